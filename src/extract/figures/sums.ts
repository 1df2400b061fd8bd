/** A figure as a part or a total. */
export interface Addend {
  readonly id: string;
  /** Null for figures that cannot be added: ranges, shares, changes, those with a comparator. */
  readonly value: number | null;
  /** What is counted, roughly: only like can be added to like. */
  readonly kind: string;
  /** Index of its sentence among those that state facts. */
  readonly sentence: number;
}

/**
 * Which figures add up to which: two to six neighbours of one kind, not far from the total, whose values add
 * up to it exactly. Looks at a bounded number of neighbours of each figure, so it is linear.
 *
 * @returns the ids of the parts by the id of the total
 */
export function findSums(figures: readonly Addend[]): ReadonlyMap<string, readonly string[]> {
  const sums = new Map<string, readonly string[]>();
  const addable = figures.filter(({ value }) => value !== null && value > 0);
  for (const [index, total] of addable.entries()) {
    // parts of ten and less add up by chance
    if (total.value! < LEAST_TOTAL) continue;
    const near = addable
      .slice(Math.max(0, index - NEIGHBOURS), index + NEIGHBOURS + 1)
      .filter(
        (part) =>
          part !== total &&
          part.kind === total.kind &&
          Math.abs(part.sentence - total.sentence) <= SENTENCES,
      );
    const parts = runThatAddsUp(near, total.value!);
    if (parts !== null) sums.set(total.id, parts);
  }
  return sums;
}

/** The shortest run of neighbours with this sum. */
function runThatAddsUp(near: readonly Addend[], total: number): readonly string[] | null {
  for (let length = 2; length <= Math.min(MOST_PARTS, near.length); length++) {
    for (let from = 0; from + length <= near.length; from++) {
      const run = near.slice(from, from + length);
      const sum = run.reduce((result, { value }) => result + value!, 0);
      if (Math.abs(sum - total) < 1e-9) return run.map(({ id }) => id);
    }
  }
  return null;
}

const LEAST_TOTAL = 20;
const NEIGHBOURS = 8;
const SENTENCES = 3;
const MOST_PARTS = 6;
