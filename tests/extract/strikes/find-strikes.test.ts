import { describe, expect, test } from 'vitest';
import type { ExtractionRecord } from '../../../src/extract/record.ts';
import { recordOf } from '../_record-of.ts';

function mainOf({ strikes }: ExtractionRecord): string[] {
  return strikes.filter(({ main }) => main).map(({ id }) => id);
}

function namedIn({ strikes }: ExtractionRecord): string[] {
  return strikes.filter(({ main }) => !main).map(({ id }) => id);
}

describe('a strike of the calendar is found by', () => {
  test('its full date', () => {
    const record = recordOf(
      'Hospital consultants in England began a 48-hour strike at 7am on Thursday 20 July 2023. Wards at Borchester were quiet.',
    );
    expect(mainOf(record)).toEqual(['consultants-2023-07-20']);
    expect(record.strikes[0]).toMatchObject({
      from: '2023-07-20T07:00+01:00',
      to: '2023-07-22T07:00+01:00',
      status: 'HELD',
      provisional: false,
      workforces: ['consultants'],
    });
  });

  test('a date without its year, its length and who held office', () => {
    const record = recordOf(
      'Junior doctors started a six-day strike on 3 January. Health Secretary Victoria Atkins urged the BMA to come back to talks.',
    );
    expect(mainOf(record)).toEqual(['doctors-2024-01-03']);
  });

  test('first and last day with their hours', () => {
    const record = recordOf(
      'Junior doctors across England have walked out from 7am on 13 March to 7am on 16 March. Steve Barclay, the health secretary, was disappointed.',
    );
    expect(mainOf(record)).toEqual(['doctors-2023-03-13']);
  });

  test('the day of publication and the day of the strike', () => {
    const record = recordOf(
      'Thousands of junior doctors in England are on strike for a second day. The walkout will end on Saturday.',
      '2023-06-15',
    );
    expect(mainOf(record)).toEqual(['doctors-2023-06-14']);
  });

  test('"last week", also behind a number that is more than another', () => {
    const record = recordOf(
      'Trusts in England called off more than 5,200 clinics because of last week’s strike by junior doctors. The walkout lasted four days. Steve Barclay, the health secretary, was disappointed.',
    );
    expect(mainOf(record)).toEqual(['doctors-2023-04-11']);
  });

  test('its hours on each day, its dispute and an office', () => {
    const record = recordOf(
      'Junior doctors are on strike for a second day over a new contract. As on the first day, the walkout lasts from 8am to 5pm. The contract will not be changed, said Health Secretary Jeremy Hunt.',
    );
    expect(mainOf(record)).toEqual(['doctors-2016-04-26']);
  });

  test('an announcement of one that was later called off', () => {
    const record = recordOf(
      'Junior doctors in England have called off a five-day strike that was planned from 12 to 16 September. Health Secretary Jeremy Hunt welcomed it.',
    );
    expect(record.strikes[0]).toMatchObject({
      id: 'doctors-2016-09-12',
      status: 'CALLED_OFF',
      main: true,
    });
  });
});

test('two strikes that one sentence announces are both the article’s', () => {
  const nurses = recordOf(
    'Nurses in England, Wales and Northern Ireland will walk out on 15 and 20 December, the Royal College of Nursing said. Health Secretary Steve Barclay regretted it.',
  );
  expect(mainOf(nurses)).toEqual(['nurses-2022-12-15', 'nurses-2022-12-20']);
  const doctors = recordOf(
    'Junior doctors in England will walk out from 20 to 23 December and from 3 to 9 January. Health Secretary Victoria Atkins was disappointed.',
  );
  expect(mainOf(doctors)).toEqual(['doctors-2023-12-20', 'doctors-2024-01-03']);
});

test('an earlier strike is named, not covered, and helps to find the article’s own', () => {
  const record = recordOf(
    'Resident doctors in England ended a five-day strike on Wednesday. Fewer took part than in the previous walkout of late June last year, said Health Secretary Wes Streeting.',
  );
  expect(mainOf(record)).toEqual(['doctors-2025-07-25']);
  expect(namedIn(record)).toEqual(['doctors-2024-06-27']);
});

test('a later strike is named, with what the calendar knows of it', () => {
  const record = recordOf(
    'Junior doctors in England walked out today, their first strike in more than 35 years, in protest at a new contract. Another strike, of 48 hours, is planned for 26 January, said Health Secretary Jeremy Hunt.',
  );
  expect(mainOf(record)).toEqual(['doctors-2016-01-12']);
  expect(record.strikes.find(({ main }) => !main)).toMatchObject({
    id: 'doctors-2016-01-26',
    status: 'CALLED_OFF',
  });
});

test('what is said of one workforce’s strike tells nothing about another’s', () => {
  const record = recordOf(
    'Hospital consultants in England have voted to strike for two days in August. The action will take place on 24 and 25 August. Junior doctors prepare for a four-day walkout from 7am on 11 August, to the regret of Steve Barclay, the health secretary.',
  );
  expect(mainOf(record)).toEqual(['consultants-2023-08-24']);
  expect(namedIn(record)).toEqual(['doctors-2023-08-11']);
});

