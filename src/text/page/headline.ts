/**
 * The one of a page's headlines that shares words with its title: some sites set their own name as a
 * headline of the first rank. The title itself where none does.
 */
export function headlineLike(headlines: readonly string[], title: string | null): string | null {
  if (title === null) return headlines[0] ?? null;
  const words = new Set(folded(title).split(' '));
  const shared = (headline: string) =>
    folded(headline)
      .split(' ')
      .filter((word) => words.has(word)).length;
  const best = headlines.toSorted((one, other) => shared(other) - shared(one))[0];
  return best !== undefined && shared(best) > 0 ? best : title;
}

/** Words alone, in lower case. */
export function folded(line: string): string {
  return line
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
