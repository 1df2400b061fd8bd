import { createHash } from 'node:crypto';
import type {
  QueryResolvers,
  SearchEdgeResolvers,
  SearchResultResolvers,
  SearchType,
} from '../generated/resolver-types.ts';
import {
  type FoundRow,
  type FoundType,
  type Hit,
  type HitPlace,
  readHits,
  readSearchWords,
  type SearchWords,
} from '../queries/search.ts';
import { readSearchQuery, type SearchQuery } from '../search/search-query.ts';
import { rowsOf, sizesOf } from './connection.ts';
import type { RequestContext } from './context.ts';
import { cursorAt, readCursor } from './cursor.ts';
import { highlightsOf } from './highlights.ts';

/** A hit with where it stands among all hits. */
export interface SearchEdgeRow {
  readonly cursor: string;
  readonly node: FoundRow;
  readonly section: Section;
  readonly query: SearchQuery;
}

/** Hits of one type that have what is searched for equally well. */
interface Section {
  readonly type: FoundType;
  readonly tier: number;
  readonly match: 'NAME' | 'WORDS' | 'BEGINNING' | 'SIMILAR';
}

/** All hits are in this order, and within a section by their sort keys. */
const SECTIONS: readonly Section[] = [
  { type: 'Person', tier: 0, match: 'NAME' },
  { type: 'Organisation', tier: 0, match: 'NAME' },
  { type: 'Person', tier: 1, match: 'WORDS' },
  { type: 'Organisation', tier: 1, match: 'WORDS' },
  { type: 'Strike', tier: 1, match: 'WORDS' },
  { type: 'Article', tier: 1, match: 'WORDS' },
  { type: 'Quote', tier: 1, match: 'WORDS' },
  { type: 'Article', tier: 2, match: 'WORDS' },
  { type: 'Person', tier: 2, match: 'BEGINNING' },
  { type: 'Organisation', tier: 2, match: 'BEGINNING' },
  { type: 'Strike', tier: 2, match: 'BEGINNING' },
  { type: 'Article', tier: 3, match: 'BEGINNING' },
  { type: 'Quote', tier: 2, match: 'BEGINNING' },
  { type: 'Article', tier: 4, match: 'BEGINNING' },
  { type: 'Person', tier: 3, match: 'SIMILAR' },
  { type: 'Organisation', tier: 3, match: 'SIMILAR' },
  { type: 'Strike', tier: 3, match: 'SIMILAR' },
];

const TYPES: Readonly<Record<SearchType, FoundType>> = {
  PERSON: 'Person',
  ORGANISATION: 'Organisation',
  STRIKE: 'Strike',
  QUOTE: 'Quote',
  ARTICLE: 'Article',
};

/** Types whose hits are listed from the newest to the oldest; the others are by name. */
const NEWEST_FIRST: readonly FoundType[] = ['Strike', 'Quote', 'Article'];

/** Ahead of all sort keys, and behind all of them. */
const [LOWEST, HIGHEST] = ['', '\uffff'];

export const search: NonNullable<QueryResolvers['search']> = async (
  _,
  { query: typed, types: asked, ...page },
  context,
) => {
  const query = readSearchQuery(typed);
  const types = [...new Set((asked ?? ALL_TYPES).map((type) => TYPES[type]))].sort();
  const { first, last } = sizesOf(page);
  const order = fingerprint(query, types);
  const after = page.after == null ? null : readPlace(order, 'after', page.after);
  const before = page.before == null ? null : readPlace(order, 'before', page.before);
  const backward = first === null;

  const words = await readSearchWords(context.reader, query, types);
  // One more than asked for tells whether there is more.
  const limit = Math.max(first ?? 0, last ?? 0) + 1;
  const found = await Promise.all(
    types.map((type) => readType(context, words, { type, after, before, backward, limit })),
  );
  // Each type's hits are in order already, and stay so.
  const hits = found.flat().toSorted((one, other) => {
    const order = sectionOf(one) - sectionOf(other);
    return backward ? -order : order;
  });
  const edges = rowsOf(hits.slice(0, limit), first, last).map((hit) => edgeOf(hit, order, query));
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo: {
      hasNextPage: first === null ? before !== null : hits.length > first,
      hasPreviousPage: last === null ? after !== null : hits.length > last,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
};

const ALL_TYPES = Object.keys(TYPES) as readonly SearchType[];

export const SearchEdge: SearchEdgeResolvers = {
  match: ({ section }) => section.match,
  highlights: ({ node, query }, _, context) => highlightsOf(node, query, context),
};

export const SearchResult: SearchResultResolvers = { __resolveType: ({ type }) => type };

/** A place between hits: in this section, at this sort key. */
interface Place {
  readonly section: number;
  readonly sortKey: string;
}

interface TypeStretch {
  readonly type: FoundType;
  readonly after: Place | null;
  readonly before: Place | null;
  readonly backward: boolean;
  readonly limit: number;
}

async function readType(
  { reader }: RequestContext,
  words: SearchWords,
  { type, after, before, backward, limit }: TypeStretch,
): Promise<readonly Hit[]> {
  const isNewestFirst = NEWEST_FIRST.includes(type);
  const [first, last] = isNewestFirst ? [HIGHEST, LOWEST] : [LOWEST, HIGHEST];
  return readHits(reader, words, type, {
    after: after === null ? { tier: -1, sortKey: last } : startAt(type, after, last),
    before: before === null ? { tier: MOST_TIERS, sortKey: first } : endAt(type, before, first),
    backward,
    limit,
  });
}

const MOST_TIERS = 9;

/** Where the hits of a type begin that stand behind a place among all hits. */
function startAt(type: FoundType, { section, sortKey }: Place, last: string): HitPlace {
  const next = SECTIONS.findIndex((each, index) => index >= section && each.type === type);
  if (next === -1) return { tier: MOST_TIERS, sortKey: last };
  const { tier } = SECTIONS[next]!;
  return next === section ? { tier, sortKey } : { tier: tier - 1, sortKey: last };
}

/** Where the hits of a type end that stand ahead of a place among all hits. */
function endAt(type: FoundType, { section, sortKey }: Place, first: string): HitPlace {
  const next = SECTIONS.findLastIndex((each, index) => index <= section && each.type === type);
  if (next === -1) return { tier: -1, sortKey: first };
  const { tier } = SECTIONS[next]!;
  return next === section ? { tier, sortKey } : { tier: tier + 1, sortKey: first };
}

function sectionOf({ row, tier }: Hit): number {
  return SECTIONS.findIndex((section) => section.type === row.type && section.tier === tier);
}

function edgeOf(hit: Hit, order: string, query: SearchQuery): SearchEdgeRow {
  const section = sectionOf(hit);
  const cursor = cursorAt(CURSOR_TYPE, order, `${section} ${hit.row.sortKey}`);
  return { cursor, node: hit.row, section: SECTIONS[section]!, query };
}

const CURSOR_TYPE = 'Search';

/** Cursors hold for the same search only. */
function fingerprint(query: SearchQuery, types: readonly FoundType[]): string {
  return createHash('sha256')
    .update(JSON.stringify([query, types]))
    .digest('hex')
    .slice(0, 8);
}

function readPlace(order: string, argument: string, cursor: string): Place {
  const key = readCursor(CURSOR_TYPE, order, argument, cursor);
  const blank = key.indexOf(' ');
  return { section: Number(key.slice(0, blank)), sortKey: key.slice(blank + 1) };
}
