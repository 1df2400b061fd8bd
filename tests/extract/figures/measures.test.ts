import { expect, test } from 'vitest';
import { recordOf } from '../_record-of.ts';

test.each([
  ['Rowan Foods lost 9 per cent of its packers.', 9, 'OTHER'],
  ['Rowan Trust lost 90 appointments to the storm.', 90, 'CANCELLATIONS'],
  ['Rowan Foods wants to shed 52 roles by May.', 52, 'WORKFORCE'],
  ['The move affects 310 positions.', 310, 'WORKFORCE'],
  ['It has taken on 70 engineers.', 70, 'WORKFORCE'],
  ['An offer worth £1,400 was turned down.', 1400, 'PAY'],
  ['Fares will rise by 8 per cent in March.', 8, 'COST'],
  ['Pay will rise by 8 per cent in March.', 8, 'PAY'],
  ['Rowan Water was fined £3m.', 3_000_000, 'COST'],
  ['More than 410 porters employed by Rowan Care will walk out at dawn.', 410, 'STAFF_ON_STRIKE'],
  [
    'Some 630 nurses at Rowan Vale Medical Center will begin a strike on Monday.',
    630,
    'STAFF_ON_STRIKE',
  ],
])('what a figure measures: %s', (text, value, measure) => {
  expect(recordOf(text).figures.find((figure) => figure.value === value)?.measure).toBe(measure);
});
