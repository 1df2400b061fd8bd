import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkJournal } from '../../src/doctor/journal-check.ts';
import { openJournal } from '../../src/ingest/journal/journal.ts';
import { encodeEntry } from '../../src/ingest/journal/record.ts';
import { entryOf } from '../ingest/journal/_entries.ts';

let folder: string;
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'picketline-journal-')), 'journal');
});
afterEach(() => rmSync(join(folder, '..'), { recursive: true }));
const check = () => checkJournal({ folder, graph: 'embedded' });

/** A file as a process that has ended leaves it. */
function leave(name: string, bytes: Uint8Array, graph = 'embedded'): string {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${graph}-00000000-4000000-1-${name}.journal`);
  writeFileSync(path, bytes);
  return path;
}
const two = Buffer.concat([encodeEntry(entryOf(1)), encodeEntry(entryOf(2))]);

test('a journal that is not there or holds nothing is fine', async () => {
  expect(await check()).toMatchObject({ state: 'OK', finding: 'no article waits' });
  leave('a', Buffer.alloc(0));
  expect(await check()).toMatchObject({ state: 'OK', finding: 'no article waits' });
});

test('articles that a process left are counted, and left where they are', async () => {
  leave('a', two);
  const before = readdirSync(folder);
  expect(await check()).toEqual({
    name: 'journal',
    state: 'WARNING',
    finding: `2 articles are accepted and not stored yet (${two.length} bytes)`,
    advice: 'Run `picketline serve` or `picketline ingest`: the next start stores them.',
    details: { waiting: 2, waitingForOthers: 0, inUse: 0, damaged: [], bytes: two.length },
  });
  expect(readdirSync(folder)).toEqual(before);
});

test('what a process keeps that is at work is no cause for worry', async () => {
  const journal = await openJournal({ folder, graph: 'embedded' });
  await journal.keep(entryOf(1));
  expect(await check()).toMatchObject({
    state: 'OK',
    finding: 'no article waits, and a process is at work',
  });
  await journal.close();
});

test('articles for another graph wait for it', async () => {
  leave('a', two, 'neo4j.12ab34cd');
  expect(await check()).toMatchObject({
    state: 'WARNING',
    finding: '2 articles are accepted for another graph and not stored yet',
    advice: 'Start once with the NEO4J_URI and NEO4J_DATABASE of then, or without, to store them.',
  });
});

test('a damaged file is named', async () => {
  const bytes = Buffer.from(two);
  bytes[40] = 0;
  const path = leave('a', bytes);
  expect(await check()).toMatchObject({
    state: 'WARNING',
    finding: `${path} cannot be read in full: an article that was accepted may be lost`,
    details: { waiting: 1, damaged: [path] },
  });
});
