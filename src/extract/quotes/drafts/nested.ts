import type { Analysis } from '../../analysis.ts';
import { attachQuotations } from '../attachments/attach.ts';
import { countWords } from '../attachments/kind.ts';
import { findCues } from '../cues/cues.ts';
import type { Subject } from '../cues/noun-phrases.ts';
import { openingSubject } from '../cues/opening-subject.ts';
import { phraseStartingAt } from '../cues/phrases-after.ts';
import { mergeTails } from '../cues/tails.ts';
import {
  type Element,
  type Frame,
  findInnerFrames,
  type IndexedQuotation,
} from '../frames/frames.ts';
import {
  type Actor,
  type Discourse,
  describedVoice,
  freshDiscourse,
  noteActor,
  type Scene,
  type Voice,
  voiceOf,
} from '../speakers/discourse.ts';
import { fitsPronoun } from '../speakers/pronouns.ts';
import { readSubject } from '../speakers/read-subject.ts';
import type { Reading } from '../speakers/reading.ts';
import { inMind, MEMORY } from '../speakers/salience.ts';
import type { CueWords } from '../words/cue-words.ts';
import { wordSet } from '../words/word-set.ts';
import type { Draft } from './drafts.ts';
import { readMedium } from './medium.ts';

/**
 * Adds the quotes inside quotes. Who speaks them is found in the outer speaker's own words, never taken over
 * from the outer quote, unless it says "I" or "we"; marks without any cue are the outer speaker's irony.
 *
 * @param around who is on stage in the article itself
 */
export function addNestedQuotes(
  analysis: Analysis,
  drafts: readonly Draft[],
  around: Discourse,
  words: CueWords,
): Draft[] {
  const children = childrenOf(analysis);
  // The list grows while it is read: quotes inside quotes may hold more of them.
  const all = [...drafts];
  for (const outer of all) {
    for (const inner of nestedIn(analysis, outer, children, around, words)) {
      all.push(inner);
    }
  }
  return all;
}

function childrenOf({ quotations }: Analysis): ReadonlyMap<number, readonly IndexedQuotation[]> {
  const children = new Map<number, IndexedQuotation[]>();
  for (const [index, quotation] of quotations.entries()) {
    if (quotation.parent === null) continue;
    const siblings = children.get(quotation.parent) ?? [];
    siblings.push({ quotation, index });
    children.set(quotation.parent, siblings);
  }
  return children;
}

function nestedIn(
  analysis: Analysis,
  outer: Draft,
  children: ReadonlyMap<number, readonly IndexedQuotation[]>,
  around: Discourse,
  words: CueWords,
): Draft[] {
  const found: Draft[] = [];
  if (!outer.quotations.some((index) => children.has(index))) return found;
  const discourse = freshDiscourse(around);
  for (const index of outer.quotations) {
    const inside = children.get(index) ?? [];
    const frames = mergeTails(
      analysis.article.text,
      findInnerFrames(analysis, analysis.quotations[index]!, inside, words.abbreviations),
      words,
    );
    for (const frame of frames) {
      for (const draft of readInnerFrame(analysis, outer, frame, discourse, around, words))
        found.push(draft);
    }
  }
  return found;
}

