import fc from 'fast-check';
import { expect, test } from 'vitest';
import { halvesNear, halvesOf, isOneErrorApart } from '../../src/search/spelling.ts';

test('one letter more, less or another, or two swapped, is one error', () => {
  for (const typed of [
    'lantrn',
    'lanntern',
    'lamtern',
    'lnatern',
    'antern',
    'lanterm',
    'lanetrn',
  ]) {
    expect(isOneErrorApart(typed, 'lantern'), typed).toBe(true);
  }
});

test('no error and two errors are not one', () => {
  for (const typed of ['lantern', 'lantrnn', 'antertn', 'lamterm', 'nalter', 'nretnal']) {
    expect(isOneErrorApart(typed, 'lantern'), typed).toBe(false);
  }
});

test('short words and other letters are left alone', () => {
  expect(isOneErrorApart('ada', 'ida')).toBe(false);
  expect(isOneErrorApart('1234', '1235')).toBe(false);
  expect(halvesOf('ada')).toBeNull();
});

test('whatever is one error away is found by a half or by swapping the middle', () => {
  const letters = fc.string({ unit: fc.constantFrom(...'abc'), minLength: 4, maxLength: 9 });
  fc.assert(
    fc.property(letters, letters, (typed, word) => {
      fc.pre(isOneErrorApart(typed, word));
      const halves = halvesOf(word);
      const near = halvesNear(typed);
      const isFound =
        near.heads.includes(halves?.head ?? '') ||
        near.tails.includes(halves?.tail ?? '') ||
        near.swapped === word;
      expect(isFound, `${typed} ${word}`).toBe(true);
    }),
    { numRuns: 20_000 },
  );
});
