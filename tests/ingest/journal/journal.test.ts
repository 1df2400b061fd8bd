import { type ChildProcess, spawn } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Journal, openJournal } from '../../../src/ingest/journal/journal.ts';
import { isAtWork, ownToken } from '../../../src/ingest/journal/owner.ts';
import { encodeEntry } from '../../../src/ingest/journal/record.ts';
import { entryOf } from './_entries.ts';

let folder: string;
const opened: Journal[] = [];
const children: ChildProcess[] = [];
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'picketline-journal-')), 'journal');
});
afterEach(async () => {
  await Promise.all(opened.splice(0).map((journal) => journal.close()));
  for (const child of children.splice(0)) child.kill('SIGKILL');
  rmSync(join(folder, '..'), { recursive: true });
});

async function open(options = {}): Promise<Journal> {
  const journal = await openJournal({ folder, graph: 'embedded', ...options });
  opened.push(journal);
  return journal;
}

const files = () => readdirSync(folder).sort();
const leftIds = ({ left }: Journal) => left.entries.map(({ entry }) => entry.article.id);
/** A file as a process that has ended leaves it. */
function leave(name: string, bytes: Uint8Array, graph = 'embedded'): string {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${graph}-00000000-4000000-1-${name}.journal`);
  writeFileSync(path, bytes);
  return path;
}

test('nothing is written before the first article', async () => {
  const journal = await open();
  expect(journal.left).toEqual({ entries: [], problems: [] });
  expect(() => statSync(folder)).toThrow('ENOENT');
});

test('what is kept is there for the next run, and what is released is not', async () => {
  const journal = await open();
  const kept = await Promise.all([1, 2, 3].map((number) => journal.keep(entryOf(number))));
  await journal.release([kept[1]!]);
  await journal.close();
  const next = await open();
  expect(leftIds(next)).toEqual(['night-1', 'night-2', 'night-3']);
  await next.release(next.left.entries);
  expect(files()).toEqual([]);
  await next.close();
  expect((await open()).left.entries).toEqual([]);
});

test('the file is emptied once all of its articles are released', async () => {
  const journal = await open();
  for (let round = 0; round < 5; round += 1) {
    const kept = await Promise.all([1, 2].map((number) => journal.keep(entryOf(number))));
    expect(journal.bytes).toBe(encodeEntry(entryOf(1)).length + encodeEntry(entryOf(2)).length);
    await journal.release(kept);
    expect(journal.bytes).toBe(0);
  }
  expect(files()).toHaveLength(1);
  await journal.close();
  expect(files()).toEqual([]);
});

test('an article that is kept already is not written again', async () => {
  const journal = await open();
  const [first, second] = await Promise.all([journal.keep(entryOf(1)), journal.keep(entryOf(1))]);
  expect(second).toBe(first);
  expect(await journal.keep(entryOf(1))).toBe(first);
  expect(journal.bytes).toBe(encodeEntry(entryOf(1)).length);
});

test('a file that has grown is followed by another, and goes with the last of its articles', async () => {
  const journal = await open({ fileBytes: 300 });
  const kept = [];
  for (const number of [1, 2, 3, 4]) kept.push(await journal.keep(entryOf(number)));
  expect(files().length).toBeGreaterThan(2);
  await journal.release(kept);
  expect(files()).toHaveLength(1);
  expect(journal.bytes).toBe(0);
});

test('more than it may hold is refused with a clear error, and fits once there is room', async () => {
  const mostBytes = encodeEntry(entryOf(1)).length + 10;
  const journal = await open({ mostBytes });
  const kept = await journal.keep(entryOf(1));
  await expect(journal.keep(entryOf(2))).rejects.toMatchObject({
    code: 'JOURNAL_FULL',
    message: `${folder}: accepted articles that the graph has not taken fill ${mostBytes} bytes, so no more are accepted`,
  });
  await journal.release([kept]);
  await journal.keep(entryOf(2));
});

describe('files of others', () => {
  test('of a process that has ended are taken over, the first accepted first', async () => {
    leave('b', encodeEntry(entryOf(2)));
    leave('a', Buffer.concat([encodeEntry(entryOf(3)), encodeEntry(entryOf(1))]));
    const journal = await open();
    expect(leftIds(journal)).toEqual(['night-1', 'night-2', 'night-3']);
    expect(journal.left.problems).toEqual([]);
    await journal.release(journal.left.entries.slice(0, 2));
    expect(files()).toHaveLength(1);
    await journal.release(journal.left.entries.slice(2));
    expect(files()).toEqual([]);
  });

  test('of a process that is at work are left alone', async () => {
    const child = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60000)']);
    children.push(child);
    const path = leave('x', encodeEntry(entryOf(1)));
    const status = readFileSync(`/proc/${child.pid}/stat`, 'latin1');
    const start = status.slice(status.lastIndexOf(')') + 2).split(' ')[19];
    const host = ownToken().split('-')[0];
    renameSync(path, join(folder, `embedded-${host}-${child.pid}-${start}-x.journal`));
    expect((await open()).left.entries).toEqual([]);
    child.kill('SIGKILL');
    await new Promise((ended) => child.once('exit', ended));
    expect(leftIds(await open())).toEqual(['night-1']);
  });

  test('for another graph are left alone and named', async () => {
    const path = leave('x', encodeEntry(entryOf(1)), 'neo4j.0123abcd');
    const { left } = await open();
    expect(left.entries).toEqual([]);
    expect(left.problems).toMatchObject([
      {
        code: 'STORED_LATER',
        message: `${path}: holds articles that were accepted for another graph; start with its NEO4J_URI and NEO4J_DATABASE to store them`,
      },
    ]);
  });

  test('whose last record was cut off lose nothing that was accepted', async () => {
    const record = encodeEntry(entryOf(2));
    const path = leave('x', Buffer.concat([encodeEntry(entryOf(1)), record.subarray(0, 30)]));
    const journal = await open();
    expect(leftIds(journal)).toEqual(['night-1']);
    const offset = encodeEntry(entryOf(1)).length;
    expect(journal.left.problems).toMatchObject([
      {
        code: 'JOURNAL_CUT_OFF',
        message: `${path}: the last record was cut off after 30 bytes at offset ${offset}; its article had not been accepted yet`,
      },
    ]);
    await journal.release(journal.left.entries);
    expect(files()).toEqual([]);
  });

  test('that are damaged keep the rest, are told with the place, and stay to be looked at', async () => {
    const bytes = Buffer.concat([1, 2, 3].map((number) => encodeEntry(entryOf(number))));
    const offset = encodeEntry(entryOf(1)).length;
    bytes.fill(0, offset + 40, offset + 60);
    const path = leave('x', bytes);
    const journal = await open();
    expect(leftIds(journal)).toEqual(['night-1', 'night-3']);
    expect(journal.left.problems.map(({ code }) => code)).toEqual(['JOURNAL_DAMAGED']);
    expect(journal.left.problems[0]?.message).toContain(
      `${path}: expected records, got ${encodeEntry(entryOf(2)).length} bytes of something else at offset ${offset};`,
    );
    await journal.release(journal.left.entries);
    expect(files().map((name) => name.replace(/.*\./, '.'))).toEqual(['.damaged']);
    expect(readFileSync(join(folder, files()[0]!))).toEqual(bytes);
    expect((await open()).left).toEqual({ entries: [], problems: [] });
  });
});

test('an article is accepted only into a file that nobody has taken over', async () => {
  const journal = await open();
  await journal.keep(entryOf(1));
  const [taken] = files();
  const elsewhere = join(folder, 'embedded-00000000-4000000-1-taken.journal');
  renameSync(join(folder, taken!), elsewhere);
  await journal.keep(entryOf(2));
  const own = files().find((name) => !name.endsWith('taken.journal'));
  expect(readFileSync(join(folder, own!))).toEqual(encodeEntry(entryOf(2)));
  expect(leftIds(await open())).toEqual(['night-1', 'night-2']);
});

test('a process of another machine, and one that ended, are not at work', () => {
  const [host, pid, start] = ownToken().split('-');
  expect(isAtWork(ownToken())).toBe(true);
  expect(isAtWork(`00000000-${pid}-${start}`)).toBe(false);
  expect(isAtWork(`${host}-4000000-${start}`)).toBe(false);
  expect(hostname()).not.toBe('');
});

test('a process that got the number of one that ended is told from it by its start', () => {
  const [host, pid, start] = ownToken().split('-');
  const isKnown = start !== '0';
  expect(isAtWork(`${host}-${pid}-${Number(start) + 1}`)).toBe(!isKnown);
});

describe('a disk that is full', () => {
  test('gives a clear error, and leaves no half of an article behind', async () => {
    const result = await keepUntilFull();
    expect(result.error).toBe('JOURNAL_FAILED');
    expect(result.message).toBe(
      `${folder}: an article could not be kept, so it was not accepted (the file may not grow any more)`,
    );
    expect(result.accepted).toBeGreaterThan(5);
    const { left } = await open();
    expect(left.problems).toEqual([]);
    expect(left.entries).toHaveLength(result.accepted);
  });
});

/** A process that may write files of 8 KiB at most meets the same short writes as on a full disk. */
async function keepUntilFull() {
  const script = `import { runnerImport } from 'vite';
    await runnerImport(${JSON.stringify(join(import.meta.dirname, '_child-keeper.ts'))}, { configFile: false, logLevel: 'error' });`;
  const limited = 'ulimit -f 8; exec "$0" --input-type=module -e "$1" "$2"';
  const child = spawn('bash', ['-c', limited, process.execPath, script, folder]);
  children.push(child);
  let printed = '';
  child.stdout?.on('data', (text: Buffer) => {
    printed += String(text);
  });
  await new Promise((closed) => child.once('close', closed));
  return JSON.parse(printed) as { accepted: number; error: string; message: string };
}
