import type { ExtractionRecord } from '../src/extract/record.ts';
import { at, emptyRecord, figureOf, quoteOf } from './_lamplighters.ts';

const WALKOUT = 'lamplighters-2021-03-02';

const TEXT = `Second dark night in Norvale

"The Guild turned down 7 coins a night," Ada Quill, the lantern minister, said. "That was our last word."

Upper Tarn Hospital lit 120 candles 🕯 and its owner, Tarn Valley NHS Trust, between 3 and 5 lanterns.

Cora Finch, chief wick-trimmer, opposes any end to the lamp pay dispute before May. "Not one lamp," she answered.`;

/**
 * The second night, from the Norvale Courier of 5 March 2021: a quotation in two segments with a figure in
 * it, a range with a period, a reply, and a position on a dispute; with a character of two code units.
 */
export function secondNight(): ExtractionRecord {
  const text = TEXT;
  const article = { id: 'second-night', text };
  const offer = quoteOf(
    article,
    'The Guild turned down 7 coins a night,',
    [{ name: 'Ada Quill', entity: 'ada-quill', by: 'Ada Quill' }],
    {
      text: 'The Guild turned down 7 coins a night, That was our last word.',
      segments: [
        at(text, 'The Guild turned down 7 coins a night,'),
        at(text, 'That was our last word.'),
      ],
      cue: at(text, 'said'),
      medium: 'STATEMENT',
      strike: WALKOUT,
      confidence: 0.95,
    },
  );
  const answer = quoteOf(
    article,
    'Not one lamp,',
    [{ name: 'Cora Finch', entity: 'cora-finch', by: 'she' }],
    { repliesTo: offer.id, confidence: 0.6 },
  );
  return {
    ...emptyRecord(article),
    source: {
      uri: 'https://courier.example/second-night',
      title: 'Second dark night in Norvale',
      publisher: 'The Courier',
      published: '2021-03-05T07:00+01:00',
      rights: 'All rights reserved',
      digestOf: null,
    },
    quotes: [offer, answer],
    people: [
      {
        id: 'ada-quill',
        name: 'Ada Quill',
        honorific: null,
        mentions: [at(text, 'Ada Quill')],
        appointments: [
          {
            title: 'lantern minister',
            organisation: 'department-of-lanterns',
            office: 'minister-for-lanterns',
            from: '2019-01-07',
            to: '2021-06-30',
            mention: at(text, 'lantern minister'),
          },
        ],
      },
      {
        id: 'cora-finch',
        name: 'Cora Finch',
        honorific: null,
        mentions: [at(text, 'Cora Finch')],
        appointments: [
          {
            title: 'chief wick-trimmer',
            organisation: 'guild-of-lamplighters',
            office: null,
            from: null,
            to: null,
            mention: at(text, 'chief wick-trimmer'),
          },
        ],
      },
    ],
    organisations: [
      {
        id: 'guild-of-lamplighters',
        name: 'Guild of Lamplighters',
        kind: 'UNION',
        odsCode: null,
        mentions: [at(text, 'The Guild')],
      },
      {
        id: 'upper-tarn-hospital',
        name: 'Upper Tarn Hospital',
        kind: 'HOSPITAL',
        odsCode: 'XTV01',
        mentions: [at(text, 'Upper Tarn Hospital')],
      },
      {
        id: 'tarn-valley-nhs-trust',
        name: 'Tarn Valley NHS Trust',
        kind: 'TRUST',
        odsCode: 'XTV',
        mentions: [at(text, 'Tarn Valley NHS Trust')],
      },
    ],
    places: [{ id: 'norvale', name: 'Norvale', mentions: [at(text, 'Norvale')] }],
    disputes: [{ id: 'lamp-pay', mentions: [at(text, 'lamp pay dispute')] }],
    strikes: [
      {
        id: WALKOUT,
        from: '2021-03-02',
        to: '2021-03-04',
        workforces: ['lamplighters'],
        nations: ['norvale'],
        status: 'HELD',
        main: true,
        provisional: false,
        confidence: 0.8,
        evidence: [
          { ...at(text, 'Second dark night'), reason: 'the second of two nights' },
          { ...at(text, 'lamp pay dispute'), reason: 'names the dispute' },
        ],
      },
    ],
    figures: [
      figureOf(article, '7 coins', {
        value: 7,
        unit: 'coins',
        measure: 'PAY',
        statedBy: 'ada-quill',
        quote: offer.id,
        strike: WALKOUT,
      }),
      figureOf(article, '120 candles', {
        value: 120,
        unit: 'candles',
        measure: 'CARE_DELIVERED',
        concerns: 'upper-tarn-hospital',
        strike: WALKOUT,
      }),
      figureOf(article, 'between 3 and 5 lanterns', {
        min: 3,
        max: 5,
        unit: 'lanterns',
        comparator: 'BETWEEN',
        concerns: 'tarn-valley-nhs-trust',
        period: { from: '2021-03-02', to: '2021-03-04' },
        confidence: 0.5,
      }),
    ],
    positions: [
      {
        id: 'p-second-night',
        ...at(text, 'opposes any end to the lamp pay dispute'),
        holder: 'cora-finch',
        stance: 'OPPOSES',
        strike: null,
        dispute: 'lamp-pay',
        rule: 'test',
        confidence: 0.7,
      },
    ],
  };
}
