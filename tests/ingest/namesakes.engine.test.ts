import fc from 'fast-check';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { ExtractionRecord } from '../../src/extract/record.ts';
import type { GraphEngine } from '../../src/graph/engine.ts';
import { describeEngines } from '../_engines.ts';
import { dumpGraph } from '../_graph-dump.ts';
import { statementOf } from '../graph/_statement-of.ts';
import { empty } from './_ingest.ts';
import {
  aClerk,
  councillor,
  ferryPilot,
  guildClerk,
  guildClerkAgain,
  ingestGroups,
  nobodySays,
  wrenArticle,
} from './_namesakes.ts';

const SPEAKERS = statementOf(
  `MATCH (p:Person)-[:SAID]->(q:Quote)
   RETURN q.articleId AS article, p.id AS person ORDER BY article`,
  [],
  ['article', 'person'],
);

describeEngines('People of one name', (openEngine) => {
  let engine: GraphEngine;
  beforeAll(async () => {
    engine = await openEngine();
  });
  beforeEach(() => empty(engine));

  async function speakersAfter(
    ...groups: readonly (readonly ExtractionRecord[])[]
  ): Promise<Readonly<Record<string, string>>> {
    await empty(engine);
    await ingestGroups(engine, groups);
    const rows = await engine.read(SPEAKERS, {});
    return Object.fromEntries(rows.map(({ article, person }) => [article, person]));
  }

  test('are one where nothing tells them apart', async () => {
    expect(await speakersAfter([guildClerk], [guildClerkAgain, nobodySays], [aClerk])).toEqual({
      'a-clerk': 'isla-wren',
      'guild-clerk': 'isla-wren',
      'guild-clerk-again': 'isla-wren',
      'nobody-says': 'isla-wren',
    });
  });

  test('are several where the evidence differs, and who could be any of them is apart', async () => {
    const all = [guildClerk, guildClerkAgain, nobodySays, aClerk];
    expect(await speakersAfter(all, [ferryPilot])).toEqual({
      'a-clerk': 'isla-wren-at-guild-of-lamplighters',
      'ferry-pilot': 'isla-wren-at-harbour-ferries',
      'guild-clerk': 'isla-wren-at-guild-of-lamplighters',
      'guild-clerk-again': 'isla-wren-at-guild-of-lamplighters',
      'nobody-says': 'isla-wren',
    });
  });

  test('leave the name to the one in politics', async () => {
    expect(await speakersAfter([councillor], [nobodySays], [ferryPilot])).toEqual({
      councillor: 'isla-wren',
      'ferry-pilot': 'isla-wren-at-harbour-ferries',
      'nobody-says': 'isla-wren',
    });
  });

  describe('give the same graph', () => {
    test('in any order and grouping', async () => {
      const articles = [guildClerk, guildClerkAgain, aClerk, ferryPilot, councillor, nobodySays];
      await speakersAfter(articles);
      const expected = await dumpGraph(engine);
      const orders = fc.sample(
        fc.shuffledSubarray(articles, { minLength: articles.length, maxLength: articles.length }),
        { numRuns: 6, seed: 4 },
      );
      for (const [index, order] of orders.entries()) {
        const size = 1 + (index % 3);
        const groups = Array.from({ length: Math.ceil(order.length / size) }, (_, group) =>
          order.slice(group * size, (group + 1) * size),
        );
        await speakersAfter(...groups);
        expect(await dumpGraph(engine)).toEqual(expected);
      }
    });

    test('as without an article that has a new text by now', async () => {
      const corrected = { ...guildClerkAgain, id: ferryPilot.id };
      await speakersAfter([guildClerk, corrected]);
      const expected = (await dumpGraph(engine)).filter(isOfPeople);
      await speakersAfter([ferryPilot], [guildClerk], [corrected]);
      expect((await dumpGraph(engine)).filter(isOfPeople)).toEqual(expected);
    });

    test('with a digest beside its original, whichever comes first', async () => {
      const digest = wrenArticle('pilot-digest', 'pilot', {
        organisation: 'harbour-ferries',
        digestOf: 'guild-clerk',
      });
      await speakersAfter([guildClerk], [digest], [aClerk]);
      const expected = await dumpGraph(engine);
      for (const groups of [[[digest], [aClerk], [guildClerk]], [[digest, aClerk, guildClerk]]]) {
        await speakersAfter(...groups);
        expect(await dumpGraph(engine)).toEqual(expected);
      }
    });
  });

  test('an article in which somebody goes by another id keeps the moment of its ingest', async () => {
    await ingestGroups(engine, [[guildClerk], [ferryPilot]]);
    const rows = await engine.read(
      statementOf('MATCH (v:ArticleVersion) RETURN v.ingestedAt AS at ORDER BY at', [], ['at']),
      {},
    );
    expect(rows).toEqual([{ at: '2022-01-01T12:00:00Z' }, { at: '2022-01-01T12:00:01Z' }]);
    expect(await ingestGroups(engine, [[guildClerk, ferryPilot]])).toEqual([
      'UNCHANGED',
      'UNCHANGED',
    ]);
  });
});

/** A corrected article keeps its earlier text, by whose findings nobody is found. */
function isOfPeople(line: string): boolean {
  return /"(?:Person|Quote|Appointment)"/.test(line) && !line.includes('Former');
}
