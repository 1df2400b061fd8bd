import { describe, expect, test } from 'vitest';
import type { FigureFinding } from '../../../src/extract/record.ts';
import { recordOf } from '../_record-of.ts';

/** Each figure of a text as its words, value, unit, comparator and measure. */
function figuresIn(text: string): unknown[] {
  return recordOf(text).figures.map((figure) => [
    words(text, figure),
    amountOf(figure),
    figure.unit,
    figure.comparator,
    figure.measure,
  ]);
}

function words(text: string, { start, end }: FigureFinding): string {
  return text.slice(start, end);
}

function amountOf({ value, min, max }: FigureFinding): unknown {
  return value ?? [min, max];
}

describe('a figure has value, unit, comparator and measure', () => {
  test.each([
    [
      'About 1,500 nurses walked out, and 320 operations were postponed.',
      [
        ['About 1,500 nurses', 1500, 'nurses', 'ABOUT', 'STAFF_ON_STRIKE'],
        ['320 operations', 320, 'operations', 'EXACT', 'CANCELLATIONS'],
      ],
    ],
    [
      'No fewer than 45 flights were cancelled.',
      [['No fewer than 45 flights', 45, 'flights', 'AT_LEAST', 'CANCELLATIONS']],
    ],
    [
      'Up to 40,000 rail workers will strike.',
      [['Up to 40,000 rail workers', 40_000, 'workers', 'AT_MOST', 'STAFF_ON_STRIKE']],
    ],
    [
      'Nearly nine out of 10 operations went ahead.',
      [['Nearly nine out of 10', 0.9, 'share', 'ALMOST', 'CARE_DELIVERED']],
    ],
    [
      'Fewer than a quarter of staff were absent.',
      [['Fewer than a quarter', 0.25, 'share', 'FEWER_THAN', 'STAFF_ABSENT']],
    ],
    [
      'At least 900 members of staff took part.',
      [['At least 900 members of staff', 900, 'staff', 'AT_LEAST', 'STAFF_ON_STRIKE']],
    ],
    [
      'Each day, between 30 and 45 bus drivers were off work.',
      [['between 30 and 45 bus drivers', [30, 45], 'drivers', 'BETWEEN', 'STAFF_ABSENT']],
    ],
    [
      'The walkout cost between £2m and £3.5 million.',
      [['between £2m and £3.5 million', [2_000_000, 3_500_000], 'GBP', 'BETWEEN', 'COST']],
    ],
    [
      'Just 3 per cent of its planned procedures were cancelled.',
      [['Just 3 per cent', 3, 'percent', 'EXACT', 'CANCELLATIONS']],
    ],
    [
      'Patients waited more than 12 hours in the ward.',
      [['more than 12 hours', 12, 'hours', 'MORE_THAN', 'WAITING']],
    ],
    [
      'It lost 250 or more appointments.',
      [['250 or more appointments', 250, 'appointments', 'AT_LEAST', 'CANCELLATIONS']],
    ],
    [
      'The clinic rescheduled 88 inpatient procedures, and 31 tests and appointments were cancelled.',
      [
        ['88 inpatient procedures', 88, 'inpatient procedures', 'EXACT', 'CANCELLATIONS'],
        ['31 tests and appointments', 31, 'appointments', 'EXACT', 'CANCELLATIONS'],
      ],
    ],
    ['The 48-hour strike goes on.', [['48-hour', 48, 'hours', 'EXACT', 'DURATION']]],
    ['A 24-hour stoppage began.', [['24-hour', 24, 'hours', 'EXACT', 'DURATION']]],
    ['Growers lost about C$7,000 each.', [['about C$7,000', 7000, 'CAD', 'ABOUT', 'COST']]],
    ['They are paid 85p an hour less.', [['85p', 0.85, 'GBP', 'EXACT', 'PAY']]],
    ['Crews get 40 cents an hour more.', [['40 cents', 0.4, 'USD', 'EXACT', 'PAY']]],
    [
      'A rise of €2 was refused; 50 cents more is offered.',
      [
        ['€2', 2, 'EUR', 'EXACT', 'PAY'],
        ['50 cents', 0.5, 'EUR', 'EXACT', 'PAY'],
      ],
    ],
    ['It sails a 60-metre yacht.', [['60-metre', 60, 'metres', 'EXACT', 'OTHER']]],
    ['The mill plans 700 job cuts.', [['700 job cuts', 700, 'jobs', 'EXACT', 'WORKFORCE']]],
    [
      'Turnout rose by four percentage points.',
      [['four percentage points', 4, 'percentage points', 'EXACT', 'OTHER']],
    ],
    [
      'It closed six of its 21 schools.',
      [['six of its 21 schools', 6, 'schools', 'EXACT', 'OTHER']],
    ],
    [
      'The weavers voted 412 to 57 to walk out.',
      [
        ['412', 412, 'votes', 'EXACT', 'OTHER'],
        ['57', 57, 'votes', 'EXACT', 'OTHER'],
      ],
    ],
    [
      'Off the coast 31 ships wait, up from 12.',
      [
        ['31 ships', 31, 'ships', 'EXACT', 'OTHER'],
        ['12', 12, 'ships', 'EXACT', 'OTHER'],
      ],
    ],
    [
      'The north postponed 640 operations. At Ambridge the number was 230.',
      [
        ['640 operations', 640, 'operations', 'EXACT', 'CANCELLATIONS'],
        ['230', 230, 'operations', 'EXACT', 'CANCELLATIONS'],
      ],
    ],
    ['The union will call six days of strikes.', [['six days', 6, 'days', 'EXACT', 'DURATION']]],
  ])('%s', (text, expected) => {
    expect(figuresIn(text)).toEqual(expected);
  });
});

