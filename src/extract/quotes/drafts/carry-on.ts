import type { Span } from '../../../text/span.ts';
import type { Medium } from '../../record.ts';
import { countWords } from '../attachments/kind.ts';
import { findCues } from '../cues/cues.ts';
import type { Subject } from '../cues/noun-phrases.ts';
import { openingSubject } from '../cues/opening-subject.ts';
import { readPointingBack } from '../cues/pointing-back.ts';
import type { Element, Frame } from '../frames/frames.ts';
import { isPreposition, POSSESSIVE_PRONOUNS, pronounAt } from '../frames/grammar.ts';
import type { QuoteRule } from '../speakers/confidence.ts';
import type { Actor, Discourse } from '../speakers/discourse.ts';
import { narratorHere } from '../speakers/narrators.ts';
import { readSubject } from '../speakers/read-subject.ts';
import type { Reading } from '../speakers/reading.ts';
import { CAST, leftOnStage, onlyPerson } from '../speakers/salience.ts';
import type { CueWords } from '../words/cue-words.ts';
import { wordSet } from '../words/word-set.ts';
import { subjectBeforeColon } from './before-colon.ts';
import type { Draft } from './drafts.ts';
import { answers, interviewee } from './interview.ts';
import { readLabelBefore } from './transcript.ts';
import { asksAlone, isAnothers, nextInTurn } from './turns.ts';

/** Who is heard in a quotation without a cue of its own. */
export interface CarryOn {
  readonly reading: Reading | null;
  readonly rule: QuoteRule;
  readonly cue: Span | null;
  readonly medium: Medium | null;
}

interface Context {
  readonly frames: readonly Frame[];
  /** Index of the quotation's frame. */
  readonly index: number;
  readonly discourse: Discourse;
  readonly drafts: readonly Draft[];
  readonly words: CueWords;
  /** `colon-without-cue` where words and a colon introduce the quotation. */
  readonly rule: QuoteRule;
  /** The quotation's words. */
  readonly text: string;
}

/**
 * Looks around a quotation that no cue governs: at the sentence before and after it, then at who was heard
 * last.
 *
 * @returns null where the words are too few to be speech on their own
 */
export function carryOn(context: Context): CarryOn | null {
  if (context.rule === 'fragment-carried-on') return fromSentenceBefore(context);
  if (context.rule === 'colon-without-cue') return fromOpening(context);
  if (context.rule === 'no-speaker') return fromQuoteBefore(context) ?? unknown(context);
  if (isCrossHeading(context.text)) return unknown(context);
  return (
    fromLabel(context) ??
    fromCueBefore(context) ??
    fromPointing(context) ??
    fromHeading(context) ??
    fromInterview(context) ??
    fromSameParagraph(context) ??
    fromNewName(context) ??
    fromTurn(context) ??
    (isAnothers(context.frames, context.index, context.discourse, context.drafts.at(-1))
      ? NOBODY
      : fromSpeakerBefore(context)) ??
    unknown(context)
  );
}

/** “NOBODY WANTS IT”: words in capitals that no stop closes repeat a quotation over a part of the article. */
function isCrossHeading(text: string): boolean {
  return !/\p{Ll}/u.test(text) && !/[.!?…]$/.test(text) && /\s/.test(text);
}

/** A fragment in a sentence that names nobody goes on with what the one before reports. */
function fromSentenceBefore({ frames, index, drafts, text }: Context): CarryOn | null {
  const last = drafts.at(-1);
  if (last === undefined || last.frame !== index - 1 || last.voices.length === 0) return null;
  if (last.paragraph !== frames[index]!.paragraph) return null;
  // Three words may be irony, but hardly behind another fragment of the same speech.
  if (countWords(text) < LONG_FRAGMENT && last.kind !== 'MIXED') return null;
  return continued(last, 'fragment-carried-on');
}

/** "“We will go,” said Jane Doe. “But not today,” because of the rain.": behind a quote, no word tells of another speaker. */
function fromQuoteBefore({ frames, index, drafts }: Context): CarryOn | null {
  const { elements, paragraph } = frames[index]!;
  const last = drafts.at(-1);
  const isBehind = last !== undefined && last.frame === index - 1 && last.paragraph === paragraph;
  const next = elements[1];
  const goesOn =
    isPreposition(next) || /^(?:because|when|if|while|and|which)$/.test(next?.word ?? '');
  if (!isBehind || last.kind !== 'DIRECT' || last.voices.length === 0 || !goesOn) return null;
  return continued(last, 'carried-on');
}

/** In words: too long for irony. */
const LONG_FRAGMENT = 4;

