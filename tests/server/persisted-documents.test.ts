import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveNorvale } from './_served.ts';

const STATUS = 'query Status($id: ID!) { strike(id: $id) { status } }';
const OTHER = '{ strike(id: "lamplighters-2021-03-02") { key } }';
const HASH = createHash('sha256').update(STATUS).digest('hex');
const UNKNOWN = createHash('sha256').update(OTHER).digest('hex');
const variables = { id: 'lamplighters-2021-03-02' };
const HELD = { data: { strike: { status: 'HELD' } } };

const folder = mkdtempSync(join(tmpdir(), 'picketline-documents-'));
afterAll(() => rmSync(folder, { recursive: true }));

function fileOf(manifest: unknown): string {
  const text = typeof manifest === 'string' ? manifest : JSON.stringify(manifest);
  const file = join(folder, `${createHash('sha1').update(text).digest('hex')}.json`);
  writeFileSync(file, text);
  return file;
}

const serve = serveNorvale();

const post = async (server: FastifyInstance, payload: object) => {
  const reply = await server.inject({ method: 'POST', url: '/graphql', payload });
  return { status: reply.statusCode, ...reply.json() };
};

const get = async (server: FastifyInstance, parameters: Readonly<Record<string, unknown>>) => {
  const texts = Object.entries(parameters).map(([name, value]) => [
    name,
    typeof value === 'string' ? value : JSON.stringify(value),
  ]);
  const url = `/graphql?${new URLSearchParams(Object.fromEntries(texts))}`;
  const reply = await server.inject({ url, headers: { accept: 'application/json' } });
  return { status: reply.statusCode, ...reply.json() };
};

const byHash = (sha256Hash: string) => ({ persistedQuery: { version: 1, sha256Hash } });
const codesOf = (reply: { errors?: { extensions: { code: string } }[] }) =>
  reply.errors?.map(({ extensions }) => extensions.code);

describe('with a manifest', () => {
  let server: FastifyInstance;
  beforeAll(async () => {
    server = await serve({ PICKETLINE_DOCUMENTS: fileOf({ [`sha256:${HASH}`]: STATUS }) });
  });

  test.each([
    ['its id', { documentId: `sha256:${HASH}` }],
    ['its id without the name of the algorithm', { documentId: HASH }],
    ['the hash that clients of Apollo send', { extensions: byHash(HASH) }],
    ['the hash together with the text', { extensions: byHash(HASH), query: STATUS }],
  ])('a document is asked for by %s, by POST and by GET', async (_title, asked) => {
    expect(await post(server, { ...asked, variables })).toEqual({ status: 200, ...HELD });
    expect(await get(server, { ...asked, variables })).toEqual({ status: 200, ...HELD });
  });

  test('an id that is not in it is told apart from a hash that clients may still bring', async () => {
    for (const ask of [post, get]) {
      const unknown = await ask(server, { documentId: UNKNOWN });
      expect(unknown).toEqual({
        status: 404,
        errors: [
          {
            message: `documentId: no document of the manifest has the id "${UNKNOWN}"`,
            extensions: { code: 'UNKNOWN_DOCUMENT' },
          },
        ],
      });
      expect(codesOf(await ask(server, { extensions: byHash(UNKNOWN) }))).toEqual([
        'PERSISTED_QUERY_NOT_FOUND',
      ]);
    }
  });

  test('an id beside a query of null is an id', async () => {
    const reply = await post(server, { documentId: HASH, query: null, variables });
    expect(reply).toEqual({ status: 200, ...HELD });
  });

  test('other documents are answered too', async () => {
    expect((await post(server, { query: OTHER })).data.strike.key).toBe('lamplighters-2021-03-02');
  });

  test.each([
    [{ documentId: 7 }, 'documentId: expected a text'],
    [{ documentId: '' }, 'documentId: expected a text'],
    [{ documentId: HASH, query: STATUS }, 'Expected either query or documentId, got both'],
  ])('%j is refused', async (payload, message) => {
    const reply = await post(server, payload);
    expect([reply.status, reply.errors[0].message]).toEqual([400, message]);
  });
});

describe('with the documents of a manifest only', () => {
  let server: FastifyInstance;
  beforeAll(async () => {
    server = await serve({
      PICKETLINE_DOCUMENTS: fileOf({ [HASH]: STATUS }),
      PICKETLINE_ONLY_DOCUMENTS: 'on',
    });
  });

  test('they are answered by id, by hash and in full', async () => {
    for (const asked of [
      { documentId: HASH },
      { extensions: byHash(HASH) },
      { query: STATUS },
      { query: STATUS, extensions: byHash(HASH) },
    ]) {
      expect(await post(server, { ...asked, variables })).toEqual({ status: 200, ...HELD });
      expect(await get(server, { ...asked, variables })).toEqual({ status: 200, ...HELD });
    }
  });

  test('no other is, however it comes, and nothing is told of the schema', async () => {
    for (const ask of [post, get]) {
      for (const query of [
        OTHER,
        '{ nothingOfThisName }',
        '{ __schema { types { name } } }',
        '{',
      ]) {
        const reply = await ask(server, { query });
        expect([reply.status, codesOf(reply), reply.data]).toEqual([
          403,
          ['UNLISTED_DOCUMENT'],
          undefined,
        ]);
      }
      const registered = await ask(server, { query: OTHER, extensions: byHash(UNKNOWN) });
      expect(codesOf(registered)).toEqual(['UNLISTED_DOCUMENT']);
      expect(codesOf(await ask(server, { extensions: byHash(UNKNOWN) }))).toEqual([
        'UNKNOWN_DOCUMENT',
      ]);
      const disguised = await ask(server, { query: OTHER, extensions: byHash(HASH) });
      expect(codesOf(disguised)).toEqual(['UNLISTED_DOCUMENT']);
    }
  });
});