test.each([
  'Hundreds of thousands of patients and dozens of hospitals were hit.',
  'It began at 8.30am on 11 April 2023 and ended on 14 April.',
  'Jane Doe, 34, and Mary Roe, aged 61, were there.',
  'Call 01632 960123 or go to room 12.',
  'In 2016 the first strike lasted into a second day, said one of them.',
  'They want a seven-day NHS that is open seven days a week.',
  'The two sides talked over the last three days.',
])('no figure: %s', (text) => {
  expect(figuresIn(text)).toEqual([]);
});

test.each([
  ['The union wants a pay rise of 12 per cent.', 'INCREASE', 'PAY'],
  ['A 12 per cent pay rise is not enough.', 'INCREASE', 'PAY'],
  ['Nurses had a real-terms pay cut of 20 per cent.', 'DECREASE', 'PAY'],
  ['Care was maintained for an estimated 400 more patients.', 'INCREASE', 'CARE_DELIVERED'],
  [
    'The number who took part was down by 4.5% on the previous strike.',
    'DECREASE',
    'STAFF_ON_STRIKE',
  ],
  ['A pay rise of 4 per cent is on offer, but inflation stands at 9 per cent.', 'INCREASE', 'PAY'],
  ['They are 20% more likely to die.', 'INCREASE', 'RISK'],
  ['Some 500 appointments were cancelled.', 'ABSOLUTE', 'CANCELLATIONS'],
  ['The firm has offered its drivers 5 per cent.', 'INCREASE', 'PAY'],
  ['Ministers called the 5 per cent award fair.', 'INCREASE', 'PAY'],
  ['Members rejected the offer by 89 per cent.', 'ABSOLUTE', 'OTHER'],
  ['The ballot saw 91 per cent in favour of action.', 'ABSOLUTE', 'OTHER'],
  ['The union has 260 members at the mill.', 'ABSOLUTE', 'MEMBERSHIP'],
  ['Some 1,140 lectures did not take place.', 'ABSOLUTE', 'CANCELLATIONS'],
  ['The average weaver earns £31,000.', 'ABSOLUTE', 'PAY'],
  ['Weavers backed a walkout by 77% on a turnout of 61%.', 'ABSOLUTE', 'OTHER'],
  ['The union is seeking 9 per cent over two years.', 'INCREASE', 'PAY'],
  ['The mill has put 3 per cent on the table.', 'INCREASE', 'PAY'],
  ['A weaver takes home £1,450 a month.', 'ABSOLUTE', 'PAY'],
  ['All 320 weavers at the Ambridge mill walked out on Monday.', 'ABSOLUTE', 'STAFF_ON_STRIKE'],
  ['Some 300 mill workers began a two-day walkout.', 'ABSOLUTE', 'STAFF_ON_STRIKE'],
  ['The mill employs 12 gilders.', 'ABSOLUTE', 'WORKFORCE'],
  ['The union has some 300 members at the mill.', 'ABSOLUTE', 'MEMBERSHIP'],
  ['The mill had offered $2 more an hour.', 'INCREASE', 'PAY'],
  ['About three in 10 pupils were marked absent.', 'ABSOLUTE', 'OTHER'],
  ['The clinic is 25 minutes from the nearest ward.', 'ABSOLUTE', 'OTHER'],
  ['Members rejected an offer of 4 per cent by a wide margin.', 'INCREASE', 'PAY'],
  ['The board would raise wages by nearly 7%.', 'INCREASE', 'PAY'],
  ['Porters get £14.20 an hour at the docks.', 'ABSOLUTE', 'PAY'],
  ['Guards elsewhere get £3 an hour more.', 'INCREASE', 'PAY'],
  ['The port is losing £4m a day.', 'ABSOLUTE', 'COST'],
  ['Shares jumped 9% on the news.', 'INCREASE', 'OTHER'],
  ['It was the longest stoppage in 12 years.', 'ABSOLUTE', 'OTHER'],
  ['Crews answered 640 emergency calls.', 'ABSOLUTE', 'CARE_DELIVERED'],
  ['Operations were called off at three hospitals.', 'ABSOLUTE', 'OTHER'],
  ['The union wants £2,000 for each weaver.', 'INCREASE', 'PAY'],
  ['The mill is to axe 90 jobs.', 'DECREASE', 'WORKFORCE'],
  ['The deal raises pay by 4% at once and by 3% a year later.', 'INCREASE', 'PAY'],
  ['Sales fell by 7% in a month.', 'DECREASE', 'OTHER'],
  ['Some 40 aides stayed away on Monday.', 'ABSOLUTE', 'STAFF_ABSENT'],
  ["The aides were called out at two hours' notice.", 'ABSOLUTE', 'OTHER'],
  ['About 410 aides have been on strike since May.', 'ABSOLUTE', 'STAFF_ON_STRIKE'],
  ['Walkers had to wait in the cold for nine hours.', 'ABSOLUTE', 'WAITING'],
])('%s is %s', (text, change, measure) => {
  expect(
    recordOf(text)
      .figures.slice(0, 1)
      .map((figure) => [figure.change, figure.measure]),
  ).toEqual([[change, measure]]);
});

