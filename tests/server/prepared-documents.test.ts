import { type DocumentNode, parse } from 'graphql';
import { expect, test, vi } from 'vitest';
import { createPreparedDocuments } from '../../src/server/prepared-documents.ts';
import { schema } from '../resolvers/_ask.ts';
import { serveNorvale } from './_served.ts';

/** Whether each of so many requests of the document is prepared. */
type Ask = (document: DocumentNode, times: number) => Promise<readonly boolean[]>;

function askingAt(now: () => number): Ask {
  const { plugin } = createPreparedDocuments(schema, {}, now);
  return async (document, times) => {
    const prepared: boolean[] = [];
    for (let time = 0; time < times; time += 1) {
      const contextValue = { prepare: vi.fn() };
      const listener = await plugin.requestDidStart?.({} as never);
      await listener?.didResolveOperation?.({ contextValue, document } as never);
      prepared.push(contextValue.prepare.mock.calls.length > 0);
    }
    return prepared;
  };
}

const serve = serveNorvale();

test('a document is prepared from the third time on that it is asked', async () => {
  const asked = askingAt(() => 0);
  expect(await asked(parse('{ strikes { nodes { key } } }'), 4)).toEqual([
    false,
    false,
    true,
    true,
  ]);
  expect(await asked(parse('{ strikes { nodes { key } } }'), 1)).toEqual([false]);
});

test('thirty documents become prepared in a minute, others in the next one', async () => {
  let now = 0;
  const asked = askingAt(() => now);
  const documents = Array.from({ length: 31 }, () => parse('{ strikes { nodes { key } } }'));
  for (const document of documents.slice(0, 30)) {
    expect((await asked(document, 3)).at(-1)).toBe(true);
  }
  expect(await asked(documents[30]!, 4)).toEqual([false, false, false, false]);
  now = 60_000;
  expect(await asked(documents[30]!, 2)).toEqual([true, true]);
  expect(await asked(documents[0]!, 1)).toEqual([true]);
});

test('what the graph is asked for a document that comes again is one statement', async () => {
  const server = await serve();
  const query = '{ strikes { nodes { key quotes { nodes { text attributions { name } } } } } }';
  const post = () => server.inject({ method: 'POST', url: '/graphql', payload: { query } });
  const first = (await post()).json();
  expect(first.errors).toBeUndefined();
  await post();
  const read = vi.spyOn(Object.getPrototypeOf(serve.engine()), 'read');
  expect((await post()).json()).toEqual(first);
  const names = read.mock.calls.map(([statement]) => (statement as { name: string }).name);
  read.mockRestore();
  expect(names).toEqual(['read/strikes-all + read/quotes-by-strike + read/quote-attributions']);
});

test('a document that comes again is answered for the variables of each request', async () => {
  const server = await serve();
  const query = `query Again($speaker: ID, $first: Int = 1, $kind: QuoteKind, $brief: Boolean = false) {
    quotes(where: { speaker: $speaker }, first: 3) { nodes { key ...Words } pageInfo { endCursor } }
    strikes { nodes { key quotes(first: $first, where: { kind: $kind }) { edges { cursor node { ...Words } } } } }
  }
  fragment Words on Quote { text @skip(if: $brief) kind attributions @skip(if: $brief) { name cue { text } } }`;
  const ask = async (document: string, variables: object) => {
    const payload = { query: document, variables };
    return (await server.inject({ method: 'POST', url: '/graphql', payload })).json();
  };
  const questions = [
    {},
    { speaker: 'ada-quill' },
    { first: 2 },
    { first: null },
    { kind: 'MIXED', first: 5 },
    { brief: true },
    { brief: true, speaker: 'ada-quill', first: 3 },
    {},
    ...Array.from({ length: 10 }, (_, index) => ({ first: index })),
    { first: 2 },
  ];
  for (let time = 0; time < 2; time += 1) await ask(query, {});
  const answers = new Set<string>();
  for (const [index, variables] of questions.entries()) {
    const answer = await ask(query, variables);
    expect(answer.errors).toBeUndefined();
    // Of a document that nobody has asked before.
    expect(answer).toEqual(await ask(`${query} # ${index}`, variables));
    answers.add(JSON.stringify(answer));
  }
  expect(answers.size).toBeGreaterThan(6);
});
