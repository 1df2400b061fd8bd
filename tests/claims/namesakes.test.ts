import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evidenceOn, namesakeIds } from '../../src/claims/namesakes.ts';
import type { ExtractionRecord, PersonFinding } from '../../src/extract/record.ts';
import { emptyRecord, norvaleTables } from '../_lamplighters.ts';

function idsOf(...evidence: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(namesakeIds('ada-vale', evidence));
}

describe('people of one name', () => {
  test('are one where articles share an organisation, be it through a third', () => {
    expect(
      idsOf('as chair|at wick-union', 'at lamp-board', 'as member|at lamp-board|at wick-union'),
    ).toEqual({
      'as chair|at wick-union': 'ada-vale',
      'at lamp-board': 'ada-vale',
      'as member|at lamp-board|at wick-union': 'ada-vale',
    });
  });

  test('are two where their organisations differ, though their titles are alike', () => {
    expect(idsOf('as chair|at wick-union', 'as chair|at lamp-board')).toEqual({
      'as chair|at wick-union': 'ada-vale-at-wick-union',
      'as chair|at lamp-board': 'ada-vale-at-lamp-board',
    });
  });

  test('are two where one has a post and the other a trade', () => {
    expect(idsOf('as chair|at wick-union', 'as driver')).toEqual({
      'as chair|at wick-union': 'ada-vale-at-wick-union',
      'as driver': 'ada-vale-as-driver',
    });
  });

  test('are one where they are called the same, though one article names no organisation', () => {
    expect(idsOf('as chair|at wick-union', 'as chair', 'as clerk|at lamp-board')).toEqual({
      'as chair|at wick-union': 'ada-vale-at-wick-union',
      'as chair': 'ada-vale-at-wick-union',
      'as clerk|at lamp-board': 'ada-vale-at-lamp-board',
    });
  });

  test('are left in doubt by a title that two of them have', () => {
    expect(idsOf('as chair|at wick-union', 'as chair|at lamp-board', 'as chair')).toMatchObject({
      'as chair': 'ada-vale',
    });
  });

  test('in politics are one, and keep the name', () => {
    expect(
      idsOf('as minister|in politics', 'at lamp-party|in politics', 'as clerk|at lamp-board'),
    ).toEqual({
      'as minister|in politics': 'ada-vale',
      'at lamp-party|in politics': 'ada-vale',
      'as clerk|at lamp-board': 'ada-vale-at-lamp-board',
    });
  });

  test('have the same ids in whatever order the evidence comes', () => {
    const marks = ['as chair', 'as clerk', 'as driver', 'at w', 'at x', 'at y', 'in politics'];
    const evidence = fc.uniqueArray(
      fc
        .subarray(marks, { minLength: 1, maxLength: 3 })
        .map((chosen) => chosen.toSorted().join('|')),
      { maxLength: 8 },
    );
    const shuffled = evidence.chain((told) =>
      fc.tuple(
        fc.constant(told),
        fc.shuffledSubarray(told, { minLength: told.length, maxLength: told.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([told, inOtherOrder]) => {
        expect(idsOf(...inOtherOrder)).toEqual(idsOf(...told));
      }),
    );
  });
});

describe('what an article tells of a person', () => {
  const record: ExtractionRecord = {
    ...emptyRecord({ id: 'a', text: 'Ada Vale' }),
    organisations: [
      { id: 'lamp-party', name: 'Lamp Party', kind: 'PARTY', odsCode: null, mentions: [] },
      { id: 'wick-union', name: 'Wick Union', kind: 'UNION', odsCode: null, mentions: [] },
    ],
  };
  const person = (title: string, organisation: string | null): PersonFinding => ({
    id: 'ada-vale',
    name: 'Ada Vale',
    honorific: null,
    mentions: [],
    appointments: [
      { title, organisation, office: null, from: null, to: null, mention: { start: 0, end: 1 } },
    ],
  });

  test.each([
    ['Former Bus Driver', null, 'as driver'],
    ['chairwoman', 'wick-union', 'as chair|at wick-union'],
    ['head of policy', 'wick-union', 'at wick-union'],
    ['spokesperson', 'lamp-party', 'at lamp-party|in politics'],
    ['Lanterns Minister', null, 'as minister|in politics'],
    ['nurse', 'upper-tarn-hospital', 'as nurse|at tarn-valley-nhs-trust'],
    ['campaigner', null, null],
  ])('%s at %s', (title, organisation, evidence) => {
    expect(evidenceOn(person(title, organisation), record, norvaleTables())).toBe(evidence);
  });

  test('whom the tables know is told by them', () => {
    const known = { ...person('chair', 'wick-union'), id: 'ada-quill', name: 'Ada Quill' };
    expect(evidenceOn(known, record, norvaleTables())).toBeNull();
  });

  test('a surname alone has no namesakes', () => {
    const known = { ...person('chair', 'wick-union'), id: 'vale-in-a', name: 'Vale' };
    expect(evidenceOn(known, record, norvaleTables())).toBeNull();
  });
});
