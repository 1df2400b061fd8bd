import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { type CountingEngine, countingEngine, describeEngines } from '../_engines.ts';
import { ask, tellNorvale } from './_ask.ts';
import { tellQuotes } from './_many-quotes.ts';

const WALKOUT = 'lamplighters-2021-03-02';

const ITEM = `__typename
  ... on Strike { key }
  ... on Quote { text }
  ... on Figure { words: text }
  ... on Appointment { title person { name } }
  ... on Position { stance }
  ... on Article { key }`;

describeEngines('Timelines', (openEngine) => {
  let engine: CountingEngine;
  beforeAll(async () => {
    engine = countingEngine(await openEngine());
    await tellNorvale(engine);
  });

  const eventsOf = async (given: string): Promise<readonly string[]> => {
    const { timeline } = await ask(
      engine,
      `{ timeline(${given}, first: 100) { nodes { date kind item { ${ITEM} } } } }`,
    );
    return timeline.nodes.map(written);
  };

  const OF_WALKOUT = [
    '2019-01-07 APPOINTMENT Minister for Lanterns',
    `2021-03-02 STRIKE ${WALKOUT}`,
    '2021-03-04 ARTICLE first-night',
    '2021-03-04 QUOTE We will not light one more lamp for old wages.',
    '2021-03-04 POSITION SUPPORTS',
    '2021-03-04 FIGURE 41',
    '2021-03-04 FIGURE 9',
    '2021-03-04 FIGURE 50',
    '2021-03-04 QUOTE a night of shame',
    '2021-03-05 ARTICLE second-night',
    '2021-03-05 QUOTE The Guild turned down 7 coins a night, That was our last word.',
    '2021-03-05 FIGURE 7 coins',
    '2021-03-05 FIGURE 120 candles',
  ];

  test('of a strike hold all that has a date, articles ahead of what they say', async () => {
    const events = await eventsOf(`strike: "${WALKOUT}"`);
    expect(events).toEqual(OF_WALKOUT);
  });

  test('of a dispute hold those of its strikes, and what is said of the dispute itself', async () => {
    const events = await eventsOf('dispute: "lamp-pay"');
    expect(events).toEqual(expect.arrayContaining(OF_WALKOUT));
    const others = events.filter((event) => !OF_WALKOUT.includes(event));
    expect(others).toEqual([
      '2021-03-04 QUOTE Ms Finch had called it "a night of shame"',
      '2021-03-05 POSITION OPPOSES',
      '2021-03-05 QUOTE Not one lamp,',
      '2021-11-01 POSITION OFFERS',
      '2022-05-10 STRIKE lamplighters-2022-05-10',
    ]);
  });

  test('of a person hold what they said, stated, held and were appointed to', async () => {
    expect(await eventsOf('person: "ada-quill"')).toEqual([
      '2019-01-07 APPOINTMENT Minister for Lanterns',
      `2021-03-02 STRIKE ${WALKOUT}`,
      '2021-03-04 ARTICLE first-night',
      '2021-03-04 QUOTE Ms Finch had called it "a night of shame"',
      '2021-03-05 ARTICLE second-night',
      '2021-03-05 QUOTE The Guild turned down 7 coins a night, That was our last word.',
      '2021-03-05 FIGURE 7 coins',
      '2021-11-01 ARTICLE new-minister',
    ]);
  });

  test.each([
    ['kinds: [STRIKE, POSITION]', (event: string) => / (STRIKE|POSITION) /.test(event)],
    ['from: "2021-03-05"', (event: string) => event >= '2021-03-05'],
    ['to: "2021-03-04"', (event: string) => event < '2021-03-05'],
    ['from: "2021-03-02", to: "2021-03-02"', (event: string) => event.startsWith('2021-03-02')],
    ['kinds: []', () => false],
    [
      'minConfidence: 0.92, kinds: [QUOTE, FIGURE, STRIKE]',
      (event: string) => / (STRIKE|QUOTE The Guild) /.test(event),
    ],
  ])('where %s hold only such', async (given, isSuch) => {
    const all = await eventsOf(`strike: "${WALKOUT}"`);
    expect(await eventsOf(`strike: "${WALKOUT}", ${given}`)).toEqual(all.filter(isSuch));
  });

  test('take readable and global ids alike, and are empty for what nothing has', async () => {
    for (const [argument, type, key] of [
      ['strike', 'Strike', WALKOUT],
      ['dispute', 'Dispute', 'lamp-pay'],
      ['person', 'Person', 'ada-quill'],
    ]) {
      const byKey = await eventsOf(`${argument}: "${key}"`);
      expect(byKey.length).toBeGreaterThan(3);
      const id = (of: string) => Buffer.from(`${of}:${key}`).toString('base64url');
      expect(await eventsOf(`${argument}: "${id(type ?? '')}"`)).toEqual(byKey);
      expect(await eventsOf(`${argument}: "${id('Place')}"`)).toEqual([]);
      expect(await eventsOf(`${argument}: "nothing"`)).toEqual([]);
    }
  });

  test('start from exactly one of the three', async () => {
    const bad = [
      ['from: "2021-03-04"', 'Expected exactly one of dispute, strike, person, got none'],
      ['strike: "x", person: "y"', 'Expected exactly one of dispute, strike, person, got 2'],
      [
        'dispute: "x", strike: "y", person: "z"',
        'Expected exactly one of dispute, strike, person, got 3',
      ],
    ] as const;
    for (const [given, message] of bad) {
      await expect(eventsOf(given)).rejects.toMatchObject({ code: 'BAD_ARGUMENT', message });
    }
  });

  test('walked in either direction and order, by pages of any size, give each event once', async () => {
    const question = `query ($strike: ID, $dispute: ID, $person: ID, $orderBy: DateOrder!,
        $first: Int, $after: String, $last: Int, $before: String) {
      timeline(strike: $strike, dispute: $dispute, person: $person, orderBy: $orderBy,
          first: $first, after: $after, last: $last, before: $before) {
        edges { cursor node { date kind item { ${ITEM} } } }
        pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;
    const ANCHORS = [{ strike: WALKOUT }, { dispute: 'lamp-pay' }, { person: 'ada-quill' }];
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...ANCHORS),
        fc.constantFrom('DATE_ASC', 'DATE_DESC'),
        fc.integer({ min: 1, max: 20 }),
        fc.boolean(),
        async (anchor, orderBy, size, backward) => {
          const [[argument, key] = []] = Object.entries(anchor);
          const all = await eventsOf(`${argument}: "${key}"`);
          const walked: string[] = [];
          for (let cursor: string | null = null, isMore = true; isMore; ) {
            const page: object = backward
              ? { last: size, before: cursor }
              : { first: size, after: cursor };
            const { timeline } = await ask(engine, question, { ...anchor, orderBy, ...page });
            const { edges, pageInfo } = timeline;
            const events = edges.map(({ node }: { node: Event }) => written(node));
            if (backward) walked.unshift(...events);
            else walked.push(...events);
            isMore = backward ? pageInfo.hasPreviousPage : pageInfo.hasNextPage;
            cursor = backward ? pageInfo.startCursor : pageInfo.endCursor;
          }
          expect(walked).toEqual(orderBy === 'DATE_ASC' ? all : all.toReversed());
        },
      ),
      { numRuns: 15 },
    );
  });

  test('give each event once while articles are added before and behind', async () => {
    const question = (after: string | null) =>
      `{ timeline(strike: "${WALKOUT}", first: 3, after: ${JSON.stringify(after)}) {
         edges { node { date kind item { ${ITEM} } } } pageInfo { hasNextPage endCursor } } }`;
    const before = await eventsOf(`strike: "${WALKOUT}"`);
    const days = ['2021-03-01', '2021-03-04', '2021-03-20'];
    const walked: string[] = [];
    let added = 0;
    for (let cursor: string | null = null, isMore = true; isMore; ) {
      const { timeline } = await ask(engine, question(cursor));
      walked.push(...timeline.edges.map(({ node }: { node: Event }) => written(node)));
      cursor = timeline.pageInfo.endCursor;
      isMore = timeline.pageInfo.hasNextPage;
      const day = days[added];
      if (day === undefined) continue;
      added += 1;
      await tellQuotes(engine, `added-${added}`, day, 2);
    }
    expect(walked.filter((event) => before.includes(event))).toEqual(before);
    expect(new Set(walked).size).toBe(walked.length);
    expect(added).toBe(3);
  });

  test('cost one statement, and one for each kind of thing on the page', async () => {
    engine.reset();
    await ask(
      engine,
      `{ one: timeline(strike: "${WALKOUT}", kinds: [STRIKE, QUOTE, ARTICLE]) { nodes { item { ${ITEM} } } }
         other: timeline(strike: "lamplighters-2022-05-10", kinds: [STRIKE, QUOTE, ARTICLE]) { nodes { item { ${ITEM} } } } }`,
    );
    expect(Object.fromEntries(engine.counts)).toEqual({
      'read/timeline-by-strike': 1,
      'read/strike-by-id': 1,
      'read/quote-by-id': 1,
      'read/article-by-id': 1,
    });
    engine.reset();
    await ask(engine, `{ timeline(strike: "${WALKOUT}") { nodes { date kind } } }`);
    expect(Object.fromEntries(engine.counts)).toEqual({ 'read/timeline-by-strike': 1 });
  });
});

interface Event {
  readonly date: string;
  readonly kind: string;
  readonly item: Readonly<Record<string, string>>;
}

/** An event in one line. */
function written({ date, kind, item }: Event): string {
  const { key, text, words, title, stance } = item;
  return `${date} ${kind} ${key ?? text ?? words ?? title ?? stance}`;
}
