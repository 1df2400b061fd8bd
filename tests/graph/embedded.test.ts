import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import grafeo from '@grafeo-db/js';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { embeddedEngine, openEmbeddedEngine } from '../../src/graph/embedded/embedded-engine.ts';
import { isConflict, toGraphError } from '../../src/graph/embedded/embedded-error.ts';
import type { GraphEngine } from '../../src/graph/engine.ts';
import { openEngine } from '../../src/graph/open-engine.ts';
import { loadStatements } from '../../src/graph/statement-library.ts';
import { PACKAGE_FILES } from '../../src/package-files.ts';
import { statementOf } from './_statement-of.ts';

const MERGE = statementOf('MERGE (s:Sample {id: $id})', ['id']);
const IDS = statementOf('MATCH (s:Sample) RETURN s.id AS id ORDER BY id', [], ['id']);
const WRITTEN = statementOf(
  'MATCH (w:Written) RETURN w.batch AS batch, count(*) AS nodes ORDER BY batch',
  [],
  ['batch', 'nodes'],
);

let folder: string;
const children: ChildProcess[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'picketline-graph-'));
});
afterEach(async () => {
  for (const child of children.splice(0)) {
    await kill(child);
  }
  rmSync(folder, { recursive: true });
});

const merge = (engine: GraphEngine, id: string) =>
  engine.write((transaction) => transaction.run(MERGE, { id }));

describe('An embedded graph in a folder', () => {
  test('is there again after it was closed', async () => {
    const place = join(folder, 'made/where/missing');
    const first = await openEmbeddedEngine({ folder: place });
    await merge(first, 'kept');
    await first.close();
    const second = await openEmbeddedEngine({ folder: place });
    expect(await second.read(IDS, {})).toEqual([{ id: 'kept' }]);
    await second.close();
  });

  test('is opened where the settings name no Neo4j', async () => {
    const engine = await openEngine({ neo4j: null, dataFolder: folder });
    expect(engine.kind).toBe('embedded');
    await engine.close();
  });

  test('cannot be opened twice by one process', async () => {
    const first = await openEmbeddedEngine({ folder });
    await expect(openEmbeddedEngine({ folder })).rejects.toThrow(
      expect.objectContaining({ code: 'GRAPH_IN_USE' }),
    );
    await first.close();
  });

  test('cannot be opened while another process has it open, and can afterwards', async () => {
    const child = startChild('hold');
    await nextLine(child);
    await expect(openEmbeddedEngine({ folder })).rejects.toThrow(
      expect.objectContaining({
        code: 'GRAPH_IN_USE',
        message: `The graph in ${folder} is open in another process. Stop that one, or set PICKETLINE_DATA to another folder.`,
      }),
    );
    await kill(child);
    const engine = await openEmbeddedEngine({ folder });
    expect(await engine.read(IDS, {})).toEqual([]);
    await engine.close();
  });

  test.each([
    ['whose file is of another kind', () => Buffer.from('not a graph at all\n'.repeat(500))],
    ['whose file is empty', () => Buffer.alloc(0)],
    ['whose file is cut in half', (bytes: Buffer) => bytes.subarray(0, bytes.length / 2)],
    ['whose file is overwritten in places', (bytes: Buffer) => bytes.fill(7, bytes.length / 2)],
  ])('%s is told as damaged and left as it is', async (_, damage) => {
    const engine = await openEmbeddedEngine({ folder });
    for (let number = 0; number < 100; number += 1) {
      await merge(engine, `sample ${number}`);
    }
    await engine.close();
    const file = join(folder, 'graph.grafeo');
    const damaged = damage(readFileSync(file));
    writeFileSync(file, damaged);
    await expect(openEmbeddedEngine({ folder })).rejects.toThrow(
      expect.objectContaining({
        code: 'GRAPH_FAILED',
        message: `The graph in ${folder} is damaged. Move graph.grafeo and graph.grafeo.wal in it away, put a backup in the place of graph.grafeo where there is one, and ingest anew what is missing.`,
      }),
    );
    expect(readFileSync(file).equals(damaged)).toBe(true);
  });

  test('cannot be made where a file stands', async () => {
    writeFileSync(join(folder, 'file'), '');
    await expect(openEmbeddedEngine({ folder: join(folder, 'file/graph') })).rejects.toThrow(
      expect.objectContaining({ code: 'BAD_PATH' }),
    );
  });

  test('holds nothing of a transaction in which its process was killed', async () => {
    const child = startChild('unfinished');
    while (Number(await nextLine(child)) < 40) {
      // Wait until the transaction holds a good deal.
    }
    await kill(child);
    const engine = await openEmbeddedEngine({ folder });
    expect(await engine.read(WRITTEN, {})).toEqual([{ batch: 0, nodes: 5 }]);
    await engine.close();
  });

  test.each([1, 2, 3])(
    'holds every transaction whole that it acknowledged before its process was killed (%i)',
    async () => {
      const child = startChild('commits');
      const acknowledged: number[] = [];
      createInterface({ input: child.stdout! }).on('line', (line) =>
        acknowledged.push(Number(line)),
      );
      while (acknowledged.length === 0) {
        await pause(20);
      }
      await pause(Math.random() * 400);
      await kill(child);
      const engine = await openEmbeddedEngine({ folder });
      const rows = await engine.read(WRITTEN, {});
      await engine.close();
      expect(rows.filter(({ nodes }) => nodes !== 10)).toEqual([]);
      expect(rows.map(({ batch }) => batch).slice(0, acknowledged.length)).toEqual(acknowledged);
      expect(rows.length - acknowledged.length).toBeLessThanOrEqual(1);
    },
  );
});

