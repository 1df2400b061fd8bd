import { availableParallelism } from 'node:os';
import { expect, test } from 'vitest';
import { threadsFor } from '../../src/threads/thread-count.ts';

test('few files are read in one thread, many in one for each processor', () => {
  expect(threadsFor(0, undefined)).toBe(1);
  expect(threadsFor(1, undefined)).toBe(1);
  expect(threadsFor(24, undefined)).toBe(1);
  expect(threadsFor(100_000, undefined)).toBe(availableParallelism());
});

test('whoever states how many gets as many', () => {
  expect(threadsFor(1, '7')).toBe(7);
  expect(threadsFor(100_000, '1')).toBe(1);
});

test.each(['0', '65', '-1', '1.5', 'two', ''])('"%s" is no number of threads', (stated) => {
  expect(() => threadsFor(1, stated)).toThrow(
    `--threads is "${stated}"; expected a number from 1 to 64`,
  );
});
