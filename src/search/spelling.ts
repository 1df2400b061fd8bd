/*
 * Words that differ by one typing error are found by the half that it leaves alone: the error is in the
 * first half or in the second, or swaps the two letters where they meet.
 */

/** Shorter words have too many neighbours. */
const SHORTEST = 4;
const LETTERS = /^[a-z]+$/;

/** The halves of a word, each with the word's length; null where no typing error is looked for. */
export function halvesOf(word: string): { readonly head: string; readonly tail: string } | null {
  if (!hasHalves(word)) return null;
  const middle = word.length >> 1;
  return {
    head: headKey(word, middle, word.length),
    tail: tailKey(word.slice(middle), word.length),
  };
}

/** Which halves the words have that are one typing error away from this one. */
export function halvesNear(word: string): {
  readonly heads: readonly string[];
  readonly tails: readonly string[];
  /** The word with its middle letters swapped. */
  readonly swapped: string | null;
} {
  if (!hasHalves(word)) return { heads: [], tails: [], swapped: null };
  const { length } = word;
  const lengths = [length - 1, length, length + 1].filter((each) => each >= SHORTEST);
  const middle = length >> 1;
  return {
    heads: lengths.map((each) => headKey(word, each >> 1, each)),
    tails: lengths.map((each) => tailKey(word.slice(length - (each - (each >> 1))), each)),
    swapped: `${word.slice(0, middle - 1)}${word[middle]}${word[middle - 1]}${word.slice(middle + 1)}`,
  };
}

/** Whether one letter more, less or another, or two swapped, makes one word of the other. */
export function isOneErrorApart(one: string, other: string): boolean {
  if (!hasHalves(one) || !hasHalves(other) || Math.abs(one.length - other.length) > 1) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  let [end, otherEnd] = [one.length, other.length];
  while (end > start && otherEnd > start && one[end - 1] === other[otherEnd - 1]) {
    end -= 1;
    otherEnd -= 1;
  }
  const [rest, otherRest] = [one.slice(start, end), other.slice(start, otherEnd)];
  if (rest.length <= 1 && otherRest.length <= 1) return one !== other;
  return (
    rest.length === 2 &&
    otherRest.length === 2 &&
    rest[0] === otherRest[1] &&
    rest[1] === otherRest[0]
  );
}

function hasHalves(word: string): boolean {
  return word.length >= SHORTEST && LETTERS.test(word);
}

function headKey(word: string, middle: number, length: number): string {
  return `${length} ${word.slice(0, middle)}`;
}

function tailKey(tail: string, length: number): string {
  return `${length} ${tail}`;
}
