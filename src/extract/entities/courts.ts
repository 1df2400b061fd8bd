import { readWordList } from '../../text/word-list.ts';
import type { Word } from './words.ts';

/** "Rowan Crown Court", "the Tarn Land Court"; Rowan Court is a block of flats. */
export function sitsInLaw(words: readonly Word[], first: number, last: number): boolean {
  return words.slice(first, last).some(({ key }) => COURTS.has(key));
}

const COURTS: ReadonlySet<string> = new Set(readWordList('court-kinds'));
