import { comparableName, withoutAccents } from '../reference/slug.ts';
import { isStopWord, type SearchWord, searchWords } from './words.ts';

/** What somebody searches for, read from whatever they typed. */
export interface SearchQuery {
  /** All of it as names are compared: lower case, without accents and quotation marks. */
  readonly name: string;
  /** All of them have to be found; none where there is nothing to search for. */
  readonly terms: readonly SearchTerm[];
}

/** One word, or several that stand one after the other. */
export interface SearchTerm {
  readonly words: readonly Pick<SearchWord, 'word' | 'stem'>[];
  /**
   * Whether a longer word will do that begins like this one: `AT_ONCE` where a star asks for it, `SECOND`
   * where it is the last word, which somebody may still be typing.
   */
  readonly beginning: 'NO' | 'AT_ONCE' | 'SECOND';
}

/** More of a query is left alone. */
const MOST = { characters: 1_000, terms: 16 };

/** Fewer letters begin too many words. */
const SHORTEST_BEGINNING = 3;

/**
 * Reads a query. Words in quotation marks are a phrase, a star behind a word asks for all that begin with it,
 * and whatever else there is parts words. There is no query that cannot be read.
 */
export function readSearchQuery(typed: string): SearchQuery {
  const text = typed.slice(0, MOST.characters);
  const name = withoutAccents(comparableName(text.replace(QUOTATION_MARKS, ' ')));
  const terms: SearchTerm[] = [];
  let from = 0;
  for (const match of text.matchAll(PHRASE)) {
    terms.push(...plainTerms(text, from, match.index, false));
    terms.push(...phraseTerms(match[1] ?? ''));
    from = match.index + match[0].length;
  }
  terms.push(...plainTerms(text, from, text.length, true));
  const distinct = new Map(terms.map((term) => [JSON.stringify(term), term]));
  return { name, terms: [...distinct.values()].slice(0, MOST.terms) };
}

const QUOTATION_MARKS = /["“”„«»]/g;
const PHRASE = /["“”„«»]([^"“”„«»]*)["“”„«»]/g;

function plainTerms(
  text: string,
  start: number,
  end: number,
  isLast: boolean,
): readonly SearchTerm[] {
  const words = searchWords(text.slice(start, end));
  return words.flatMap(({ word, stem, end: endOfWord }, index) => {
    const isStarred = text[start + endOfWord] === '*' && word.length >= SHORTEST_BEGINNING;
    if (isStopWord(word) && !isStarred) return [];
    const isOpen = isLast && index === words.length - 1 && word.length >= SHORTEST_BEGINNING;
    const beginning = isStarred ? 'AT_ONCE' : isOpen ? 'SECOND' : 'NO';
    return [{ words: [{ word, stem }], beginning }];
  });
}

function phraseTerms(text: string): readonly SearchTerm[] {
  const words = searchWords(text).map(({ word, stem }) => ({ word, stem }));
  // A phrase of the commonest words alone has nothing to look it up by.
  if (words.every(({ word }) => isStopWord(word))) return [];
  return [{ words, beginning: 'NO' }];
}
