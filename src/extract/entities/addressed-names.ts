import { EVERYDAY_HONORIFICS, isAddress, keyOfAddress, withoutPlural } from './addresses.ts';
import { knownPerson } from './known-person.ts';
import {
  endOfName,
  isBlocked,
  isNameWord,
  MOST_PARTS,
  partsOf,
  STREETS,
  withGeneration,
} from './name-words.ts';
import type { Candidate } from './person-evidence.ts';
import type { NameSearch, PersonName } from './person-name.ts';
import type { Pronoun } from './vocabulary.ts';

/** "Rt Hon Professor Sir Zelda Doe", "Mr Doe": the name behind the words of address that start here; null where none follows. */
export function nameAfterHonorifics(search: NameSearch, first: number): Candidate | null {
  const { words, vocabulary } = search;
  let next = first;
  let pronoun: Pronoun | null = null;
  while (next - first < MOST_HONORIFICS && isAddress(search, next)) {
    const key = keyOfAddress(words[next]!);
    pronoun = vocabulary.honorifics.get(key) ?? vocabulary.crowns.get(key) ?? pronoun;
    next++;
  }
  if (next === first || ADDRESSES.has(words[next]?.key ?? '')) return null;
  // "Justice Minister Jane Doe" is no judge.
  const isEveryday = EVERYDAY_HONORIFICS.has(words[next - 1]!.key);
  if (isEveryday && vocabulary.roleNouns.has(words[next]?.key ?? '')) return null;
  const honorific = words
    .slice(first, next)
    .map(({ text }) => withoutPlural(text.replace(/\.$/, '')))
    .join(' ');
  const known = knownPerson(search, next, first);
  if (known !== null) return { ...known, firstWord: first, honorific, pronoun };
  const end = endOfName(search, next);
  if (end === next || isBlocked(search, next)) return null;
  // "King Charles Street"
  if (vocabulary.crowns.has(words[next - 1]!.key) && STREETS.has(words[end - 1]!.key)) return null;
  // "Miss England", "Father Christmas": what follows an everyday word must look like a name.
  if (search.covering[next] !== null && end === next + 1 && !SURE_HONORIFICS.has(words[first]!.key))
    return null;
  if (isEveryday && end === next + 1 && !actsNext(search, end)) return null;
  return {
    firstWord: first,
    nameFirst: next,
    honorific,
    pronoun,
    parts: partsOf(words, next, end),
    ...withTerritory(search, honorific, end),
    reference: null,
    sure: true,
  };
}

/** "Rt Hon Professor Sir"; a run of more is no name, and would be walked over from each of its words. */
const MOST_HONORIFICS = 8;

/** Not names, though they stand after "Mr", "Madam" or "Lord". */
const ADDRESSES = new Set([
  'speaker',
  'president',
  'chairman',
  'chancellor',
  'justice',
  'mayor',
  'secretary',
  'general',
]);

const SURE_HONORIFICS = new Set([
  'mr',
  'mrs',
  'ms',
  'dr',
  'prof',
  'sir',
  'dame',
  'lord',
  'baroness',
]);

function actsNext({ words, vocabulary }: NameSearch, end: number): boolean {
  const after = words[end];
  if (words[end - 1]!.possessive || after === undefined || after.kind !== 'WORD') return true;
  return !after.capital && vocabulary.verbs.has(after.key);
}

/** "Lord Doe of Thornbury", "Baroness Doe of Little Hexley": what a peer is called after a place. */
function withTerritory(
  search: NameSearch,
  honorific: string,
  end: number,
): Pick<PersonName, 'wordEnd' | 'suffix'> {
  const { words, covering } = search;
  if (!PEERS.test(honorific) || words[end]?.key !== 'of' || words[end - 1]!.possessive)
    return withGeneration(words, end);
  let last = end + 1;
  while (last - end <= MOST_PARTS && isNameWord(search, last) && !words[last]!.opens) last++;
  const isTerritory = last > end + 1 && covering[last - 1]?.mention.kind !== 'ORGANISATION';
  if (!isTerritory) return { wordEnd: end, suffix: null };
  return { wordEnd: last, suffix: partsOf(words, end, last).join(' ') };
}

const PEERS = /\b(?:Lord|Lady|Baroness|Baron|Viscount|Viscountess)$/;
