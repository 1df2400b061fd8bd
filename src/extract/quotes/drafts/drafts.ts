import type { Span } from '../../../text/span.ts';
import type { Medium, QuoteKind } from '../../record.ts';
import type { QuoteRule } from '../speakers/confidence.ts';
import type { Voice } from '../speakers/discourse.ts';
import type { Reading } from '../speakers/reading.ts';

/** A quote in the making: its quotations or clause, and who speaks as far as is known. */
export interface Draft {
  readonly kind: QuoteKind;
  /** Indexes of its quotations; none for an indirect quote. */
  readonly quotations: number[];
  readonly segments: Span[];
  voices: readonly Voice[];
  mentions: readonly (Span | null)[];
  cue: Span | null;
  how: Reading['how'] | null;
  certainty: number;
  rule: QuoteRule;
  medium: Medium;
  parent: Draft | null;
  /** Whether the reporter's words tie it to what somebody else said before. */
  isReply: boolean;
  readonly frame: number;
  readonly paragraph: number;
}
