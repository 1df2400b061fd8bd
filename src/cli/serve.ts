import { Command } from 'commander';
import type { FastifyInstance } from 'fastify';
import { type Config, readConfig, SETTINGS } from '../config.ts';
import { PicketlineError } from '../errors.ts';
import { openEngine } from '../graph/open-engine.ts';
import { loadStatements } from '../graph/statement-library.ts';
import { IngestQueue } from '../ingest/ingest-queue.ts';
import { type LeftBehind, openJournal } from '../ingest/journal/journal.ts';
import { journalPlace } from '../ingest/journal/place.ts';
import { loadSeeds } from '../ingest/seeds.ts';
import { PACKAGE_FILES } from '../package-files.ts';
import { answerBackupRequests } from '../transfer/backup-requests.ts';
import { messageOf } from './failure.ts';

/** `picketline serve`: loads the seeds where they are missing, then serves until it is told to stop. */
export function serveCommand(): Command {
  return new Command('serve')
    .description(
      'Serve the graph over GraphQL, with the playground, on the embedded engine or Neo4j',
    )
    .addHelpText(
      'after',
      `
Settings are environment variables; what they are by default stands in brackets:
${settingsHelp()}

Examples:
  $ picketline serve
  $ PORT=8080 PICKETLINE_ARTICLES=./articles picketline serve
  $ NEO4J_URI=bolt://127.0.0.1:7687 NEO4J_PASSWORD=… picketline serve`,
    )
    .action(serve);
}

function settingsHelp(): string {
  const lines = SETTINGS.map(
    ({ name, default: fallback, help }) => `  ${name} (${fallback ?? 'unset'})\n    ${help}`,
  );
  return lines.join('\n');
}

async function serve(): Promise<void> {
  const config = readConfig();
  const statements = loadStatements(PACKAGE_FILES.cypher);
  const engine = await openEngine(config);
  try {
    const { problems, parts } = await loadSeeds({ engine, statements, config });
    for (const problem of problems) process.stderr.write(`picketline: ${messageOf(problem)}\n`);

    // Apollo takes half a second to load, which the other commands need not wait for.
    const { createServer } = await import('../server/create-server.ts');
    const server = await createServer({
      engine,
      statements,
      logLevel: config.logLevel,
      http: config.http,
    });
    const address = await listen(server, config);
    process.stdout.write(`Picketline is ready: ${address}/graphql (${engine.kind} engine)\n`);
    const journal = await openJournal(journalPlace(config));
    const queue = new IngestQueue(parts, { journal });
    void replay(queue, journal.left, server.log);
    const backups = await answerBackupRequests(engine, config.dataFolder);
    await stopSignal();
    await server.close();
    await backups.close();
    await queue.close();
    await journal.close();
  } finally {
    await engine.close();
  }
}

/** Stores what earlier runs accepted, while the server answers already. */
async function replay(
  queue: IngestQueue,
  { entries, problems }: LeftBehind,
  log: FastifyInstance['log'],
): Promise<void> {
  for (const problem of problems) log.warn({ err: problem }, messageOf(problem));
  if (entries.length === 0) return;
  const results = await Promise.allSettled(queue.replay(entries).map(({ stored }) => stored));
  const failed = results.filter((result) => result.status === 'rejected');
  for (const { reason } of failed) log.error({ err: reason }, messageOf(reason));
  const stored = results.length - failed.length;
  log.info(`${stored} of ${results.length} articles that earlier runs had accepted are stored`);
}

async function listen(server: FastifyInstance, { host, port }: Config): Promise<string> {
  try {
    return await server.listen({ host, port });
  } catch (cause) {
    await server.close();
    const code = cause instanceof Error && 'code' in cause ? cause.code : null;
    if (code !== 'EADDRINUSE' && code !== 'EADDRNOTAVAIL') throw cause;
    const message = `Cannot listen on ${host}:${port}; set PORT or HOST to one that is free`;
    throw new PicketlineError('ADDRESS_TAKEN', message, { cause });
  }
}

/** Resolves when this process is asked to end. */
function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });
}