function readInnerFrame(
  analysis: Analysis,
  outer: Draft,
  frame: Frame,
  discourse: Discourse,
  around: Discourse,
  words: CueWords,
): Draft[] {
  const cues = findCues(frame, words);
  const read = (subject: Subject): Reading | null =>
    readOwn(subject, outer) ??
    readSubject(discourse, subject, frame.start, words) ??
    readAround(subject, outer, around);
  const note = (voices: Reading['voices'], part: Actor['part']) =>
    noteActor(discourse, frame.start, frame.paragraph, { voices, part });
  const opening = openingSubject(frame.elements, words);
  const first = opening === null ? null : read(opening);
  // The outer speaker is "I" and never "he", and so is kept off the stage, as is whoever is only guessed.
  const isHeard = ({ voices, certainty }: Reading) =>
    voices !== outer.voices && certainty !== GUESSED;
  if (first !== null && isHeard(first)) note(first.voices, 'SUBJECT');
  const readings = new Map<(typeof cues)[number], Reading>();
  let last: Reading | null = null;
  let noted = 0;
  const noteUntil = (end: number) => {
    for (const voice of spokenOf(analysis.article.text, frame.elements, noted, end, words))
      note([voice], 'OTHER');
    noted = Math.max(noted, end);
  };
  for (const cue of cues) {
    noteUntil(cue.at);
    const reading: Reading | null = cue.elided
      ? (last ?? first)
      : cue.subject === null
        ? null
        : read(cue.subject);
    if (reading === null) continue;
    readings.set(cue, reading);
    last = reading;
    if (isHeard(reading)) note(reading.voices, 'SPEAKER');
    // "I asked my manager, and he said": whom somebody speaks to may answer.
    const addressee = ADDRESSING.has(cue.verb?.base ?? '')
      ? phraseStartingAt(frame.elements, cue.next, words)
      : null;
    const addressed = addressee === null ? null : read(addressee.subject);
    if (addressed !== null && isHeard(addressed)) note(addressed.voices, 'OTHER');
  }
  noteUntil(frame.elements.length);
  const drafts = attachQuotations(analysis.article.text, frame, cues, words, null).flatMap(
    (attachment): Draft[] => {
      if (attachment.cue === null) return [];
      const { start, end } = analysis.quotations[attachment.quotation]!;
      const reading = readings.get(attachment.cue) ?? null;
      const isOwnTerm =
        reading?.voices === outer.voices &&
        attachment.kind === 'MIXED' &&
        (attachment.cue.verb?.strength === 'JUDGEMENT' ||
          countWords(analysis.article.text.slice(start, end)) === 1);
      // "what we call a ‘dead end’": the outer speaker's own term.
      if (isOwnTerm) return [];
      return [
        {
          kind: attachment.kind,
          quotations: [attachment.quotation],
          segments: [{ start, end }],
          voices: reading?.voices ?? [],
          mentions: reading?.mentions ?? [],
          cue: { start: attachment.cue.start, end: attachment.cue.end },
          how: reading?.how ?? null,
          certainty: reading?.certainty ?? 1,
          rule: reading === null ? 'no-speaker' : 'nested-cue',
          medium: readMedium(frame.elements, attachment.cue, words),
          parent: outer,
          isReply: false,
          frame: outer.frame,
          paragraph: frame.paragraph,
        },
      ];
    },
  );
  for (const { mention } of frame.elements) {
    const voice = mention === null ? null : voiceOf(discourse, mention);
    if (voice !== null)
      noteActor(discourse, frame.start, frame.paragraph, { voices: [voice], part: 'OTHER' });
  }
  return drafts;
}

const ADDRESSING = new Set(['ask', 'tell']);

/** "I rang the council and they said": people and bodies that nobody names, as the outer speaker calls them. */
function spokenOf(
  text: string,
  elements: readonly Element[],
  from: number,
  to: number,
  { people, organisationNouns }: CueWords,
): Voice[] {
  return elements.slice(from, to).flatMap(({ word, end }, at) => {
    const owner = elements[from + at - 1];
    if (owner === undefined || !OWNING.has(owner.word)) return [];
    const isBody = organisationNouns.has(word);
    const number = isBody ? 'PLURAL' : people.get(word);
    if (number === undefined) return [];
    return [describedVoice(text.slice(owner.start, end), number === 'PLURAL')];
  });
}

const OWNING = wordSet('the a an my our');

/** Certainty of a pronoun whose name stands outside the quote. */
const GUESSED = 0.75;

/** "He told us ‘no’": the one whom the reporter has just named beside the outer speaker. */
function readAround(subject: Subject, outer: Draft, around: Discourse): Reading | null {
  if (subject.kind !== 'PRONOUN') return null;
  const own = new Set(outer.voices.map(({ entity, name }) => entity ?? name));
  const end = firstAfter(around.scenes, outer.frame);
  const before = {
    ...around,
    sentence: null,
    scenes: around.scenes.slice(Math.max(0, end - MEMORY), end),
  };
  const [first] = inMind(
    before,
    outer.frame,
    subject.start,
    ({ voices }) =>
      voices.length === 1 &&
      (voices[0]!.kind === 'PERSON' || isUnnamed(voices[0]!)) &&
      !own.has(voices[0]!.entity ?? voices[0]!.name) &&
      fitsPronoun(voices, subject.pronoun),
  );
  if (first === undefined) return null;
  const span = { start: subject.start, end: subject.end };
  return { voices: first.voices, how: 'PRONOUN', span, certainty: GUESSED, mentions: [span] };
}

/** "The surgeon was kind. “He said, ‘…’”": not somebody's own, who is less in mind than whose they are. */
function isUnnamed({ kind, name, plural }: Voice): boolean {
  return kind === 'DESCRIBED' && !plural && !/^(?:his|her|their|its|one|another) /i.test(name);
}

/** Index of the first scene behind a frame. */
function firstAfter(scenes: readonly Scene[], frame: number): number {
  let low = 0;
  let high = scenes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (scenes[middle]!.frame <= frame) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** "I told them ‘no’": the outer speaker. */
function readOwn(subject: Subject, outer: Draft): Reading | null {
  if (subject.kind !== 'PRONOUN' || (subject.pronoun !== 'i' && subject.pronoun !== 'we'))
    return null;
  if (outer.voices.length === 0) return null;
  const span = { start: subject.start, end: subject.end };
  return {
    voices: outer.voices,
    how: 'PRONOUN',
    span,
    certainty: outer.certainty,
    mentions: outer.voices.map(() => span),
  };
}