test('every piece of evidence has words of the text and a reason', () => {
  const text =
    'Junior doctors in England held a four-day strike between April 11 and April 14, the BMA said. Steve Barclay, the health secretary, was disappointed.';
  const [strike] = recordOf(text).strikes;
  const evidence = strike!.evidence.map(({ start, end, reason }) => [
    text.slice(start, end),
    reason,
  ]);
  expect(evidence).toContainEqual([
    'April 11 and April 14',
    'The strike ran from the first of these days to the last.',
  ]);
  expect(evidence).toContainEqual(['four-day', 'The strike lasted 4 days.']);
  expect(strike!.confidence).toBeGreaterThan(0.9);
});

describe('no strike of the calendar is linked', () => {
  test.each([
    ['Junior doctors went on strike again. Patients kept away from Ambridge General.'],
    ['Junior doctors in Scotland will go on strike from 12 to 15 July, BMA Scotland said.'],
    ['Resident doctors in Nigeria began a five-day strike on Monday over unpaid allowances.'],
    ['Junior doctors began a strike on 11 April. Patients kept away.'],
    ['Nurses in California began a strike on Wednesday 15 December.'],
    [
      'Rail workers walked out on Tuesday over pay. Last year junior doctors in England also went on strike, and Steve Barclay, the health secretary, refused to talk.',
    ],
  ])('to %s', (text) => {
    const record = recordOf(text);
    expect(record.strikes).toEqual([]);
    expect(record.problems.map(({ code }) => code)).toContain('STRIKE_UNDECIDED');
  });

  test.each([
    [
      'Air strikes hit the port on 11 April, doctors said. The junior minister declined to comment.',
    ],
    [
      'The council will meet on 12 January 2016 to discuss a contract for junior doctors with Jeremy Hunt, the health secretary.',
    ],
    ['The two sides will strike a deal on 26 April, junior doctors hope.'],
  ])('where nobody stops work: %s', (text) => {
    const { strikes, problems } = recordOf(text);
    expect(strikes).toEqual([]);
    expect(problems).toEqual([]);
  });
});

