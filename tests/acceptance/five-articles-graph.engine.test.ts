import { existsSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import type { GraphEngine } from '../../src/graph/engine.ts';
import { ingestArticle } from '../../src/ingest/ingest-article.ts';
import { prepareIngest } from '../../src/ingest/ingest-parts.ts';
import { findArticleFiles, readArticleFile } from '../../src/text/article-files.ts';
import { articlesFolder, NO_ARTICLES } from '../_articles.ts';
import { countingEngine, describeEngines, engines } from '../_engines.ts';
import { dumpGraph } from '../_graph-dump.ts';
import { ask, statements } from '../resolvers/_ask.ts';

const folder = articlesFolder();
const absent = folder === null || !existsSync(`${folder}/000_57197b41c33928d3.txt`);
const reason = absent ? ` (skipped: ${NO_ARTICLES})` : '';

/** Short names of the five articles, by their ids. */
const article = {
  a000: '000_57197b41c33928d3',
  a001: '001_4c6311efb3d6d552',
  a002: '002_c1b4e6e48e2c9245',
  a003: '003_410ae53546df72c8',
  a004: '004_4b876364ab8e21c7',
};

/** The paths between each two of the people, of one engine after the other. */
const pathsOfEngines: (readonly string[])[] = [];

const PATH_BETWEEN = `
  query ($from: ID!, $to: ID!) {
    connections(from: $from, to: $to, first: 1) {
      outcome complete
      nodes { steps {
        relation
        to { id }
        evidence { start reason rule confidence article { key } referenceTables { title } }
      } }
    }
  }`;

interface PathStep {
  readonly relation: string;
  readonly to: { readonly id: string };
  readonly evidence: readonly {
    readonly start: number | null;
    readonly reason: string | null;
    readonly rule: string;
    readonly confidence: number;
    readonly article: unknown;
    readonly referenceTables: readonly unknown[];
  }[];
}

/** What `tell` says of each two of the names, a few at a time. */
async function eachPairOf(
  names: readonly string[],
  tell: (one: string, other: string) => Promise<string>,
): Promise<readonly string[]> {
  const told: string[] = [];
  for (const [index, one] of names.entries()) {
    told.push(...(await Promise.all(names.slice(index + 1).map((other) => tell(one, other)))));
  }
  return told;
}

async function ingestAll(engine: GraphEngine): Promise<readonly string[]> {
  const parts = await prepareIngest(engine, statements);
  const outcomes: string[] = [];
  for (const file of await findArticleFiles(folder ?? '')) {
    const read = await readArticleFile(file, { maxTextBytes: 5_242_880 });
    const { outcome } = await ingestArticle(parts, read, { ingestedAt: '2026-01-01T00:00:00Z' });
    outcomes.push(outcome);
  }
  return outcomes;
}

describe.skipIf(absent)(`the graph of the five articles${reason}`, () => {
  describeEngines('asked over GraphQL', (openEngine) => {
    let engine: GraphEngine;
    beforeAll(async () => {
      engine = await openEngine();
      await ingestAll(engine);
    });

    test.each([
      [article.a000, ['doctors-2025-07-25 main', 'doctors-2024-06-27 named']],
      [article.a001, ['doctors-2023-04-11 main']],
      [article.a002, ['doctors-2016-01-12 main', 'doctors-2016-01-26 named']],
      [article.a003, ['doctors-2023-04-11 main']],
      [article.a004, ['doctors-2016-04-26 main', 'doctors-2016-04-06 named']],
    ])('%s covers %j, each with its evidence', async (id, expected) => {
      const { article } = await ask(
        engine,
        `query ($id: ID!) {
          article(id: $id) {
            strikes { edges { main evidence { nodes { text reason rule confidence } } node { key } } }
          }
        }`,
        { id },
      );
      const edges: { main: boolean; evidence: { nodes: unknown[] }; node: { key: string } }[] =
        article.strikes.edges;
      const found = edges.map(({ main, node }) => `${node.key} ${main ? 'main' : 'named'}`);
      expect(found.sort()).toEqual([...expected].sort());
      expect(edges.every((edge) => edge.evidence.nodes.length > 0)).toBe(true);
    });

    test('the two chairs of the committee are two people, and speak jointly in both articles', async () => {
      for (const name of ['Vivek Trivedi', 'Robert Laurenson']) {
        const { person } = await ask(
          engine,
          `query ($name: String!) {
            person(name: $name) {
              quotes(where: { kind: DIRECT }) { nodes { article { key } attributions { name } } }
            }
          }`,
          { name },
        );
        expect(person.quotes.nodes).toEqual(
          [article.a001, article.a003].map((key) => ({
            article: { key },
            attributions: [{ name: 'Vivek Trivedi' }, { name: 'Robert Laurenson' }],
          })),
        );
      }
    });

    test('Steve Barclay speaks directly and in fragments', async () => {
      const { person } = await ask(
        engine,
        '{ person(name: "Steve Barclay") { quotes { nodes { kind text article { key } parent { key } } } } }',
      );
      const quotes: { kind: string; text: string; article: { key: string }; parent: unknown }[] =
        person.quotes.nodes;
      const openings = (key: string) =>
        quotes
          .filter((quote) => quote.article.key === key && quote.kind !== 'INDIRECT')
          .map(({ kind, text, parent }) => [kind, text.slice(0, 20), parent !== null]);
      expect(openings(article.a001)).toEqual([
        ['MIXED', 'deeply disappointing', false],
        ['DIRECT', 'This walkout clearly', false],
        ['DIRECT', 'We remain ready to s', false],
        ['MIXED', 'junior doctors have ', true],
        ['MIXED', 'why he wants to sit ', true],
      ]);
      expect(openings(article.a003)).toEqual([
        ['MIXED', 'militant stance', false],
        ['MIXED', 'unrealistic', false],
      ]);
    });

    test('Jeremy Hunt is one person in 002 and 004', async () => {
      const { people } = await ask(
        engine,
        '{ people(first: 100) { nodes { name articles { nodes { key } } } } }',
      );
      const hunts = people.nodes.filter(({ name }: { name: string }) => name.endsWith('Hunt'));
      expect(hunts).toEqual([
        {
          name: 'Jeremy Hunt',
          articles: {
            nodes: expect.arrayContaining([{ key: article.a002 }, { key: article.a004 }]),
          },
        },
      ]);
    });

    test('three Health Secretaries have three appointments, each at its time', async () => {
      const { quotes } = await ask(
        engine,
        `{
          quotes(where: { organisation: "department-of-health-and-social-care" }, first: 100) {
            nodes { attributions { name appointment { from to organisation { key } } } }
          }
        }`,
      );
      type Attribution = { name: string; appointment: { from: string; to: string } | null };
      const said = quotes.nodes.flatMap(
        (quote: { attributions: Attribution[] }) => quote.attributions,
      );
      const times = new Set(
        said.map(
          ({ name, appointment }: Attribution) => `${name} ${appointment?.from} ${appointment?.to}`,
        ),
      );
      expect(times).toEqual(
        new Set([
          'Jeremy Hunt 2012-09 2018-01-08',
          'Steve Barclay 2022-10-25 2023-11-13',
          'Wes Streeting 2024-07-05 2026-05-14',
        ]),
      );
    });

    test.each([
      [article.a000, 'a repeat of this action', 'James Mackey', 'he added'],
      [article.a003, 'Each of the', 'Stephen Powis', 'He continued'],
      [article.a004, 'Second day of this', 'Johann Malawana', 'He tweeted'],
      [article.a001, 'This walkout clearly', 'Steve Barclay', 'he said'],
    ])('in %s "%s…" is by %s, cued by "%s"', async (id, opening, name, cue) => {
      const { article } = await ask(
        engine,
        `query ($id: ID!) {
          article(id: $id) {
            quotes(first: 100) {
              nodes { text attributions { name mention { text } cue { text } rule confidence } }
            }
          }
        }`,
        { id },
      );
      const [quote] = article.quotes.nodes.filter(({ text }: { text: string }) =>
        text.startsWith(opening),
      );
      expect(quote.attributions).toHaveLength(1);
      const [attribution] = quote.attributions;
      expect(attribution.name).toBe(name);
      const words = [attribution.mention?.text, attribution.cue?.text].join(' ').toLowerCase();
      for (const word of cue.toLowerCase().split(' ')) expect(words).toContain(word);
      expect(attribution.confidence).toBeGreaterThan(0.5);
    });

    test('each of the five trusts of 001 cancelled its own number of appointments', async () => {
      const { figures } = await ask(
        engine,
        `query ($article: ID!) {
          figures(where: { article: $article, measure: CANCELLATIONS, concernsKind: TRUST }) {
            nodes { value concerns { ... on Organisation { odsCode } } }
          }
        }`,
        { article: article.a001 },
      );
      expect(figures.nodes).toEqual([
        { value: 1169, concerns: { odsCode: 'RXK' } },
        { value: 750, concerns: { odsCode: 'RBK' } },
        { value: 606, concerns: { odsCode: 'RNA' } },
        { value: 1394, concerns: { odsCode: 'RL4' } },
        { value: 4413, concerns: { odsCode: 'RJE' } },
      ]);
    });

    test('East and North Hertfordshire runs four hospitals, as the article and the table say', async () => {
      const { organisation } = await ask(
        engine,
        `{
          organisation(odsCode: "RWH") {
            runs { edges { node { name } evidence { nodes { article { key } referenceTables { title } } } } }
          }
        }`,
      );
      type Edge = { node: { name: string }; evidence: { nodes: { article: unknown }[] } };
      const edges: Edge[] = organisation.runs.edges;
      expect(edges.map(({ node }) => node.name)).toEqual([
        'Hertford County Hospital',
        'Lister Hospital',
        'Mount Vernon Cancer Centre',
        'New QEII Hospital',
      ]);
      for (const { evidence } of edges) {
        expect(evidence.nodes.map(({ article }) => article)).toContainEqual({ key: article.a003 });
        expect(evidence.nodes).toHaveLength(2);
      }
    });

    test("England's total for April 2023 is there three times, as each article puts it", async () => {
      const { strike } = await ask(
        engine,
        `{
          strike(id: "doctors-2023-04-11") {
            figures(where: { concerns: "england", measure: CANCELLATIONS }) {
              nodes {
                comparator value article { key } text
                statedBy { ... on Person { name } ... on Organisation { name } }
              }
            }
          }
        }`,
      );
      expect(
        strike.figures.nodes.map((figure: Record<string, unknown>) => [
          (figure.article as { key: string }).key,
          figure.comparator,
          figure.value,
          figure.statedBy,
        ]),
      ).toEqual([
        [article.a001, 'MORE_THAN', 196_000, null],
        [article.a003, 'ALMOST', 200_000, null],
        [article.a003, 'EXACT', 195_000, { name: 'Stephen Powis' }],
      ]);
    });

    test("England's totals for April 2023 contradict each other once, and may agree twice", async () => {
      const { discrepancies } = await ask(
        engine,
        `{
          discrepancies(strike: "doctors-2023-04-11", measure: CANCELLATIONS, concerns: "england") {
            nodes {
              verdict
              why
              one { article { key } context(before: 0, after: 0) { text } }
              other { article { key } context(before: 0, after: 0) { text } }
            }
          }
        }`,
      );
      type Side = { article: { key: string }; context: { text: string } };
      type Node = { verdict: string; why: string; one: Side; other: Side };
      const nodes: Node[] = discrepancies.nodes;
      expect(
        nodes.map(({ verdict, one, other }) => [
          verdict,
          [one, other].map(({ article, context }) => `${article.key}: ${context.text}`),
        ]),
      ).toEqual([
        [
          'CANNOT_BOTH_BE_TRUE',
          [
            `${article.a001}: more than 196,000 hospital appointments`,
            `${article.a003}: 195,000 appointments`,
          ],
        ],
        [
          'MAY_BOTH_BE_TRUE',
          [
            `${article.a001}: more than 196,000 hospital appointments`,
            `${article.a003}: almost 200,000 appointments and procedures`,
          ],
        ],
        [
          'MAY_BOTH_BE_TRUE',
          [
            `${article.a003}: almost 200,000 appointments and procedures`,
            `${article.a003}: 195,000 appointments`,
          ],
        ],
      ]);
      expect(nodes[0]?.why).toContain('allows 196,001 or more');
      expect(nodes[0]?.why).toContain('194,500 to 195,499');
    });

    test('no other two figures of the five articles are said to contradict each other', async () => {
      const { disputes } = await ask(engine, '{ disputes(first: 100) { nodes { key } } }');
      const found: string[] = [];
      for (const { key } of disputes.nodes) {
        const { discrepancies } = await ask(
          engine,
          `query ($dispute: ID!) {
            discrepancies(dispute: $dispute, verdicts: [CANNOT_BOTH_BE_TRUE], first: 100) { nodes { why } }
          }`,
          { dispute: key },
        );
        found.push(...discrepancies.nodes.map(({ why }: { why: string }) => why));
      }
      expect(found).toEqual([expect.stringContaining('196,000')]);
    });

    test('what happened in the dispute over the contract of 2015 stands in one list by date', async () => {
      const question = `query ($after: String) {
        timeline(dispute: "contract-2015", to: "2016-04-30", first: 25, after: $after) {
          nodes {
            date
            kind
            item {
              ... on Strike { key }
              ... on Article { key }
              ... on Appointment { person { name } title }
              ... on Quote { article { key } }
              ... on Figure { article { key } }
              ... on Position { article { key } }
            }
          }
          pageInfo { hasNextPage endCursor }
        }
      }`;
      type Item = { key?: string; article?: { key: string }; person?: { name: string } };
      type Event = { date: string; kind: string; item: Item };
      const events: Event[] = [];
      for (let after: string | null = null, isMore = true; isMore; ) {
        const { timeline } = await ask(engine, question, { after });
        events.push(...timeline.nodes);
        isMore = timeline.pageInfo.hasNextPage;
        after = timeline.pageInfo.endCursor;
      }
      const dates = events.map(({ date }) => date);
      expect(dates).toEqual(dates.toSorted());
      const of = (kind: string) => events.filter((event) => event.kind === kind);
      expect(of('STRIKE').map(({ item }) => item.key)).toEqual([
        'doctors-2015-12-01',
        'doctors-2015-12-08',
        'doctors-2015-12-16',
        'doctors-2016-01-12',
        'doctors-2016-01-26',
        'doctors-2016-02-10',
        'doctors-2016-03-09',
        'doctors-2016-04-06',
        'doctors-2016-04-26',
      ]);
      expect(of('ARTICLE').map(({ item }) => item.key)).toEqual([article.a002, article.a004]);
      expect(of('APPOINTMENT').map(({ item }) => item.person?.name)).toContain('Jeremy Hunt');
      const articlesOf = (kind: string) => new Set(of(kind).map(({ item }) => item.article?.key));
      expect(articlesOf('QUOTE')).toEqual(new Set([article.a002, article.a004]));
      expect(articlesOf('FIGURE')).toEqual(new Set([article.a002, article.a004]));
      expect(articlesOf('POSITION')).toEqual(new Set([article.a004]));
    });

    test('the two chairs are heard equally on April 2023, and each joint quote counts for both', async () => {
      const { speakersAbout } = await ask(
        engine,
        `{
          speakersAbout(strike: "doctors-2023-04-11", kind: DIRECT) {
            nodes {
              speaker { ... on Person { name } ... on Organisation { name } }
              quotes words shareOfQuotes shareOfWords
            }
          }
        }`,
      );
      type Share = { speaker: { name: string }; quotes: number; words: number };
      type Shares = Share & { shareOfQuotes: number; shareOfWords: number };
      const nodes: Shares[] = speakersAbout.nodes;
      const [trivedi, laurenson] = ['Vivek Trivedi', 'Robert Laurenson'].map((name) =>
        nodes.find(({ speaker }) => speaker.name === name),
      );
      expect(trivedi).toMatchObject({ quotes: 2 });
      expect(laurenson).toEqual({ ...trivedi, speaker: { name: 'Robert Laurenson' } });
      for (const share of ['shareOfQuotes', 'shareOfWords'] as const) {
        expect(nodes.every((node) => node[share] > 0 && node[share] < 1)).toBe(true);
        // The joint quotes count twice.
        const sum = nodes.reduce((total, node) => total + node[share], 0);
        expect(sum).toBeCloseTo(1 + (trivedi?.[share] ?? 0), 9);
      }
    });

    test('a nested question over all strikes costs one statement for each to-many field', async () => {
      const counting = countingEngine(engine);
      await ask(
        counting,
        `{
          strikes(first: 100) {
            nodes {
              key
              quotes(first: 10) {
                nodes { text strike { key } article { title } attributions { name speaker { ... on Person { name } } } }
              }
              figures(first: 10) { nodes { value concerns { ... on Place { name } } } }
            }
          }
        }`,
      );
      expect(Object.fromEntries(counting.counts)).toEqual({
        'read/strikes-all': 1,
        'read/quotes-by-strike': 1,
        'read/quote-attributions': 1,
        'read/figures-by-strike': 1,
      });
    });

    test('any two of the people are connected, each step with its evidence', async () => {
      const { people } = await ask(
        engine,
        '{ people(first: 100) { nodes { key articles(first: 1) { nodes { key } } } } }',
      );
      const named = people.nodes
        .filter(({ articles }: { articles: { nodes: unknown[] } }) => articles.nodes.length > 0)
        .map(({ key }: { key: string }) => key) as string[];
      expect(named.length).toBeGreaterThan(20);
      const paths = await eachPairOf(named, async (from, to) => {
        const { connections } = await ask(engine, PATH_BETWEEN, { from, to });
        expect(connections, `${from} and ${to}`).toMatchObject({
          outcome: 'FOUND',
          complete: true,
        });
        const steps: PathStep[] = connections.nodes[0].steps;
        for (const step of steps) {
          expect(step.evidence.length, JSON.stringify(step)).toBeGreaterThan(0);
          for (const {
            article,
            start,
            reason,
            rule,
            confidence,
            referenceTables,
          } of step.evidence) {
            if (article === null) expect(referenceTables).not.toEqual([]);
            // What rests on the date of the article has no passage, and says so.
            else expect(start ?? reason, JSON.stringify(step)).not.toBeNull();
            expect(rule).not.toBe('');
            expect(confidence).toBeGreaterThan(0.5);
          }
        }
        return [from, ...steps.map(({ relation, to }) => `${relation} ${to.id}`)].join(' ');
      });
      pathsOfEngines.push(paths);
    }, 300_000);

    test('the same articles again change nothing', async () => {
      const before = await dumpGraph(engine);
      expect(await ingestAll(engine)).toEqual(Array(5).fill('UNCHANGED'));
      expect(await dumpGraph(engine)).toEqual(before);
    });
  });

  test('both engines connect people by the same paths', (context) => {
    const [ofOne, ofOther] = pathsOfEngines;
    if (ofOne === undefined || ofOther === undefined) return context.skip('one engine is missing');
    expect(ofOther).toEqual(ofOne);
  });

  test('both engines hold the same graph', async (context) => {
    const missing = engines.find((engine) => engine.skip !== undefined)?.skip;
    if (missing !== undefined) context.skip(missing);
    const dumps: (readonly string[])[] = [];
    for (const { open } of engines) {
      const engine = await open();
      await ingestAll(engine);
      dumps.push(await dumpGraph(engine));
      await engine.close();
    }
    expect(dumps[0]).toEqual(dumps[1]);
    expect(dumps[0]?.length).toBeGreaterThan(3_000);
  });
});
