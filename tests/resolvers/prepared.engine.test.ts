import {
  type GraphQLField,
  type GraphQLObjectType,
  getNamedType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import { beforeAll, expect, test } from 'vitest';
import { type CountingEngine, countingEngine, describeEngines } from '../_engines.ts';
import { ask, run, schema, tellNorvale } from './_ask.ts';

/** Root lists of everything that has them, by the type of their nodes. */
const LISTS = {
  articles: 'Article',
  disputes: 'Dispute',
  figures: 'Figure',
  organisations: 'Organisation',
  people: 'Person',
  positions: 'Position',
  quotes: 'Quote',
  strikes: 'Strike',
} as const;

describeEngines('A prepared request', (openEngine, { name }) => {
  let engine: CountingEngine;
  beforeAll(async () => {
    engine = countingEngine(await openEngine());
    await tellNorvale(engine);
  });
  const askPrepared = (question: string, variables = {}) =>
    ask(engine, question, variables, { prepared: true });

  // What a field needs is told beside its resolver, and rows of a prepared request have nothing else. Each question has
  // statements of its own here, which take Neo4j long to plan; they say the same on both engines.
  const lists = name === 'Neo4j' ? [] : Object.entries(LISTS);
  for (const [list, type] of lists) {
    test(`has the same value for each field of ${list} as one that asks for all`, async () => {
      const selections = selectionsOf(type, 2);
      expect(selections.length).toBeGreaterThan(10);
      const question = (fields: readonly string[]) =>
        `{ ${list}(first: 100) { nodes { ${fields.join(' ')} } } }`;
      const all = (await ask(engine, question(selections)))[list].nodes;
      expect(all.length).toBeGreaterThan(1);
      for (const selection of selections) {
        const alone = (await askPrepared(question([selection])))[list].nodes;
        for (const [index, node] of alone.entries()) {
          expect(all[index], selection).toMatchObject(node);
        }
      }
    });
  }

  test.each([
    [
      'lists within lists, on a speaker who may be of two types',
      `{ strikes { nodes { key disputes { nodes { key } }
        figures { nodes { text concerns { __typename ... on Organisation { name quotes { nodes { text } } } } } }
        quotes(first: 2) { edges { cursor node { text date { from to } article { title quotes(last: 1) { nodes { key } } }
          attributions { name appointment { title organisation { name } person { name } office { title } }
            speaker { ... on Person { name quotes(orderBy: DATE_DESC, first: 1) { nodes { text strike { key } } pageInfo { hasNextPage } } }
              ... on Organisation { kind figures { nodes { value } } } } } } } } } } }`,
    ],
    [
      'fragments, aliases, and fields that are left out',
      `query Left($no: Boolean = false) { people { nodes { ...Words ...Words
        newest: quotes(last: 1) { nodes { key } } mixed: quotes(where: {kind: MIXED}) { nodes { text } }
        appointments @include(if: $no) { nodes { title } } namesakes { nodes { key } } } } }
        fragment Words on Person { name quotes { nodes { text @skip(if: $no) kind } } }`,
    ],
    [
      'cursors and pages of which nothing else is asked',
      `{ quotes { edges { cursor } } strikes { pageInfo { startCursor endCursor } nodes { __typename } }
        people { edges { node { quotes { pageInfo { hasNextPage endCursor } } appointments { nodes { __typename } } } } } }`,
    ],
    [
      'one row that leads to others',
      `{ quotes { nodes { parent { text attributions { name } } repliesTo { text } mentions { __typename ... on Person { key } }
        figures { nodes { value quote { key } sumOf { value } } } } } }`,
    ],
    [
      'an article with all that hangs off it',
      `{ article(id: "first-night") { title publishedBy { name runs { nodes { key } } } date { day }
        strikes { edges { main confidence evidence { nodes { text } } node { key } } }
        quotes { nodes { text segments { text } cue { text } context(before: 5, after: 5) { before } evidence { text rule } } }
        people { nodes { name positions { nodes { stance strike { key } } } } } } }`,
    ],
  ])('answers like any other: %s', async (_, question) => {
    expect(await askPrepared(question)).toEqual(await ask(engine, question));
  });

  test('reads by one statement what can be known ahead', async () => {
    engine.reset();
    await askPrepared(`{ article(id: "first-night") { title quotes { nodes { text attributions { speaker {
      ... on Person { name quotes(first: 3) { nodes { text article { title } } } } } } } } } }`);
    expect([...engine.counts]).toEqual([
      [
        'read/article-by-id + read/quotes-by-article + read/quote-attributions + read/quotes-by-speaker',
        1,
      ],
    ]);
  });

  test('says what is wrong with the arguments of a list within a list', async () => {
    const question = '{ strikes { nodes { key quotes(first: 101) { nodes { text } } } } }';
    const [prepared, usual] = await Promise.all([
      run(engine, question, {}, { prepared: true }),
      run(engine, question),
    ]);
    expect(prepared.errors).toEqual(usual.errors);
    expect(prepared.errors?.[0]?.message).toContain('first: expected 0 to 100, got 101');
  });
});

/**
 * Every field, with each field below it in a selection of its own; of lists that grow, a page of what tells their nodes
 * apart.
 */
function selectionsOf(typeName: string, levels: number): readonly string[] {
  const type = schema.getType(typeName);
  if (!isObjectType(type)) return ['__typename'];
  return Object.values(type.getFields()).flatMap((field) => {
    const below = getNamedType(field.type);
    if (isLeafType(below)) return [field.name];
    if (levels === 0 || field.args.some(isRequiredArgument)) return [];
    if (isGrowing(field)) {
      const nodes = (below as GraphQLObjectType).getFields().nodes!;
      const key = selectionsOf(getNamedType(nodes.type).name, 0)[0];
      return [`${field.name}(first: 2) { nodes { ${key} } pageInfo { hasNextPage } }`];
    }
    return selectionsOf(below.name, levels - 1).map((each) => `${field.name} { ${each} }`);
  });
}

function isGrowing({ type }: GraphQLField<unknown, unknown>): boolean {
  return getNamedType(type).name.endsWith('Connection');
}
