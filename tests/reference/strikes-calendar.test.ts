import { expect, test } from 'vitest';
import { strikesBetween, workforceNames } from '../../src/reference/strikes-calendar.ts';
import { readReferenceTables } from '../../src/reference/tables.ts';
import { folderOfTables } from './_tables.ts';

const tables = readReferenceTables(folderOfTables());

const between = (...dates: readonly [from: string, to: string]) =>
  strikesBetween(tables, ...dates).map(({ id }) => id);

test('a strike is found on its first and last day and not beside them', () => {
  expect(between('2023-03-12', '2023-03-12')).toEqual([]);
  expect(between('2023-03-13', '2023-03-13')).toEqual(['first']);
  expect(between('2023-03-15', '2023-03-15')).toEqual(['first']);
  expect(between('2023-03-16', '2023-03-16')).toEqual([]);
  expect(between('2023-04-15', '2023-04-15')).toEqual(['second']);
});

test('months and years stand for all their days', () => {
  expect(between('2023-03', '2023-04')).toEqual(['first', 'second']);
  expect(between('2023', '2025')).toEqual(['first', 'second', 'third']);
});

test('a strike without a known end counts on its first day', () => {
  expect(between('2025-07-25', '2025-07-25')).toEqual(['third']);
  expect(between('2025-07-26', '2025-07-26')).toEqual([]);
});

test('a workforce is found under its former and its present name', () => {
  expect([...workforceNames(tables, 'junior-doctors')]).toEqual([
    'junior-doctors',
    'resident-doctors',
  ]);
  expect([...workforceNames(tables, 'resident-doctors')]).toEqual([
    'resident-doctors',
    'junior-doctors',
  ]);
  const found = strikesBetween(tables, '2023', '2025', {
    workforce: 'resident-doctors',
    nation: 'england',
  });
  expect(found.map(({ id }) => id)).toEqual(['first', 'second', 'third']);
  expect(strikesBetween(tables, '2023', '2025', { workforce: 'nurses' })).toEqual([]);
  expect(strikesBetween(tables, '2023', '2025', { nation: 'wales' })).toEqual([]);
});
