import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitAtoms } from '../../../src/extract/figures/atoms.ts';
import { readNumber } from '../../../src/extract/figures/numbers.ts';
import { tokenize } from '../../../src/text/tokens.ts';

function numberIn(text: string): number | null {
  return readNumber(splitAtoms(tokenize(text)), 0)?.value ?? null;
}

test.each([
  ['8,300 visits', 8300],
  ['7.5 per cent', 7.5],
  ['1.1 million people', 1_100_000],
  ['2bn', 2_000_000_000],
  ['3.5m', 3_500_000],
  ['40k', 40_000],
  ['twelve days', 12],
  ['twenty-four hours', 24],
  ['two hundred and fifty members', 250],
  ['three hundred thousand', 300_000],
  ['a hundred trains', 100],
  ['a dozen depots', 12],
  ['half a million letters', 500_000],
  ['a third of staff', 0.3333],
  ['two-thirds of staff', 0.6667],
  ['three quarters of the trains', 0.75],
  ['half of all drivers', 0.5],
  ['four in ten teachers', 0.4],
  ['nine out of 10 trains', 0.9],
  ['one in every five', 0.2],
])('%s is %d', (text, value) => {
  expect(numberIn(text)).toBe(value);
});

test.each([
  'hundreds of people',
  'thousands',
  'second day',
  '11th hour',
  'a third strike',
  'a quarter final',
  'half an hour',
])('%s is no number', (text) => {
  expect(numberIn(text)).toBeNull();
});

test('"two in April" and "one in 2015" are no shares', () => {
  expect(numberIn('two in April')).toBe(2);
  expect(numberIn('one in 2015')).toBe(1);
});

test('whole numbers are read alike with and without commas', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 999_999_999 }), (value) => {
      expect(numberIn(`${value} letters`)).toBe(value);
      expect(numberIn(`${value.toLocaleString('en-GB')} letters`)).toBe(value);
    }),
  );
});

test('atoms cover the tokens and slice to their words', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
      for (const atom of splitAtoms(tokenize(text)))
        expect(text.slice(atom.start, atom.end)).toBe(atom.text);
    }),
  );
});
