import { beforeAll, expect, test } from 'vitest';
import { type CountingEngine, countingEngine, describeEngines } from '../_engines.ts';
import { ask, tellNorvale } from './_ask.ts';

const WALKOUT = 'lamplighters-2021-03-02';

describeEngines('Share of voice', (openEngine) => {
  let engine: CountingEngine;
  beforeAll(async () => {
    engine = countingEngine(await openEngine());
    await tellNorvale(engine);
  });

  const SHARE = `speaker { ... on Person { key } ... on Organisation { key } }
    quotes words shareOfQuotes shareOfWords byKind { kind quotes words }`;
  const sharesOf = async (given: string) =>
    (await ask(engine, `{ speakersAbout(${given}) { nodes { ${SHARE} } } }`)).speakersAbout.nodes;
  const namesOf = async (given: string) =>
    (await sharesOf(given)).map(({ speaker }: { speaker: { key: string } }) => speaker.key);

  // Of three quotes with 10, 4 and 13 words, two people say the first jointly.
  test('counts quotes and words of each, a joint quote for each of its speakers', async () => {
    expect(await sharesOf(`strike: "${WALKOUT}"`)).toEqual([
      {
        speaker: { key: 'cora-finch' },
        quotes: 2,
        words: 14,
        shareOfQuotes: 2 / 3,
        shareOfWords: 14 / 27,
        byKind: [
          { kind: 'DIRECT', quotes: 1, words: 10 },
          { kind: 'MIXED', quotes: 1, words: 4 },
        ],
      },
      {
        speaker: { key: 'ada-quill' },
        quotes: 1,
        words: 13,
        shareOfQuotes: 1 / 3,
        shareOfWords: 13 / 27,
        byKind: [{ kind: 'DIRECT', quotes: 1, words: 13 }],
      },
      {
        speaker: { key: 'milo-trent' },
        quotes: 1,
        words: 10,
        shareOfQuotes: 1 / 3,
        shareOfWords: 10 / 27,
        byKind: [{ kind: 'DIRECT', quotes: 1, words: 10 }],
      },
    ]);
  });

  test('counts for a dispute what is said of it and of its strikes', async () => {
    const shares = await sharesOf('dispute: "lamp-pay"');
    const counts = shares.map(
      ({ speaker, quotes, words }: { speaker: { key: string }; quotes: number; words: number }) =>
        `${speaker.key} ${quotes} ${words}`,
    );
    expect(counts).toEqual(['cora-finch 3 17', 'ada-quill 2 22', 'milo-trent 1 10']);
    expect(shares[1].byKind).toEqual([
      { kind: 'DIRECT', quotes: 1, words: 13 },
      { kind: 'INDIRECT', quotes: 1, words: 9 },
    ]);
  });

  test.each([
    ['kind: MIXED', ['cora-finch']],
    ['kind: INDIRECT', []],
    ['from: "2021-03-05"', ['ada-quill']],
    ['to: "2021-03-04"', ['cora-finch', 'milo-trent']],
    ['from: "2021-03-04", to: "2021-03-04", kind: DIRECT', ['cora-finch', 'milo-trent']],
    ['minConfidence: 0.92', ['ada-quill']],
  ])('where %s counts only such, and shares are of them', async (given, expected) => {
    expect(await namesOf(`strike: "${WALKOUT}", ${given}`)).toEqual(expected);
    const [first] = await sharesOf(`strike: "${WALKOUT}", ${given}`);
    if (first !== undefined) expect(first.shareOfQuotes).toBe(1);
  });

  test('takes readable and global ids alike, and is empty for what nothing has', async () => {
    for (const [argument, type, key] of [
      ['strike', 'Strike', WALKOUT],
      ['dispute', 'Dispute', 'lamp-pay'],
    ]) {
      const id = (of: string) => Buffer.from(`${of}:${key}`).toString('base64url');
      const all = ['cora-finch', 'ada-quill', 'milo-trent'];
      expect(await namesOf(`${argument}: "${key}"`)).toEqual(all);
      expect(await namesOf(`${argument}: "${id(type ?? '')}"`)).toEqual(all);
      expect(await namesOf(`${argument}: "${id('Person')}"`)).toEqual([]);
      expect(await namesOf(`${argument}: "nothing"`)).toEqual([]);
    }
  });

  test('starts from exactly one of the two', async () => {
    const bad = [
      ['kind: DIRECT', 'Expected exactly one of strike, dispute, got none'],
      ['strike: "x", dispute: "y"', 'Expected exactly one of strike, dispute, got 2'],
    ] as const;
    for (const [given, message] of bad) {
      await expect(sharesOf(given)).rejects.toMatchObject({ code: 'BAD_ARGUMENT', message });
    }
  });

  test('is walked by pages in either direction', async () => {
    const question = `query ($first: Int, $after: String, $last: Int, $before: String) {
      speakersAbout(strike: "${WALKOUT}", first: $first, after: $after, last: $last, before: $before) {
        nodes { quotes speaker { ... on Person { key } } } pageInfo { startCursor endCursor hasNextPage hasPreviousPage } } }`;
    const page = async (asked: object) => {
      const { nodes, pageInfo } = (await ask(engine, question, asked)).speakersAbout;
      return {
        ...pageInfo,
        names: nodes.map((node: { speaker: { key: string } }) => node.speaker.key),
      };
    };
    const first = await page({ first: 2 });
    expect(first).toMatchObject({ names: ['cora-finch', 'ada-quill'], hasNextPage: true });
    const second = await page({ first: 2, after: first.endCursor });
    expect(second).toMatchObject({ names: ['milo-trent'], hasNextPage: false });
    const back = await page({ last: 5, before: second.startCursor });
    expect(back).toMatchObject({ names: ['cora-finch', 'ada-quill'], hasPreviousPage: false });
  });

  test('costs one statement, whatever the number of strikes', async () => {
    engine.reset();
    await ask(
      engine,
      `{ one: speakersAbout(strike: "${WALKOUT}") { nodes { ${SHARE} } }
         other: speakersAbout(strike: "wick-clerks-2021-04-01") { nodes { ${SHARE} } } }`,
    );
    expect(Object.fromEntries(engine.counts)).toEqual({ 'read/speakers-by-strike': 1 });
  });
});
