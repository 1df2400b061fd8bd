import type { Person } from '../../analysis.ts';
import type { Calling } from './callings.ts';
import { pronounOfNoun } from './gender.ts';

/** A person whose name does not tell whether they are "he" or "she", but what the text calls them: "a mother of two". */
export function withToldPronoun(person: Person, callings: readonly Calling[]): Person {
  if (person.pronoun !== null) return person;
  const told = callings.map(({ head }) => pronounOfNoun(head)).find((pronoun) => pronoun !== null);
  return told === undefined ? person : { ...person, pronoun: told };
}
