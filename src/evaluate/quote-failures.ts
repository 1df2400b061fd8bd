import type { ExtractionRecord, QuoteFinding } from '../extract/record.ts';
import { overlaps, type Span, wordsOf } from '../text/span.ts';
import type { AnnotatedText, ExpectedQuote } from './annotation.ts';
import { failureAt } from './failure-at.ts';
import {
  hasKind,
  pairsOf,
  type QuoteComparison,
  type Segment,
  type SegmentPair,
  wholeMatch,
} from './quote-comparison.ts';
import type { Failure } from './text-score.ts';

/** What one comparison's failures are told from. */
interface Context {
  readonly text: AnnotatedText;
  readonly record: ExtractionRecord;
  readonly comparison: QuoteComparison;
  readonly hasSpeaker: (pair: SegmentPair) => boolean;
}

/** Every segment and quote that came out otherwise than expected. */
export function quoteFailures(context: Context): readonly Failure[] {
  const { missed, spurious, expectedQuotes } = context.comparison;
  return [
    ...expectedQuotes.flatMap((quote) => failuresOfQuote(quote, context)),
    ...missed.map((segment) => missedFailure(segment, context)),
    ...spurious.map((segment) => spuriousFailure(segment, context)),
  ];
}

/** What is wrong with the segments found for one expected quote: spans, speaker, kind, and how they hang together. */
function failuresOfQuote(quote: ExpectedQuote, context: Context): readonly Failure[] {
  const { text, comparison, hasSpeaker } = context;
  const words = (span: Span) => wordsOf(text.article.text, span);
  const pairs = pairsOf(quote, comparison);
  const failures = pairs
    .filter(({ exact }) => !exact)
    .map(({ expected, found }) => {
      const fault = comparison.isIndirect ? 'indirect span' : 'quote span';
      return failureAt(context.text, fault, expected, [words(expected), words(found)], found.quote);
    });
  const wrong = pairs.find((pair) => !hasSpeaker(pair));
  if (wrong !== undefined) {
    const fault = comparison.isIndirect ? 'indirect speaker' : 'speaker';
    const expected = `${speakersOf(quote.speakers)} | ${words(wrong.expected)}`;
    const got = speakersOf(wrong.found.quote.speakers);
    failures.push(
      failureAt(context.text, fault, wrong.expected, [expected, got], wrong.found.quote),
    );
  }
  const odd = pairs.find((pair) => !hasKind(pair));
  if (odd !== undefined) {
    const expected = `${quote.kind} | ${words(odd.expected)}`;
    const got = odd.found.quote.kind;
    failures.push(
      failureAt(context.text, 'quote kind', odd.expected, [expected, got], odd.found.quote),
    );
  }
  if (isDivided(quote, pairs, comparison)) {
    const [first] = quote.segments;
    const expected = `${quote.segments.length} segments of one quote | ${words(first!)}`;
    const found = new Set(pairs.map((pair) => pair.found.quote));
    const got = [...found].map(({ segments }) => `${segments.length}`).join(' + ');
    failures.push(
      failureAt(context.text, 'quote divided', first!, [expected, got], pairs[0]?.found.quote),
    );
  }
  return failures;
}

/** All its segments are found, but as several quotes or with those of another. */
function isDivided(
  quote: ExpectedQuote,
  pairs: readonly SegmentPair[],
  comparison: QuoteComparison,
): boolean {
  return (
    pairs.every(({ exact }) => exact) &&
    pairs.length === quote.segments.length &&
    wholeMatch(quote, comparison) === null
  );
}

function missedFailure(segment: Segment<ExpectedQuote>, context: Context): Failure {
  const { text, record, comparison } = context;
  const words = (span: Span) => wordsOf(text.article.text, span);
  const { kind, speakers } = segment.quote;
  const expected = `${kind} by ${speakersOf(speakers)} | ${words(segment)}`;
  const overSegment = (span: Span) => overlaps(span, segment);
  const other = record.quotes.find(({ segments }) => segments.some(overSegment));
  const got = other ? `${other.kind} | ${words(other.segments.find(overSegment)!)}` : 'nothing';
  const fault = comparison.isIndirect ? 'indirect missed' : 'quote missed';
  return failureAt(context.text, fault, segment, [expected, got], other);
}

function spuriousFailure(segment: Segment<QuoteFinding>, context: Context): Failure {
  const { kind, speakers } = segment.quote;
  const got = `${kind} by ${speakersOf(speakers)} | ${wordsOf(context.text.article.text, segment)}`;
  const fault = context.comparison.isIndirect ? 'indirect not there' : 'quote not there';
  return failureAt(context.text, fault, segment, ['nothing', got], segment.quote);
}

function speakersOf(
  speakers: readonly { readonly name: string; readonly anonymous?: boolean }[],
): string {
  if (speakers.length === 0) return 'nobody';
  return speakers.map(({ name, anonymous }) => (anonymous ? `?${name}` : name)).join('; ');
}
