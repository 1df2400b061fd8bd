import { subjectBeforeParenthesis } from '../cues/asides.ts';
import { endOfCapitals } from '../cues/capitals.ts';
import { phraseEndingAt, type Subject } from '../cues/noun-phrases.ts';
import { phraseStartingAt } from '../cues/phrases-after.ts';
import type { Element, Frame } from '../frames/frames.ts';
import { isName, POSSESSIVE_PRONOUNS } from '../frames/grammar.ts';
import type { CueWords } from '../words/cue-words.ts';
import { wordSet } from '../words/word-set.ts';
import { type Discourse, describedVoice, type Voice, voiceOf } from './discourse.ts';
import { resolvePronoun } from './pronouns.ts';

/** How far before its noun an owner stands, in elements. */
const FARTHEST_OWNER = 4;

/** Who a subject is, as whoever asks would read it. */
type ReadSubject = (subject: Subject) => { readonly voices: readonly Voice[] } | null;

/** Notes whose the writing is that a sentence speaks of: "Jane Doe's letter", "a note from the board". */
export function noteAuthors(
  discourse: Discourse,
  { elements }: Frame,
  index: number,
  words: CueWords,
  read: ReadSubject,
): void {
  for (const [at, { kind, word }] of elements.entries()) {
    if (kind !== 'WORD' || !words.documents.has(word)) continue;
    const voices =
      ownerBefore(discourse, elements, at, index) ??
      sender(discourse, elements, at, words, read) ??
      whoseHand(discourse, elements, at) ??
      whoSent(discourse, elements, at, index, words) ??
      whoSpeaksIn(discourse, elements, at, index, words);
    if (voices !== null) discourse.authors.push({ voices, noun: word, frame: index });
  }
}

/** "a note, which is in Jane Doe's handwriting" */
function whoseHand(
  discourse: Discourse,
  elements: readonly Element[],
  noun: number,
): readonly Voice[] | null {
  for (let at = noun + 1; at < Math.min(noun + FARTHEST_HAND, elements.length - 1); at++) {
    const { mention, genitive } = elements[at]!;
    if (!genitive || mention === null || elements[at - 1]!.word !== 'in') continue;
    if (!/^(?:handwriting|hand)$/.test(elements[at + 1]!.word)) continue;
    const voice = voiceOf(discourse, mention);
    return voice === null ? null : [voice];
  }
  return null;
}

/** In elements. */
const FARTHEST_HAND = 16;

function ownerBefore(
  discourse: Discourse,
  elements: readonly Element[],
  noun: number,
  index: number,
): readonly Voice[] | null {
  for (let at = noun - 1; at >= Math.max(0, noun - FARTHEST_OWNER); at--) {
    const { kind, word, genitive, mention, start } = elements[at]!;
    if (kind === 'MENTION' && genitive && mention!.kind !== 'PLACE') {
      const voice = voiceOf(discourse, mention!);
      return voice === null ? null : [voice];
    }
    const pronoun = POSSESSIVE_PRONOUNS.get(word);
    if (pronoun !== undefined)
      return resolvePronoun(discourse, pronoun, index, start)?.voices ?? null;
    if (kind !== 'WORD') return null;
  }
  return null;
}

/** How far before its noun the verb of sending stands, in elements. */
const FARTHEST_SENDING = 7;
const SENDING = wordSet(`
  sent send sends posted posts wrote writes issued issues released releases published publishes shared shares
  tweeted put left penned
`);

/** "Jane Doe released a statement", "The chairman, Jane Doe, sent out a letter": whose doing the sentence tells of. */
function whoSent(
  discourse: Discourse,
  elements: readonly Element[],
  noun: number,
  index: number,
  words: CueWords,
): readonly Voice[] | null {
  for (let at = noun - 1; at > Math.max(0, noun - FARTHEST_SENDING); at--) {
    const { kind, word } = elements[at]!;
    if (kind !== 'WORD' && kind !== 'MENTION') return null;
    if (!SENDING.has(word)) continue;
    const scene = discourse.scenes.at(-1);
    const actor =
      scene?.frame === index ? scene.actors.find(({ part }) => part !== 'OTHER') : undefined;
    return actor?.voices ?? namedBefore(discourse, elements, at, words);
  }
  return null;
}

/**
 * "In a letter to the owner, Jane Doe says", "The union said in a statement": writing in which the sentence lets
 * somebody speak is theirs.
 */
