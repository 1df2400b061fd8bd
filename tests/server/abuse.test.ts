import { gzipSync } from 'node:zlib';
import type { FastifyInstance } from 'fastify';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { openEmbeddedEngine } from '../../src/graph/embedded/embedded-engine.ts';
import type { GraphEngine } from '../../src/graph/engine.ts';
import { migrate } from '../../src/migrations/migrate.ts';
import { createServer } from '../../src/server/create-server.ts';
import { statements, tellNorvale } from '../resolvers/_ask.ts';
import { openWire } from './_wire.ts';

/** Requests do not arrive in time after this, in milliseconds. */
const RECEIVE_LIMIT = 1_500;

let engine: GraphEngine;
let server: FastifyInstance;
let address: URL;

beforeAll(async () => {
  engine = await openEmbeddedEngine({ memory: true });
  await migrate(engine, statements);
  await tellNorvale(engine);
  const http = { ...readConfig({}).http, receiveTimeLimit: RECEIVE_LIMIT };
  server = await createServer({ engine, statements, logLevel: 'silent', http });
  address = new URL(`${await server.listen({ host: '127.0.0.1', port: 0 })}/graphql`);
});

afterEach(async () => {
  const { status, reply } = await ask('{ people(first: 1) { nodes { name } } }');
  expect([status, reply.errors]).toEqual([200, undefined]);
});

afterAll(async () => {
  await server.close();
  await engine.close();
});

interface Answer {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: tests state what they expect of the shape
  readonly reply: any;
}

/** Asks as a client that takes errors for what they are. */
const ask = (query: unknown, variables?: unknown) => send(JSON.stringify({ query, variables }));

async function send(
  body: string | Uint8Array,
  headers: Record<string, string> = {},
): Promise<Answer> {
  const response = await fetch(address, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json',
      ...headers,
    },
    body,
  });
  expect(response.headers.get('content-type')).toBe(
    'application/graphql-response+json; charset=utf-8',
  );
  return { status: response.status, reply: await response.json() };
}

/** What holds for every refusal: the status, nothing but errors, and what they are not allowed to tell. */
function expectRefusal({ status, reply }: Answer, expected: number, code: string): void {
  expect([status, reply.errors[0].extensions?.code]).toEqual([expected, code]);
  expect(Object.keys(reply)).toEqual(['errors']);
  expect(reply.errors.length).toBeLessThanOrEqual(21);
  for (const { message, ...rest } of reply.errors) {
    expect(message).not.toMatch(/Did you mean|node_modules|\.[jt]s:\d/);
    expect(message.length).toBeLessThanOrEqual(1_001);
    expect(Object.keys(rest).filter((key) => !['locations', 'extensions'].includes(key))).toEqual(
      [],
    );
  }
}

const many = (count: number, each: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => each(index)).join(' ');

/** The selection within so many lists of lists. */
const nested = (levels: number, first = 20): string =>
  levels === 0
    ? 'key'
    : `quotes(first: ${first}) { nodes { article { ${nested(levels - 1, first)} } } }`;

