import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Config } from '../../config.ts';
import type { JournalPlace } from './journal.ts';

/**
 * Where the journal for the graph of the settings is: in PICKETLINE_DATA, whichever engine serves. What was
 * accepted for one Neo4j is never stored in another.
 */
export function journalPlace({
  dataFolder,
  neo4j,
}: Pick<Config, 'dataFolder' | 'neo4j'>): JournalPlace {
  const folder = join(dataFolder, 'journal');
  if (neo4j === null) return { folder, graph: 'embedded' };
  const address = createHash('sha256').update(`${neo4j.uri} ${neo4j.database}`).digest('hex');
  return { folder, graph: `neo4j.${address.slice(0, 8)}` };
}
