import type { ExtractionRecord, StrikeFinding } from '../extract/record.ts';
import { type AnnotatedText, type ExpectedStrike, lineAt } from './annotation.ts';
import type { TextScore } from './text-score.ts';

/** Compares strikes by first and last day: two actions of one text hardly share both. */
export function scoreStrikes(text: AnnotatedText, { strikes }: ExtractionRecord): TextScore {
  const rest = [...strikes];
  const missed = text.strikes.filter((expected) => {
    const at = rest.findIndex((found) => sameDays(expected, found));
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
  return {
    tallies: {
      'strikes/dates': {
        right: text.strikes.length - missed.length,
        found: strikes.length,
        expected: text.strikes.length,
      },
    },
    failures: [
      ...missed.map((strike) => ({
        file: text.file,
        line: text.firstLine,
        fault: 'strike missed' as const,
        expected: described(strike.workforce, strike),
        got: 'nothing',
        rule: null,
        confidence: null,
      })),
      ...rest.map((strike) => ({
        file: text.file,
        line: lineAt(text, strike.evidence[0]?.start ?? 0),
        fault: 'strike not there' as const,
        expected: 'nothing',
        got: described(strike.workforces.join(', '), strike),
        rule: null,
        confidence: strike.confidence,
      })),
    ],
    attributions: [],
    rules: [],
  };
}

function sameDays(expected: ExpectedStrike, { from, to }: StrikeFinding): boolean {
  return day(from) === expected.from && lastDays(to).includes(expected.to);
}

/** A strike that ends at 7am, as the calendar has it, may be said to end on that day or the day before. */
function lastDays(to: string | null): readonly (string | null)[] {
  const hour = /T(\d{2})/.exec(to ?? '')?.[1];
  if (to === null || hour === undefined || Number(hour) > 9) return [day(to)];
  const before = new Date(`${day(to)}T00:00:00Z`);
  before.setUTCDate(before.getUTCDate() - 1);
  return [day(to), before.toISOString().slice(0, 10)];
}

/** The day of a date that may have a time. */
function day(date: string | null): string | null {
  return date?.slice(0, 10) ?? null;
}

function described(
  workforce: string,
  { from, to }: { readonly from: string; readonly to: string | null },
): string {
  return `${workforce} ${day(from)} to ${day(to) ?? '(open)'}`;
}
