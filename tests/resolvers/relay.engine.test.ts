import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import type { GraphEngine } from '../../src/graph/engine.ts';
import { describeEngines } from '../_engines.ts';
import { ask, schema, tellNorvale } from './_ask.ts';
import { everyList, type ListField } from './_every-list.ts';
import { tellQuotes } from './_many-quotes.ts';

interface Page {
  readonly edges: readonly { readonly cursor: string }[];
  readonly pageInfo: PageInfo;
}

interface PageInfo {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}

interface Asked {
  readonly first: number | null;
  readonly last: number | null;
  readonly after: string | null;
  readonly before: string | null;
}

/** One list with something in it: of the root, or of the node that has most in it. */
interface Filled extends ListField {
  readonly id: string;
  /** All cursors of the list, in its order. */
  readonly cursors: readonly string[];
}

const PAGE = 'edges { cursor } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';
const NOTHING: Asked = { first: null, last: null, after: null, before: null };

describeEngines('Every list keeps to the specification of Relay', (openEngine) => {
  let engine: GraphEngine;
  let lists: readonly Filled[];

  const read = async (
    { parent, field, isOrdered, start }: ListField,
    id: string,
    asked: Asked,
    orderBy: string | null = null,
  ): Promise<Page> => {
    const order = isOrdered && orderBy !== null ? `, orderBy: ${orderBy}` : '';
    const from = start === null ? '' : `${start}, `;
    const list = `list: ${field}(${from}first: $first, after: $after, last: $last, before: $before${order}) { ${PAGE} }`;
    const variables = '$first: Int, $after: String, $last: Int, $before: String';
    if (parent === 'Query')
      return (await ask(engine, `query (${variables}) { ${list} }`, asked)).list;
    const question = `query ($id: ID!, ${variables}) { of: node(id: $id) { ... on ${parent} { ${list} } } }`;
    return (await ask(engine, question, { ...asked, id })).of.list;
  };

  beforeAll(async () => {
    engine = await openEngine();
    await tellNorvale(engine);
    await tellQuotes(engine, 'many', '2021-03-05', 30);
    const fields = everyList(schema);
    const ids = await idsOfNodes(engine, fields);
    const filled: Filled[] = [];
    for (const field of fields) {
      const found = await wholeLists(engine, field, ids.get(field.parent) ?? []);
      const [longest] = found.toSorted((one, other) => other.cursors.length - one.cursors.length);
      if (longest !== undefined && longest.cursors.length > 0) {
        filled.push({ ...field, ...longest });
      }
    }
    lists = filled;
  });

  test('and most of them hold something here', () => {
    expect(lists.length).toBeGreaterThan(40);
    expect(lists.filter(({ cursors }) => cursors.length > 2).length).toBeGreaterThan(20);
  });

  test('in a total order: no two places have the same cursor, and the other order is the reverse', async () => {
    for (const list of lists) {
      expect(new Set(list.cursors).size, list.title).toBe(list.cursors.length);
      if (!list.isOrdered) continue;
      const { edges } = await read(list, list.id, { ...NOTHING, first: 100 }, 'DATE_DESC');
      const places = (cursors: readonly string[]) => cursors.map(placeOf);
      expect(places(edges.map(({ cursor }) => cursor)), list.title).toEqual(
        places(list.cursors).toReversed(),
      );
    }
  });

  test('with first, last, after and before combined in any way', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat().map((index) => lists[index % lists.length] as Filled),
        fc.option(fc.integer({ min: 0, max: 40 })),
        fc.option(fc.integer({ min: 0, max: 40 })),
        fc.option(fc.nat()),
        fc.option(fc.nat()),
        async (list, first, last, after, before) => {
          const { cursors, id } = list;
          const cursorAt = (index: number | null) =>
            index === null ? null : (cursors[index % cursors.length] ?? null);
          const asked = { first, last, after: cursorAt(after), before: cursorAt(before) };
          const { edges, pageInfo } = await read(list, id, asked);
          const page = { cursors: edges.map(({ cursor }) => cursor), pageInfo };
          expect(page, list.title).toEqual(bySpecification(cursors, asked));
        },
      ),
      { numRuns: 150 },
    );
  });

  test('and is walked in either direction by pages of any size, each place once', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat().map((index) => lists[index % lists.length] as Filled),
        fc.integer({ min: 1, max: 12 }),
        fc.boolean(),
        async (list, size, backward) => {
          const walked: string[] = [];
          let cursor: string | null = null;
          for (let more = true; more; ) {
            const asked: Asked = backward
              ? { ...NOTHING, last: size, before: cursor }
              : { ...NOTHING, first: size, after: cursor };
            const { edges, pageInfo } = await read(list, list.id, asked);
            const cursors = edges.map((edge) => edge.cursor);
            if (backward) walked.unshift(...cursors);
            else walked.push(...cursors);
            more = backward ? pageInfo.hasPreviousPage : pageInfo.hasNextPage;
            cursor = backward ? pageInfo.startCursor : pageInfo.endCursor;
          }
          expect(walked, list.title).toEqual(list.cursors);
        },
      ),
      { numRuns: 40 },
    );
  });
});

