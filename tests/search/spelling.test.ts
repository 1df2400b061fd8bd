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
  const error = fc.record({
    at: fc.nat(9),
    letter: fc.constantFrom('', 'a', 'b', 'c'),
    taken: fc.constantFrom(0, 1),
    isSwap: fc.boolean(),
  });
  fc.assert(
    fc.property(letters, error, (word, { at, letter, taken, isSwap }) => {
      const typed = isSwap
        ? `${word.slice(0, at)}${word[at + 1] ?? ''}${word[at] ?? ''}${word.slice(at + 2)}`
        : `${word.slice(0, at)}${letter}${word.slice(at + taken)}`;
      fc.pre(typed !== word && typed.length >= 4);
      const halves = halvesOf(word);
      const near = halvesNear(typed);
      const isFound =
        near.heads.includes(halves?.head ?? '') ||
        near.tails.includes(halves?.tail ?? '') ||
        near.swapped === word;
      expect(isOneErrorApart(typed, word), `${typed} ${word}`).toBe(true);
      expect(isFound, `${typed} ${word}`).toBe(true);
    }),
    { numRuns: 1_000 },
  );
});
