import { type Token, tokenize } from '../text/tokens.ts';

/** Finds the phrases of a word list in tokens, whatever their case and apostrophes. */
export interface PhraseFinder {
  /** How many tokens the longest phrase that starts at `at` takes; 0 where none does. */
  matchAt(tokens: readonly Token[], at: number): number;
}

/** Looking up one place costs at most the longest phrase's length. */
export function createPhraseFinder(phrases: readonly string[]): PhraseFinder {
  const byFirstWord = new Map<string, string[][]>();
  for (const phrase of phrases) {
    const words = tokenize(phrase).map(({ text }) => foldWord(text));
    const others = byFirstWord.get(words[0]!) ?? [];
    others.push(words);
    byFirstWord.set(words[0]!, others);
  }
  for (const others of byFirstWord.values()) others.sort((a, b) => b.length - a.length);
  return {
    matchAt(tokens, at) {
      const first = tokens[at];
      if (first === undefined) return 0;
      const candidates = byFirstWord.get(foldWord(first.text)) ?? [];
      const found = candidates.find((words) =>
        words.every((word, offset) => {
          const token = tokens[at + offset];
          return token !== undefined && foldWord(token.text) === word;
        }),
      );
      return found?.length ?? 0;
    },
  };
}

/** Lower case, with a straight apostrophe for a curly one. */
export function foldWord(word: string): string {
  return word.toLowerCase().replaceAll('’', "'");
}
