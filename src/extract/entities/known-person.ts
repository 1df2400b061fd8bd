import { isNameWord, partsOf } from './name-words.ts';
import type { Candidate } from './person-evidence.ts';
import type { NameSearch } from './person-name.ts';

/**
 * The person of the reference tables whose name starts at a word.
 *
 * @param first where words of address before the name start; `at` where there are none
 */
export function knownPerson(search: NameSearch, at: number, first: number): Candidate | null {
  const { words, vocabulary } = search;
  const known = search.known.get(at);
  if (known === undefined) return null;
  // "David Cameron Price" is somebody else.
  const after = words[known.wordEnd];
  if (
    !words[known.wordEnd - 1]!.possessive &&
    isNameWord(search, known.wordEnd) &&
    after !== undefined &&
    !vocabulary.roleNouns.has(after.key)
  ) {
    return null;
  }
  let nameFirst = at;
  while (nameFirst + 1 < known.wordEnd && vocabulary.honorifics.has(words[nameFirst]!.key))
    nameFirst++;
  const honorific =
    nameFirst > first
      ? words
          .slice(first, nameFirst)
          .map(({ text }) => text)
          .join(' ')
      : null;
  return {
    firstWord: first,
    wordEnd: known.wordEnd,
    nameFirst,
    honorific,
    pronoun: null,
    parts: partsOf(words, nameFirst, known.wordEnd),
    suffix: null,
    reference: known.entity.id,
    sure: true,
  };
}