describe('where other documents are refused', () => {
  test('a document in two halves is none, and a request without any is told so', async () => {
    const two =
      'query Two($a: ID!, $b: ID!) { a: strike(id: $a) { key } b: strike(id: $b) { key } }';
    const server = await serve({
      PICKETLINE_DOCUMENTS: fileOf({ two }),
      PICKETLINE_ONLY_DOCUMENTS: 'on',
    });
    const halves = two.split(',');
    expect(codesOf(await post(server, { query: halves }))).toEqual(['UNLISTED_DOCUMENT']);
    const address = halves.map((half) => `query=${encodeURIComponent(half)}`).join('&');
    const headers = { accept: 'application/json' };
    const twice = await server.inject({ url: `/graphql?${address}`, headers });
    expect(codesOf(twice.json())).toEqual(['UNLISTED_DOCUMENT']);
    for (const ask of [post, get]) {
      const reply = await ask(server, { variables: {} });
      expect(reply.errors[0].message).toContain('must contain a non-empty `query`');
    }
  });
});

describe('without a manifest', () => {
  let server: FastifyInstance;
  beforeAll(async () => {
    server = await serve();
  });

  test('a document is remembered by its hash once it was sent', async () => {
    expect(codesOf(await get(server, { extensions: byHash(HASH), variables }))).toEqual([
      'PERSISTED_QUERY_NOT_FOUND',
    ]);
    const sent = await post(server, { query: STATUS, extensions: byHash(HASH), variables });
    expect(sent).toEqual({ status: 200, ...HELD });
    expect(await get(server, { extensions: byHash(HASH), variables })).toEqual({
      status: 200,
      ...HELD,
    });
  });

  test('a hash of another text is refused', async () => {
    const reply = await post(server, { query: OTHER, extensions: byHash(HASH) });
    expect(reply.errors[0].message).toBe('provided sha does not match query');
  });

  test('a thousand others push out the one that was asked for longest ago', async () => {
    for (let index = 0; index < 1_000; index += 1) {
      const query = `query Number${index} { __typename }`;
      const hash = createHash('sha256').update(query).digest('hex');
      await post(server, { query, extensions: byHash(hash) });
    }
    expect(codesOf(await post(server, { extensions: byHash(HASH), variables }))).toEqual([
      'PERSISTED_QUERY_NOT_FOUND',
    ]);
  });

  test('no document has an id', async () => {
    expect(codesOf(await post(server, { documentId: HASH }))).toEqual(['UNKNOWN_DOCUMENT']);
  });
});

describe('a manifest', () => {
  const apollo = (version: unknown, operations: unknown) => ({
    format: 'apollo-persisted-query-manifest',
    version,
    operations,
  });

  test('may be one of Apollo', async () => {
    const operation = { id: 'status', name: 'Status', type: 'query', body: STATUS };
    const server = await serve({ PICKETLINE_DOCUMENTS: fileOf(apollo(1, [operation])) });
    expect(await post(server, { documentId: 'status', variables })).toEqual({
      status: 200,
      ...HELD,
    });
  });

  test.each([
    ['{', 'it is no JSON'],
    [[], 'expected a JSON object of documents by their ids'],
    [{ status: 7 }, 'expected each document as a text with an id, got "status"'],
    [{ status: '{' }, 'document "status": Syntax Error: Expected Name, found <EOF>.'],
    [{ s: '{ nothing }' }, 'document "s": Cannot query field "nothing" on type "Query".'],
    [{ a: STATUS, 'sha256:a': OTHER }, 'expected one document for each id, got two for "sha256:a"'],
    [{ d: `{ ${'a: __typename '.repeat(101)} }` }, 'document "d": it has 101 aliases and repeated'],
    [apollo(2, []), 'expected apollo-persisted-query-manifest 1, got "apollo-persisted-query-man'],
    [apollo(1, [{ body: STATUS }]), 'expected each document as a text with an id, got ""'],
  ])('of %j is refused', async (manifest, message) => {
    const file = fileOf(manifest);
    await expect(serve({ PICKETLINE_DOCUMENTS: file })).rejects.toMatchObject({
      code: 'BAD_ARGUMENT',
      message: expect.stringContaining(`PICKETLINE_DOCUMENTS is "${file}": ${message}`),
    });
  });

  test('that is missing is refused', async () => {
    const file = join(folder, 'missing.json');
    await expect(serve({ PICKETLINE_DOCUMENTS: file })).rejects.toThrow(
      `PICKETLINE_DOCUMENTS is "${file}": it cannot be read`,
    );
  });
});
