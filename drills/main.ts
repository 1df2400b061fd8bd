import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import neo4j from 'neo4j-driver';
import { releaseToTest } from '../tests/_neo4j/releases.ts';
import { type RunningNeo4j, startNeo4j, whyNoNeo4j } from '../tests/_neo4j/start-neo4j.ts';
import { damagedFile } from './damaged-file.ts';
import { type Drill, type Neo4jInDrill, type Outcome, type Scene, secondsSince } from './drill.ts';
import { fullDisk } from './full-disk.ts';
import { killedEmbedded } from './killed-embedded.ts';
import { killedNeo4j } from './killed-neo4j.ts';
import { outage } from './outage.ts';
import { roundTrip } from './round-trip.ts';
import { secondProcess } from './second-process.ts';
import { together } from './together.ts';

const DRILLS: readonly Drill[] = [
  killedNeo4j,
  killedEmbedded,
  outage,
  together,
  secondProcess,
  fullDisk,
  damagedFile,
  roundTrip,
];

const RESULTS = 'drills/results/drill.json';

const HELP = `npm run drill [-- [options] [name...]]

Brings about what goes wrong in earnest, and looks whether anything is lost or doubled. Prints one line for each drill,
then how many passed and failed, and writes the figures to ${RESULTS}; the exit code is 1 where one failed.

Drills: ${DRILLS.map(({ name }) => name).join(', ')}; all of them unless some are named.

  --kills=NUMBER      how often each of both engines is killed; 10 for Neo4j and 30 for the embedded engine
  --articles=NUMBER   articles of the ingests in which that happens; 500
  --outage=SECONDS    how long Neo4j stands still; 30`;

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: {
      kills: { type: 'string' },
      articles: { type: 'string', default: '500' },
      outage: { type: 'string', default: '30' },
      help: { type: 'boolean', default: false },
    },
    allowPositionals: true,
  });
  if (values.help) {
    console.log(HELP);
    return;
  }
  const unknown = positionals.find((name) => !DRILLS.some((drill) => drill.name === name));
  if (unknown !== undefined) throw new Error(`There is no drill named "${unknown}".\n\n${HELP}`);
  const chosen = DRILLS.filter(
    ({ name }) => positionals.length === 0 || positionals.includes(name),
  );

  const articles = wholeNumber('articles', values.articles);
  const outageTime = wholeNumber('outage', values.outage) * 1000;

  const reason = await whyNoNeo4j();
  if (reason !== null && process.env.PICKETLINE_REQUIRE === 'all') {
    throw new Error(`PICKETLINE_REQUIRE=all, but there is no Neo4j to drill with: ${reason}`);
  }
  const server = reason === null ? neo4jInDrill(await startNeo4j()) : null;
  const results: Result[] = [];
  for (const drill of chosen) {
    const kills = wholeNumber('kills', values.kills ?? (drill === killedEmbedded ? '30' : '10'));
    const result =
      drill.needsNeo4j && server === null
        ? { name: drill.name, skipped: reason }
        : await runDrill(drill, { kills, articles, outage: outageTime, neo4j: server! });
    results.push(result);
    console.log(describe(result));
  }
  await server?.current().stop();
  writeResults(results);
  const count = (state: keyof Result) => results.filter((result) => result[state]).length;
  const skipped = count('skipped');
  console.log(
    `${count('told')} passed, ${count('failed')} failed${skipped === 0 ? '' : `, ${skipped} skipped`}; figures in ${RESULTS}`,
  );
  if (count('failed') > 0) process.exitCode = 1;
}

/** What became of a drill; just one of `told`, `failed` and `skipped` is there. */
interface Result extends Partial<Outcome> {
  readonly name: string;
  readonly took?: number;
  readonly failed?: string;
  readonly skipped?: string | null;
}

async function runDrill(drill: Drill, scene: Omit<Scene, 'folder'>): Promise<Result> {
  const { name } = drill;
  const folder = mkdtempSync(join(tmpdir(), 'picketline-drill-'));
  const began = performance.now();
  try {
    if (drill.needsNeo4j) await scene.neo4j.empty();
    const outcome = await drill.run({ ...scene, folder });
    rmSync(folder, { recursive: true, force: true });
    return { name, took: secondsSince(began), ...outcome };
  } catch (error) {
    const took = secondsSince(began);
    // Whatever state it was left in.
    if (drill.needsNeo4j) {
      await scene.neo4j.kill();
      await scene.neo4j.startAgain();
    }
    const why = error instanceof Error ? error.message : String(error);
    return { name, took, failed: `${why} (files in ${folder})` };
  }
}

function describe({ name, took, told, failed, skipped }: Result): string {
  if (skipped !== undefined) return `${name}: skipped, ${skipped}`;
  if (failed !== undefined) return `${name}: FAILED in ${took} s. ${failed}`;
  return `${name}: passed in ${took} s. ${told}`;
}

function writeResults(results: readonly Result[]): void {
  const written = {
    at: new Date().toISOString(),
    node: process.version,
    neo4j: releaseToTest().version,
    drills: results,
  };
  // npm runs scripts in the package's root.
  mkdirSync(dirname(RESULTS), { recursive: true });
  writeFileSync(RESULTS, `${JSON.stringify(written, null, 2)}\n`);
}

function wholeNumber(name: string, text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  throw new Error(`--${name} is "${text}"; expected a whole number.\n\n${HELP}`);
}

function neo4jInDrill(started: RunningNeo4j): Neo4jInDrill {
  let running = started;
  const { uri, username, password, database } = started;
  return {
    settings: {
      NEO4J_URI: uri,
      NEO4J_USERNAME: username,
      NEO4J_PASSWORD: password,
      NEO4J_DATABASE: database,
      // A machine that is busy with other things is no failure.
      NEO4J_TIME_LIMIT_MS: '300000',
    },
    current: () => running,
    async empty() {
      const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
      const session = driver.session({ database });
      await session.run('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS');
      await session.close();
      await driver.close();
    },
    kill: () => running.kill(),
    async startAgain() {
      running = await startNeo4j({ again: running });
    },
  };
}

await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
});
