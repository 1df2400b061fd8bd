import type { Span } from '../../../text/span.ts';
import type { Analysis } from '../../analysis.ts';
import { attachQuotations } from '../attachments/attach.ts';
import { findIndirect, NEAR_CUES, type ReportedClause } from '../attachments/indirect.ts';
import type { Attachment } from '../attachments/judged.ts';
import { countWords } from '../attachments/kind.ts';
import type { Cue } from '../cues/cue.ts';
import { findCues } from '../cues/cues.ts';
import { isInside } from '../cues/main-clause.ts';
import { namedAs } from '../cues/named-as.ts';
import type { Subject } from '../cues/noun-phrases.ts';
import { openingSubject } from '../cues/opening-subject.ts';
import { phraseStartingAt } from '../cues/phrases-after.ts';
import type { Element, Frame } from '../frames/frames.ts';
import { isPreposition } from '../frames/grammar.ts';
import { authorReadOut, noteAuthors } from '../speakers/authors.ts';
import type { QuoteRule } from '../speakers/confidence.ts';
import {
  createDiscourse,
  type Discourse,
  describedVoice,
  noteActor,
} from '../speakers/discourse.ts';
import { fitsPronoun } from '../speakers/pronouns.ts';
import { readSubject } from '../speakers/read-subject.ts';
import type { Reading } from '../speakers/reading.ts';
import type { CueWords } from '../words/cue-words.ts';
import { wordSet } from '../words/word-set.ts';
import { type CarryOn, carryOn } from './carry-on.ts';
import type { Draft } from './drafts.ts';
import { readMedium } from './medium.ts';
import {
  certaintyOfRole,
  isNew,
  noteOpeningClause,
  noteOthers,
  notePossessor,
} from './on-stage.ts';
import { isReply } from './replies.ts';
import { continuingQuotation, resumedDraft } from './resume.ts';
import { asksAlone } from './turns.ts';

/** Reads the frames in order, as a reader does: drafts of the quotes at the top level, and who was on stage. */
export function draftFromFrames(
  analysis: Analysis,
  frames: readonly Frame[],
  words: CueWords,
): { readonly drafts: readonly Draft[]; readonly discourse: Discourse } {
  const discourse = createDiscourse(analysis, words);
  const state: State = { analysis, frames, words, discourse, drafts: [], open: null };
  for (const index of frames.keys()) readFrame(state, index);
  return { drafts: state.drafts, discourse };
}

interface State {
  readonly analysis: Analysis;
  readonly frames: readonly Frame[];
  readonly words: CueWords;
  readonly discourse: Discourse;
  readonly drafts: Draft[];
  /** The quote that the paragraph before left open. */
  open: Draft | null;
}

function readFrame(state: State, index: number): void {
  const { analysis, frames, words, discourse } = state;
  const frame = frames[index]!;
  const text = analysis.article.text;
  discourse.sentence = frame;
  const cues = findCues(frame, words);
  const readings = readCues(state, index, cues);
  const continuing = state.open === null ? null : continuingQuotation(state.open, analysis);
  const attachments = attachQuotations(text, frame, cues, words, continuing);
  for (const [order, attachment] of attachments.entries()) {
    draftQuotation(state, index, attachment, readings, order === 0, continuing);
  }
  draftReports(state, index, findIndirect(frame, cues, attachments, analysis.quotations), readings);
  noteAuthors(discourse, frame, index, words);
  noteOthers(state, frame, index);
}

