import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { generateArticles } from '../../bench/generated-articles.ts';
import { createExtractor } from '../../src/extract/extract.ts';
import { readKnowledge } from '../../src/extract/knowledge.ts';
import type { ExtractionRecord } from '../../src/extract/record.ts';
import type { GraphEngine } from '../../src/graph/engine.ts';
import { PACKAGE_FILES } from '../../src/package-files.ts';
import { countingEngine, describeEngines } from '../_engines.ts';
import { dumpGraph } from '../_graph-dump.ts';
import {
  clerksOut,
  clerksOutCorrected,
  firstNight,
  firstNightDigest,
  newMinister,
} from '../_lamplighters.ts';
import { empty, ingest, ingestTogether } from './_ingest.ts';

const extract = createExtractor(readKnowledge(PACKAGE_FILES.seeds));
const generated = [...generateArticles(60)].map(extract);

describeEngines('Ingesting several articles at once', (openEngine) => {
  let engine: GraphEngine;
  beforeAll(async () => {
    engine = await openEngine();
  });
  beforeEach(() => empty(engine));

  async function dumpOneByOne(records: readonly ExtractionRecord[]): Promise<readonly string[]> {
    await empty(engine);
    for (const record of records) await ingest(engine, record);
    return dumpGraph(engine);
  }

  async function dumpTogether(
    records: readonly ExtractionRecord[],
    size?: number,
  ): Promise<readonly string[]> {
    await empty(engine);
    const results = await ingestTogether(engine, records, size);
    expect(results.filter((result) => result instanceof Error)).toEqual([]);
    return dumpGraph(engine);
  }

  describe('gives the graph of one by one', () => {
    test('with entities that several of them name, and the same words twice', async () => {
      const records = [firstNight(), clerksOut(), newMinister()];
      const expected = await dumpOneByOne(records);
      expect(await dumpTogether(records)).toEqual(expected);
      expect(await dumpTogether(records.toReversed())).toEqual(expected);
    });

    test('with a digest beside its original, whichever comes first', async () => {
      const records = [firstNightDigest(), newMinister(), firstNight()];
      const expected = await dumpOneByOne(records);
      expect(await dumpTogether(records)).toEqual(expected);
      expect(await dumpTogether(records.toReversed())).toEqual(expected);
    });

    test('with a digest that is stored when its original comes', async () => {
      const expected = await dumpOneByOne([firstNightDigest(), clerksOut(), firstNight()]);
      await empty(engine);
      await ingest(engine, firstNightDigest());
      await ingestTogether(engine, [clerksOut(), firstNight()]);
      expect(await dumpGraph(engine)).toEqual(expected);
    });

    test('with a new text of a digest beside its original', async () => {
      const { text } = firstNightDigest();
      const corrected = { ...firstNightDigest(), text: `${text} Corrected.`, quotes: [] };
      for (const rest of [
        [corrected, firstNight()],
        [firstNight(), corrected],
      ]) {
        const expected = await dumpOneByOne([firstNightDigest(), ...rest]);
        await empty(engine);
        await ingest(engine, firstNightDigest());
        await ingestTogether(engine, rest);
        expect(await dumpGraph(engine)).toEqual(expected);
      }
    });

    test('with a new text of an article that is stored, and two texts of one', async () => {
      const records = [firstNight(), clerksOut(), newMinister(), clerksOutCorrected()];
      expect(await dumpTogether(records)).toEqual(await dumpOneByOne(records));
    });

    test('with many articles, in any order and groups of any size', async () => {
      const expected = await dumpOneByOne(generated);
      expect(expected.length).toBeGreaterThan(1_500);
      expect(await dumpTogether(generated.toReversed(), 7)).toEqual(expected);
      const [odd, even] = [1, 0].map((half) => generated.filter((_, index) => index % 2 === half));
      expect(await dumpTogether([...odd!, ...even!])).toEqual(expected);
    });
  });

  test('costs one statement of each kind for all', async () => {
    const counted = countingEngine(engine);
    await ingestTogether(counted, generated.slice(0, 50));
    expect(counted.total()).toBeLessThanOrEqual(25);
    expect(Math.max(...counted.counts.values())).toBe(1);
  });

  test('tells what became of each', async () => {
    await ingest(engine, newMinister());
    const records = [firstNightDigest(), newMinister(), firstNight()];
    expect(await ingestTogether(engine, records)).toMatchObject([
      { articleId: 'first-night-digest', outcome: 'YIELDED', counts: { quotes: 0 } },
      { articleId: 'new-minister', outcome: 'UNCHANGED', counts: { quotes: 0 } },
      { articleId: 'first-night', outcome: 'CREATED', counts: { quotes: 3 } },
    ]);
  });

  test('an article that the graph refuses keeps no other out', async () => {
    const bad = { ...clerksOut(), places: [{ id: 'x', name: { no: 'text' }, mentions: [] }] };
    const records = [firstNight(), bad as unknown as ExtractionRecord, newMinister()];
    const results = await ingestTogether(engine, records);
    expect(
      results.map((result) => (result instanceof Error ? result.name : result.outcome)),
    ).toEqual(['CREATED', 'TypeError', 'CREATED']);
  });
});
