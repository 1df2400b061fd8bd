import { countWhile } from '../../../text/bisect.ts';
import type { Span } from '../../../text/span.ts';
import { pronounOfNoun } from '../../gender.ts';
import type { Cue } from '../cues/cue.ts';
import type { Subject } from '../cues/noun-phrases.ts';
import { openingSubject } from '../cues/opening-subject.ts';
import { phraseStartingAt } from '../cues/phrases-after.ts';
import type { Element, Frame } from '../frames/frames.ts';
import { BREAKS, DETERMINERS, isName, isPreposition, isVerbOfClause } from '../frames/grammar.ts';
import { noteAuthors } from '../speakers/authors.ts';
import {
  type Actor,
  type Discourse,
  describedVoice,
  noteActor,
  type Scene,
  type Voice,
} from '../speakers/discourse.ts';
import { kinOfSpeaker } from '../speakers/own-kin.ts';
import { fitsPronoun } from '../speakers/pronouns.ts';
import { readSubject } from '../speakers/read-subject.ts';
import type { Reading } from '../speakers/reading.ts';
import { CAST, inMind, MEMORY } from '../speakers/salience.ts';
import type { CueWords } from '../words/cue-words.ts';
import { wordSet } from '../words/word-set.ts';
import { subjectBeforeColon } from './before-colon.ts';
import type { Draft } from './drafts.ts';

/** The article that a quote stands in. */
export interface Around {
  readonly frames: readonly Frame[];
  readonly discourse: Discourse;
}

/** Who a frame's cues mean, and whom what stands before a colon is about. */
export interface InnerReadings {
  readonly readings: ReadonlyMap<Cue, Reading>;
  readonly opening: Reading | null;
}

/**
 * Who the subjects of a frame inside a quote are, by their cues, and notes them on the quote's own stage.
 *
 * @param order number of the frame among those of the quote
 * @param discourse the stage of the quote
 */
export function readInnerCues(
  text: string,
  outer: Draft,
  frame: Frame,
  order: number,
  cues: readonly Cue[],
  discourse: Discourse,
  around: Around,
  words: CueWords,
): InnerReadings {
  const read = (subject: Subject, asSpeaker = true): Reading | null =>
    readOwn(subject, outer) ??
    readKin(text, subject, outer, around.discourse) ??
    readOther(text, subject, outer, discourse, order, words, asSpeaker) ??
    readAround(text, subject, outer, around, words);
  const kinMeant = (start: number, end: number) =>
    kinAt(text, { start, end }, outer, around.discourse);
  const note = (voices: Reading['voices'], part: Actor['part']) =>
    noteActor(discourse, order, frame.paragraph, { voices, part });
  const opening = openingSubject(frame.elements, words);
  // "Put the kettle on.": a capital alone makes nobody of what opens a sentence.
  const speaks = cues.some((cue) => cue.elided || cue.subject?.start === opening?.start);
  const first = opening === null ? null : read(opening, speaks);
  // The outer speaker is "I" and never "he", and so is kept off the stage, as is whoever is only guessed.
  const isHeard = ({ voices, certainty }: Reading) =>
    voices !== outer.voices && certainty !== GUESSED;
  if (first !== null && isHeard(first)) note(first.voices, 'SUBJECT');
  const readings = new Map<Cue, Reading>();
  let last: Reading | null = null;
  let noted = 0;
  const noteUntil = (end: number) => {
    for (const voice of spokenOf(text, frame.elements, noted, end, words, kinMeant))
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
    if (addressed === null || !isHeard(addressed)) continue;
    note(addressed.voices, 'OTHER');
    discourse.asked.push({ voices: addressed.voices, frame: order });
  }
  noteUntil(frame.elements.length);
  noteAuthors(discourse, frame, order, words, read);
  const colon = subjectBeforeColon(frame.elements, words).subject;
  return { readings, opening: colon === null ? null : read(colon) };
}

const ADDRESSING = new Set(['ask', 'tell']);