describe('questions that are too much', () => {
  test.each([
    ['a thousand aliases', `{ ${many(600, (index) => `a${index}: __typename`)} }`],
    ['a field a thousand times', `{ ${many(1_000, () => '__typename')} }`],
    ['a thousand directives', `{ __typename ${many(600, () => '@skip(if: true)')} }`],
    ['a thousand unknown directives', `{ __typename ${many(900, (index) => `@a${index}`)} }`],
    ['lists of sixty levels', `{ article(id: "x") { ${nested(60)} } }`],
    [
      'fragments that double sixty times',
      `{ ...F0 } ${many(60, (index) => `fragment F${index} on Query { ...F${index + 1} ...F${index + 1} }`)}`,
    ],
    [
      'a literal of five hundred levels',
      `{ nodes(ids: ${'['.repeat(500)}${']'.repeat(500)}) { id } }`,
    ],
    [
      'an object of four hundred levels',
      `{ quotes(where: ${'{a: '.repeat(400)}1${'}'.repeat(400)}) { nodes { id } } }`,
    ],
    ['braces of nine hundred levels', `${'{ a '.repeat(900)}${'}'.repeat(900)}`],
    ['inline fragments of six hundred levels', `{ ${'... { '.repeat(600)} id ${'}'.repeat(601)}`],
    ['lines without end', `${'\n'.repeat(100_000)}{ id }`],
    ['a flood of tokens', `{ ${many(40_000, () => 'id')} }`],
    ['a thousand operations', many(400, (index) => `query A${index} { __typename }`)],
    [
      'a thousand fragments',
      `{ id } ${many(280, (index) => `fragment F${index} on Query { id }`)}`,
    ],
    [
      'the same fields through hundreds of fragments',
      `{ ${many(200, (index) => `...F${index}`)} } ${many(200, (index) => `fragment F${index} on Query { id }`)}`,
    ],
    [
      'the same fields through hundreds of inline fragments',
      `{ ${many(300, () => '... on Query { strikes { nodes { key } } }')} }`,
    ],
  ])('%s are refused before validation', async (_title, question) => {
    expectRefusal(await ask(question), 400, 'TOO_COMPLEX');
  });

  test.each([
    ['lists of five levels', `{ article(id: "x") { ${nested(5)} } }`],
    ['huge pages', '{ quotes(first: 1000000) { nodes { id } } }'],
    ['pages of pages', `{ article(id: "x") { ${nested(3, 100)} } }`],
    [
      'fragments that double fifteen times',
      `{ quote(id: "x") { ...F0 } } ${many(
        15,
        (index) =>
          `fragment F${index} on Quote { a: parent { ...F${index + 1} } b: parent { ...F${index + 1} } }`,
      )} fragment F15 on Quote { id }`,
    ],
    [
      'the schema, again and again',
      `{ __schema { types { ${many(40, (index) => `a${index}: fields { type { fields { name args { name } } } }`)} } } }`,
    ],
    [
      'every list at once',
      `{ ${many(20, (index) => `a${index}: quotes(first: ${index}) { nodes { id } }`)} }`,
    ],
  ])('%s are refused before anything is read', async (_title, question) => {
    expectRefusal(await ask(question), 400, 'TOO_EXPENSIVE');
  });

  test.each([
    ['circular fragments', '{ ...F } fragment F on Query { ...G } fragment G on Query { ...F }'],
    [
      'ninety fragments in a circle',
      `{ ...F0 } ${many(90, (index) => `fragment F${index} on Query { ...F${(index + 1) % 90} }`)}`,
    ],
    ['hundreds of unknown fields', `{ ${many(900, (index) => `strike${index}`)} }`],
    ['fields that conflict', `{ ${many(90, (index) => `a: strike(id: "${index}") { id }`)} }`],
    ['an integer beyond all bounds', `{ quotes(first: ${'9'.repeat(300)}) { nodes { id } } }`],
    [
      'hundreds of unknown variables',
      `{ ${many(90, (index) => `a${index}: strike(id: $v${index}) { id }`)} }`,
    ],
    [
      'introspection of endless depth',
      '{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }',
    ],
    ['mutations, of which there are none', 'mutation { erase }'],
    ['subscriptions, of which there are none', 'subscription { quoteAdded { id } }'],
    ['definitions of types', 'type Query { a: Int }'],
    ['a misspelled field', '{ strikess { nodes { id } } }'],
  ])('%s are not valid', async (_title, question) => {
    expectRefusal(await ask(question), 400, 'GRAPHQL_VALIDATION_FAILED');
  });

  test.each([
    ['nothing but a brace', '{'],
    ['a hundred thousand braces', '{'.repeat(100_000)],
    ['an unfinished string', '{ strike(id: "x) }'],
    ['no GraphQL at all', '<script>alert(1)</script>'],
    ['a character that is none', '{ \u0000 }'],
  ])('%s cannot be parsed', async (_title, question) => {
    expectRefusal(await ask(question), 400, 'GRAPHQL_PARSE_FAILED');
  });

  test('fragments that double by spreads are answered while they are few', async () => {
    const levels = many(
      10,
      (index) => `fragment F${index} on Query { ...F${index + 1} ...F${index + 1} }`,
    );
    const { status, reply } = await ask(`{ ...F0 } ${levels} fragment F10 on Query { __typename }`);
    expect([status, reply]).toEqual([200, { data: { __typename: 'Query' } }]);
  });
});

