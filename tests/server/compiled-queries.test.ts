import { buildSchema, type DocumentNode, execute, type GraphQLObjectType, parse } from 'graphql';
import { expect, test } from 'vitest';
import {
  createCompiledDocuments,
  createCompiledQueries,
} from '../../src/server/compiled-queries.ts';
import { serveNorvale } from './_served.ts';

const schema = buildSchema(`
  type Query { tram(line: Int! = 4): Tram trams: [Tram!]! }
  type Tram { name: String! late: Boolean stops: [Stop!]! next: Tram }
  interface Place { name: String! }
  type Stop implements Place { name: String! trams: [Tram!]! }
`);

const stops = [{ name: 'Quay', trams: [] }, { name: null }];
const lines = {
  4: { name: 'Four', stops },
  5: { name: 'Five', stops: [] },
};
const query = schema.getQueryType()!.getFields();
query.tram!.resolve = (_, { line }: { line: 4 | 5 }) => lines[line];
query.trams!.resolve = async () => [lines[4], lines[5]];
const tram = (schema.getType('Tram') as GraphQLObjectType).getFields();
tram.next!.resolve = async () => ({ name: 'Next', stops: [] });
tram.late!.resolve = () => {
  throw new Error('Nobody knows.');
};

/** What both ways of running give, as clients get it. */
async function bothWays(text: string, variables: Record<string, unknown> = {}) {
  const document = parse(text);
  const query = createCompiledQueries(schema, document).of(null);
  const compiled = await query?.({}, variables);
  const usual = await execute({ schema, document, contextValue: {}, variableValues: variables });
  return { compiled: JSON.stringify(compiled), usual: JSON.stringify(usual), document };
}

test.each([
  [
    'fields in the order in which they are asked for',
    '{ tram(line: 5) { next { name } name stops { name } } }',
  ],
  ['an error of a field, its place and path', '{ tram(line: 5) { name late } }'],
  [
    'a missing value that takes what holds it with it',
    '{ tram { name stops { name } next { name } } }',
  ],
  [
    'fragments, aliases and fields left out',
    `query ($no: Boolean = false) { a: tram { ...Name ...Name } trams {
    stops @include(if: $no) { name } ... on Tram { short: name @skip(if: $no) __typename } } } fragment Name on Tram { name next { name } }`,
  ],
  [
    'what the schema says of itself',
    '{ __schema { types { name fields { name type { name kind } } } } __type(name: "Stop") { interfaces { name } } }',
  ],
])('a compiled operation gives what graphql gives: %s', async (_, text) => {
  const { compiled, usual } = await bothWays(text);
  expect(compiled).toBe(usual);
});

test('variables that do not fit run nothing', async () => {
  const { compiled, usual } = await bothWays('query ($line: Int!) { tram(line: $line) { name } }', {
    line: 'four',
  });
  expect(compiled).toBe('null');
  expect(usual).toContain('got invalid value \\"four\\"');
});

test('an error keeps the one that caused it', async () => {
  const document = parse('{ tram(line: 5) { late } }');
  const result = await createCompiledQueries(schema, document).of(null)?.({}, {});
  expect(result?.errors?.[0]?.originalError?.message).toBe('Nobody knows.');
  expect(result?.errors?.[0]?.extensions).toEqual({});
});

test('an operation of many fields is not compiled, however few fragments it is made of', async () => {
  const doubling = (levels: number) =>
    [
      '{ trams { ...Level0 } }',
      ...Array.from(
        { length: levels },
        (_, level) =>
          `fragment Level${level} on Tram { a: next { ...Level${level + 1} } b: next { ...Level${level + 1} } }`,
      ),
      `fragment Level${levels} on Tram { name }`,
    ].join('\n');
  expect(createCompiledQueries(schema, parse(doubling(5))).of(null)).not.toBeNull();
  expect(createCompiledQueries(schema, parse(doubling(60))).of(null)).toBeNull();
});

test('documents that were asked last are kept compiled, and others make room', () => {
  const documents = createCompiledDocuments(schema, 2);
  const [one, two, three] = ['{ a: __typename }', '{ b: __typename }', '{ c: __typename }'].map(
    (text) => parse(text),
  ) as [DocumentNode, DocumentNode, DocumentNode];
  documents.add(one);
  documents.add(two);
  const query = documents.find(one)?.of(null);
  expect(query).not.toBeNull();
  documents.add(three);
  expect(documents.find(two)).toBeNull();
  expect(documents.find(three)).not.toBeNull();
  expect(documents.find(one)?.of(null)).toBe(query);
});

test('of a document with many operations five are compiled', () => {
  const names = ['A', 'B', 'C', 'D', 'E', 'F'];
  const document = parse(names.map((name) => `query ${name} { tram { name } }`).join('\n'));
  const queries = createCompiledQueries(schema, document);
  expect(names.map((name) => queries.of(name) !== null)).toEqual([
    true,
    true,
    true,
    true,
    true,
    false,
  ]);
  expect(queries.of('A')).not.toBeNull();
});

test('each operation of a document is compiled by its name', async () => {
  const document = parse(
    'query One { tram { name } } query Two { tram(line: 5) { next { name } } }',
  );
  const queries = createCompiledQueries(schema, document);
  expect(JSON.stringify(await queries.of('Two')?.({}, {}))).toContain('"Next"');
  expect(queries.of('One')).toBe(queries.of('One'));
  expect(JSON.stringify(await queries.of('One')?.({}, {}))).toBe(
    '{"data":{"tram":{"name":"Four"}}}',
  );
});

const serve = serveNorvale();

test('a document that comes again is refused as it was before', async () => {
  const server = await serve();
  const cases = [
    {
      query: 'query Page($after: String) { quotes(after: $after) { nodes { key } } }',
      variables: { after: 'e30=' },
    },
    {
      query: 'query Few($first: Int) { quotes(first: $first) { nodes { key } } }',
      variables: { first: 'many' },
    },
    { query: 'query Named { quotes { nodes { key } } }', operationName: 'Unnamed' },
    { query: '{ strikes { nodes { key quotes(first: 101) { nodes { text } } } } }' },
  ];
  for (const payload of cases) {
    const replies: string[] = [];
    for (let time = 0; time < 4; time += 1) {
      const reply = await server.inject({ method: 'POST', url: '/graphql', payload });
      replies.push(`${reply.statusCode} ${reply.body}`);
    }
    expect(replies[0]).toContain('"errors"');
    expect(new Set(replies).size, replies.join('\n')).toBe(1);
  }
});
