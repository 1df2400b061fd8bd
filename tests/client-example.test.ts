import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { type QuoteAbout, quotesAbout } from '../docs/client/quotes-about.ts';
import { serveNorvale } from './server/_served.ts';

const WALKOUT = 'lamplighters-2021-03-02';
const MANIFEST = fileURLToPath(
  new URL('../docs/client/generated/persisted-documents.json', import.meta.url),
);

const serve = serveNorvale();

const listen = async (settings: Readonly<Record<string, string>> = {}) =>
  `${await (await serve(settings)).listen({ host: '127.0.0.1', port: 0 })}/graphql`;

const read = async (
  server: string,
  strike: string,
  pageSize: number,
): Promise<readonly QuoteAbout[]> => {
  const quotes: QuoteAbout[] = [];
  for await (const quote of quotesAbout(server, strike, pageSize)) quotes.push(quote);
  return quotes;
};

test.each([
  ['any server', {}],
  ['one that knows its documents', { PICKETLINE_DOCUMENTS: MANIFEST }],
  [
    'one that answers only these',
    { PICKETLINE_DOCUMENTS: MANIFEST, PICKETLINE_ONLY_DOCUMENTS: 'on' },
  ],
])('the example reads all quotes about a strike from %s', async (_title, settings) => {
  const server = await listen(settings);
  const byOne = await read(server, WALKOUT, 1);
  expect(byOne).toHaveLength(3);
  expect(await read(server, WALKOUT, 50)).toEqual(byOne);
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
  const server = await listen();
  const unknown = read(server, 'no-such-strike', 1);
  await expect(unknown).rejects.toThrow('There is no strike no-such-strike');
  const tooMany = read(server, WALKOUT, 1000);
  await expect(tooMany).rejects.toThrow('first: expected 0 to 100, got 1000');
});
