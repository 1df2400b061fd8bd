/** A stretch of numbers, from minus to plus infinity at most. */
export interface Interval {
  readonly low: number;
  readonly high: number;
  readonly lowIncluded: boolean;
  readonly highIncluded: boolean;
}

/** From `low` on, `high` left out: where rounding leads to one number. */
export function halfOpen(low: number, high: number): Interval {
  return { low: clean(low), high: clean(high), lowIncluded: true, highIncluded: false };
}

/** From `low` to `high`, both included. */
export function closed(low: number, high: number): Interval {
  return { low: clean(low), high: clean(high), lowIncluded: true, highIncluded: true };
}

/** What is above `low`, or at it where that is included. */
export function from(low: number, lowIncluded: boolean): Interval {
  return { low: clean(low), high: Infinity, lowIncluded, highIncluded: false };
}

/** What is below `high`, or at it where that is included. */
export function upTo(high: number, highIncluded: boolean): Interval {
  return { low: -Infinity, high: clean(high), lowIncluded: false, highIncluded };
}

/** The numbers that are in both; null where there are none. */
export function intersection(one: Interval, other: Interval): Interval | null {
  if (!overlaps(one, other)) return null;
  const low = Math.max(one.low, other.low);
  const high = Math.min(one.high, other.high);
  return {
    low,
    high,
    lowIncluded: [one, other].every((each) => each.low < low || each.lowIncluded),
    highIncluded: [one, other].every((each) => each.high > high || each.highIncluded),
  };
}

/** Whether any number is in both. */
export function overlaps(one: Interval, other: Interval): boolean {
  return startsBeforeEndOf(one, other) && startsBeforeEndOf(other, one);
}

/** All that a number of each of them can add up to. */
export function sumOf(intervals: readonly Interval[]): Interval {
  return intervals.reduce((sum, each) => ({
    low: clean(sum.low + each.low),
    high: clean(sum.high + each.high),
    lowIncluded: sum.lowIncluded && each.lowIncluded,
    highIncluded: sum.highIncluded && each.highIncluded,
  }));
}

/** The same on the other side of zero. */
export function negated({ low, high, lowIncluded, highIncluded }: Interval): Interval {
  return { low: -high, high: -low, lowIncluded: highIncluded, highIncluded: lowIncluded };
}

/** The whole numbers of it, from the first to the last. */
export function wholeNumbersOf({ low, high, lowIncluded, highIncluded }: Interval): Interval {
  const first = Number.isFinite(low) && !lowIncluded ? Math.floor(low) + 1 : Math.ceil(low);
  const last = Number.isFinite(high) && !highIncluded ? Math.ceil(high) - 1 : Math.floor(high);
  return {
    low: first,
    high: last,
    lowIncluded: Number.isFinite(first),
    highIncluded: Number.isFinite(last),
  };
}

function startsBeforeEndOf(one: Interval, other: Interval): boolean {
  return one.low < other.high || (one.low === other.high && one.lowIncluded && other.highIncluded);
}

/** Without what floating point adds: 7.5 - 0.05 is 7.45. */
function clean(number: number): number {
  return Number.isFinite(number) ? Number(number.toPrecision(12)) : number;
}
