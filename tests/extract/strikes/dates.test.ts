import { expect, test } from 'vitest';
import { splitAtoms } from '../../../src/extract/figures/atoms.ts';
import { type DateParts, fitsDay, statedDay } from '../../../src/extract/strikes/date-parts.ts';
import { findDates } from '../../../src/extract/strikes/dates.ts';
import { dayOf, isoOfDay, mondayOf, weekdayOf } from '../../../src/extract/strikes/days.ts';
import { tokenize } from '../../../src/text/tokens.ts';

/** Every date of a sentence as its words, its kind and its parts written short. */
function datesIn(sentence: string): string[] {
  return findDates(splitAtoms(tokenize(sentence))).map(
    ({ start, end, kind, dates }) =>
      `${sentence.slice(start, end)} | ${kind} ${dates.map(short).join(', ')}`,
  );
}

function short({ year, yearOffset, month, day, weekday, relative, part }: DateParts): string {
  const names = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];
  const words = [part, relative, weekday === null ? null : names[weekday]];
  const offset = yearOffset === null ? (year ?? '?') : `year${yearOffset}`;
  if (month !== null || year !== null) words.push(`${offset}-${month ?? '?'}-${day ?? '?'}`);
  return words.filter((word) => word !== null).join(' ');
}

test.each([
  ['They stop work on 11 April.', ['11 April | DAYS ?-4-11']],
  ['They stop work on April 11.', ['April 11 | DAYS ?-4-11']],
  ['It was the 3rd of May 2024.', ['3rd of May 2024 | DAYS 2024-5-3']],
  ['On Tuesday, April 11, 2023, it rained.', ['Tuesday, April 11, 2023 | DAYS Tu 2023-4-11']],
  ['Published 2023-04-11.', ['2023-04-11 | DAYS 2023-4-11']],
  ['They met on Boxing Day.', ['Boxing Day | DAYS ?-12-26']],
  ['It began on New Year’s Eve 2022.', ['New Year’s Eve 2022 | DAYS 2022-12-31']],
  ['It ended last night.', ['last night | DAYS YESTERDAY']],
  ['They will be out this weekend.', ['weekend | RANGE Sa, Su']],
  ['They rest at the weekend.', []],
])('a single day: %s', (sentence, expected) => {
  expect(datesIn(sentence)).toEqual(expected);
});

test.each([
  ['20, 21 and 22 December', ['20, 21 and 22 December | DAYS ?-12-20, ?-12-21, ?-12-22']],
  ['May 10, 11 and 12', ['May 10, 11 and 12 | DAYS ?-5-10, ?-5-11, ?-5-12']],
  ['On May 10, 11 shops and 12 bars shut.', ['May 10 | DAYS ?-5-10']],
  ['3 and 5 May 2024', ['3 and 5 May 2024 | DAYS 2024-5-3, 2024-5-5']],
  [
    'Tuesday 26 and Wednesday 27 April',
    ['Tuesday 26 and Wednesday 27 April | DAYS Tu ?-4-26, We ?-4-27'],
  ],
  ['April 11 and 12', ['April 11 and 12 | DAYS ?-4-11, ?-4-12']],
  ['Tuesday and Wednesday', ['Tuesday and Wednesday | DAYS Tu, We']],
  [
    '20 December and 3 January 2024',
    ['20 December and 3 January 2024 | DAYS 2023-12-20, 2024-1-3'],
  ],
])('a list of days: %s', (sentence, expected) => {
  expect(datesIn(sentence)).toEqual(expected);
});

test.each([
  ['between April 11 and April 14', ['April 11 and April 14 | RANGE ?-4-11, ?-4-14']],
  ['from 11 to 15 April', ['11 to 15 April | RANGE ?-4-11, ?-4-15']],
  ['11-15 April 2023', ['11-15 April 2023 | RANGE 2023-4-11, 2023-4-15']],
  ['from 27 June until 2 July', ['27 June until 2 July | RANGE ?-6-27, ?-7-2']],
  [
    'from 7am on 13 March to 7am on 16 March',
    ['13 March to 7am on 16 March | RANGE ?-3-13, ?-3-16'],
  ],
  ['from Thursday to Saturday', ['Thursday to Saturday | RANGE Th, Sa']],
])('a stretch of days: %s', (sentence, expected) => {
  expect(datesIn(sentence)).toEqual(expected);
});

test.each([
  ['in late June last year', ['late June last year | DAYS LATE year-1-6-?']],
  ['in June 2024', ['June 2024 | DAYS 2024-6-?']],
  ['earlier this month', ['this month | DAYS THIS_MONTH']],
  ['last week', ['last week | DAYS LAST_WEEK']],
  ['since 2008', ['2008 | DAYS 2008-?-?']],
])('less than a day: %s', (sentence, expected) => {
  expect(datesIn(sentence)).toEqual(expected);
});

test.each([
  'They may march again.',
  'The Sun reported 12 arrests.',
  'There were 2000 hospitals in 40 towns.',
  'On 31 counts he was found guilty.',
])('no date: %s', (sentence) => {
  expect(datesIn(sentence)).toEqual([]);
});

test('a number after a date is not its second day', () => {
  expect(datesIn('On April 11, 40 hospitals closed.')).toEqual(['April 11 | DAYS ?-4-11']);
});

test('a date fits the days that its stated parts allow', () => {
  const [mention] = findDates(splitAtoms(tokenize('in late June last year')));
  const date = mention!.dates[0]!;
  const written = dayOf(2025, 7, 30);
  expect(fitsDay(date, dayOf(2024, 6, 27), written)).toBe(true);
  expect(fitsDay(date, dayOf(2024, 6, 3), written)).toBe(false);
  expect(fitsDay(date, dayOf(2025, 6, 27), written)).toBe(false);
});

test('a day without a year is no day yet, and 31 April never is one', () => {
  const day = (text: string) =>
    statedDay(findDates(splitAtoms(tokenize(text)))[0]!.dates[0]!, null);
  expect(day('11 April')).toBeNull();
  expect(day('31 April 2023')).toBeNull();
  expect(isoOfDay(day('11 April 2023')!)).toBe('2023-04-11');
});

test('days are counted in weeks that start on Monday', () => {
  const tuesday = dayOf(2023, 4, 11);
  expect(weekdayOf(tuesday)).toBe(1);
  expect(isoOfDay(mondayOf(tuesday))).toBe('2023-04-10');
  expect(weekdayOf(dayOf(1969, 12, 29))).toBe(0);
});
