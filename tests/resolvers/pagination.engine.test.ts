import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import type { GraphEngine } from '../../src/graph/engine.ts';
import { describeEngines } from '../_engines.ts';
import { ask } from './_ask.ts';
import { tellQuotes, tellReference } from './_many-quotes.ts';

interface Page {
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly text: string } }[];
  readonly nodes: readonly { readonly text: string }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

const PAGE = `edges { cursor node { text } } nodes { text }
  pageInfo { hasNextPage hasPreviousPage startCursor endCursor }`;
const ARGUMENTS = 'first: $first, after: $after, last: $last, before: $before, orderBy: $orderBy';
const VARIABLES = '$first: Int, $after: String, $last: Int, $before: String, $orderBy: DateOrder';

/** The same quotes, as a list of its own and from three sides. */
const LISTS = {
  all: `query (${VARIABLES}) { quotes(${ARGUMENTS}) { ${PAGE} } }`,
  ofSpeaker: `query (${VARIABLES}) { quotes(where: {speaker: "ada-quill"}, ${ARGUMENTS}) { ${PAGE} } }`,
  ofPerson: `query (${VARIABLES}) { of: person(id: "ada-quill") { quotes(${ARGUMENTS}) { ${PAGE} } } }`,
  ofStrike: `query (${VARIABLES}) { of: strike(id: "lamplighters-2021-03-02") { quotes(where: {from: "2021-01-01"}, ${ARGUMENTS}) { ${PAGE} } } }`,
} as const;

