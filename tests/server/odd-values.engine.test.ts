import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createServer } from '../../src/server/create-server.ts';
import { describeEngines } from '../_engines.ts';
import { statements, tellNorvale } from '../resolvers/_ask.ts';

describeEngines('values that nobody means', (openEngine) => {
  let server: FastifyInstance;
  beforeAll(async () => {
    const engine = await openEngine();
    await tellNorvale(engine);
    server = await createServer({ engine, statements, logLevel: 'silent' });
  });
  afterAll(() => server.close());

  const ask = async (query: string, variables: object) => {
    const reply = await server.inject({
      method: 'POST',
      url: '/graphql',
      payload: { query, variables },
    });
    return reply.json();
  };

  test.each([
    ['very long', 'x'.repeat(100_000)],
    ['statements', `'}) DETACH DELETE n //`],
    ['a null character', 'doctors\u0000'],
    ['half a surrogate', '\ud800'],
    ['empty', ''],
    ['a name of every object', '__proto__'],
  ])('are the id, name, code and filter of nothing: %s', async (_title, value) => {
    const question = `query ($value: ID!, $name: String!) {
      strike(id: $value) { key }
      node(id: $value) { id }
      person(name: $name) { key }
      organisation(odsCode: $name) { key }
      quotes(where: { speaker: $value, mentions: $value }) { nodes { id } }
    }`;
    expect(await ask(question, { value, name: value })).toEqual({
      data: {
        strike: null,
        node: null,
        person: null,
        organisation: null,
        quotes: { nodes: [] },
      },
    });
  });

  test.each([['2021-02-30'], ['0000-00-00'], ['99999-01-01'], ['today']])(
    'a day that is none, %s, is bad input',
    async (from) => {
      const question = 'query ($from: Date!) { quotes(where: { from: $from }) { nodes { id } } }';
      const { data, errors } = await ask(question, { from });
      expect([data, errors[0].extensions.code]).toEqual([undefined, 'BAD_USER_INPUT']);
    },
  );
});
