import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { PACKAGE_ROOT } from '../../src/package-files.ts';
import { neo4jClassPath } from './class-path.ts';
import { javaCommand, releaseToTest } from './releases.ts';

/** Where a Neo4j answers, and as whom. */
export interface Neo4jAddress {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database: string;
}

export interface RunningNeo4j extends Neo4jAddress {
  /** Where its files are until it is stopped. */
  readonly home: string;
  /** Its process. */
  readonly pid: number;
  stop(): Promise<void>;
  /** Ends it at once, as a crash does; `startNeo4j({ again })` finds what it had stored. */
  kill(): Promise<void>;
}

export interface StartOptions {
  /** A Neo4j that was killed, to be started on the same port with what it had; none unless given. */
  readonly again?: RunningNeo4j;
  /** A file of arguments for the importer, which fills the empty Neo4j first; none unless given. */
  readonly importing?: string;
  /** What it may take of the machine; as little as it can do with. */
  readonly size?: Neo4jSize;
  /** Further lines of its configuration; none unless given. */
  readonly settings?: readonly string[];
}

export interface Neo4jSize {
  readonly jvmOptions: readonly string[];
  readonly pageCache: string;
}

const START_LIMIT = 300_000;
const STOP_LIMIT = 10_000;

/** Small and quick to start; what it stores need not survive. */
const SMALL: Neo4jSize = {
  jvmOptions: ['-Xms64m', '-Xmx512m', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1'],
  pageCache: '32m',
};
const CONFIGURATION = `
server.bolt.enabled=true
dbms.security.auth_enabled=true
dbms.usage_report.enabled=false
db.tx_log.preallocate=false
internal.dbms.bolt.netty_server_shutdown_quiet_period=0
`;

/** Why no Neo4j can be started on this machine; null where one can. */
export async function whyNoNeo4j(): Promise<string | null> {
  const run = promisify(execFile);
  const { version: release, java } = releaseToTest();
  try {
    const { stderr } = await run(javaCommand(), ['-version']);
    const version = Number(/version "(\d+)/.exec(stderr)?.[1]);
    if (!(version >= java)) {
      return `Neo4j ${release} needs Java ${java} or later, this is ${version}`;
    }
  } catch {
    return 'Java is not installed';
  }
  try {
    await neo4jClassPath(release);
    return null;
  } catch {
    return 'Maven is not installed or cannot fetch Neo4j';
  }
}

/** Starts an empty Neo4j on a free port of this machine; it stops when this process ends, however it ends. */
export async function startNeo4j({
  again,
  importing,
  size: { jvmOptions, pageCache } = SMALL,
  settings = [],
}: StartOptions = {}): Promise<RunningNeo4j> {
  const classPath = await neo4jClassPath(releaseToTest().version);
  const home = again?.home ?? mkdtempSync(join(tmpdir(), 'picketline-neo4j-'));
  mkdirSync(join(home, 'conf'), { recursive: true });
  const address = again === undefined ? '127.0.0.1:0' : new URL(again.uri).host;
  writeFileSync(
    join(home, 'conf/neo4j.conf'),
    [
      CONFIGURATION,
      `server.bolt.listen_address=${address}`,
      `server.memory.pagecache.size=${pageCache}`,
      ...settings,
    ].join('\n'),
  );
  const password = again?.password ?? randomBytes(12).toString('hex');
  const source = join(PACKAGE_ROOT, 'tests/_neo4j/Neo4jForTests.java');
  const given = importing === undefined ? [] : [importing];
  const server = spawn(javaCommand(), [...jvmOptions, '-cp', classPath, source, home, ...given], {
    cwd: importing === undefined ? PACKAGE_ROOT : dirname(importing),
    env: { ...process.env, NEO4J_TEST_PASSWORD: password },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const port = await portOf(server);
  return {
    uri: `bolt://127.0.0.1:${port}`,
    username: 'neo4j',
    password,
    database: 'neo4j',
    home,
    pid: server.pid ?? 0,
    stop: () => stop(server),
    kill: () => kill(server),
  };
}

async function portOf(server: ChildProcess): Promise<string> {
  const complaints: string[] = [];
  server.stderr?.setEncoding('utf8').on('data', (text: string) => complaints.push(text));
  const ready = new Promise<string>((resolve, reject) => {
    const giveUp = (why: string) => reject(new Error(`Neo4j ${why}: ${complaints.join('')}`));
    const timer = setTimeout(() => {
      server.kill('SIGKILL');
      giveUp(`did not start within ${START_LIMIT} ms`);
    }, START_LIMIT);
    server.once('error', (error) => giveUp(`could not be run (${error.message})`));
    server.once('exit', (code) => giveUp(`ended with ${code} instead of starting`));
    createInterface({ input: server.stdout! }).on('line', (line) => {
      const port = /^READY (\d+)$/.exec(line)?.[1];
      if (port !== undefined) {
        clearTimeout(timer);
        resolve(port);
      }
    });
  });
  return ready;
}

async function stop(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null) {
    return;
  }
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  server.stdin?.end();
  const outcome = await Promise.race([ended, pause(STOP_LIMIT, 'late', { ref: false })]);
  if (outcome === 'late') {
    server.kill('SIGKILL');
    await ended;
  }
}

async function kill(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  server.kill('SIGKILL');
  await ended;
}