describe('whom a figure is about', () => {
  const concernsIn = (text: string) =>
    recordOf(text).figures.map(({ value, concerns }) => [value, concerns]);

  test('each member of a list has its own, and the noun of the first', () => {
    const text =
      'There were 804 appointments that had to be rescheduled at Leeds Teaching Hospitals NHS Trust; 400 at Bradford Teaching Hospitals NHS Foundation Trust and 75 at Airedale NHS Foundation Trust.';
    expect(concernsIn(text)).toEqual([
      [804, 'leeds-teaching-hospitals-nhs-trust'],
      [400, 'bradford-teaching-hospitals-nhs-foundation-trust'],
      [75, 'airedale-nhs-foundation-trust'],
    ]);
    expect(recordOf(text).figures.map(({ unit }) => unit)).toEqual([
      'appointments',
      'appointments',
      'appointments',
    ]);
  });

  test('the name may come first', () => {
    expect(
      concernsIn(
        'Leeds Teaching Hospitals NHS Trust had the most, with 804 appointments to reschedule, followed by Airedale NHS Foundation Trust with 75.',
      ),
    ).toEqual([
      [804, 'leeds-teaching-hospitals-nhs-trust'],
      [75, 'airedale-nhs-foundation-trust'],
    ]);
  });

  test('a place at the head of a sentence holds for all of it', () => {
    expect(
      concernsIn(
        'Across England, 27,000 nurses walked out and almost 90,000 appointments were cancelled.',
      ),
    ).toEqual([
      [27_000, 'england'],
      [90_000, 'england'],
    ]);
  });

  test('two places together are no one place', () => {
    expect(concernsIn('More than 800 appointments were cancelled in Cornwall and Devon.')).toEqual([
      [800, null],
    ]);
  });

  test('"the trust" is the one named before', () => {
    expect(
      concernsIn(
        'Airedale NHS Foundation Trust regrets the strike. Some 60 operations were postponed at the trust’s clinics, along with 90 scans.',
      ),
    ).toEqual([
      [60, 'airedale-nhs-foundation-trust'],
      [90, 'airedale-nhs-foundation-trust'],
    ]);
  });

  test('a total said twice is of one place', () => {
    expect(
      concernsIn(
        'Across England, almost 90,000 appointments were cancelled. Every one of the 88,500 appointments postponed matters.',
      ),
    ).toEqual([
      [90_000, 'england'],
      [88_500, 'england'],
    ]);
  });

  test('a total of the nation is not put down to the one trust that an article tells of', () => {
    const figures = recordOf(
      'Airedale NHS Foundation Trust counted the cost of the junior doctors’ strike in England between April 11 and April 14. ' +
        'Steve Barclay, the health secretary, was disappointed. The strike at Airedale NHS Foundation Trust was kept up for four days. ' +
        'Each of the 185,000 appointments postponed matters.',
    ).figures;
    expect(figures.at(-1)).toMatchObject({ value: 185_000, concerns: 'england' });
  });

  test('a body that says what was called off means its own', () => {
    expect(
      concernsIn('Rowan Vale Hospitals NHS Trust said about 90 operations had been moved.'),
    ).toEqual([[90, 'rowan-vale-hospitals-nhs-trust']]);
    expect(concernsIn('The Royal College of Nursing said 90 operations had been moved.')).toEqual([
      [90, null],
    ]);
  });

  test('what a part of a hospital cost is not told to be spent by the hospital', () => {
    expect(concernsIn('The unit at Ambridge Hospital was rebuilt at a cost of £6m.')).toEqual([
      [6_000_000, null],
    ]);
  });

  test('a body may be called by the first word of its name, unless a town has it, too', () => {
    expect(
      concernsIn(
        'Rowan Creameries closed a shop. Last week Rowan cut 40 jobs. In Rowan 20 shops closed.',
      ),
    ).toEqual([
      [40, 'rowan-creameries'],
      [20, null],
    ]);
    expect(
      concernsIn(
        'East Ambridge Motors and East Coast Motors are rivals. In May East closed 40 shops.',
      ),
    ).toEqual([[40, null]]);
  });

  test('"it" may be the only body that the sentence before names', () => {
    expect(
      concernsIn('Some 90 weavers work at Rowan Vale Motors. It flew in 40 fitters.'),
    ).toContainEqual([40, 'rowan-vale-motors']);
    expect(concernsIn('The weavers met Rowan Vale Motors. It is worth about 6 per cent.')).toEqual([
      [6, null],
    ]);
  });

  test('the only body of an article on a strike is the one struck', () => {
    expect(
      concernsIn(
        'Lecturers begin a strike on Wednesday.\n\nAmbridge University is sorry. Some 430 lecturers walked out. It closed nine of its 30 halls.',
      ),
    ).toEqual([
      [430, 'ambridge-university'],
      [9, 'ambridge-university'],
    ]);
  });

  test('of two bodies joined by "and" neither is the one struck', () => {
    expect(
      concernsIn(
        'A strike by workers at Rowan Vale Motors and Ambridge Steel Ltd began. Some 430 workers walked out.',
      ),
    ).toEqual([[430, null]]);
  });

  test('"it" is the body at the head of the sentence before', () => {
    expect(concernsIn('Rowan Vale Motors regretted the dispute. It lost £4m last year.')).toEqual([
      [4_000_000, 'rowan-vale-motors'],
    ]);
  });

  test('members are those of their union, and a vote that no words give to one is of nobody', () => {
    expect(
      concernsIn(
        'Some 900 members of the Amalgamated Weavers Union walked out. Of those who voted, 84 per cent said yes.',
      ),
    ).toEqual([
      [900, 'amalgamated-weavers-union'],
      [84, null],
    ]);
    expect(
      concernsIn(
        'About 400 members of the golf club voted. The Amalgamated Weavers Union did not.',
      ),
    ).toEqual([[400, null]]);
  });

  test('strikers are those of the body that is struck, unless the sentence is about another place', () => {
    expect(
      concernsIn(
        'The strike at Rowan Vale Motors goes on. Some 300 workers walked out. In Lower Ambridge 200 guards walked out.',
      ),
    ).toEqual([
      [300, 'rowan-vale-motors'],
      [200, null],
    ]);
  });

  test('what a company says of others is not its own', () => {
    expect(
      concernsIn('Rowan Vale Motors has 31 shops. Rowan Vale Motors said rivals had 40 shops.'),
    ).toEqual([
      [31, 'rowan-vale-motors'],
      [40, null],
    ]);
  });

  test.each([
    ['Rowan Vale Motors, which builds vans, employs 640 people.', 'rowan-vale-motors'],
    ['Rowan Vale Motors’ three depots are closed.', 'rowan-vale-motors'],
    ['Shares in Rowan Vale Motors jumped 8%.', 'rowan-vale-motors'],
    ['The stoppage cost Rowan Vale Motors an estimated £2m.', 'rowan-vale-motors'],
    ['Rowan Vale Motors said it had cancelled 52 coaches.', 'rowan-vale-motors'],
    ['Rowan Vale Motors has offered 4 per cent.', 'rowan-vale-motors'],
    ['Rowan Vale Motors paid its chief executive £1.4m.', null],
    ['Rowan Vale Motors’ drivers want 9 per cent.', null],
    ['Shares of Rowan Vale Motors rose 2%.', 'rowan-vale-motors'],
    ['Rowan Vale Motors said its gas bill had gone up by 240 per cent.', 'rowan-vale-motors'],
    ['Rowan Vale Motors said it expected about 260 fitters to walk out.', 'rowan-vale-motors'],
    [
      'Marta Ollerton, a spokeswoman for Rowan Vale Motors, which runs 61 coaches, had no comment.',
      'rowan-vale-motors',
    ],
    ['Porters at Rowan Vale Motors pay £6.50 to park.', null],
  ])('a body owns what its clause says that it does or has: %s', (text, concerns) => {
    expect(recordOf(text).figures.map((figure) => figure.concerns)).toEqual([concerns]);
  });

  test('votes are of nobody', () => {
    expect(concernsIn('Members of the Amalgamated Weavers Union voted 412 to 57.')).toEqual([
      [412, null],
      [57, null],
    ]);
  });

  test('"the airline" is the article’s employer, where its words tell one', () => {
    expect(
      concernsIn(
        'Cabin crew at Rowan Vale Airways began a strike on Monday. The airline has 41 planes.',
      ),
    ).toEqual([[41, 'rowan-vale-airways']]);
  });

  test.each([
    ['Rowan Vale Motors opened in May. A crowd came. The van hire group has 31 shops.', 31],
    [
      'Rowan Vale Motors met Borchester Mills Ltd. Rowan Vale Motors grew. The van hire group has 31 shops.',
      31,
    ],
    ['Rowan Vale Motors opened in May. Nobody came. The firm told us it had 31 shops.', 31],
  ])(
    'a noun for a body is the one told of last, else the only one of its kind: %s',
    (text, value) => {
      expect(concernsIn(text)).toEqual([[value, 'rowan-vale-motors']]);
    },
  );

  test('a noun that two bodies would fit, of which neither was told of, is nobody', () => {
    expect(
      concernsIn('A judge saw Rowan Vale Motors and Borchester Mills Ltd. The firm has 31 shops.'),
    ).toEqual([[31, null]]);
  });

  test('what a charity does is its own figure', () => {
    expect(
      concernsIn('The Ambridge Otter Charity runs 46 shops.').map(([, concerns]) => concerns),
    ).toEqual(['ambridge-otter-charity']);
  });

  test('results that the sentence gives to nobody are those of the company told of', () => {
    expect(concernsIn('Rowan Vale Motors met its bankers. Sales slipped 4% to £90m.')).toEqual([
      [4, 'rowan-vale-motors'],
      [90_000_000, 'rowan-vale-motors'],
    ]);
    expect(
      concernsIn('Rowan Vale Motors met its bankers. Sales in the sector slipped 4%.'),
    ).toEqual([[4, null]]);
  });

  test('an offer concerns nobody where the clause does not tell who makes it', () => {
    expect(
      concernsIn('Weavers at Rowan Vale Motors are on strike. They were offered 4 per cent.'),
    ).toEqual([[4, null]]);
  });

  test('who earns a wage is whom it concerns', () => {
    expect(concernsIn('Marta Ollerton said she earned £4 an hour less.')).toEqual([
      [4, 'marta-ollerton'],
    ]);
    expect(concernsIn('“I lose about £150 a day,” said Marta Ollerton.')).toEqual([
      [150, 'marta-ollerton'],
    ]);
    expect(concernsIn('“I think they lose £150 a day,” said Marta Ollerton.')).toEqual([
      [150, null],
    ]);
    expect(concernsIn('Marta Ollerton, a packer, makes $23.40 an hour.')).toEqual([
      [23.4, 'marta-ollerton'],
    ]);
  });

  test('pay is nobody’s count', () => {
    expect(concernsIn('In England, nurses want a 12 per cent pay rise.')).toEqual([[12, null]]);
  });
});

