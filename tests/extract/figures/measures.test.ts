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
  ['Of its 1,215 porters, 307 were absent.', 1215, 'WORKFORCE'],
  ['On Friday 307 of the mill’s 1,215 porters were absent.', 1215, 'WORKFORCE'],
  ['Ida Pollock paid £2,760 for a week by the sea.', 2760, 'COST'],
  ['Ida Pollock is paid £2,760 for it.', 2760, 'PAY'],
  ['The latest offer is a one-off £1,400.', 1400, 'PAY'],
  ['Rowan Trust has told 320 patients not to come.', 320, 'CANCELLATIONS'],
  [
    'Some 630 nurses at Rowan Vale Medical Center will begin a strike on Monday.',
    630,
    'STAFF_ON_STRIKE',
  ],
])('what a figure measures: %s', (text, value, measure) => {
  expect(recordOf(text).figures.find((figure) => figure.value === value)?.measure).toBe(measure);
});

test.each([
  ['The strike cut output at Rowan Foods by 25 per cent.', 25, 'DECREASE'],
  ['They voted by 25 per cent to cut it.', 25, 'ABSOLUTE'],
])('whether a figure is a change: %s', (text, value, change) => {
  expect(recordOf(text).figures.find((figure) => figure.value === value)?.change).toBe(change);
});
