import type { Span } from '../../../text/span.ts';
import { pronounOfNoun } from '../../gender.ts';
import type { Cue } from '../cues/cue.ts';
import { isInside } from '../cues/main-clause.ts';
import { namedAs } from '../cues/named-as.ts';
import type { Subject } from '../cues/noun-phrases.ts';
import { openingSubject } from '../cues/opening-subject.ts';
import { phraseStartingAt } from '../cues/phrases-after.ts';
import type { Element, Frame } from '../frames/frames.ts';
import { isPreposition, RELATIVES } from '../frames/grammar.ts';
import { authorReadOut } from '../speakers/authors.ts';
import { type Actor, type Discourse, describedVoice, noteActor } from '../speakers/discourse.ts';
import { ownerOfKin } from '../speakers/kin.ts';
import { isNarrator } from '../speakers/narrators.ts';
import { fitsPronoun } from '../speakers/pronouns.ts';
import { readSubject } from '../speakers/read-subject.ts';
import type { Reading } from '../speakers/reading.ts';
import { wordSet } from '../words/word-set.ts';
import { certaintyAsAgent, certaintyBesideOwner, noteGoesOnWith } from './goes-on-with.ts';
import { isDoubtful, isNew, noteOfBefore } from './note-newcomers.ts';
import { noteDeeds } from './note-told.ts';
import {
  certaintyOfRole,
  noteBodiesActing,
  noteOpeningClause,
  notePossessor,
  noteTalkers,
} from './on-stage.ts';
import type { State } from './reading-state.ts';
import { asksAlone } from './turns.ts';

/** Resolves the subjects in order: each may be the "he" of the next. */
export function readCues(state: State, index: number, cues: readonly Cue[]): Map<Cue, Reading> {
  const { frames, words, discourse } = state;
  const frame = frames[index]!;
  noteTalkers(state, index);
  noteOpeningClause(state, index);
  // Whoever an interviewer's question is about does not act in it.
  const opening = asksAlone(frames, index) ? null : openingSubject(frame.elements, words);
  // Before the kin themselves are on stage.
  const owner = opening === null ? null : ownerOfKin(discourse, opening, index);
  const speaks = cues.some((cue) => cue.subject?.start === opening?.start);
  const named = opening === null ? null : namedAs(frame.elements, opening);
  const subject =
    opening === null ? null : readSubject(discourse, named ?? opening, index, words, speaks);
  if (subject !== null)
    noteActor(discourse, index, frame.paragraph, {
      voices: subject.voices,
      part: 'SUBJECT',
      proxy: proxyOf(discourse, subject),
      certainty: certaintyOfRole(subject) * certaintyBesideOwner(discourse, frame, subject),
      isNew: isNew(state, index, subject),
      isOpen: isDoubtful(frame, subject),
    });
  if (subject === null) noteOfBefore(state, index);
  notePossessor(state, index);
  if (cues.every((cue) => isAside(frame.elements, cues, cue)))
    noteGoesOnWith(state, index, opening);
  const it = cues.find(({ subject: who }) => who?.kind === 'PRONOUN' && who.pronoun === 'it');
  if (it !== undefined) noteBodiesActing(state, index, it.subject!.start);
  const readings = new Map<Cue, Reading>();
  let last: Reading | null = null;
  for (const [order, cue] of cues.entries()) {
    const reading: Reading | null = cue.elided
      ? (mainReading(frame.elements, cues, order, readings) ??
        last ??
        subject ??
        openingSpeaker(state, index, cue, named ?? opening) ??
        goesOnFrom(state, index, cue))
      : cue.subject === null
        ? null
        : isReadOut(cue)
          ? readOut(discourse, cue.subject, index)
          : ((doesWriting(cue) ? readOut(discourse, cue.subject, index) : null) ??
            spokenOfKin(owner, cue, discourse.text) ??
            continuing(state, index, cue) ??
            answering(discourse, frame, index, cue) ??
            writing(discourse, index, cue) ??
            authorOf(
              cue,
              subject ?? last ?? openingSpeaker(state, index, cue, named ?? opening),
              discourse.text,
            ) ??
            readSubject(discourse, cue.subject, index, words));
    if (reading === null) continue;
    if (cue.elided && isNarrator(discourse.narrators, reading.voices)) {
      if (bringsOnAnother(frame.elements, reading.span, cue.at)) continue;
    }
    readings.set(cue, reading);
    if (cue.kind === 'NOUN') continue;
    last = reading;
    // "A letter from a critic came. It called them dear.": a writer without a name is not there.
    const isAbsent = reading.how === 'DOCUMENT' && reading.voices[0]?.kind === 'DESCRIBED';
    if (isAbsent && cue.subject?.kind === 'PRONOUN') continue;
    const part = cue.verb?.strength === 'THOUGHT' ? 'SUBJECT' : 'SPEAKER';
    noteActor(discourse, index, frame.paragraph, {
      voices: reading.voices,
      part,
      proxy: proxyOf(discourse, reading),
      certainty: certaintyOfRole(reading) * certaintyAsAgent(frame, cue, subject, reading),
      isInside: isInside(frame.elements, cues, cue),
    });
    if (cue.verb?.base === 'write')
      discourse.authors.push({ voices: reading.voices, noun: null, frame: index });
    if (cue.subject?.kind === 'DOCUMENT')
      discourse.authors.push({ voices: reading.voices, noun: cue.subject.noun, frame: index });
    if (ADDRESSING.has(cue.verb?.base ?? '')) noteAsked(state, index, cue, reading);
  }
  noteDeeds(discourse, frame, subject, words);
  return readings;
}