describe('who states a figure', () => {
  const statedIn = (text: string) =>
    recordOf(text).figures.map(({ value, statedBy }) => [value, statedBy]);

  test.each([
    ['NHS England estimates that 3,100 operations were cancelled.'],
    ['Data from NHS England shows that 3,100 operations were cancelled.'],
    ['Figures compiled by NHS England suggest 3,100 operations were cancelled.'],
    ['Some 3,100 operations were cancelled, according to NHS England.'],
    ['NHS England figures show that 3,100 operations were cancelled.'],
    ['NHS England, the commissioner of care, puts the cancelled operations at 3,100 operations.'],
    [
      'Some 3,100 operations were cancelled, according to early analysis of data collected by NHS England.',
    ],
  ])('%s', (text) => {
    expect(statedIn(text)).toEqual([[3100, 'nhs-england']]);
  });

  test('whoever is quoted with it', () => {
    const text =
      'Marta Ollerton, a nurse, said: “We had 3,100 operations cancelled in one week, and nobody said sorry.”';
    const { figures, quotes } = recordOf(text);
    expect(figures).toHaveLength(1);
    expect(figures[0]).toMatchObject({ statedBy: 'marta-ollerton', quote: quotes[0]!.id });
  });

  test('nobody, where the reporter does', () => {
    expect(statedIn('Some 3,100 operations were cancelled.')).toEqual([[3100, null]]);
  });
});

