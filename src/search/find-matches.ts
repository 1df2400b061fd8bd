import type { Span } from '../text/span.ts';
import type { SearchQuery, SearchTerm } from './search-query.ts';
import { isOneErrorApart } from './spelling.ts';
import { type SearchWord, searchWords } from './words.ts';

/**
 * Where the terms of a query stand in a text, in order, without overlaps: a span for each word, and one
 * for a phrase as a whole. Takes time linear in the text's length, for one query.
 *
 * @param kind in names, typing errors are forgiven
 */
export function findMatches(
  text: string,
  { terms }: SearchQuery,
  kind: 'TEXT' | 'NAME',
): readonly Span[] {
  const words = searchWords(text);
  const spans = terms.flatMap((term) =>
    words.flatMap((_, index) => {
      const length = term.words.length;
      const isMatch = term.words.every((__, place) => {
        const word = words[index + place];
        return word !== undefined && matches(word, term, place, kind);
      });
      const [first, last] = [words[index], words[index + length - 1]];
      return isMatch && first && last ? [{ start: first.start, end: last.end }] : [];
    }),
  );
  return withoutOverlaps(spans);
}

function matches(
  { word, stem }: SearchWord,
  { words, beginning }: SearchTerm,
  place: number,
  kind: 'TEXT' | 'NAME',
): boolean {
  const sought = words[place];
  if (sought === undefined) return false;
  if (stem === sought.stem) return true;
  if (words.length > 1) return false;
  if (beginning !== 'NO' && word.startsWith(sought.word)) return true;
  return kind === 'NAME' && isOneErrorApart(sought.word, word);
}

function withoutOverlaps(spans: readonly Span[]): readonly Span[] {
  const sorted = spans.toSorted((one, other) => one.start - other.start || other.end - one.end);
  const kept: Span[] = [];
  for (const span of sorted) {
    if (span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span);
  }
  return kept;
}
