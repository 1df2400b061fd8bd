import { describe, expect, test } from 'vitest';
import { recordOf } from '../_record-of.ts';

/** 14 May 2031 is a Wednesday. */
const PUBLISHED = '2031-05-14';

function strikesIn(text: string, published: string = PUBLISHED): readonly string[] {
  return recordOf(text, published).strikes.map(({ id, to }) => `${id} to ${to ?? 'open'}`);
}

describe('the days of a strike', () => {
  test.each([
    [
      'Bus drivers in Ambridge will strike from Friday until Sunday in a row over rosters.',
      ['bus-drivers-2031-05-16 to 2031-05-18'],
    ],
    [
      'Ferry crews will walk out on Monday and Tuesday next week.',
      ['seafarers-2031-05-19 to 2031-05-20'],
    ],
    [
      'Lecturers at Felpersham are to strike on 21, 22 and 28 May over pensions.',
      ['lecturers-2031-05-21 to 2031-05-22', 'lecturers-2031-05-28 to 2031-05-28'],
    ],
    [
      'Prison officers will strike next Monday and Tuesday.',
      ['prison-officers-2031-05-19 to 2031-05-20'],
    ],
    [
      'Prison officers will stage a 48-hour walkout from Tuesday.\n\nA second stoppage will begin on 27 May.',
      ['prison-officers-2031-05-20 to 2031-05-21', 'prison-officers-2031-05-27 to open'],
    ],
    [
      'Teachers will strike for two days from Monday. Another two-day walkout will follow a week later.',
      ['teachers-2031-05-19 to 2031-05-20', 'teachers-2031-05-26 to 2031-05-27'],
    ],
    [
      'Thousands of miners began a 10-day strike on Sunday, May 11.',
      ['miners-2031-05-11 to 2031-05-20'],
    ],
    ['Teachers in Oregon ended a three-day walkout Friday.', ['teachers-2031-05-07 to 2031-05-09']],
    [
      'Dockers will strike for 48 hours from 6am on 2 June, the union announced on Tuesday.',
      ['dockers-2031-06-02 to 2031-06-04T06:00'],
    ],
    [
      'Pilots will strike between 23 and 26 May, and again from 30 May to 2 June.',
      ['pilots-2031-05-23 to 2031-05-26', 'pilots-2031-05-30 to 2031-06-02'],
    ],
    [
      'Cabin crew have voted to strike at weekends in July, from the 5th to the 6th and from the 12th to the 13th.',
      ['cabin-crew-2031-07-05 to 2031-07-06', 'cabin-crew-2031-07-12 to 2031-07-13'],
    ],
    [
      'Couriers staged a one-day strike on 30 April and plan another on 30 May.',
      ['delivery-riders-2031-04-30 to 2031-04-30', 'delivery-riders-2031-05-30 to 2031-05-30'],
    ],
    [
      'Journalists at the Ambridge Echo, who walked out on Monday, will do so again next Monday.',
      ['journalists-2031-05-12 to 2031-05-12', 'journalists-2031-05-19 to 2031-05-19'],
    ],
    [
      'Four days of strikes by council workers will begin on 27 May.',
      ['council-workers-2031-05-27 to 2031-05-30'],
    ],
    [
      'Council workers plan two 48-hour strikes, on 3 and 10 June.',
      ['council-workers-2031-06-03 to 2031-06-04', 'council-workers-2031-06-10 to 2031-06-11'],
    ],
    [
      'Tanker drivers will walk out for a week from Thursday.',
      ['lorry-drivers-2031-05-15 to 2031-05-21'],
    ],
    [
      'Lecturers walked out on Monday. It was the first of two days of action.',
      ['lecturers-2031-05-12 to 2031-05-13'],
    ],
    [
      'Lecturers walked out on Monday, the first of two days of action.',
      ['lecturers-2031-05-12 to 2031-05-13'],
    ],
    [
      'A strike by teachers goes on. It began on 6 May and will end on Friday 16 May.',
      ['teachers-2031-05-06 to 2031-05-16'],
    ],
    [
      'The Felpersham lecturers begin their longest stoppage yet on Thursday.',
      ['lecturers-2031-05-15 to open'],
    ],
    [
      'A strike by caretakers will shut schools from Tuesday to Thursday of next week.',
      ['caretakers-2031-05-20 to 2031-05-22'],
    ],
    [
      'Train guards will down tools on Monday, Wednesday and Friday of next week.',
      [
        'rail-workers-2031-05-19 to 2031-05-19',
        'rail-workers-2031-05-21 to 2031-05-21',
        'rail-workers-2031-05-23 to 2031-05-23',
      ],
    ],
    [
      'This Saturday’s strike by lifeguards has been called off. Last Saturday’s walkout shut nine pools.',
      ['lifeguards-2031-05-17 to 2031-05-17', 'lifeguards-2031-05-10 to 2031-05-10'],
    ],
    [
      'Lecturers are in dispute. Members of the federation will be out from Thursday to Friday this week. They already struck on 6 and 7 May.',
      ['lecturers-2031-05-15 to 2031-05-16', 'lecturers-2031-05-06 to 2031-05-07'],
    ],
    [
      'A strike of 13 days by dockers is over.\n\nThe walkout, which began on May Day, shut nine ports.',
      ['dockers-2031-05-01 to 2031-05-13'],
    ],
    [
      'Hotel cleaners were off the job for a third day on Wednesday.',
      ['cleaners-2031-05-12 to open'],
    ],
    [
      'Tugboat crews were on strike for a 12th day on Wednesday.',
      ['tugboat-crews-2031-05-03 to open'],
    ],
    [
      'Lamplighters walked out yesterday. Far more joined than during the first strike, on 15 April.',
      ['lamplighters-2031-05-13 to open', 'lamplighters-2031-04-15 to 2031-04-15'],
    ],
    [
      'A strike by dockers, which was to have run from Thursday to Saturday, has been called off.',
      ['dockers-2031-05-15 to 2031-05-17'],
    ],
    [
      'Dockers will walk out from 2 to 4 June. They will strike again the following week, on the Monday and Tuesday.',
      ['dockers-2031-06-02 to 2031-06-04', 'dockers-2031-06-09 to 2031-06-10'],
    ],
    [
      'Radiographers will strike from 2 to 4 June, after a first stoppage on 6 and 7 May.',
      ['radiographers-2031-06-02 to 2031-06-04', 'radiographers-2031-05-06 to 2031-05-07'],
    ],
    [
      'Almost no trams will run when drivers walk out for three days from Monday.',
      ['drivers-2031-05-19 to 2031-05-21'],
    ],
    ['Shops will shut when bakers walk out on Friday.', ['bakers-2031-05-16 to 2031-05-16']],
    [
      'The union announced a strike by lamplighters for Friday.',
      ['lamplighters-2031-05-16 to 2031-05-16'],
    ],
    [
      'Lecturers will strike on May 20, 21 and 23, and again from May 27 to May 29.',
      [
        'lecturers-2031-05-20 to 2031-05-21',
        'lecturers-2031-05-23 to 2031-05-23',
        'lecturers-2031-05-27 to 2031-05-29',
      ],
    ],
    [
      'Nurses began a two-day strike on Tuesday. The first lasted from 28 to 30 April. A third is planned for 3 and 4 June.',
      [
        'nurses-2031-05-13 to 2031-05-14',
        'nurses-2031-04-28 to 2031-04-30',
        'nurses-2031-06-03 to 2031-06-04',
      ],
    ],
    [
      'Lamplighters walked out on Monday. Glaziers will join them on 19 May.',
      ['lamplighters-2031-05-12 to open', 'glaziers-2031-05-19 to 2031-05-19'],
    ],
    ['Lamplighters took action on 5 and 6 May.', ['lamplighters-2031-05-05 to 2031-05-06']],
    [
      'Lamplighters struck on Monday. The lamplighters are out again on Friday 16 May.',
      ['lamplighters-2031-05-12 to open', 'lamplighters-2031-05-16 to 2031-05-16'],
    ],
    ['Glaziers will strike this weekend.', ['glaziers-2031-05-17 to 2031-05-18']],
    [
      'Barristers begin indefinite strike\n\nThe front bench of Court Three was empty on Wednesday morning. Nobody had told the judge.',
      ['barristers-2031-05-14 to open'],
    ],
  ])('%s', (text, expected) => {
    expect(strikesIn(text)).toEqual(expected);
  });

  test.each([
    ['a vote or an announcement', 'Dockers voted on Tuesday to strike over pay.'],
    ['a return to work', 'Weavers went back to work on Monday after a ten-day strike.'],
    ['what comes after', 'The trams will run again on Thursday after a strike by tram drivers.'],
    ['no day at all', 'Refuse collectors, on strike since the start of April, met on Monday.'],
    ['a night that may be one of two', 'A strike by tram drivers begins at midnight on Thursday.'],
    [
      'action that is no strike',
      'Caretakers will take industrial action short of a strike from 2 June.',
    ],
    ['one of a series', 'Firefighters plan a series of 24-hour strikes, starting on 1 June.'],
    ['"next" said of a day still to come this week', 'Teachers will strike next Friday.'],
    ['a time in the past', 'Weavers, who struck for three weeks in 2019, have accepted the offer.'],
    [
      'the day of what is compared',
      'Lamplighters are on strike; 870 stayed out, compared with 1,120 on 12 February.',
    ],
    ['the first of something else', 'Lamplighters are on strike. The first lamp was lit on 5 May.'],
    ['a name made of the word', 'Drivers sold on Monday every Strike Pass that they had.'],
    ['whoever is hurt or elsewhere', 'Two keepers will be out for six weeks.'],
    ['a driver who struck somebody', 'The drivers who struck a cyclist on Monday were fined.'],
  ])('are not told by %s', (_, text) => {
    expect(strikesIn(text)).toEqual([]);
  });
});

