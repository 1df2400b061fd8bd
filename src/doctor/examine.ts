import type { Config } from '../config.ts';
import type { StatementLibrary } from '../graph/statement-library.ts';
import { journalPlace } from '../ingest/journal/place.ts';
import { type Check, fine } from './check.ts';
import { checkDataFolder, checkDiskSpace } from './folder-checks.ts';
import { checkGraph } from './graph-checks.ts';
import { checkJournal } from './journal-check.ts';

/** Looks at all that Picketline needs, from the settings on, and gives each finding as it comes. */
export async function* examine(
  config: Config,
  statements: StatementLibrary,
): AsyncGenerator<Check> {
  yield fine('settings', describeSettings(config));
  yield* checkGraph(config, statements);
  yield await checkDataFolder(config.dataFolder);
  yield await checkDiskSpace(config.dataFolder);
  yield await checkJournal(journalPlace(config));
}

function describeSettings({ neo4j, dataFolder }: Config): string {
  return neo4j === null
    ? `the embedded engine in ${dataFolder}`
    : `Neo4j at ${neo4j.uri}, database ${neo4j.database}, user ${neo4j.username}`;
}
