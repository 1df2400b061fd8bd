import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ComparedFigure } from '../../src/discrepancies/compared-figure.ts';
import { overlaps } from '../../src/discrepancies/interval.ts';
import { readingOf } from '../../src/discrepancies/reading.ts';
import { compare, compareSum, comparisonKey } from '../../src/discrepancies/verdict.ts';
import { figure } from './_figure.ts';

const one = (rest: Partial<ComparedFigure>) => figure({ id: 'one', ...rest });
const other = (rest: Partial<ComparedFigure>) => figure({ id: 'other', ...rest });

test.each([
  ['MORE_THAN', 196_000, 'EXACT', 195_000, 'CANNOT_BOTH_BE_TRUE'],
  ['ALMOST', 200_000, 'EXACT', 195_000, 'MAY_BOTH_BE_TRUE'],
  ['ALMOST', 200_000, 'MORE_THAN', 196_000, 'MAY_BOTH_BE_TRUE'],
  ['ALMOST', 200_000, 'EXACT', 150_000, 'CANNOT_BOTH_BE_TRUE'],
  ['EXACT', 200_000, 'EXACT', 196_123, 'MAY_BOTH_BE_TRUE'],
  ['EXACT', 195_000, 'EXACT', 196_123, 'CANNOT_BOTH_BE_TRUE'],
  ['EXACT', 1_169, 'EXACT', 1_170, 'MAY_BOTH_BE_TRUE'],
  ['EXACT', 1_169, 'EXACT', 1_168, 'CANNOT_BOTH_BE_TRUE'],
  ['EXACT', 1_169, 'FEWER_THAN', 1_169, 'CANNOT_BOTH_BE_TRUE'],
  ['EXACT', 196_000, 'MORE_THAN', 196_000, 'MAY_BOTH_BE_TRUE'],
  ['ABOUT', 77_000, 'EXACT', 75_000, 'MAY_BOTH_BE_TRUE'],
  ['ABOUT', 77_000, 'EXACT', 60_000, 'CANNOT_BOTH_BE_TRUE'],
  ['AT_LEAST', 27_361, 'AT_MOST', 27_361, 'MAY_BOTH_BE_TRUE'],
  ['MORE_THAN', 27_361, 'FEWER_THAN', 27_362, 'CANNOT_BOTH_BE_TRUE'],
] as const)('%s %d and %s %d: %s', (comparator, value, otherComparator, otherValue, verdict) => {
  const pair = [
    one({ comparator, value }),
    other({ comparator: otherComparator, value: otherValue }),
  ];
  expect(compare(pair[0]!, pair[1]!)?.verdict).toBe(verdict);
});

test('a range is compared by all that it holds', () => {
  const range = one({ comparator: 'BETWEEN', min: 141, max: 160 });
  expect(compare(range, other({ value: 150 }))?.verdict).toBe('MAY_BOTH_BE_TRUE');
  expect(compare(range, other({ value: 161 }))?.verdict).toBe('CANNOT_BOTH_BE_TRUE');
});

test('a rise and a fall cannot both be true', () => {
  const change = { value: 7.5, unit: 'percent' };
  const comparison = compare(
    one({ ...change, change: 'INCREASE' }),
    other({ ...change, change: 'DECREASE' }),
  );
  expect(comparison?.verdict).toBe('CANNOT_BOTH_BE_TRUE');
});

test('what says the same is no pair', () => {
  expect(compare(one({ value: 41 }), other({ value: 41 }))).toBeNull();
});

describe('a pair that no number meets is unclear', () => {
  const unlike = (rest: Partial<ComparedFigure>) =>
    compare(one({ value: 41, ...rest }), other({ value: 52, ...rest }));
  test.each([
    ['where nobody says whom it is about', { concernsId: undefined }, 'SUBJECT'],
    ['where it has neither strike nor days', { strikeId: undefined, strikeDays: null }, 'TIME'],
    ['where one source says both in one article', { articleId: 'same' }, 'SAME_ARTICLE'],
    ['where the measure is of many things', { measure: 'PAY' }, 'MEASURE'],
    ['where the wholes of two shares may differ', { unit: 'percent' }, 'WHOLE'],
  ])('%s', (_, rest, doubt) => {
    expect(unlike(rest as Partial<ComparedFigure>)).toMatchObject({ verdict: 'UNCLEAR', doubt });
  });

  test('but not where two sources of one article contradict each other', () => {
    const comparison = compare(
      one({ value: 41, articleId: 'same', statedById: 'guild-of-lamplighters' }),
      other({ value: 52, articleId: 'same', statedById: 'department-of-lanterns' }),
    );
    expect(comparison?.verdict).toBe('CANNOT_BOTH_BE_TRUE');
  });

  test('but not where shares are of the staff', () => {
    const share = { measure: 'STAFF_ON_STRIKE', unit: 'percent' };
    expect(unlike(share)?.verdict).toBe('CANNOT_BOTH_BE_TRUE');
  });
});