describe('those who strike', () => {
  test.each([
    ['Lock keepers stopped work on Monday.', ['lock-keepers-2031-05-12 to open']],
    ['About 400 lamplighters will strike on Monday.', ['lamplighters-2031-05-19 to 2031-05-19']],
    [
      'A two-day strike by dairy workers at Rowan Creameries began on Tuesday.',
      ['dairy-workers-2031-05-13 to 2031-05-14'],
    ],
    ['The glaziers’ two-day strike began on Tuesday.', ['glaziers-2031-05-13 to 2031-05-14']],
    [
      'Street sweepers, who struck from 22 to 24 April, have no further dates.',
      ['street-sweepers-2031-04-22 to 2031-04-24'],
    ],
    [
      'Lock keepers are at odds with the board. About 70 keepers have been on indefinite strike since May 5.',
      ['keepers-2031-05-05 to open'],
    ],
    [
      'Staff at the Ambridge refinery are to down tools on Monday.',
      ['energy-workers-2031-05-19 to 2031-05-19'],
    ],
    ['Glaziers are on strike.\n\nThe walkout began on Monday.', ['glaziers-2031-05-12 to open']],
  ])('are the people whom the words name: %s', (text, expected) => {
    expect(strikesIn(text)).toEqual(expected);
  });

  test('are left out where the article names only the body they work at', () => {
    const { strikes } = recordOf(
      'The strike at Rowan Motors began on Monday. Rowan Motors had no comment.',
      PUBLISHED,
    );
    expect(strikes).toMatchObject([{ id: 'rowan-motors-2031-05-12', workforces: [] }]);
  });

  test.each([
    'All 90 members walked out on Monday.',
    'The drivers walked out of the meeting on Monday.',
    'Commuters were stranded by a strike on Monday.',
  ])('are nobody: %s', (text) => {
    expect(strikesIn(text)).toEqual([]);
  });
});

describe('what became of a strike', () => {
  test.each([
    ['A strike by train guards planned for Saturday has been called off.', 'CALLED_OFF'],
    [
      'A two-day strike by dairy workers, due to take place next Monday and Tuesday, has been suspended.',
      'CALLED_OFF',
    ],
    ['Train guards postponed a strike planned for 3 June.', 'CALLED_OFF'],
    ['Train guards will strike on 3 June.', 'ANNOUNCED'],
    ['The strike by train guards on 3 June will close the line.', 'ANNOUNCED'],
    ['Train guards began a three-day strike on Tuesday.', 'UNDER_WAY'],
    ['Train guards held a one-day strike on Tuesday. Four trains were cancelled.', 'HELD'],
    ['Flights were cancelled because of a strike by pilots on 6 May.', 'HELD'],
  ])('%s', (text, status) => {
    expect(recordOf(text, PUBLISHED).strikes.map((strike) => strike.status)).toEqual([status]);
  });
});
