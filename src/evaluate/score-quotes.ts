import type { ExtractionRecord, QuoteFinding } from '../extract/record.ts';
import type { AnnotatedText, ExpectedQuote } from './annotation.ts';
import { entityNames } from './entity-names.ts';
import {
  compareQuotes,
  hasKind,
  ofKind,
  pairsOf,
  type QuoteComparison,
  type SegmentPair,
  wholeMatch,
} from './quote-comparison.ts';
import { quoteFailures } from './quote-failures.ts';
import type { NameComparison } from './same-name.ts';
import { share, type Tally } from './tally.ts';
import type { Attribution, RuleUse, TextScore } from './text-score.ts';

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
  const isBySame = (expected: ExpectedQuote, found: QuoteFinding) =>
    names.sameSpeakers(expected.speakers, found.speakers, entities);
  const hasSpeaker = ({ expected, found }: SegmentPair) => isBySame(expected.quote, found.quote);
  const inMarks = compareQuotes(text, record, false, headlines);
  const indirect = compareQuotes(text, record, true, headlines);
  const both = [inMarks, indirect];
  return {
    tallies: {
      ...segmentTallies('quotes', inMarks, hasSpeaker),
      'quotes/spans overlapping': tallyOf(inMarks, () => true),
      'quotes/whole and speaker': wholeQuotes(inMarks, isBySame),
      'quotes/kind of found': ofExact(inMarks, hasKind),
      'quotes/medium of whole': mediumOfWhole(inMarks),
      ...segmentTallies('direct', ofKind(inMarks, 'DIRECT'), hasSpeaker),
      ...segmentTallies('mixed', ofKind(inMarks, 'MIXED'), hasSpeaker),
      ...segmentTallies('indirect', indirect, hasSpeaker),
      'indirect/spans overlapping': tallyOf(indirect, () => true),
    },
    failures: both.flatMap((comparison) => quoteFailures({ text, record, comparison, hasSpeaker })),
    attributions: both.flatMap((comparison) => attributionsOf(comparison, hasSpeaker)),
    rules: both.flatMap((comparison) => ruleUses(comparison, hasSpeaker)),
  };
}

type SpeakerTest = (pair: SegmentPair) => boolean;

/** What is measured of each sort of quote. */
function segmentTallies(
  sort: 'quotes' | 'direct' | 'mixed' | 'indirect',
  comparison: QuoteComparison,
  hasSpeaker: SpeakerTest,
): TextScore['tallies'] {
  return {
    [`${sort}/spans exact`]: tallyOf(comparison, ({ exact }) => exact),
    [`${sort}/speaker of found`]: ofExact(comparison, hasSpeaker),
    [`${sort}/speaker`]: tallyOf(comparison, hasSpeaker),
    [`${sort}/span and speaker`]: tallyOf(comparison, (pair) => pair.exact && hasSpeaker(pair)),
  };
}

function tallyOf(
  { pairs, missed, spurious }: QuoteComparison,
  isRight: (pair: SegmentPair) => boolean,
): Tally {
  return {
    right: pairs.filter(isRight).length,
    found: pairs.length + spurious.length,
    expected: pairs.length + missed.length,
  };
}

function ofExact({ pairs }: QuoteComparison, isRight: (pair: SegmentPair) => boolean): Tally {
  const exact = pairs.filter((pair) => pair.exact);
  return share(exact.filter(isRight).length, exact.length);
}

function wholeQuotes(
  comparison: QuoteComparison,
  isBySame: (expected: ExpectedQuote, found: QuoteFinding) => boolean,
): Tally {
  const right = comparison.expectedQuotes.filter((quote) => {
    const found = wholeMatch(quote, comparison);
    return found !== null && isBySame(quote, found);
  });
  return {
    right: right.length,
    found: comparison.foundQuotes.length,
    expected: comparison.expectedQuotes.length,
  };
}

function mediumOfWhole(comparison: QuoteComparison): Tally {
  const media = comparison.expectedQuotes.flatMap((quote) => {
    const found = wholeMatch(quote, comparison);
    return found ? [found.medium === (quote.medium ?? 'SPEECH')] : [];
  });
  return share(media.filter(Boolean).length, media.length);
}

function attributionsOf(
  comparison: QuoteComparison,
  hasSpeaker: SpeakerTest,
): readonly Attribution[] {
  return comparison.foundQuotes
    .filter(({ speakers }) => speakers.length > 0)
    .map((quote) => {
      const pairs = pairsOf(quote, comparison);
      return {
        indirect: comparison.isIndirect,
        confidence: quote.confidence,
        right: pairs.length > 0 && pairs.every(hasSpeaker),
      };
    });
}

function ruleUses(comparison: QuoteComparison, hasSpeaker: SpeakerTest): readonly RuleUse[] {
  return comparison.foundQuotes.map((quote) => {
    const pairs = pairsOf(quote, comparison);
    const spanRight = pairs.length === quote.segments.length && pairs.every(({ exact }) => exact);
    const right = spanRight && pairs.every(hasSpeaker);
    return { rule: `${quote.kind.toLowerCase()}: ${quote.rule}`, spanRight, right };
  });
}