describe('variables', () => {
  const byId = 'query ($id: ID!) { strike(id: $id) { key } }';
  const byPage = 'query ($first: Int) { strikes(first: $first) { nodes { key } } }';

  test.each([
    ['of ten thousand levels', byId, `{"id": ${'['.repeat(10_000)}${']'.repeat(10_000)}}`],
    ['of ten thousand values', byId, `{"id": [${many(10_000, () => '1,')}1]}`],
    [
      'that nobody asks for, and many',
      '{ __typename }',
      `{${many(2_000, (index) => `"v${index}": 1,`)} "v": 1}`,
    ],
  ])('%s are refused', async (_title, query, variables) => {
    const body = `{"query": ${JSON.stringify(query)}, "variables": ${variables}}`;
    expectRefusal(await send(body), 400, 'TOO_COMPLEX');
  });

  test.each([
    ['a list for an id', byId, { id: ['a', 'b'] }],
    ['an object for an id', byId, { id: { $ne: '' } }],
    ['nothing for an id', byId, {}],
    ['text for a number', byPage, { first: '1; DROP' }],
    ['an integer that is too large', byPage, { first: -(2 ** 53) }],
    ['a fraction', byPage, { first: 1.5 }],
    [
      'an unknown condition',
      'query ($where: QuoteFilter) { quotes(where: $where) { nodes { id } } }',
      { where: { speakr: 'x' } },
    ],
    [
      'a kind that is none',
      'query ($where: QuoteFilter) { quotes(where: $where) { nodes { id } } }',
      { where: { kind: 'DIRECTT' } },
    ],
    ['a long text for a number', byPage, { first: 'x'.repeat(200_000) }],
  ])('%s is bad input', async (_title, query, variables) => {
    expectRefusal(await ask(query, variables), 400, 'BAD_USER_INPUT');
  });

  test.each(['{"__proto__": {"id": "x"}}', '{"constructor": {"prototype": {"id": "x"}}}'])(
    'names that reach for prototypes are refused: %s',
    async (variables) => {
      const body = `{"query": ${JSON.stringify(byId)}, "variables": ${variables}}`;
      expectRefusal(await send(body), 400, 'BAD_REQUEST');
      expect(Object.hasOwn(Object.prototype, 'id')).toBe(false);
    },
  );

  test.each([
    ['very long', 'x'.repeat(200_000)],
    ['with quotation marks and braces', `'"}) DETACH DELETE n //`],
    ['with a null character', 'doctors\u0000'],
    ['with half a surrogate', '\ud800'],
    ['empty', ''],
  ])('an id that is %s is the id of nothing', async (_title, id) => {
    const { status, reply } = await ask(byId, { id });
    expect([status, reply.data, reply.errors]).toEqual([200, { strike: null }, undefined]);
  });

  test.each([
    ['no cursor', 'x'],
    ['very long', 'A'.repeat(200_000)],
    ['of other JSON', Buffer.from('{"__proto__": 1}').toString('base64url')],
    ['of bytes that are no text', Buffer.from([0xff, 0xfe, 0x80]).toString('base64url')],
  ])('a cursor that is %s is refused with its code', async (_title, after) => {
    const question = 'query ($after: String) { quotes(after: $after) { nodes { id } } }';
    const { reply } = await ask(question, { after });
    expect(reply.errors).toEqual([
      expect.objectContaining({ path: ['quotes'], extensions: { code: 'BAD_CURSOR' } }),
    ]);
    expect(reply.errors[0].message.length).toBeLessThanOrEqual(1_001);
  });

  test.each([['first: -1'], ['first: 101'], ['last: -2147483648']])(
    'a page of %s is refused with its code',
    async (size) => {
      const { reply } = await ask(`{ quotes(${size}) { nodes { id } } }`);
      expect(reply.errors).toEqual([
        expect.objectContaining({ path: ['quotes'], extensions: { code: 'BAD_ARGUMENT' } }),
      ]);
    },
  );

  test('a field that fails in every row gives a short list of errors', async () => {
    const quotes = await ask('{ quotes(first: 1) { nodes { id } } }');
    const ids = Array.from({ length: 100 }, () => quotes.reply.data.quotes.nodes[0].id);
    const question =
      'query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Quote { replies(after: "x") { nodes { id } } } } }';
    const { status, reply } = await ask(question, { ids });
    expect(status).toBe(200);
    expect(reply.errors).toHaveLength(21);
    expect(reply.errors[20]).toEqual({ message: '80 more errors are left out.' });
  });
});