function unknown({ text }: Context): CarryOn | null {
  return countWords(text) < 3 ? null : NOBODY;
}

const NOBODY: CarryOn = { reading: null, rule: 'no-speaker', cue: null, medium: null };

/** "A: “…”", "A. “…”" */
function fromLabel({ frames, index, discourse }: Context): CarryOn | null {
  const reading = readLabelBefore(discourse, frames, index);
  if (reading === undefined) return null;
  const rule = reading === null ? 'no-speaker' : 'colon-without-cue';
  return { reading, rule, cue: null, medium: null };
}

/** "Jane Doe on the picket line: “…”", "She returns the compliment: “…”" */
function fromOpening(context: Context): CarryOn | null {
  const { frames, index, discourse, words, drafts } = context;
  const { elements, paragraph } = frames[index]!;
  const labelled = fromLabel(context);
  if (labelled !== null) return labelled;
  const { subject, isUnnamed } = subjectBeforeColon(elements, words);
  const reading = subject === null ? null : readSubject(discourse, subject, index, words);
  if (reading !== null) return { reading, rule: 'colon-without-cue', cue: null, medium: null };
  // "After a pause: “…”" goes on with whoever spoke in the same paragraph.
  const last = drafts.at(-1);
  if ((subject === null || isUnnamed) && last?.paragraph === paragraph && last.voices.length > 0)
    return continued(last, 'sentence-before');
  return { reading: null, rule: 'no-speaker', cue: null, medium: null };
}

/** The sentence before ends with "she said:", and the quotation has the next paragraph to itself. */
function fromCueBefore({ frames, index, discourse, words }: Context): CarryOn | null {
  const before = frames[index - 1];
  if (before === undefined || before.elements.at(-1)!.word !== ':') return null;
  const cue = findCues(before, words).findLast(
    ({ kind, subject }) => kind === 'VERB' && subject !== null,
  );
  if (cue?.subject == null) return null;
  const reading = readSubject(discourse, cue.subject, index, words);
  if (reading === null) return null;
  return {
    reading,
    rule: 'cue-in-paragraph-before',
    cue: { start: cue.start, end: cue.end },
    medium: null,
  };
}

/** "Those were the words of Jane Doe" after the quotation. */
function fromPointing({ frames, index, discourse, words }: Context): CarryOn | null {
  const after = frames[index + 1];
  const pointed = after === undefined ? null : readPointingBack(after.elements, words);
  if (pointed === null) return null;
  const reading = readSubject(discourse, pointed.subject, index, words);
  return reading === null
    ? null
    : { reading, rule: 'pointing-back', cue: pointed.cue, medium: null };
}

/** A sentence about somebody, and then, in the same paragraph, nothing but what was said. */
function fromSameParagraph(context: Context): CarryOn | null {
  const { frames, index, discourse, drafts, words } = context;
  const before = frames[index - 1];
  if (before === undefined || before.paragraph !== frames[index]!.paragraph) return null;
  const last = mainDraft(drafts, index - 1);
  if (last !== undefined && last.frame === index - 1 && last.voices.length > 0)
    return continued(last, 'sentence-before');
  const asked = askedInProse(context);
  if (asked !== null) return asked;
  const scene = discourse.scenes.at(-1);
  if (scene?.frame !== index - 1) return null;
  const speaker = speakerLeft(scene.actors);
  // "Her sister laughs. “…”" is a sign that she speaks.
  const isGesture = before.elements.some(({ word }) => words.personalVerbs.has(word));
  const actor =
    speaker ??
    leftOnStage(scene.actors, (actor) => isGesture || !isSomebodysOwn(actor)) ??
    (before.elements.at(-1)!.word === '?' ? null : onlyActor(scene.actors));
  if (
    actor === null ||
    actor.voices.every(({ kind }) => kind === 'ORGANISATION' && speaker === undefined)
  )
    return null;
  return {
    reading: unnamed(actor.voices),
    rule: speaker === undefined ? 'subject-before' : 'sentence-before',
    cue: null,
    medium: null,
  };
}

/** "As John Roe spoke, Jane Doe shook her head. “…”": whoever speaks in a lesser clause is not heard next, but the one of the main clause. */
function speakerLeft(actors: readonly Actor[]): Actor | undefined {
  const speakers = actors.filter(({ part }) => part === 'SPEAKER');
  const outer = speakers.findLast(({ isInside }) => isInside !== true);
  const acts = actors.some(
    ({ part, isInside, isNext, voices }) =>
      part === 'SUBJECT' &&
      (isInside !== true || isNext === true) &&
      voices.every(({ kind }) => kind === 'PERSON'),
  );
  return outer ?? (acts ? undefined : speakers.at(-1));
}

