import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Check } from '../../src/doctor/check.ts';
import { openEmbeddedEngine } from '../../src/graph/embedded/embedded-engine.ts';
import { PACKAGE_FILES } from '../../src/package-files.ts';
import { type BuiltCli, buildCli } from '../_cli.ts';
import { statementOf } from '../graph/_statement-of.ts';

let cli: BuiltCli;
const folder = mkdtempSync(join(tmpdir(), 'picketline-doctor-'));
const data = join(folder, 'data');
beforeAll(() => {
  cli = buildCli();
});
afterAll(() => {
  cli?.remove();
  rmSync(folder, { recursive: true, force: true });
});
const doctor = (...flags: readonly string[]) =>
  cli.run(['doctor', ...flags], { PICKETLINE_DATA: data });
const statesOf = async () => {
  const { stdout, code } = await doctor('--json');
  const { ok, checks } = JSON.parse(stdout) as { ok: boolean; checks: readonly Check[] };
  return {
    code,
    ok,
    states: Object.fromEntries(checks.map(({ name, state }) => [name, state])),
    checks,
  };
};

test('doctor finds nothing amiss where nothing is there yet, and makes nothing', async () => {
  const { code, stdout, stderr } = await doctor();
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout.replace(/\d+ [KMGT]iB/, '50 GiB')).toBe(
    `✓ settings     the embedded engine in ${data}
- connection   there is no embedded graph in ${data} yet
- version      the first start makes the graph
- migrations   the first start makes the graph
- schema       the first start makes the graph
- counts       the first start makes the graph
✓ data folder  ${data} is made when it is needed
✓ disk space   50 GiB are free for ${data}
✓ journal      no article waits

Nothing is amiss.
`,
  );
});

test('doctor looks into a graph, counts what it holds, and sees what is missing until it is repaired', async () => {
  const article = join(PACKAGE_FILES.seeds, 'articles');
  const ingested = await cli.run(['ingest', article], { PICKETLINE_DATA: data });
  expect(ingested.code).toBe(0);
  const { code, ok, states, checks } = await statesOf();
  expect({ code, ok }).toEqual({ code: 0, ok: true });
  expect(new Set(Object.values(states))).toEqual(new Set(['OK']));
  expect(checks.find(({ name }) => name === 'counts')?.details).toMatchObject({ Article: 5 });

  const engine = await openEmbeddedEngine({ folder: data });
  await engine.changeSchema(statementOf('DROP INDEX person_name_key_index'));
  await engine.close();
  const missing = await doctor();
  expect(missing.code).toBe(1);
  expect(missing.stdout).toContain(`✗ schema       the index person_name_key_index is missing
               → Run \`picketline migrate --repair\`.
`);
  expect(missing.stdout).toContain('\n1 failed, 8 fine\n');
  const repaired = await cli.run(['migrate', '--repair'], { PICKETLINE_DATA: data });
  expect(repaired.stdout).toBe('All constraints and indexes stand.\n');
  expect((await statesOf()).code).toBe(0);
});

test('doctor tells that another process has the graph open', async () => {
  const engine = await openEmbeddedEngine({ folder: data });
  const { code, states } = await statesOf();
  await engine.close();
  expect(code).toBe(0);
  expect(states).toMatchObject({ connection: 'WARNING', schema: 'SKIPPED', journal: 'OK' });
});

test('doctor tells that a later version migrated the graph', async () => {
  const later = join(folder, 'later');
  mkdirSync(later);
  copyFileSync(join(data, 'graph.grafeo'), join(later, 'graph.grafeo'));
  const engine = await openEmbeddedEngine({ folder: later });
  const note = statementOf("CREATE (:Migration {id: '0907-later', number: 907, hash: 'x'})");
  await engine.write((transaction) => transaction.run(note, {}));
  await engine.close();
  const { code, stdout } = await cli.run(['doctor'], { PICKETLINE_DATA: later });
  expect(code).toBe(1);
  expect(stdout).toContain(
    '✗ migrations   The graph has had the migration 0907-later, which this version of Picketline does not know: use the version that made it, or a later one.\n' +
      '               → Run the version of Picketline that migrated the graph, or a later one.\n' +
      '- schema       what must stand follows from the migrations\n',
  );
});

test('doctor tells that a restore was cut off', async () => {
  const half = join(folder, 'half');
  mkdirSync(half);
  copyFileSync(join(data, 'graph.grafeo'), join(half, 'graph.grafeo'));
  const engine = await openEmbeddedEngine({ folder: half });
  const note = statementOf(
    "CREATE (:GraphState {id: 'restore', file: 'x', state: 'WRITING', lines: 7, turn: 1})",
  );
  await engine.write((transaction) => transaction.run(note, {}));
  await engine.close();
  const { code, stdout } = await cli.run(['doctor'], { PICKETLINE_DATA: half });
  expect(code).toBe(1);
  expect(stdout).toContain('✗ counts       the graph is half restored\n');
});

test('doctor tells that the file of the graph is damaged', async () => {
  const damaged = join(folder, 'damaged');
  mkdirSync(damaged);
  writeFileSync(join(damaged, 'graph.grafeo'), 'this is no graph '.repeat(1_000));
  const { code, stdout } = await cli.run(['doctor'], { PICKETLINE_DATA: damaged });
  expect(code).toBe(1);
  expect(stdout).toContain(`✗ connection   The graph in ${damaged} is damaged.`);
  expect(stdout).toContain('→ docs/moving.md tells how a backup is put in its place.');
});

test('doctor ends with 2 for a bad setting, and names it', async () => {
  const { code, stdout } = await cli.run(['doctor'], { NEO4J_URI: 'http://graph' });
  expect(code).toBe(2);
  expect(stdout).toContain('✗ settings     NEO4J_URI is "http://graph"; expected an address');
});

test('doctor tells that Neo4j does not answer, without waiting for it', async () => {
  const settings = {
    NEO4J_URI: 'bolt://127.0.0.1:1',
    NEO4J_PASSWORD: 'secret',
    PICKETLINE_DATA: data,
  };
  const before = performance.now();
  const { code, stdout } = await cli.run(['doctor'], settings);
  expect(code).toBe(1);
  expect(stdout).toContain('check NEO4J_URI and that it runs.\n');
  expect(stdout).not.toContain('secret');
  expect(performance.now() - before).toBeLessThan(10_000);
});
