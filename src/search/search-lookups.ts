import type { SearchQuery, SearchTerm } from './search-query.ts';
import { halvesNear, isOneErrorApart } from './spelling.ts';
import { startOf } from './word-keys.ts';
import { isStopWord, stemOf } from './words.ts';

/** A word of a query, and what it asks the graph for: words that it could stand for. '' is no word's key. */
export type WordLookup = {
  readonly key: string;
  readonly word: string;
  readonly stem: string;
  /** How longer words begin that will do, and the first letters, by which those are looked up. */
  readonly beginning: string;
  readonly start: string;
};

/** The same in names, where a typing error is forgiven. */
export type NameWordLookup = WordLookup & {
  readonly heads: readonly string[];
  readonly tails: readonly string[];
  readonly swapped: string;
};

/** Words that the graph has for a lookup, with how much is found by each. */
export interface FoundWords {
  readonly key: string;
  readonly words: readonly { readonly id: string; readonly count: number }[];
}

/** One lookup for each word that texts and names can be found by. */
export function nameLookupsOf({ terms }: SearchQuery): readonly NameWordLookup[] {
  return terms.flatMap((term, index) => {
    const isPhrase = term.words.length > 1;
    return term.words.flatMap(({ word, stem }, place) => {
      if (isPhrase && isStopWord(word)) return [];
      const beginning = isPhrase || term.beginning === 'NO' ? '' : word;
      const { heads, tails, swapped } = isPhrase ? NO_HALVES : halvesNear(word);
      return [
        {
          key: `${index} ${place}`,
          word,
          stem,
          beginning,
          start: beginning === '' ? '' : (startOf(word) ?? ''),
          heads,
          tails,
          swapped: swapped ?? '',
        },
      ];
    });
  });
}

const NO_HALVES = { heads: [], tails: [], swapped: null };

/** Whether a word can stand for the one that is looked up: halves alone are shared by many words. */
export function isLike({ word, stem, beginning }: WordLookup, other: string): boolean {
  return (
    stemOf(other) === stem ||
    (beginning !== '' && other.startsWith(beginning)) ||
    isOneErrorApart(word, other)
  );
}

/**
 * The words to start from: those of the word of the query by which the least is found, as everything that
 * is searched for has one of them. None where a word of the query stands for nothing that the graph has.
 */
export function anchorOf(found: readonly FoundWords[]): readonly string[] {
  const counted = found.map(({ words }) => ({
    words: [...new Set(words.map(({ id }) => id))].sort(),
    count: words.reduce((sum, { count }) => sum + count, 0),
  }));
  const least = counted.toSorted((one, other) => one.count - other.count)[0];
  return least?.words ?? [];
}

/**
 * The longest of the words that have to be found in full, which is seldom a common one; as what its forms share. Null
 * where beginnings alone are searched for.
 */
export function longestStem({ terms }: SearchQuery): string | null {
  const words = terms
    .filter(({ beginning }) => beginning !== 'AT_ONCE')
    .flatMap((term) => term.words.filter(({ word }) => !isStopWord(word)));
  const longest = words.toSorted((one, other) => other.word.length - one.word.length)[0];
  return longest?.stem ?? null;
}

/** For each term of a query, texts of which one has to stand in what is found. */
export type Conditions = readonly (readonly string[])[];

/** What texts have to hold, as `indexText` stores them. */
export function textConditions({ terms }: SearchQuery): {
  readonly exact: Conditions;
  readonly beginning: Conditions;
} {
  const conditions = (isSecond: boolean) =>
    terms.map((term) => [
      ` ${term.words.map(({ stem }) => stem).join(' ')} `,
      ...(mayBegin(term, isSecond) ? [`/${term.words[0]?.word ?? ''}`] : []),
    ]);
  return { exact: conditions(false), beginning: conditions(true) };
}

/**
 * What names have to hold, as `indexNames` stores them; `found` are the words of names like those of the query.
 * People are called just what they are called, while other names are made of words, of which any form will do.
 */
export function nameConditions(
  { terms }: SearchQuery,
  found: readonly FoundWords[],
  { ofPeople }: { readonly ofPeople: boolean },
): { readonly exact: Conditions; readonly beginning: Conditions; readonly similar: Conditions } {
  const known = new Map(found.map(({ key, words }) => [key, words.map(({ id }) => id)]));
  const conditions = (tier: 'EXACT' | 'BEGINNING' | 'SIMILAR') =>
    terms.map((term, index) => {
      const phrase = ` ${term.words.map(({ word }) => word).join(' ')} `;
      const [first] = term.words;
      if (term.words.length > 1 || first === undefined) return [phrase];
      const others = (known.get(`${index} 0`) ?? []).filter((word) =>
        tier === 'SIMILAR'
          ? isForm(first, word) || isOneErrorApart(first.word, word)
          : (tier === 'BEGINNING' || !ofPeople) && isForm(first, word),
      );
      const begun = mayBegin(term, tier !== 'EXACT') ? [` ${first.word}`] : [];
      return [phrase, ...begun, ...others.map((word) => ` ${word} `)];
    });
  return {
    exact: conditions('EXACT'),
    beginning: conditions('BEGINNING'),
    similar: conditions('SIMILAR'),
  };
}

function mayBegin({ words, beginning }: SearchTerm, isSecond: boolean): boolean {
  return words.length === 1 && (beginning === 'AT_ONCE' || (isSecond && beginning === 'SECOND'));
}

function isForm({ stem }: SearchTerm['words'][number], other: string): boolean {
  return stemOf(other) === stem;
}
