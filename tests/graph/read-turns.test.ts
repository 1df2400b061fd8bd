import { expect, test } from 'vitest';
import { ReadTurns } from '../../src/graph/read-turns.ts';

/** A statement that runs until it is told to end. */
function statement(name: string, order: string[]) {
  let end = () => {};
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  const read = async () => {
    order.push(name);
    await ended;
    return name;
  };
  return { read, end };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

test('no more run at a time than there are turns, and in the order of their coming', async () => {
  const turns = new ReadTurns(2);
  const order: string[] = [];
  const statements = ['a', 'b', 'c', 'd'].map((name) => statement(name, order));
  const running = statements.map(({ read }) => turns.run({}, null, read));
  await settled();
  expect(order).toEqual(['a', 'b']);
  statements[1]?.end();
  await settled();
  expect(order).toEqual(['a', 'b', 'c']);
  for (const { end } of statements) end();
  expect(await Promise.all(running)).toEqual(['a', 'b', 'c', 'd']);
});

test('a turn that failed is passed on, too', async () => {
  const turns = new ReadTurns(1);
  const failing = turns.run({}, null, () => Promise.reject(new Error('refused')));
  const next = turns.run({}, null, async () => 'next');
  await expect(failing).rejects.toThrow('refused');
  expect(await next).toBe('next');
});

test('who has used much time lets newcomers pass, and who came first of them goes first', async () => {
  const turns = new ReadTurns(1);
  const order: string[] = [];
  const [first, second, late] = [{}, {}, {}];
  const slow = () => new Promise((resolve) => setTimeout(resolve, 150));
  await turns.run(first, null, slow);
  await turns.run(second, null, slow);
  const holding = statement('holding', order);
  const held = turns.run({}, null, holding.read);
  const named = (name: string) => async () => {
    order.push(name);
  };
  const waiting = [
    turns.run(second, null, named('second')),
    turns.run(first, null, named('first')),
    turns.run(late, null, named('late')),
  ];
  holding.end();
  await Promise.all([held, ...waiting]);
  expect(order).toEqual(['holding', 'late', 'first', 'second']);
});

test('who waits no more does not run, and keeps nobody from running', async () => {
  const turns = new ReadTurns(1);
  const order: string[] = [];
  const holding = statement('holding', order);
  const held = turns.run({}, null, holding.read);
  const controller = new AbortController();
  const left = turns.run({}, controller.signal, statement('left', order).read);
  const next = statement('next', order);
  const following = turns.run({}, null, next.read);
  const reason = new Error('Nobody waits for it');
  controller.abort(reason);
  await expect(left).rejects.toBe(reason);
  holding.end();
  next.end();
  await Promise.all([held, following]);
  expect(order).toEqual(['holding', 'next']);
});

test('who gets no turn for too long is told that the graph is busy, and does not run', async () => {
  const turns = new ReadTurns(1, 50);
  const order: string[] = [];
  const holding = statement('holding', order);
  const held = turns.run({}, null, holding.read);
  await expect(turns.run({}, null, statement('late', order).read)).rejects.toMatchObject({
    code: 'GRAPH_BUSY',
  });
  holding.end();
  await held;
  const next = statement('next', order);
  next.end();
  await turns.run({}, null, next.read);
  expect(order).toEqual(['holding', 'next']);
});
