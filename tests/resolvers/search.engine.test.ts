import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import type { GraphEngine } from '../../src/graph/engine.ts';
import { ingestArticle } from '../../src/ingest/ingest-article.ts';
import { describeEngines } from '../_engines.ts';
import { clerksOutCorrected, emptyRecord, norvaleTables } from '../_lamplighters.ts';
import { ask, statements, tellNorvale } from './_ask.ts';
import { tellQuotes } from './_many-quotes.ts';

const PAGE =
  '$query: String!, $types: [SearchType!], $first: Int, $after: String, $last: Int, $before: String';
const SEARCH = `query (${PAGE}) {
  search(query: $query, types: $types, first: $first, after: $after, last: $last, before: $before) {
    edges {
      cursor
      match
      highlights { field text spans { start end text passage { start end text } } }
      node {
        __typename
        ... on Person { key } ... on Organisation { key } ... on Strike { key } ... on Article { key }
        ... on Quote { words: text article { key } }
      }
    }
    nodes { __typename }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}`;

interface Edge {
  readonly cursor: string;
  readonly match: string;
  readonly highlights: readonly {
    readonly field: string;
    readonly text: string;
    readonly spans: readonly {
      readonly start: number;
      readonly end: number;
      readonly text: string;
      readonly passage: { readonly text: string } | null;
    }[];
  }[];
  readonly node: { readonly __typename: string; readonly key?: string; readonly words?: string };
}

/** "Person ada-quill NAME", "Quote Not one lamp, WORDS" … */
const told = ({ node: { __typename, key, words }, match }: Edge) =>
  `${__typename} ${key ?? words} ${match}`;

