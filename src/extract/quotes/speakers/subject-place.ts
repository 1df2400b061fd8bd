import type { Span } from '../../../text/span.ts';
import type { Subject } from '../cues/noun-phrases.ts';
import type { CueWords } from '../words/cue-words.ts';
import type { Discourse, Voice } from './discourse.ts';
import type { Reading } from './reading.ts';

/** A subject of one kind. */
export type SubjectOf<Kind extends Subject['kind']> = Extract<Subject, { kind: Kind }>;

/** Where a subject stands, and what is known there. */
export interface SubjectPlace {
  readonly discourse: Discourse;
  readonly span: Span;
  readonly frame: number;
  readonly words: CueWords;
  /** Whether a verb of saying follows, so that an unknown word with a capital is a name. */
  readonly asSpeaker: boolean;
  /** A reading that stands at the subject. */
  readonly reading: MakeReading;
}

/** Makes a reading of whom the words mean, and how they tell it; sure unless a certainty is given. */
export type MakeReading = (
  how: Reading['how'],
  voices: readonly Voice[],
  certainty?: number,
) => Reading;

/** What is known at a span. */
export function subjectPlace(
  discourse: Discourse,
  span: Span,
  frame: number,
  words: CueWords,
  asSpeaker: boolean,
): SubjectPlace {
  const { start, end } = span;
  const own = { start, end };
  return {
    discourse,
    span: own,
    frame,
    words,
    asSpeaker,
    reading: (how, voices, certainty = 1) => ({
      how,
      voices,
      span: own,
      certainty,
      mentions: voices.map(() => own),
    }),
  };
}
