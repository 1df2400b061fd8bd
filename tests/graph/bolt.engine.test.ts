import { afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { type BoltSettings, openBoltEngine } from '../../src/graph/bolt/bolt-engine.ts';
import type { GraphEngine } from '../../src/graph/engine.ts';
import { openEngine } from '../../src/graph/open-engine.ts';
import { engines, neo4jAddress } from '../_engines.ts';
import { type BoltProxy, startProxy } from '../_neo4j/proxy.ts';
import { statementOf } from './_statement-of.ts';

const ONE = statementOf('RETURN 1 AS one', [], ['one']);
const MERGE = statementOf('MERGE (s:Sample {id: $id})', ['id']);
const FIND = statementOf('MATCH (s:Sample {id: $id}) RETURN s.id AS id', ['id'], ['id']);
const ENDLESS = statementOf(
  'UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b RETURN sum(a * b % 7) AS sum',
  [],
  ['sum'],
);

/** How many statements run that say so much, this one included. */
const RUNNING = statementOf(
  'SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS "b % 7" RETURN count(*) AS running',
  [],
  ['running'],
);

const given = inject('neo4j');
const skipped = 'skip' in given ? ` (skipped: ${given.skip})` : '';

describe.skipIf('skip' in given)(`The Bolt engine${skipped}`, () => {
  const closeAfterwards: (() => Promise<void>)[] = [];
  beforeAll(async () => {
    const neo4j = engines.find(({ name }) => name === 'Neo4j');
    await (await neo4j?.open())?.close();
  });
  afterEach(async () => {
    for (const close of closeAfterwards.splice(0)) {
      await close();
    }
  });
  const open = (settings: Partial<BoltSettings> = {}): GraphEngine => {
    const engine = openBoltEngine({ ...neo4jAddress(), retryTimeLimit: 2_000, ...settings });
    closeAfterwards.push(() => engine.close());
    return engine;
  };
  const openThroughProxy = async (
    settings: Partial<BoltSettings> = {},
  ): Promise<{ proxy: BoltProxy; engine: GraphEngine }> => {
    const proxy = await startProxy(neo4jAddress().uri);
    closeAfterwards.push(() => proxy.close());
    return { proxy, engine: open({ uri: proxy.uri, ...settings }) };
  };

  test('is opened where the settings give an address', async () => {
    const engine = await openEngine({ neo4j: neo4jAddress(), dataFolder: '/nowhere' });
    closeAfterwards.push(() => engine.close());
    expect(engine.kind).toBe('bolt');
    expect(await engine.read(ONE, {})).toEqual([{ one: 1 }]);
  });

  test('a wrong password is told as such, without the words of the driver', async () => {
    await expect(open({ password: 'not the password' }).verify()).rejects.toThrow(
      expect.objectContaining({
        code: 'GRAPH_UNAVAILABLE',
        message: 'Connecting was refused: check NEO4J_USERNAME and NEO4J_PASSWORD.',
      }),
    );
  });

  test('a database that does not exist is told as such', async () => {
    await expect(open({ database: 'elsewhere' }).verify()).rejects.toThrow(
      expect.objectContaining({
        code: 'GRAPH_UNAVAILABLE',
        message: 'Connecting met no database of that name: check NEO4J_DATABASE.',
      }),
    );
  });

  test('a server that does not listen is told as such, when the retries are over', async () => {
    const proxy = await startProxy(neo4jAddress().uri);
    await proxy.close();
    const engine = open({ uri: proxy.uri, retryTimeLimit: 300 });
    await expect(engine.read(ONE, {})).rejects.toThrow(
      expect.objectContaining({
        code: 'GRAPH_UNAVAILABLE',
        message:
          'The statement test/statement got no answer from Neo4j: check NEO4J_URI and that it runs.',
      }),
    );
  });

  test('a server of another trade is told as such', async () => {
    const { createServer } = await import('node:http');
    const server = createServer((_, response) => response.end('hello'));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    closeAfterwards.push(async () => void server.close());
    const { port } = server.address() as { port: number };
    const engine = open({ uri: `bolt://127.0.0.1:${port}`, retryTimeLimit: 300 });
    await expect(engine.verify()).rejects.toThrow(
      expect.objectContaining({ code: 'GRAPH_UNAVAILABLE' }),
    );
  });

  test.each(['http://127.0.0.1', 'bolt://127.0.0.1/?routing=a', 'nonsense'])(
    'the address %s is refused at once',
    (uri) => {
      expect(() => openBoltEngine({ ...neo4jAddress(), uri })).toThrow(
        expect.objectContaining({ code: 'BAD_ARGUMENT' }),
      );
    },
  );

  test('a lost connection is replaced and a reading statement runs again', async () => {
    const { proxy, engine } = await openThroughProxy();
    await engine.read(ONE, {});
    proxy.cutNext(2);
    expect(await engine.read(ONE, {})).toEqual([{ one: 1 }]);
    expect(proxy.connections).toBeGreaterThan(1);
  });

  test('a lost connection lets the whole work of a transaction run again', async () => {
    const { proxy, engine } = await openThroughProxy();
    await engine.verify();
    let runs = 0;
    await engine.write(async (transaction) => {
      runs += 1;
      await transaction.run(MERGE, { id: `first of run ${runs}` });
      if (runs === 1) {
        proxy.cutNext(1);
      }
      await transaction.run(MERGE, { id: `second of run ${runs}` });
    });
    expect(runs).toBe(2);
    expect(await engine.read(FIND, { id: 'first of run 1' })).toEqual([]);
    expect(await engine.read(FIND, { id: 'second of run 2' })).toHaveLength(1);
  });

  test('two transactions that wait for each other both succeed in the end', async () => {
    const engine = open({ retryTimeLimit: 10_000 });
    await engine.write(async (transaction) => {
      await transaction.run(MERGE, { id: 'left' });
      await transaction.run(MERGE, { id: 'right' });
    });
    const touch = statementOf(
      'MATCH (s:Sample {id: $id}) SET s.touched = coalesce(s.touched, 0) + 1',
      ['id'],
    );
    let runs = 0;
    const crossing = (first: string, second: string) =>
      engine.write(async (transaction) => {
        runs += 1;
        await transaction.run(touch, { id: first });
        await new Promise((resolve) => setTimeout(resolve, 200));
        await transaction.run(touch, { id: second });
      });
    await Promise.all([crossing('left', 'right'), crossing('right', 'left')]);
    const touched = statementOf(
      'MATCH (s:Sample) WHERE s.touched IS NOT NULL RETURN s.touched AS touched',
      [],
      ['touched'],
    );
    expect(await engine.read(touched, {})).toEqual([{ touched: 2 }, { touched: 2 }]);
    expect(runs).toBeGreaterThan(2);
  });

  test('a statement that takes too long is ended by the server and told as such', async () => {
    const engine = open({ timeLimit: 300 });
    const coded = expect.objectContaining({
      code: 'GRAPH_TIMEOUT',
      message: 'The statement test/statement took longer than its time limit.',
    });
    await expect(engine.read(ENDLESS, {})).rejects.toThrow(coded);
    await expect(engine.write((transaction) => transaction.run(ENDLESS, {}))).rejects.toThrow(
      coded,
    );
    expect(await engine.read(RUNNING, {})).toEqual([{ running: 1 }]);
  });

  test('a statement whose signal aborts is ended on the server, and its connection serves again', async () => {
    const engine = open({ maxConnections: 2 });
    const controller = new AbortController();
    const reason = new Error('Nobody waits for it');
    const reading = engine.named('test', controller.signal).read(ENDLESS, {});
    const runs = () => engine.read(RUNNING, {});
    await expect.poll(runs, { timeout: 10_000 }).toEqual([{ running: 2 }]);
    controller.abort(reason);
    await expect(reading).rejects.toBe(reason);
    await expect.poll(runs, { timeout: 10_000 }).toEqual([{ running: 1 }]);
    expect(await Promise.all([engine.read(ONE, {}), engine.read(ONE, {})])).toHaveLength(2);
  });

  test('a server that falls silent holds nobody for longer than the time limit', async () => {
    const { proxy, engine } = await openThroughProxy({ timeLimit: 200 });
    await engine.read(ONE, {});
    proxy.fallSilent();
    await expect(engine.read(ONE, {})).rejects.toThrow(
      expect.objectContaining({ code: 'GRAPH_TIMEOUT' }),
    );
  });
});