/** "“A,” Jane Doe said, after John Roe had said that B. “C.”": of a sentence's drafts the one in marks goes on. */
function mainDraft(drafts: readonly Draft[], frame: number): Draft | undefined {
  const last = drafts.at(-1);
  if (last?.kind !== 'INDIRECT') return last;
  const quoted = drafts
    .slice(-NEAR_DRAFTS)
    .findLast((draft) => draft.frame === frame && draft.kind === 'DIRECT' && draft.parent === null);
  return quoted ?? last;
}

const NEAR_DRAFTS = 6;

/** "Did she mind? “…”": whoever the reporter's question is about answers it. */
function askedInProse({ frames, index, discourse, words }: Context): CarryOn | null {
  const { elements } = frames[index - 1]!;
  if (elements.at(-1)!.word !== '?' || elements.some(({ kind }) => kind === 'QUOTATION'))
    return null;
  const subject = askedAbout(elements);
  if (subject === null) return null;
  const found = readSubject(discourse, subject, index - 1, words);
  const reading = found === null ? null : unnamed(found.voices);
  return reading === null ? null : { reading, rule: 'subject-before', cue: null, medium: null };
}

/** "Did she mind?", "What does Jane Doe think?", "Jane Doe's verdict?", "His one regret?" */
function askedAbout(elements: readonly Element[]): Subject | null {
  const isBare = elements.every(({ kind, word }) => kind !== 'WORD' || !ASKING.test(word));
  for (const [at, element] of elements.slice(0, 5).entries()) {
    const { word, start, end, mention, genitive } = element;
    const isOfView = VIEWS.has(elements[at + 1]?.word ?? '') || (isBare && at === 0);
    const isMind =
      ASKING.test(elements[at - 1]?.word ?? '') && MINDING.has(elements[at + 1]?.word ?? '');
    if (mention?.kind === 'PERSON' && (genitive ? isOfView : isMind))
      return { kind: 'MENTIONS', mentions: [mention], start, end };
    const pronoun =
      pronounAt(element) ?? (isOfView ? (POSSESSIVE_PRONOUNS.get(word) ?? null) : null);
    if (pronoun === 'he' || pronoun === 'she') return { kind: 'PRONOUN', pronoun, start, end };
  }
  return null;
}

/** What a question that is a clause opens with, or has before its subject. */
const ASKING = /^(?:do|does|did|is|was|are|were|has|had|have|can|could|will|would|should)$/;
/** What somebody is asked who is asked for a view. */
const MINDING = wordSet(`
  think feel make mind want believe know regret miss worry fear hope expect remember like agree see enjoy
`);

const VIEWS = wordSet(`
  view verdict answer advice message take reaction solution response explanation reply assessment conclusion
`);

/** "Among them was Jane Doe. “…”": the one person whom the sentence names, wherever it does. */
function onlyActor(actors: readonly Actor[]): Actor | null {
  const person = onlyPerson(actors.slice(-CAST).flatMap(({ voices }) => voices));
  return person === null ? null : { voices: [person], part: 'OTHER' };
}

/** "His family had waited all night. “…”" is no sign that the family speaks. */
function isSomebodysOwn({ voices }: Actor): boolean {
  return voices.every(
    ({ kind, name }) => kind === 'DESCRIBED' && /^(?:his|her|their) /i.test(name),
  );
}

/** Nothing but quotations under a heading that is somebody's name: it names who speaks in them. */
function fromHeading({ frames, index, discourse }: Context): CarryOn | null {
  const from = narratorHere(discourse.narrators, frames[index]!.start);
  if (from === null || from.from === 0) return null;
  let first = index;
  while (first > index - MOST_UNDER_NAME && (frames[first - 1]?.start ?? 0) >= from.from) first--;
  const isUnder = frames[first]!.start >= from.from && (frames[first - 1]?.start ?? 0) < from.from;
  const isBare = frames
    .slice(first, index + 1)
    .every(({ elements }) => elements.every(({ kind }) => kind !== 'WORD' && kind !== 'MENTION'));
  if (!isUnder || !isBare) return null;
  return { reading: unnamed([from.voice]), rule: 'under-name', cue: null, medium: null };
}

/** In sentences. */
const MOST_UNDER_NAME = 20;

/** What stands behind an interviewer's question is the answer to it. */
function fromInterview({ frames, index, discourse }: Context): CarryOn | null {
  const found = interviewee(frames, discourse);
  if (found === null || !answers(frames, index)) return null;
  const reading = { ...unnamed([found.voice]), certainty: found.certainty };
  return { reading, rule: 'turn-taken', cue: null, medium: null };
}

