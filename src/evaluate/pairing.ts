import { overlaps, type Span } from '../text/span.ts';

/** A span that was expected, and the one found for it. */
export interface Pair<Expected extends Span, Found extends Span> {
  readonly expected: Expected;
  readonly found: Found;
  readonly exact: boolean;
}

/** What of the expected was found, what was not, and what else was found. */
export interface Pairing<Expected extends Span, Found extends Span> {
  readonly pairs: readonly Pair<Expected, Found>[];
  readonly missed: readonly Expected[];
  readonly spurious: readonly Found[];
}

/**
 * Joins each expected span with at most one found span: first those that are equal, then those that share
 * the larger part of their words, so that a quote inside a quote does not pass for the one around it.
 *
 * @param allow whether two spans that share words may be joined; any two unless given
 */
export function pairSpans<Expected extends Span, Found extends Span>(
  expected: readonly Expected[],
  found: readonly Found[],
  allow: (expected: Expected, found: Found) => boolean = () => true,
): Pairing<Expected, Found> {
  const candidates = expected.flatMap((one) =>
    found
      .filter((other) => overlaps(one, other) && allow(one, other))
      .map((other) => ({ expected: one, found: other, likeness: likeness(one, other) })),
  );
  candidates.sort((one, other) => other.likeness - one.likeness);
  const taken = new Set<Expected | Found>();
  const pairs: Pair<Expected, Found>[] = [];
  for (const { expected: one, found: other, likeness } of candidates) {
    if (taken.has(one) || taken.has(other)) continue;
    taken.add(one).add(other);
    pairs.push({ expected: one, found: other, exact: likeness === 1 });
  }
  return {
    pairs: pairs.sort((one, other) => one.expected.start - other.expected.start),
    missed: expected.filter((one) => !taken.has(one)),
    spurious: found.filter((other) => !taken.has(other)),
  };
}

/** Shared length over joint length: 1 where two spans are equal. */
function likeness(one: Span, other: Span): number {
  const shared = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  return shared / (Math.max(one.end, other.end) - Math.min(one.start, other.start));
}
