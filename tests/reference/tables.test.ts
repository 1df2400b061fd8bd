import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ReferenceTableError } from '../../src/reference/csv-file.ts';
import { readReferenceTables } from '../../src/reference/tables.ts';
import { folderOfTables, tableWith } from './_tables.ts';

/** What reading says of tables where `words` of a file are replaced. */
function mistakeIn(file: string, words: string, replacement: string): unknown {
  try {
    readReferenceTables(folderOfTables({ [file]: tableWith(file, words, replacement) }));
  } catch (error) {
    return error instanceof ReferenceTableError ? error.message : error;
  }
  return null;
}

test('rows are read with their lists, empty cells and dates', () => {
  const tables = readReferenceTables(folderOfTables());
  expect(tables.workforces.byId.get('resident-doctors')).toEqual({
    id: 'resident-doctors',
    name: 'resident doctors',
    terms: ['resident doctor', 'resident doctors'],
    renamedFrom: 'junior-doctors',
    renamedOn: '2024-09-18',
  });
  expect(tables.strikes.byId.get('first')).toEqual({
    id: 'first',
    from: '2023-03-13',
    to: '2023-03-15',
    windows: [],
    workforces: ['junior-doctors'],
    nations: ['england'],
    calledBy: ['british-medical-association'],
    disputes: ['some-dispute'],
    status: 'HELD',
    note: '72 hours, in all',
    source: 'a page',
  });
});

test('strikes come in order of time whatever their order in the file', () => {
  const { strikes } = readReferenceTables(folderOfTables());
  expect(strikes.rows.map(({ id }) => id)).toEqual(['first', 'second', 'third']);
});

test('hospitals are found by the id of their trust', () => {
  const { hospitalsByTrust } = readReferenceTables(folderOfTables());
  expect(hospitalsByTrust.get('wye-valley-nhs-trust')?.map(({ name }) => name)).toEqual([
    'Hereford County Hospital',
  ]);
});

test('windows of a strike are pairs of times', () => {
  const windows =
    '2023-04-11T08:00+01:00/2023-04-11T17:00+01:00; 2023-04-12T08:00+01:00/2023-04-12T17:00+01:00';
  const strikes = tableWith(
    'strikes.csv',
    '2023-04-15T07:00+01:00,,',
    `2023-04-15T07:00+01:00,${windows},`,
  );
  const tables = readReferenceTables(folderOfTables({ 'strikes.csv': strikes }));
  expect(tables.strikes.byId.get('second')?.windows).toEqual([
    { from: '2023-04-11T08:00+01:00', to: '2023-04-11T17:00+01:00' },
    { from: '2023-04-12T08:00+01:00', to: '2023-04-12T17:00+01:00' },
  ]);
});

test('byte-order marks and Windows line ends make no difference', () => {
  const places = `\uFEFF${tableWith('places.csv', 'England', 'England').replaceAll('\n', '\r\n')}`;
  const tables = readReferenceTables(folderOfTables({ 'places.csv': places }));
  expect(tables.places.rows.map(({ name }) => name)).toEqual(['England']);
});

test('a quoted cell may hold commas, marks and line breaks, and lines after it count on', () => {
  const people =
    'id,name,aliases,honorifics,pronoun\nann-lee,"Ann ""A,\nB"" Lee",,Dr,she\nbo-kay,Bo Kay,,,they\n';
  const tables = readReferenceTables(folderOfTables({ 'people.csv': people }));
  expect(tables.people.byId.get('ann-lee')?.name).toBe('Ann "A,\nB" Lee');
  const wrong = people.replace('they', 'them');
  expect(() => readReferenceTables(folderOfTables({ 'people.csv': wrong }))).toThrow(
    'people.csv, line 4, column pronoun: expected one of he, she, they, got "them"',
  );
});

test('a missing column is named', () => {
  expect(mistakeIn('places.csv', 'within', 'inside')).toBe(
    'places.csv, line 1, column within: expected this column, the header has id, name, kind, aliases, inside, ambiguous',
  );
});

test('a row with too few cells is named', () => {
  expect(mistakeIn('places.csv', ',,no', ',no')).toBe(
    'places.csv, line 2: expected 6 cells, one for each column, got 5',
  );
});

