import { expect, test } from 'vitest';
import { recordOf } from '../_record-of.ts';

const STRIKE =
  'Hospital consultants in England began a 48-hour strike on 20 July 2023, called by the British Medical Association. ';

function positionsIn(sentence: string): unknown[] {
  const text = STRIKE + sentence;
  return recordOf(text).positions.map(({ holder, stance, start, end }) => [
    holder,
    stance,
    text.slice(start, end),
  ]);
}

test.each([
  [
    'Airedale NHS Foundation Trust declined to comment.',
    [
      [
        'airedale-nhs-foundation-trust',
        'DECLINED_TO_COMMENT',
        'Airedale NHS Foundation Trust declined to comment',
      ],
    ],
  ],
  ['The TUC has backed the strike.', [['tuc', 'SUPPORTS', 'TUC has backed the strike']]],
  [
    'The TUC and the RMT have given consultants their backing.',
    [
      ['tuc', 'SUPPORTS', 'TUC and the RMT have given consultants their backing'],
      [
        'national-union-of-rail-maritime-and-transport-workers',
        'SUPPORTS',
        'RMT have given consultants their backing',
      ],
    ],
  ],
  [
    'Steve Barclay, the health secretary, has condemned the walkout.',
    [
      [
        'steve-barclay',
        'OPPOSES',
        'Steve Barclay, the health secretary, has condemned the walkout',
      ],
    ],
  ],
  [
    'Steve Barclay accused the BMA of greed.',
    [['steve-barclay', 'OPPOSES', 'Steve Barclay accused the BMA']],
  ],
  [
    'Steve Barclay has offered consultants a pay rise of 6 per cent.',
    [['steve-barclay', 'OFFERS', 'Steve Barclay has offered consultants a pay rise of 6 per cent']],
  ],
  [
    'The BMA, which represents consultants, is asking for a fair pay deal.',
    [
      [
        'british-medical-association',
        'DEMANDS',
        'BMA, which represents consultants, is asking for a fair pay deal',
      ],
    ],
  ],
  ['The strike was backed by the TUC.', [['tuc', 'SUPPORTS', 'The strike was backed by the TUC']]],
  [
    'The walkout has been condemned by Marta Ollerton, a peer.',
    [['marta-ollerton', 'OPPOSES', 'The walkout has been condemned by Marta Ollerton']],
  ],
  [
    'Marta Ollerton urged the BMA to call off the strike.',
    [['marta-ollerton', 'OPPOSES', 'Marta Ollerton urged the BMA to call off the strike']],
  ],
  [
    'The TUC said it supported the walkout.',
    [['tuc', 'SUPPORTS', 'TUC said it supported the walkout']],
  ],
  [
    'The TUC voiced support for the strike.',
    [['tuc', 'SUPPORTS', 'TUC voiced support for the strike']],
  ],
  ['The TUC came out against the strike.', [['tuc', 'OPPOSES', 'TUC came out against the strike']]],
  [
    'The BMA wants a pay rise of 35 per cent.',
    [['british-medical-association', 'DEMANDS', 'BMA wants a pay rise of 35 per cent']],
  ],
  [
    'Airedale NHS Foundation Trust has proposed a rise of 4 per cent.',
    [
      [
        'airedale-nhs-foundation-trust',
        'OFFERS',
        'Airedale NHS Foundation Trust has proposed a rise of 4 per cent',
      ],
    ],
  ],
  [
    'Marta Ollerton endorsed the strike and denounced the walkout in Wales.',
    [['marta-ollerton', 'SUPPORTS', 'Marta Ollerton endorsed the strike']],
  ],
])('%s', (sentence, expected) => {
  expect(positionsIn(sentence)).toEqual(expected);
});

test.each([
  'Steve Barclay backs his minister and thinks the walkout was wrong.',
  'The TUC has not backed the strike.',
  'The TUC refused to say whether it had backed the strike.',
  'Steve Barclay backed consultants’ return to work.',
  'Marta Ollerton said: “The TUC has backed the strike.”',
  'The strike was not backed by the TUC.',
  'The strike was backed by nobody whom the TUC knew.',
  'The bill was backed by the TUC after the strike.',
  'Marta Ollerton urged the BMA to return to talks after the strike.',
  'Marta Ollerton called on ministers to end the dispute.',
  'The BMA wants a meeting about cancer wards.',
  'The BMA wants Airedale NHS Foundation Trust to pay for the wards.',
  'The TUC said that Marta Ollerton, a peer who had not been told, backed nothing.',
  'Marta Ollerton attacked a plan that the strike had held up.',
  'Steve Barclay put forward a bill on hospital food.',
  'Marta Ollerton, head of a charity, which has condemned the strike, was there.',
])('no position: %s', (sentence) => {
  expect(positionsIn(sentence)).toEqual([]);
});

test('a position is on the article’s strike and its dispute', () => {
  const [position] = recordOf(`${STRIKE}The TUC has backed the strike.`).positions;
  expect(position).toMatchObject({
    strike: 'consultants-2023-07-20',
    dispute: 'consultants-pay-2023',
  });
});

test('in news of no dispute a deal may be about anything, and pay is pay', () => {
  const stances = (text: string) => recordOf(text).positions.map(({ stance }) => stance);
  expect(stances('Marta Ollerton called for a deal on fish.')).toEqual([]);
  expect(stances('Marta Ollerton called for an increase in patrols.')).toEqual([]);
  expect(stances('Marta Ollerton called for higher wages.')).toEqual(['DEMANDS']);
});
