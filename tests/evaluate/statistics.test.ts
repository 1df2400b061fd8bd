import { expect, test } from 'vitest';
import { bootstrap } from '../../src/evaluate/bootstrap.ts';
import { calibrate } from '../../src/evaluate/calibration.ts';
import { accuracyOf, type Tally } from '../../src/evaluate/tally.ts';

const tallies: readonly Tally[] = [
  { right: 9, found: 10, expected: 12 },
  { right: 2, found: 8, expected: 4 },
  { right: 5, found: 5, expected: 5 },
  { right: 0, found: 1, expected: 6 },
];

test('precision, recall and F1 are what their definitions say', () => {
  expect(accuracyOf({ right: 6, found: 8, expected: 12 })).toEqual({
    precision: 0.75,
    recall: 0.5,
    f1: 0.6,
  });
  expect(accuracyOf({ right: 0, found: 0, expected: 3 })).toEqual({
    precision: null,
    recall: 0,
    f1: 0,
  });
});

test('the same seed gives the same intervals, another seed others', () => {
  expect(bootstrap(tallies, { seed: 7 })).toEqual(bootstrap(tallies, { seed: 7 }));
  expect(bootstrap(tallies, { seed: 7, resamples: 50 })).not.toEqual(
    bootstrap(tallies, { seed: 8, resamples: 50 }),
  );
});

test('an interval holds the value of the whole set', () => {
  const { f1 } = bootstrap(tallies);
  const whole = (2 * 16) / (24 + 27);
  expect(f1?.[0]).toBeLessThan(whole);
  expect(f1?.[1]).toBeGreaterThan(whole);
});

test('texts that are all alike leave nothing to vary', () => {
  const alike = Array.from({ length: 5 }, () => ({ right: 3, found: 4, expected: 6 }));
  expect(bootstrap(alike)).toEqual({
    precision: [0.75, 0.75],
    recall: [0.5, 0.5],
    f1: [0.6, 0.6],
  });
});

test('without anything counted there is no interval', () => {
  expect(bootstrap([{ right: 0, found: 0, expected: 0 }])).toEqual({
    precision: null,
    recall: null,
    f1: null,
  });
});

test('confidence is compared with the share that is right, bucket by bucket', () => {
  const attribution = (confidence: number, right: boolean) => ({
    indirect: false,
    confidence,
    right,
  });
  const { buckets, sure } = calibrate(
    [
      attribution(0.96, true),
      attribution(0.9, true),
      attribution(0.92, false),
      attribution(0.6, false),
    ],
    5,
  );
  expect(buckets.filter(({ attributions }) => attributions > 0)).toEqual([
    { from: 0.6, attributions: 1, right: 0, shareRight: 0, meanConfidence: 0.6 },
    { from: 0.9, attributions: 2, right: 1, shareRight: 0.5, meanConfidence: 0.91 },
    { from: 0.95, attributions: 1, right: 1, shareRight: 1, meanConfidence: 0.96 },
  ]);
  expect(sure).toEqual({ attributions: 3, shareRight: 2 / 3, coverage: 3 / 5 });
});
