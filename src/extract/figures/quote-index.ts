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
      let low = 0;
      let high = segments.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (segments[middle]!.start <= span.start) low = middle + 1;
        else high = middle;
      }
      for (let at = low - 1; at >= Math.max(0, low - DEEPEST_NEST); at--) {
        if (contains(segments[at]!, span)) return segments[at]!.quote;
      }
      return null;
    },
  };
}

/** Quotes inside quotes that start in one sentence; news seldom goes beyond two. */
const DEEPEST_NEST = 8;
