import { once } from 'node:events';
import type { FastifyInstance } from 'fastify';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { openEmbeddedEngine } from '../../src/graph/embedded/embedded-engine.ts';
import type { GraphEngine } from '../../src/graph/engine.ts';
import { migrate } from '../../src/migrations/migrate.ts';
import { createServer } from '../../src/server/create-server.ts';
import { statements, tellNorvale } from '../resolvers/_ask.ts';
import { openWire } from './_wire.ts';

const { http } = readConfig({});
let engine: GraphEngine;
const servers: FastifyInstance[] = [];

beforeAll(async () => {
  engine = await openEmbeddedEngine({ memory: true });
  await migrate(engine, statements);
  await tellNorvale(engine);
});

afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

afterAll(async () => {
  await engine.close();
});

async function listen(requestTimeLimit: number): Promise<string> {
  const limits = { ...http, requestTimeLimit };
  const server = await createServer({ engine, statements, logLevel: 'silent', http: limits });
  servers.push(server);
  return `${await server.listen({ host: '127.0.0.1', port: 0 })}/graphql`;
}

/** One statement for each level, each after the other. */
const LEVELS = `{ people(first: 20) { nodes { quotes(first: 5) { nodes { article {
  quotes(first: 5) { nodes { strike { quotes(first: 5) { nodes { id } } } } } } } } } } }`;

const ask = (address: string, query: string) =>
  fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });

test('a request that takes too long is answered as such, and starts no more statements', async () => {
  const reply = await ask(await listen(1), LEVELS);
  const { errors } = (await reply.json()) as { errors: object[] };
  expect([reply.status, errors[0]]).toEqual([
    200,
    expect.objectContaining({
      message: 'Answering took longer than the time limit of a request.',
      extensions: { code: 'REQUEST_TIMEOUT' },
    }),
  ]);
});

test('a request that is answered in time does not end what others read', async () => {
  const named = vi.spyOn(engine, 'named');
  const reply = await ask(await listen(20_000), LEVELS);
  expect(((await reply.json()) as { errors?: unknown }).errors).toBe(undefined);
  const signal = named.mock.calls.find(([name]) => name === 'graphql')?.[1];
  named.mockRestore();
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(signal?.aborted).toBe(false);
});

test('dozens of statements of one request may run at once without a warning', async () => {
  const warned = vi.fn();
  process.on('warning', warned);
  const lists = Array.from(
    { length: 11 },
    (_, index) => `a${index}: quotes(first: ${index}) { nodes { id } }`,
  );
  const reply = await ask(
    await listen(20_000),
    `{ ${lists.join(' ')} people(first: 1) { nodes { id } } }`,
  );
  expect(((await reply.json()) as { errors?: unknown }).errors).toBe(undefined);
  await new Promise((resolve) => setTimeout(resolve, 50));
  process.off('warning', warned);
  expect(warned).not.toHaveBeenCalled();
});

test('a client that leaves ends what is read for it', async () => {
  const address = new URL(await listen(20_000));
  const body = JSON.stringify({ query: LEVELS });
  const { socket } = openWire(address);
  const named = vi.spyOn(engine, 'named').mockImplementation((_operation, signal) => {
    // As slow as a statement on a large graph; it ends with the request.
    const reading = new Promise<never>((_, reject) => {
      signal?.addEventListener('abort', () => reject(signal.reason));
    });
    setImmediate(() => socket.destroy());
    return Object.assign(Object.create(engine), { read: () => reading, named: engine.named });
  });
  socket.write(
    `POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body}`,
  );
  await once(socket, 'close');
  const signal = named.mock.calls.find(([name]) => name === 'graphql')?.[1];
  named.mockRestore();
  await expect
    .poll(() => signal?.reason, { timeout: 10_000 })
    .toEqual(expect.objectContaining({ code: 'CLIENT_GONE' }));
});