describe('of a sum', () => {
  const total = figure({ id: 'total', value: 600, partCount: 2 });
  const parts = [
    figure({ id: 'first', value: 281, totals: ['total'] }),
    figure({ id: 'second', value: 319, totals: ['total'] }),
  ] as const;

  test('neither the total and a part nor two parts are a pair', () => {
    expect(compare(total, parts[0])).toBeNull();
    expect(compare(parts[0], total)).toBeNull();
    expect(compare(parts[0], parts[1])).toBeNull();
  });

  test('a part contradicts only another figure for less than it', () => {
    expect(compare(parts[0], other({ value: 650 }))?.verdict).toBe('MAY_BOTH_BE_TRUE');
    expect(compare(parts[0], other({ value: 276 }))?.verdict).toBe('CANNOT_BOTH_BE_TRUE');
  });

  test('parts that do not add up to it contradict it', () => {
    expect(compareSum(total, parts)).toBeNull();
    expect(compareSum(figure({ value: 611, partCount: 2 }), parts)?.verdict).toBe(
      'CANNOT_BOTH_BE_TRUE',
    );
  });
});

test.each([
  [{ measure: 'PAY' }],
  [{ unit: 'wicks' }],
  [{ concernsId: 'tarn-valley-nhs-trust' }],
  [{ strikeId: 'lamplighters-2022-05-10' }],
  [{ change: 'INCREASE' }],
  [{ periodFrom: '2021-03-02', periodTo: '2021-03-02' }],
])('figures are not compared with such as differ in %j', (rest) => {
  expect(comparisonKey(figure(rest))).not.toBe(comparisonKey(figure()));
});

test('the days of the whole strike are no other days', () => {
  const whole = { periodFrom: '2021-03-02', periodTo: '2021-03-04' };
  expect(comparisonKey(figure(whole))).toBe(comparisonKey(figure()));
});

test('shares are compared with percentages, and rises with falls', () => {
  expect(comparisonKey(figure({ unit: 'share' }))).toBe(comparisonKey(figure({ unit: 'percent' })));
  expect(comparisonKey(figure({ change: 'INCREASE' }))).toBe(
    comparisonKey(figure({ change: 'DECREASE' })),
  );
});

const NUMBER = fc.oneof(
  fc.integer({ min: 0, max: 2_000_000 }),
  fc.integer({ min: 0, max: 99 }).map((each) => each * 1000),
  fc.integer({ min: 1, max: 999 }).map((each) => each / 10),
);
const FIGURE: fc.Arbitrary<Partial<ComparedFigure>> = fc
  .record({
    comparator: fc.constantFrom(
      ...['EXACT', 'ABOUT', 'AT_LEAST', 'AT_MOST', 'MORE_THAN', 'FEWER_THAN', 'ALMOST', 'BETWEEN'],
    ),
    number: NUMBER,
    second: NUMBER,
    unit: fc.constantFrom('lamps', 'percent', 'share', 'GBP', 'days'),
    change: fc.constantFrom('ABSOLUTE', 'INCREASE', 'DECREASE'),
  })
  .map(({ number, second, ...rest }) =>
    rest.comparator === 'BETWEEN'
      ? { ...rest, min: number, max: second }
      : { ...rest, value: number },
  );
/** Two that are compared: both amounts or both changes, in one unit. */
const PAIR = fc.tuple(FIGURE, FIGURE).map(([first, second]): [ComparedFigure, ComparedFigure] => {
  const ofOneUnit = { ...second, unit: first.unit ?? 'lamps' };
  const areChanges = first.change !== 'ABSOLUTE' && second.change !== 'ABSOLUTE';
  const amount = areChanges ? {} : { change: 'ABSOLUTE' };
  return [one({ ...first, ...amount }), other({ ...ofOneUnit, ...amount })];
});

describe('of any figures', () => {
  test('each may be true beside itself', () => {
    fc.assert(
      fc.property(FIGURE, (rest) => {
        const { interval } = readingOf(figure(rest));
        expect(overlaps(interval, interval)).toBe(true);
      }),
    );
  });

  test('the order of two makes no difference', () => {
    fc.assert(
      fc.property(PAIR, ([first, second]) => {
        expect(comparisonKey(second)).toBe(comparisonKey(first));
        const forward = compare(first, second);
        const backward = compare(second, first);
        expect(backward?.verdict).toBe(forward?.verdict);
        expect(backward?.both).toEqual(forward?.both);
      }),
    );
  });

  test('two may both be true exactly where some number is allowed by both', () => {
    fc.assert(
      fc.property(PAIR, ([first, second]) => {
        const comparison = compare(first, second);
        if (comparison === null) return;
        const { both } = comparison;
        expect(comparison.verdict === 'MAY_BOTH_BE_TRUE').toBe(both !== null);
        for (const { interval } of both === null ? [] : [comparison.one, comparison.other]) {
          expect(overlaps(both!, interval)).toBe(true);
        }
      }),
    );
  });

  test('an exact number may be true beside itself under "at least", "at most" and "about"', () => {
    fc.assert(
      fc.property(NUMBER, fc.constantFrom('lamps', 'percent', 'GBP'), (value, unit) => {
        for (const comparator of ['AT_LEAST', 'AT_MOST', 'ABOUT']) {
          const comparison = compare(one({ value, unit }), other({ value, unit, comparator }));
          expect(comparison?.verdict).toBe('MAY_BOTH_BE_TRUE');
        }
      }),
    );
  });
});
