import type { GraphValue, Parameters } from '../graph/engine.ts';
import {
  anchorOf,
  type FoundWords,
  isLike,
  nameConditions,
  nameLookupsOf,
  textConditions,
} from '../search/search-lookups.ts';
import type { SearchQuery } from '../search/search-query.ts';
import type { ArticleRow } from './articles.ts';
import type { OrganisationRow } from './organisations.ts';
import type { PersonRow } from './people.ts';
import type { QuoteRow } from './quotes.ts';
import type { GraphReader } from './read-by-key.ts';
import type { StrikeRow } from './strikes.ts';

/** A row that says what it is a row of. */
export type FoundRow =
  | (PersonRow & { readonly type: 'Person' })
  | (OrganisationRow & { readonly type: 'Organisation' })
  | (StrikeRow & { readonly type: 'Strike' })
  | (QuoteRow & { readonly type: 'Quote' })
  | (ArticleRow & { readonly type: 'Article'; readonly versionId: string });

export type FoundType = FoundRow['type'];

/** How well a row has what is searched for: 0 is best. What each number means, the type's statement tells. */
export interface Hit {
  readonly tier: number;
  readonly row: FoundRow;
}

/**
 * The part of the hits of one type that is asked for: between two places, both exclusive, from either end. Hits are in
 * the order of their tiers, then by `sortKey`, from the newest to the oldest where that begins with a day.
 */
export interface HitStretch {
  readonly after: HitPlace;
  readonly before: HitPlace;
  readonly backward: boolean;
  readonly limit: number;
}

export type HitPlace = { readonly tier: number; readonly sortKey: string };

/** Words of names and texts that a query stands for, which tell where to start looking. */
export interface SearchWords {
  readonly query: SearchQuery;
  readonly texts: readonly FoundWords[];
  readonly names: readonly FoundWords[];
}

const STATEMENTS: Readonly<
  Record<FoundType, { readonly name: string; readonly by: 'names' | 'texts' }>
> = {
  Person: { name: 'read/search-people', by: 'names' },
  Organisation: { name: 'read/search-organisations', by: 'names' },
  Strike: { name: 'read/search-strikes', by: 'names' },
  Quote: { name: 'read/search-quotes', by: 'texts' },
  Article: { name: 'read/search-articles', by: 'texts' },
};

/** More words may begin with a few letters; the shortest are taken. */
const MOST_BEGUN = 200;

/** Looks the words of a query up, for whichever of names and texts the types need. */
export async function readSearchWords(
  { engine, statements }: GraphReader,
  query: SearchQuery,
  types: readonly FoundType[],
): Promise<SearchWords> {
  const lookups = nameLookupsOf(query);
  const read = async (by: 'names' | 'texts', name: string): Promise<readonly FoundWords[]> => {
    const isNeeded = types.some((type) => STATEMENTS[type].by === by);
    if (!isNeeded || lookups.length === 0) return [];
    const rows = lookups.map(({ heads, tails, swapped, ...lookup }) =>
      by === 'names' ? { ...lookup, heads, tails, swapped } : lookup,
    );
    const parameters = { rows, limit: MOST_BEGUN };
    const found = await engine.read(statements.get(name), parameters);
    const byKey = new Map(lookups.map((lookup) => [lookup.key, lookup]));
    return (found as unknown as readonly FoundWords[]).map(({ key, words }) => ({
      key,
      words: words.filter(({ id }) => isLike(byKey.get(key)!, id)),
    }));
  };
  const [texts, names] = await Promise.all([
    read('texts', 'read/search-words'),
    read('names', 'read/search-name-words'),
  ]);
  return { query, texts, names };
}

/** Hits of one type, in their order, or from the end where the stretch is read backward. */
export async function readHits(
  { engine, statements }: GraphReader,
  { query, texts, names }: SearchWords,
  type: FoundType,
  { after, before, backward, limit }: HitStretch,
): Promise<readonly Hit[]> {
  const { name, by } = STATEMENTS[type];
  const words = anchorOf(by === 'names' ? names : texts);
  if (words.length === 0) return [];
  const conditions =
    by === 'names'
      ? nameConditions(query, names, { ofPeople: type === 'Person' })
      : textConditions(query);
  const statement = statements.get(backward ? `${name} backward` : name);
  const given: Record<string, GraphValue> = {
    ...conditions,
    words,
    name: query.name,
    fromTier: after.tier,
    after: after.sortKey,
    toTier: before.tier,
    before: before.sortKey,
    limit,
  };
  const parameters: Parameters = Object.fromEntries(
    statement.parameters.map((parameter) => [parameter, given[parameter] ?? null]),
  );
  const rows = await engine.read(statement, parameters);
  return rows.map(({ tier, row }) => ({
    tier: tier as number,
    row: { ...(row as object), type } as FoundRow,
  }));
}
