import type { QuoteRow } from '../queries/quotes.ts';
import type { FoundRow } from '../queries/search.ts';
import { findMatches } from '../search/find-matches.ts';
import type { SearchQuery } from '../search/search-query.ts';
import { shortPassages } from '../search/short-passages.ts';
import { strikeTitle } from '../search/strike-title.ts';
import type { RequestContext } from './context.ts';
import { type PassageRow, passageOf, textOf } from './passages.ts';

/** A text of a hit with what was found in it. */
export interface HighlightRow {
  readonly field: 'NAME' | 'ALIAS' | 'TITLE' | 'TEXT' | 'PASSAGE';
  readonly text: string;
  readonly spans: readonly {
    readonly start: number;
    readonly end: number;
    readonly text: string;
    readonly passage: PassageRow | null;
  }[];
}

/** Every text of a hit in which something of a query stands. */
export async function highlightsOf(
  row: FoundRow,
  query: SearchQuery,
  context: RequestContext,
): Promise<readonly HighlightRow[]> {
  switch (row.type) {
    case 'Person':
      return inName('NAME', row.name, query);
    case 'Organisation':
      return [
        ...inName('NAME', row.name, query),
        ...row.aliases.flatMap((alias) => inName('ALIAS', alias, query)),
      ];
    case 'Strike':
      return inName('TITLE', strikeTitle(row), query);
    case 'Quote':
      return inQuote(row, query);
    case 'Article':
      return [
        ...inTitle(row.title ?? '', query),
        ...inArticle(await textOf(row.versionId, context), row.versionId, query),
      ];
  }
}

function inName(
  field: HighlightRow['field'],
  text: string,
  query: SearchQuery,
): readonly HighlightRow[] {
  return highlight(field, text, findMatches(text, query, 'NAME'));
}

function inTitle(text: string, query: SearchQuery): readonly HighlightRow[] {
  return highlight('TITLE', text, findMatches(text, query, 'TEXT'));
}

function inQuote(quote: QuoteRow, query: SearchQuery): readonly HighlightRow[] {
  const { text, source } = quote;
  return highlight('TEXT', text, findMatches(text, query, 'TEXT'), ({ start, end }) =>
    passageOf(source.versionId, placeInArticle(quote, start), placeInArticle(quote, end - 1, 1)),
  );
}

/** Where a place in the words of a quote, whose segments a space joins, is in the text of its article. */
function placeInArticle(
  { segmentStarts, segmentTexts }: QuoteRow,
  offset: number,
  behind = 0,
): number | undefined {
  let from = 0;
  for (const [index, { length }] of segmentTexts.entries()) {
    const start = segmentStarts[index];
    if (offset < from + length && start !== undefined) return start + offset - from + behind;
    from += length + 1;
  }
  return undefined;
}

/** How much of an article is looked through for passages, in UTF-16 code units: a page may have a hundred of them. */
const MOST_READ = 50_000;

function inArticle(text: string, versionId: string, query: SearchQuery): readonly HighlightRow[] {
  const found = findMatches(text.slice(0, MOST_READ), query, 'TEXT');
  return shortPassages(text, found).flatMap(({ start, end, matches }) =>
    highlight('PASSAGE', text.slice(start, end), matches, (span) =>
      passageOf(versionId, start + span.start, start + span.end),
    ),
  );
}

/** None where nothing was found. */
function highlight(
  field: HighlightRow['field'],
  text: string,
  found: readonly { readonly start: number; readonly end: number }[],
  passage: (span: { readonly start: number; readonly end: number }) => PassageRow | null = () =>
    null,
): readonly HighlightRow[] {
  if (found.length === 0) return [];
  const spans = found.map((span) => ({
    ...span,
    text: text.slice(span.start, span.end),
    passage: passage(span),
  }));
  return [{ field, text, spans }];
}
