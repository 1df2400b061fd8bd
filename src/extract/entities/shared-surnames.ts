import { DAYS } from './name-words.ts';
import type { NameSearch, PersonName } from './person-name.ts';
import { isGivenName } from './vocabulary.ts';

/**
 * "Zelda and John Roe": the given name of somebody who shares the surname that follows.
 *
 * @param names the names found before, in order
 */
export function findSharedSurnames(
  { words, covering, vocabulary }: NameSearch,
  names: readonly PersonName[],
): readonly PersonName[] {
  const ends = new Set(names.map(({ wordEnd }) => wordEnd));
  return names.flatMap((name): readonly PersonName[] => {
    const { firstWord, nameFirst, wordEnd, parts } = name;
    const at = firstWord - 2;
    const [word, join, before] = [words[at], words[at + 1], words[at - 1]];
    if (parts.length < 2 || nameFirst !== firstWord || ends.has(at + 1)) return [];
    if (join?.key !== 'and' && join?.key !== '&') return [];
    if (word?.kind !== 'WORD' || !word.capital || word.possessive || covering[at] !== null)
      return [];
    if (!isGivenName(word.key, vocabulary) || !isGivenName(parts[0]!, vocabulary)) return [];
    // "John Doe, Ann and Sam Roe", "Doe and Sam Roe" are people of other names.
    const goesOn = before?.capital === true && !before.opens;
    const listed = before?.text === ',' ? words[at - 2] : undefined;
    const isListed = listed?.capital === true && !DAYS.test(listed.key);
    if (goesOn || isListed || vocabulary.notNames.has(word.key)) return [];
    const surname = parts.at(-1)!;
    return [
      {
        firstWord: at,
        wordEnd: at + 1,
        nameFirst: at,
        honorific: null,
        pronoun: null,
        parts: [word.key, surname],
        suffix: null,
        reference: null,
        surnameAt: wordEnd - 1,
      },
    ];
  });
}