/** Whether a cue leaves the sentence to others: a noun, a clause inside another one, the reporter's own question. */
function isAside(elements: readonly Element[], cues: readonly Cue[], cue: Cue): boolean {
  const { kind, subject } = cue;
  const isReporter = subject?.kind === 'PRONOUN' && /^(?:i|we)$/.test(subject.pronoun);
  return kind === 'NOUN' || isReporter || isInside(elements, cues, cue);
}

/** "I told him of the night when Dad stood at the door and said": a clause of somebody else's stands between. */
function bringsOnAnother(elements: readonly Element[], { end }: Span, cue: number): boolean {
  return elements
    .slice(0, cue)
    .some(({ word, start }) => start > end && (RELATIVES.has(word) || SUBORDINATORS.has(word)));
}

const SUBORDINATORS = wordSet('when as while before after until because where how that if');

/** "The Harbour Trust issued a statement, saying": what the sentence opens with is a name, because it speaks. */
function openingSpeaker(
  { frames, discourse, words }: State,
  index: number,
  { at, verb, start }: Cue,
  opening: Subject | null,
): Reading | null {
  if (opening === null || verb === null || !/^(?:SPEECH|JUDGEMENT)$/.test(verb.strength))
    return null;
  // "Adding: “…”" opens with the verb itself.
  if (opening.end > start) return null;
  // "was sent off for arguing that"
  if (isPreposition(frames[index]!.elements[at - 1])) return null;
  const isNobody = NOBODY.test(discourse.text.slice(opening.start, opening.end));
  return isNobody ? null : readSubject(discourse, opening, index, words);
}

/** "Her mother, she said, was ill": whoever speaks of her mother. */
function spokenOfKin(
  owner: ReturnType<typeof ownerOfKin>,
  { subject, verb }: Cue,
  text: string,
): Reading | null {
  if (owner === null || subject?.kind !== 'PRONOUN' || subject.pronoun !== owner.pronoun)
    return null;
  if (verb?.strength !== 'SPEECH' || text.slice(subject.start - 2, subject.start) !== ', ')
    return null;
  const span = { start: subject.start, end: subject.end };
  return { voices: owner.voices, how: 'PRONOUN', span, certainty: 0.95, mentions: [span] };
}

/** What opens a sentence with a capital and is no name: "Using such words, she said", "Shortly after, saying". */
const NOBODY = /^(?:one|even|more|less|only|most|much|all|none|q|\p{L}+ly|\p{L}+ing)$/iu;