describe('A writer of the embedded engine', () => {
  test('tries again after a conflict until the other transaction is over', async () => {
    const database = grafeo.GrafeoDB.create();
    const engine = embeddedEngine(database);
    await merge(engine, 'contended');
    const set = statementOf('MATCH (s:Sample {id: $id}) SET s.value = $value', ['id', 'value']);
    const other = database.beginTransaction();
    await other.executeCypher("MATCH (s:Sample {id: 'contended'}) SET s.value = 1");
    let runs = 0;
    const writing = engine.write(async (transaction) => {
      runs += 1;
      await transaction.run(set, { id: 'contended', value: 2 });
    });
    await pause(60);
    other.commit();
    await writing;
    expect(runs).toBeGreaterThan(1);
    const value = statementOf('MATCH (s:Sample) RETURN s.value AS value', [], ['value']);
    expect(await engine.read(value, {})).toEqual([{ value: 2 }]);
    await engine.close();
  });

  test('gives up after a conflict that lasts, and says that the graph is busy', async () => {
    const database = grafeo.GrafeoDB.create();
    const engine = embeddedEngine(database, { retryTimeLimit: 50 });
    await merge(engine, 'held');
    const other = database.beginTransaction();
    await other.executeCypher("MATCH (s:Sample {id: 'held'}) SET s.value = 1");
    const set = statementOf("MATCH (s:Sample {id: 'held'}) SET s.value = 2");
    await expect(engine.write((transaction) => transaction.run(set, {}))).rejects.toThrow(
      expect.objectContaining({
        code: 'GRAPH_BUSY',
        message: 'The statement test/statement met another writer, time and again.',
      }),
    );
    other.rollback();
    await engine.close();
  });

  test('waits for its turn, but not for ever', async () => {
    const engine = await openEmbeddedEngine({ memory: true, retryTimeLimit: 50 });
    const slow = engine.write(async (transaction) => {
      await pause(200);
      await transaction.run(MERGE, { id: 'slow' });
    });
    await expect(merge(engine, 'impatient')).rejects.toThrow(
      expect.objectContaining({
        code: 'GRAPH_BUSY',
        message: 'Other writers held the graph for too long.',
      }),
    );
    await slow;
    await merge(engine, 'next');
    expect(await engine.read(IDS, {})).toEqual([{ id: 'next' }, { id: 'slow' }]);
    await engine.close();
  });
});

test('A reader of the embedded engine is told when its statement takes too long', async () => {
  const engine = await openEmbeddedEngine({ memory: true, timeLimit: 20 });
  const long = statementOf('UNWIND range(1, 2000000) AS n RETURN sum(n) AS sum', [], ['sum']);
  await expect(engine.read(long, {})).rejects.toThrow(
    expect.objectContaining({
      code: 'GRAPH_TIMEOUT',
      message: 'The statement test/statement took longer than its time limit.',
    }),
  );
  await engine.close();
});

/** Node 20 cannot run TypeScript itself, so the child's file goes through Vite. */
function startChild(what: string): ChildProcess {
  const file = join(import.meta.dirname, '_child-writer.ts');
  const script = `import { runnerImport } from 'vite';
    await runnerImport(${JSON.stringify(file)}, { configFile: false, logLevel: 'error' });`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script, folder, what], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.push(child);
  return child;
}

const lines = new WeakMap<ChildProcess, AsyncIterator<string>>();

async function nextLine(child: ChildProcess): Promise<string> {
  const reader =
    lines.get(child) ?? createInterface({ input: child.stdout! })[Symbol.asyncIterator]();
  lines.set(child, reader);
  const { value, done } = await reader.next();
  if (done) {
    throw new Error('the child ended too early');
  }
  return value;
}

async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) {
    return;
  }
  const ended = once(child, 'close');
  child.kill('SIGKILL');
  await ended;
}

test('a disk that is full is told as such, although the engine calls it a conflict, and not tried again', () => {
  const words = 'I/O error: WAL graph.wal: No space left on device (os error 28)';
  const error = toGraphError(Object.assign(new Error(words), { gqlStatus: '40000' }), 'A commit');
  expect(error).toMatchObject({
    code: 'DISK_FULL',
    message: 'A commit found no space left on the disk of PICKETLINE_DATA.',
  });
  expect(isConflict(error)).toBe(false);
});

test('no statement looks for a node by OPTIONAL MATCH, for which the engine uses no index', () => {
  const scanning = loadStatements(PACKAGE_FILES.cypher)
    .all.filter(({ text, embeddedText = text }) => /OPTIONAL MATCH \(\w*:\w+ \{/.test(embeddedText))
    .map(({ name }) => name);
  expect(scanning).toEqual([]);
});