/** Drafts of reported clauses; what lies inside one of another speaker's has it for a parent. */
function draftReports(
  state: State,
  index: number,
  clauses: readonly ReportedClause[],
  readings: ReadonlyMap<Cue, Reading>,
): void {
  const { drafts } = state;
  const found: Draft[] = [];
  const held = new Map<number, Draft>();
  const own = draftsOfFrame(drafts, index);
  for (const { cue, spans, holds } of clauses) {
    const reading = readings.get(cue) ?? unknownSource(state, index, cue);
    if (reading === null && (cue.subject !== null || cue.elided)) continue;
    if (holds.some((quotation) => isSameVoice(own.get(quotation), reading))) continue;
    const draft = draftOf(state, index, 'INDIRECT', [], spans, reading, cue, 'indirect-clause');
    found.push(draft);
    for (const quotation of holds) held.set(quotation, draft);
  }
  for (const [order, draft] of found.entries()) {
    const near = found.slice(Math.max(0, order - NEAR_CUES), order + NEAR_CUES);
    draft.parent = near.find((other) => encloses(other, draft)) ?? null;
  }
  for (const [quotation, outer] of held) {
    const inner = own.get(quotation);
    if (inner !== undefined) inner.parent = outer;
  }
  // "Jane Doe said the yard was shut, she told the Echo": one report, told twice.
  const doubled = new Set(
    found.flatMap(({ parent, voices }) =>
      parent !== null && namesOf(parent.voices) === namesOf(voices) ? [parent] : [],
    ),
  );
  for (const draft of found) {
    if (draft.parent !== null && doubled.has(draft.parent)) draft.parent = null;
    if (!doubled.has(draft)) drafts.push(draft);
  }
}

/** The quotes in marks that a frame has begun, by their first quotation. */
function draftsOfFrame(drafts: readonly Draft[], index: number): ReadonlyMap<number, Draft> {
  const own = new Map<number, Draft>();
  for (let at = drafts.length - 1; at >= 0 && drafts[at]!.frame === index; at--)
    own.set(drafts[at]!.quotations[0]!, drafts[at]!);
  return own;
}

function isSameVoice(draft: Draft | undefined, reading: Reading | null): boolean {
  return draft !== undefined && namesOf(draft.voices) === namesOf(reading?.voices ?? []);
}

function namesOf(voices: Draft['voices']): string {
  return voices.map(({ entity, name }) => entity ?? name).join();
}

/** "according to federal estimates", "an official report says": a source that the article tells no more of. */
function unknownSource({ discourse, frames }: State, index: number, cue: Cue): Reading | null {
  const { kind, subject, to } = cue;
  const isSource =
    subject?.kind === 'DOCUMENT' || (kind === 'ACCORDING' && subject?.kind === 'DESCRIBED');
  if (subject === null || !isSource) return null;
  const after = frames[index]!.elements[to];
  const isTold = after !== undefined && (TELLING.test(after.word) || isPreposition(after));
  if (kind === 'ACCORDING' && after !== undefined && after.kind !== 'PUNCTUATION' && !isTold)
    return null;
  const { start, end } = subject;
  const description = discourse.text.slice(start, end);
  if (SOMEBODYS.test(description)) return null;
  const voices = [describedVoice(description, false)];
  return {
    voices,
    how: 'DESCRIBED',
    span: { start, end },
    certainty: 0.8,
    mentions: [{ start, end }],
  };
}

/** Writing that is somebody's, who was only not found, and what shows more than it says. */
const SOMEBODYS =
  /^(?:the|its|his|her|their|that|this)\b|\b(?:from|by|for|to|statements?|letters?|emails?|data|figures|footage|video)\b/i;

/** What tells more of a source: "a poll that shows", "an analysis released on Monday". */
const TELLING =
  /^(?:that|which|released|published|conducted|obtained|seen|reviewed|posted|\w+day)$/;

function encloses(outer: Draft, inner: Draft): boolean {
  const { start, end } = inner.segments[0]!;
  return outer.segments.some(
    (span) => span.start <= start && end <= span.end && span.end - span.start > end - start,
  );
}