/** "It read: “…”": writing reads so, and nobody who is in mind. */
function isReadOut({ subject, verb }: Cue): boolean {
  return verb?.base === 'read' && subject?.kind === 'PRONOUN' && subject.pronoun === 'it';
}

/** "It begins: “…”", "“…,” it concludes": so does writing, where the sentence before spoke of some. */
function doesWriting({ subject, verb }: Cue): boolean {
  return (
    subject?.kind === 'PRONOUN' && subject.pronoun === 'it' && OF_WRITING.has(verb?.base ?? '')
  );
}

const OF_WRITING = wordSet('begin open conclude end close finish run');

function readOut(discourse: Discourse, { start, end }: Span, index: number): Reading | null {
  const voices = authorReadOut(discourse, index);
  const span = { start, end };
  return voices === null
    ? null
    : { voices, how: 'DOCUMENT', span, certainty: 0.95, mentions: voices.map(() => span) };
}

/**
 * "Jane Doe said the board had refused and described it as “mean”": a verb in the same form goes on with the first
 * one, whose report stands in an earlier tense.
 */
function mainReading(
  elements: readonly Element[],
  cues: readonly Cue[],
  order: number,
  readings: ReadonlyMap<Cue, Reading>,
): Reading | null {
  const cue = cues[order]!;
  const [before, main] = [cues[order - 1], cues[order - 2]];
  if (before === undefined || main === undefined || cue.verb?.form !== 'PAST') return null;
  const isMain =
    main.verb?.form === 'PAST' && main.verb.strength === 'SPEECH' && !isHad(elements, main);
  return isMain && isHad(elements, before) && !isHad(elements, cue)
    ? (readings.get(main) ?? null)
    : null;
}

function isHad(elements: readonly Element[], { at }: Cue): boolean {
  return elements.slice(Math.max(0, at - 3), at).some(({ word }) => word === 'had');
}

/** "a spokeswoman for the board": what the text may go on to call whoever speaks for it; undefined for all others. */
function proxyOf({ text }: Discourse, { byProxy, how, span }: Reading): Actor['proxy'] {
  if (byProxy !== true && how !== 'SPOKESPERSON') return undefined;
  const pronouns = text
    .slice(span.start, span.end)
    .toLowerCase()
    .split(/[\s,]+/)
    .map(pronounOfNoun);
  return pronouns.find((pronoun) => pronoun !== null) ?? null;
}

/** "And continued: “…”": a sentence that begins with "and" goes on with the one before. */
function goesOnFrom({ frames, drafts }: State, index: number, cue: Cue): Reading | null {
  const { elements, paragraph } = frames[index]!;
  const last = drafts.at(-1);
  const isGerund = cue.at === 0 && cue.verb?.form === 'GERUND';
  const isJoined = cue.at === 1 && /^(?:and|but|then)$/.test(elements[0]!.word);
  if (!isGerund && !isJoined) return null;
  if (last === undefined || last.paragraph !== paragraph || last.voices.length === 0) return null;
  const span = { start: cue.start, end: cue.end };
  return { voices: last.voices, how: 'NAME', span, certainty: 0.9, mentions: [] };
}

/** Verbs of talk to somebody, behind "to" but for the first two. */
const ADDRESSING = wordSet('ask tell suggest say remark whisper');

/** "asked the usher", "suggested to the usher": whoever is asked may be the one who answers, and is not the one who asks. */
function noteAsked(
  { frames, words, discourse }: State,
  index: number,
  cue: Cue,
  by: Reading,
): void {
  const { elements } = frames[index]!;
  const isDirect = cue.verb?.base === 'ask' || cue.verb?.base === 'tell';
  if (!isDirect && elements[cue.next]?.word !== 'to') return;
  const phrase = phraseStartingAt(elements, isDirect ? cue.next : cue.next + 1, words);
  const asked = phrase === null ? null : readSubject(discourse, phrase.subject, index, words);
  if (phrase === null || asked === null) return;
  const { start, end } = phrase.subject;
  const isAsker = asked.voices.some(({ entity }) =>
    by.voices.some((voice) => voice.entity === entity),
  );
  const voices = isAsker ? [describedVoice(discourse.text.slice(start, end), false)] : asked.voices;
  discourse.asked.push({ voices, frame: index });
  const after = elements[phrase.next];
  if (cue.verb?.base !== 'ask' || isAsker) return;
  if (!(after?.kind === 'QUOTATION' || QUESTIONS.has(after?.word ?? ''))) return;
  noteActor(discourse, index, frames[index]!.paragraph, { voices, part: 'SPEAKER', isAsked: true });
}

