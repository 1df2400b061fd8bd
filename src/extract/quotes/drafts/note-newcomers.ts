import type { Span } from '../../../text/span.ts';
import { isPassive, NEW, newcomerAt } from '../cues/newcomer.ts';
import { newcomerOfBefore } from '../cues/opening-times.ts';
import { phraseStartingAt } from '../cues/phrases-after.ts';
import type { Element, Frame } from '../frames/frames.ts';
import { BREAKS, isName, isPreposition, isVerbOfClause } from '../frames/grammar.ts';
import { readCalling } from '../speakers/callings.ts';
import { type Discourse, describedVoice, noteActor, voiceOf } from '../speakers/discourse.ts';
import { PRESIDING } from '../speakers/likelihood.ts';
import { asksForNoName } from '../speakers/nameless.ts';
import { BESIDE_ANOTHER } from '../speakers/person-meant.ts';
import { isOneWho } from '../speakers/read-described.ts';
import type { Reading } from '../speakers/reading.ts';
import type { CueWords } from '../words/cue-words.ts';
import { wordSet } from '../words/word-set.ts';
import type { State } from './reading-state.ts';

type Stage = Pick<State, 'frames' | 'discourse' | 'words'>;

/** "A porter was less hopeful. “…,” he said": a sentence brings on somebody, and names nobody. */
export function isNew(
  { frames, discourse }: Stage,
  index: number,
  { how, span, voices }: Reading,
): boolean {
  const { elements } = frames[index]!;
  const { text } = discourse;
  if (isSameNameless(discourse, frames[index]!, span, voices)) return true;
  if (how !== 'DESCRIBED') return false;
  // "As for the driver, he …": the paragraph is about nobody else.
  if (elements[0]!.word === 'as' && elements[1]?.word === 'for') return true;
  if (BESIDE_ANOTHER.test(text.slice(span.end, span.end + LONGEST_NEIGHBOURHOOD))) return true;
  if (isOfOtherGender(discourse, elements, voices) || isOneWho(text, span)) return true;
  if (!NEWCOMER.test(text.slice(span.start, span.end))) return false;
  // "But a colleague of hers was willing to talk"
  if (/^ of (?:hers|his|theirs)\b/.test(text.slice(span.end, span.end + 12))) return true;
  return (
    !speaksOfAnother(behindNeighbour(elements)) &&
    elements.every(({ mention }) => mention?.kind !== 'PERSON')
  );
}

/** "Next to her, a porter waved": what stands behind the one beside whom somebody is. */
function behindNeighbour(elements: readonly Element[]): readonly Element[] {
  const comma = elements.slice(0, LONGEST_NEIGHBOUR).findIndex(({ word }) => word === ',');
  return BESIDE.has(elements[0]!.word) && comma > 0 ? elements.slice(comma) : elements;
}

const BESIDE = wordSet('next beside behind near opposite alongside');
/** In elements, with the comma. */
const LONGEST_NEIGHBOUR = 4;

/** Whether a pronoun of a sentence may mean whoever was on stage before. */
function speaksOfAnother(elements: readonly Element[]): boolean {
  return elements.some(
    ({ word }, at) => ANOTHERS.has(word) || (word === 'her' && closesObject(elements[at + 1])),
  );
}

/** "held the door for her.", "told her that": not "her door". */
function closesObject(next: Element | undefined): boolean {
  // "shook her head"
  if (next?.mention?.kind === 'ROLE') return false;
  return next?.kind !== 'WORD' || isPreposition(next) || BREAKS.has(next.word);
}

/** In UTF-16 code units. */
const LONGEST_NEIGHBOURHOOD = 20;

/**
 * "The passer-by was not to be put off. “…,” he said", "The judge intervened": the paragraph opens with somebody whom the
 * text has brought on without a name, or whom a hearing has.
 */
function isSameNameless(
  { text, introductions }: Discourse,
  { elements }: Frame,
  { start, end }: Span,
  voices: Reading['voices'],
): boolean {
  const [voice] = voices;
  if (voice?.kind !== 'DESCRIBED' || voice.plural || elements[0]!.start !== start) return false;
  const { head } = readCalling(text.slice(start, end));
  const isKnown =
    /^the /i.test(text.slice(start, end)) &&
    (PRESIDING.has(head) || (introductions.get(head) ?? start) < start);
  return (
    isKnown &&
    !speaksOfAnother(elements) &&
    elements.every(({ mention }) => mention?.kind !== 'PERSON')
  );
}

