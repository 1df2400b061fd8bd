import type { PersonName } from './person-names.ts';
import type { Pronoun } from './vocabulary.ts';
import type { Word } from './words.ts';

/**
 * "His mother, Zelda": the given name of kin, with "he" or "she" as the noun tells. Their surname is the other's as a
 * rule, and the article goes on with it: "Mrs Doe".
 */
export function kinByGivenName(
  words: readonly Word[],
  names: readonly PersonName[],
): ReadonlyMap<PersonName, Pronoun> {
  const kin = new Map<PersonName, Pronoun>();
  for (const name of names) {
    if (name.parts.length > 1 || name.honorific !== null) continue;
    const before = words[name.firstWord - 1];
    const at = before?.text === ',' ? name.firstWord - 2 : name.firstWord - 1;
    const pronoun = PRONOUNS.get(words[at]?.key ?? '');
    if (pronoun !== undefined && isOwned(words, at)) kin.set(name, pronoun);
  }
  return kin;
}

/** "his wife", "her eldest son", "the boy's mother" */
function isOwned(words: readonly Word[], noun: number): boolean {
  return words
    .slice(Math.max(0, noun - 2), noun)
    .some(({ key, possessive }) => possessive || OWNERS.has(key));
}

const OWNERS = new Set(['his', 'her', 'their']);

const PRONOUNS: ReadonlyMap<string, Pronoun> = new Map([
  ['wife', 'she'],
  ['widow', 'she'],
  ['mother', 'she'],
  ['mum', 'she'],
  ['daughter', 'she'],
  ['sister', 'she'],
  ['husband', 'he'],
  ['widower', 'he'],
  ['father', 'he'],
  ['dad', 'he'],
  ['son', 'he'],
  ['brother', 'he'],
]);
