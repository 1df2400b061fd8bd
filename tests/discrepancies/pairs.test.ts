import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ComparedFigure } from '../../src/discrepancies/compared-figure.ts';
import { findPairs, type Stretch } from '../../src/discrepancies/pairs.ts';
import { VERDICTS } from '../../src/discrepancies/verdict.ts';
import { figure } from './_figure.ts';

const WHOLE: Stretch = { after: '', before: '\uffff', backward: false, limit: 100 };
const NIGHT = [
  figure({ id: 'a', value: 195_000, text: '195,000 lamps' }),
  figure({ id: 'b', value: 200_000, comparator: 'ALMOST', text: 'almost\n200,000 lamps' }),
  figure({ id: 'c', value: 196_000, comparator: 'MORE_THAN', text: 'more than 196,000 lamps' }),
  figure({ id: 'd', value: 41, concernsId: 'tarn-valley-nhs-trust' }),
];

test('pairs come with what cannot both be true first, each with the reason in words', () => {
  const pairs = findPairs(NIGHT, VERDICTS, WHOLE);
  expect(pairs.map(({ oneId, otherId, verdict, why }) => [oneId, otherId, verdict, why])).toEqual([
    [
      'a',
      'c',
      'CANNOT_BOTH_BE_TRUE',
      '“195,000 lamps” allows 194,500 to 195,499 (rounded to the nearest 1,000), “more than 196,000 lamps” 196,001 or more: no number is both.',
    ],
    [
      'a',
      'b',
      'MAY_BOTH_BE_TRUE',
      '“195,000 lamps” allows 194,500 to 195,499 (rounded to the nearest 1,000), “almost 200,000 lamps” 180,000 to 199,999 (at most a tenth below): both allow 194,500 to 195,499.',
    ],
    [
      'b',
      'c',
      'MAY_BOTH_BE_TRUE',
      '“almost 200,000 lamps” allows 180,000 to 199,999 (at most a tenth below), “more than 196,000 lamps” 196,001 or more: both allow 196,001 to 199,999.',
    ],
  ]);
});

test('a doubt is part of the reason', () => {
  const pay = { measure: 'PAY', unit: 'percent' };
  const [pair] = findPairs(
    [
      figure({ id: 'a', value: 35, text: '35 per cent', ...pay }),
      figure({ id: 'b', value: 26, text: '26 per cent', ...pay }),
    ],
    VERDICTS,
    WHOLE,
  );
  expect(pair).toMatchObject({
    verdict: 'UNCLEAR',
    why: '“35 per cent” allows 34.5 to just below 35.5 (rounded to the nearest 1), “26 per cent” 25.5 to just below 26.5 (rounded to the nearest 1): no number is both, but figures of this measure may be of different things.',
  });
});

test('a sum that its parts do not add up to stands with the first of them', () => {
  const figures = [
    figure({ id: 'a', value: 41, text: '41 dark', unit: 'dark lamps', totals: ['c'] }),
    figure({ id: 'b', value: 9, text: '9 broken', unit: 'broken lamps', totals: ['c'] }),
    figure({ id: 'c', value: 51, text: '51 lamps', partCount: 2 }),
  ];
  expect(findPairs(figures, VERDICTS, WHOLE)).toEqual([
    {
      sortKey: '0 2021-03-04 a 2021-03-04 c',
      oneId: 'a',
      otherId: 'c',
      verdict: 'CANNOT_BOTH_BE_TRUE',
      why: '“41 dark” and “9 broken” add up to 50, and “51 lamps” allows 51: no number is both.',
    },
  ]);
  // With one part unread, nobody knows what they add up to.
  expect(findPairs(figures.slice(1), VERDICTS, WHOLE)).toEqual([]);
});

test('only pairs of the verdicts asked for are given', () => {
  const verdicts = findPairs(NIGHT, ['MAY_BOTH_BE_TRUE'], WHOLE).map(({ verdict }) => verdict);
  expect(verdicts).toEqual(['MAY_BOTH_BE_TRUE', 'MAY_BOTH_BE_TRUE']);
  expect(findPairs(NIGHT, [], WHOLE)).toEqual([]);
});

test('walked by pages of any size from either end, the list gives each pair once, in order', () => {
  const FIGURES = fc
    .array(
      fc.record({
        value: fc.constantFrom(40, 41, 50, 200, 196, 1000),
        comparator: fc.constantFrom('EXACT', 'MORE_THAN', 'ALMOST', 'AT_MOST'),
        concernsId: fc.constantFrom('norvale', 'tarn-valley-nhs-trust', undefined),
        articleId: fc.constantFrom('first-night', 'second-night'),
      }),
      { maxLength: 12 },
    )
    .map((all) =>
      all.map((rest, index) =>
        figure({ id: `f${String(index).padStart(2, '0')}`, ...rest } as Partial<ComparedFigure>),
      ),
    );
  fc.assert(
    fc.property(
      FIGURES,
      fc.integer({ min: 1, max: 7 }),
      fc.boolean(),
      (figures, size, backward) => {
        const all = findPairs(figures, VERDICTS, { ...WHOLE, limit: 1000 });
        const keys = all.map(({ sortKey }) => sortKey);
        expect(keys).toEqual([...new Set(keys)].sort());
        const walked: string[] = [];
        for (;;) {
          const bound = walked.at(-1);
          const [after, before] = backward ? ['', bound ?? '\uffff'] : [bound ?? '', '\uffff'];
          const page = findPairs(figures, VERDICTS, { after, before, backward, limit: size });
          walked.push(...page.map(({ sortKey }) => sortKey));
          if (page.length < size) break;
        }
        expect(backward ? walked.toReversed() : walked).toEqual(keys);
      },
    ),
  );
});
