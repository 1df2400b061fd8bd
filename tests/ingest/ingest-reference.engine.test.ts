import { join } from 'node:path';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import type { GraphEngine } from '../../src/graph/engine.ts';
import { ingestReference } from '../../src/ingest/ingest-reference.ts';
import { PACKAGE_FILES } from '../../src/package-files.ts';
import { type ReferenceTables, readReferenceTables } from '../../src/reference/tables.ts';
import { countingEngine, describeEngines } from '../_engines.ts';
import { dumpGraph } from '../_graph-dump.ts';
import { firstNight, newMinister } from '../_lamplighters.ts';
import { statementOf } from '../graph/_statement-of.ts';
import { empty, ingest, reference, statements } from './_ingest.ts';

const seeds = readReferenceTables(join(PACKAGE_FILES.seeds, 'reference'));
let seedsDump: readonly string[] | null = null;

describeEngines('Ingesting the reference tables', (openEngine) => {
  let engine: GraphEngine;
  beforeAll(async () => {
    engine = await openEngine();
  });
  beforeEach(() => empty(engine));

  async function dumpAfter(...tables: readonly ReferenceTables[]): Promise<readonly string[]> {
    for (const table of tables) await ingestReference(engine, statements, table);
    return dumpGraph(engine);
  }

  test('writes each relationship with a claim that names its tables', async () => {
    await ingestReference(engine, statements, reference);
    const found = statementOf(
      `MATCH (c:Claim)-[:FROM]->(t:ReferenceTable)
       MATCH (c)-[:SUBJECT]->(subject)
       MATCH (c)-[:OBJECT]->(object)
       RETURN c.kind AS kind, subject.id AS subject, object.id AS object, t.id AS table
       ORDER BY kind, object`,
      [],
      ['kind', 'subject', 'object', 'table'],
    );
    const guild = 'guild-of-lamplighters';
    expect(await engine.read(found, {})).toEqual([
      {
        kind: 'CALLED',
        subject: guild,
        object: 'lamplighters-2021-03-02',
        table: 'norvale-strikes',
      },
      {
        kind: 'CALLED',
        subject: guild,
        object: 'lamplighters-2022-05-10',
        table: 'norvale-strikes',
      },
      {
        kind: 'HELD',
        subject: 'ada-quill',
        object: 'ada-quill-minister-for-lanterns-2019-01-07',
        table: 'norvale-holders',
      },
      {
        kind: 'HELD',
        subject: 'bram-oxley',
        object: 'bram-oxley-minister-for-lanterns-2021-06-30',
        table: 'norvale-holders',
      },
      {
        kind: 'RUNS',
        subject: 'tarn-valley-nhs-trust',
        object: 'upper-tarn-hospital',
        table: 'norvale-hospitals',
      },
    ]);
  });

  test('a second time asks once and writes nothing', async () => {
    expect(await ingestReference(engine, statements, reference)).toBe(true);
    const counted = countingEngine(engine);
    expect(await ingestReference(counted, statements, reference)).toBe(false);
    expect([...counted.counts]).toEqual([['write/reference-state', 1]]);
  });

  test('changed tables replace what the earlier ones said', async () => {
    const expected = await dumpAfter(withoutHospitals(reference));
    await empty(engine);
    expect(await dumpAfter(reference, withoutHospitals(reference))).toEqual(expected);
  });

  test('changed tables leave what articles say', async () => {
    const articles = async () => {
      await ingest(engine, firstNight());
      await ingest(engine, newMinister());
    };
    await ingestReference(engine, statements, reference);
    await articles();
    const before = await dumpGraph(engine);
    await ingestReference(engine, statements, withoutHospitals(reference));
    const runs = statementOf(
      `MATCH (:Organisation {id: 'tarn-valley-nhs-trust'})-[:RUNS]->(h:Hospital)<-[:OBJECT]-(c:Claim)
       RETURN h.id AS hospital, h.inReference AS inReference, c.articleId AS article`,
      [],
      ['hospital', 'inReference', 'article'],
    );
    expect(await engine.read(runs, {})).toEqual([
      { hospital: 'upper-tarn-hospital', inReference: false, article: 'first-night' },
    ]);
    await ingestReference(engine, statements, reference);
    expect(await dumpGraph(engine)).toEqual(before);
  });

  test('the tables of the seeds give the same graph on both engines', async () => {
    const dump = await dumpAfter(seeds);
    expect(dump.length).toBeGreaterThan(3000);
    seedsDump ??= dump;
    expect(dump).toEqual(seedsDump);
  });
});

function withoutHospitals(tables: ReferenceTables): ReferenceTables {
  return { ...tables, hospitals: { rows: [], byId: new Map() }, hospitalsByTrust: new Map() };
}
