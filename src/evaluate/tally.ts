/**
 * Counts of one measure. For a share (how many of those judged are right), `found` and `expected` are
 * both the number judged.
 */
export interface Tally {
  readonly right: number;
  readonly found: number;
  readonly expected: number;
}

/** From 0 to 1; null where there is nothing to divide by. */
export interface Accuracy {
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
}

/** Of nothing. */
export const EMPTY_TALLY: Tally = { right: 0, found: 0, expected: 0 };

/** The tally of a share: how many of those judged are right. */
export function share(right: number, judged: number): Tally {
  return { right, found: judged, expected: judged };
}

/** The tally of two sets of texts together. */
export function addTallies(one: Tally, other: Tally): Tally {
  return {
    right: one.right + other.right,
    found: one.found + other.found,
    expected: one.expected + other.expected,
  };
}

/** Precision, recall and F1 of a tally. */
export function accuracyOf({ right, found, expected }: Tally): Accuracy {
  return {
    precision: ratio(right, found),
    recall: ratio(right, expected),
    f1: ratio(2 * right, found + expected),
  };
}

/** A part of a whole; null where there is no whole. */
export function ratio(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}
