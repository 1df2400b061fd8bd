import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import type { GraphEngine } from '../../src/graph/engine.ts';
import { loadSeeds } from '../../src/ingest/seeds.ts';
import { PACKAGE_FILES } from '../../src/package-files.ts';
import { describeEngines } from '../_engines.ts';
import { ask, statements } from '../resolvers/_ask.ts';

describeEngines('the ready questions over the seeds', (openEngine) => {
  let engine: GraphEngine;
  beforeAll(async () => {
    engine = await openEngine();
    const config = { articlesFolder: null, maxTextBytes: 5_242_880 };
    const report = await loadSeeds({ engine, statements, config });
    expect(report).toMatchObject({ written: 5, problems: [] });
  });

  const answer = (file: string) =>
    ask(engine, readFileSync(join(PACKAGE_FILES.seeds, 'operations', file), 'utf8'));

  test('who said what about the April 2023 strike', async () => {
    const { strike } = await answer('01-april-2023-strike.graphql');
    type Quote = { attributions: { name: string }[]; text: string; context: { text: string } };
    const quotes: Quote[] = strike.quotes.nodes;
    const names = new Set(quotes.flatMap((quote) => quote.attributions.map(({ name }) => name)));
    expect(names).toEqual(
      new Set([
        'Stephen Powis',
        'Vivek Trivedi',
        'Robert Laurenson',
        'Steve Barclay',
        'Diane Wake',
        'British Medical Association',
        'region’s health bosses',
      ]),
    );
    for (const quote of quotes) expect(quote.context.text).toContain(quote.text.split(' ')[0]);
  });

  test('what each Health Secretary said, in which office and when', async () => {
    const { quotes } = await answer('02-health-secretaries.graphql');
    type Quote = {
      date: { from: string };
      attributions: { name: string; appointment: { from: string } }[];
    };
    const said = (quotes.nodes as Quote[]).flatMap(({ date, attributions }) =>
      attributions.map(
        ({ name, appointment }) => `${date.from} ${name}, since ${appointment.from}`,
      ),
    );
    expect([...new Set(said)]).toEqual([
      '2016-04-26 Jeremy Hunt, since 2012-09',
      '2023-04-11 Steve Barclay, since 2022-10-25',
      '2025-07-25 Wes Streeting, since 2024-07-05',
    ]);
  });

  test('how many appointments each trust cancelled', async () => {
    const { figures } = await answer('03-cancelled-appointments-by-trust.graphql');
    type Figure = { concerns: { odsCode: string }; value: number; unit: string };
    const counts = (figures.nodes as Figure[])
      .filter(({ unit }) => unit === 'appointments')
      .map(({ concerns, value }) => `${concerns.odsCode} ${value}`);
    expect(counts).toEqual([
      'RWH 2000',
      'RWH 2247',
      'RJE 4413',
      'RL4 1394',
      'RXK 1169',
      'RBK 750',
      'RNA 606',
    ]);
  });

  test('what figures each article gives for a strike', async () => {
    const { strike } = await answer('04-figures-by-article.graphql');
    type Article = { figures: { nodes: { measure: string; value: number; comparator: string }[] } };
    const totals = (strike.articles.nodes as Article[]).map(({ figures }) =>
      figures.nodes
        .filter(({ measure, value }) => measure === 'CANCELLATIONS' && value > 100_000)
        .map(({ comparator, value }) => `${comparator} ${value}`),
    );
    expect(totals).toEqual([['ALMOST 200000', 'EXACT 195000'], ['MORE_THAN 196000']]);
  });

  test('how two Health Secretaries are connected', async () => {
    const { connections } = await answer('05-two-health-secretaries.graphql');
    expect(connections).toMatchObject({ outcome: 'FOUND', hops: 4 });
    type Step = {
      relation: string;
      to: { name?: string; office?: string; from?: string; title?: string };
      evidence: unknown[];
    };
    const paths = (connections.nodes as { steps: Step[] }[]).map(({ steps }) => {
      for (const { evidence } of steps) expect(evidence).not.toEqual([]);
      return steps.map(({ relation, to }) => `${relation} ${to.name ?? to.from ?? to.title}`);
    });
    const department = ['HELD 2022-07-05', 'AT Department of Health and Social Care'];
    expect(paths).toEqual([
      [...department, 'AT 2012-09', 'HELD Jeremy Hunt'],
      [...department, 'AT 2018-01-08', 'HELD Jeremy Hunt'],
      [
        ...department,
        "MENTIONS What the second day of the junior doctors' contract strike brought",
        'MENTIONS Jeremy Hunt',
      ],
    ]);
  });

  test('who supports, opposes or demands what', async () => {
    const { positions } = await answer('06-positions.graphql');
    type Position = { holder: { name: string }; stance: string; strike: { key: string } };
    const stances = (positions.nodes as Position[]).map(
      ({ holder, stance, strike }) => `${holder.name} ${stance} ${strike.key}`,
    );
    expect(stances).toEqual([
      'East and North Hertfordshire Teaching NHS Trust DECLINED_TO_COMMENT doctors-2023-04-11',
      'British Medical Association DEMANDS doctors-2023-04-11',
      'Steve Barclay OPPOSES doctors-2023-04-11',
    ]);
  });

  test('which figures for a strike cannot both be true', async () => {
    const { discrepancies } = await answer('07-discrepancies.graphql');
    type Figure = { context: { text: string } };
    type Pair = { verdict: string; why: string; one: Figure; other: Figure };
    const pairs = (discrepancies.nodes as Pair[]).map(({ verdict, one, other }) =>
      [verdict, one.context.text, other.context.text].join(' | '),
    );
    expect(pairs).toEqual([
      'CANNOT_BOTH_BE_TRUE | 195,000 appointments | more than 196,000 hospital appointments',
      'MAY_BOTH_BE_TRUE | almost 200,000 procedures and appointments | 195,000 appointments',
      'MAY_BOTH_BE_TRUE | almost 200,000 procedures and appointments | more than 196,000 hospital appointments',
    ]);
  });

  test("what happened in the junior doctors' pay dispute in April 2023", async () => {
    const { timeline } = await answer('08-timeline.graphql');
    type Event = { date: string; kind: string; item: { from?: string; title?: string } };
    const events: Event[] = timeline.nodes;
    const dates = events.map(({ date }) => date);
    expect(dates).toEqual(dates.toSorted());
    expect(events[0]).toMatchObject({ kind: 'STRIKE', item: { from: '2023-04-11T07:00+01:00' } });
    const told = events.filter(({ kind }) => kind === 'ARTICLE').map(({ item }) => item.title);
    expect(told).toEqual([
      'Junior doctors’ strike cost East and North Herts hospitals 2,247 appointments and procedures',
      'Five trusts in Staffordshire and the Black Country count the appointments lost to the junior doctors’ strike',
    ]);
    const kinds = new Set(events.map(({ kind }) => kind));
    expect([...kinds].sort()).toEqual(['ARTICLE', 'FIGURE', 'POSITION', 'QUOTE', 'STRIKE']);
  });

  test('who is heard most on the April 2023 strike', async () => {
    const { speakersAbout } = await answer('09-share-of-voice.graphql');
    type Share = { speaker: { name: string }; quotes: number; words: number };
    const shares: Share[] = speakersAbout.nodes;
    expect(shares.map(({ speaker }) => speaker.name)).toEqual([
      'Robert Laurenson',
      'Vivek Trivedi',
      'Steve Barclay',
      'Stephen Powis',
      'Diane Wake',
      'British Medical Association',
    ]);
    // The two chairs speak jointly.
    expect(shares[0]).toMatchObject({ quotes: shares[1]?.quotes, words: shares[1]?.words });
    expect(shares[0]?.words).toBeGreaterThan(shares[2]?.words ?? 0);
  });

  test('where the picket line is spoken of', async () => {
    const { search } = await answer('10-search.graphql');
    type Hit = {
      match: string;
      highlights: { spans: { text: string }[] }[];
      node: { __typename: string; text?: string; title?: string };
    };
    const hits: Hit[] = search.edges;
    expect(
      hits.map(({ match, node }) => [match, node.__typename, node.text ?? node.title]),
    ).toEqual([
      ['WORDS', 'Quote', 'we will have to tell them from the picket line'],
      [
        'WORDS',
        'Article',
        'Five trusts in Staffordshire and the Black Country count the appointments lost to the junior doctors’ strike',
      ],
      [
        'WORDS',
        'Article',
        'Junior doctors’ strike cost East and North Herts hospitals 2,247 appointments and procedures',
      ],
      ['WORDS', 'Article', "What the second day of the junior doctors' contract strike brought"],
    ]);
    for (const { highlights } of hits) {
      for (const { text } of highlights.flatMap(({ spans }) => spans)) {
        expect(text).toMatch(/^picket lines?$/);
      }
    }
  });
});
