import { expect, test } from 'vitest';
import type { ComparedFigure } from '../../src/discrepancies/compared-figure.ts';
import { partReadingOf, readingOf } from '../../src/discrepancies/reading.ts';
import { figure } from './_figure.ts';

/** An interval as mathematics writes it. */
function written(rest: Partial<ComparedFigure>, read = readingOf): string {
  const { low, high, lowIncluded, highIncluded } = read(figure(rest)).interval;
  return `${lowIncluded ? '[' : '('}${low}, ${high}${highIncluded ? ']' : ')'}`;
}

test.each([
  [1169, '[1169, 1169]'],
  [20, '[20, 20]'],
  [195_000, '[194500, 195499]'],
  [196_123, '[196123, 196123]'],
  [200_000, '[195000, 204999]'],
  [2_000, '[1950, 2049]'],
  [8_300, '[8250, 8349]'],
  [750, '[745, 754]'],
  [5, '[5, 5]'],
  [0, '[0, 0]'],
])('%d lamps may be rounded: %s', (value, expected) => {
  expect(written({ value })).toBe(expected);
});

test.each([
  [93, 'percent', '[92.5, 93.5)'],
  [7.5, 'percent', '[7.45, 7.55)'],
  [20, 'percent', '[19.5, 20.5)'],
  [0.07, 'share', '[4.5, 9.5)'],
  [0.3333, 'share', '[30.83, 35.83)'],
  [0.5, 'share', '[47.5, 52.5)'],
  [4, 'days', '[3.5, 4.5)'],
  [1_500_000, 'GBP', '[1450000, 1550000)'],
  [2.5, 'lamps', '[2.45, 2.55)'],
])('%d %s is measured and may lie between two numbers: %s', (value, unit, expected) => {
  expect(written({ value, unit })).toBe(expected);
});

test.each([
  ['AT_LEAST', 200, '[200, Infinity)'],
  ['AT_MOST', 200, '(-Infinity, 200]'],
  ['MORE_THAN', 200, '[201, Infinity)'],
  ['FEWER_THAN', 200, '(-Infinity, 199]'],
  ['ALMOST', 200_000, '[180000, 199999]'],
  ['ALMOST', 1, '[0, 0]'],
  ['ABOUT', 77_000, '[69300, 84700]'],
  ['ABOUT', 1, '[1, 1]'],
])('%s %d lamps are the whole numbers %s', (comparator, value, expected) => {
  expect(written({ comparator, value })).toBe(expected);
});

test.each([
  ['MORE_THAN', 93, '(93, Infinity)'],
  ['FEWER_THAN', 93, '(-Infinity, 93)'],
  ['ALMOST', 50, '[45, 50)'],
  ['ABOUT', 2, '[1.5, 2.5]'],
])('%s %d per cent are %s', (comparator, value, expected) => {
  expect(written({ comparator, value, unit: 'percent' })).toBe(expected);
});

test('a range goes from its lower to its upper end, whichever comes first', () => {
  expect(written({ comparator: 'BETWEEN', min: 141, max: 160 })).toBe('[141, 160]');
  expect(written({ comparator: 'BETWEEN', min: 160, max: 141 })).toBe('[141, 160]');
});

test('a fall lies below zero, and a rise above', () => {
  expect(written({ value: 7.5, unit: 'percent', change: 'DECREASE' })).toBe('(-7.55, -7.45]');
  expect(written({ value: 7.5, unit: 'percent', change: 'INCREASE' })).toBe('[7.45, 7.55)');
  expect(written({ comparator: 'MORE_THAN', value: 30, change: 'DECREASE' })).toBe(
    '(-Infinity, -31]',
  );
});

test('a part says that the whole is no less', () => {
  expect(written({ value: 280 }, partReadingOf)).toBe('[275, Infinity)');
});

test('a figure without a number leaves all of them possible', () => {
  expect(written({})).toBe('(-Infinity, Infinity)');
});
