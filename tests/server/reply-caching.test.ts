import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import type { FastifyInstance } from 'fastify';
import { beforeAll, describe, expect, test } from 'vitest';
import { serveNorvale } from './_served.ts';

const serve = serveNorvale();
const QUESTION = '{ strike(id: "lamplighters-2021-03-02") { key } }';
/** A reply of several kilobytes. */
const LONG =
  '{ quotes(first: 50) { nodes { id key text article { title } evidence { text rule } } } }';

let server: FastifyInstance;
beforeAll(async () => {
  server = await serve();
});

const get = (query: string, headers = {}, from = server) =>
  from.inject({ url: `/graphql?query=${encodeURIComponent(query)}`, headers });

describe('what is read by GET', () => {
  test('may be kept for a minute, by whoever carries it', async () => {
    const { headers, statusCode } = await get(QUESTION);
    expect([statusCode, headers['cache-control']]).toEqual([200, 'public, max-age=60']);
    expect(headers.vary).toMatch(/accept/);
  });

  test('is kept as long as the setting says, or asked for again each time', async () => {
    const long = await serve({ PICKETLINE_CACHE_SECONDS: '3600' });
    expect((await get(QUESTION, {}, long)).headers['cache-control']).toBe('public, max-age=3600');
    const never = await serve({ PICKETLINE_CACHE_SECONDS: '0' });
    expect((await get(QUESTION, {}, never)).headers['cache-control']).toBe('public, no-cache');
  });

  test('is not sent again to who has it', async () => {
    const { headers, body } = await get(QUESTION);
    const tag = String(headers.etag);
    expect(tag).toMatch(/^W\/"[\w-]{43}"$/);
    for (const known of [tag, tag.slice(2), `"other", ${tag}`, '*']) {
      const reply = await get(QUESTION, { 'if-none-match': known });
      expect([reply.statusCode, reply.body, reply.headers.etag]).toEqual([304, '', tag]);
      expect(reply.headers['cache-control']).toBe('public, max-age=60');
      expect(reply.headers['content-type']).toBeUndefined();
    }
    const other = await get(QUESTION, { 'if-none-match': 'W/"other"' });
    expect([other.statusCode, other.body]).toEqual([200, body]);
  });

  test('has another tag when it says something else', async () => {
    const other = '{ strike(id: "lamplighters-2021-03-02") { status } }';
    expect((await get(QUESTION)).headers.etag).not.toBe((await get(other)).headers.etag);
  });

  test.each([
    ['it is malformed', '{', {}],
    ['it has errors besides data', '{ __typename strikes(first: 1000) { nodes { key } } }', {}],
    ['it was sent to who is signed in', QUESTION, { authorization: 'Bearer lantern' }],
  ])('is kept nowhere where %s', async (_title, query, headers) => {
    const reply = await get(query, headers);
    expect(reply.headers['cache-control']).toBe('no-store');
    expect(reply.headers.etag).toBeUndefined();
  });
});

test('what is asked by POST is kept nowhere', async () => {
  const reply = await server.inject({
    method: 'POST',
    url: '/graphql',
    payload: { query: QUESTION },
  });
  expect(reply.headers['cache-control']).toBe('no-store');
  expect(reply.headers.etag).toBeUndefined();
});

describe('a long reply', () => {
  test.each([
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
  ])('comes as %s to who takes that', async (encoding, decompress) => {
    const plain = await get(LONG);
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(plain.body.length).toBeGreaterThan(1_400);
    const packed = await get(LONG, { 'accept-encoding': encoding });
    expect(packed.headers['content-encoding']).toBe(encoding);
    expect(packed.rawPayload.length).toBeLessThan(plain.body.length / 2);
    expect(decompress(packed.rawPayload).toString()).toBe(plain.body);
    expect(packed.headers.etag).toBe(plain.headers.etag);
    expect(packed.headers.vary).toMatch(/accept-encoding/);
    expect(packed.headers.vary).toMatch(/accept(,|$)/);
  });

  test('comes packed by POST, too, and a short one as it is', async () => {
    const headers = { 'accept-encoding': 'gzip, br' };
    const long = await server.inject({
      method: 'POST',
      url: '/graphql',
      payload: { query: LONG },
      headers,
    });
    expect(long.headers['content-encoding']).toBe('br');
    expect((await get(QUESTION, headers)).headers['content-encoding']).toBeUndefined();
  });

  test('is told to be the same without being packed', async () => {
    const { headers } = await get(LONG);
    const known = { 'if-none-match': String(headers.etag), 'accept-encoding': 'br' };
    const reply = await get(LONG, known);
    expect([reply.statusCode, reply.body, reply.headers['content-encoding']]).toEqual([
      304,
      '',
      undefined,
    ]);
  });
});

test('origins that may ask are still told apart by caches', async () => {
  const open = await serve({
    PICKETLINE_CORS_ORIGINS: 'https://desk.example,https://news.example',
  });
  const reply = await get(QUESTION, { origin: 'https://desk.example' }, open);
  expect(reply.headers['access-control-allow-origin']).toBe('https://desk.example');
  expect(String(reply.headers.vary).toLowerCase()).toMatch(/origin.*accept/);
});
