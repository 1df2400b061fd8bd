import { countWhile } from '../../text/bisect.ts';
import { contains, type Span } from '../../text/span.ts';
import type { QuoteFinding } from '../record.ts';

/** Finds the quote that a span stands in. */
export interface QuoteIndex {
  /** The innermost quote that has a segment around the span; null where none has. */
  around(span: Span): QuoteFinding | null;
}

/** A look-up costs the logarithm of the number of segments, plus the few that nest there. */
export function createQuoteIndex(quotes: readonly QuoteFinding[]): QuoteIndex {
  const segments = quotes
    .flatMap((quote) => quote.segments.map(({ start, end }) => ({ start, end, quote })))
    .toSorted((one, other) => one.start - other.start || other.end - one.end);
  return {
    around(span) {
      const count = countWhile(segments, ({ start }) => start <= span.start);
      for (let at = count - 1; at >= Math.max(0, count - DEEPEST_NEST); at--) {
        if (contains(segments[at]!, span)) return segments[at]!.quote;
      }
      return null;
    },
  };
}

/** Quotes inside quotes that start in one sentence; news seldom goes beyond two. */
const DEEPEST_NEST = 8;
