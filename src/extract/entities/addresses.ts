import type { NameSearch } from './person-name.ts';
import { isGivenName } from './vocabulary.ts';
import type { Word } from './words.ts';

/** A word of address, or one that goes before another: "Detective" in "Detective Inspector", "Wing" in "Wing Commander". */
export function isAddress({ words, vocabulary }: NameSearch, at: number): boolean {
  const word = words[at];
  if (!word?.capital || word.possessive) return false;
  // "Giovanni Di Rienzo" is no detective inspector.
  if (word.text === 'Di' && isGivenName(words[at - 1]?.key ?? '', vocabulary)) return false;
  if (vocabulary.honorifics.has(keyOfAddress(word))) return true;
  // "Det Con Jane Doe": a given name or a party anywhere else
  if (word.key === 'con' && keyOfAddress(words[at - 1] ?? word) === 'det') return true;
  const next = words[at + 1];
  if (vocabulary.crowns.has(word.key) && next?.capital === true)
    return isGivenName(next.key, vocabulary) && (word.opens || words[at - 1]?.capital !== true);
  return (
    RANKS_BEFORE.has(word.key) &&
    next?.capital === true &&
    (RANKS_BEFORE.has(next.key) || vocabulary.honorifics.has(keyOfAddress(next)))
  );
}

const RANKS_BEFORE = new Set(
  'detective chief ch deputy dep assistant asst staff wing squadron flight lance petty rear vice acting'.split(
    ' ',
  ),
);

/** "Sens. A Doe and B Roe" addresses each as "Sen.". */
const PLURAL_ADDRESSES: ReadonlyMap<string, string> = new Map([
  ['Sens', 'Sen'],
  ['Reps', 'Rep'],
  ['Govs', 'Gov'],
  ['Drs', 'Dr'],
  ['Profs', 'Prof'],
  ['Cllrs', 'Cllr'],
  ['Messrs', 'Mr'],
]);

/** The address in the singular: "Sen" of "Sens". */
export function withoutPlural(address: string): string {
  return PLURAL_ADDRESSES.get(address) ?? address;
}

/** The key of a word as the list of honorifics has it: in the singular, without full stop. */
export function keyOfAddress({ text, key }: Word): string {
  return PLURAL_ADDRESSES.get(text.replace(/\.$/, ''))?.toLowerCase() ?? key;
}

/** "General Election", "Major Works", "Sister Act": with one word after them, names of other things, too. */
export const EVERYDAY_HONORIFICS: ReadonlySet<string> = new Set(
  'general major marshal commander justice canon sister father captain governor'.split(' '),
);
