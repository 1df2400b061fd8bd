import type { ExtractionRecord, QuoteFinding } from '../extract/record.ts';
import { overlaps, type Span, wordsOf } from '../text/span.ts';
import { type AnnotatedText, type ExpectedQuote, lineAt } from './annotation.ts';
import { entityNames } from './entity-names.ts';
import { type Pair, type Pairing, pairSpans } from './pairing.ts';
import type { NameComparison } from './same-name.ts';
import { share, type Tally } from './tally.ts';
import type { Fault, RuleUse, TextScore } from './text-score.ts';

/** Which quotes count. */
export interface ScoreQuotesOptions {
  /** Count quotations in headlines and captions, too; they repeat words of the text. False unless given. */
  readonly headlines?: boolean;
}

/**
 * Compares quotes segment by segment: those in marks (direct and mixed) and those without (indirect) each
 * among themselves.
 */
export function scoreQuotes(
  text: AnnotatedText,
  record: ExtractionRecord,
  names: NameComparison,
  { headlines = false }: ScoreQuotesOptions = {},
): TextScore {
  const entities = entityNames(record);
  const counted = text.quotes.filter((quote) => headlines || quote.at === null);
  const leftOut = text.quotes.filter((quote) => !counted.includes(quote)).flatMap(segmentsOf);
  const inMarks = compare(false);
  const indirect = compare(true);
  return {
    tallies: {
      'quotes/spans exact': exactTally(inMarks),
      'quotes/spans overlapping': tallyOf(inMarks, () => true),
      'quotes/speaker of found': ofExact(inMarks, hasSpeaker),
      'quotes/speaker': tallyOf(inMarks, hasSpeaker),
      'quotes/span and speaker': tallyOf(inMarks, (pair) => pair.exact && hasSpeaker(pair)),
      'quotes/whole and speaker': wholeQuotes(inMarks),
      'quotes/kind of found': ofExact(inMarks, hasKind),
      'quotes/medium of whole': mediumOfWhole(inMarks),
      'direct/spans exact': exactTally(ofKind(inMarks, 'DIRECT')),
      'direct/speaker of found': ofExact(ofKind(inMarks, 'DIRECT'), hasSpeaker),
      'direct/speaker': tallyOf(ofKind(inMarks, 'DIRECT'), hasSpeaker),
      'direct/span and speaker': tallyOf(
        ofKind(inMarks, 'DIRECT'),
        (pair) => pair.exact && hasSpeaker(pair),
      ),
      'mixed/spans exact': exactTally(ofKind(inMarks, 'MIXED')),
      'mixed/speaker of found': ofExact(ofKind(inMarks, 'MIXED'), hasSpeaker),
      'mixed/speaker': tallyOf(ofKind(inMarks, 'MIXED'), hasSpeaker),
      'mixed/span and speaker': tallyOf(
        ofKind(inMarks, 'MIXED'),
        (pair) => pair.exact && hasSpeaker(pair),
      ),
      'indirect/spans exact': exactTally(indirect),
      'indirect/spans overlapping': tallyOf(indirect, () => true),
      'indirect/speaker of found': ofExact(indirect, hasSpeaker),
      'indirect/speaker': tallyOf(indirect, hasSpeaker),
      'indirect/span and speaker': tallyOf(indirect, (pair) => pair.exact && hasSpeaker(pair)),
    },
    failures: [...failuresOf(inMarks, false), ...failuresOf(indirect, true)],
    attributions: [inMarks, indirect].flatMap((comparison) =>
      comparison.foundQuotes
        .filter((quote) => quote.speakers.length > 0)
        .map((quote) => ({
          indirect: comparison === indirect,
          confidence: quote.confidence,
          right: isAttributedRightly(quote, comparison),
        })),
    ),
    rules: [inMarks, indirect].flatMap((comparison) =>
      comparison.foundQuotes.map((quote) => ruleUse(quote, comparison)),
    ),
  };

  function compare(isIndirect: boolean): Comparison {
    const isCounted = ({ kind }: { readonly kind: string }) => (kind === 'INDIRECT') === isIndirect;
    const expectedQuotes = counted.filter(isCounted);
    const expected = expectedQuotes.flatMap(segmentsOf);
    const isLeftOut = (segment: Span) =>
      leftOut.some((other) => overlaps(segment, other)) &&
      !expected.some((other) => overlaps(segment, other));
    const isAnnotated = text.indirectAnnotated || !isIndirect;
    const foundQuotes = record.quotes
      .filter((quote) => isAnnotated && isCounted(quote))
      .filter((quote) => !quote.segments.every(isLeftOut));
    const found = foundQuotes.flatMap(segmentsOf).filter((segment) => !isLeftOut(segment));
    return { ...pairSpans(expected, found), expectedQuotes, foundQuotes };
  }

  function hasSpeaker({ expected, found }: SegmentPair): boolean {
    return names.sameSpeakers(expected.quote.speakers, found.quote.speakers, entities);
  }

  function pairsOf(quote: ExpectedQuote | QuoteFinding, { pairs }: Comparison) {
    return pairs.filter(({ expected, found }) => expected.quote === quote || found.quote === quote);
  }

  /** The found quote that has exactly the segments of the expected one. */
  function wholeMatch(quote: ExpectedQuote, comparison: Comparison): QuoteFinding | null {
    const pairs = pairsOf(quote, comparison);
    const found = pairs[0]?.found.quote;
    const isWhole =
      found !== undefined &&
      pairs.every((pair) => pair.exact && pair.found.quote === found) &&
      pairs.length === quote.segments.length &&
      pairs.length === found.segments.length;
    return isWhole ? found : null;
  }

  function wholeQuotes(comparison: Comparison): Tally {
    const right = comparison.expectedQuotes.filter((quote) => {
      const found = wholeMatch(quote, comparison);
      return found !== null && names.sameSpeakers(quote.speakers, found.speakers, entities);
    });
    return {
      right: right.length,
      found: comparison.foundQuotes.length,
      expected: comparison.expectedQuotes.length,
    };
  }

  function mediumOfWhole(comparison: Comparison): Tally {
    const media = comparison.expectedQuotes.flatMap((quote) => {
      const found = wholeMatch(quote, comparison);
      return found ? [found.medium === (quote.medium ?? 'SPEECH')] : [];
    });
    return share(media.filter(Boolean).length, media.length);
  }

  function isAttributedRightly(quote: QuoteFinding, comparison: Comparison): boolean {
    const pairs = pairsOf(quote, comparison);
    return pairs.length > 0 && pairs.every(hasSpeaker);
  }

  function ruleUse(quote: QuoteFinding, comparison: Comparison): RuleUse {
    const pairs = pairsOf(quote, comparison);
    const spanRight = pairs.length === quote.segments.length && pairs.every((pair) => pair.exact);
    const right = spanRight && pairs.every(hasSpeaker);
    return { rule: `${quote.kind.toLowerCase()}: ${quote.rule}`, spanRight, right };
  }

  function failuresOf(comparison: Comparison, isIndirect: boolean) {
    const name = (fault: 'span' | 'missed' | 'not there'): Fault =>
      `${isIndirect ? 'indirect' : 'quote'} ${fault}`;
    const words = (span: Span) => wordsOf(text.article.text, span);
    const { missed, spurious, expectedQuotes } = comparison;
    const failure = (fault: Fault, at: Span, expected: string, got: string, by?: QuoteFinding) => ({
      file: text.file,
      line: lineAt(text, at.start),
      fault,
      expected,
      got,
      rule: by?.rule ?? null,
      confidence: by?.confidence ?? null,
    });

    const ofQuotes = expectedQuotes.flatMap((quote) => {
      const pairs = pairsOf(quote, comparison);
      const stray = pairs.filter((pair) => !pair.exact);
      const wrong = pairs.find((pair) => !hasSpeaker(pair));
      const odd = pairs.find((pair) => !hasKind(pair));
      const isDivided =
        stray.length === 0 &&
        pairs.length === quote.segments.length &&
        wholeMatch(quote, comparison) === null;
      return [
        ...stray.map(({ expected, found }) =>
          failure(name('span'), expected, words(expected), words(found), found.quote),
        ),
        ...(wrong
          ? [
              failure(
                isIndirect ? 'indirect speaker' : 'speaker',
                wrong.expected,
                `${speakersOf(quote.speakers)} | ${words(wrong.expected)}`,
                speakersOf(wrong.found.quote.speakers),
                wrong.found.quote,
              ),
            ]
          : []),
        ...(odd
          ? [
              failure(
                'quote kind',
                odd.expected,
                `${quote.kind} | ${words(odd.expected)}`,
                odd.found.quote.kind,
                odd.found.quote,
              ),
            ]
          : []),
        ...(isDivided
          ? [
              failure(
                'quote divided',
                quote.segments[0]!,
                `${quote.segments.length} segments of one quote | ${words(quote.segments[0]!)}`,
                [...new Set(pairs.map(({ found }) => found.quote))]
                  .map(({ segments }) => `${segments.length}`)
                  .join(' + '),
                pairs[0]?.found.quote,
              ),
            ]
          : []),
      ];
    });
    return [
      ...ofQuotes,
      ...missed.map((segment) => {
        const { kind, speakers } = segment.quote;
        const other = record.quotes.find((quote) =>
          quote.segments.some((found) => overlaps(found, segment)),
        );
        const got = other ? `${other.kind} | ${words(segmentOver(other, segment))}` : 'nothing';
        const expected = `${kind} by ${speakersOf(speakers)} | ${words(segment)}`;
        return failure(name('missed'), segment, expected, got, other);
      }),
      ...spurious.map((segment) => {
        const { kind, speakers } = segment.quote;
        const got = `${kind} by ${speakersOf(speakers)} | ${words(segment)}`;
        return failure(name('not there'), segment, 'nothing', got, segment.quote);
      }),
    ];
  }
}

