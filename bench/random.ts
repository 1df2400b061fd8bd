/** From 0 up to 1, without the 1. */
export type Random = () => number;

/** Mulberry32: small, and the same on every machine. */
export function randomFrom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export function pick<Item>(items: readonly Item[], random: Random): Item {
  return items[Math.floor(random() * items.length)]!;
}

/** Chooses from 0 up to `size`, the number n with a weight of 1/(n + 1). */
export function zipf(size: number, random: Random): () => number {
  const sums: number[] = [];
  for (let index = 0; index < size; index += 1) sums.push((sums.at(-1) ?? 0) + 1 / (index + 1));
  return () => {
    const point = random() * sums.at(-1)!;
    let [low, high] = [0, size - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sums[middle]! < point) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}