const QUESTIONS = wordSet('whether if what why how when where who which about : ,');

/** "He continued: “…”": whoever was quoted last, whoever has been named since. */
function continuing({ frames, drafts }: State, index: number, cue: Cue): Reading | null {
  const { subject, verb } = cue;
  if (subject?.kind !== 'PRONOUN' || verb === null) return null;
  if (verb.base !== 'continue' && verb.base !== 'go+on') return null;
  const last = drafts
    .slice(-LAST_DRAFTS)
    .findLast(({ kind, parent }) => kind !== 'INDIRECT' && parent === null);
  if (last === undefined || !fitsPronoun(last.voices, subject.pronoun)) return null;
  if (frames[index]!.bodyParagraph - frames[last.frame]!.bodyParagraph > FARTHEST_CONTINUED)
    return null;
  const span = { start: subject.start, end: subject.end };
  return { voices: last.voices, how: 'PRONOUN', span, certainty: 0.97, mentions: [span] };
}

/** How many paragraphs, and how many drafts, back. */
const FARTHEST_CONTINUED = 4;
const LAST_DRAFTS = 8;

/** "“Sit down,” Jane Doe told John Roe. “No,” he replied.": whoever was spoken to. */
function answering(
  discourse: Discourse,
  { elements }: Frame,
  index: number,
  { verb, subject }: Cue,
): Reading | null {
  if (subject?.kind !== 'PRONOUN' || !REPLYING.has(verb?.base ?? '')) return null;
  const asked = discourse.asked.at(-1);
  if (asked === undefined || asked.frame < index - 1) return null;
  // "Asked about it, he replied" answers the reporter.
  if (/^(?:asked|pressed|questioned)$/.test(elements[0]!.word)) return null;
  const [voice] = asked.voices;
  if (voice?.kind !== 'PERSON' || !fitsPronoun(asked.voices, subject.pronoun)) return null;
  const span = { start: subject.start, end: subject.end };
  return { voices: asked.voices, how: 'PRONOUN', span, certainty: 0.95, mentions: [span] };
}

/** "Jane Doe had a letter from Ann Roe. “…,” she wrote.": whose writing it is. */
function writing(discourse: Discourse, index: number, { verb, subject }: Cue): Reading | null {
  if (subject?.kind !== 'PRONOUN' || verb?.base !== 'write') return null;
  const author = discourse.authors.at(-1);
  if (author === undefined || author.noun === null || author.frame < index - 1) return null;
  const [voice] = author.voices;
  if (voice?.kind !== 'PERSON' || !fitsPronoun(author.voices, subject.pronoun)) return null;
  const span = { start: subject.start, end: subject.end };
  return { voices: author.voices, how: 'PRONOUN', span, certainty: 0.95, mentions: [span] };
}

const REPLYING = wordSet('reply answer respond retort');

/** "The company issued a statement saying": writing without an owner is the subject's. */
function authorOf({ subject, verb }: Cue, opening: Reading | null, text: string): Reading | null {
  if (verb?.form !== 'GERUND' || subject === null) return null;
  // "after the paper's editorial telling him to go" is not his.
  const isOther = /['’]s? /.test(text.slice(subject.start, subject.end));
  if (isOther) return null;
  const isOwnerless =
    subject.kind === 'DOCUMENT' && subject.owners.length === 0 && subject.sender == null;
  return isOwnerless ? opening : null;
}
