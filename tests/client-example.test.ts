import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type QuoteAbout, quotesAbout } from '../docs/client/quotes-about.ts';
import { openEmbeddedEngine } from '../src/graph/embedded/embedded-engine.ts';
import type { GraphEngine } from '../src/graph/engine.ts';
import { migrate } from '../src/migrations/migrate.ts';
import { createServer } from '../src/server/create-server.ts';
import { statements, tellNorvale } from './resolvers/_ask.ts';

const WALKOUT = 'lamplighters-2021-03-02';

let engine: GraphEngine;
let server: FastifyInstance;
let address: string;

beforeAll(async () => {
  engine = await openEmbeddedEngine({ memory: true });
  await migrate(engine, statements);
  await tellNorvale(engine);
  server = await createServer({ engine, statements, logLevel: 'silent' });
  address = `${await server.listen({ host: '127.0.0.1', port: 0 })}/graphql`;
});

afterAll(async () => {
  await server.close();
  await engine.close();
});

const read = async (strike: string, pageSize: number): Promise<readonly QuoteAbout[]> => {
  const quotes: QuoteAbout[] = [];
  for await (const quote of quotesAbout(address, strike, pageSize)) quotes.push(quote);
  return quotes;
};

test('the example reads all quotes about a strike, whatever the size of a page', async () => {
  const byOne = await read(WALKOUT, 1);
  expect(byOne).toHaveLength(3);
  expect(await read(WALKOUT, 50)).toEqual(byOne);
  expect(byOne[2]).toEqual({
    text: 'The Guild turned down 7 coins a night, That was our last word.',
    attributions: [{ name: 'Ada Quill', appointment: { title: 'Minister for Lanterns' } }],
    article: {
      title: 'Second dark night in Norvale',
      uri: 'https://courier.example/second-night',
    },
    evidence: [
      { start: 31, end: 69 },
      { start: 111, end: 134 },
    ],
    confidence: 0.95,
    status: 'MACHINE',
  });
});

test('the example tells what went wrong', async () => {
  await expect(read('no-such-strike', 1)).rejects.toThrow('There is no strike no-such-strike');
  await expect(read(WALKOUT, 1000)).rejects.toThrow('first: expected 0 to 100, got 1000');
});
