import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { asMarkdown, generateArticles } from '../../bench/generated-articles.ts';
import { buildCli } from '../_cli.ts';

const cli = buildCli();
const folder = mkdtempSync(join(tmpdir(), 'picketline-export-'));
const inFolder = (name: string) => ({ PICKETLINE_DATA: join(folder, name) });
let exported: string;

beforeAll(async () => {
  const articles = join(folder, 'articles');
  mkdirSync(articles);
  for (const article of generateArticles(3)) {
    writeFileSync(join(articles, `${article.id}.md`), asMarkdown(article));
  }
  await cli.run(['ingest', articles], inFolder('first'));
  exported = (await cli.run(['export'], inFolder('first'))).stdout;
});
afterAll(() => {
  cli.remove();
  rmSync(folder, { recursive: true });
});

test('export writes the graph to standard output, and what it was to standard error', async () => {
  const { code, stdout, stderr } = await cli.run(['export'], inFolder('first'));
  expect([code, stdout]).toEqual([0, exported]);
  expect(stderr).toMatch(
    /^exported \d{3,} nodes and \d{3,} relationships \(checksum [0-9a-f]{12}\)\n$/,
  );
});

test('export writes to a file, with a summary for scripts, and leaves no other file', async () => {
  const place = join(folder, 'place');
  mkdirSync(place);
  const path = join(place, 'graph.jsonl');
  const { code, stdout } = await cli.run(['export', '--out', path, '--json'], inFolder('first'));
  expect([code, readFileSync(path, 'utf8')]).toEqual([0, exported]);
  const trailer = JSON.parse(exported.trimEnd().split('\n').at(-1) ?? '') as object;
  expect(JSON.parse(stdout)).toEqual({ path, ...trailer });
  expect(readdirSync(place)).toEqual(['graph.jsonl']);
});

test('export writes a folder of CSV files, and says how to import them', async () => {
  const path = join(folder, 'csv');
  const csv = ['export', '--format', 'csv'];
  const { code, stdout } = await cli.run([...csv, '--out', path], inFolder('first'));
  const files = readdirSync(path, { recursive: true, encoding: 'utf8' });
  const tables = files.filter((name) => name.endsWith('.csv')).length;
  const { nodes, relationships } = JSON.parse(exported.trimEnd().split('\n').at(-1) ?? '');
  expect([code, stdout]).toEqual([
    0,
    `exported ${nodes} nodes and ${relationships} relationships to ${tables} files in ${path}
import.args there says how Neo4j imports them
`,
  ]);
  expect(files).toContain('import.args');

  const nowhere = await cli.run(csv, inFolder('first'));
  expect([nowhere.code, nowhere.stderr]).toEqual([
    2,
    'picketline: BAD_ARGUMENT: expected --out with the folder for the CSV files\n',
  ]);
});

test('restore takes an export from standard input, and the next export is the same', async () => {
  const { code, stdout } = await cli.run(['restore', '-'], inFolder('second'), exported);
  expect([code, stdout]).toEqual([0, expect.stringMatching(/^restored \d+ nodes and \d+ rel/)]);
  expect((await cli.run(['export'], inFolder('second'))).stdout).toBe(exported);

  const again = await cli.run(['restore', '-', '--json'], inFolder('second'), exported);
  expect([again.code, JSON.parse(again.stdout)]).toEqual([
    0,
    expect.objectContaining({ outcome: 'UNCHANGED' }),
  ]);
});

test('a file with a bad line is bad input, and nothing of it is written', async () => {
  const path = join(folder, 'bad.jsonl');
  writeFileSync(path, exported.replace('\n', '\n{"labels":["Ghost"],"properties":{"id":"x"}}\n'));
  const { code, stderr } = await cli.run(['restore', path], inFolder('third'));
  expect([code, stderr]).toEqual([
    2,
    `picketline: BAD_EXPORT: ${path}:2: expected "labels", a list of labels that this version knows\n`,
  ]);
  expect(readdirSync(folder)).not.toContain('third');
});

test('export tells of a folder without a graph, and makes none', async () => {
  const { code, stdout, stderr } = await cli.run(['export'], inFolder('fourth'));
  expect([code, stdout, stderr]).toEqual([
    2,
    '',
    `picketline: BAD_PATH: ${folder}/fourth: holds no graph; check PICKETLINE_DATA\n`,
  ]);
  expect(readdirSync(folder)).not.toContain('fourth');
});

test('a file that is not there, a folder, and a place that cannot be written to are named', async () => {
  const missing = await cli.run(['restore', join(folder, 'missing.jsonl')], inFolder('third'));
  expect([missing.code, missing.stderr]).toEqual([
    2,
    `picketline: BAD_PATH: ${folder}/missing.jsonl: cannot be read\n`,
  ]);
  const place = await cli.run(['restore', folder], inFolder('third'));
  expect([place.code, place.stderr]).toEqual([
    2,
    `picketline: BAD_PATH: ${folder}: expected a file, got a folder\n`,
  ]);
  const onFolder = await cli.run(['export', '--out', folder], inFolder('first'));
  expect([onFolder.code, onFolder.stderr]).toEqual([
    2,
    `picketline: BAD_PATH: ${folder}: expected a file, got a folder\n`,
  ]);
  const out = join(folder, 'missing/graph.jsonl');
  const unwritable = await cli.run(['export', '--out', out], inFolder('first'));
  expect([unwritable.code, unwritable.stderr]).toEqual([
    2,
    `picketline: BAD_PATH: ${out}: cannot be written (ENOENT)\n`,
  ]);
});