describe('a figure’s strike and period', () => {
  const lead =
    'Junior doctors in England held a four-day strike between April 11 and April 14. Steve Barclay, the health secretary, was disappointed. ';

  test('are those of the article, in the year of its strike', () => {
    const figures = recordOf(
      `${lead}Some 3,100 operations were postponed between April 11 and April 12.`,
    ).figures;
    expect(figures.at(-1)).toMatchObject({
      value: 3100,
      strike: 'doctors-2023-04-11',
      period: { from: '2023-04-11', to: '2023-04-12' },
    });
  });

  test('are those of the strike that its own sentence names', () => {
    const figures = recordOf(
      `${lead}During the previous strike in March, 2,900 operations were cancelled.`,
    ).figures;
    expect(figures.at(-1)).toMatchObject({ value: 2900, strike: 'doctors-2023-03-13' });
  });

  test('stay open where several earlier strikes are meant', () => {
    const figures = recordOf(
      `${lead}Some 5,000 operations were cancelled during the previous walkouts.`,
    ).figures;
    expect(figures.at(-1)).toMatchObject({ value: 5000, strike: null });
  });

  test('stay open for another month, and for another workforce', () => {
    const figures = recordOf(
      `${lead}In March 175,000 operations were cancelled. Around 20,000 ambulance staff were also on strike.`,
    ).figures;
    expect(figures.slice(-2)).toMatchObject([
      { value: 175_000, strike: null, concerns: null },
      { value: 20_000, strike: null },
    ]);
  });

  test('are the article’s where an earlier strike is only compared with', () => {
    const figures = recordOf(
      `${lead}The number who walked out was up by 5% on the previous strike in March.`,
    ).figures;
    expect(figures.at(-1)).toMatchObject({ value: 5, strike: 'doctors-2023-04-11' });
  });

  test('pay has no strike', () => {
    const figures = recordOf(`${lead}They want a 35 per cent pay rise.`).figures;
    expect(figures.at(-1)).toMatchObject({ value: 35, strike: null, period: null });
  });
});

test('parts name their total, and are about whom it is about', () => {
  const { figures } = recordOf(
    'At Airedale NHS Foundation Trust, 1,204 procedures and appointments were cancelled. The total is made up of 804 inpatient procedures and 400 outpatient appointments.',
  );
  expect(figures.map(({ value, concerns }) => [value, concerns])).toEqual([
    [1204, 'airedale-nhs-foundation-trust'],
    [804, 'airedale-nhs-foundation-trust'],
    [400, 'airedale-nhs-foundation-trust'],
  ]);
  expect(figures[0]!.sumOf).toEqual([figures[1]!.id, figures[2]!.id]);
});