describeEngines('A search', (openEngine) => {
  let engine: GraphEngine;
  beforeAll(async () => {
    engine = await openEngine();
    await tellNorvale(engine);
  });

  const page = async (query: string, more: object = {}) =>
    (await ask(engine, SEARCH, { query, ...more })).search;
  const edgesOf = async (query: string, more: object = {}): Promise<readonly Edge[]> =>
    (await page(query, more)).edges;
  const find = async (query: string, more: object = {}) => (await edgesOf(query, more)).map(told);

  test('gives the very name first, then names, headlines, quotes and texts with the word', async () => {
    expect(await find('Ada Quill')).toEqual([
      'Person ada-quill NAME',
      'Article new-minister WORDS',
      'Article second-night WORDS',
      'Article first-night WORDS',
    ]);
    expect(await find('guild')).toEqual([
      'Organisation guild-of-lamplighters WORDS',
      'Quote The Guild turned down 7 coins a night, That was our last word. WORDS',
      'Article second-night WORDS',
      'Article first-night WORDS',
    ]);
    expect((await find('dark norvale'))[0]).toBe('Article second-night WORDS');
  });

  test('finds every form of a word, the newest first', async () => {
    expect(await find('lamps', { types: ['QUOTE'] })).toEqual([
      'Quote We will not light one more lamp, for old wages! WORDS',
      'Quote Not one lamp, WORDS',
      'Quote We will not light one more lamp for old wages. WORDS',
    ]);
    expect(await find('strike', { types: ['ARTICLE'] })).toEqual(['Article clerks-out WORDS']);
    expect(await find('lamplighter', { types: ['ORGANISATION'] })).toEqual([
      'Organisation guild-of-lamplighters WORDS',
    ]);
  });

  test('finds organisations by their aliases', async () => {
    const [edge] = await edgesOf('the courier', { types: ['ORGANISATION'] });
    expect(edge).toMatchObject({ match: 'NAME', node: { key: 'norvale-courier' } });
    expect(edge?.highlights.map(({ field, text }) => [field, text])).toEqual([
      ['NAME', 'Norvale Courier'],
      ['ALIAS', 'The Courier'],
    ]);
  });

  test('finds strikes by workforce, nation, month and year', async () => {
    expect(await find('lamplighters strike March 2021 Norvale')).toEqual([
      'Strike lamplighters-2021-03-02 WORDS',
    ]);
    expect((await edgesOf('2022', { types: ['STRIKE'] }))[0]?.highlights).toEqual([
      {
        field: 'TITLE',
        text: 'Strike of lamplighters in Norvale, 10 May 2022',
        spans: [{ start: 42, end: 46, text: '2022', passage: null }],
      },
    ]);
  });

  test('finds words that begin so behind those that are so', async () => {
    expect(await find('quil', { types: ['PERSON'] })).toEqual(['Person ada-quill BEGINNING']);
    expect(await find('lamp', { types: ['QUOTE', 'ORGANISATION'] })).toEqual([
      'Quote We will not light one more lamp, for old wages! WORDS',
      'Quote Not one lamp, WORDS',
      'Quote We will not light one more lamp for old wages. WORDS',
      'Organisation guild-of-lamplighters BEGINNING',
    ]);
    expect(await find('wag* light', { types: ['QUOTE'] })).toEqual([
      'Quote We will not light one more lamp, for old wages! WORDS',
      'Quote We will not light one more lamp for old wages. WORDS',
    ]);
    expect(await find('wag light', { types: ['QUOTE'] })).toEqual([]);
  });

  test('finds phrases only where the words stand one after the other', async () => {
    expect(await find('"more lamp"', { types: ['QUOTE'] })).toHaveLength(2);
    expect(await find('"lamp more"', { types: ['QUOTE'] })).toEqual([]);
    expect(await find('"night of shame"', { types: ['QUOTE'] })).toEqual([
      'Quote a night of shame WORDS',
      'Quote Ms Finch had called it "a night of shame" WORDS',
    ]);
  });

  test.each(['Qill', 'Qiull', 'Quilll', 'Wuill', 'Quikl'])(
    'finds a name that is typed as "%s"',
    async (typed) => {
      expect(await find(`Ada ${typed}`)).toEqual(['Person ada-quill SIMILAR']);
    },
  );

  test('tells where in a quote it found something, and where that is in the article', async () => {
    const [edge] = await edgesOf('"our last word" guild', { types: ['QUOTE'] });
    expect(edge?.highlights).toMatchObject([
      {
        field: 'TEXT',
        text: 'The Guild turned down 7 coins a night, That was our last word.',
        spans: [
          { start: 4, end: 9, text: 'Guild', passage: { text: 'Guild' } },
          { start: 48, end: 61, text: 'our last word', passage: { text: 'our last word' } },
        ],
      },
    ]);
  });

  test('shows short passages of an article, never its text', async () => {
    const [edge] = await edgesOf('candles lanterns', { types: ['ARTICLE'] });
    expect(edge?.highlights.map(({ field }) => field)).toEqual(['PASSAGE', 'PASSAGE']);
    expect(edge?.highlights[1]?.text).toContain('lit 120 candles 🕯 and its owner');
    for (const { text, spans } of edge!.highlights) {
      expect(text.length).toBeLessThan(260);
      for (const span of spans) {
        expect(text.slice(span.start, span.end)).toBe(span.text);
        expect(span.passage?.text).toBe(span.text);
      }
    }
  });

  test('without words finds nothing', async () => {
    for (const query of ['', '  ', '"', '*', 'the', '🕯', '?!']) {
      const { edges, nodes, pageInfo } = await page(query);
      expect({ edges, nodes, pageInfo }).toEqual({
        edges: [],
        nodes: [],
        pageInfo: {
          hasNextPage: false,
          hasPreviousPage: false,
          startCursor: null,
          endCursor: null,
        },
      });
    }
    expect(await find('lamps', { types: [] })).toEqual([]);
  });

  test('is answered whatever the text', async () => {
    const typed = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc
        .array(
          fc.constantFrom('lamp', 'quill', '"', '*', '(', ' AND ', ':', '~', '\\', '/', '|', ' '),
          {
            maxLength: 12,
          },
        )
        .map((parts) => parts.join('')),
    );
    await fc.assert(
      fc.asyncProperty(typed, async (query) => {
        const { edges, nodes } = await page(query, { first: 5 });
        expect(nodes.length).toBe(edges.length);
        for (const { highlights } of edges as readonly Edge[]) {
          for (const { text, spans } of highlights) {
            expect(spans.map((span) => text.slice(span.start, span.end))).toEqual(
              spans.map((span) => span.text),
            );
          }
        }
      }),
      { numRuns: 40 },
    );
  }, 120_000);

  test('refuses a cursor of another search', async () => {
    const { pageInfo } = await page('lamps', { first: 1 });
    await expect(page('guild', { after: pageInfo.endCursor })).rejects.toMatchObject({
      code: 'BAD_CURSOR',
    });
  });

  test('gives every hit once, in order, in both directions and with any page size', async () => {
    await tellQuotes(engine, 'many-words', '2021-04-02', 23);
    const all = await find('word', { first: 100 });
    expect(all.filter((each) => each.startsWith('Quote'))).toHaveLength(24);
    for (const size of [1, 3, 7, 26]) {
      const forward: string[] = [];
      for (let after: string | null = null; ; ) {
        const { edges, pageInfo } = await page('word', { first: size, after });
        forward.push(...edges.map(told));
        if (!pageInfo.hasNextPage) break;
        after = pageInfo.endCursor;
      }
      expect(forward).toEqual(all);
      const backward: string[] = [];
      for (let before: string | null = null; ; ) {
        const { edges, pageInfo } = await page('word', { last: size, before });
        backward.unshift(...edges.map(told));
        if (!pageInfo.hasPreviousPage) break;
        before = pageInfo.startCursor;
      }
      expect(backward).toEqual(all);
    }
  });

  test('never gives what a corrected text no longer says', async () => {
    expect(await find('"old wages" lamp', { types: ['QUOTE'] })).toHaveLength(2);
    const record = clerksOutCorrected();
    const parts = { engine, statements, reference: norvaleTables(), extraction: 'test' };
    await ingestArticle({ ...parts, extract: () => record }, record);
    expect(await find('"old wages" lamp', { types: ['QUOTE'] })).toEqual([
      'Quote We will not light one more lamp for old wages. WORDS',
    ]);
    const bare = emptyRecord({ id: 'clerks-out', text: 'Nothing is said any more.' });
    await ingestArticle({ ...parts, extract: () => bare }, bare);
    expect(await find('clerks desks', { types: ['ARTICLE'] })).toEqual([]);
    expect(await find('nothing said', { types: ['ARTICLE'] })).toEqual([
      'Article clerks-out WORDS',
    ]);
  });
});