describe('bodies', () => {
  const question = '{"query": "{ __typename }"}';

  test.each([
    ['of ten megabytes', `{"query": "${' '.repeat(10_000_000)}"}`, {}, 413],
    ['a bomb of zeros', gzipSync(Buffer.alloc(50_000_000)), { 'content-encoding': 'gzip' }, 415],
    ['compressed', gzipSync(question), { 'content-encoding': 'gzip' }, 415],
    ['that claims to be compressed', question, { 'content-encoding': 'br' }, 415],
    ['of malformed JSON', '{"query": ', {}, 400],
    ['of brackets without end', '['.repeat(200_000), {}, 400],
    [
      'of endless lists beside the question',
      `{"query": "", "x": ${'['.repeat(100_000)}${']'.repeat(100_000)}}`,
      {},
      400,
    ],
    ['of a question alone', '{ __typename }', {}, 400],
    ['of text that is not UTF-8', Buffer.from([...Buffer.from(question), 0xff, 0xc0]), {}, 400],
    ['in another encoding', question, { 'content-type': 'application/json; charset=utf-16' }, 415],
    ['a batch', `[${question}, ${question}]`, {}, 400],
    ['a batch of thousands', `[${many(9_000, () => `${question},`)} ${question}]`, {}, 400],
    ['an empty batch', '[]', {}, 400],
    ['null', 'null', {}, 400],
    ['a number', '1', {}, 400],
    ['a text', '"{ __typename }"', {}, 400],
    ['without a query', '{}', {}, 400],
    ['with no more than variables', '{"variables": {}}', {}, 400],
    ['with an empty query', '{"query": ""}', {}, 400],
    ['with a number for a query', '{"query": 1}', {}, 400],
    ['with an object for a query', '{"query": {"kind": "Document"}}', {}, 400],
    ['with a list of variables', '{"query": "{ __typename }", "variables": [1]}', {}, 400],
    ['with variables as text', '{"query": "{ __typename }", "variables": "{}"}', {}, 400],
    [
      'with a persisted document that is none',
      '{"query": "{ __typename }", "extensions": {"persistedQuery": 1}}',
      {},
      400,
    ],
    [
      'with the hash of something else',
      '{"query": "{ __typename }", "extensions": {"persistedQuery": {"version": 1, "sha256Hash": "0"}}}',
      {},
      400,
    ],
    ['with a number for a name', '{"query": "{ __typename }", "operationName": 1}', {}, 400],
    [
      'as a form',
      'query={__typename}',
      { 'content-type': 'application/x-www-form-urlencoded' },
      415,
    ],
    ['as plain text', question, { 'content-type': 'text/plain' }, 415],
    ['as parts', '--x--', { 'content-type': 'multipart/form-data; boundary=x' }, 415],
    ['as nothing', question, { 'content-type': '' }, 415],
  ])('%s are refused', async (_title, body, headers, status) => {
    expectRefusal(await send(body, headers), status, 'BAD_REQUEST');
  });

  test.each(['B', 'x'.repeat(200_000)])('a name that no operation has is told', async (name) => {
    const body = `{"query": "query A { __typename }", "operationName": "${name}"}`;
    expectRefusal(await send(body), 400, 'OPERATION_RESOLUTION_FAILURE');
  });

  test.each(['PUT', 'DELETE', 'PATCH'])('%s is not served', async (method) => {
    const response = await fetch(address, { method });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, POST']);
    expect(await response.json()).toEqual({
      errors: [
        {
          message: `${method} is not served here; expected POST or GET`,
          extensions: { code: 'BAD_REQUEST' },
        },
      ],
    });
  });
});

