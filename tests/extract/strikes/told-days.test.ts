import { describe, expect, test } from 'vitest';
import { recordOf } from '../_record-of.ts';

/** 14 May 2031 is a Wednesday. */
const PUBLISHED = '2031-05-14';

/** "05-16 to 05-18", with the times that the text tells. */
function daysIn(text: string): readonly string[] {
  return recordOf(text, PUBLISHED).strikes.map(
    ({ from, to }) => `${from.slice(5)} to ${to?.slice(5) ?? 'open'}`,
  );
}

describe('weekdays that come again', () => {
  test.each([
    [
      'Signallers are to strike every Thursday in June.',
      ['06-05 to 06-05', '06-12 to 06-12', '06-19 to 06-19', '06-26 to 06-26'],
    ],
    [
      'Curators will walk out on Mondays for the rest of this month.',
      ['05-19 to 05-19', '05-26 to 05-26'],
    ],
    [
      'Curators will walk out each Saturday until 31 May.',
      ['05-17 to 05-17', '05-24 to 05-24', '05-31 to 05-31'],
    ],
    [
      'Couriers announced strikes on two successive weekends, starting on Saturday 7 June.',
      ['06-07 to 06-08', '06-14 to 06-15'],
    ],
    [
      'Glaziers will strike on the next two Fridays over bonuses.',
      ['05-16 to 05-16', '05-23 to 05-23'],
    ],
    [
      'Glaziers will strike on Friday 16 May and on the following two Fridays.',
      ['05-16 to 05-16', '05-23 to 05-23', '05-30 to 05-30'],
    ],
    ['Glaziers will strike on the first weekend of June.', ['06-07 to 06-08']],
    ['Glaziers have been striking every Friday for a year.', []],
    ['Glaziers will strike every other Friday.', []],
  ])('%s', (text, expected) => {
    expect(daysIn(text)).toEqual(expected);
  });
});

describe('dates in a row', () => {
  test.each([
    ['Weavers will walk out on Friday and again on Tuesday.', ['05-16 to 05-16', '05-20 to 05-20']],
    [
      'Weavers will walk out for one day on 2 June, two days on 10 and 11 June and three days from 17 to 19 June.',
      ['06-02 to 06-02', '06-10 to 06-11', '06-17 to 06-19'],
    ],
    [
      'Weavers will strike on 2 June, then from 9 to 11 June.',
      ['06-02 to 06-02', '06-09 to 06-11'],
    ],
    [
      'Weavers will strike between 2 and 4 June, and again over the late spring bank holiday, from 9 to 11 June.',
      ['06-02 to 06-04', '06-09 to 06-11'],
    ],
    [
      'Weavers will strike on 2 June and again on the Monday and Tuesday of the following week.',
      ['06-02 to 06-02', '06-09 to 06-10'],
    ],
    [
      'The first strike by weavers was on April 1 and 2. The second came a fortnight later.',
      ['04-01 to 04-02', '04-15 to 04-16'],
    ],
  ])('%s', (text, expected) => {
    expect(daysIn(text)).toEqual(expected);
  });
});

describe('hours, and when people are back at work', () => {
  test.each([
    ['Joiners will be on strike for 48 hours from 7am on Friday.', ['05-16T07:00 to 05-18T07:00']],
    ['A 24-hour strike by joiners begins at 6pm on Friday.', ['05-16T18:00 to 05-17T18:00']],
    ['Joiners will strike for 24 hours from 12.01am on Friday.', ['05-16T00:01 to 05-16']],
    [
      'The joiners’ strike will last from 8am on Tuesday until 8am on Thursday.',
      ['05-20T08:00 to 05-22T08:00'],
    ],
    ['Joiners walked out just after midnight on Tuesday.', ['05-13 to open']],
    ['Joiners walked out at midnight on Tuesday.', []],
    ['Joiners began a 24-hour strike at midnight.', ['05-14 to 05-14']],
    ['Joiners walked out on Monday and will return to work on Friday.', ['05-12 to 05-15']],
    [
      'Joiners walked out on Monday. Union members are not due back at work until midnight on Friday.',
      ['05-12 to 05-16'],
    ],
    ['Packers went back on Tuesday after a three-day stoppage.', ['05-10 to 05-12']],
    ['Packers were back at their desks. A father went back home on Tuesday.', []],
  ])('%s', (text, expected) => {
    expect(daysIn(text)).toEqual(expected);
  });
});

describe('days counted from the day of writing', () => {
  test.each([
    ['Dockers plan a two-day stoppage from a week on Monday.', ['05-26 to 05-27']],
    ['Dockers will walk out on Friday week.', ['05-23 to 05-23']],
    ['Dockers will strike next weekend.', ['05-24 to 05-25']],
    ['Dockers face strife on the last weekend before the fair, when ministers meet.', []],
    ['A strike by dockers planned for last Friday was suspended.', ['05-09 to 05-09']],
    ['Dockers are four days into an all-out strike.', ['05-11 to open']],
    ['Tuesday was the ninth day of an indefinite strike by dockers.', ['05-05 to open']],
    ['Dockers are planning a third weekend of action, on 24 and 25 May.', ['05-24 to 05-25']],
    ['Dockers have been out once, on 2 May.', ['05-02 to 05-02']],
    ['Dockers will be out May 20 through May 22.', ['05-20 to 05-22']],
    [
      'Dockers have begun a two-day strike in a row over Sunday pay. Their union walked out on Tuesday.',
      ['05-13 to 05-14'],
    ],
  ])('%s', (text, expected) => {
    expect(daysIn(text)).toEqual(expected);
  });
});
