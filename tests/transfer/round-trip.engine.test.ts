import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { generateArticles } from '../../bench/generated-articles.ts';
import { createExtractor } from '../../src/extract/extract.ts';
import { readKnowledge } from '../../src/extract/knowledge.ts';
import { openEmbeddedEngine } from '../../src/graph/embedded/embedded-engine.ts';
import type { GraphEngine } from '../../src/graph/engine.ts';
import { prepareIngest } from '../../src/ingest/ingest-parts.ts';
import { ingestReference } from '../../src/ingest/ingest-reference.ts';
import { migrate } from '../../src/migrations/migrate.ts';
import { PACKAGE_FILES } from '../../src/package-files.ts';
import { readGraphSize } from '../../src/queries/transfer.ts';
import { checkExport } from '../../src/transfer/checked-export.ts';
import { readGraph } from '../../src/transfer/read-graph.ts';
import { restoreGraph } from '../../src/transfer/restore-graph.ts';
import { describeEngines } from '../_engines.ts';
import { dumpGraph } from '../_graph-dump.ts';
import {
  clerksOut,
  clerksOutCorrected,
  firstNight,
  firstNightDigest,
  newMinister,
} from '../_lamplighters.ts';
import { statementOf } from '../graph/_statement-of.ts';
import { empty, ingest, ingestTogether, reference } from '../ingest/_ingest.ts';
import { libraryWith } from '../migrations/_library.ts';
import { bytesOf, exportOf, restoreFrom, statements } from './_round-trip.ts';

/** Former findings, a digest that yielded, reference tables, and enough articles for several batches. */
async function fill(engine: GraphEngine): Promise<void> {
  await migrate(engine, statements);
  await ingestReference(engine, statements, reference);
  for (const record of [firstNightDigest(), firstNight(), newMinister(), clerksOut()]) {
    await ingest(engine, record);
  }
  await ingest(engine, clerksOutCorrected());
  const extract = createExtractor(readKnowledge(PACKAGE_FILES.seeds));
  await ingestTogether(engine, [...generateArticles(36)].map(extract));
}

let source: GraphEngine;
let exported: string;
beforeAll(async () => {
  source = await openEmbeddedEngine({ memory: true });
  await fill(source);
  exported = await exportOf(source);
});
afterAll(() => source?.close());

/** The engine, whose transactions fail from the given one on, as if it was killed there. */
function failingFrom(engine: GraphEngine, transaction: number): GraphEngine {
  let count = 0;
  const write: GraphEngine['write'] = (work) => {
    count += 1;
    return count < transaction ? engine.write(work) : Promise.reject(new Error('killed'));
  };
  return new Proxy(engine, {
    get: (target, name) => {
      if (name === 'write') return write;
      const own: unknown = Reflect.get(target, name, target);
      return typeof own === 'function' ? (own.bind(target) as unknown) : own;
    },
  });
}

