import type { ExtractionRecord, QuoteFinding } from '../extract/record.ts';
import { overlaps, type Span } from '../text/span.ts';
import type { AnnotatedText, ExpectedQuote } from './annotation.ts';
import { type Pair, type Pairing, pairSpans } from './pairing.ts';

/** The quotes of one text, either those in marks or those without, segment by segment. */
export interface QuoteComparison extends Pairing<Segment<ExpectedQuote>, Segment<QuoteFinding>> {
  readonly isIndirect: boolean;
  readonly expectedQuotes: readonly ExpectedQuote[];
  readonly foundQuotes: readonly QuoteFinding[];
}

/** An expected segment with the one found for it. */
export type SegmentPair = Pair<Segment<ExpectedQuote>, Segment<QuoteFinding>>;

/** A segment that knows its quote. */
export interface Segment<Quote> extends Span {
  readonly quote: Quote;
}

/**
 * Pairs what is expected of a text with what was found.
 *
 * @param isIndirect whether those without marks are compared, else those in marks
 * @param headlines whether quotations in headlines and captions count
 */
export function compareQuotes(
  text: AnnotatedText,
  record: ExtractionRecord,
  isIndirect: boolean,
  headlines: boolean,
): QuoteComparison {
  const isOfKind = ({ kind }: { readonly kind: string }) => (kind === 'INDIRECT') === isIndirect;
  const isCounted = ({ at }: ExpectedQuote) => headlines || at === null;
  const leftOut = text.quotes.filter((quote) => !isCounted(quote)).flatMap(segmentsOf);
  const expectedQuotes = text.quotes.filter((quote) => isCounted(quote) && isOfKind(quote));
  const expected = expectedQuotes.flatMap(segmentsOf);
  const isLeftOut = (segment: Span) =>
    leftOut.some((other) => overlaps(segment, other)) &&
    !expected.some((other) => overlaps(segment, other));
  const isAnnotated = text.indirectAnnotated || !isIndirect;
  const foundQuotes = record.quotes
    .filter((quote) => isAnnotated && isOfKind(quote))
    .filter((quote) => !quote.segments.every(isLeftOut));
  const found = foundQuotes.flatMap(segmentsOf).filter((segment) => !isLeftOut(segment));
  return { ...pairSpans(expected, found), isIndirect, expectedQuotes, foundQuotes };
}

/** What was found is judged by the kind that was expected there, else by its own. */
export function ofKind(comparison: QuoteComparison, kind: QuoteFinding['kind']): QuoteComparison {
  return {
    ...comparison,
    pairs: comparison.pairs.filter(({ expected }) => expected.quote.kind === kind),
    missed: comparison.missed.filter(({ quote }) => quote.kind === kind),
    spurious: comparison.spurious.filter(({ quote }) => quote.kind === kind),
  };
}

/** The pairs that a quote, expected or found, has a segment in. */
export function pairsOf(
  quote: ExpectedQuote | QuoteFinding,
  { pairs }: QuoteComparison,
): readonly SegmentPair[] {
  return pairs.filter(({ expected, found }) => expected.quote === quote || found.quote === quote);
}

/** The found quote that has exactly the segments of the expected one; null where none has. */
export function wholeMatch(quote: ExpectedQuote, comparison: QuoteComparison): QuoteFinding | null {
  const pairs = pairsOf(quote, comparison);
  const found = pairs[0]?.found.quote;
  const isWhole =
    found !== undefined &&
    pairs.every((pair) => pair.exact && pair.found.quote === found) &&
    pairs.length === quote.segments.length &&
    pairs.length === found.segments.length;
  return isWhole ? found : null;
}

/** Whether what was found is of the kind that was expected. */
export function hasKind({ expected, found }: SegmentPair): boolean {
  return expected.quote.kind === found.quote.kind;
}

function segmentsOf<Quote extends { readonly segments: readonly Span[] }>(
  quote: Quote,
): readonly Segment<Quote>[] {
  return quote.segments.map(({ start, end }) => ({ start, end, quote }));
}
