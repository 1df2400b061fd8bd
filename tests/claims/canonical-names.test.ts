import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  mergeOrganisationNames,
  mergePersonNames,
  mergePlaceNames,
  mergeStrikeFacts,
} from '../../src/claims/canonical-names.ts';

const names = fc.constantFrom('Cora Finch', 'CORA FINCH', 'cora finch', 'Cora T Finch', 'C');
const days = fc.constantFrom('2021-04-01', '2021-04-01T07:00+01:00', '2021-04-02');
const ids = fc.uniqueArray(fc.constantFrom('clerks', 'porters', 'wardens'));

const people = fc.record({
  name: names,
  honorific: fc.constantFrom(null, 'Dr', 'Mr', 'mr.', 'Sir', 'Ms'),
});
const organisations = fc.record({
  name: names,
  kind: fc.constantFrom('OTHER', 'COMPANY', 'UNION', 'TRUST'),
  odsCode: fc.constantFrom(null, 'XTV', 'XTA'),
});
const places = fc.record({ name: names });
const strikes = fc.record({
  from: days,
  to: fc.option(days),
  workforces: ids.map((list) => list.sort()),
  nations: ids.map((list) => list.sort()),
  status: fc.constantFrom('ANNOUNCED', 'UNDER_WAY', 'HELD', 'CALLED_OFF'),
});

describe('what articles call an entity comes to the same in any order and grouping', () => {
  test.each([
    ['a person', people, mergePersonNames],
    ['an organisation', organisations, mergeOrganisationNames],
    ['a place', places, mergePlaceNames],
    ['a strike', strikes, mergeStrikeFacts],
  ] as readonly [string, fc.Arbitrary<unknown>, (one: unknown, other: unknown) => unknown][])(
    '%s',
    (_what, said, merge) => {
      fc.assert(
        fc.property(said, said, said, (a, b, c) => {
          expect(merge(a, b)).toEqual(merge(b, a));
          expect(merge(merge(a, b), c)).toEqual(merge(a, merge(b, c)));
          expect(merge(a, a)).toEqual(a);
        }),
      );
    },
  );
});

test('a title that says more wins over Mr and Ms', () => {
  const merged = mergePersonNames(
    { name: 'Cora Finch', honorific: 'Ms' },
    { name: 'CORA FINCH', honorific: 'Sir' },
  );
  expect(merged).toEqual({ name: 'Cora Finch', honorific: 'Sir' });
});

test('a kind wins over none, and what happened over what was announced', () => {
  const company = { name: 'Wick Ltd', kind: 'COMPANY', odsCode: null };
  expect(mergeOrganisationNames({ ...company, kind: 'OTHER' }, company)).toEqual(company);
  const announced = {
    from: '2021-04-01',
    to: null,
    workforces: ['clerks'],
    nations: [],
    status: 'ANNOUNCED',
  };
  expect(
    mergeStrikeFacts(announced, { ...announced, to: '2021-04-03', status: 'HELD' }),
  ).toMatchObject({ to: '2021-04-03', status: 'HELD' });
});
