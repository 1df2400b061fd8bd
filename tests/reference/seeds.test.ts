import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PACKAGE_FILES } from '../../src/package-files.ts';
import { createNameIndex, findNames } from '../../src/reference/name-index.ts';
import { holdersOf } from '../../src/reference/office-holders.ts';
import { type ReferenceKind, referenceNames } from '../../src/reference/reference-names.ts';
import { strikesBetween } from '../../src/reference/strikes-calendar.ts';
import { readReferenceTables } from '../../src/reference/tables.ts';

const FOLDER = join(PACKAGE_FILES.seeds, 'reference');

const tables = readReferenceTables(FOLDER);

const index = createNameIndex(referenceNames(tables));

function found(text: string, kind: ReferenceKind): readonly string[] {
  const tokens = Array.from(
    text.matchAll(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*|\S/gu),
    (match) => ({
      text: match[0],
      start: match.index,
      end: match.index + match[0].length,
    }),
  );
  return findNames(index, tokens)
    .flatMap(({ candidates }) => candidates)
    .filter(({ entity }) => entity.kind === kind)
    .map(({ entity }) => entity.id);
}

test('every table states a source and a licence', () => {
  const stated = new Set(tables.sources.rows.map(({ table }) => `${table}.csv`));
  const files = readdirSync(FOLDER).filter(
    (file) => file.endsWith('.csv') && file !== 'sources.csv',
  );
  expect([...stated].toSorted()).toEqual(files.toSorted());
});

test('all strikes, trusts and offices that were collected are there', () => {
  expect(tables.strikes.rows).toHaveLength(37);
  expect(tables.trusts.rows).toHaveLength(202);
  expect(tables.disputes.rows.map(({ id }) => id)).toEqual([
    'contract-2015',
    'nhs-pay-2022',
    'doctors-pay-2022',
    'consultants-pay-2023',
    'doctors-pay-2025',
  ]);
});

test('times of strikes carry the offset of that day in London', () => {
  const wrong = tables.strikes.rows
    .flatMap(({ from, to, windows }) => [
      from,
      to,
      ...windows.flatMap((window) => [window.from, window.to]),
    ])
    .filter((date) => date?.includes('T'))
    .filter((date) => date !== londonTimeOf(date ?? ''));
  expect(wrong).toEqual([]);
});

test('strikes of several days from 8am to 5pm list the days', () => {
  expect(tables.strikes.byId.get('doctors-2016-04-26')?.windows).toEqual([
    { from: '2016-04-26T08:00+01:00', to: '2016-04-26T17:00+01:00' },
    { from: '2016-04-27T08:00+01:00', to: '2016-04-27T17:00+01:00' },
  ]);
  const october = tables.strikes.byId
    .get('doctors-2016-10-05')
    ?.windows.map(({ from }) => from.slice(0, 10));
  expect(october).toEqual(['2016-10-05', '2016-10-06', '2016-10-07', '2016-10-10', '2016-10-11']);
});

test('the strikes of an October are found in the calendar', () => {
  expect(strikesBetween(tables, '2023-10', '2023-10').map(({ id }) => id)).toEqual([
    'doctors-and-consultants-2023-10-02',
  ]);
});

test('East and North Hertfordshire runs these four hospitals', () => {
  const trust = tables.trustsByOdsCode.get('RWH');
  expect(trust?.name).toBe('East and North Hertfordshire Teaching NHS Trust');
  const hospitals = tables.hospitalsByTrust.get(trust?.id ?? '') ?? [];
  expect(hospitals.map(({ name, town }) => `${name}, ${town}`).toSorted()).toEqual([
    'Hertford County Hospital, Hertford',
    'Lister Hospital, Stevenage',
    'Mount Vernon Cancer Centre, Northwood',
    'New QEII Hospital, Welwyn Garden City',
  ]);
});

test('Mount Vernon Hospital is Hillingdon’s, and another place than the cancer centre', () => {
  expect(found('Mount Vernon Hospital and Mount Vernon Cancer Centre', 'HOSPITAL')).toEqual([
    'mount-vernon-hospital',
    'mount-vernon-cancer-centre',
  ]);
  expect(tables.hospitals.byId.get('mount-vernon-hospital')?.trust).toBe(
    'the-hillingdon-hospitals-nhs-foundation-trust',
  );
});

test('hospitals of one name keep ids of their own', () => {
  expect(found('the Queen Elizabeth Hospital', 'HOSPITAL')).toEqual([
    'queen-elizabeth-hospital-birmingham',
    'queen-elizabeth-hospital-gateshead',
    'queen-elizabeth-hospital-kings-lynn',
  ]);
});

