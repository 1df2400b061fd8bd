import { beforeAll, expect, test } from 'vitest';
import type { FigureFinding } from '../../src/extract/record.ts';
import type { GraphEngine } from '../../src/graph/engine.ts';
import { ingestArticle } from '../../src/ingest/ingest-article.ts';
import { type CountingEngine, countingEngine, describeEngines } from '../_engines.ts';
import { emptyRecord, figureOf, norvaleTables } from '../_lamplighters.ts';
import { ask, statements } from './_ask.ts';
import { tellReference } from './_many-quotes.ts';

const WALKOUT = 'lamplighters-2021-03-02';
const reference = norvaleTables();

/** Ingests an article that says "N lamps" for each of the figures, by the words that give them. */
async function tellFigures(
  engine: GraphEngine,
  id: string,
  published: string,
  figures: Readonly<Record<string, Partial<FigureFinding>>>,
): Promise<void> {
  const text = `Norvale counts. ${Object.keys(figures).join('. ')}.`;
  const empty = emptyRecord({ id, text });
  const record = {
    ...empty,
    source: { ...empty.source, published },
    places: [{ id: 'norvale', name: 'Norvale', mentions: [{ start: 0, end: 7 }] }],
    strikes: [
      {
        id: WALKOUT,
        from: '2021-03-02',
        to: '2021-03-04',
        workforces: ['lamplighters'],
        nations: ['norvale'],
        status: 'HELD' as const,
        main: true,
        provisional: false,
        confidence: 0.9,
        evidence: [{ start: 0, end: 7, reason: 'names Norvale' }],
      },
    ],
    figures: Object.entries(figures).map(([words, rest]) =>
      figureOf({ id, text }, words, {
        measure: 'CANCELLATIONS',
        concerns: 'norvale',
        strike: WALKOUT,
        ...rest,
      }),
    ),
  };
  const parts = { engine, statements, reference, extraction: 'test', extract: () => record };
  await ingestArticle(parts, record);
}

