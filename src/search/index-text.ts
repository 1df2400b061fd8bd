import { isStopWord, searchWords } from './words.ts';

/*
 * What is stored of texts and names so that conditions of search can be checked in the graph: the words in
 * order, so that phrases are found too, between spaces; behind them, for texts, every word as it is
 * written behind a slash, so that beginnings are found. Neither sign stands in a word.
 */

/** What the graph keeps of a text, and what it is looked up by. */
export interface IndexedText {
  readonly searchText: string;
  /** Each once, sorted. */
  readonly words: readonly string[];
}

/** @param parts of the text; no phrase goes from one to the next */
export function indexText(...parts: readonly string[]): IndexedText {
  const found = parts.map((part) => searchWords(part));
  const words = found.flat().flatMap(({ word }) => (isStopWord(word) ? [] : word));
  const distinct = [...new Set(words)].sort();
  const stems = found.map((part) => part.map(({ stem }) => stem).join(' '));
  const written = distinct.map((word) => `/${word}`).join('');
  return { searchText: ` ${stems.join(' | ')} ${written}`, words: distinct };
}

/** The same for names, in which words stand as they are written. */
export function indexNames(...names: readonly string[]): IndexedText {
  const found = names.map((name) => searchWords(name).map(({ word }) => word));
  const words = found.flat().filter((word) => !isStopWord(word));
  return {
    searchText: ` ${found.map((name) => name.join(' ')).join(' | ')} `,
    words: [...new Set(words)].sort(),
  };
}
