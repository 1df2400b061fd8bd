import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import type { GraphEngine } from '../../src/graph/engine.ts';
import { describeEngines } from '../_engines.ts';
import { ask, tellNorvale } from './_ask.ts';

const WALKOUT = 'lamplighters-2021-03-02';

const ALL_QUOTES = `{ quotes(first: 100) { nodes {
  key kind confidence date { from } article { key } strike { key disputes { nodes { key } } }
  attributions {
    speaker { __typename ... on Person { key } ... on Organisation { key } }
    appointment { organisation { key } } }
  mentions { ... on Person { key } ... on Organisation { key } ... on Place { key } } } } }`;

interface Quote {
  readonly key: string;
  readonly kind: string;
  readonly confidence: number;
  readonly date: { readonly from: string };
  readonly article: { readonly key: string };
  readonly strike: { readonly key: string } | null;
  readonly attributions: readonly {
    readonly speaker: { readonly key: string } | null;
    readonly appointment: { readonly organisation: { readonly key: string } | null } | null;
  }[];
  readonly mentions: readonly { readonly key: string }[];
}

/** What each condition means, said again over whole quotes. */
const MEANING: Record<string, (quote: Quote, value: unknown) => boolean> = {
  strike: (quote, value) => quote.strike?.key === value,
  article: (quote, value) => quote.article.key === value,
  speaker: (quote, value) => quote.attributions.some(({ speaker }) => speaker?.key === value),
  organisation: (quote, value) =>
    quote.attributions.some(
      ({ speaker, appointment }) =>
        speaker?.key === value || appointment?.organisation?.key === value,
    ),
  mentions: (quote, value) => quote.mentions.some(({ key }) => key === value),
  kind: (quote, value) => quote.kind === value,
  from: (quote, value) => quote.date.from >= String(value),
  to: (quote, value) => quote.date.from <= String(value),
  minConfidence: (quote, value) => quote.confidence >= Number(value),
};

const CONDITIONS = fc.record(
  {
    strike: fc.constantFrom(WALKOUT, 'wick-clerks-2021-04-01', 'nothing'),
    article: fc.constantFrom('first-night', 'second-night', 'clerks-out', 'nothing'),
    speaker: fc.constantFrom('ada-quill', 'cora-finch', 'milo-trent', 'nothing'),
    organisation: fc.constantFrom('guild-of-lamplighters', 'department-of-lanterns', 'nothing'),
    mentions: fc.constantFrom('cora-finch', 'guild-of-lamplighters', 'nothing'),
    kind: fc.constantFrom('DIRECT', 'MIXED', 'INDIRECT'),
    from: fc.constantFrom('2021-03-04', '2021-03-05', '2021-04-05', '2030-01-01'),
    to: fc.constantFrom('2021-03-04', '2021-03-05', '2021-04-05', '1999-01-01'),
    minConfidence: fc.constantFrom(0, 0.7, 0.95, 1),
  },
  { requiredKeys: [] },
);

