import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { type BoltSettings, openBoltEngine } from '../../src/graph/bolt/bolt-engine.ts';
import type { GraphEngine } from '../../src/graph/engine.ts';
import { engines, neo4jAddress } from '../_engines.ts';
import { startCluster } from '../_neo4j/cluster.ts';
import { startProxy } from '../_neo4j/proxy.ts';
import { startTls, whyNoCertificate } from '../_neo4j/tls.ts';
import { skipReason } from '../_required.ts';
import { statementOf } from './_statement-of.ts';

const ONE = statementOf('RETURN 1 AS one', [], ['one']);
const MERGE = statementOf('MERGE (s:Sample {id: $id})', ['id']);
const FIND = statementOf('MATCH (s:Sample {id: $id}) RETURN s.id AS id', ['id'], ['id']);
const SLOW = statementOf(
  'UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b RETURN sum(a * b % 7) AS sum',
  [],
  ['sum'],
);

const given = inject('neo4j');
const skipped = 'skip' in given ? ` (skipped: ${given.skip})` : '';
const noCertificate = skipReason('openssl', await whyNoCertificate());

describe.skipIf('skip' in given)(`Between the Bolt engine and Neo4j${skipped}`, () => {
  const closeAfterwards: (() => Promise<void>)[] = [];
  beforeAll(async () => {
    const neo4j = engines.find(({ name }) => name === 'Neo4j');
    await (await neo4j?.open())?.close();
  });
  afterEach(async () => {
    for (const close of closeAfterwards.splice(0)) await close();
  });
  const open = (settings: Partial<BoltSettings> = {}): GraphEngine => {
    const engine = openBoltEngine({ ...neo4jAddress(), retryTimeLimit: 2_000, ...settings });
    closeAfterwards.unshift(() => engine.close());
    return engine;
  };
  const afterwards = <Part extends { close(): Promise<void> }>(part: Part): Part => {
    closeAfterwards.push(() => part.close());
    return part;
  };
  const merge = (engine: GraphEngine, id: string) =>
    engine.write((transaction) => transaction.run(MERGE, { id }));

  describe('a cluster', () => {
    test('serves reads by its follower and takes writes by its leader', async () => {
      const cluster = afterwards(await startCluster(neo4jAddress().uri));
      const engine = open({ uri: cluster.uri });
      await merge(engine, 'written in a cluster');
      expect(await engine.read(FIND, { id: 'written in a cluster' })).toHaveLength(1);
      expect(cluster.leader.received(MERGE.text)).toBe(true);
      expect(cluster.leader.received(FIND.text)).toBe(false);
      expect(cluster.follower.received(FIND.text)).toBe(true);
      expect(cluster.follower.received(MERGE.text)).toBe(false);
    });

    test('is told by each read which write it must have seen', async () => {
      const cluster = afterwards(await startCluster(neo4jAddress().uri));
      const engine = open({ uri: cluster.uri });
      await engine.read(ONE, {});
      expect(cluster.follower.received('bookmarks')).toBe(false);
      await merge(engine, 'seen by who wrote it');
      await engine.named('another operation').read(ONE, {});
      expect(cluster.follower.received('bookmarks')).toBe(true);
    });

    test('takes a write again whose leader was cut off', async () => {
      const cluster = afterwards(await startCluster(neo4jAddress().uri));
      const engine = open({ uri: cluster.uri });
      await merge(engine, 'before the cut');
      cluster.leader.cutNext(1);
      await merge(engine, 'after the cut');
      expect(await engine.read(FIND, { id: 'after the cut' })).toHaveLength(1);
    });
  });

  const tls = noCertificate === null ? '' : ` (skipped: ${noCertificate})`;
  describe.skipIf(noCertificate !== null)(`TLS${tls}`, () => {
    test.each(['bolt+ssc', 'neo4j+ssc'])('%s takes a certificate of any kind', async (scheme) => {
      const { port } = afterwards(await startTls(neo4jAddress().uri));
      const engine = open({ uri: `${scheme}://127.0.0.1:${port}` });
      await merge(engine, scheme);
      expect(await engine.read(FIND, { id: scheme })).toEqual([{ id: scheme }]);
    });

    test.each(['bolt+s', 'neo4j+s'])(
      '%s refuses one that nobody vouches for, at once',
      async (scheme) => {
        const { port } = afterwards(await startTls(neo4jAddress().uri));
        const engine = open({ uri: `${scheme}://127.0.0.1:${port}`, retryTimeLimit: 60_000 });
        await expect(engine.verify({ patient: true })).rejects.toThrow(
          expect.objectContaining({
            code: 'GRAPH_UNAVAILABLE',
            message:
              'Connecting met a certificate that is not trusted: name its authority in NODE_EXTRA_CA_CERTS, or end the scheme of NEO4J_URI in +ssc.',
          }),
        );
      },
    );

    test.each(['bolt', 'neo4j'])('%s without TLS is told that nobody answers', async (scheme) => {
      const { port } = afterwards(await startTls(neo4jAddress().uri));
      const engine = open({ uri: `${scheme}://127.0.0.1:${port}` });
      await expect(engine.verify()).rejects.toThrow(
        expect.objectContaining({ code: 'GRAPH_UNAVAILABLE' }),
      );
    });
  });

  test('neo4j:// reaches a single server too', async () => {
    const engine = open({ uri: neo4jAddress().uri.replace('bolt:', 'neo4j:') });
    await merge(engine, 'routed');
    expect(await engine.read(FIND, { id: 'routed' })).toHaveLength(1);
  });

  test('whoever looks at what runs sees the operation and the statement', async () => {
    const engine = open({ timeLimit: 1_500 });
    const reading = engine.named('graphql SlowQuestion').read(SLOW, {});
    const writing = engine
      .named('ingest')
      .write((transaction) => transaction.run({ ...SLOW, text: `${SLOW.text} // written` }, {}));
    const ended = Promise.allSettled([reading, writing]);
    const show = statementOf(
      'SHOW TRANSACTIONS YIELD metaData, currentQuery WHERE currentQuery CONTAINS "b % 7" AND NOT currentQuery CONTAINS "SHOW" RETURN metaData AS metaData ORDER BY metaData.operation',
      [],
      ['metaData'],
    );
    await pause(500);
    expect(await engine.read(show, {})).toEqual([
      {
        metaData: {
          app: 'picketline',
          operation: 'graphql SlowQuestion',
          statement: 'test/statement',
        },
      },
      { metaData: { app: 'picketline', operation: 'ingest' } },
    ]);
    expect((await ended).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(await engine.read(show, {})).toEqual([]);
  });

  test('a transaction that idles beyond the time limit is ended, and nothing of it stays', async () => {
    const engine = open({ timeLimit: 500 });
    const idling = engine.write(async (transaction) => {
      await transaction.run(MERGE, { id: 'before idling' });
      await pause(2_000);
      await transaction.run(MERGE, { id: 'after idling' });
    });
    await expect(idling).rejects.toThrow(expect.objectContaining({ code: 'GRAPH_TIMEOUT' }));
    expect(await engine.read(FIND, { id: 'before idling' })).toEqual([]);
  });

  test('many statements at once share the connections that there may be', async () => {
    const proxy = afterwards(await startProxy(neo4jAddress().uri));
    const engine = open({ uri: proxy.uri, maxConnections: 3 });
    const all = Array.from({ length: 60 }, () => engine.read(ONE, {}));
    expect(await Promise.all(all)).toHaveLength(60);
    expect(proxy.connections).toBe(3);
  });

  test('who finds every connection in use for too long is told so', async () => {
    const engine = open({ maxConnections: 1, connectionTimeout: 300, timeLimit: 300 });
    await expect(
      engine.write(async (transaction) => {
        await transaction.run(MERGE, { id: 'holds the connection' });
        return engine.read(ONE, {});
      }),
    ).rejects.toThrow(
      expect.objectContaining({
        code: 'GRAPH_BUSY',
        message: expect.stringContaining('NEO4J_MAX_CONNECTIONS'),
      }),
    );
  });

  test('whoever only asks whether Neo4j answers is told within seconds that it does not', async () => {
    const proxy = afterwards(await startProxy(neo4jAddress().uri));
    const engine = open({ uri: proxy.uri, retryTimeLimit: 60_000 });
    await engine.verify();
    proxy.fallSilent();
    const before = performance.now();
    await expect(engine.verify()).rejects.toThrow(
      expect.objectContaining({ code: 'GRAPH_TIMEOUT' }),
    );
    expect(performance.now() - before).toBeLessThan(10_000);
    await proxy.close();
    await expect(engine.verify()).rejects.toThrow(
      expect.objectContaining({ code: 'GRAPH_UNAVAILABLE' }),
    );
  });

  test('a transaction whose server falls silent is given up once its time is over', async () => {
    const proxy = afterwards(await startProxy(neo4jAddress().uri));
    const engine = open({ uri: proxy.uri, timeLimit: 200 });
    const before = performance.now();
    const writing = engine.write(async (transaction) => {
      await transaction.run(MERGE, { id: 'before the silence' });
      proxy.fallSilent();
      await transaction.run(MERGE, { id: 'during the silence' });
    });
    await expect(writing).rejects.toThrow(expect.objectContaining({ code: 'GRAPH_TIMEOUT' }));
    expect(performance.now() - before).toBeLessThan(6_000);
    proxy.speakAgain();
    expect(await engine.read(FIND, { id: 'before the silence' })).toEqual([]);
  });

  test('after a silence the engine answers again, and lets go of the connections that it gave up', async () => {
    const proxy = afterwards(await startProxy(neo4jAddress().uri));
    const engine = open({ uri: proxy.uri, timeLimit: 200, maxConnections: 20 });
    const askAll = () => Promise.allSettled(Array.from({ length: 20 }, () => engine.read(ONE, {})));
    await askAll();
    expect(proxy.open).toBe(20);
    proxy.fallSilent();
    const asked = await askAll();
    expect(asked.map(({ status }) => status)).toEqual(Array(20).fill('rejected'));
    proxy.speakAgain();
    expect(await engine.read(ONE, {})).toEqual([{ one: 1 }]);
    await expect.poll(() => proxy.open).toBe(1);
  });
});
