import type { Span } from '../../../text/span.ts';
import type { Analysis } from '../../analysis.ts';
import { attachQuotations } from '../attachments/attach.ts';
import { findIndirect } from '../attachments/indirect.ts';
import type { Attachment } from '../attachments/judged.ts';
import { countWords } from '../attachments/kind.ts';
import type { Cue } from '../cues/cue.ts';
import { findCues } from '../cues/cues.ts';
import type { Frame } from '../frames/frames.ts';
import { addressedIn } from '../speakers/addressed.ts';
import { noteAuthors } from '../speakers/authors.ts';
import {
  createDiscourse,
  type Discourse,
  describedVoice,
  noteActor,
} from '../speakers/discourse.ts';
import { noteOwnCalling } from '../speakers/own-callings.ts';
import { readSubject } from '../speakers/read-subject.ts';
import type { Reading } from '../speakers/reading.ts';
import type { CueWords } from '../words/cue-words.ts';
import { wordSet } from '../words/word-set.ts';
import { type CarryOn, carryOn } from './carry-on.ts';
import { draftReports } from './draft-reports.ts';
import type { Draft } from './drafts.ts';
import { noteStrangers } from './note-newcomers.ts';
import { noteOthers } from './on-stage.ts';
import { readCues } from './read-cues.ts';
import { attribute, draftOf, type State } from './reading-state.ts';
import { isReply } from './replies.ts';
import { continuingQuotation, resumedDraft } from './resume.ts';
import { draftTurn } from './transcript.ts';
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

function readFrame(state: State, index: number): void {
  const { analysis, frames, words, discourse } = state;
  const frame = frames[index]!;
  const text = analysis.article.text;
  discourse.sentence = frame;
  const turn = draftTurn(state, index);
  if (turn !== null) {
    speaks(state, index, turn, null);
    return;
  }
  const cues = findCues(frame, words);
  const readings = readCues(state, index, cues);
  const continuing = state.open === null ? null : continuingQuotation(state.open, analysis);
  const attachments = attachQuotations(text, frame, cues, words, continuing);
  for (const [order, attachment] of attachments.entries()) {
    draftQuotation(state, index, attachment, readings, order === 0, continuing);
  }
  draftReports(state, index, findIndirect(frame, cues, attachments, analysis.quotations), readings);
  noteAuthors(discourse, frame, index, words, (subject) =>
    readSubject(discourse, subject, index, words),
  );
  noteOthers(state, frame, index);
  noteStrangers(state, index);
}

function draftQuotation(
  state: State,
  index: number,
  attachment: Attachment,
  readings: ReadonlyMap<Cue, Reading>,
  first: boolean,
  continuing: number | null,
): void {
  const { analysis, frames, drafts, discourse, words } = state;
  const frame = frames[index]!;
  const quotation = analysis.quotations[attachment.quotation]!;
  const span = { start: quotation.start, end: quotation.end };
  const read = attachment.cue === null ? null : (readings.get(attachment.cue) ?? null);
  const reading = read === null ? null : notAddressed(state, read, span);
  const open = first && attachment.quotation === continuing ? state.open : null;
  state.open = null;
  const resumed = resumedDraft(drafts, frames, index, attachment, reading, open);
  if (resumed !== null) {
    resumed.quotations.push(attachment.quotation);
    resumed.segments.push(span);
    // Whoever was only guessed at gives way to whoever is named where the quotation goes on.
    if ((resumed.voices.length === 0 || resumed.cue === null) && reading !== null)
      attribute(resumed, reading, attachment.cue, attachment.rule);
    noteOwnCalling(
      discourse,
      resumed.voices,
      analysis.article.text.slice(span.start, span.end),
      words,
    );
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
  noteOwnCalling(discourse, draft.voices, analysis.article.text.slice(span.start, span.end), words);
  speaks(state, index, draft, attachment.cue);
  state.open = quotation.continued ? draft : null;
}

/** "“Good morning, Jane,” said the minister": nobody calls themselves by name, so that somebody else is meant. */
function notAddressed({ discourse }: State, reading: Reading, words: Span): Reading | null {
  if (reading.how === 'NAME' || reading.voices.length !== 1) return reading;
  const [voice] = reading.voices;
  if (voice?.kind !== 'PERSON' || addressedIn(discourse, words)?.entity !== voice.entity)
    return reading;
  if (reading.how === 'PRONOUN') return null;
  const { start, end } = reading.span;
  const described = describedVoice(discourse.text.slice(start, end), false);
  return { ...reading, voices: [described], how: 'DESCRIBED' };
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
