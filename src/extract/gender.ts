import { readWordList } from '../text/word-list.ts';

/** "he" or "she" for whom a noun means, where the noun tells: "actress", "dad", "spokesman". */
export function pronounOfNoun(noun: string): 'he' | 'she' | null {
  if (EITHER.has(noun)) return null;
  if (SHE.has(noun) || noun.endsWith('woman') || /[^l]ess$/.test(noun)) return 'she';
  return HE.has(noun) || noun.endsWith('man') ? 'he' : null;
}

/** Nouns whose endings tell nothing: women are chairmen of councils, and men are witnesses. */
const EITHER: ReadonlySet<string> = new Set(readWordList('nouns-he-or-she'));
const HE: ReadonlySet<string> = new Set(readWordList('nouns-he'));
const SHE: ReadonlySet<string> = new Set(readWordList('nouns-she'));