describeEngines('Filters', (openEngine) => {
  let engine: GraphEngine;
  let all: readonly Quote[];
  beforeAll(async () => {
    engine = await openEngine();
    await tellNorvale(engine);
    all = (await ask(engine, ALL_QUOTES)).quotes.nodes;
  });

  const keysOf = async (list: string, where: string) => {
    const answer = await ask(engine, `{ ${list}(where: ${where}) { nodes { key } } }`);
    return answer[list].nodes.map(({ key }: { key: string }) => key);
  };
  const wordsOf = async (where: string) => {
    const answer = await ask(engine, `{ quotes(where: ${where}) { nodes { text } } }`);
    return answer.quotes.nodes.map(({ text }: { text: string }) => text);
  };

  const CALL = 'We will not light one more lamp for old wages.';
  const OFFER = 'The Guild turned down 7 coins a night, That was our last word.';
  const REPLY = 'Ms Finch had called it "a night of shame"';

  test.each([
    [`{strike: "${WALKOUT}"}`, [CALL, 'a night of shame', OFFER]],
    ['{speaker: "ada-quill"}', [REPLY, OFFER]],
    ['{speaker: "milo-trent"}', [CALL]],
    ['{article: "second-night"}', [OFFER, 'Not one lamp,']],
    ['{organisation: "department-of-lanterns"}', [REPLY, OFFER]],
    ['{mentions: "guild-of-lamplighters"}', [OFFER]],
    ['{kind: INDIRECT}', [REPLY]],
    ['{from: "2021-03-05", to: "2021-03-05"}', [OFFER, 'Not one lamp,']],
    ['{to: "2021-03-04", kind: DIRECT}', [CALL]],
    ['{minConfidence: 0.95}', [OFFER]],
    [`{strike: "${WALKOUT}", speaker: "cora-finch", kind: MIXED}`, ['a night of shame']],
    ['{speaker: "nothing"}', []],
    ['{dispute: "lamp-hours"}', []],
  ])('quotes where %s', async (where, expected) => {
    expect(await wordsOf(where)).toEqual(expected);
  });

  test('quotes about a dispute are those about its strikes and those about itself', async () => {
    const found = await wordsOf('{dispute: "lamp-pay"}');
    expect(found).toEqual([CALL, REPLY, 'a night of shame', OFFER, 'Not one lamp,']);
    const narrowed = await wordsOf('{dispute: "lamp-pay", article: "second-night"}');
    expect(narrowed).toEqual([OFFER, 'Not one lamp,']);
  });

  test('all conditions of quotes combine, whichever the list is read from', async () => {
    expect(all.length).toBe(6);
    const question = 'query ($where: QuoteFilter) { quotes(where: $where) { nodes { key } } }';
    await fc.assert(
      fc.asyncProperty(CONDITIONS, async (where) => {
        const { quotes } = await ask(engine, question, { where });
        const expected = all.filter((quote) =>
          Object.entries(where).every(([name, value]) => MEANING[name]?.(quote, value)),
        );
        expect(quotes.nodes.map(({ key }: Quote) => key)).toEqual(expected.map(({ key }) => key));
      }),
      { numRuns: 60 },
    );
  });

  test('conditions combine with what a list hangs off', async () => {
    const answer = await ask(
      engine,
      `{ person(id: "cora-finch") {
           quotes(where: {strike: "${WALKOUT}"}) { nodes { text } }
           others: quotes(where: {speaker: "ada-quill"}) { nodes { text } }
           joint: quotes(where: {speaker: "milo-trent"}) { nodes { text } } } }`,
    );
    expect(answer.person).toEqual({
      quotes: { nodes: [{ text: CALL }, { text: 'a night of shame' }] },
      others: { nodes: [] },
      joint: { nodes: [{ text: CALL }] },
    });
  });

  test('conditions take global ids, and meet nothing with those of another type', async () => {
    const { strike, person } = await ask(
      engine,
      `{ strike(id: "${WALKOUT}") { id } person(id: "ada-quill") { id } }`,
    );
    const both = `{strike: "${strike.id}", speaker: "${person.id}"}`;
    expect(await wordsOf(both)).toEqual([OFFER]);
    expect(await wordsOf(`{strike: "${person.id}"}`)).toEqual([]);
    expect(await wordsOf(`{kind: DIRECT, article: "${person.id}"}`)).toEqual([]);
  });

  test.each([
    ['strikes', '{}', [WALKOUT, 'wick-clerks-2021-04-01', 'lamplighters-2022-05-10']],
    ['strikes', '{dispute: "lamp-hours"}', ['lamplighters-2022-05-10']],
    ['strikes', '{dispute: "lamp-pay", status: HELD}', [WALKOUT]],
    ['strikes', '{workforce: "wick-clerks"}', ['wick-clerks-2021-04-01']],
    ['strikes', '{nation: "norvale", status: CALLED_OFF}', ['lamplighters-2022-05-10']],
    ['strikes', '{from: "2021-03-03", to: "2021-03-03"}', [WALKOUT]],
    ['strikes', '{from: "2021-04-03"}', ['wick-clerks-2021-04-01', 'lamplighters-2022-05-10']],
    ['strikes', '{to: "2021-04-01"}', [WALKOUT, 'wick-clerks-2021-04-01']],
    ['strikes', '{from: "2021-03-05", to: "2021-03-31"}', []],
    ['disputes', '{}', ['lamp-hours', 'lamp-pay']],
    ['disputes', '{workforce: "lamplighters", nation: "norvale"}', ['lamp-hours', 'lamp-pay']],
    ['disputes', '{nation: "elsewhere"}', []],
    ['people', '{office: "minister-for-lanterns"}', ['ada-quill', 'bram-oxley']],
    ['people', '{organisation: "department-of-lanterns"}', ['ada-quill', 'bram-oxley']],
    ['people', '{organisation: "guild-of-lamplighters"}', ['cora-finch']],
    ['people', `{quotedAbout: "${WALKOUT}"}`, ['ada-quill', 'cora-finch', 'milo-trent']],
    ['people', `{office: "minister-for-lanterns", quotedAbout: "${WALKOUT}"}`, ['ada-quill']],
    [
      'people',
      `{organisation: "guild-of-lamplighters", quotedAbout: "${WALKOUT}"}`,
      ['cora-finch'],
    ],
    ['people', '{name: "CORA FINCH"}', ['cora-finch']],
    ['people', '{name: "Cora Finch", office: "minister-for-lanterns"}', []],
    ['organisations', '{kind: TRUST}', ['tarn-valley-nhs-trust']],
    ['organisations', '{name: "the guild"}', ['guild-of-lamplighters']],
    ['organisations', '{name: "the guild", kind: TRUST}', []],
    ['articles', `{strike: "${WALKOUT}"}`, ['first-night', 'second-night']],
    ['articles', '{publisher: "norvale-courier"}', ['first-night', 'second-night']],
    ['articles', '{mentions: "cora-finch"}', ['first-night', 'second-night', 'clerks-out']],
    [
      'articles',
      '{mentions: "norvale", publisher: "norvale-courier"}',
      ['first-night', 'second-night'],
    ],
    ['articles', '{mentions: "lamp-pay", from: "2021-03-05"}', ['second-night']],
    ['articles', `{mentions: "milo-trent", strike: "${WALKOUT}"}`, ['first-night']],
    ['articles', '{from: "2021-03-05", to: "2021-04-05"}', ['second-night', 'clerks-out']],
  ])('%s where %s', async (list, where, expected) => {
    expect(await keysOf(list, where)).toEqual(expected);
  });

  test.each([
    ['{concerns: "tarn-valley-nhs-trust"}', ['41', '9', 'between 3 and 5 lanterns']],
    ['{concerns: "norvale"}', ['50']],
    ['{statedBy: "ada-quill"}', ['7 coins']],
    ['{statedBy: "tarn-valley-nhs-trust", measure: OTHER}', ['50']],
    ['{article: "second-night", measure: PAY}', ['7 coins']],
    [`{strike: "${WALKOUT}", unit: "candles"}`, ['120 candles']],
    ['{measure: CARE_DELIVERED}', ['120 candles']],
    ['{from: "2021-03-05", to: "2021-03-05", minConfidence: 0.6}', ['7 coins', '120 candles']],
    ['{concernsKind: TRUST}', ['41', '9', 'between 3 and 5 lanterns']],
    ['{concernsKind: HOSPITAL, measure: CARE_DELIVERED}', ['120 candles']],
    [`{concernsKind: TRUST, strike: "${WALKOUT}"}`, ['41', '9']],
    ['{measure: RISK}', []],
  ])('figures where %s', async (where, expected) => {
    const answer = await ask(engine, `{ figures(where: ${where}) { nodes { text } } }`);
    expect(answer.figures.nodes.map(({ text }: { text: string }) => text)).toEqual(expected);
  });

  test.each([
    ['{}', ['SUPPORTS', 'OPPOSES', 'OFFERS']],
    [`{strike: "${WALKOUT}"}`, ['SUPPORTS']],
    ['{dispute: "lamp-pay"}', ['OPPOSES', 'OFFERS']],
    ['{holder: "cora-finch"}', ['SUPPORTS', 'OPPOSES']],
    ['{holder: "cora-finch", dispute: "lamp-pay"}', ['OPPOSES']],
    ['{article: "first-night", stance: OPPOSES}', []],
    ['{stance: OPPOSES}', ['OPPOSES']],
  ])('positions where %s', async (where, expected) => {
    const answer = await ask(engine, `{ positions(where: ${where}) { nodes { stance } } }`);
    expect(answer.positions.nodes.map(({ stance }: { stance: string }) => stance)).toEqual(
      expected,
    );
  });

  test('a confidence outside 0 to 1 is refused', async () => {
    await expect(
      ask(engine, '{ quotes(where: {minConfidence: 90}) { nodes { id } } }'),
    ).rejects.toMatchObject({
      code: 'BAD_ARGUMENT',
      message: 'minConfidence: expected 0 to 1, got 90',
    });
  });
});
