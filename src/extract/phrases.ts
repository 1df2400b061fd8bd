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
      const candidates = byFirstWord.get(foldWord(first.text));
      return candidates?.find((words) => standsAt(words, tokens, at))?.length ?? 0;
    },
  };
}

function standsAt(words: readonly string[], tokens: readonly Token[], at: number): boolean {
  for (let offset = 1; offset < words.length; offset++) {
    const token = tokens[at + offset];
    if (token === undefined || foldWord(token.text) !== words[offset]) return false;
  }
  return true;
}

/** Lower case, with a straight apostrophe for a curly one. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  // Few words have one, and looking is quicker than replacing.
  return lower.includes('’') ? lower.replaceAll('’', "'") : lower;
}
