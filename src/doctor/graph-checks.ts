import { existsSync } from 'node:fs';
import type { Config } from '../config.ts';
import { type ErrorCode, PicketlineError } from '../errors.ts';
import { embeddedFile } from '../graph/embedded/embedded-engine.ts';
import type { GraphEngine } from '../graph/engine.ts';
import { openEngine } from '../graph/open-engine.ts';
import type { StatementLibrary } from '../graph/statement-library.ts';
import { planMigrations } from '../migrations/migrate.ts';
import { readLabelCounts } from '../queries/label-counts.ts';
import { readRestoreState } from '../queries/transfer.ts';
import { amiss, type Check, type CheckName, fine, skipped } from './check.ts';
import { checkSchema } from './schema-check.ts';

const AFTER_CONNECTION: readonly CheckName[] = ['version', 'migrations', 'schema', 'counts'];

/** Whether the graph answers, and what it is and holds. Changes nothing, and makes no embedded graph. */
export async function* checkGraph(
  config: Pick<Config, 'neo4j' | 'dataFolder'>,
  statements: StatementLibrary,
): AsyncGenerator<Check> {
  if (config.neo4j === null && !existsSync(embeddedFile(config.dataFolder))) {
    yield skipped('connection', `there is no embedded graph in ${config.dataFolder} yet`);
    for (const name of AFTER_CONNECTION) yield skipped(name, 'the first start makes the graph');
    return;
  }
  const before = performance.now();
  const engine = await openEngine(config, { patient: false }).catch(ofGraph);
  if (engine instanceof PicketlineError) {
    yield unreachable(engine, config);
    for (const name of AFTER_CONNECTION) yield skipped(name, 'the graph could not be looked into');
    return;
  }
  try {
    yield fine('connection', `answered within ${Math.ceil(performance.now() - before)} ms`);
    yield* lookInto(engine.named('doctor'), statements);
  } finally {
    await engine.close();
  }
}

async function* lookInto(engine: GraphEngine, statements: StatementLibrary): AsyncGenerator<Check> {
  const inspection = await orCheck('version', () => engine.inspect());
  if (isCheck(inspection)) yield inspection;
  else yield fine('version', inspection.product);

  const pending = await orCheck('migrations', () => planMigrations(engine, statements));
  yield isCheck(pending) ? pending : ofMigrations(pending, statements.migrations.length);

  if (isCheck(inspection) || isCheck(pending)) {
    yield skipped('schema', 'what must stand follows from the migrations');
  } else {
    const applied = statements.migrations.filter(
      ({ name }) => !pending.includes(name.replace('migrations/', '')),
    );
    yield checkSchema(applied, engine.kind, inspection);
  }
  const counts = await orCheck('counts', () => readLabelCounts(engine, statements));
  const restore = await orCheck('counts', () => readRestoreState(engine, statements));
  if (isCheck(counts)) yield counts;
  else if (isCheck(restore)) yield restore;
  else if (restore !== null && restore.state !== 'DONE') {
    const advice = 'Run the same `picketline restore` again, which goes on where it was.';
    yield amiss('counts', 'FAILED', 'the graph is half restored', advice);
  } else {
    const present = counts.filter(({ nodes }) => nodes > 0);
    const finding = present.map(({ label, nodes }) => `${label} ${nodes}`).join(', ');
    const details = Object.fromEntries(counts.map(({ label, nodes }) => [label, nodes]));
    yield fine('counts', finding === '' ? 'the graph is empty' : finding, details);
  }
}

function ofMigrations(pending: readonly string[], known: number): Check {
  const details = { pending };
  if (pending.length === 0) {
    return fine('migrations', `all ${known} are applied`, details);
  }
  // Later steps have names, migrations have numbers.
  const lacking = pending.filter((name) => /^\d/.test(name)).length;
  const applied = lacking === 0 ? `all ${known}` : `${known - lacking} of ${known}`;
  const finding = `${applied} are applied, ${pending[0]} is next`;
  const advice = 'Run `picketline migrate`; `serve` and `ingest` do so too when they start.';
  return amiss('migrations', 'WARNING', finding, advice, details);
}

function unreachable(
  error: PicketlineError,
  { neo4j, dataFolder }: Pick<Config, 'neo4j' | 'dataFolder'>,
): Check {
  if (error.code === 'GRAPH_IN_USE') {
    const finding = `the graph in ${dataFolder} is open in another process, so it is not looked into`;
    const advice = 'Ask that one (/health/ready), or stop it and run this again.';
    return amiss('connection', 'WARNING', finding, advice, { code: error.code });
  }
  return ofError('connection', error, neo4j === null ? EMBEDDED_ADVICE : NEO4J_ADVICE);
}

type Advice = Partial<Readonly<Record<ErrorCode, string>>>;

const NEO4J_ADVICE: Advice = {
  GRAPH_UNAVAILABLE:
    'Put right the setting that is named, or start Neo4j; without NEO4J_URI the embedded engine serves.',
  GRAPH_TIMEOUT:
    'Look at what Neo4j does (SHOW TRANSACTIONS) and at its log; NEO4J_TIME_LIMIT_MS allows more time.',
};
const EMBEDDED_ADVICE: Advice = {
  GRAPH_FAILED: 'docs/moving.md tells how a backup is put in its place.',
  GRAPH_UNAVAILABLE: 'Let the user that runs Picketline write to the folder, or use Neo4j.',
};
const GENERAL_ADVICE: Advice = {
  GRAPH_NEWER: 'Run the version of Picketline that migrated the graph, or a later one.',
  MIGRATION_CHANGED: 'Use cypher/migrations as the version that migrated the graph had it.',
};

function ofError(name: CheckName, error: PicketlineError, advice: Advice = {}): Check {
  const toDo =
    advice[error.code] ?? GENERAL_ADVICE[error.code] ?? `See ${error.code} in docs/errors.md.`;
  return amiss(name, 'FAILED', error.message, toDo, { code: error.code });
}

async function orCheck<Result>(
  name: CheckName,
  look: () => Promise<Result>,
): Promise<Result | Check> {
  const result = await look().catch(ofGraph);
  return result instanceof PicketlineError ? ofError(name, result) : result;
}

function isCheck(value: unknown): value is Check {
  return typeof value === 'object' && value !== null && 'state' in value && 'finding' in value;
}

function ofGraph(error: unknown): PicketlineError {
  if (error instanceof PicketlineError) return error;
  throw error;
}