test('an export holds every node and relationship of the graph', async () => {
  const trailer = JSON.parse(exported.trimEnd().split('\n').at(-1) ?? '') as object;
  expect(trailer).toMatchObject(await readGraphSize(source, statements));
  const labels = new Set(
    [...exported.matchAll(/^\{"labels":\["(\w+)"/gm)].map(([, label]) => label),
  );
  expect(labels.size).toBeGreaterThan(17);
});

describeEngines('An export that is restored', (openEngine) => {
  let engine: GraphEngine;
  beforeAll(async () => {
    engine = await openEngine();
  });
  beforeEach(() => empty(engine));

  test('gives the same graph, and the same bytes when it is exported again', async () => {
    expect(await restoreFrom(engine, exported)).toBe('RESTORED');
    expect(await exportOf(engine)).toBe(exported);
    expect(await dumpGraph(engine)).toEqual(await dumpGraph(source));
  });

  test('a second time changes nothing', async () => {
    await restoreFrom(engine, exported);
    expect(await restoreFrom(engine, exported)).toBe('UNCHANGED');
    expect(await restoreFrom(engine, exported)).toBe('UNCHANGED');
    expect(await exportOf(engine)).toBe(exported);
  });

  test.each([2, 3, 5])('goes on where it was cut off, at transaction %i', async (transaction) => {
    await expect(restoreFrom(failingFrom(engine, transaction), exported)).rejects.toThrow('killed');
    expect(await restoreFrom(engine, exported)).toBe('RESUMED');
    expect(await exportOf(engine)).toBe(exported);
  });

  test('is refused by a graph that holds something else, unless it is to be replaced', async () => {
    await ingestReference(engine, statements, reference);
    await ingest(engine, firstNight());
    const held = await dumpGraph(engine);
    await expect(restoreFrom(engine, exported)).rejects.toMatchObject({ code: 'GRAPH_NOT_EMPTY' });
    expect(await dumpGraph(engine)).toEqual(held);
    expect(await restoreFrom(engine, exported, { replace: true })).toBe('RESTORED');
    expect(await exportOf(engine)).toBe(exported);
  });

  test('is refused by a graph that was written to since it held the export', async () => {
    await restoreFrom(engine, exported);
    await ingest(engine, firstNight(), { extraction: 'another' });
    await expect(restoreFrom(engine, exported)).rejects.toMatchObject({ code: 'GRAPH_NOT_EMPTY' });
  });

  test('goes on with emptying the graph where that was cut off', async () => {
    await ingestReference(engine, statements, reference);
    const restoring = restoreFrom(failingFrom(engine, 4), exported, { replace: true });
    await expect(restoring).rejects.toThrow('killed');
    expect(await restoreFrom(engine, exported)).toBe('RESUMED');
    expect(await exportOf(engine)).toBe(exported);
  });

  test('is refused where the restore of another was cut off, unless that is to be replaced', async () => {
    await migrate(engine, statements);
    await ingestReference(engine, statements, reference);
    const other = await exportOf(engine);
    await empty(engine);
    await expect(restoreFrom(failingFrom(engine, 3), exported)).rejects.toThrow('killed');
    await expect(restoreFrom(engine, other)).rejects.toMatchObject({ code: 'RESTORE_UNFINISHED' });
    expect(await restoreFrom(engine, other, { replace: true })).toBe('RESTORED');
    expect(await exportOf(engine)).toBe(other);
  });

  test('is written once by two who restore it at the same time', async () => {
    const outcomes = await Promise.allSettled([
      restoreFrom(engine, exported),
      restoreFrom(engine, exported),
    ]);
    const refused = outcomes.filter(({ status }) => status === 'rejected');
    expect(refused.length).toBeLessThan(2);
    for (const { reason } of refused as PromiseRejectedResult[]) {
      expect(reason).toMatchObject({ code: 'GRAPH_BUSY' });
    }
    expect(await exportOf(engine)).toBe(exported);
  });

  test('takes what is ingested afterwards as if it had been ingested there', async () => {
    await restoreFrom(engine, exported);
    expect((await ingest(engine, clerksOutCorrected())).outcome).toBe('UNCHANGED');
    expect(await ingestReference(engine, statements, reference)).toBe(false);
    expect(await dumpGraph(engine)).toEqual(await dumpGraph(source));
  });

  test('that was made before a change of data is changed once it is restored', async () => {
    const later = libraryWith({ capitals: "MATCH (p:Person {id: 'ada-quill'}) SET p.seen = true" });
    await migrate(engine, later);
    const checked = await checkExport(bytesOf(exported), 'export');
    const file = { name: 'export', checked, bytes: bytesOf(exported) };
    await restoreGraph({ engine, statements: later }, file);
    const seen = statementOf('MATCH (p:Person) WHERE p.seen RETURN p.id AS id', [], ['id']);
    expect(await engine.read(seen, {})).toEqual([{ id: 'ada-quill' }]);

    await empty(engine);
    const newer = { ...file, checked: { ...checked, migration: checked.migration + 1 } };
    await expect(restoreGraph({ engine, statements }, newer)).rejects.toMatchObject({
      code: 'BAD_EXPORT',
    });
  });

  test('keeps a graph that is half restored from being written to', async () => {
    await expect(restoreFrom(failingFrom(engine, 3), exported)).rejects.toThrow('killed');
    await expect(prepareIngest(engine, statements)).rejects.toMatchObject({
      code: 'RESTORE_UNFINISHED',
    });
  });

  test('cannot be made of a graph that is written to meanwhile', async () => {
    await restoreFrom(engine, exported);
    const graph = await readGraph(engine, statements);
    await graph.checkUnchanged();
    await ingest(engine, firstNight(), { extraction: 'another' });
    await expect(graph.checkUnchanged()).rejects.toMatchObject({ code: 'GRAPH_CHANGED' });
  });

  test('leaves alone what others store in the same database', async () => {
    const other = statementOf("CREATE (:Elsewhere {id: 'kept'})");
    await engine.write((transaction) => transaction.run(other, {}));
    await restoreFrom(engine, exported);
    expect(await exportOf(engine)).toBe(exported);
    const left = statementOf('MATCH (n:Elsewhere) RETURN n.id AS id', [], ['id']);
    expect(await engine.read(left, {})).toEqual([{ id: 'kept' }]);
  });
});