describe('connections', () => {
  test('a body that comes drop by drop is cut off', async () => {
    const { socket, reply } = openWire(address);
    const head = 'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\n';
    socket.write(`${head}content-length: 1000\r\n\r\n{`);
    const drops = setInterval(() => socket.write(' '), 100);
    const text = await reply;
    clearInterval(drops);
    expect(text).toMatch(/^HTTP\/1\.1 408 Request Timeout\r\n/);
    expect(JSON.parse(text.split('\r\n\r\n')[1] ?? '')).toEqual({
      errors: [
        { message: 'The request took too long to arrive', extensions: { code: 'BAD_REQUEST' } },
      ],
    });
  });

  test('a head that comes drop by drop is cut off', async () => {
    const { socket, reply } = openWire(address);
    socket.write('GET /graphql HTTP/1.1\r\n');
    const drops = setInterval(() => socket.write('x: y\r\n'), 100);
    const text = await reply;
    clearInterval(drops);
    expect(text).toMatch(/^HTTP\/1\.1 408 Request Timeout\r\n/);
  });

  test('a thousand idle sockets keep nobody out, and are closed', async () => {
    const wires = Array.from({ length: 1_000 }, () => openWire(address));
    await Promise.all(
      wires.map(({ socket }) => new Promise((resolve) => socket.once('connect', resolve))),
    );
    const { status } = await ask('{ __typename }');
    expect(status).toBe(200);
    await Promise.all(wires.map(({ reply }) => reply));
  });

  test('what is no HTTP is answered as such', async () => {
    const { socket, reply } = openWire(address);
    socket.write('\u0016\u0003\u0001 hello\r\n\r\n');
    const text = await reply;
    expect(text).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n/);
    expect(JSON.parse(text.split('\r\n\r\n')[1] ?? '').errors[0].message).toBe(
      'The request is not valid HTTP',
    );
  });

  test('an address that is none is told as such', async () => {
    const response = await fetch(new URL('/%ff', address));
    expect([response.status, await response.json()]).toEqual([
      400,
      {
        errors: [
          {
            message: 'The address of the request is not valid',
            extensions: { code: 'BAD_REQUEST' },
          },
        ],
      },
    ]);
  });

  test('a question too long for an address is told to come by POST', async () => {
    const response = await fetch(`${address}?query=${'x'.repeat(30_000)}`);
    expect(response.status).toBe(431);
    expect(await response.json()).toEqual({
      errors: [
        {
          message: 'The head of the request is too large; long questions go into a POST',
          extensions: { code: 'BAD_REQUEST' },
        },
      ],
    });
  });
});

test('many heavy questions at once are all answered', async () => {
  const heavy = '{ articles(first: 20) { nodes { quotes(first: 20) { nodes { id text } } } } }';
  const answers = await Promise.all(Array.from({ length: 50 }, () => ask(heavy)));
  expect(answers.map(({ status, reply }) => [status, reply.errors])).toEqual(
    Array.from({ length: 50 }, () => [200, undefined]),
  );
});