/** Two people in turn, each in a paragraph of their own. */
function fromTurn({ frames, index, discourse, drafts }: Context): CarryOn | null {
  const voices = nextInTurn(frames, index, discourse, drafts);
  if (voices === null) return null;
  return { reading: unnamed(voices), rule: 'turn-taken', cue: null, medium: null };
}

/**
 * “We are tired.” Jane Doe has nursed for ten years: whoever is new right after it has just been heard. Where nobody has
 * spoken before, that may be in the next paragraph.
 */
function fromNewName({ frames, index, discourse, drafts, words }: Context): CarryOn | null {
  const after = frames[index + 1];
  if (after === undefined) return null;
  if (after.paragraph !== frames[index]!.paragraph && drafts.length > 0) return null;
  const subject = openingSubject(after.elements, words);
  if (subject?.kind !== 'MENTIONS' || subject.mentions.some(({ kind }) => kind !== 'PERSON'))
    return null;
  if (after.elements[0]!.start !== subject.start) return null;
  const reading = readSubject(discourse, subject, index, words);
  if (reading === null || reading.voices.some((voice) => wasOnStage(discourse, voice.entity)))
    return null;
  return { reading, rule: 'subject-after', cue: null, medium: null };
}

function wasOnStage(discourse: Discourse, entity: string | null): boolean {
  return discourse.scenes.slice(-20).some(({ actors }) =>
    // a sentence with more is a list, and each of its names would look through all others
    actors
      .slice(-LONGEST_CAST)
      .some(({ voices }) => voices.some((voice) => voice.entity === entity)),
  );
}

const LONGEST_CAST = 100;

/** How many paragraphs without any new person a speaker is still heard over. */
const FARTHEST = 2;

/** The one who was heard last, unless somebody else has come on stage since. */
function fromSpeakerBefore({ frames, index, discourse, drafts }: Context): CarryOn | null {
  const { paragraph } = frames[index]!;
  for (const scene of discourse.scenes.slice(-8).reverse()) {
    const distance = paragraphsBack(frames, index, scene.frame);
    if (distance > FARTHEST) return null;
    const speaker = scene.actors.findLast(
      ({ part, voices }) => part === 'SPEAKER' && voices.length > 0,
    );
    // "John Roe asked if she minded. “…”" is not his own answer.
    if (speaker !== undefined && asksWhether(frames[scene.frame]!.elements)) continue;
    if (speaker !== undefined) {
      const rule = distance <= 1 ? 'carried-on' : 'carried-on-far';
      // Nobody goes on in chorus.
      if (rule === 'carried-on-far' && speaker.voices.length > 1) return null;
      const last = drafts.at(-1);
      if (last !== undefined && last.frame === scene.frame && last.voices.length > 0)
        return continued(last, rule);
      return { reading: unnamed(speaker.voices), rule, cue: null, medium: null };
    }
    const actor = scene.actors.find(
      ({ part, voices, isEarlier }) =>
        part === 'SUBJECT' &&
        isEarlier !== true &&
        voices.every(({ kind }) => kind !== 'ORGANISATION'),
    );
    if (actor !== undefined && !isSomebodysOwn(actor)) {
      if (distance > 1 || scene.paragraph === paragraph) return null;
      return { reading: unnamed(actor.voices), rule: 'subject-before', cue: null, medium: null };
    }
  }
  return null;
}

/** "asked if she had told him", in a sentence without anything in marks */
function asksWhether(elements: readonly Element[]): boolean {
  const asked = elements.findIndex(({ word }) => word === 'asked' || word === 'asks');
  if (asked < 1 || elements.some(({ kind }) => kind === 'QUOTATION')) return false;
  return elements.slice(asked + 1, asked + 4).some(({ word }) => /^(?:if|whether)$/.test(word));
}

/** How many paragraphs lie between, those of an interviewer's questions left out. */
function paragraphsBack(frames: readonly Frame[], index: number, from: number): number {
  let distance = frames[index]!.bodyParagraph - frames[from]!.bodyParagraph;
  for (let at = index - 1; at > Math.max(from, index - 4); at--) {
    if (asksAlone(frames, at)) distance--;
  }
  return distance;
}

function continued(draft: Draft, rule: QuoteRule): CarryOn {
  return {
    reading: { ...unnamed(draft.voices), certainty: Math.max(0.85, draft.certainty) },
    rule,
    cue: null,
    medium: draft.medium,
  };
}

/** Nobody is named for this quote itself: it has speakers and no mention of them. */
function unnamed(voices: Reading['voices']): Reading {
  return { voices, how: 'NAME', span: { start: 0, end: 0 }, certainty: 1, mentions: [] };
}
