import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openEmbeddedEngine } from '../../src/graph/embedded/embedded-engine.ts';
import { IngestQueue } from '../../src/ingest/ingest-queue.ts';
import { openJournal } from '../../src/ingest/journal/journal.ts';
import { migrate } from '../../src/migrations/migrate.ts';
import { emptyRecord } from '../_lamplighters.ts';
import { reference, statements } from './_ingest.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'picketline-accepted-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Ids of the articles that a process told to be accepted before it was killed at a random moment. */
async function acceptedUntilKilled(): Promise<readonly string[]> {
  const file = join(import.meta.dirname, '_child-intake.ts');
  // Node 20 cannot run TypeScript itself.
  const script = `import { runnerImport } from 'vite';
    await runnerImport(${JSON.stringify(file)}, { configFile: false, logLevel: 'error' });`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script, folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let printed = '';
  const began = new Promise<void>((resolve) => {
    child.stdout.on('data', (text: Buffer) => {
      printed += String(text);
      resolve();
    });
  });
  const closed = new Promise((resolve) => child.once('close', resolve));
  await Promise.race([began, closed]);
  await pause(Math.random() * 400);
  child.kill('SIGKILL');
  await closed;
  return printed.split('\n').slice(0, -1);
}

test('killed three times while the graph lost all it had, every accepted article is stored by the next start', async () => {
  const accepted = new Set<string>();
  for (let kill = 0; kill < 3; kill += 1) {
    for (const id of await acceptedUntilKilled()) accepted.add(id);
  }
  expect(accepted.size).toBeGreaterThan(20);

  const engine = await openEmbeddedEngine({ memory: true });
  await migrate(engine, statements);
  const parts = { engine, statements, reference, extraction: 'test', extract: emptyRecord };
  const journal = await openJournal({ folder, graph: 'embedded' });
  expect(journal.left.problems.filter(({ code }) => code !== 'JOURNAL_CUT_OFF')).toEqual([]);
  const queue = new IngestQueue(parts, { journal });
  const stored = await Promise.all(queue.replay(journal.left.entries).map((taken) => taken.stored));
  const ids = new Set(stored.map(({ articleId }) => articleId));
  expect([...accepted].filter((id) => !ids.has(id))).toEqual([]);
  await queue.close();
  await journal.close();
  await engine.close();
  expect(readdirSync(folder)).toEqual([]);
}, 60_000);
