import { once } from 'node:events';
import type { FastifyInstance } from 'fastify';
import { getIntrospectionQuery } from 'graphql';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type HttpConfig, readConfig } from '../../src/config.ts';
import { openEmbeddedEngine } from '../../src/graph/embedded/embedded-engine.ts';
import type { GraphEngine } from '../../src/graph/engine.ts';
import { createServer } from '../../src/server/create-server.ts';
import { statements } from '../resolvers/_ask.ts';
import { openWire } from './_wire.ts';

let engine: GraphEngine;
const servers: FastifyInstance[] = [];

beforeAll(async () => {
  engine = await openEmbeddedEngine({ memory: true });
});

afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

afterAll(async () => {
  await engine.close();
});

async function serverWith(settings: Partial<HttpConfig>): Promise<FastifyInstance> {
  const http = { ...readConfig({}).http, ...settings };
  const server = await createServer({ engine, statements, logLevel: 'silent', http });
  servers.push(server);
  return server;
}

const ask = (server: FastifyInstance, query: string, headers = {}) =>
  server.inject({ method: 'POST', url: '/graphql', headers, payload: { query } });

describe('PICKETLINE_INTROSPECTION', () => {
  test('lets the schema be asked for, as GraphiQL does', async () => {
    const server = await serverWith({});
    const reply = await ask(server, getIntrospectionQuery({ inputValueDeprecation: true }));
    expect(reply.json().errors).toBe(undefined);
    expect(reply.json().data.__schema.queryType).toEqual({ name: 'Query', kind: 'OBJECT' });
  });

  test('turns that off', async () => {
    const server = await serverWith({ introspection: false });
    const reply = await ask(server, '{ __schema { queryType { name } } }');
    expect(reply.json().data).toBe(undefined);
    expect(reply.json().errors[0].extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
    expect((await ask(server, '{ __typename }')).json()).toEqual({ data: { __typename: 'Query' } });
  });
});

describe('PICKETLINE_CORS_ORIGINS', () => {
  const preflight = (server: FastifyInstance, origin: string) =>
    server.inject({
      method: 'OPTIONS',
      url: '/graphql',
      headers: {
        origin,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type',
      },
    });

  test('keeps pages of other sites out where it is not set', async () => {
    const server = await serverWith({});
    const asked = await preflight(server, 'https://desk.example');
    expect(asked.statusCode).toBe(404);
    const reply = await ask(server, '{ __typename }', { origin: 'https://desk.example' });
    for (const { headers } of [asked, reply]) {
      expect(Object.keys(headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
    }
  });

  test('lets those in that it names', async () => {
    const server = await serverWith({ corsOrigins: ['https://desk.example'] });
    const asked = await preflight(server, 'https://desk.example');
    expect([asked.statusCode, asked.headers['access-control-allow-origin']]).toEqual([
      204,
      'https://desk.example',
    ]);
    const stranger = await preflight(server, 'https://elsewhere.example');
    expect(stranger.headers['access-control-allow-origin']).toBe(undefined);
  });

  test('lets all in for *', async () => {
    const server = await serverWith({ corsOrigins: ['*'] });
    const reply = await ask(server, '{ __typename }', { origin: 'https://elsewhere.example' });
    expect(reply.headers['access-control-allow-origin']).toBe('*');
  });
});

test('PICKETLINE_MAX_CONNECTIONS closes what is more', async () => {
  const server = await serverWith({ maxConnections: 2 });
  const address = new URL(await server.listen({ host: '127.0.0.1', port: 0 }));
  const wires = [openWire(address), openWire(address)];
  await Promise.all(wires.map(({ socket }) => once(socket, 'connect')));
  expect(await openWire(address).reply).toBe('');
  for (const { socket } of wires) socket.destroy();
});

test('limits are those that are set', async () => {
  const { limits } = readConfig({}).http;
  const server = await serverWith({ limits: { ...limits, bytes: 100, aliases: 1 } });
  const reply = await ask(server, '{ a: __typename b: __typename }');
  expect(reply.json().errors[0].message).toBe(
    'The question has 2 aliases and repeated fields; expected at most 1',
  );
  expect((await ask(server, ' '.repeat(100))).statusCode).toBe(413);
});
