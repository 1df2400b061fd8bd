import { afterEach, expect, test } from 'vitest';
import { WorkerPool } from '../../src/threads/worker-pool.ts';

interface Task {
  readonly name: string;
  readonly echo?: string;
  readonly code?: string;
  readonly exit?: number;
  readonly fail?: string;
  /** Milliseconds before it does so. */
  readonly after?: number;
}

interface Result {
  readonly echo: string;
  readonly threadId: number;
}

let pool: WorkerPool<Task, Result>;
const open = (size: number) => {
  pool = new WorkerPool(new URL('./_worker.mjs', import.meta.url), {
    size,
    nameOf: ({ name }) => name,
  });
  return pool;
};
afterEach(() => pool.close());

/** What comes of tasks: the echo, or `CODE: message`. */
const outcomes = (tasks: readonly Task[]) =>
  Promise.all(
    tasks.map((task) =>
      pool.run(task).then(
        ({ echo }) => echo,
        (error) => `${error.code}: ${error.message}`,
      ),
    ),
  );

test('each task gets its own result, however many there are for how few threads', async () => {
  open(2);
  const names = Array.from({ length: 40 }, (_, number) => `task ${number}`);
  expect(await outcomes(names.map((name) => ({ name, echo: name })))).toEqual(names);
});

test('threads start as they are needed, and no more than there may be', async () => {
  open(2);
  const alone = await pool.run({ name: 'one', echo: 'one' });
  const next = await pool.run({ name: 'two', echo: 'two' });
  expect(next.threadId).toBe(alone.threadId);
  const results = await Promise.all(
    ['a', 'b', 'c', 'd'].map((name) => pool.run({ name, echo: name, after: 20 })),
  );
  expect(new Set(results.map(({ threadId }) => threadId)).size).toBe(2);
});

test('a task that fails fails alone, with the code it has', async () => {
  open(1);
  const tasks = [
    { name: 'one.txt', echo: 'one' },
    { name: 'two.txt', code: 'BAD_TEXT' },
    { name: 'three.txt', echo: 'three' },
  ];
  expect(await outcomes(tasks)).toEqual(['one', 'BAD_TEXT: as told', 'three']);
});

test('a thread that ends is told with the file that it read, and the others go on', async () => {
  open(2);
  const tasks = [
    { name: 'one.txt', echo: 'one' },
    { name: 'two.txt', fail: 'out of memory' },
    { name: 'three.txt', exit: 3 },
    { name: 'four.txt', echo: 'four' },
    { name: 'five.txt', exit: 3 },
    { name: 'six.txt', echo: 'six' },
  ];
  const ended = 'the thread that read it ended before it was done';
  expect(await outcomes(tasks)).toEqual([
    'one',
    `EXTRACTION_FAILED: two.txt: ${ended}: out of memory`,
    `EXTRACTION_FAILED: three.txt: ${ended}: it was stopped`,
    'four',
    `EXTRACTION_FAILED: five.txt: ${ended}: it was stopped`,
    'six',
  ]);
});

test('a pool that closes fails what is not done, and takes nothing more', async () => {
  open(1);
  const waiting = outcomes([
    { name: 'one.txt', echo: 'one', after: 60_000 },
    { name: 'two.txt', echo: 'two' },
  ]);
  await pool.close();
  const ended = 'the thread that read it ended before it was done: it was stopped';
  expect(await waiting).toEqual([
    `EXTRACTION_FAILED: one.txt: ${ended}`,
    `EXTRACTION_FAILED: two.txt: ${ended}`,
  ]);
  expect(await outcomes([{ name: 'three.txt', echo: 'three' }])).toEqual([
    `EXTRACTION_FAILED: three.txt: ${ended}`,
  ]);
});