/** Resolves the subjects in order: each may be the "he" of the next. */
function readCues(state: State, index: number, cues: readonly Cue[]): Map<Cue, Reading> {
  const { frames, words, discourse } = state;
  const frame = frames[index]!;
  noteOpeningClause(state, index);
  // Whoever an interviewer's question is about does not act in it.
  const opening = asksAlone(frames, index) ? null : openingSubject(frame.elements, words);
  const speaks = cues.some((cue) => cue.subject?.start === opening?.start);
  const named = opening === null ? null : namedAs(frame.elements, opening);
  const subject =
    opening === null ? null : readSubject(discourse, named ?? opening, index, words, speaks);
  if (subject !== null)
    noteActor(discourse, index, frame.paragraph, {
      voices: subject.voices,
      part: 'SUBJECT',
      byProxy: isByProxy(subject),
      certainty: certaintyOfRole(subject),
      isNew: isNew(state, index, subject),
    });
  notePossessor(state, index);
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
          : (continuing(state, index, cue) ??
            answering(discourse, frame, index, cue) ??
            authorOf(
              cue,
              subject ?? last ?? openingSpeaker(state, index, cue, named ?? opening),
              discourse.text,
            ) ??
            readSubject(discourse, cue.subject, index, words));
    if (reading === null) continue;
    readings.set(cue, reading);
    if (cue.kind === 'NOUN') continue;
    last = reading;
    const part = cue.verb?.strength === 'THOUGHT' ? 'SUBJECT' : 'SPEAKER';
    noteActor(discourse, index, frame.paragraph, {
      voices: reading.voices,
      part,
      byProxy: isByProxy(reading),
      certainty: certaintyOfRole(reading),
      isInside: isInside(frame.elements, cues, cue),
    });
    if (cue.verb?.base === 'write')
      discourse.authors.push({ voices: reading.voices, noun: null, frame: index });
    if (ADDRESSING.has(cue.verb?.base ?? '')) noteAsked(state, index, cue, reading);
  }
  return readings;
}

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

/** What opens a sentence with a capital and is no name: "Using such words, she said", "Shortly after, saying". */
const NOBODY = /^(?:one|even|more|less|only|most|much|all|none|q|\p{L}+ly|\p{L}+ing)$/iu;

/** "It read: “…”": writing reads so, and nobody who is in mind. */
function isReadOut({ subject, verb }: Cue): boolean {
  return verb?.base === 'read' && subject?.kind === 'PRONOUN' && subject.pronoun === 'it';
}

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