describe('a strike that the calendar lacks', () => {
  test('is provisional where the text dates it, whatever the trade', () => {
    const { strikes } = recordOf(
      'Rail workers will strike on 3 and 5 May 2024 in a row over pensions. No trains will run to Felpersham.',
    );
    expect(strikes).toMatchObject([
      {
        id: 'rail-workers-2024-05-03',
        from: '2024-05-03',
        to: '2024-05-03',
        workforces: ['rail-workers'],
        status: 'ANNOUNCED',
        main: true,
        provisional: true,
      },
      { id: 'rail-workers-2024-05-05', to: '2024-05-05', main: true, provisional: true },
    ]);
  });

  test('counts its weekday from the day of publication', () => {
    const days = (text: string) =>
      recordOf(text, '2023-11-16').strikes.map(({ id, to }) => [id, to]);
    expect(days('Bus drivers in Borchester walked out on Monday over their rosters.')).toEqual([
      ['bus-drivers-2023-11-13', null],
    ]);
    expect(days('Bus drivers in Borchester will strike on Monday over their rosters.')).toEqual([
      ['bus-drivers-2023-11-20', '2023-11-20'],
    ]);
    expect(days('Bus drivers in Borchester held a one-day strike on Tuesday.')).toEqual([
      ['bus-drivers-2023-11-14', '2023-11-14'],
    ]);
  });

  test('has the length that the words give, from its first day or up to its last', () => {
    const days = (text: string) =>
      recordOf(text, '2024-06-14').strikes.map(({ from, to }) => [from, to]);
    expect(
      days(
        'Members of the Guild of Bakers and Postal Workers, who are posties, walked out for 48 hours from 8am on Tuesday, June 11.',
      ),
    ).toEqual([['2024-06-11T08:00', '2024-06-13T08:00']]);
    expect(days('Nurses in Ohio ended a five-day strike on Friday, June 14.')).toEqual([
      ['2024-06-10', '2024-06-14'],
    ]);
    expect(days('Dock workers went on strike Sept. 15 for three days.')).toEqual([
      ['2023-09-15', '2023-09-17'],
    ]);
  });

  test('takes its workforce from the article where its sentence names nobody', () => {
    const { strikes } = recordOf(
      'Lecturers at Felpersham are on strike over their pensions.\n\nThe strike began on Wednesday 15 March and is due to end on 22 March.',
      '2023-03-20',
    );
    expect(strikes).toMatchObject([
      { id: 'lecturers-2023-03-15', to: '2023-03-22', workforces: ['lecturers'] },
    ]);
  });

  test('has no workforce of a later sentence', () => {
    const strikesIn = (text: string) => recordOf(text, '2031-05-16').strikes.map(({ id }) => id);
    expect(
      strikesIn(
        'The strike at Rowan Motors began on Monday.\n\nIn Ambridge bus drivers are on strike as well.',
      ),
    ).toEqual([]);
    expect(
      strikesIn(
        'Junior doctors in England are on strike.\n\nThe walkout by refuse workers in Ambridge on Monday ended early.',
      ),
    ).toEqual(['refuse-workers-2031-05-12']);
  });

  test('is called off where the text says so', () => {
    const { strikes } = recordOf(
      'Train drivers called off a strike planned for 3 and 4 June.',
      '2031-05-19',
    );
    expect(strikes).toMatchObject([
      { id: 'train-drivers-2031-06-03', to: '2031-06-04', status: 'CALLED_OFF' },
    ]);
  });

  test('is not dated by a date of speech, or by one long before or after', () => {
    const strikesIn = (text: string) => recordOf(text, '2031-05-16').strikes;
    expect(strikesIn('Teachers said on Friday that they were on strike over class sizes.')).toEqual(
      [],
    );
    expect(strikesIn('The teachers’ strike of 3 November was the first.')).toEqual([]);
  });

  test('is nobody’s where the article tells of strikes of two trades', () => {
    const { strikes } = recordOf(
      'Junior doctors in Wales are on strike, and so are postal workers on strike.\n\nThe strike began on 15 March 2022.',
    );
    expect(strikes).toEqual([]);
  });

  test('takes its year from the day of publication', () => {
    const { strikes } = recordOf(
      'Teachers in England will strike on 15 and 16 March.',
      '2023-02-20',
    );
    expect(strikes.map(({ id, to }) => [id, to])).toEqual([['teachers-2023-03-15', '2023-03-16']]);
  });

  test('is another one than England’s where the nation differs', () => {
    const { strikes } = recordOf(
      'Junior doctors in Wales will walk out for three days from 15 January 2024.',
    );
    expect(strikes).toMatchObject([
      { id: 'junior-doctors-2024-01-15', to: '2024-01-17', nations: ['wales'], provisional: true },
    ]);
  });

  test('goes on where people have been out since a day', () => {
    const { strikes } = recordOf(
      'Refuse workers in Borchester have been on all-out strike since 11 March 2025.',
    );
    expect(strikes).toMatchObject([
      { id: 'refuse-workers-2025-03-11', to: null, status: 'UNDER_WAY' },
    ]);
  });

  test('ends where another sentence tells how long it is, or when it ends', () => {
    const endsOf = (text: string) =>
      recordOf(text, '2031-05-15').strikes.map(({ id, to }) => [id, to]);
    // 15 May 2031 is a Thursday
    expect(
      endsOf('Gravediggers walked out on Tuesday.\n\nThe four-day strike is over holiday pay.'),
    ).toEqual([['gravediggers-2031-05-13', '2031-05-16']]);
    expect(
      endsOf(
        'Funerals wait because of a strike by the town’s gravediggers, which began on Monday and is due to end on Friday.',
      ),
    ).toEqual([['gravediggers-2031-05-12', '2031-05-16']]);
    expect(
      endsOf('Gravediggers walked out on Tuesday.\n\nA further four-day strike is planned.'),
    ).toEqual([['gravediggers-2031-05-13', null]]);
    expect(
      endsOf(
        'Gravediggers walked out on Tuesday. The strike could last until Friday if talks fail.',
      ),
    ).toEqual([['gravediggers-2031-05-13', null]]);
    expect(
      endsOf('Gravediggers, who walked out on Tuesday, will do so again unless they are paid.'),
    ).toEqual([['gravediggers-2031-05-13', '2031-05-13']]);
  });

  test('is dated by weekdays of next week, and by weekdays beside their dates', () => {
    const daysOf = (text: string) =>
      recordOf(text, '2031-05-14').strikes.map(({ from, to }) => [from, to]);
    expect(
      daysOf(
        'Bring your own lunch from Monday to Friday next week, when canteen staff will be on strike.',
      ),
    ).toEqual([['2031-05-19', '2031-05-23']]);
    expect(daysOf('Prison officers will strike next Thursday and Friday, 22 and 23 May.')).toEqual([
      ['2031-05-22', '2031-05-23'],
    ]);
  });

  test('is of the people the verb names, where no table has their trade', () => {
    const idsOf = (text: string) => recordOf(text, '2031-05-14').strikes.map(({ id }) => id);
    expect(idsOf('All 90 drivers walked out on Monday over split shifts.')).toEqual([
      'drivers-2031-05-12',
    ]);
    expect(idsOf('All 90 drivers walked out of the meeting on Monday.')).toEqual([]);
    expect(idsOf('All 90 members walked out on Monday.')).toEqual([]);
  });
});

test('"the dispute" and "the row over pay" are that of the article’s strike, a row over something else is not', () => {
  const text =
    'Hospital consultants in England began a 48-hour strike on 20 July 2023. The dispute will go on. The row over pay is bitter. The row over pensions ended long ago.';
  const { disputes } = recordOf(text);
  expect(
    disputes.map(({ id, mentions }) => [
      id,
      mentions.map(({ start, end }) => text.slice(start, end)),
    ]),
  ).toEqual([['consultants-pay-2023', ['dispute', 'row']]]);
});