describeEngines('Pages', (openEngine) => {
  let engine: GraphEngine;
  /** The words of all quotes, the oldest first. */
  let words: readonly string[];

  beforeAll(async () => {
    engine = await openEngine();
    await tellReference(engine);
    // Two articles of one day, so that the order falls back on what stands behind the date.
    const third = await tellQuotes(engine, 'c-third', '2021-03-09', 5);
    const second = await tellQuotes(engine, 'b-second', '2021-03-05', 6);
    const first = await tellQuotes(engine, 'a-first', '2021-03-05', 7);
    words = [...first, ...second, ...third];
  });

  const read = async (list: keyof typeof LISTS, variables: object): Promise<Page> => {
    const answer = await ask(engine, LISTS[list], variables);
    return answer.of?.quotes ?? answer.quotes;
  };
  const textsOf = (page: Page) => page.edges.map(({ node }) => node.text);

  const walk = async (
    list: keyof typeof LISTS,
    orderBy: string,
    size: number,
    backward: boolean,
    between: () => Promise<unknown> = async () => {},
  ): Promise<readonly string[]> => {
    const walked: string[] = [];
    let cursor: string | null = null;
    for (;;) {
      const page: Page = await read(
        list,
        backward
          ? { last: size, before: cursor, orderBy }
          : { first: size, after: cursor, orderBy },
      );
      expect(page.nodes.map(({ text }) => text)).toEqual(textsOf(page));
      expect(page.edges.length).toBeLessThanOrEqual(size);
      expect(page.pageInfo.startCursor).toBe(page.edges[0]?.cursor ?? null);
      expect(page.pageInfo.endCursor).toBe(page.edges.at(-1)?.cursor ?? null);
      if (backward) walked.unshift(...textsOf(page));
      else walked.push(...textsOf(page));
      const isMore = backward ? page.pageInfo.hasPreviousPage : page.pageInfo.hasNextPage;
      if (!isMore) return walked;
      expect(page.edges.length).toBe(size);
      cursor = backward ? page.pageInfo.startCursor : page.pageInfo.endCursor;
      await between();
    }
  };

  test('walked in either direction and order, by pages of any size, give each node once', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...(Object.keys(LISTS) as (keyof typeof LISTS)[])),
        fc.constantFrom('DATE_ASC', 'DATE_DESC'),
        fc.integer({ min: 1, max: 25 }),
        fc.boolean(),
        async (list, orderBy, size, backward) => {
          const expected = orderBy === 'DATE_ASC' ? words : words.toReversed();
          expect(await walk(list, orderBy, size, backward)).toEqual(expected);
        },
      ),
      { numRuns: 25 },
    );
  });

  test('say what lies around them', async () => {
    const first = await read('all', { first: 3 });
    expect(textsOf(first)).toEqual(words.slice(0, 3));
    expect(first.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });

    const next = await read('all', { first: 3, after: first.pageInfo.endCursor });
    expect(textsOf(next)).toEqual(words.slice(3, 6));
    expect(next.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: true });

    const back = await read('all', { last: 3, before: next.pageInfo.startCursor });
    expect(back.edges).toEqual(first.edges);
    expect(back.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });

    const last = await read('all', { last: 2 });
    expect(textsOf(last)).toEqual(words.slice(-2));
    expect(last.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
  });

  test('hold what lies between two cursors', async () => {
    const { edges } = await read('all', { first: 10 });
    const between = { after: edges[2]?.cursor, before: edges[6]?.cursor };
    expect(textsOf(await read('all', between))).toEqual(words.slice(3, 6));
    const nothing = { after: edges[6]?.cursor, before: edges[2]?.cursor };
    expect(textsOf(await read('all', nothing))).toEqual([]);
  });

  test('of no size are empty and still say whether there is anything', async () => {
    const none = await read('all', { first: 0 });
    expect(none).toEqual({
      edges: [],
      nodes: [],
      pageInfo: { hasNextPage: true, hasPreviousPage: false, startCursor: null, endCursor: null },
    });
  });

  test('hold 20 unless another size is asked for, and refuse sizes out of bounds', async () => {
    expect((await read('all', {})).edges.length).toBe(Math.min(20, words.length));
    const bad = [
      [{ first: 101 }, 'first: expected 0 to 100, got 101'],
      [{ first: -1 }, 'first: expected 0 to 100, got -1'],
      [{ last: 1000000 }, 'last: expected 0 to 100, got 1000000'],
      [{ first: 1, last: -5 }, 'last: expected 0 to 100, got -5'],
    ] as const;
    for (const [variables, message] of bad) {
      await expect(read('all', variables)).rejects.toMatchObject({ code: 'BAD_ARGUMENT', message });
    }
  });

  test('refuse cursors of other lists, of other orders and of nobody', async () => {
    const { pageInfo } = await read('all', { first: 1 });
    const people = await ask(engine, '{ people(first: 1) { pageInfo { endCursor } } }');
    const bad = [
      { after: people.people.pageInfo.endCursor },
      { after: pageInfo.endCursor, orderBy: 'DATE_DESC' },
      { after: 'not a cursor' },
      { before: '' },
      { after: `${pageInfo.endCursor}=` },
      { before: 'x'.repeat(100_000) },
    ];
    for (const variables of bad) {
      await expect(read('all', variables)).rejects.toMatchObject({
        code: 'BAD_CURSOR',
        message: expect.stringMatching(
          /^(after|before): expected a cursor of this list in this order/,
        ),
      });
    }
  });

  test('go on from where a node was that is there no longer', async () => {
    const gone = Buffer.from('Quote DATE_ASC 2021-03-05 b-second ').toString('base64url');
    expect(textsOf(await read('all', { first: 2, after: gone }))).toEqual(words.slice(7, 9));
  });

  test('give each node once and in order, whatever is added while they are walked', async () => {
    let added = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...(Object.keys(LISTS) as (keyof typeof LISTS)[])),
        fc.constantFrom('DATE_ASC', 'DATE_DESC'),
        fc.integer({ min: 1, max: 9 }),
        fc.boolean(),
        fc.array(fc.integer({ min: 1, max: 28 }), { minLength: 1, maxLength: 4 }),
        async (list, orderBy, size, backward, days) => {
          const before = await walk(list, orderBy, 100, false);
          const left = [...days];
          const writes: Promise<unknown>[] = [];
          // Nobody waits for what is added, so that it arrives while the next page is read.
          const add = async () => {
            const day = left.pop();
            if (day === undefined) return;
            added += 1;
            writes.push(
              tellQuotes(engine, `added-${added}`, `2021-03-${String(day).padStart(2, '0')}`, 2),
            );
          };
          const walked = await walk(list, orderBy, size, backward, add);
          await Promise.all(writes);
          const after = await walk(list, orderBy, 100, false);

          const isOld = new Set(before);
          expect(walked.filter((text) => isOld.has(text))).toEqual(before);
          expect(new Set(walked).size).toBe(walked.length);
          const isWalked = new Set(walked);
          expect(after.filter((text) => isWalked.has(text))).toEqual(walked);
        },
      ),
      { numRuns: 10 },
    );
    expect(added).toBeGreaterThan(10);
  });
});