/** Verbs whose object is a party that may answer, whatever it is: "I rang the surgery". */
const CALLING = wordSet('rang ring phoned phone called call emailed contacted telephoned');

/** "I rang the council and they said": people and bodies that nobody names, as the outer speaker calls them. */
function spokenOf(
  text: string,
  elements: readonly Element[],
  from: number,
  to: number,
  words: CueWords,
  kinMeant: (start: number, end: number) => Voice | null,
): Voice[] {
  return elements.slice(from, to).flatMap(({ word }, offset) => {
    const called = CALLING.has(word) ? phraseStartingAt(elements, from + offset + 1, words) : null;
    if (called?.subject.kind === 'DESCRIBED') {
      const { start, end, head } = called.subject;
      if (!words.people.has(head)) return [describedVoice(text.slice(start, end), true)];
    }
    const described = descriptionAt(elements, from + offset, OWNING, words);
    if (described === null) return [];
    const { start, end, number } = described;
    const known = kinMeant(start, end);
    return [known ?? describedVoice(text.slice(start, end), number === 'PLURAL')];
  });
}

const OWNING = wordSet('the a an my our this some');

interface Description {
  readonly start: number;
  readonly end: number;
  readonly noun: string;
  readonly number: 'SINGULAR' | 'PLURAL';
}

/** "the council", "a young lad": a noun for people or a body, with one of some words before it that own or point. */
function descriptionAt(
  elements: readonly Element[],
  at: number,
  owning: ReadonlySet<string>,
  { people, organisationNouns, verbs }: CueWords,
): Description | null {
  const element = elements[at]!;
  const { kind, capital, end } = element;
  if (kind !== 'WORD' || capital || isPreposition(element)) return null;
  const next = elements[at + 1];
  // "My lad's sixteen", but "the warden's office"
  const isContracted = element.word.endsWith("'s") && BEHIND_IS.test(next?.word ?? '');
  const noun = isContracted ? element.word.slice(0, -2) : element.word;
  const number = organisationNouns.has(noun) ? 'PLURAL' : people.get(noun);
  // "the other morning", "a driver shortage"
  if (number === undefined || (NEVER_ALONE.has(noun) && next?.kind === 'WORD')) return null;
  let owner = at - 1;
  while (owner > at - LONGEST_DESCRIPTION && isAdjective(elements[owner], verbs)) owner--;
  const first = elements[owner];
  if (first === undefined || !owning.has(first.word) || isPredicate(elements, owner)) return null;
  // "Jane Doe, a driver"
  if (elements[owner - 1]?.word === ',' && isName(elements[owner - 2], 'PERSON')) return null;
  return { start: first.start, end: isContracted ? end - 2 : end, noun, number };
}

/** In elements, from the word that owns to the noun. */
const LONGEST_DESCRIPTION = 4;
/** What follows "is" or "has" and no owner. */
const BEHIND_IS =
  /^(?:\d+|an?|the|not|been|got|gone|had|done|only|just|still|already|always|never|very|so|too|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{Ll}+teen|\p{Ll}+ty|\p{Ll}+ing)$/u;
const NEVER_ALONE = wordSet('other others one ones first second third last');

function isAdjective(element: Element | undefined, verbs: CueWords['verbs']): boolean {
  return (
    element?.kind === 'WORD' &&
    !element.capital &&
    /^\p{Ll}[\p{Ll}-]+$/u.test(element.word) &&
    !DETERMINERS.has(element.word) &&
    !BREAKS.has(element.word) &&
    !isPreposition(element) &&
    !isVerbOfClause(element.word, { verbs })
  );
}

