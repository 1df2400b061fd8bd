import { halvesOf } from './spelling.ts';
import { stemOf } from './words.ts';

/** What a word is looked up by, besides itself. */
export type WordKeys = {
  readonly stem: string;
  /** How it begins; null for a word that is too short to be looked up by that. */
  readonly start: string | null;
};

/** The same for a word of a name, which is found in spite of a typing error. */
export type NameWordKeys = WordKeys & {
  readonly head: string | null;
  readonly tail: string | null;
};

/** Letters that a word is looked up by when more of its beginning is known. */
const START = 3;

export function wordKeys(word: string): WordKeys {
  return { stem: stemOf(word), start: startOf(word) };
}

export function nameWordKeys(word: string): NameWordKeys {
  const halves = halvesOf(word);
  return { ...wordKeys(word), head: halves?.head ?? null, tail: halves?.tail ?? null };
}

/** Null for what is too short. Half a pair of surrogates is left away. */
export function startOf(word: string): string | null {
  return word.length < START ? null : word.slice(0, START).replace(/[\ud800-\udbff]$/, '');
}
