import { describe, expect, test } from 'vitest';
import { recordOf } from '../_record-of.ts';

/** 14 May 2031 is a Wednesday. */
const PUBLISHED = '2031-05-14';

/** "05-16 to 05-18" */
function daysIn(text: string, published = PUBLISHED): readonly string[] {
  return recordOf(text, published).strikes.map(
    ({ from, to }) => `${from.slice(5, 10)} to ${to?.slice(5, 10) ?? 'open'}`,
  );
}

describe('days told in other shapes', () => {
  test.each([
    ['Weavers begin a week-long stoppage on Monday.', ['05-19 to 05-25']],
    ['Weavers will strike a week today.', ['05-21 to 05-21']],
    ['Weavers will strike a fortnight today.', ['05-28 to 05-28']],
    ['Weavers will be on strike from 17 June until the end of the month.', ['06-17 to 06-30']],
    ['Weavers will be on strike from 17 June until the end of July.', []],
    ['Weavers will strike for two days next month, on the 11th and 12th.', ['06-11 to 06-12']],
    ['Weavers will strike on Friday 6 June and the following day.', ['06-06 to 06-07']],
    ['Weavers will strike on 6 June and the two following days.', ['06-06 to 06-08']],
    ['Weavers walked out yesterday and today over looms.', ['05-13 to 05-14']],
    [
      'Weavers will walk out on the first and third Mondays of June.',
      ['06-02 to 06-02', '06-16 to 06-16'],
    ],
    [
      'Weavers walk out every Thursday this month, beginning next week.',
      ['05-22 to 05-22', '05-29 to 05-29'],
    ],
    ['Weavers will hold the first of three one-day strikes on Friday.', ['05-16 to 05-16']],
    [
      'Weavers will down tools tomorrow for 48 hours, the second strike in a month over looms.',
      ['05-15 to 05-16'],
    ],
  ])('%s', (text, expected) => {
    expect(daysIn(text)).toEqual(expected);
  });

  test.each([
    ['Weavers will strike from Good Friday to Easter Monday.', '2031-04-01', ['04-11 to 04-14']],
    ['Weavers held a one-day strike on Good Friday.', '2032-04-20', ['03-26 to 03-26']],
  ])('%s, written on %s', (text, published, expected) => {
    expect(daysIn(text, published)).toEqual(expected);
  });
});

describe('before or after the day of writing', () => {
  test.each([
    ["Mill owners are bracing for Friday's strike by weavers.", ['05-16 to 05-16']],
    ['No looms will run on Friday because of a strike by weavers.', ['05-16 to 05-16']],
    ['No looms ran for two days from Monday after weavers called a strike.', ['05-19 to 05-20']],
    [
      'Shops were warned of shortages on Friday 6 June, when weavers go on strike.',
      ['06-06 to 06-06'],
    ],
    ['Weavers in the north strike on Friday.', ['05-16 to 05-16']],
    [
      'Weavers will strike on 6 June. They last went on strike on 2 April.',
      ['06-06 to 06-06', '04-02 to 04-02'],
    ],
  ])('%s', (text, expected) => {
    expect(daysIn(text)).toEqual(expected);
  });
});

describe('strikes that have been moved', () => {
  test.each([
    [
      'A strike by weavers has been moved from 20 May to 3 June.',
      ['05-20 to 05-20', '06-03 to 06-03'],
    ],
    [
      'Weavers have postponed a strike that was planned for 20 May until 3 June.',
      ['05-20 to 05-20', '06-03 to 06-03'],
    ],
    [
      'The strike by weavers on 20 May has been rescheduled for 3 and 4 June.',
      ['05-20 to 05-20', '06-03 to 06-04'],
    ],
  ])('%s', (text, expected) => {
    expect(daysIn(text)).toEqual(expected);
    const statuses = recordOf(text, PUBLISHED).strikes.map(({ status }) => status);
    expect(statuses).toEqual(['CALLED_OFF', 'ANNOUNCED']);
  });
});

describe('strikes whose verb is that of another', () => {
  test.each([
    [
      'Weavers will strike on 6 June and lamplighters on 10 June.',
      ['06-06 to 06-06', '06-10 to 06-10'],
    ],
    [
      'Weavers in the north strike on Friday, those in the east on Saturday and those in Wales on Monday.',
      ['05-16 to 05-16', '05-17 to 05-17', '05-19 to 05-19'],
    ],
    [
      'The first stoppage by weavers, on 7 April, shut three mills, and the second, on 21 April, five.',
      ['04-07 to 04-07', '04-21 to 04-21'],
    ],
  ])('%s', (text, expected) => {
    expect(daysIn(text)).toEqual(expected);
  });
});

describe('days that are none of a strike', () => {
  test.each([
    'Weavers have turned the offer down, and no strike can begin before 6 June.',
    'Weavers will begin voting on strikes on Saturday 17 May, and the result is due on 6 June.',
    'Last night the minister branded the walkout by weavers cynical.',
    'On Monday the owner called the strike by weavers a disgrace.',
    'She was married on the second Saturday of the walkout by weavers.',
  ])('%s', (text) => {
    expect(daysIn(text)).toEqual([]);
  });
});
