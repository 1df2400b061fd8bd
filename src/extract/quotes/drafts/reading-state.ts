import type { Span } from '../../../text/span.ts';
import type { Analysis } from '../../analysis.ts';
import type { Cue } from '../cues/cue.ts';
import type { Frame } from '../frames/frames.ts';
import type { QuoteRule } from '../speakers/confidence.ts';
import type { Discourse } from '../speakers/discourse.ts';
import type { Reading } from '../speakers/reading.ts';
import type { CueWords } from '../words/cue-words.ts';
import type { Draft } from './drafts.ts';
import { readMedium } from './medium.ts';

/** Where reading stands: the frames of an article, who has been on stage in them, and the drafts so far. */
export interface State {
  readonly analysis: Analysis;
  readonly frames: readonly Frame[];
  readonly words: CueWords;
  readonly discourse: Discourse;
  readonly drafts: Draft[];
  /** The quote that the paragraph before left open. */
  open: Draft | null;
}

/** A quote of a frame, attributed where the reading tells whose it is. */
export function draftOf(
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

/** Gives a quote the speakers of a reading, and what tells them. */
export function attribute(draft: Draft, reading: Reading, cue: Cue | null, rule: QuoteRule): void {
  draft.voices = reading.voices;
  draft.mentions = reading.mentions;
  draft.how = reading.how;
  draft.certainty = reading.certainty;
  draft.rule = rule;
  if (cue !== null) draft.cue = { start: cue.start, end: cue.end };
}
