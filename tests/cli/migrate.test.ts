import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openEmbeddedEngine } from '../../src/graph/embedded/embedded-engine.ts';
import { loadStatements } from '../../src/graph/statement-library.ts';
import { PACKAGE_FILES } from '../../src/package-files.ts';
import { type BuiltCli, buildCli } from '../_cli.ts';
import { statementOf } from '../graph/_statement-of.ts';

const names = loadStatements(PACKAGE_FILES.cypher).migrations.map(({ name }) =>
  name.replace('migrations/', ''),
);
let cli: BuiltCli;
const folder = mkdtempSync(join(tmpdir(), 'picketline-migrate-'));
beforeAll(() => {
  cli = buildCli();
});
afterAll(() => {
  cli?.remove();
  rmSync(folder, { recursive: true, force: true });
});
const run = (...flags: readonly string[]) =>
  cli.run(['migrate', ...flags], { PICKETLINE_DATA: folder });

test('migrate tells what it would do, does it, and finds nothing to do then', async () => {
  const would = names.map((name) => `would apply ${name}\n`).join('');
  expect(await run('--dry-run')).toEqual({ code: 0, stdout: would, stderr: '' });
  expect(JSON.parse((await run('--dry-run', '--json')).stdout)).toEqual({
    applied: [],
    pending: names,
  });
  const applied = names.map((name) => `applied ${name}\n`).join('');
  expect(await run()).toEqual({ code: 0, stdout: applied, stderr: '' });
  expect(await run()).toEqual({
    code: 0,
    stdout: 'The graph has had all migrations; there is nothing to do.\n',
    stderr: '',
  });
  expect((await run('--json')).stdout).toBe('{"applied":[],"pending":[]}\n');
});

test('migrate, ingest and serve refuse a graph that a later version has migrated', async () => {
  await run();
  const engine = await openEmbeddedEngine({ folder });
  const note = statementOf("CREATE (:Migration {id: '0907-later', number: 907, hash: 'x'})");
  await engine.write((transaction) => transaction.run(note, {}));
  await engine.close();

  const article = join(PACKAGE_FILES.seeds, 'articles');
  for (const args of [['migrate'], ['migrate', '--dry-run'], ['serve'], ['ingest', article]]) {
    const settings = { PICKETLINE_DATA: folder, PORT: '0' };
    const { code, stderr } = await cli.run(args, settings);
    expect(code).toBe(1);
    expect(stderr).toBe(
      'picketline: GRAPH_NEWER: The graph has had the migration 0907-later, which this version of Picketline does not know: use the version that made it, or a later one.\n',
    );
  }
});