interface Segment<Quote> extends Span {
  readonly quote: Quote;
}

type SegmentPair = Pair<Segment<ExpectedQuote>, Segment<QuoteFinding>>;

interface Comparison extends Pairing<Segment<ExpectedQuote>, Segment<QuoteFinding>> {
  readonly expectedQuotes: readonly ExpectedQuote[];
  readonly foundQuotes: readonly QuoteFinding[];
}

function segmentsOf<Quote extends { readonly segments: readonly Span[] }>(
  quote: Quote,
): readonly Segment<Quote>[] {
  return quote.segments.map(({ start, end }) => ({ start, end, quote }));
}

function segmentOver(quote: QuoteFinding, segment: Span): Span {
  return quote.segments.find((found) => overlaps(found, segment)) ?? segment;
}

function hasKind({ expected, found }: SegmentPair): boolean {
  return expected.quote.kind === found.quote.kind;
}

/** What was found is judged by the kind that was expected there, else by its own. */
function ofKind(comparison: Comparison, kind: string): Comparison {
  return {
    ...comparison,
    pairs: comparison.pairs.filter(({ expected }) => expected.quote.kind === kind),
    missed: comparison.missed.filter(({ quote }) => quote.kind === kind),
    spurious: comparison.spurious.filter(({ quote }) => quote.kind === kind),
  };
}

function tallyOf(
  { pairs, missed, spurious }: Comparison,
  isRight: (pair: SegmentPair) => boolean,
): Tally {
  return {
    right: pairs.filter(isRight).length,
    found: pairs.length + spurious.length,
    expected: pairs.length + missed.length,
  };
}

function exactTally(comparison: Comparison): Tally {
  return tallyOf(comparison, ({ exact }) => exact);
}

function ofExact({ pairs }: Comparison, isRight: (pair: SegmentPair) => boolean): Tally {
  const exact = pairs.filter((pair) => pair.exact);
  return share(exact.filter(isRight).length, exact.length);
}

function speakersOf(
  speakers: readonly { readonly name: string; readonly anonymous?: boolean }[],
): string {
  if (speakers.length === 0) return 'nobody';
  return speakers.map(({ name, anonymous }) => (anonymous ? `?${name}` : name)).join('; ');
}
