import type { ExtractionRecord } from '../../src/extract/record.ts';
import type { GraphEngine } from '../../src/graph/engine.ts';
import { loadStatements } from '../../src/graph/statement-library.ts';
import { type IngestResult, ingestArticle } from '../../src/ingest/ingest-article.ts';
import { PACKAGE_FILES } from '../../src/package-files.ts';
import { norvaleTables } from '../_lamplighters.ts';
import { statementOf } from '../graph/_statement-of.ts';

export const statements = loadStatements(PACKAGE_FILES.cypher);
export const reference = norvaleTables();

/** Ingests a record as if extraction had made it, always at the same moment. */
export function ingest(engine: GraphEngine, record: ExtractionRecord): Promise<IngestResult> {
  const parts = { engine, statements, reference, extract: () => record };
  return ingestArticle(parts, record, { ingestedAt: '2022-01-01T12:00:00Z' });
}

const EMPTY = statementOf('MATCH (n) DETACH DELETE n');

export async function empty(engine: GraphEngine): Promise<void> {
  await engine.write((transaction) => transaction.run(EMPTY, {}));
}
