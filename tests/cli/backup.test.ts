import type { ChildProcess } from 'node:child_process';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openEmbeddedEngine, readCopy } from '../../src/graph/embedded/embedded-engine.ts';
import { requestBackup } from '../../src/transfer/backup-requests.ts';
import { buildCli } from '../_cli.ts';

const cli = buildCli();
const folder = mkdtempSync(join(tmpdir(), 'picketline-backup-'));
const data = join(folder, 'data');
const settings = { PICKETLINE_DATA: data, PORT: '0', LOG_LEVEL: 'silent' };
let server: ChildProcess;

beforeAll(async () => {
  server = cli.start(['serve'], settings);
  await new Promise<void>((resolve, reject) => {
    server.stdout?.on('data', (chunk: Buffer) => {
      if (String(chunk).includes('is ready: ')) resolve();
    });
    server.on('close', (code) => reject(new Error(`serve ended with ${code}`)));
  });
});
afterAll(() => {
  server.kill('SIGKILL');
  cli.remove();
  rmSync(folder, { recursive: true, force: true });
});

test('backup copies the graph that a server has open, and leaves nothing else behind', async () => {
  const copy = join(folder, 'monday.grafeo');
  const { code, stdout, stderr } = await cli.run(['backup', copy, '--json'], settings);
  expect([code, stderr]).toEqual([0, '']);
  const { path, ...held } = JSON.parse(stdout) as { path: string; nodes: number };
  expect(path).toBe(copy);
  expect(held.nodes).toBeGreaterThan(100);
  expect(await readCopy(copy)).toEqual(held);
  expect(readdirSync(join(data, 'backups'))).toEqual([]);
  expect(readdirSync(folder).toSorted()).toEqual(['data', 'monday.grafeo']);
});

test('backup does not write over a file', async () => {
  const taken = join(folder, 'taken.grafeo');
  writeFileSync(taken, 'mine');
  const { code, stderr } = await cli.run(['backup', taken], settings);
  expect([code, stderr]).toEqual([
    2,
    `picketline: BAD_PATH: ${taken}: there is such a file already\n`,
  ]);
  expect(readFileSync(taken, 'utf8')).toBe('mine');
});

test('backup tells of a folder that cannot be written to, and of one without a graph', async () => {
  const missing = join(folder, 'missing/monday.grafeo');
  const unwritable = await cli.run(['backup', missing], settings);
  expect([unwritable.code, unwritable.stderr]).toEqual([
    2,
    `picketline: BAD_PATH: ${missing}: cannot be written (ENOENT)\n`,
  ]);
  const empty = join(folder, 'empty');
  const nothing = await cli.run(['backup', join(folder, 'x')], { PICKETLINE_DATA: empty });
  expect([nothing.code, nothing.stderr]).toEqual([
    2,
    `picketline: BAD_PATH: ${empty}: holds no graph; check PICKETLINE_DATA\n`,
  ]);
});

test('backup is not for Neo4j, and says what is', async () => {
  const neo4j = { NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'x' };
  const { code, stderr } = await cli.run(['backup', join(folder, 'x')], neo4j);
  expect([code, stderr]).toEqual([2, expect.stringContaining('neo4j-admin database dump')]);
});

test('a graph that no server has open is copied too, and the copy serves as a graph', async () => {
  const stopped = new Promise((resolve) => server.once('close', resolve));
  server.kill('SIGTERM');
  expect(await stopped).toBe(0);
  const exported = (await cli.run(['export'], settings)).stdout;

  const copy = join(folder, 'tuesday.grafeo');
  const { code, stdout } = await cli.run(['backup', copy], settings);
  expect([code, stdout]).toEqual([
    0,
    expect.stringMatching(/^copied \d+ nodes and \d+ relationships, those /),
  ]);
  const restored = join(folder, 'restored');
  mkdirSync(restored);
  copyFileSync(copy, join(restored, 'graph.grafeo'));
  const again = await cli.run(['export'], { PICKETLINE_DATA: restored });
  expect(again.stdout).toBe(exported);
});

test('a process that takes no requests is told of, and the request goes', async () => {
  const held = join(folder, 'held');
  const engine = await openEmbeddedEngine({ folder: held });
  await expect(requestBackup(held, 200)).rejects.toMatchObject({ code: 'GRAPH_IN_USE' });
  await engine.close();
  expect(readdirSync(join(held, 'backups'))).toEqual([]);
});