describeEngines('Quotes by their words', (openEngine) => {
  let engine: GraphEngine;
  beforeAll(async () => {
    engine = await openEngine();
    await tellNorvale(engine);
  });

  const find = async (where: object): Promise<readonly string[]> => {
    const question = 'query ($where: QuoteFilter) { quotes(where: $where) { nodes { text } } }';
    const { quotes } = await ask(engine, question, { where });
    return quotes.nodes.map(({ text }: { readonly text: string }) => text);
  };

  test('are found by any form of them, by phrases and by beginnings', async () => {
    expect(await find({ text: 'lamps' })).toHaveLength(3);
    expect(await find({ text: '"one more lamp"' })).toHaveLength(2);
    expect(await find({ text: 'coi*' })).toEqual([
      'The Guild turned down 7 coins a night, That was our last word.',
    ]);
  });

  test('are found together with all other conditions', async () => {
    expect(await find({ text: 'lamp', speaker: 'milo-trent' })).toEqual([
      'We will not light one more lamp for old wages.',
    ]);
    expect(await find({ text: 'lamp', article: 'second-night' })).toEqual(['Not one lamp,']);
    expect(await find({ text: 'lamp', from: '2021-03-05', kind: 'DIRECT' })).toEqual([
      'Not one lamp,',
      'We will not light one more lamp, for old wages!',
    ]);
  });

  test('are none for a text without words', async () => {
    expect(await find({ text: '' })).toEqual([]);
    expect(await find({ text: 'the' })).toEqual([]);
  });
});
