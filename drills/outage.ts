import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type Drill, expectThat, type Outcome, type Scene, secondsSince } from './drill.ts';
import { serve, stop } from './product.ts';

const REQUESTS_A_SECOND = 20;
/** Few, so that one which is lost each time shows. */
const MOST_CONNECTIONS = 30;
const LIMITS = {
  NEO4J_TIME_LIMIT_MS: '4000',
  NEO4J_RETRY_MS: '2000',
  NEO4J_MAX_CONNECTIONS: String(MOST_CONNECTIONS),
};
/**
 * Seconds that a request may take under these: 2 in which it is tried again, the last attempt with the 3 s
 * after which a silent server is given up, and what a busy machine adds.
 */
const LONGEST = 12;
/** Seconds after which the driver has let go of the connections that it gave up. */
const SETTLED = 8;
const QUESTION = '{ quotes(first: 3) { nodes { text } } }';

interface Reply {
  readonly askedAt: number;
  readonly took: number;
  /** Null where the server gave data. */
  readonly code: string | null;
}

/** Neo4j stands still, and is then killed and started again, while requests come at an even pace. */
export const outage: Drill = {
  name: 'outage',
  needsNeo4j: true,
  async run({ folder, outage: length, neo4j }: Scene): Promise<Outcome> {
    const settings = {
      ...neo4j.settings,
      PICKETLINE_DATA: join(folder, 'data'),
      LOG_LEVEL: 'silent',
    };
    // Loads the seeds, which may take longer than the limits.
    await stop(await serve(settings));
    const server = await serve({ ...settings, ...LIMITS });
    const requests = askEvenly(`${server.address}/graphql`);
    try {
      await pause(3_000);
      expectThat(await isReady(server.address), 'the server was not ready before');

      const still = performance.now();
      process.kill(neo4j.current().pid, 'SIGSTOP');
      const notReady = await until(server.address, false);
      await pause(Math.max(0, length - (performance.now() - still)));
      const duringSilence = connectionsTo(neo4j.settings.NEO4J_URI);
      process.kill(neo4j.current().pid, 'SIGCONT');
      const ready = await until(server.address, true);
      await pause(SETTLED * 1000);
      const afterSilence = connectionsTo(neo4j.settings.NEO4J_URI);

      await neo4j.kill();
      const gone = await until(server.address, false);
      await neo4j.startAgain();
      const back = await until(server.address, true);
      const over = performance.now();
      await pause(4_000);
      const afterCrash = connectionsTo(neo4j.settings.NEO4J_URI);
      const replies = await requests.stop();

      expectThat(server.child.exitCode === null, 'the server ended');
      const failed = replies.filter(({ code }) => code !== null);
      const codes = [...new Set(failed.map(({ code }) => String(code)))].toSorted();
      const unclear = codes.filter((code) => !/^GRAPH_(UNAVAILABLE|TIMEOUT|BUSY)$/.test(code));
      expectThat(unclear.length === 0, `requests failed with ${unclear.join(', ')}`);
      expectThat(failed.length > 0, 'no request failed while Neo4j stood still');
      const slowest = Math.max(...replies.map(({ took }) => took));
      expectThat(slowest <= LONGEST, `a request took ${slowest} s`);
      const late = failed.filter(({ askedAt }) => askedAt > over);
      expectThat(late.length === 0, `${late.length} requests failed after Neo4j was back`);
      const most = Math.max(afterSilence, afterCrash);
      expectThat(most <= MOST_CONNECTIONS, `${most} connections, ${MOST_CONNECTIONS} may be`);
      return {
        told:
          `Neo4j still for ${length / 1000} s, then killed and started again, at ${REQUESTS_A_SECOND} requests a second: ` +
          `${replies.length} requests, ${failed.length} refused with ${codes.join(', ')}, the slowest in ${slowest} s; ` +
          `not ready after ${notReady} s and ${gone} s, ready again after ${ready} s and ${back} s; ` +
          `${duringSilence} connections in the silence, ${afterSilence} and ${afterCrash} afterwards, of ${MOST_CONNECTIONS}`,
        figures: {
          ...{ outage: length / 1000, requests: replies.length, refused: failed.length, codes },
          ...{ slowest, notReady: [notReady, gone], ready: [ready, back] },
          connections: [duringSilence, afterSilence, afterCrash],
        },
      };
    } finally {
      await requests.stop();
      await stop(server);
    }
  },
};

/** Asks at an even pace, whether or not there are replies. */
function askEvenly(address: string) {
  const asked: Promise<Reply>[] = [];
  const asking = setInterval(() => asked.push(ask(address)), 1000 / REQUESTS_A_SECOND);
  return {
    stop(): Promise<readonly Reply[]> {
      clearInterval(asking);
      return Promise.all(asked);
    },
  };
}

async function ask(address: string): Promise<Reply> {
  const askedAt = performance.now();
  const code = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: QUESTION }),
  })
    .then(async (reply) => codeIn(await reply.json()))
    .catch((error: unknown) => `no reply (${String(error)})`);
  return { askedAt, took: secondsSince(askedAt), code };
}

function codeIn(body: unknown): string | null {
  const { data, errors } = body as {
    readonly data?: unknown;
    readonly errors?: readonly { readonly extensions?: { readonly code?: string } }[];
  };
  if (errors === undefined) return data ? null : 'neither data nor errors';
  return errors[0]?.extensions?.code ?? 'an error without a code';
}

async function isReady(address: string): Promise<boolean> {
  return (await fetch(`${address}/health/ready`)).status === 200;
}

/** How many seconds it takes until the server says that it is ready, or is not. */
async function until(address: string, ready: boolean): Promise<number> {
  const began = performance.now();
  while ((await isReady(address)) !== ready) {
    const took = secondsSince(began);
    expectThat(took < LONGEST, `after ${took} s /health/ready was still ${ready ? 503 : 200}`);
    await pause(100);
  }
  return secondsSince(began);
}

/**
 * Connections to an address of this machine, whatever their state, that a process still holds; 0 where the
 * system has no table of them.
 */
function connectionsTo(uri = ''): number {
  const port = Number(new URL(uri).port).toString(16).toUpperCase().padStart(4, '0');
  const tables = ['/proc/net/tcp', '/proc/net/tcp6'].filter((path) => existsSync(path));
  const lines = tables.flatMap((path) => readFileSync(path, 'latin1').split('\n'));
  return lines.filter((line) => {
    const [, , remote = '', , , , , , , inode] = line.trim().split(/\s+/);
    return remote.endsWith(`:${port}`) && inode !== '0';
  }).length;
}
