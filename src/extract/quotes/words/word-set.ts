/** The words of a text, parted by white space: closed classes of words that the rules of grammar name. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}
