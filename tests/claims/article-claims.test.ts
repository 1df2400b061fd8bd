import { describe, expect, test } from 'vitest';
import { claimsOf, claimsOfYieldingDigest } from '../../src/claims/article-claims.ts';
import type { ExtractionRecord } from '../../src/extract/record.ts';
import {
  at,
  clerksOut,
  emptyRecord,
  firstNight,
  firstNightDigest,
  newMinister,
  norvaleTables,
  quoteOf,
} from '../_lamplighters.ts';

const reference = norvaleTables();
const OPTIONS = { ingestedAt: '2022-01-01T12:00:00Z', extraction: 'test' };
const claims = (record: ExtractionRecord) => claimsOf(record, reference, OPTIONS);

test('the same record gives the same rows', () => {
  expect(claims(firstNight())).toEqual(claims(firstNight()));
});

test('every passage of a row slices to its words', () => {
  for (const record of [firstNight(), clerksOut(), newMinister(), firstNightDigest()]) {
    const { quotes, figures, positions, runsClaims, calledClaims, heldClaims, coversClaims } =
      claims(record);
    for (const { properties } of quotes) {
      properties.segmentTexts.forEach((words, index) => {
        const { segmentStarts, segmentEnds } = properties;
        expect(record.text.slice(segmentStarts[index], segmentEnds[index])).toBe(words);
      });
    }
    const passages = [figures, positions, runsClaims, calledClaims, heldClaims, coversClaims];
    for (const { properties } of passages.flat()) {
      const { start, end, text } = properties;
      expect(record.text.slice(start ?? 0, end ?? 0)).toBe(text);
    }
  }
});

describe('a quote', () => {
  test('can be filtered by speaker, organisation spoken for, dispute and what it mentions', () => {
    const [call, reply] = claims(firstNight()).quotes;
    expect(call?.properties).toMatchObject({
      sortKey: `2021-03-04 first-night 00000137 ${call?.id}`,
      sortDateBasis: 'PUBLICATION',
      strikeId: 'lamplighters-2021-03-02',
      disputeIds: ['lamp-pay'],
      speakerIds: ['cora-finch', 'milo-trent'],
      organisationIds: ['guild-of-lamplighters'],
      mentionIds: [],
    });
    expect(reply?.properties).toMatchObject({
      strikeId: null,
      disputeIds: ['lamp-pay'],
      speakerIds: ['ada-quill'],
      organisationIds: ['department-of-lanterns'],
      mentionIds: ['cora-finch'],
    });
  });

  test('is repeated by the same words with other marks and case, but not by a few of them', () => {
    const keyOf = (words: string) => {
      const article = { id: 'keys', text: words };
      const quotes = [quoteOf(article, words, [])];
      return claims({ ...emptyRecord(article), quotes }).quotes[0]?.properties.textKey;
    };
    const key = keyOf('We can’t light one more lamp tonight');
    expect(key).toMatch(/^[0-9a-f]{20}$/);
    expect(keyOf("“We CAN'T light one more lamp – tonight!”")).toBe(key);
    expect(keyOf('We cannot light one more lamp tonight')).not.toBe(key);
    expect(keyOf('one more lamp, and more')).toBeNull();
  });

  test('of an anonymous speaker keeps the attribution without an entity', () => {
    const article = { id: 'anonymous', text: 'A passer-by said: "Dark."' };
    const quotes = [quoteOf(article, 'Dark.', [{ name: 'a passer-by', entity: null }])];
    const { attributions, quotes: rows } = claims({ ...emptyRecord(article), quotes });
    expect(rows[0]?.properties.speakerIds).toEqual([]);
    expect(attributions).toMatchObject([
      { person: null, organisation: null, properties: { name: 'a passer-by', position: 0 } },
    ]);
  });

  test('is dated by the strike of its article, else by its ingest, where the article has no date', () => {
    const digest = claims(firstNightDigest()).quotes[0]?.properties;
    expect([digest?.sortDate, digest?.sortDateBasis]).toEqual(['2021-03-02', 'STRIKE']);
    const article = { id: 'undated', text: 'Somebody said: "Dark."' };
    const quotes = [quoteOf(article, 'Dark.', [])];
    const undated = claims({ ...emptyRecord(article), quotes }).quotes[0]?.properties;
    expect([undated?.sortDate, undated?.sortDateBasis]).toEqual(['2022-01-01', 'INGEST']);
  });
});

describe('an appointment', () => {
  const held = (record: ExtractionRecord) =>
    claims(record).heldClaims.map(({ properties }) => properties.objectId);

  test('is that of the tables on the day of the article, or the last before it', () => {
    expect(held(newMinister())).toEqual([
      'bram-oxley-minister-for-lanterns-2021-06-30',
      'ada-quill-minister-for-lanterns-2019-01-07',
    ]);
  });

  test('is the one that the article states where the person never held the office', () => {
    const text = 'Cora Finch, minister for lanterns in all but name.';
    const mention = at(text, 'minister for lanterns');
    const stated = { title: 'minister for lanterns', organisation: null, from: null, to: null };
    const people = [
      {
        id: 'cora-finch',
        name: 'Cora Finch',
        honorific: null,
        mentions: [at(text, 'Cora Finch')],
        appointments: [{ ...stated, office: 'minister-for-lanterns', mention }],
      },
    ];
    const change = claims({ ...emptyRecord({ id: 'in-all-but-name', text }), people });
    expect(change.appointments).toMatchObject([
      {
        id: 'cora-finch-minister-for-lanterns',
        office: 'minister-for-lanterns',
        organisation: 'department-of-lanterns',
        properties: { title: 'Minister for Lanterns', from: null, to: null, inReference: false },
      },
    ]);
  });
});

test('an entity of the tables is written as the tables have it', () => {
  const { organisations, strikes } = claims(firstNight());
  expect(strikes[0]?.properties).toMatchObject({
    from: '2021-03-02T18:00+01:00',
    status: 'HELD',
    firstDay: '2021-03-02',
    lastDay: '2021-03-04',
    provisional: false,
  });
  const publisher = organisations.find(({ id }) => id === 'norvale-courier');
  expect(publisher).toMatchObject({ label: 'Publisher', properties: { name: 'Norvale Courier' } });
});

test('a link to what nobody knows is left out', () => {
  const article = { id: 'unknown', text: 'Somebody said: "Dark."' };
  const quote = quoteOf(article, 'Dark.', [{ name: 'Somebody', entity: 'somebody' }], {
    strike: 'no-such-strike',
  });
  const { quotes, strikes, people } = claims({ ...emptyRecord(article), quotes: [quote] });
  expect(quotes[0]).toMatchObject({ strike: null, people: [], properties: { strikeId: null } });
  expect([strikes, people]).toEqual([[], []]);
});

test('a digest that yields is an article and its text, and nothing else', () => {
  const change = claimsOfYieldingDigest(firstNightDigest(), reference, OPTIONS);
  const filled = Object.entries(change).filter(([, rows]) => rows.length > 0);
  expect(filled.map(([list]) => list).sort()).toEqual(['articles', 'organisations', 'versions']);
  expect(change.articles[0]?.properties.yieldedTo).toBe('first-night');
  expect(change.organisations.map(({ id }) => id)).toEqual(['digest-makers']);
});
