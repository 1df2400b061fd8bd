import type { ComparedFigure } from './compared-figure.ts';
import { type Interval, intersection, sumOf } from './interval.ts';
import { comparedUnit, partReadingOf, type Reading, readingOf } from './reading.ts';

/** In the order in which lists give them. */
export const VERDICTS = ['CANNOT_BOTH_BE_TRUE', 'UNCLEAR', 'MAY_BOTH_BE_TRUE'] as const;

export type Verdict = (typeof VERDICTS)[number];

/** What two figures say together. */
export interface Comparison {
  readonly verdict: Verdict;
  readonly one: Reading;
  readonly other: Reading;
  /** The numbers that both allow; null where there are none. */
  readonly both: Interval | null;
  /** Why a pair that no number meets is not held against anybody; null for other verdicts. */
  readonly doubt: Doubt | null;
}

export type Doubt = 'SUBJECT' | 'TIME' | 'SAME_ARTICLE' | 'MEASURE' | 'WHOLE';

/** All of this has to be the same for two figures to be compared. */
export function comparisonKey(figure: ComparedFigure): string {
  const { measure, unit, change, concernsId = '', strikeId = '' } = figure;
  const kind = change === 'ABSOLUTE' ? 'AMOUNT' : 'CHANGE';
  return JSON.stringify([
    measure,
    comparedUnit(unit),
    kind,
    concernsId,
    strikeId,
    periodOf(figure),
  ]);
}

/** The figure's days; those of its strike, or none, where it states none. */
function periodOf({ periodFrom, periodTo, strikeDays }: ComparedFigure): string {
  if (periodFrom === undefined || periodTo === undefined) return strikeDays ?? '';
  return `${periodFrom}/${periodTo}`;
}

/**
 * Compares two figures of one `comparisonKey`; the order of the two makes no difference to the verdict. Null
 * where there is nothing to compare: they say the same, or belong to one sum.
 */
export function compare(one: ComparedFigure, other: ComparedFigure): Comparison | null {
  if (saysTheSame(one, other) || areOfOneSum(one, other)) return null;
  if (isPart(one) && isPart(other)) return null;
  const readings = { one: readingInPairs(one), other: readingInPairs(other) };
  const both = intersection(readings.one.interval, readings.other.interval);
  if (both !== null) return { ...readings, verdict: 'MAY_BOTH_BE_TRUE', both, doubt: null };
  const doubt = doubtOf(one, other);
  return { ...readings, verdict: doubt === null ? 'CANNOT_BOTH_BE_TRUE' : 'UNCLEAR', both, doubt };
}

/** How a figure is read beside others: as part of a sum it only says how much the whole is at least. */
export function readingInPairs(figure: ComparedFigure): Reading {
  return isPart(figure) ? partReadingOf(figure) : readingOf(figure);
}

/** Compares a figure with the sum of its parts; null where they add up. */
export function compareSum(
  total: ComparedFigure,
  parts: readonly ComparedFigure[],
): Comparison | null {
  const sum = sumOf(parts.map((part) => readingOf(part).interval));
  const one = readingOf(total);
  if (intersection(one.interval, sum) !== null) return null;
  const other = { interval: sum, whole: one.whole, how: '' };
  return { verdict: 'CANNOT_BOTH_BE_TRUE', one, other, both: null, doubt: null };
}

function saysTheSame(one: ComparedFigure, other: ComparedFigure): boolean {
  return (['comparator', 'change', 'unit', 'value', 'min', 'max'] as const).every(
    (name) => one[name] === other[name],
  );
}

/** Whether one is a part of the other, or both are parts of a third. */
function areOfOneSum(one: ComparedFigure, other: ComparedFigure): boolean {
  return (
    one.totals.includes(other.id) ||
    other.totals.includes(one.id) ||
    one.totals.some((total) => other.totals.includes(total))
  );
}

function isPart({ totals, change }: ComparedFigure): boolean {
  return totals.length > 0 && change === 'ABSOLUTE';
}

/** Why two figures that no number meets may still both be true; null where nothing speaks for that. */
function doubtOf(one: ComparedFigure, other: ComparedFigure): Doubt | null {
  const { concernsId, strikeId, periodFrom, measure, unit, change } = one;
  if (concernsId === undefined) return 'SUBJECT';
  if (strikeId === undefined && periodFrom === undefined) return 'TIME';
  if (!OF_ONE_QUANTITY.has(measure)) return 'MEASURE';
  const isPartOfWhole = comparedUnit(unit) === 'percent' && change === 'ABSOLUTE';
  if (isPartOfWhole && !OF_ONE_WHOLE.has(measure)) return 'WHOLE';
  const isOfOneSource = one.statedById === other.statedById;
  return one.articleId === other.articleId && isOfOneSource ? 'SAME_ARTICLE' : null;
}

/** Measures that leave no doubt about what is counted. "Pay" is what is paid, offered and demanded. */
const OF_ONE_QUANTITY = new Set([
  'CANCELLATIONS',
  'CARE_DELIVERED',
  'STAFF_ON_STRIKE',
  'STAFF_ABSENT',
]);

/** Measures of which a percentage is always one of the staff. Cancellations may be of operations or of all care. */
const OF_ONE_WHOLE = new Set(['STAFF_ON_STRIKE', 'STAFF_ABSENT']);
