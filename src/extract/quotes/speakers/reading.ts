import type { Span } from '../../../text/span.ts';
import type { Voice } from './discourse.ts';

/** Who a subject is, and how the words tell. */
export interface Reading {
  readonly voices: readonly Voice[];
  readonly how:
    | 'NAME'
    | 'ROLE'
    | 'PRONOUN'
    | 'SPOKESPERSON'
    | 'DOCUMENT'
    | 'DEFINITE'
    | 'DESCRIBED';
  readonly span: Span;
  /** From 0 to 1, where the words leave a doubt: several people could be "he". */
  readonly certainty: number;
  /** Whether a spokesperson speaks for them. */
  readonly byProxy?: boolean;
  /** Spans of the single names, in the order of `voices`. */
  readonly mentions: readonly Span[];
}
