import { expect, test } from 'vitest';
import { holdersOf, officesOf } from '../../src/reference/office-holders.ts';
import { readReferenceTables } from '../../src/reference/tables.ts';
import { folderOfTables } from './_tables.ts';

const tables = readReferenceTables(folderOfTables());

const holders = (title: string, date?: string) =>
  holdersOf(tables, title, date).map(({ office, person, certainty }) => [
    office.id,
    person.id,
    certainty,
  ]);

test('an office is found by id, title and alias, in any case and with either apostrophe', () => {
  const both = [
    ['chair', 'ann-lee', 'CERTAIN'],
    ['chair', 'bo-kay', 'CERTAIN'],
  ];
  expect(holders('chair')).toEqual(both);
  expect(holders('CHAIR of council')).toEqual(both);
  expect(holders("BMA's chair")).toEqual(both);
  expect(holders('treasurer')).toEqual([]);
});

test('a date picks who held the office on that day', () => {
  expect(holders('chair', '2014-01-01')).toEqual([['chair', 'ann-lee', 'CERTAIN']]);
  expect(holders('chair', '2024-01-01T09:00+00:00')).toEqual([['chair', 'bo-kay', 'CERTAIN']]);
  expect(holders('chair', '2012-05-31')).toEqual([]);
});

test('the day of handover belongs to both', () => {
  expect(holders('chair', '2017-06-29')).toEqual([
    ['chair', 'ann-lee', 'CERTAIN'],
    ['chair', 'bo-kay', 'CERTAIN'],
  ]);
});

test('within a month or year that the source leaves open, and without a first day, it is only possible', () => {
  expect(holders('chair', '2012-06-15')).toEqual([['chair', 'ann-lee', 'POSSIBLE']]);
  expect(holders('deputy', '2014-01-01')).toEqual([['deputy', 'bo-kay', 'POSSIBLE']]);
  expect(holders('deputy', '2016-12-31')).toEqual([['deputy', 'bo-kay', 'POSSIBLE']]);
  expect(holders('deputy', '2017-01-01')).toEqual([]);
});

test('a title of several offices gives the holders of all, the certain ones first', () => {
  expect(holders('council chair', '2014-01-01')).toEqual([
    ['chair', 'ann-lee', 'CERTAIN'],
    ['deputy', 'bo-kay', 'POSSIBLE'],
  ]);
});

test('the offices of a person are found the other way round', () => {
  const offices = (date?: string) =>
    officesOf(tables, 'bo-kay', date).map(({ office, certainty }) => [office.id, certainty]);
  expect(offices()).toEqual([
    ['deputy', 'CERTAIN'],
    ['chair', 'CERTAIN'],
  ]);
  expect(offices('2016-03-01')).toEqual([['deputy', 'POSSIBLE']]);
  expect(offices('2020-03-01')).toEqual([['chair', 'CERTAIN']]);
  expect(officesOf(tables, 'nobody')).toEqual([]);
});