/** "Jane Doe’s father had gone home. “…,” he said": the owner is no "he". */
function isOfOtherGender(
  discourse: Discourse,
  [owner]: readonly Element[],
  [voice]: Reading['voices'],
): boolean {
  if (owner?.mention?.kind !== 'PERSON' || !owner.genitive) return false;
  const pronoun = voiceOf(discourse, owner.mention)?.pronoun ?? null;
  return pronoun !== null && voice?.pronoun != null && voice.pronoun !== pronoun;
}

/**
 * "As she spoke, a porter waved. “…,” he said": whoever the clause before is about, or the porter.
 */
export function isDoubtful({ elements }: Frame, { how, span }: Reading): boolean {
  return (
    how === 'DESCRIBED' &&
    elements.some(({ word, start }) => start < span.start && /^s?he$/.test(word))
  );
}

/** "a porter", "Calder Rovers' manager": nobody whom the article has spoken of. */
const NEWCOMER =
  /^(?:[Aa]n?|[Oo]ne|[Aa]nother) |^(?:[Tt]he )?\p{Lu}[^,]*['’]s? (?:\p{Ll}+ )*\p{Ll}+$/u;

/** What may mean whoever was on stage before. */
const ANOTHERS = wordSet('he she him they them');

/** "Last week a judge ruled on it. “…,” she said": the judge, or whoever spoke before. */
export function noteOfBefore({ frames, discourse, words }: Stage, index: number): void {
  const { elements, paragraph } = frames[index]!;
  const subject = newcomerOfBefore(elements, words);
  if (subject === null) return;
  const voices = [describedVoice(discourse.text.slice(subject.start, subject.end), false)];
  const actor = {
    voices,
    part: 'SUBJECT',
    isOpen: true,
    isEarlier: true,
    certainty: OF_BEFORE,
  } as const;
  noteActor(discourse, index, paragraph, actor);
}

const OF_BEFORE = 0.75;

/**
 * "The boat was bought by a banker. “…,” he said": whoever spoke before, or the banker, where the sentence tells of nobody
 * else.
 */
export function noteStrangers({ frames, discourse, words }: Stage, index: number): void {
  const { elements, paragraph } = frames[index]!;
  if (discourse.scenes.at(-1)?.frame === index) return;
  for (const [at, { word }] of elements.entries()) {
    if (at === 0 || !NEW.has(word) || LIKENING.has(elements[at - 1]!.word)) continue;
    const phrase = phraseStartingAt(elements, at, words);
    if (phrase?.subject.kind !== 'DESCRIBED') continue;
    const { head, start, end } = phrase.subject;
    if (words.people.get(head) !== 'SINGULAR') continue;
    const voice = describedVoice(discourse.text.slice(start, end), false);
    // "A woman was fined. “…,” she said" is rather whoever spoke before.
    const isDoneTo = elements[phrase.next] !== undefined && isPassive(elements, phrase.next);
    const voices = [isDoneTo ? { ...voice, pronoun: null } : voice];
    const actor = { voices, part: 'OTHER', isOpen: true, isEarlier: true } as const;
    noteActor(discourse, index, paragraph, { ...actor, certainty: OF_BEFORE });
    return;
  }
}

/** Behind these somebody is only likened to or named as what follows. */
const LIKENING = wordSet('as like is was are were be been become became being than not');

/** "The board was pleased, though a driver was not. “…,” he said": a lesser clause brings on somebody without a name. */
export function noteNewInside(
  discourse: Discourse,
  elements: readonly Element[],
  at: number,
  { index, paragraph }: { readonly index: number; readonly paragraph: number },
  words: CueWords,
): void {
  const from = TURNING.has(elements[at]!.word) ? at + 1 : besideMain(elements, at, words);
  if (from === null || !NEW.has(elements[from]?.word ?? '')) return;
  const phrase = phraseStartingAt(elements, from, words);
  if (phrase?.subject.kind !== 'DESCRIBED') return;
  const { head, start, end } = phrase.subject;
  if (words.people.get(head) !== 'SINGULAR') return;
  const behind = elements.slice(phrase.next, phrase.next + LONGEST_DESCRIPTION);
  const stop = behind.findIndex(({ kind }) => kind === 'PUNCTUATION' || kind === 'QUOTATION');
  const clause = stop < 0 ? behind : behind.slice(0, stop);
  if (clause.some((each) => isName(each, 'PERSON'))) return;
  if (!clause.some(({ word, capital }) => !capital && isVerbOfClause(word, words))) return;
  const voice = describedVoice(discourse.text.slice(start, end), false);
  noteActor(discourse, index, paragraph, {
    voices: [voice],
    part: 'SUBJECT',
    isInside: true,
    isNew: true,
  });
}

/** "The quay flooded, and in July a porter lost his boat", "It was full; one man stood": where a clause beside the main one brings somebody on. */
function besideMain(elements: readonly Element[], at: number, words: CueWords): number | null {
  const isJoined = elements[at]!.word === 'and' && elements[at - 1]?.word === ',';
  if (!isJoined && !/^[;:]$/.test(elements[at]!.word)) return null;
  if (speaksOfAnother(elements.slice(Math.max(0, at - LONGEST_CLAUSE), at))) return null;
  const isTimed = isPreposition(elements[at + 1]);
  const from = isTimed ? (elements[at + 3]?.word === ',' ? at + 4 : at + 3) : at + 1;
  return newcomerAt(elements, from, words) === null ? null : from;
}

/**
 * "Consider what befell a friend of mine", "I met a porter who would not give his name", "One who stays is a porter": a
 * sentence that brings on a source somewhere behind its subject.
 */
export function noteBroughtOn(
  discourse: Discourse,
  elements: readonly Element[],
  at: number,
  { index, paragraph }: { readonly index: number; readonly paragraph: number },
  words: CueWords,
): void {
  if (!/^(?:an?|one|another)$/.test(elements[at]!.word)) return;
  const phrase = phraseStartingAt(elements, at, words);
  if (phrase?.subject.kind !== 'DESCRIBED') return;
  const { head, start, end } = phrase.subject;
  if (words.people.get(head) !== 'SINGULAR') return;
  const isOnes = /^(?:one|another)$/.test(elements[0]!.word) && COPULAS.has(elements[at - 1]!.word);
  const behind = discourse.text.slice(end, end + LONGEST_OWNER);
  if (
    !isOnes &&
    !isMet(elements, at) &&
    !isSource(elements, at, phrase.next) &&
    !OF_REPORTER.test(behind) &&
    !asksForNoName(discourse, { start, end })
  )
    return;
  const voice = describedVoice(discourse.text.slice(start, end), false);
  noteActor(discourse, index, paragraph, { voices: [voice], part: 'SUBJECT', isNew: true });
}

/** "There was a porter at the gate", "I met a porter", "We spoke to a porter": nobody else is there to be heard. */
function isMet(elements: readonly Element[], at: number): boolean {
  const words = elements.slice(Math.max(0, at - 4), at).map(({ word }) => word);
  const met = words.findIndex(
    (word, place) => /^(?:i|we)$/.test(word) && MEETING.has(words[place + 1] ?? ''),
  );
  const isThere = words.at(-2) === 'there' && COPULAS.has(words.at(-1)!);
  if (!isThere && met < 0) return false;
  return met < 0 || words.slice(met + 2).every((word) => /^(?:to|with|up)$/.test(word));
}

/** "The idea came from a porter who had stayed", "From the deck came the voice of a porter": nobody else is told of. */
function isSource(elements: readonly Element[], at: number, next: number): boolean {
  const before = elements.slice(Math.max(0, at - LONGEST_SOURCE), at);
  const link = elements[at - 1]?.word;
  const behind = elements.slice(next, next + LONGEST_SOURCE).map(({ word }) => word);
  const isFrom = link === 'from' && behind.includes('who');
  const isVoice = link === 'of' && /^(?:voice|shout|cry|laugh)$/.test(elements[at - 2]?.word ?? '');
  if (!(isFrom || isVoice) || !before.some(({ word }) => COMING.has(word))) return false;
  return elements
    .slice(0, LONGEST_SENTENCE)
    .every(({ mention, word }) => mention?.kind !== 'PERSON' && !ANOTHERS.has(word));
}

const COMING = wordSet('came comes was is');
/** In elements; a longer sentence is a list. */
const LONGEST_SENTENCE = 60;
const LONGEST_SOURCE = 6;

/** What a reporter does with whoever is heard next: "I met a porter". */
export const MEETING = wordSet(
  'met meet ask asked spoke speak find found saw see spot spotted talked rang ring visited visit tried passed sat joined',
);

const COPULAS = wordSet('is was');
const OF_REPORTER = /^ of (?:mine|ours)\b/;
/** In UTF-16 code units. */
const LONGEST_OWNER = 12;

/** In elements. */
const LONGEST_CLAUSE = 40;

const TURNING = wordSet('but though although while whereas');
/** In elements. */
const LONGEST_DESCRIPTION = 10;
