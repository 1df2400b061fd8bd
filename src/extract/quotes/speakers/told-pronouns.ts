import type { Token } from '../../../text/tokens.ts';
import type { Person } from '../../analysis.ts';
import { pronounOfNoun } from '../../gender.ts';
import type { Calling } from './callings.ts';

/**
 * People whose given name is as a rule the other's, where an article has no "she" at all and several times "he": then
 * the name tells nothing. Whoever is "Mrs" stays so, and everybody does where another's name is that of a "he".
 */
export function withoutGuesses(
  people: readonly Person[],
  counts: ReadonlyMap<string, number>,
): readonly Person[] {
  const count = (words: readonly string[]) =>
    words.reduce((sum, word) => sum + (counts.get(word) ?? 0), 0);
  const isRefuted = (own: readonly string[], others: readonly string[], other: 'he' | 'she') =>
    count(own) === 0 &&
    count(others) >= SEVERAL &&
    !people.some(({ pronoun }) => pronoun === other);
  const refuted = { he: isRefuted(HIS, HERS, 'she'), she: isRefuted(HERS, HIS, 'he') };
  return people.map((person) => {
    const { pronoun, honorific } = person;
    if (honorific !== null || (pronoun !== 'he' && pronoun !== 'she')) return person;
    return refuted[pronoun] ? { ...person, pronoun: null } : person;
  });
}

const HIS = ['he', 'him', 'his', "he's"];
const HERS = ['she', 'her', 'hers', "she's"];
const SEVERAL = 3;

/** How often an article has each of these words. */
export function countsOfPronouns(tokens: readonly Token[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>([...HIS, ...HERS].map((word) => [word, 0]));
  for (const { text } of tokens) {
    if (text.length > 5) continue;
    const word = text.toLowerCase().replace('’', "'");
    const known = counts.get(word);
    if (known !== undefined) counts.set(word, known + 1);
  }
  return counts;
}

/** A person whose name does not tell whether they are "he" or "she", but what the text calls them: "a mother of two". */
export function withToldPronoun(person: Person, callings: readonly Calling[]): Person {
  if (person.pronoun !== null) return person;
  const told = callings.map(({ head }) => pronounOfNoun(head)).find((pronoun) => pronoun !== null);
  return told === undefined ? person : { ...person, pronoun: told };
}
