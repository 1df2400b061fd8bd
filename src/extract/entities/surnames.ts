import { NAMED_MONTHS, partsOf } from './name-words.ts';
import type { NameSearch, PersonName } from './person-name.ts';
import { isGivenName } from './vocabulary.ts';
import { keysWithoutCapital } from './words.ts';

/**
 * Surnames alone of people whom the article names in full or with an honorific: "Hunt", "Duncan Smith".
 *
 * @param names the names found before, in order
 */
export function findSurnames(
  search: NameSearch,
  names: readonly PersonName[],
): readonly PersonName[] {
  return findAlone(search, names, new Set(names.map(({ parts }) => parts.at(-1)!)));
}

/**
 * Given names alone, as features and talk among friends have them: "Zelda" of the only Zelda whom the article names
 * in full, from there on.
 *
 * @param names the names found before, in order
 */
export function findGivenNames(
  search: NameSearch,
  names: readonly PersonName[],
): readonly PersonName[] {
  const bearers = new Map<string, { surnames: Set<string>; from: number }>();
  for (const { parts, firstWord } of names) {
    const given = parts[0]!;
    if (parts.length < 2 || !isGivenName(given, search.vocabulary)) continue;
    if (search.vocabulary.givenNamesAlsoWords.has(given) || NAMED_MONTHS.has(given)) continue;
    const bearer = bearers.get(given) ?? { surnames: new Set(), from: firstWord };
    bearer.surnames.add(parts.at(-1)!);
    bearers.set(given, bearer);
  }
  const surnames = new Set(names.map(({ parts }) => parts.at(-1)!));
  const only = [...bearers].filter(
    ([given, { surnames: of }]) => of.size === 1 && !surnames.has(given),
  );
  return findAlone(search, names, new Set(only.map(([given]) => given))).filter(
    ({ firstWord, parts }) =>
      search.covering[firstWord] === null && firstWord > bearers.get(parts[0]!)!.from,
  );
}

function findAlone(
  search: NameSearch,
  names: readonly PersonName[],
  keys: ReadonlySet<string>,
): readonly PersonName[] {
  const { words } = search;
  if (keys.size === 0) return [];
  const ordinary = keysWithoutCapital(words);
  const found: PersonName[] = [];
  let next = 0;
  for (let at = 0; at < words.length; at++) {
    if (names[next]?.firstWord === at) {
      at = names[next]!.wordEnd - 1;
      next++;
      continue;
    }
    if (!words[at]!.capital || !keys.has(words[at]!.key)) continue;
    if (!standsAlone(search, at, ordinary)) continue;
    const parts = partsOf(words, at, at + 1);
    found.push({
      firstWord: at,
      wordEnd: at + 1,
      nameFirst: at,
      honorific: null,
      pronoun: null,
      parts,
      suffix: null,
      reference: null,
    });
  }
  return found;
}

/** @param ordinary words that the article also writes without a capital */
function standsAlone(
  { words, covering, vocabulary }: NameSearch,
  at: number,
  ordinary: ReadonlySet<string>,
): boolean {
  const word = words[at]!;
  const before = words[at - 1];
  const after = words[at + 1];
  const cover = covering[at];
  if (cover?.mention.kind === 'ORGANISATION') return false;
  if (cover?.mention.kind === 'PLACE') {
    if (cover.wordEnd - cover.firstWord > 1 || LOCATING.has(before?.key ?? '')) return false;
  }
  // "Wake" in "Port Wake" and "Wake Council" is part of another name.
  if (
    before?.capital &&
    !before.opens &&
    !before.possessive &&
    covering[at - 1] == null &&
    !vocabulary.roleNouns.has(before.key)
  ) {
    return word.titleCased;
  }
  if (!word.possessive && after?.capital && !after.opens && !word.titleCased) return false;
  if (before?.key === 'the' || before?.key === 'a' || before?.key === 'an') return false;
  const isPlainWord = vocabulary.openers.has(word.key) || vocabulary.notNames.has(word.key);
  if (!word.opens && !word.titleCased) return true;
  // Where any word has a capital, "Price" may be a price: the next word has to treat it as a person.
  if (after !== undefined && vocabulary.verbs.has(after.key)) return true;
  if (isPlainWord || ordinary.has(word.key)) return false;
  return word.possessive || after?.kind === 'WORD' || FOLLOWING.has(after?.text ?? '');
}

const LOCATING = new Set(['in', 'at', 'near', 'from', 'to', 'across', 'around', 'outside', 'of']);

/** Marks that may follow a surname that opens a sentence. */
const FOLLOWING = new Set([',', ':', '–', '—', '(']);
