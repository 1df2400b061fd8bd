import type { Cue } from '../cues/cue.ts';
import type { Element } from '../frames/frames.ts';
import type { QuoteRule } from '../speakers/confidence.ts';
import type { CueWords } from '../words/cue-words.ts';

/** What a frame says of one of its quotations. */
export interface Attachment {
  /** Index of the quotation. */
  readonly quotation: number;
  readonly kind: 'DIRECT' | 'MIXED';
  /** Null where the quotation stands alone in its sentence, or after a colon without a verb of saying. */
  readonly cue: Cue | null;
  readonly rule: QuoteRule;
  /** True where the quotation goes on with the one before, broken by the reporter's words. */
  readonly resumes: boolean;
}

/** One quotation in its frame, and what the quotations before it have taken. */
export interface Place {
  readonly elements: readonly Element[];
  readonly cues: readonly Cue[];
  readonly words: CueWords;
  readonly at: number;
  readonly content: string;
  /** Cues that belong to a quotation before them. */
  readonly used: ReadonlySet<Cue>;
  readonly last: { readonly at: number; readonly cue: Cue | null; readonly speech: boolean } | null;
  readonly alone: boolean;
}

/** What is told of a quotation; null where nothing marks it as speech. */
export type Judged = Omit<Attachment, 'quotation'> | null;

/** A judgement of those parts. */
export function judged(
  kind: 'DIRECT' | 'MIXED',
  cue: Cue | null,
  rule: QuoteRule,
  resumes = false,
): Judged {
  return { kind, cue, rule, resumes };
}
