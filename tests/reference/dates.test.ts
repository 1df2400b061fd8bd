import { expect, test } from 'vitest';
import { firstDayOf, isDate, lastDayOf, momentOf } from '../../src/reference/dates.ts';

test('a date stands for the days that it can mean', () => {
  expect([firstDayOf('2016'), lastDayOf('2016')]).toEqual(['2016-01-01', '2016-12-31']);
  expect([firstDayOf('2016-02'), lastDayOf('2016-02')]).toEqual(['2016-02-01', '2016-02-29']);
  expect([firstDayOf('2023-12'), lastDayOf('2023-12')]).toEqual(['2023-12-01', '2023-12-31']);
  expect(firstDayOf('2023-04-11T07:00+01:00')).toBe('2023-04-11');
});

test('the local day of a time counts, not the day in Greenwich', () => {
  expect(lastDayOf('2023-05-02T00:30+01:00')).toBe('2023-05-02');
});

test('moments put dates of different exactness in order', () => {
  expect(momentOf('2023-04-11T07:00+01:00', 'FIRST')).toBe(Date.UTC(2023, 3, 11, 6));
  expect(momentOf('2023-04-11', 'FIRST')).toBe(Date.UTC(2023, 3, 11));
  expect(momentOf('2023-04', 'LAST')).toBe(Date.UTC(2023, 3, 30, 23, 59));
});

test('leap days exist in leap years only', () => {
  expect(['2024-02-29', '2023-02-29', '1900-02-29'].map(isDate)).toEqual([true, false, false]);
});
