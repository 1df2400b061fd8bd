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
])('%s', (sentence, expected) => {
  expect(positionsIn(sentence)).toEqual(expected);
});

test.each([
  'Steve Barclay backs his minister and thinks the walkout was wrong.',
  'The TUC has not backed the strike.',
  'The TUC refused to say whether it had backed the strike.',
  'Steve Barclay backed consultants’ return to work.',
  'Marta Ollerton said: “The TUC has backed the strike.”',
  'The strike was backed by the TUC.',
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
