import { openBoltEngine } from '../../src/graph/bolt/bolt-engine.ts';
import { loadStatements } from '../../src/graph/statement-library.ts';
import { PACKAGE_FILES } from '../../src/package-files.ts';
import { type RunningNeo4j, startNeo4j } from '../../tests/_neo4j/start-neo4j.ts';
import { type CompareOptions, compare, type Figures } from './compare.ts';
import { type Contest, openContestOnNeo4j, openEmbeddedContest } from './contest.ts';
import type { ContestantName } from './contestants/contestant.ts';
import { cpuTime } from './cpu-time.ts';
import { type GraphKeys, generateGraph } from './generated-graph.ts';
import { loadGraph } from './load-graph.ts';
import type { Question } from './questions/question.ts';
import { startCountingProxy } from './round-trips.ts';

/** What was measured on one graph. */
export interface GraphFigures {
  readonly engine: 'neo4j' | 'embedded';
  readonly quotes: number;
  /** How long the graph took to load, in seconds. */
  readonly seconds: number;
  /** Resident memory of the process with the embedded graph, in MB; null on Neo4j. */
  readonly megabytes: number | null;
  readonly figures: readonly Figures[];
  /** Round trips to Neo4j for one request, by question and contestant; empty on the embedded engine. */
  readonly roundTrips: RoundTrips;
}

export type RoundTrips = Readonly<Record<string, Partial<Record<ContestantName, number>>>>;

export interface MeasureOptions extends Omit<CompareOptions, 'databaseCpu'> {
  readonly questions: readonly Question[];
  readonly contestants: readonly ContestantName[];
}

/** Room for a million quotes. */
const NEO4J_SIZE = { jvmOptions: ['-Xms1g', '-Xmx2g'], pageCache: '1g' } as const;
/** A batch of records takes its time while other work goes on at this machine. */
const LOADING_LIMIT = 300_000;

/** Measures on a Neo4j of its own, which goes with all that it holds. */
export async function measureOnNeo4j(
  quotes: number,
  options: MeasureOptions,
): Promise<GraphFigures> {
  const neo4j = await startNeo4j({ size: NEO4J_SIZE });
  try {
    const began = performance.now();
    const { keys, records } = generateGraph(quotes);
    const engine = openBoltEngine({ ...neo4j, timeLimit: LOADING_LIMIT });
    await loadGraph(engine, loadStatements(PACKAGE_FILES.cypher), records());
    await engine.close();
    const seconds = Math.round((performance.now() - began) / 1000);
    const roundTrips = await countRoundTrips(neo4j, keys, options);
    const contest = await openContestOnNeo4j(neo4j, options.contestants);
    const databaseCpu = () => cpuTime(neo4j.pid);
    const figures = await measureContest(contest, keys, { ...options, databaseCpu });
    return { engine: 'neo4j', quotes, seconds, megabytes: null, figures, roundTrips };
  } finally {
    await neo4j.stop();
  }
}

/** Measures on an embedded graph in memory. */
export async function measureEmbedded(
  quotes: number,
  options: MeasureOptions,
): Promise<GraphFigures> {
  const began = performance.now();
  const { keys } = generateGraph(quotes);
  const contest = await openEmbeddedContest(quotes);
  const seconds = Math.round((performance.now() - began) / 1000);
  const megabytes = await contest.megabytes();
  const figures = await measureContest(contest, keys, { ...options, databaseCpu: () => null });
  return { engine: 'embedded', quotes, seconds, megabytes, figures, roundTrips: {} };
}

async function measureContest(
  contest: Contest,
  keys: GraphKeys,
  options: MeasureOptions & CompareOptions,
): Promise<readonly Figures[]> {
  try {
    const figures: Figures[] = [];
    for (const question of options.questions) {
      try {
        figures.push(...(await compare(contest.contestants, question, keys, options)));
      } catch (error) {
        // One that is too slow to be answered in time leaves the others' figures standing.
        console.log(`${question.name} is left out: ${error}`);
      }
    }
    return figures;
  } finally {
    await contest.close();
  }
}

/** Apart from what is timed, as the detour takes time. */
async function countRoundTrips(
  neo4j: RunningNeo4j,
  keys: GraphKeys,
  { contestants, questions }: MeasureOptions,
): Promise<RoundTrips> {
  const counted: Record<string, Partial<Record<ContestantName, number>>> = {};
  const proxy = await startCountingProxy(neo4j.uri);
  const { username, password, database } = neo4j;
  const address = { uri: proxy.uri, username, password, database };
  const contest = await openContestOnNeo4j(address, contestants);
  for (const question of questions) {
    const [first = '', second = first] = question.keys === null ? [] : keys[question.keys];
    for (const contestant of contest.contestants) {
      // The first request also connects, and Picketline prepares what is asked for the third time.
      for (let time = 0; time < 3; time += 1) await contestant.ask(question, first);
      const before = proxy.roundTrips();
      await contestant.ask(question, second);
      counted[question.name] ??= {};
      counted[question.name]![contestant.name] = proxy.roundTrips() - before;
    }
  }
  await contest.close();
  proxy.close();
  return counted;
}
