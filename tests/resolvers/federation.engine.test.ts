import {
  assertCompositionSuccess,
  composeServices,
  compositionHasErrors,
} from '@theguild/federation-composition';
import { buildSchema, graphql, isUnionType, parse } from 'graphql';
import { beforeAll, expect, test } from 'vitest';
import { createRequestContext } from '../../src/resolvers/context.ts';
import { NODE_TYPES } from '../../src/resolvers/global-id.ts';
import { createSchema } from '../../src/resolvers/schema.ts';
import { type CountingEngine, countingEngine, describeEngines } from '../_engines.ts';
import { statements, tellNorvale } from './_ask.ts';

const schema = createSchema({ federation: true });

describeEngines('A gateway', (openEngine) => {
  let engine: CountingEngine;
  beforeAll(async () => {
    engine = countingEngine(await openEngine());
    await tellNorvale(engine);
  });

  const ask = async (question: string, representations: readonly unknown[] = []) => {
    const reply = await graphql({
      schema,
      source: question,
      variableValues: { representations },
      contextValue: createRequestContext({ engine, statements }),
    });
    return JSON.parse(JSON.stringify(reply));
  };
  const ENTITIES = `query ($representations: [_Any!]!) {
    _entities(representations: $representations) {
      __typename
      ... on Person { name quotes { nodes { text } } }
      ... on Strike { key status }
      ... on Organisation { name }
    }
  }`;

  test('composes the schema with that of a graph that adds to it', async () => {
    const { data } = await ask('{ _service { sdl } }');
    const rotas = `
      extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@shareable"])
      type Query { rotas: RotaConnection! }
      type RotaConnection { nodes: [Rota!]! pageInfo: PageInfo! }
      type PageInfo @shareable { hasNextPage: Boolean! hasPreviousPage: Boolean! startCursor: String endCursor: String }
      type Rota @key(fields: "ward") { ward: ID! strike: Strike }
      type Strike @key(fields: "key", resolvable: false) { key: String! }
      type Person @key(fields: "id") { id: ID! portrait: String }`;
    const composed = composeServices([
      { name: 'picketline', typeDefs: parse(data._service.sdl), url: 'http://picketline.example' },
      { name: 'rotas', typeDefs: parse(rotas), url: 'http://rotas.example' },
    ]);
    assertCompositionSuccess(composed);
    const person = buildSchema(composed.publicSdl ?? '')
      .getType('Person')
      ?.toConfig();
    expect(Object.keys(Object(person).fields)).toEqual(
      expect.arrayContaining(['portrait', 'quotes', 'namesakes']),
    );
  });

  test('is told by the composition of a field that both graphs claim', async () => {
    const { data } = await ask('{ _service { sdl } }');
    const other = `type Query { strikes: Int }`;
    const composed = composeServices([
      { name: 'picketline', typeDefs: parse(data._service.sdl), url: 'http://picketline.example' },
      { name: 'other', typeDefs: parse(other), url: 'http://other.example' },
    ]);
    expect(compositionHasErrors(composed)).toBe(true);
  });

  test('reads what other graphs refer to, by one statement for each type', async () => {
    const known = await ask('{ people { nodes { id name } } }');
    const [{ id, name }] = known.data.people.nodes;
    engine.reset();
    const reply = await ask(ENTITIES, [
      { __typename: 'Person', id },
      { __typename: 'Strike', key: 'lamplighters-2021-03-02' },
      { __typename: 'Strike', key: 'no-such-strike' },
      { __typename: 'Person', key: 'ada-quill' },
      { __typename: 'Organisation', id: 'guild-of-lamplighters' },
      { __typename: 'Organisation', id },
    ]);
    expect(reply.errors).toBeUndefined();
    expect(reply.data._entities).toEqual([
      expect.objectContaining({ __typename: 'Person', name }),
      { __typename: 'Strike', key: 'lamplighters-2021-03-02', status: 'HELD' },
      null,
      expect.objectContaining({ __typename: 'Person', name: 'Ada Quill' }),
      { __typename: 'Organisation', name: 'Guild of Lamplighters' },
      null,
    ]);
    expect(Object.fromEntries(engine.counts)).toEqual({
      'read/person-by-id': 1,
      'read/strike-by-id': 1,
      'read/organisation-by-id': 1,
      'read/quotes-by-speaker': 1,
    });
  });

  test.each([
    [[{ __typename: 'Lamp', id: 'x' }], 'got {"__typename":"Lamp","id":"x"}'],
    [[{ __typename: 'Person' }], 'got {"__typename":"Person"}'],
    [[{ __typename: 'Person', id: 7 }], 'got {"__typename":"Person","id":7}'],
    [[{ __typename: 'Person', key: 'ada-quill' }, 'x'], 'representations[1]: expected'],
    [[{ __typename: 'toString', id: 'x' }], 'representations[0]: expected __typename'],
    [Array(1001).fill({ __typename: 'Person', id: 'x' }), 'expected at most 1,000, got 1001'],
  ])('is told what is amiss with %.60j', async (representations, message) => {
    const reply = await ask(ENTITIES, representations);
    expect(reply.errors[0].message).toContain(message);
  });
});

test('whatever has a global id is an entity', () => {
  const entity = schema.getType('_Entity');
  const names = isUnionType(entity) ? entity.getTypes().map(({ name }) => name) : [];
  expect(names).toEqual(NODE_TYPES);
});

test('without a gateway the schema has nothing for one', () => {
  const plain = createSchema();
  expect(plain.getType('_Entity')).toBeUndefined();
  expect(Object.keys(plain.getQueryType()?.getFields() ?? {})).not.toContain('_service');
});
