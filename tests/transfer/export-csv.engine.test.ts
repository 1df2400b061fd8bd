import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readConfig } from '../../src/config.ts';
import type { CheckState } from '../../src/doctor/check.ts';
import { examine } from '../../src/doctor/examine.ts';
import { openBoltEngine } from '../../src/graph/bolt/bolt-engine.ts';
import { openEmbeddedEngine } from '../../src/graph/embedded/embedded-engine.ts';
import type { GraphEngine } from '../../src/graph/engine.ts';
import { loadSeeds } from '../../src/ingest/seeds.ts';
import { migrate, planMigrations } from '../../src/migrations/migrate.ts';
import { exportCsv, IMPORT_ARGUMENTS } from '../../src/transfer/export-csv.ts';
import { readGraph } from '../../src/transfer/read-graph.ts';
import { countingEngine } from '../_engines.ts';
import { type RunningNeo4j, startNeo4j, whyNoNeo4j } from '../_neo4j/start-neo4j.ts';
import { skipReason } from '../_required.ts';
import { statementOf } from '../graph/_statement-of.ts';
import { exportOf, statements } from './_round-trip.ts';

/* A Neo4j of its own: the importer of Neo4j only fills one that does not run. */

const reason = skipReason("Neo4j's importer", await whyNoNeo4j());
const skipped = reason === null ? '' : ` (skipped: ${reason})`;
/** Of the import and the start of Neo4j, in milliseconds, on a machine that is busy with other things. */
const START_LIMIT = 300_000;
const SEEDS = { articlesFolder: null, maxTextBytes: 5_000_000 };

/** What people write, and what a CSV file has to take care of. */
const ODD_TEXTS = [
  'Two\nlines, "quoted", and\\',
  'a carriage return\r\nand a tab\tat the end\t',
  ' \u0000\u001f\u2028\u{1f600}\ufeff ',
  '"',
  '""',
  ',',
  '\n',
  '\\',
  "'",
  '#',
  '=1+1',
  '',
];
const ODD_LISTS = [ODD_TEXTS, ['a', ''], ['', ''], [' ; ', '|'], [''], [], ['\u001f']];

describe.skipIf(reason !== null)(`A graph that Neo4j imported from CSV files${skipped}`, () => {
  const folder = mkdtempSync(join(tmpdir(), 'picketline-csv-'));
  let exported: string;
  let neo4j: RunningNeo4j;
  let engine: GraphEngine;

  beforeAll(async () => {
    const source = await openEmbeddedEngine({ memory: true });
    await loadSeeds({ engine: source, statements, config: SEEDS });
    await addOddities(source);
    exported = await exportOf(source);
    const path = join(folder, 'csv');
    await exportCsv({ graph: await readGraph(source, statements), statements }, path);
    await source.close();
    neo4j = await startNeo4j({ importing: join(path, IMPORT_ARGUMENTS) });
    engine = openBoltEngine(neo4j);
  }, START_LIMIT);
  afterAll(async () => {
    await engine?.close();
    await neo4j?.stop();
    rmSync(folder, { recursive: true });
  });

  const states = async () => {
    const config = readConfig({
      NEO4J_URI: neo4j.uri,
      NEO4J_PASSWORD: neo4j.password,
      PICKETLINE_DATA: folder,
    });
    const checks = new Map<string, CheckState>();
    for await (const { name, state } of examine(config, statements)) checks.set(name, state);
    return checks;
  };

  test('is not exported before it is migrated, and the doctor says so', async () => {
    await expect(readGraph(engine, statements)).rejects.toMatchObject({
      code: 'RESTORE_UNFINISHED',
      message: expect.stringContaining('picketline migrate'),
    });
    expect((await states()).get('migrations')).toBe('WARNING');
  });

  test('is migrated without indexing anything for search', async () => {
    const counting = countingEngine(engine);
    const names = statements.migrations.map(({ name }) => name.replace('migrations/', ''));
    expect(await planMigrations(engine, statements)).toEqual([...names, 'imported-lists']);
    expect(await migrate(counting, statements)).toEqual([...names, 'imported-lists']);
    expect(counting.counts.get('transfer/set-lists-of-nodes Organisation')).toBeGreaterThan(0);
    expect([...counting.counts.keys()].filter((name) => name.includes('search-text'))).toEqual([]);
    expect(await migrate(engine, statements)).toEqual([]);
    expect([...(await states()).values()]).toEqual(Array(9).fill('OK'));
  });

  test('is the graph that was exported, byte for byte', async () => {
    const [lines, expected] = [(await exportOf(engine)).split('\n'), exported.split('\n')];
    expect(lines.filter((line, index) => line !== expected[index])).toEqual([]);
    expect(lines).toHaveLength(expected.length);
  });

  test('holds whole numbers as integers and others as floats', async () => {
    const statement = statementOf(
      `MATCH (f:Figure) WHERE f.value IS NOT NULL
       RETURN valueType(f.value) AS type, toInteger(f.value) = f.value AS whole, count(*) AS figures`,
      [],
      ['type', 'whole'],
    );
    const rows = await engine.read(statement, {});
    const byType = rows.toSorted((one, other) => Number(one.whole) - Number(other.whole));
    expect(byType).toEqual([
      { type: 'FLOAT NOT NULL', whole: false },
      { type: 'INTEGER NOT NULL', whole: true },
    ]);
  });

  test('has the seeds already', async () => {
    const { written } = await loadSeeds({ engine, statements, config: SEEDS });
    expect(written).toBe(0);
  });
});

async function addOddities(engine: GraphEngine): Promise<void> {
  const nodes = [
    ...ODD_TEXTS.map((text, index) => ({ id: `odd ${index} ${text}`, name: text, aliases: [] })),
    ...ODD_LISTS.map((aliases, index) => ({ id: `odd list ${index}`, name: '', aliases })),
    { id: 'numbers', whole: 9_007_199_254_740_991, part: 1e-7, all: [1, 2, -3], parts: [0.5, 2] },
    { id: 'other numbers', whole: 0.1, part: -5, all: [], is: false, are: [true, false] },
    // Longer than the importer's buffer is unless told.
    { id: 'long', name: '"'.repeat(3_000_000) },
  ];
  const create = statementOf(`UNWIND $nodes AS row CREATE (n:Organisation:Trust) SET n = row`, [
    'nodes',
  ]);
  const relate = statementOf(
    `UNWIND $relationships AS row
     MATCH (a:Organisation {id: row.from}), (b:Organisation {id: row.to})
     CREATE (a)-[r:MENTIONS]->(b) SET r = row.properties`,
    ['relationships'],
  );
  const relationships = ODD_LISTS.map((evidence, index) => ({
    from: 'numbers',
    to: `odd list ${index}`,
    properties: { evidence, name: ODD_TEXTS[index] ?? '', start: index / 2 },
  }));
  await engine.write(async (transaction) => {
    await transaction.run(create, { nodes });
    await transaction.run(relate, { relationships });
  });
}