/** "I wasn't an employee", "he's a friend": what somebody is said to be is nobody else. */
function isPredicate(elements: readonly Element[], at: number): boolean {
  let last = at - 1;
  while (
    last > at - 3 &&
    /^(?:never|not|just|only|always|still|once|really)$/.test(elements[last]?.word ?? '')
  )
    last--;
  const [subject, verb] = [elements[last - 1]?.word ?? '', elements[last]?.word ?? ''];
  if (/^(?:i'm|(?:he|she|you|we|they)'(?:s|re)|as|like|such|quite|than)$/.test(verb)) return true;
  const isBeing = /^(?:am|is|are|was|were|be|been|isn't|aren't|wasn't|weren't)$/.test(verb);
  return isBeing && !/^(?:it|there|that|this|here)$/.test(subject);
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

/** "My father said", "Dad said": the outer speaker's kin, whom the article may name. */
function readKin(
  text: string,
  { kind, start, end }: Subject,
  outer: Draft,
  discourse: Discourse,
): Reading | null {
  if (kind !== 'DESCRIBED') return null;
  const span = { start, end };
  const voice = kinAt(text, span, outer, discourse);
  return voice === null
    ? null
    : { voices: [voice], how: 'ROLE', span, certainty: 0.85, mentions: [span] };
}

function kinAt(
  text: string,
  { start, end }: Span,
  { voices }: Draft,
  discourse: Discourse,
): Voice | null {
  const [speaker, ...others] = voices;
  return speaker === undefined || others.length > 0
    ? null
    : kinOfSpeaker(discourse, speaker, text.slice(start, end), start);
}

const NO_ONE = /^(?:nobody|no[ -]one|none|nothing|something|everything|anything)$/i;

/** As the reporter's words are read, except that no person who speaks is meant by "the owner" or "he". */
function readOther(
  text: string,
  subject: Subject,
  outer: Draft,
  discourse: Discourse,
  order: number,
  words: CueWords,
  asSpeaker: boolean,
): Reading | null {
  // "Nobody moved."
  if (NO_ONE.test(text.slice(subject.start, subject.end))) return null;
  const reading = readSubject(discourse, subject, order, words, asSpeaker);
  // Where nothing beside the outer quote tells whose it is, the description may be right and the outer speaker wrong.
  const isNamed =
    subject.kind === 'MENTIONS' && subject.mentions.some(({ kind }) => kind !== 'ROLE');
  if (reading === null || isNamed || outer.cue === null) return reading;
  const own = keysOf(outer.voices);
  const isOwn = reading.voices.every((voice) => voice.kind === 'PERSON' && own.has(keyOf(voice)));
  if (!isOwn) return reading;
  if (subject.kind !== 'DESCRIBED' && subject.kind !== 'MENTIONS') return null;
  const { start, end } = subject;
  const voices = [describedVoice(text.slice(start, end), false)];
  return {
    voices,
    how: 'DESCRIBED',
    span: { start, end },
    certainty: 1,
    mentions: [{ start, end }],
  };
}

/** Certainty of a pronoun whose name stands outside the quote. */
const GUESSED = 0.75;

/** "He told us ‘no’": the one whom the reporter has just named or described beside the outer speaker. */
function readAround(
  text: string,
  subject: Subject,
  outer: Draft,
  { frames, discourse }: Around,
  words: CueWords,
): Reading | null {
  if (subject.kind !== 'PRONOUN') return null;
  const { start, end, pronoun } = subject;
  const own = keysOf(outer.voices);
  const last = firstAfter(discourse.scenes, outer.frame);
  const before = {
    ...discourse,
    sentence: null,
    scenes: discourse.scenes.slice(Math.max(0, last - MEMORY), last),
  };
  const spokenTo = spokenToBy(outer, frames, discourse);
  const [first] = inMind(
    before,
    outer.frame,
    start,
    ({ voices }) =>
      voices.length === 1 &&
      (voices[0]!.kind === 'PERSON' || isUnnamed(voices[0]!)) &&
      !own.has(keyOf(voices[0]!)) &&
      !spokenTo.has(keyOf(voices[0]!)) &&
      fitsPronoun(voices, pronoun),
  );
  const beside = describedBeside(text, outer, { frames, discourse }, pronoun, words);
  const voices = beside === null ? first?.voices : [beside];
  if (voices === undefined) return null;
  const span = { start, end };
  return { voices, how: 'PRONOUN', span, certainty: GUESSED, mentions: [span] };
}

function keyOf({ entity, name }: Voice): string {
  return entity ?? name;
}

function keysOf(voices: readonly Voice[]): ReadonlySet<string> {
  return new Set(voices.map(keyOf));
}

/** "“…,” she told John Roe.": whoever hears what is said is "you" in it, and not "he". */
function spokenToBy(
  outer: Draft,
  frames: readonly Frame[],
  { asked }: Discourse,
): ReadonlySet<string> {
  const voices = asked
    .slice(-LAST_ASKED)
    .filter(
      ({ frame }) =>
        frame <= outer.frame &&
        frame >= outer.frame - NEAR &&
        frames[frame]!.elements.some(({ kind }) => kind === 'QUOTATION'),
    )
    .flatMap(({ voices: each }) => each);
  return keysOf(voices);
}

const LAST_ASKED = 20;
/** In sentences. */
const NEAR = 2;

/** "A driver said a manager had taken him aside. “He goes, ‘…’”": whoever is described last before the quote. */
function describedBeside(
  text: string,
  outer: Draft,
  { frames, discourse }: Around,
  pronoun: string,
  words: CueWords,
): Voice | null {
  if (pronoun !== 'he' && pronoun !== 'she') return null;
  const own = keysOf(outer.voices);
  for (const index of [outer.frame, outer.frame - 1]) {
    const frame = frames[index];
    if (frame === undefined || frames[outer.frame]!.bodyParagraph - frame.bodyParagraph > 1) break;
    const elements = frame.elements
      .filter(({ start }) => start < outer.segments[0]!.start)
      .slice(-LONGEST_SENTENCE);
    // Names are looked for among those on stage.
    if (elements.some((element) => isName(element, 'PERSON') && !own.has(entityOf(element))))
      return null;
    if (isAboutAnother(discourse.scenes, index, own, pronoun)) return null;
    for (let at = elements.length - 1; at >= 0; at--) {
      const described = descriptionAt(elements, at, NEW, words);
      if (described === null || described.number === 'PLURAL') continue;
      // "told by her dentist", but "that her brother" is somebody whom the article may name
      const owner = elements.findIndex(({ start }) => start === described.start);
      if (!INDEFINITE.has(elements[owner]!.word) && !isPreposition(elements[owner - 1])) continue;
      // "A nurse, Jane Doe, said"
      if (elements.slice(at + 1, at + 3).some((element) => isName(element, 'PERSON'))) continue;
      const voice = describedVoice(text.slice(described.start, described.end), false);
      const fits = (pronounOfNoun(described.noun) ?? pronoun) === pronoun;
      if (fits && !own.has(voice.name)) return voice;
    }
  }
  return null;
}

function entityOf({ mention }: Element): string {
  return mention?.entity ?? '';
}

/** Whether somebody else, whom the pronoun may mean, acts or speaks in a sentence. */
function isAboutAnother(
  scenes: readonly Scene[],
  frame: number,
  own: ReadonlySet<string>,
  pronoun: string,
): boolean {
  const scene = scenes[firstAfter(scenes, frame) - 1];
  return (
    scene?.frame === frame &&
    scene.actors
      .slice(-CAST)
      .some(
        ({ voices, part, isInside }) =>
          part !== 'OTHER' &&
          isInside !== true &&
          voices.every((voice) => !own.has(keyOf(voice))) &&
          fitsPronoun(voices, pronoun),
      )
  );
}

const INDEFINITE = wordSet('a an another one');
const NEW = wordSet('a an another one his her their');
/** In elements. */
const LONGEST_SENTENCE = 60;

/** "The surgeon was kind. “He said, ‘…’”": not somebody's own, who is less in mind than whose they are. */
function isUnnamed({ kind, name, plural }: Voice): boolean {
  return kind === 'DESCRIBED' && !plural && !/^(?:his|her|their|its|one|another) /i.test(name);
}

/** Index of the first scene behind a frame. */
function firstAfter(scenes: readonly Scene[], frame: number): number {
  return countWhile(scenes, (scene) => scene.frame <= frame);
}
