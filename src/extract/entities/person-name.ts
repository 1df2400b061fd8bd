import type { Named } from './named.ts';
import type { Covering, Title } from './titles.ts';
import type { Pronoun, Vocabulary } from './vocabulary.ts';
import type { Word } from './words.ts';

/** Words that name a person, before it is known whom. */
export interface PersonName {
  /** Half-open range of words, honorific included. */
  readonly firstWord: number;
  readonly wordEnd: number;
  /** First word of the name itself. */
  readonly nameFirst: number;
  readonly honorific: string | null;
  /** As the honorific tells. */
  readonly pronoun: Pronoun | null;
  /** Keys of the name's words, the surname last. */
  readonly parts: readonly string[];
  /** Key of what follows the surname and belongs to the name: "jr", "iii", "of thornbury"; null where nothing does. */
  readonly suffix: string | null;
  /** Id in the reference tables. */
  readonly reference: string | null;
  /** Index of the surname where somebody else's name holds it: "Roe" for "Zelda" in "Zelda and John Roe". */
  readonly surnameAt?: number;
}

/** What the search for names of people reads. */
export interface NameSearch {
  readonly words: readonly Word[];
  /** For each word the organisation or place that covers it. */
  readonly covering: readonly (Covering | null)[];
  /** People of the reference tables by the word they start at. */
  readonly known: ReadonlyMap<number, Named>;
  readonly titles: readonly Title[];
  readonly vocabulary: Vocabulary;
}