test.each([
  ['2016-04-26', 'Jeremy Hunt'],
  ['2023-04-15', 'Steve Barclay'],
  ['2025-07-30', 'Wes Streeting'],
])('on %s the Health Secretary is %s', (date, name) => {
  const holders = holdersOf(tables, 'Health Secretary', date);
  expect(holders.map(({ person, certainty }) => [person.name, certainty])).toEqual([
    [name, 'CERTAIN'],
  ]);
});

test.each([
  ['2016-04-26', 'prime minister', 'David Cameron'],
  ['2016-04-26', 'Labour leader', 'Jeremy Corbyn'],
  ['2022-10-01', 'chancellor', 'Kwasi Kwarteng'],
  ['2025-07-30', 'NHS chief executive', 'James Mackey'],
  ['2023-04-15', 'NHS national medical director', 'Stephen Powis'],
])('on %s the %s is %s', (date, title, name) => {
  const certain = holdersOf(tables, title, date).filter(({ certainty }) => certainty === 'CERTAIN');
  expect(certain.map(({ person }) => person.name)).toEqual([name]);
});

test('the co-chairs of April 2023 may be the two that the articles name', () => {
  const holders = holdersOf(tables, 'BMA junior doctors committee co-chairs', '2023-04-17');
  const names = holders.map(({ person }) => person.name);
  expect(names).toContain('Vivek Trivedi');
  expect(names).toContain('Robert Laurenson');
});

test('the trusts of the articles are found as they are written there', () => {
  const text = [
    'Sandwell and West Birmingham NHS Trust',
    'Walsall Healthcare NHS Trust',
    'Dudley Group NHS Foundation Trust',
    'The Royal Wolverhampton NHS Trust',
    'University Hospitals of North Midlands NHS Trust',
    'East and North Herts NHS Trust',
    'East & North Herts NHS Trust',
    'East Lancashire Hospitals NHS Trust',
  ].join('; and at ');
  expect(found(text, 'TRUST')).toEqual([
    'sandwell-and-west-birmingham-hospitals-nhs-trust',
    'walsall-healthcare-nhs-trust',
    'the-dudley-group-nhs-foundation-trust',
    'the-royal-wolverhampton-nhs-trust',
    'university-hospitals-of-north-midlands-nhs-trust',
    'east-and-north-hertfordshire-teaching-nhs-trust',
    'east-and-north-hertfordshire-teaching-nhs-trust',
    'east-lancashire-hospitals-nhs-trust',
  ]);
});

test('every trust is found by its own name, and by it alone', () => {
  const wrong = tables.trusts.rows.filter(
    ({ id, name }) => found(`at ${name} today`, 'TRUST').join() !== id,
  );
  expect(wrong.map(({ name }) => name)).toEqual([]);
});

test('every hospital and organisation is among the candidates of its own name', () => {
  const lost = [
    ...tables.hospitals.rows.filter(
      ({ id, name }) => !found(`at ${name} today`, 'HOSPITAL').includes(id),
    ),
    ...tables.organisations.rows.filter(
      ({ id, name }) => !found(`at ${name} today`, 'ORGANISATION').includes(id),
    ),
  ];
  expect(lost.map(({ name }) => name)).toEqual([]);
});

test('no two trusts, and no two organisations, share a name', () => {
  const names = [tables.trusts, tables.organisations].flatMap(({ rows }) =>
    rows.flatMap(({ name, aliases }) => [name, ...aliases]),
  );
  expect(names.filter((name, position) => names.indexOf(name) !== position)).toEqual([]);
});

test.each([
  ['the BMA’s junior doctor committee', 'bma-resident-doctors-committee'],
  ['the junior doctors’ committee', 'bma-resident-doctors-committee'],
  ['the Resident Doctor Committee', 'bma-resident-doctors-committee'],
  ['a march on the department of health', 'department-of-health-and-social-care'],
  ['Credit: PA', 'pa-media'],
  ['the Commons', 'house-of-commons'],
])('%s names an organisation', (text, id) => {
  expect(found(text, 'ORGANISATION')).toContain(id);
});

test('ordinary words that are names too are marked', () => {
  const entries = referenceNames(tables, ['ORGANISATION', 'PLACE']);
  const isMarked = (name: string) => entries.find((entry) => entry.name === name)?.ambiguous;
  expect(['Unite', 'Metro', 'Reading', 'Bath'].map(isMarked)).toEqual([true, true, true, true]);
  expect(['BMA', 'Staffordshire', 'Unite the Union'].map(isMarked)).toEqual([false, false, false]);
});

/** The same local time with the offset that London had then. */
function londonTimeOf(date: string): string {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/London',
    timeZoneName: 'longOffset',
  });
  const zone = parts
    .formatToParts(Date.parse(date))
    .find(({ type }) => type === 'timeZoneName')?.value;
  return `${date.slice(0, 16)}${zone === 'GMT' ? '+00:00' : zone?.replace('GMT', '')}`;
}
