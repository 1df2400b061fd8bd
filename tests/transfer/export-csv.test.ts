import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openEmbeddedEngine } from '../../src/graph/embedded/embedded-engine.ts';
import type { GraphEngine } from '../../src/graph/engine.ts';
import { migrate } from '../../src/migrations/migrate.ts';
import { takeWriteLock } from '../../src/queries/write-versions.ts';
import { exportCsv, IMPORT_ARGUMENTS } from '../../src/transfer/export-csv.ts';
import { readGraph } from '../../src/transfer/read-graph.ts';
import { statementOf } from '../graph/_statement-of.ts';
import { libraryWith } from '../migrations/_library.ts';
import { statements } from './_round-trip.ts';

const folder = mkdtempSync(join(tmpdir(), 'picketline-csv-'));
const withDataMigration = libraryWith({
  'lit-lamps': 'MATCH (person:Person) SET person.lit = true',
});
let engine: GraphEngine;

beforeAll(async () => {
  engine = await openEmbeddedEngine({ memory: true });
  await migrate(engine, withDataMigration);
  await run(`CREATE (ada:Person {id: 'ada-quill', name: 'Ada "Quill"', aliases: [], inReference: true})
    CREATE (:Person {id: 'milo-trent', name: '', aliases: ['Milo', 'the; courier']})
    CREATE (ada)-[:SAID]->(:Quote {id: 'q1', text: 'One\\ntwo', segmentStarts: [0, 4], confidence: 1})
    CREATE (:Quote {id: 'q2', text: 'Three', segmentStarts: [7], confidence: 0.5})
    CREATE (:Article {id: 'first-night'})-[:COVERS {main: true, nations: []}]->(:Strike {id: 's1'})`);
});
afterAll(async () => {
  await engine?.close();
  rmSync(folder, { recursive: true });
});

function run(text: string) {
  return engine.write((transaction) => transaction.run(statementOf(text), {}));
}

const write = async (name: string) => {
  const graph = await readGraph(engine, withDataMigration);
  return exportCsv({ graph, statements: withDataMigration }, join(folder, name));
};
const read = (name: string) => readFileSync(join(folder, 'csv', name), 'utf8');

test('each kind of node and relationship has a file, with headers for the importer', async () => {
  expect(await write('csv')).toEqual({ nodes: 6, relationships: 2, files: 9 });
  expect(
    read('nodes/Person.csv'),
  ).toBe(`"id:ID(Person)",":LABEL","aliases:string[]","inReference:boolean","listsAside:string","name:string"
"ada-quill","Person",,"true","{""aliases"":[]}","Ada ""Quill"""
"milo-trent","Person","Milo|the; courier",,,""
`);
  expect(
    read('relationships/Person-SAID-Quote.csv'),
  ).toBe(`":START_ID(Person)",":END_ID(Quote)",":TYPE"
"ada-quill","q1","SAID"
`);
  expect(
    read('relationships/Article-COVERS-Strike.csv'),
  ).toBe(`":START_ID(Article)",":END_ID(Strike)",":TYPE","listsAside:string","main:boolean"
"first-night","s1","COVERS","{""nations"":[]}","true"
`);
});

test('a property that has whole numbers and others has a file for each', () => {
  expect(
    read('nodes/Quote.csv'),
  ).toBe(`"id:ID(Quote)",":LABEL","confidence:long","segmentStarts:long[]","text:string"
"q1","Quote",1,"0|4","One
two"
`);
  expect(
    read('nodes/Quote-2.csv'),
  ).toBe(`"id:ID(Quote)",":LABEL","confidence:double","segmentStarts:long[]","text:string"
"q2","Quote",0.5,"7","Three"
`);
});

test('what the graph knows of itself is in it, and of the migrations those that changed data', () => {
  const rows = (name: string) => parse(read(name), { columns: true }) as Record<string, string>[];
  expect(rows('nodes/Migration.csv')).toEqual([
    {
      'id:ID(Migration)': '0007-lit-lamps',
      ':LABEL': 'Migration',
      'hash:string': expect.stringMatching(/^[0-9a-f]{20}$/),
      'number:long': '7',
      'times:long': '1',
    },
  ]);
  expect(rows('nodes/GraphState.csv')).toMatchObject([
    { 'id:ID(GraphState)': 'graph', 'searchIndex:string': expect.stringMatching(/^[0-9a-f]{12}$/) },
    {
      'id:ID(GraphState)': 'import',
      'nodeLabels:string[]': 'Person',
      'relationshipLabels:string[]': 'Article',
    },
  ]);
});

test('the arguments of the importer name every file, and what divides lists', () => {
  const options = read(IMPORT_ARGUMENTS)
    .split('\n')
    .filter((line) => line.startsWith('--'));
  const files = ['nodes', 'relationships'].flatMap((kind) =>
    readdirSync(join(folder, 'csv', kind)).map((name) => `--${kind}=${kind}/${name}`),
  );
  expect(options).toEqual([
    ...files.toSorted(),
    '--array-delimiter=U+007C',
    '--multiline-fields=true',
    '--bad-tolerance=0',
  ]);
});

test('the same graph gives the same files, and an empty folder gives way to them', async () => {
  mkdirSync(join(folder, 'again'));
  await write('again');
  for (const name of readdirSync(join(folder, 'csv'), { recursive: true, encoding: 'utf8' })) {
    if (!/\.\w+$/.test(name)) continue;
    expect(readFileSync(join(folder, 'again', name), 'utf8')).toBe(read(name));
  }
});

test('a folder that holds something, and a file, are refused and stay as they are', async () => {
  mkdirSync(join(folder, 'held'));
  writeFileSync(join(folder, 'held', 'letter.txt'), 'Dear Ada');
  await expect(write('held')).rejects.toMatchObject({
    code: 'BAD_PATH',
    message: `${folder}/held: expected a new folder, or an empty one; it holds letter.txt`,
  });
  await expect(write('held/letter.txt')).rejects.toMatchObject({
    code: 'BAD_PATH',
    message: `${folder}/held/letter.txt: expected a folder (ENOTDIR)`,
  });
  await expect(write('missing/csv')).rejects.toMatchObject({ code: 'BAD_PATH' });
  expect(readdirSync(join(folder, 'held'))).toEqual(['letter.txt']);
});

test('a graph that is written to meanwhile leaves no folder', async () => {
  const graph = await readGraph(engine, withDataMigration);
  await engine.write((transaction) => takeWriteLock(transaction, statements));
  const before = readdirSync(folder);
  await expect(
    exportCsv({ graph, statements: withDataMigration }, join(folder, 'changed')),
  ).rejects.toMatchObject({ code: 'GRAPH_CHANGED' });
  expect(readdirSync(folder)).toEqual(before);
});

test('a graph that a later version has migrated is refused', async () => {
  const graph = await readGraph(engine, withDataMigration);
  await expect(exportCsv({ graph, statements }, join(folder, 'newer'))).rejects.toMatchObject({
    code: 'GRAPH_NEWER',
  });
});