/** The page that Relay's algorithm gives: ApplyCursorsToEdges, EdgesToReturn, HasNextPage and HasPreviousPage. */
function bySpecification(all: readonly string[], { first, last, after, before }: Asked) {
  let edges = all;
  if (after !== null) edges = edges.slice(edges.indexOf(after) + 1);
  if (before !== null && edges.includes(before)) edges = edges.slice(0, edges.indexOf(before));
  // By the letter, a `before` ahead of `after` counts for nothing. What lies between them is nothing, too.
  else if (before !== null) edges = [];
  const between = edges.length;
  // What is left open: how many there are where the client states neither.
  const most = first === null && last === null ? 20 : first;
  if (most !== null && edges.length > most) edges = edges.slice(0, most);
  if (last !== null && edges.length > last) edges = edges.slice(edges.length - last);
  return {
    cursors: edges,
    pageInfo: {
      hasNextPage: most === null ? before !== null : between > most,
      hasPreviousPage: last === null ? after !== null : between > last,
      startCursor: edges[0] ?? null,
      endCursor: edges.at(-1) ?? null,
    },
  };
}

/** What a cursor says besides its order. */
function placeOf(cursor: string): string {
  return Buffer.from(cursor, 'base64url')
    .toString()
    .replace(/ DATE_(ASC|DESC) /, ' ');
}

/** The list of each of these nodes from end to end; that of the root has no id. */
async function wholeLists(
  engine: GraphEngine,
  { parent, field, start }: ListField,
  ids: readonly string[],
): Promise<readonly { readonly id: string; readonly cursors: readonly string[] }[]> {
  const from = start === null ? '' : `${start}, `;
  const list = `list: ${field}(${from}first: 100) { edges { cursor } }`;
  const cursorsOf = (page: Pick<Page, 'edges'>) => page.edges.map(({ cursor }) => cursor);
  if (parent === 'Query') {
    return [{ id: '', cursors: cursorsOf((await ask(engine, `{ ${list} }`)).list) }];
  }
  const question = `query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on ${parent} { ${list} } } }`;
  const { nodes } = await ask(engine, question, { ids });
  return nodes.map((node: { id: string; list: Page }) => ({
    id: node.id,
    cursors: cursorsOf(node.list),
  }));
}

/** Up to a page of global ids for each type, gathered from all lists of the root and what hangs off those nodes. */
async function idsOfNodes(
  engine: GraphEngine,
  fields: readonly ListField[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const ids = new Map<string, Set<string>>();
  const gather = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const { __typename: type, id } = value as { __typename?: string; id?: string };
    if (type !== undefined && id !== undefined) ids.set(type, (ids.get(type) ?? new Set()).add(id));
    Object.values(value).forEach(gather);
  };
  const roots = fields.filter(({ parent, start }) => parent === 'Query' && start === null);
  const isNode = `... on Node { __typename id }`;
  for (const { field } of roots) {
    gather(await ask(engine, `{ ${field}(first: 100) { nodes { ${isNode} } } }`));
  }
  gather(await ask(engine, APPOINTMENTS_AND_PLACES));
  return new Map([...ids].map(([type, found]) => [type, [...found].slice(0, 20)]));
}

/** Types that no list of the root gives. */
const APPOINTMENTS_AND_PLACES = `{
  people { nodes { appointments { nodes { __typename id office { __typename id } } } } }
  articles { nodes { places { nodes { __typename id } } } }
}`;
