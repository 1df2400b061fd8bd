import type { FastifyInstance } from 'fastify';
import { GraphQLError } from 'graphql';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { PicketlineError } from '../../src/errors.ts';
import { openEmbeddedEngine } from '../../src/graph/embedded/embedded-engine.ts';
import type { GraphEngine } from '../../src/graph/engine.ts';
import { loadStatements } from '../../src/graph/statement-library.ts';
import { migrate } from '../../src/migrations/migrate.ts';
import { PACKAGE_FILES } from '../../src/package-files.ts';
import { createServer } from '../../src/server/create-server.ts';
import { createErrorFormatter } from '../../src/server/error-formatting.ts';

let engine: GraphEngine;
let server: FastifyInstance;

beforeAll(async () => {
  engine = await openEmbeddedEngine({ memory: true });
  const statements = loadStatements(PACKAGE_FILES.cypher);
  await migrate(engine, statements);
  server = await createServer({ engine, statements, logLevel: 'silent' });
});

afterAll(async () => {
  await server.close();
  await engine.close();
});

const post = (payload: string | object, contentType = 'application/json') =>
  server.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': contentType },
    payload,
  });

describe('GraphQL over HTTP', () => {
  test('answers a query by POST and by GET', async () => {
    const query = '{ strike(id: "no-such-strike") { key } }';
    const byPost = await post({ query });
    expect(byPost.json()).toEqual({ data: { strike: null } });

    const byGet = await server.inject({
      url: `/graphql?query=${encodeURIComponent(query)}`,
      headers: { accept: 'application/json' },
    });
    expect(byGet.json()).toEqual({ data: { strike: null } });
  });

  test('tells the graph by name which operation asks', async () => {
    const named = vi.spyOn(engine, 'named');
    await post({ query: 'query WhoSpoke { strike(id: "no-such-strike") { key } }' });
    const signal = expect.any(AbortSignal);
    expect(named.mock.calls).toEqual([
      ['graphql', signal],
      ['graphql WhoSpoke', signal],
    ]);
    named.mockRestore();
  });

  test.each([
    ['malformed JSON', '{"query": ', 'application/json', 400],
    ['an empty body', '', 'application/json', 400],
    ['another media type', 'query', 'text/csv', 415],
    [
      'more than the largest body',
      `{"query": "${' '.repeat(1_100_000)}"}`,
      'application/json',
      413,
    ],
  ])('%s is answered in the shape of GraphQL', async (_title, body, contentType, status) => {
    const reply = await post(body, contentType);
    expect(reply.statusCode).toBe(status);
    expect(reply.json()).toEqual({
      errors: [{ message: expect.any(String), extensions: { code: 'BAD_REQUEST' } }],
    });
  });

  test('a batch of requests is refused', async () => {
    const reply = await post([{ query: '{ __typename }' }]);
    expect(reply.statusCode).toBe(400);
    expect(reply.json().errors[0].message).toMatch(/batch/i);
  });

  test('a question that could ask for too much is refused before anything is read', async () => {
    let question = 'key';
    for (let level = 0; level < 5; level += 1) {
      question = `quotes { nodes { article { ${question} } } }`;
    }
    const reply = await post({ query: `{ article(id: "x") { ${question} } }` });
    expect(reply.json().errors).toEqual([
      {
        message: expect.stringContaining('at most 50,000'),
        extensions: { code: 'TOO_EXPENSIVE' },
      },
    ]);
  });

  test('a flood of tokens is refused', async () => {
    const reply = await post({ query: `{ ${'__typename '.repeat(6_000)} }` });
    expect(reply.statusCode).toBe(400);
    expect(reply.json().errors).toEqual([
      {
        message: 'The question has more than 2,000 words and marks',
        extensions: { code: 'TOO_COMPLEX' },
      },
    ]);
  });

  test('a bad argument is told to the client with its code', async () => {
    const reply = await post({ query: '{ strikes(first: 1000) { nodes { key } } }' });
    expect(reply.json().errors).toEqual([
      expect.objectContaining({ extensions: { code: 'BAD_ARGUMENT' }, path: ['strikes'] }),
    ]);
  });
});

describe('errors', () => {
  const logged: unknown[] = [];
  const format = createErrorFormatter({ error: (entry: unknown) => logged.push(entry) });
  const thrown = (originalError: Error, row = 0) =>
    new GraphQLError(originalError.message, { originalError, path: ['strikes', row] });
  const formatted = (error: GraphQLError) =>
    format({ message: error.message, extensions: { code: 'INTERNAL_SERVER_ERROR' } }, error);

  test('an unexpected error is logged and masked', () => {
    const secret = new Error('connect ECONNREFUSED 10.1.2.3:7687');
    const error = thrown(secret);
    expect(formatted(error)).toEqual({
      message: 'Something went wrong on our side; it has been logged.',
      extensions: { code: 'INTERNAL_SERVER_ERROR' },
    });
    expect(logged).toEqual([{ err: secret, path: undefined }]);
  });

  test('a guess at a name is left out, and a long message cut', () => {
    const guess = new GraphQLError('Value "DIRECTT" does not exist. Did you mean "DIRECT"?');
    expect(formatted(guess).message).toBe('Value "DIRECTT" does not exist.');
    expect(formatted(new GraphQLError('x'.repeat(200_000))).message).toHaveLength(1_001);
  });

  test('one cause that many rows wait for is logged once', () => {
    const before = logged.length;
    const cause = new Error('bolt handshake failed');
    const failed = new PicketlineError('GRAPH_UNAVAILABLE', 'No answer', { cause });
    for (const row of [0, 1, 2]) formatted(thrown(failed, row));
    expect(logged.slice(before)).toEqual([{ err: cause }]);
  });

  test('an error that we meant keeps its message and code, and not its cause', () => {
    const cause = new Error('bolt handshake failed');
    const error = thrown(new PicketlineError('GRAPH_UNAVAILABLE', 'No answer', { cause }));
    expect(formatted(error)).toEqual({
      message: 'No answer',
      extensions: { code: 'GRAPH_UNAVAILABLE' },
    });
  });
});

describe('pages and health', () => {
  test('the start page leads to the playground', async () => {
    const reply = await server.inject({ url: '/' });
    expect([reply.statusCode, reply.headers.location]).toEqual([302, '/graphql']);
  });

  test('an unknown address is a 404 in JSON', async () => {
    const reply = await server.inject({ url: '/nowhere' });
    expect(reply.statusCode).toBe(404);
    expect(reply.json().errors[0].message).toBe('Nothing is served at /nowhere');
  });

  test('the server is live, and ready while the graph answers', async () => {
    expect((await server.inject({ url: '/health/live' })).json()).toEqual({ status: 'live' });
    expect((await server.inject({ url: '/health/ready' })).json()).toEqual({
      status: 'ready',
      engine: 'embedded',
    });
  });

  test('the server is live but not ready once the graph is gone', async () => {
    const gone = await openEmbeddedEngine({ memory: true });
    const statements = loadStatements(PACKAGE_FILES.cypher);
    const orphan = await createServer({ engine: gone, statements, logLevel: 'silent' });
    await gone.close();
    expect((await orphan.inject({ url: '/health/live' })).statusCode).toBe(200);
    const ready = await orphan.inject({ url: '/health/ready' });
    expect([ready.statusCode, ready.json()]).toEqual([
      503,
      { status: 'unavailable', engine: 'embedded' },
    ]);
    await orphan.close();
  });
});
