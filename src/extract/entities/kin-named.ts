import { pronounOfNoun } from '../gender.ts';
import { endOfName, isBlocked, plainName } from './name-words.ts';
import type { Candidate } from './person-evidence.ts';
import type { NameSearch, PersonName } from './person-name.ts';
import type { Pronoun } from './vocabulary.ts';
import type { Word } from './words.ts';

/** "her son Sam", "Ms Doe's wife, Ann Doe, said", "Wife Ann said": a name told by whose kin it names. */
export function nameAfterKin(search: NameSearch, at: number): Candidate | null {
  const { words, covering, vocabulary } = search;
  const comma = words[at - 1]?.text === ',' ? 1 : 0;
  const kin = at - 1 - comma;
  const noun = words[kin]?.key ?? '';
  if (!KIN.has(noun)) return null;
  if (!words[kin]!.opens && !isOwned(words, kin)) return null;
  const word = words[at]!;
  if (word.possessive || covering[at] !== null || isBlocked(search, at)) return null;
  if (vocabulary.notNames.has(word.key) || vocabulary.roleNouns.has(word.key)) return null;
  const end = endOfName(search, at);
  const closes =
    words[end]?.text === ',' || words[end]?.text === '.' || words[end]?.kind === 'BREAK';
  if (end <= at || end > at + LONGEST || (comma === 1 && !closes)) return null;
  return { ...plainName(words, at, end), pronoun: pronounOfNoun(noun), sure: true };
}

/** In words. */
const LONGEST = 2;

/** Nouns for kin and partners that tell "he" or "she". */
export const KIN: ReadonlySet<string> = new Set(
  `son husband father dad brother nephew uncle widower fiance fiancé grandson grandfather stepson stepfather stepdad boyfriend
  daughter wife mother mum mom sister niece aunt widow fiancee fiancée granddaughter grandmother stepdaughter stepmother stepmum girlfriend`.split(
    /\s+/,
  ),
);

const OWNERS = new Set(['his', 'her', 'their', 'my', 'our']);

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
    const pronoun = pronounOfNoun(words[at]?.key ?? '');
    if (pronoun !== null && FAMILY.has(words[at]!.key) && isOwned(words, at))
      kin.set(name, pronoun);
  }
  return kin;
}

/** "his wife", "her eldest son", "the boy's mother" */
function isOwned(words: readonly Word[], noun: number): boolean {
  return words
    .slice(Math.max(0, noun - 2), noun)
    .some(({ key, possessive }) => possessive || OWNERS.has(key));
}

/** Kin who as a rule bear one surname. */
const FAMILY = new Set(
  'wife widow mother mum daughter sister husband widower father dad son brother'.split(' '),
);
