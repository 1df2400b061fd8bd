import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildSchema,
  type GraphQLSchema,
  getIntrospectionQuery,
  getNamedType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  parse,
} from 'graphql';
import { describe, expect, test } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { PACKAGE_FILES } from '../../src/package-files.ts';
import { createSchema } from '../../src/resolvers/schema.ts';
import { readFieldCosts } from '../../src/server/field-costs.ts';
import { costOf } from '../../src/server/question-cost.ts';

const ours = createSchema();
const most = readConfig({}).http.limits.cost;
/** What the schema has a list of everything count, and a page of a list that hangs off something. */
const [LIST, PAGE] = [4_000, 50];

function cost(question: string, variables = {}, schema: GraphQLSchema = ours): number {
  const document = parse(question);
  const operation = document.definitions.find(
    (definition): definition is OperationDefinitionNode =>
      definition.kind === Kind.OPERATION_DEFINITION,
  );
  if (operation === undefined) throw new Error('The question has no operation');
  return costOf(readFieldCosts(schema), 'Query', document, operation, variables);
}

test('a field costs one, and a page what it takes to find and what its entries cost', () => {
  expect(cost('{ strike(id: "x") { key from __typename } }')).toBe(4);
  expect(cost('{ strikes(first: 10) { nodes { key } } }')).toBe(LIST + 1 + 10);
  expect(cost('{ strikes { nodes { key } } }')).toBe(LIST + 1 + 20);
  expect(cost('{ strikes(first: 10) { pageInfo { hasNextPage } } }')).toBe(LIST + 2);
});

test('variables say how long a page is, and their defaults where they are not given', () => {
  const question = 'query ($size: Int = 9) { strikes(last: $size) { nodes { key } } }';
  expect(cost(question, { size: 7 })).toBe(LIST + 1 + 7);
  expect(cost(question)).toBe(LIST + 1 + 9);
  expect(cost(question, { size: null })).toBe(LIST + 1 + 20);
  expect(cost('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: ['a', 'b'] })).toBe(1 + 2);
  expect(cost('{ nodes(ids: ["a", "b", "c"]) { id } }')).toBe(1 + 3);
});

test('the example of the docs costs what they say', () => {
  const docs = readFileSync(join(import.meta.dirname, '../../docs/limits.md'), 'utf8');
  const example = /```graphql\n(.*?)```/s.exec(docs)?.[1] ?? '';
  expect(docs).toContain(`= ${cost(example).toLocaleString('en-GB')} of the 50,000`);
});

test('pages within pages multiply', () => {
  expect(cost('{ strikes(first: 10) { nodes { quotes(first: 5) { nodes { key } } } } }')).toBe(
    LIST + 1 + 10 * (PAGE + 1 + 5),
  );
});

test('a page that is asked for through a fragment costs the same', () => {
  const fragments =
    'fragment Page on StrikeConnection { nodes { ...Key } } fragment Key on Strike { key }';
  const question = `{ a: strikes(first: 10) { ...Page } b: strikes(first: 50) { ...Page } } ${fragments}`;
  expect(cost(question)).toBe(LIST + 1 + 10 + (LIST + 1 + 50));
});

test('fragments that spread each other twice are counted once each', () => {
  const levels = Array.from(
    { length: 60 },
    (_, level) =>
      `fragment F${level} on Quote { a: parent { ...F${level + 1} } b: parent { ...F${level + 1} } }`,
  );
  const last = 'fragment F60 on Quote { key }';
  expect(cost(`{ quote(id: "x") { ...F0 } } ${levels.join(' ')} ${last}`)).toBe(2 ** 60 * 3 - 1);
});

test('weights and sizes are those that the schema states, for a field or for its type', () => {
  const directives = readFileSync(join(PACKAGE_FILES.schema, 'cost.graphql'), 'utf8');
  const schema = buildSchema(`
    ${directives}
    type Query {
      lamps: [Lamp!]! @listSize(assumedSize: 4)
      wicks: [String!]!
      keeper: Keeper @cost(weight: "2.5")
    }
    type Lamp @cost(weight: "10") { height: Int }
    type Keeper { name: String }
  `);
  expect(cost('{ lamps { height } }', {}, schema)).toBe(10 + 4);
  expect(cost('{ keeper { name } }', {}, schema)).toBe(2.5 + 1);
  expect(cost('{ wicks }', {}, schema)).toBe(1);
});

test('every list of the schema says how long it is taken to be, by @listSize', () => {
  const unstated = Object.values(ours.getTypeMap())
    .filter((type) => isObjectType(type) || isInterfaceType(type))
    .filter(({ name }) => !name.startsWith('__') && !name.endsWith('Connection'))
    .flatMap((type) => Object.values(type.getFields()).map((field) => ({ type, field })))
    .filter(({ field }) => {
      const isPage = getNamedType(field.type).name.endsWith('Connection');
      const isList = isListType(isNonNullType(field.type) ? field.type.ofType : field.type);
      const directives = field.astNode?.directives ?? [];
      return (isPage || isList) && !directives.some(({ name }) => name.value === 'listSize');
    })
    .map(({ type, field }) => `${type.name}.${field.name}`);
  expect(unstated).toEqual([]);
});

describe('introspection', () => {
  test('as GraphiQL asks for it stays well below the limit', () => {
    const everything = {
      specifiedByUrl: true,
      directiveIsRepeatable: true,
      schemaDescription: true,
      inputValueDeprecation: true,
      oneOf: true,
    };
    expect(cost(getIntrospectionQuery(everything))).toBeLessThan(most / 2);
    expect(cost(getIntrospectionQuery(everything))).toBeGreaterThan(1_000);
  });

  test('of fields of fields is beyond the limit when it is asked for again and again', () => {
    const again = Array.from(
      { length: 20 },
      (_, index) => `a${index}: fields { type { fields { name args { name } } } }`,
    );
    expect(cost(`{ __schema { types { ${again.join(' ')} } } }`)).toBeGreaterThan(most);
  });
});

test('lists of many levels are far beyond the limit', () => {
  let question = 'key';
  for (let level = 0; level < 60; level += 1) {
    question = `quotes { nodes { article { ${question} } } }`;
  }
  expect(cost(`{ article(id: "x") { ${question} } }`)).toBeGreaterThan(1e70);
});

test.each(readdirSync(join(PACKAGE_FILES.seeds, 'operations')))(
  'the ready question %s stays far below the limit',
  (file) => {
    const question = readFileSync(join(PACKAGE_FILES.seeds, 'operations', file), 'utf8');
    expect(cost(question)).toBeLessThan(most / 2);
  },
);
