import { expect, test } from 'vitest';
import { inOrder } from '../../src/threads/in-order.ts';

const after = (milliseconds: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

test('results come in the order of the items, whichever is done first', async () => {
  const results: number[] = [];
  const work = async (item: number) => {
    await after(item % 3 === 0 ? 15 : 1);
    return item;
  };
  const items = Array.from({ length: 12 }, (_, number) => number);
  for await (const result of inOrder(items, 4, work)) results.push(result);
  expect(results).toEqual(items);
});

test('no more are begun than may be, while nobody takes their results', async () => {
  let begun = 0;
  const results = inOrder([1, 2, 3, 4, 5, 6, 7, 8], 3, async (item) => {
    begun++;
    return item;
  });
  await results.next();
  await after(5);
  expect(begun).toBe(3);
  await results.next();
  await after(5);
  expect(begun).toBe(4);
});

test('one at a time, the next begins when the last is taken', async () => {
  const seen: string[] = [];
  const work = async (item: string) => {
    seen.push(`begin ${item}`);
    return item;
  };
  for await (const item of inOrder(['a', 'b'], 1, work)) seen.push(`take ${item}`);
  expect(seen).toEqual(['begin a', 'take a', 'begin b', 'take b']);
});

test('a failure comes in its turn', async () => {
  const work = async (item: number) => {
    if (item === 2) throw new Error('two');
    await after(5);
    return item;
  };
  const results = inOrder([1, 2, 3], 3, work);
  expect(await results.next()).toEqual({ value: 1, done: false });
  await expect(results.next()).rejects.toThrow('two');
});

test('whoever stops taking results leaves nothing behind that fails unheard', async () => {
  const work = async (item: number) => {
    await after(item);
    if (item > 1) throw new Error('late');
    return item;
  };
  for await (const _ of inOrder([1, 2, 3], 3, work)) break;
  await after(10);
});