function isByProxy({ byProxy, how }: Reading): boolean {
  return byProxy === true || how === 'SPOKESPERSON';
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

const REPLYING = wordSet('reply answer respond retort');

/** "The company issued a statement saying": writing without an owner is the subject's. */
function authorOf({ subject, verb }: Cue, opening: Reading | null, text: string): Reading | null {
  if (verb?.form !== 'GERUND' || subject === null) return null;
  // "after the paper's editorial telling him to go" is not his.
  const isOther = /['’]s? /.test(text.slice(subject.start, subject.end));
  if (isOther) return null;
  return subject?.kind === 'DOCUMENT' && subject.owners.length === 0 ? opening : null;
}

function draftQuotation(
  state: State,
  index: number,
  attachment: Attachment,
  readings: ReadonlyMap<Cue, Reading>,
  first: boolean,
  continuing: number | null,
): void {
  const { analysis, frames, drafts } = state;
  const frame = frames[index]!;
  const quotation = analysis.quotations[attachment.quotation]!;
  const span = { start: quotation.start, end: quotation.end };
  const reading = attachment.cue === null ? null : (readings.get(attachment.cue) ?? null);
  const open = first && attachment.quotation === continuing ? state.open : null;
  state.open = null;
  const resumed = resumedDraft(drafts, frames, index, attachment, reading, open);
  if (resumed !== null) {
    resumed.quotations.push(attachment.quotation);
    resumed.segments.push(span);
    // Whoever was only guessed at gives way to whoever is named where the quotation goes on.
    if ((resumed.voices.length === 0 || resumed.cue === null) && reading !== null)
      attribute(resumed, reading, attachment.cue, attachment.rule);
    speaks(state, index, resumed, attachment.cue);
    state.open = quotation.continued ? resumed : null;
    return;
  }
  const kind = attachment.kind;
  // Only a verb of saying is a sure sign of speech; without anybody to judge or think, the rest is none.
  const length = countWords(analysis.article.text.slice(span.start, span.end));
  if (attachment.cue !== null && reading === null && !isSaid(attachment.cue, length)) return;
  const draft =
    attachment.cue === null
      ? draftFromContext(state, index, attachment, span)
      : draftOf(
          state,
          index,
          kind,
          [attachment.quotation],
          [span],
          reading,
          attachment.cue,
          attachment.rule,
        );
  if (draft === null) return;
  draft.isReply = isReply(frame.elements, attachment.cue);
  drafts.push(draft);
  speaks(state, index, draft, attachment.cue);
  state.open = quotation.continued ? draft : null;
}

const PASSED_ON = wordSet(`
  describe brand dismiss characterise characterize denounce condemn accuse criticise criticize label
`);

/** "They called it “…”", "the letter called it “…”" are somebody's words, whether it is known whose or not. */
function isSaid({ kind, verb, subject, elided }: Cue, length: number): boolean {
  // "was described as “…”" by nobody named
  const isPassive = subject === null && !elided && length >= 3 && PASSED_ON.has(verb?.base ?? '');
  const isTold = subject?.kind === 'PRONOUN' || subject?.kind === 'DOCUMENT' || isPassive;
  if (kind === 'ACCORDING') return true;
  return (
    kind === 'VERB' && (verb!.strength === 'JUDGEMENT' ? isTold : verb!.strength !== 'THOUGHT')
  );
}

function draftFromContext(
  state: State,
  index: number,
  attachment: Attachment,
  span: Span,
): Draft | null {
  const { frames, discourse, drafts, words, analysis } = state;
  const found: CarryOn | null = carryOn({
    frames,
    index,
    discourse,
    drafts,
    words,
    rule: attachment.rule,
    text: analysis.article.text.slice(span.start, span.end),
  });
  if (found === null) return null;
  const draft = draftOf(
    state,
    index,
    attachment.kind,
    [attachment.quotation],
    [span],
    found.reading,
    null,
    found.rule,
  );
  draft.cue = found.cue;
  if (found.medium !== null) draft.medium = found.medium;
  return draft;
}

function draftOf(
  { frames, words }: State,
  index: number,
  kind: Draft['kind'],
  quotations: readonly number[],
  segments: readonly Span[],
  reading: Reading | null,
  cue: Cue | null,
  rule: QuoteRule,
): Draft {
  const frame = frames[index]!;
  const draft: Draft = {
    kind,
    quotations: [...quotations],
    segments: [...segments],
    voices: [],
    mentions: [],
    cue: cue === null ? null : { start: cue.start, end: cue.end },
    how: null,
    certainty: 1,
    rule: 'no-speaker',
    medium: readMedium(frame.elements, cue, words),
    parent: null,
    isReply: false,
    frame: index,
    paragraph: frame.paragraph,
  };
  if (reading !== null) attribute(draft, reading, cue, rule);
  return draft;
}

function attribute(draft: Draft, reading: Reading, cue: Cue | null, rule: QuoteRule): void {
  draft.voices = reading.voices;
  draft.mentions = reading.mentions;
  draft.how = reading.how;
  draft.certainty = reading.certainty;
  draft.rule = rule;
  if (cue !== null) draft.cue = { start: cue.start, end: cue.end };
}

/** Whoever is quoted is in mind as the one who speaks, if the cue has not said so before. */
function speaks(
  { discourse, frames }: State,
  index: number,
  { voices }: Draft,
  cue: Cue | null,
): void {
  if (cue?.kind === 'VERB' && cue.verb!.strength !== 'THOUGHT') return;
  const { paragraph } = frames[index]!;
  noteActor(discourse, index, paragraph, {
    voices,
    part: 'SPEAKER',
    isInside: cue?.kind === 'NOUN',
  });
}
