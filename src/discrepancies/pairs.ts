import type { ComparedFigure } from './compared-figure.ts';
import { overlaps } from './interval.ts';
import type { Reading } from './reading.ts';
import {
  compare,
  compareSum,
  comparisonKey,
  readingInPairs,
  VERDICTS,
  type Verdict,
} from './verdict.ts';
import { whyOf, whyOfSum } from './why.ts';

/** Two figures that say different things. */
export interface Pair {
  /** The place of its verdict, then those of both figures. */
  readonly sortKey: string;
  /** The one that stands first in lists of figures: as a rule the older one. */
  readonly oneId: string;
  readonly otherId: string;
  readonly verdict: Verdict;
  readonly why: string;
}

/** Part of the list of all pairs: between two sort keys, both exclusive, from either end. */
export interface Stretch {
  readonly after: string;
  readonly before: string;
  readonly backward: boolean;
  readonly limit: number;
}

/**
 * The pairs among `figures`, which are in the order of their sort keys, that have one of the verdicts; farthest
 * from the end that the list was read from last. Only the pairs of this stretch are made: all of them would
 * be as many as the square of the figures.
 */
export function findPairs(
  figures: readonly ComparedFigure[],
  verdicts: readonly Verdict[],
  { after, before, backward, limit }: Stretch,
): readonly Pair[] {
  const found: Pair[] = [];
  const isIn = ({ sortKey }: Pick<Pair, 'sortKey'>) => sortKey > after && sortKey < before;
  const groups = groupsOf(figures);
  const orders = VERDICTS.filter((each) => verdicts.includes(each));
  for (const verdict of backward ? orders.toReversed() : orders) {
    for (const figure of backward ? figures.toReversed() : figures) {
      if (found.length >= limit) break;
      const start = `${VERDICTS.indexOf(verdict)} ${figure.sortKey} `;
      if (start >= before || `${start}\uffff` <= after) continue;
      const group = groups.get(comparisonKey(figure)) ?? [];
      const pairs = pairsWith(figure, group, verdict).filter(isIn);
      found.push(...(backward ? pairs.toReversed() : pairs));
    }
  }
  const sums = verdicts.includes('CANNOT_BOTH_BE_TRUE') ? sumPairs(figures).filter(isIn) : [];
  const direction = backward ? -1 : 1;
  return [...found, ...sums]
    .sort((one, other) => (one.sortKey < other.sortKey ? -direction : direction))
    .slice(0, limit);
}

interface Read {
  readonly figure: ComparedFigure;
  readonly reading: Reading;
}

function groupsOf(figures: readonly ComparedFigure[]): ReadonlyMap<string, readonly Read[]> {
  const groups = new Map<string, Read[]>();
  for (const figure of figures) {
    const key = comparisonKey(figure);
    const group = groups.get(key) ?? [];
    group.push({ figure, reading: readingInPairs(figure) });
    groups.set(key, group);
  }
  return groups;
}

/** The figure's pairs of this verdict with those behind it. */
function pairsWith(
  figure: ComparedFigure,
  group: readonly Read[],
  verdict: Verdict,
): readonly Pair[] {
  const { interval } = readingInPairs(figure);
  const mayBeTrue = verdict === 'MAY_BOTH_BE_TRUE';
  return group.flatMap(({ figure: other, reading }) => {
    if (other.sortKey <= figure.sortKey) return [];
    if (overlaps(interval, reading.interval) !== mayBeTrue) return [];
    const comparison = compare(figure, other);
    if (comparison?.verdict !== verdict) return [];
    return [pairOf(figure, other, verdict, whyOf(figure, other, comparison))];
  });
}

/** Sums that are not what their parts add up to, each with the first of its parts. */
function sumPairs(figures: readonly ComparedFigure[]): readonly Pair[] {
  const partsOf = new Map<string, ComparedFigure[]>();
  for (const figure of figures) {
    for (const total of figure.totals) {
      partsOf.set(total, [...(partsOf.get(total) ?? []), figure]);
    }
  }
  return figures.flatMap((total) => {
    const parts = partsOf.get(total.id) ?? [];
    const [first] = parts;
    // Of a sum whose parts were not all read nothing can be said.
    if (first === undefined || parts.length !== total.partCount) return [];
    const comparison = compareSum(total, parts);
    if (comparison === null) return [];
    const [one, other] = total.sortKey < first.sortKey ? [total, first] : [first, total];
    return [pairOf(one, other, comparison.verdict, whyOfSum(total, parts, comparison))];
  });
}

function pairOf(one: ComparedFigure, other: ComparedFigure, verdict: Verdict, why: string): Pair {
  const sortKey = `${VERDICTS.indexOf(verdict)} ${one.sortKey} ${other.sortKey}`;
  return { sortKey, oneId: one.id, otherId: other.id, verdict, why };
}