describeEngines('Discrepancies', (openEngine) => {
  let engine: CountingEngine;
  beforeAll(async () => {
    engine = countingEngine(await openEngine());
    await tellReference(engine);
    await tellFigures(engine, 'courier', '2021-03-04', {
      'more than 19,600 lamps': { value: 19_600, comparator: 'MORE_THAN' },
      '35 coins': { value: 35, unit: 'coins', measure: 'PAY', confidence: 0.5 },
    });
    await tellFigures(engine, 'taper', '2021-03-05', {
      'almost 20,000 lamps': { value: 20_000, comparator: 'ALMOST' },
      '19,500 lamps': { value: 19_500, period: { from: '2021-03-02', to: '2021-03-04' } },
      '26 coins': { value: 26, unit: 'coins', measure: 'PAY', confidence: 0.9 },
    });
  });

  const pairsOf = async (given: string) => {
    const { discrepancies } = await ask(
      engine,
      `{ discrepancies(${given}) { nodes { verdict one { text } other { text } } } }`,
    );
    type Node = { verdict: string; one: { text: string }; other: { text: string } };
    return discrepancies.nodes.map(
      ({ verdict, one, other }: Node) => `${one.text} / ${other.text}: ${verdict}`,
    );
  };

  const CONTRADICTION = 'more than 19,600 lamps / 19,500 lamps: CANNOT_BOTH_BE_TRUE';
  const UNCLEAR = '35 coins / 26 coins: UNCLEAR';
  const COMPATIBLE = [
    'more than 19,600 lamps / almost 20,000 lamps: MAY_BOTH_BE_TRUE',
    'almost 20,000 lamps / 19,500 lamps: MAY_BOTH_BE_TRUE',
  ];
  const ALL = [CONTRADICTION, UNCLEAR, ...COMPATIBLE];

  test('come with what cannot both be true first, and with both passages', async () => {
    const { discrepancies } = await ask(
      engine,
      `{ discrepancies(strike: "${WALKOUT}", measure: CANCELLATIONS, first: 1) { nodes { verdict why
           one { article { key } context { before text } evidence { text } }
           other { article { key } context(after: 0) { before text } concerns { ... on Place { name } } } } } }`,
    );
    expect(discrepancies.nodes).toEqual([
      {
        verdict: 'CANNOT_BOTH_BE_TRUE',
        why: '“more than 19,600 lamps” allows 19,601 or more, “19,500 lamps” 19,450 to 19,549 (rounded to the nearest 100): no number is both.',
        one: {
          article: { key: 'courier' },
          context: { before: 'Norvale counts. ', text: 'more than 19,600 lamps' },
          evidence: [{ text: 'more than 19,600 lamps' }],
        },
        other: {
          article: { key: 'taper' },
          context: { before: 'Norvale counts. almost 20,000 lamps. ', text: '19,500 lamps' },
          concerns: { name: 'Norvale' },
        },
      },
    ]);
  });

  test.each([
    [`strike: "${WALKOUT}"`, ALL],
    ['dispute: "lamp-pay"', ALL],
    ['concerns: "norvale"', ALL],
    [`strike: "${WALKOUT}", concerns: "norvale"`, ALL],
    [`strike: "${WALKOUT}", concerns: "tarn-valley-nhs-trust"`, []],
    [`strike: "${WALKOUT}", measure: PAY`, [UNCLEAR]],
    [`strike: "${WALKOUT}", unit: "lamps"`, [CONTRADICTION, ...COMPATIBLE]],
    [`strike: "${WALKOUT}", minConfidence: 0.8, measure: PAY`, []],
    [`strike: "${WALKOUT}", verdicts: [CANNOT_BOTH_BE_TRUE]`, [CONTRADICTION]],
    [`strike: "${WALKOUT}", verdicts: [MAY_BOTH_BE_TRUE, UNCLEAR]`, [UNCLEAR, ...COMPATIBLE]],
    ['strike: "nothing"', []],
    ['dispute: "lamp-hours"', []],
  ])('where %s', async (given, expected) => {
    expect(await pairsOf(given)).toEqual(expected);
  });

  test('take readable and global ids alike', async () => {
    for (const [argument, type, key] of [
      ['strike', 'Strike', WALKOUT],
      ['dispute', 'Dispute', 'lamp-pay'],
      ['concerns', 'Place', 'norvale'],
    ]) {
      const id = Buffer.from(`${type}:${key}`).toString('base64url');
      expect(await pairsOf(`${argument}: "${id}"`)).toEqual(ALL);
    }
    const ofAnother = Buffer.from(`Person:${WALKOUT}`).toString('base64url');
    expect(await pairsOf(`strike: "${ofAnother}"`)).toEqual([]);
  });

  test('refuse to start from nowhere, or from two ends', async () => {
    const bad = [
      ['measure: PAY', 'Expected strike, dispute or concerns, got none'],
      ['strike: "x", dispute: "y"', 'Expected strike or dispute, got both'],
      [`strike: "${WALKOUT}", minConfidence: 2`, 'minConfidence: expected 0 to 1, got 2'],
    ] as const;
    for (const [given, message] of bad) {
      await expect(pairsOf(given)).rejects.toMatchObject({ code: 'BAD_ARGUMENT', message });
    }
  });

  test('walked by pages in either direction give each pair once', async () => {
    const question = `query ($first: Int, $after: String, $last: Int, $before: String) {
      discrepancies(strike: "${WALKOUT}", first: $first, after: $after, last: $last, before: $before) {
        edges { cursor node { one { text } other { text } verdict } }
        pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;
    for (const size of [1, 2, 3, 10]) {
      for (const backward of [false, true]) {
        const walked: string[] = [];
        for (let cursor: string | null = null, isMore = true; isMore; ) {
          const page: object = backward
            ? { last: size, before: cursor }
            : { first: size, after: cursor };
          const { discrepancies } = await ask(engine, question, page);
          const { edges, pageInfo } = discrepancies;
          const texts = edges.map(
            // biome-ignore lint/suspicious/noExplicitAny: of the shape of the question
            ({ node }: any) => `${node.one.text} / ${node.other.text}: ${node.verdict}`,
          );
          if (backward) walked.unshift(...texts);
          else walked.push(...texts);
          isMore = backward ? pageInfo.hasPreviousPage : pageInfo.hasNextPage;
          cursor = backward ? pageInfo.startCursor : pageInfo.endCursor;
        }
        expect(walked).toEqual(ALL);
      }
    }
  });

  test('cost one statement for the figures to compare, and one for those of the page', async () => {
    engine.reset();
    await ask(
      engine,
      `{ all: discrepancies(strike: "${WALKOUT}") { nodes { one { article { key } } other { text } } }
         some: discrepancies(strike: "${WALKOUT}", verdicts: [UNCLEAR]) { nodes { one { text } } }
         none: discrepancies(strike: "lamplighters-2022-05-10") { nodes { why } } }`,
    );
    expect(Object.fromEntries(engine.counts)).toEqual({
      'read/comparable-figures-by-strike': 1,
      'read/figure-by-id': 1,
    });
  });
});