function whoSpeaksIn(
  discourse: Discourse,
  elements: readonly Element[],
  noun: number,
  index: number,
  words: CueWords,
): readonly Voice[] | null {
  const opening = elements.slice(0, noun);
  const into = opening.slice(-FARTHEST_SENDING).findLastIndex(({ word }) => word === 'in');
  const at = into < 0 ? -1 : Math.max(0, noun - FARTHEST_SENDING) + into;
  const clause = elements.slice(at + 1, noun);
  if (at < 0 || !INDEFINITE.has(clause[0]?.word ?? '')) return null;
  if (clause.some(({ kind, word }) => kind !== 'WORD' || words.documents.has(word))) return null;
  const isSaidIn = at > 0 && words.verbs.get(elements[at - 1]!.word) !== undefined;
  if (at > 0 && !isSaidIn) return null;
  const scene = discourse.scenes.at(-1);
  if (scene?.frame !== index) return null;
  return scene.actors.find(({ part }) => part === 'SPEAKER')?.voices ?? null;
}

const INDEFINITE = wordSet('a an another its his her their one');

function namedBefore(
  discourse: Discourse,
  elements: readonly Element[],
  verb: number,
  words: CueWords,
): readonly Voice[] | null {
  const subject =
    elements[verb - 1]?.kind === 'PUNCTUATION'
      ? subjectBeforeParenthesis(elements, verb - 1, words)
      : phraseEndingAt(elements, verb - 1, words);
  if (subject?.kind !== 'MENTIONS') return null;
  const voices = subject.mentions.flatMap((mention) => voiceOf(discourse, mention) ?? []);
  return voices.length === 0 ? null : voices;
}

function sender(
  discourse: Discourse,
  elements: readonly Element[],
  noun: number,
  words: CueWords,
  read: ReadSubject,
): readonly Voice[] | null {
  const at = afterSigning(elements, noun + 1);
  const link = elements[at]?.word;
  if (link !== 'from' && link !== 'by') return null;
  const first = elements[at + 1]?.word === 'the' ? at + 2 : at + 1;
  // "a letter from Jane Doe's solicitor"
  if (elements[first]?.genitive) {
    const owned = phraseStartingAt(elements, first, words)?.subject;
    return owned?.kind === 'DESCRIBED'
      ? [describedVoice(discourse.text.slice(owned.start, owned.end), false)]
      : null;
  }
  if (isName(elements[first])) {
    const voice = voiceOf(discourse, elements[first]!.mention!);
    return voice === null ? null : [voice];
  }
  const end = endOfCapitals(elements, first);
  if (end === first) return senderDescribed(elements, at + 1, words, read);
  const name = discourse.text.slice(elements[first]!.start, elements[end - 1]!.end);
  return [describedVoice(name, true)];
}

/** "a letter from the council", "a text from my sister" */
function senderDescribed(
  elements: readonly Element[],
  at: number,
  words: CueWords,
  read: ReadSubject,
): readonly Voice[] | null {
  const subject = phraseStartingAt(elements, at, words)?.subject;
  const isSomebody =
    subject?.kind === 'DEFINITE' ||
    (subject?.kind === 'DESCRIBED' &&
      (words.people.has(subject.head) || words.organisationNouns.has(subject.head)));
  return isSomebody ? (read(subject)?.voices ?? null) : null;
}

/** "the letter, signed by", "the letter was written by", "the letter, from": index of the preposition. */
function afterSigning(elements: readonly Element[], from: number): number {
  let at = from;
  if (/^(?:,|was|is|were|are)$/.test(elements[at]?.word ?? '')) at++;
  if (/^(?:signed|written|penned|sent|drafted)$/.test(elements[at]?.word ?? '')) return at + 1;
  return elements[from]?.word === ',' && elements[at]?.word === 'from' ? at : from;
}

/** "It read": whose the writing is that the sentence before spoke of. */
export function authorReadOut({ authors }: Discourse, frame: number): readonly Voice[] | null {
  const author = authors.at(-1);
  return author !== undefined && frame - author.frame <= 1 ? author.voices : null;
}

/** How many sentences "the letter" looks back over to somebody who "wrote". */
const FARTHEST_WRITING = 6;

/** Whose "the letter" is: that of the one who sent one, or who wrote a moment ago. */
export function authorOfWriting(
  { authors }: Discourse,
  noun: string,
  frame: number,
): readonly Voice[] | null {
  const author = authors
    .slice(-10)
    .findLast(
      (each) =>
        each.noun === noun || (each.noun === null && frame - each.frame <= FARTHEST_WRITING),
    );
  return author?.voices ?? null;
}
