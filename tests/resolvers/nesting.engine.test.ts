import { beforeAll, describe, expect, test } from 'vitest';
import type { GraphEngine } from '../../src/graph/engine.ts';
import { describeEngines } from '../_engines.ts';
import { clerksOut, firstNight } from '../_lamplighters.ts';
import { secondNight } from '../_second-night.ts';
import { ask, tellNorvale } from './_ask.ts';

const WALKOUT = 'lamplighters-2021-03-02';
const CALL = 'We will not light one more lamp for old wages.';
const OFFER = 'The Guild turned down 7 coins a night, That was our last word.';
const TEXTS: Record<string, string> = {
  'first-night': firstNight().text,
  'second-night': secondNight().text,
  'clerks-out': clerksOut().text,
};

describeEngines('Answers', (openEngine) => {
  let engine: GraphEngine;
  beforeAll(async () => {
    engine = await openEngine();
    await tellNorvale(engine);
  });

  describe('about a quote', () => {
    const QUOTE = `text kind medium status rule confidence articleVersion
      segments { start end text } cue { text } date { from to basis }
      article { key title publisher publishedBy { key } published rights }
      strike { key } mentions { __typename ... on Organisation { key } ... on Person { key } }
      attributions { name rule confidence mention { start end text } cue { text }
        speaker { __typename ... on Person { key } }
        appointment { key title from to person { key } organisation { key } office { key organisation { key } } } }
      figures { nodes { text } } evidence { article { key } start end text reason rule confidence referenceTables { title } }`;

    test('give its words, who said them, when, where and why we think so', async () => {
      const { quotes } = await ask(
        engine,
        `{ quotes(where: {article: "second-night", speaker: "ada-quill"}) { nodes { ${QUOTE} } } }`,
      );
      const [first, second] = [
        { start: 31, end: 69, text: 'The Guild turned down 7 coins a night,' },
        { start: 111, end: 134, text: 'That was our last word.' },
      ];
      expect(quotes.nodes).toEqual([
        {
          text: OFFER,
          kind: 'DIRECT',
          medium: 'STATEMENT',
          status: 'MACHINE',
          rule: 'test',
          confidence: 0.95,
          articleVersion: expect.stringMatching(/^second-night@[0-9a-f]{12}$/),
          segments: [first, second],
          cue: { text: 'said' },
          date: { from: '2021-03-05', to: '2021-03-05', basis: 'PUBLICATION' },
          article: {
            key: 'second-night',
            title: 'Second dark night in Norvale',
            publisher: 'The Courier',
            publishedBy: { key: 'norvale-courier' },
            published: '2021-03-05T07:00+01:00',
            rights: 'All rights reserved',
          },
          strike: { key: WALKOUT },
          mentions: [{ __typename: 'Organisation', key: 'guild-of-lamplighters' }],
          attributions: [
            {
              name: 'Ada Quill',
              rule: 'test',
              confidence: 0.95,
              mention: { start: 71, end: 80, text: 'Ada Quill' },
              cue: { text: 'said' },
              speaker: { __typename: 'Person', key: 'ada-quill' },
              appointment: {
                key: 'ada-quill-minister-for-lanterns-2019-01-07',
                title: 'Minister for Lanterns',
                from: '2019-01-07',
                to: '2021-06-30',
                person: { key: 'ada-quill' },
                organisation: { key: 'department-of-lanterns' },
                office: {
                  key: 'minister-for-lanterns',
                  organisation: { key: 'department-of-lanterns' },
                },
              },
            },
          ],
          figures: { nodes: [{ text: '7 coins' }] },
          evidence: [first, second].map((passage) => ({
            ...passage,
            article: { key: 'second-night' },
            reason: null,
            rule: 'test',
            confidence: 0.95,
            referenceTables: [],
          })),
        },
      ]);
    });

    test('name joint speakers in the order of the text', async () => {
      const { quotes } = await ask(
        engine,
        '{ quotes(where: {speaker: "milo-trent"}) { nodes { attributions { name } } } }',
      );
      expect(quotes.nodes).toEqual([
        { attributions: [{ name: 'Cora Finch' }, { name: 'Milo Trent' }] },
      ]);
    });

    test('lead to what it stands in, replies to and repeats, and back', async () => {
      const { quotes } = await ask(
        engine,
        `{ quotes { nodes { text parent { text } repliesTo { text }
             replies { nodes { text } } repeats { nodes { text article { key } } } } } }`,
      );
      const again = 'We will not light one more lamp, for old wages!';
      const reply = 'Ms Finch had called it "a night of shame"';
      const alone = {
        parent: null,
        repliesTo: null,
        replies: { nodes: [] },
        repeats: { nodes: [] },
      };
      expect(quotes.nodes).toEqual([
        {
          ...alone,
          text: CALL,
          replies: { nodes: [{ text: reply }] },
          repeats: { nodes: [{ text: again, article: { key: 'clerks-out' } }] },
        },
        { ...alone, text: reply, repliesTo: { text: CALL } },
        { ...alone, text: 'a night of shame', parent: { text: reply } },
        { ...alone, text: OFFER, replies: { nodes: [{ text: 'Not one lamp,' }] } },
        { ...alone, text: 'Not one lamp,', repliesTo: { text: OFFER } },
        {
          ...alone,
          text: again,
          repeats: { nodes: [{ text: CALL, article: { key: 'first-night' } }] },
        },
      ]);
    });

    test('give what stands around it, up to a limit and never half a character', async () => {
      const question = `query ($before: Int!, $after: Int!) {
        figures(where: {article: "second-night", unit: "lanterns"}) { nodes { context(before: $before, after: $after) { before text after start end } } } }`;
      const contextOf = async (before: number, after: number) =>
        (await ask(engine, question, { before, after })).figures.nodes[0].context;
      const text = 'between 3 and 5 lanterns';
      expect(await contextOf(11, 1)).toEqual({
        before: 'NHS Trust, ',
        text,
        after: '.',
        start: 203,
        end: 239,
      });
      // 🕯 takes two code units; neither side gets half of it.
      const behind = ' and its owner, Tarn Valley NHS Trust, ';
      expect((await contextOf(behind.length + 1, 0)).before).toBe(behind);
      expect((await contextOf(behind.length + 2, 0)).before).toBe(`🕯${behind}`);
      const candles = `query ($after: Int!) {
        figures(where: {unit: "candles"}) { nodes { context(before: 0, after: $after) { after } } } }`;
      const afterOf = async (after: number) =>
        (await ask(engine, candles, { after })).figures.nodes[0].context.after;
      expect(await afterOf(2)).toBe(' ');
      expect(await afterOf(3)).toBe(' 🕯');
      const whole = await contextOf(1000, 1000);
      expect(whole.before + whole.text + whole.after).toBe(secondNight().text);
      await expect(contextOf(1001, 0)).rejects.toMatchObject({
        code: 'BAD_ARGUMENT',
        message: 'before: expected 0 to 1000, got 1001',
      });
    });

    test('give whole sentences around it where that is asked for', async () => {
      const question = `query ($before: Int!, $after: Int!) {
        quotes(where: {article: "second-night"}, first: 1) {
          nodes { context(before: $before, after: $after, wholeSentences: true) { before text after start textStart textEnd end } } } }`;
      const contextOf = async (before: number, after: number) =>
        (await ask(engine, question, { before, after })).quotes.nodes[0].context;
      // The headline is cut off and goes; so does the sentence behind the line, as it is longer than 90.
      const { before, text, after, start, textStart, textEnd, end } = await contextOf(20, 90);
      expect([before, text.slice(0, 9), text.slice(-9), after]).toEqual([
        '"',
        'The Guild',
        'ast word.',
        '"',
      ]);
      const whole = secondNight().text;
      expect(whole.slice(start, textStart)).toBe(before);
      expect(whole.slice(textStart, textEnd)).toBe(text);
      expect(whole.slice(textEnd, end)).toBe(after);
      expect((await contextOf(40, 0)).before).toBe('Second dark night in Norvale\n\n"');
      expect((await contextOf(0, 110)).after).toBe(
        '"\n\nUpper Tarn Hospital lit 120 candles 🕯 and its owner, Tarn Valley NHS Trust, between 3 and 5 lanterns.',
      );
    });

    test('hold spans that slice to their words in the article', async () => {
      const { quotes, figures, positions } = await ask(
        engine,
        `{ quotes(first: 100) { nodes { article { key } segments { start end text } cue { start end text }
             attributions { mention { start end text } cue { start end text } } } }
           figures(first: 100) { nodes { article { key } start end text } }
           positions(first: 100) { nodes { article { key } start end text } } }`,
      );
      const nodes = [...quotes.nodes, ...figures.nodes, ...positions.nodes];
      const spans = nodes.flatMap((node) =>
        spansIn(node).map((span) => ({ ...span, whole: TEXTS[node.article.key] })),
      );
      expect(spans.length).toBeGreaterThan(25);
      for (const { start, end, text, whole } of spans) {
        if (whole !== undefined) expect(whole.slice(start, end)).toBe(text);
      }
    });
  });

  test('about a strike lead everywhere', async () => {
    const { strike } = await ask(
      engine,
      `{ strike(id: "${WALKOUT}") { from to status provisional workforces nations windows { from }
           disputes { nodes { key } }
           calledBy { edges { node { key } evidence { nodes { text article { key } referenceTables { title licence } } } } }
           articles { edges { main confidence node { key } evidence { nodes { text reason } } } nodes { key } }
           quotes(where: {kind: MIXED}) { nodes { text } }
           figures { nodes { text value min max unit comparator measure change concerns { ... on Organisation { key } ... on Place { key } } statedBy { ... on Person { key } ... on Organisation { key } } quote { text } sumOf { value } } }
           positions { nodes { stance holder { ... on Person { key } } text } } } }`,
    );
    expect(strike).toMatchObject({
      from: '2021-03-02T18:00+01:00',
      to: '2021-03-04T06:00+01:00',
      status: 'HELD',
      provisional: false,
      workforces: ['lamplighters'],
      nations: ['norvale'],
      windows: [],
      disputes: { nodes: [{ key: 'lamp-pay' }] },
      quotes: { nodes: [{ text: 'a night of shame' }] },
      positions: {
        nodes: [
          {
            stance: 'SUPPORTS',
            holder: { key: 'cora-finch' },
            text: 'We will not light one more lamp',
          },
        ],
      },
    });
    expect(strike.articles).toEqual({
      edges: [
        {
          main: true,
          confidence: 0.9,
          node: { key: 'first-night' },
          evidence: { nodes: [{ text: 'walks out', reason: 'a walk-out that is going on' }] },
        },
        {
          main: true,
          confidence: 0.8,
          node: { key: 'second-night' },
          evidence: {
            nodes: [
              { text: 'Second dark night', reason: 'the second of two nights' },
              { text: 'lamp pay dispute', reason: 'names the dispute' },
            ],
          },
        },
      ],
      nodes: [{ key: 'first-night' }, { key: 'second-night' }],
    });
    const [called] = strike.calledBy.edges;
    expect(called.node).toEqual({ key: 'guild-of-lamplighters' });
    expect(called.evidence.nodes.length).toBe(2);
    expect(new Set(called.evidence.nodes)).toEqual(
      new Set([
        {
          text: null,
          article: null,
          referenceTables: [{ title: 'Strikes of Norvale', licence: 'Apache-2.0' }],
        },
        {
          text: 'the Guild of Lamplighters walks out',
          article: { key: 'first-night' },
          referenceTables: [],
        },
      ]),
    );
    const figure = (text: string) =>
      strike.figures.nodes.find((node: { text: string }) => node.text === text);
    expect(strike.figures.nodes.length).toBe(5);
    expect(figure('50')).toEqual({
      text: '50',
      value: 50,
      min: null,
      max: null,
      unit: 'lamps',
      comparator: 'EXACT',
      measure: 'OTHER',
      change: 'ABSOLUTE',
      concerns: { key: 'norvale' },
      statedBy: { key: 'tarn-valley-nhs-trust' },
      quote: null,
      sumOf: [{ value: 41 }, { value: 9 }],
    });
    expect(figure('7 coins')).toMatchObject({
      value: 7,
      measure: 'PAY',
      concerns: null,
      statedBy: { key: 'ada-quill' },
      quote: { text: OFFER },
    });
  });

  test('about an organisation lead everywhere', async () => {
    const { trust, hospital, guild, department } = await ask(
      engine,
      `{ trust: organisation(id: "tarn-valley-nhs-trust") { kind odsCode aliases
           runs { edges { node { key } evidence { nodes { text } } } }
           figures { nodes { text period { from to } } } statedFigures { nodes { text } }
           articles { nodes { key } } }
         hospital: organisation(odsCode: "XTV01") { kind runBy { nodes { key } } }
         guild: organisation(name: "Guild of Lamplighters") { aliases
           calledStrikes { nodes { key } } people { nodes { key } }
           quotes { nodes { text } } mentionedIn { nodes { text } }
           appointments { nodes { title person { key } from } } }
         department: organisation(id: "department-of-lanterns") { appointments { nodes { person { key } from } } } }`,
    );
    expect(trust).toMatchObject({
      kind: 'TRUST',
      odsCode: 'XTV',
      aliases: [],
      figures: {
        nodes: [
          { text: '41', period: null },
          { text: '9', period: null },
          {
            text: 'between 3 and 5 lanterns',
            period: { from: '2021-03-02', to: '2021-03-04' },
          },
        ],
      },
      statedFigures: { nodes: [{ text: '50' }] },
      articles: { nodes: [{ key: 'first-night' }, { key: 'second-night' }] },
    });
    const [run] = trust.runs.edges;
    expect(run.node).toEqual({ key: 'upper-tarn-hospital' });
    expect(run.evidence.nodes).toContainEqual({
      text: 'Tarn Valley NHS Trust, which runs Upper Tarn Hospital',
    });
    expect(hospital).toEqual({
      kind: 'HOSPITAL',
      runBy: { nodes: [{ key: 'tarn-valley-nhs-trust' }] },
    });
    expect(guild).toMatchObject({
      aliases: ['the Guild'],
      calledStrikes: { nodes: [{ key: WALKOUT }, { key: 'lamplighters-2022-05-10' }] },
      people: { nodes: [{ key: 'cora-finch' }] },
      mentionedIn: { nodes: [{ text: OFFER }] },
      appointments: {
        nodes: [{ title: 'Chief Wick-Trimmer', person: { key: 'cora-finch' }, from: null }],
      },
    });
    expect(guild.quotes.nodes).toContainEqual({ text: CALL });
    expect(department.appointments.nodes).toEqual([
      { person: { key: 'ada-quill' }, from: '2019-01-07' },
      { person: { key: 'bram-oxley' }, from: '2021-06-30' },
    ]);
  });

  test('about a person lead everywhere', async () => {
    const { person } = await ask(
      engine,
      `{ person(name: "Cora Finch") { name honorific
           quotes(orderBy: DATE_DESC) { nodes { text } } mentionedIn { nodes { text } }
           appointments { nodes { title organisation { key } office { key } evidence { nodes { article { key } text } } } }
           positions { nodes { stance strike { key } dispute { key } evidence { text article { key } } } }
           statedFigures { nodes { text } } articles { nodes { key } } } }`,
    );
    expect(person).toMatchObject({
      name: 'Cora Finch',
      honorific: 'Dr',
      mentionedIn: { nodes: [{ text: 'Ms Finch had called it "a night of shame"' }] },
      positions: {
        nodes: [
          { stance: 'SUPPORTS', strike: { key: WALKOUT }, dispute: null },
          {
            stance: 'OPPOSES',
            strike: null,
            dispute: { key: 'lamp-pay' },
            evidence: [
              {
                text: 'opposes any end to the lamp pay dispute',
                article: { key: 'second-night' },
              },
            ],
          },
        ],
      },
      statedFigures: { nodes: [] },
      articles: { nodes: [{ key: 'first-night' }, { key: 'second-night' }, { key: 'clerks-out' }] },
    });
    expect(person.quotes.nodes.map(({ text }: { text: string }) => text)).toEqual([
      'We will not light one more lamp, for old wages!',
      'Not one lamp,',
      'a night of shame',
      CALL,
    ]);
    const [post] = person.appointments.nodes;
    expect(post).toMatchObject({ organisation: { key: 'guild-of-lamplighters' }, office: null });
    expect(
      post.evidence.nodes.map((each: { article: { key: string } }) => each.article.key),
    ).toEqual(['clerks-out', 'first-night', 'second-night']);
  });

  test('about an article lead everywhere, but never to its full text', async () => {
    const { article, digest } = await ask(
      engine,
      `{ article(id: "second-night") { uri date { day basis } digestOf original { key }
           strikes { edges { main confidence node { key } } } disputes { nodes { key } }
           people { nodes { key } } organisations { nodes { key } } places { nodes { key } }
           quotes { nodes { text } } figures { nodes { text } } positions { nodes { stance } } }
         digest: article(id: "first-night-digest") { digestOf original { key } date { basis } quotes { nodes { text } } } }`,
    );
    expect(article).toEqual({
      uri: 'https://courier.example/second-night',
      date: { day: '2021-03-05', basis: 'PUBLICATION' },
      digestOf: null,
      original: null,
      strikes: { edges: [{ main: true, confidence: 0.8, node: { key: WALKOUT } }] },
      disputes: { nodes: [{ key: 'lamp-pay' }] },
      people: { nodes: [{ key: 'ada-quill' }, { key: 'cora-finch' }] },
      organisations: {
        nodes: [
          { key: 'guild-of-lamplighters' },
          { key: 'tarn-valley-nhs-trust' },
          { key: 'upper-tarn-hospital' },
        ],
      },
      places: { nodes: [{ key: 'norvale' }] },
      quotes: { nodes: [{ text: OFFER }, { text: 'Not one lamp,' }] },
      figures: {
        nodes: [{ text: '7 coins' }, { text: '120 candles' }, { text: 'between 3 and 5 lanterns' }],
      },
      positions: { nodes: [{ stance: 'OPPOSES' }] },
    });
    expect(digest).toEqual({
      digestOf: 'first-night',
      original: { key: 'first-night' },
      date: { basis: 'STRIKE' },
      quotes: { nodes: [] },
    });
  });

  test('about a dispute and an office lead back to strikes and people', async () => {
    const { dispute, node } = await ask(
      engine,
      `query ($office: ID!) {
         dispute(id: "lamp-pay") { name strikes(where: {status: HELD}) { nodes { key } }
           positions { nodes { stance } } articles { nodes { key } } }
         node(id: $office) { ... on Office { title organisation { key } appointments { nodes { person { name honorific } evidence { nodes { rule } } } } } } }`,
      { office: Buffer.from('Office:minister-for-lanterns').toString('base64url') },
    );
    expect(dispute).toEqual({
      name: 'Lamp pay dispute',
      strikes: { nodes: [{ key: WALKOUT }] },
      positions: { nodes: [{ stance: 'OPPOSES' }, { stance: 'OFFERS' }] },
      articles: { nodes: [{ key: 'first-night' }, { key: 'second-night' }] },
    });
    expect(node).toMatchObject({
      title: 'Minister for Lanterns',
      organisation: { key: 'department-of-lanterns' },
      appointments: {
        nodes: [
          { person: { name: 'Ada Quill', honorific: null } },
          { person: { name: 'Bram Oxley', honorific: 'Sir' } },
        ],
      },
    });
    for (const { evidence } of node.appointments.nodes) {
      expect(evidence.nodes).toContainEqual({ rule: 'reference' });
    }
  });
});

interface Words {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function spansIn(value: unknown): readonly Words[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'start' in value && 'text' in value ? [value as Words] : [];
  return [...own, ...Object.values(value).flatMap(spansIn)];
}