test('a cell that breaks its quotation marks is named', () => {
  expect(mistakeIn('strikes.csv', '"72 hours, in all"', '"72 hours" in all')).toMatch(
    /^strikes\.csv, line 3: expected CSV: /,
  );
});

test('an empty file and a missing file are named', () => {
  expect(() => readReferenceTables(folderOfTables({ 'places.csv': '' }))).toThrow(
    'places.csv, line 1: expected a header row, the file is empty',
  );
  const empty = mkdtempSync(join(tmpdir(), 'reference-tables-'));
  expect(() => readReferenceTables(empty)).toThrow(
    'sources.csv, line 1: expected a table, the file cannot be read',
  );
});

test('a word that is not on the list is named with the list', () => {
  expect(mistakeIn('strikes.csv', 'ANNOUNCED', 'PLANNED')).toBe(
    'strikes.csv, line 4, column status: expected one of HELD, CALLED_OFF, ANNOUNCED, got "PLANNED"',
  );
});

test.each([
  ['2023-02-29'],
  ['2023-13-01'],
  ['11 April 2023'],
  ['2023-03-13T07:00'],
  ['2023-03-13T25:00+00:00'],
])('%s is no date', (date) => {
  expect(mistakeIn('strikes.csv', 'first,2023-03-13', `first,${date}`)).toBe(
    `strikes.csv, line 3, column from: expected an ISO 8601 date, or a time with its offset, got "${date}"`,
  );
});

test('a strike cannot end before it starts', () => {
  expect(mistakeIn('strikes.csv', '2023-03-15', '2023-03-12')).toBe(
    'strikes.csv, line 3, column to: expected a date not before 2023-03-13, got "2023-03-12"',
  );
});

test('a window needs two times in order', () => {
  expect(mistakeIn('strikes.csv', '2023-03-15,,', '2023-03-15,2023-03-14/2023-03-13,')).toBe(
    'strikes.csv, line 3, column windows: expected pairs of dates as from/to, the first before the second, got "2023-03-14/2023-03-13"',
  );
});

test('an id that no table has is named', () => {
  expect(mistakeIn('offices.csv', 'british-medical-association,\ndeputy', 'bma,\ndeputy')).toBe(
    'offices.csv, line 2, column organisation: expected known ids, "bma" is none, got "bma"',
  );
  expect(mistakeIn('office-holders.csv', 'ann-lee', 'ann-leigh')).toBe(
    'office-holders.csv, line 2, column person: expected known ids, "ann-leigh" is none, got "ann-leigh"',
  );
  expect(mistakeIn('hospitals.csv', 'Hereford,RLQ', 'Hereford,RXX')).toBe(
    'hospitals.csv, line 2, column trust_ods_code: expected the ODS code of a trust in trusts.csv, got "RXX"',
  );
});

test('an id given twice is named with its other place, across the tables of organisations too', () => {
  expect(mistakeIn('people.csv', 'bo-kay', 'ann-lee')).toBe(
    'people.csv, line 3, column id: expected a value of its own, unlike people.csv, line 2, got "ann-lee"',
  );
  expect(mistakeIn('hospitals.csv', 'hereford-county-hospital', 'wye-valley-nhs-trust')).toBe(
    'hospitals.csv, line 2, column id: expected a value of its own, unlike trusts.csv, line 2, got "wye-valley-nhs-trust"',
  );
});

test('an id must be a slug', () => {
  expect(mistakeIn('people.csv', 'bo-kay', 'Bo Kay')).toBe(
    'people.csv, line 3, column id: expected lower-case letters and digits joined by hyphens, got "Bo Kay"',
  );
});

test('an ambiguous name must be one of the names', () => {
  expect(mistakeIn('organisations.csv', 'BMA,,', 'BMA,Doctors,')).toBe(
    'organisations.csv, line 2, column ambiguous: expected names from the columns name and aliases, got "Doctors"',
  );
});

test('a renamed workforce needs the day', () => {
  expect(mistakeIn('workforces.csv', '2024-09-18', '')).toBe(
    'workforces.csv, line 3, column renamed_on: expected a date exactly where renamed_from names a workforce, got nothing',
  );
});
