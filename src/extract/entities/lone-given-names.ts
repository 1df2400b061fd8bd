import { actsAsPerson } from './acts-of-people.ts';
import { KIN } from './kin-named.ts';
import { DAYS, NAMED_MONTHS, partsOf } from './name-words.ts';
import type { NameSearch, PersonName } from './person-name.ts';
import { isGivenName } from './vocabulary.ts';
import type { Word } from './words.ts';

/**
 * Given names of people whom the article names in no other way: "Zelda, 15", "her friend Zelda", "Zelda, who runs a
 * café". Somewhere the text has to treat the name as a person's; then it is one wherever it stands alone.
 *
 * @param names the names found before, in order
 */
export function findLoneGivenNames(
  search: NameSearch,
  names: readonly PersonName[],
): readonly PersonName[] {
  const taken = new Set(names.flatMap(({ parts }) => parts));
  const found: { readonly at: number; readonly key: string }[] = [];
  const shown = new Set<string>();
  let next = 0;
  for (const [at, { key }] of search.words.entries()) {
    while (next < names.length && names[next]!.firstWord <= at) next++;
    if (taken.has(key) || !mayBeGiven(search, at)) continue;
    found.push({ at, key });
    const beside = {
      firstWord: at,
      wordEnd: at + 1,
      lastEnd: names[next - 1]?.wordEnd ?? Number.NEGATIVE_INFINITY,
      nextFirst: names[next]?.firstWord ?? search.words.length,
    };
    if (
      isToldOf(search, at) ||
      (isGivenName(key, search.vocabulary) &&
        (isTreatedAsPerson(search, at) || actsAsPerson(search.words, beside, search.vocabulary)))
    )
      shown.add(key);
  }
  return found
    .filter(({ key }) => shown.has(key))
    .map(({ at, key }) => ({
      firstWord: at,
      wordEnd: at + 1,
      nameFirst: at,
      honorific: null,
      pronoun: search.vocabulary.givenNames.get(key) ?? null,
      parts: partsOf(search.words, at, at + 1),
      suffix: null,
      reference: null,
    }));
}

/** One word in capitals with no other beside it, that is no word, month, place or body. */
function mayBeGiven({ words, covering, vocabulary }: NameSearch, at: number): boolean {
  const word = words[at]!;
  if (word.kind !== 'WORD' || !word.capital || word.titleCased || covering[at] !== null)
    return false;
  if (!/^\p{Lu}\p{Ll}+$/u.test(word.possessive ? word.text.slice(0, -2) : word.text)) return false;
  if (vocabulary.belongings.has(word.key) || vocabulary.callings.has(word.key)) return false;
  if (vocabulary.givenNamesAlsoWords.has(word.key) || vocabulary.notNames.has(word.key))
    return false;
  if (vocabulary.openers.has(word.key) || NAMED_MONTHS.has(word.key)) return false;
  const [before, after] = [words[at - 1], words[at + 1]];
  if (before?.key === 'the' || before?.key === '&' || after?.key === '&') return false;
  // "who worked in Austin said"
  if (before?.key === 'in') return false;
  // "a reader from Clifton"
  if (before?.key === 'from' && vocabulary.callings.has(words[at - 2]?.key ?? '')) return false;
  if (!word.possessive && after?.capital === true && !after.opens) return false;
  return !isPartOfName(before, words[at - 2], vocabulary);
}

/** "Storm Zelda", "Port Zelda", "the Girl Zelda"; "Commuter Zelda" is somebody. */
function isPartOfName(
  before: Word | undefined,
  article: Word | undefined,
  { callings, roleNouns }: NameSearch['vocabulary'],
): boolean {
  if (before?.kind !== 'WORD' || !before.capital || before.possessive) return false;
  if (DAYS.test(before.key)) return false;
  if (article?.key === 'the') return true;
  return !callings.has(before.key) && !roleNouns.has(before.key) && !before.opens;
}

function isTreatedAsPerson({ words, vocabulary }: NameSearch, at: number): boolean {
  const [before, after, next] = [words[at - 1], words[at + 1], words[at + 2]];
  if (before?.kind === 'WORD') {
    const isCalled = vocabulary.callings.has(before.key) || vocabulary.roleNouns.has(before.key);
    if (isCalled || TALKING.has(before.key)) return true;
  }
  if (words[at]!.possessive) return false;
  if (isApposed(words, at, vocabulary)) return true;
  if (after?.text === ',' || after?.text === '(') {
    if (next?.kind === 'NUMBER' && /^\d{1,2}$/.test(next.text)) return true;
    if (next?.key === 'who' || next?.key === 'aged') return true;
    const noun = words.slice(at + 3, at + 3 + LONGEST_CALLING);
    const isArticle = next?.key === 'a' || next?.key === 'an';
    return isArticle && noun.some(({ key }) => vocabulary.callings.has(key));
  }
  return after?.capital === false && (TALKING.has(after.key) || isFromAndTalks(words, at + 1));
}

/** "The sister, Zelda, wept", "The elder, Zelda, said", "One of them, Zelda, said" */
function isApposed(
  words: NameSearch['words'],
  at: number,
  { callings, roleNouns }: NameSearch['vocabulary'],
): boolean {
  const [before, after] = [words[at - 1], words[at + 1]];
  if (before?.text !== ',' || after?.text !== ',') return false;
  const noun = words[at - 2]?.key ?? '';
  return callings.has(noun) || roleNouns.has(noun) || KIN.has(noun) || ONE_OF_SEVERAL.has(noun);
}

const ONE_OF_SEVERAL = new Set('elder eldest younger youngest older oldest them other'.split(' '));

/** "Zelda from Marlow Hythe said" */
function isFromAndTalks(words: NameSearch['words'], from: number): boolean {
  if (words[from]!.key !== 'from' || words[from + 1]?.capital !== true) return false;
  const verb = words.slice(from + 2, from + 2 + LONGEST_PLACE).find(({ capital }) => !capital);
  return TALKING.has(verb?.key ?? '');
}

/** In words behind its first. */
const LONGEST_PLACE = 3;

/** "Zyg, 15, has left", "Zyg grinned": a person, whether anybody is known to be called so or not. */
function isToldOf({ words, vocabulary }: NameSearch, at: number): boolean {
  const [after, next, closing] = [words[at + 1], words[at + 2], words[at + 3]];
  if (words[at]!.possessive) return false;
  if (isToldAsName(words, at)) return true;
  if (after?.text === ',' && next?.kind === 'NUMBER')
    return /^\d{1,2}$/.test(next.text) && closing?.text === ',';
  return after?.capital === false && vocabulary.personalVerbs.has(after.key);
}

/** "gave only one name, Zyg, and left", "gave her name as Zyg" */
function isToldAsName(words: NameSearch['words'], at: number): boolean {
  const before = words.slice(Math.max(0, at - LONGEST_TELLING), at).map(({ key }) => key);
  return GIVING_NAME.test(before.join(' '));
}

const GIVING_NAME =
  /\b(?:gave|gives|giving|give) (?:only )?(?:\S+ ){0,2}name (?:only |simply |just )?(?:,|as)$/;
/** In words. */
const LONGEST_TELLING = 7;
const LONGEST_CALLING = 4;
const TALKING = new Set(
  'said says told tells asked asks adds added explained explains replied replies called named'.split(
    ' ',
  ),
);
