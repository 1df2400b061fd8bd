import type { ExtractionRecord } from '../../src/extract/record.ts';
import type { GraphEngine } from '../../src/graph/engine.ts';
import { loadStatements } from '../../src/graph/statement-library.ts';
import { batchSize, writeBatch } from '../../src/ingest/batch.ts';
import { type IngestResult, ingestArticle } from '../../src/ingest/ingest-article.ts';
import { PACKAGE_FILES } from '../../src/package-files.ts';
import { norvaleTables } from '../_lamplighters.ts';
import { statementOf } from '../graph/_statement-of.ts';

export const statements = loadStatements(PACKAGE_FILES.cypher);
export const reference = norvaleTables();

/** Ingests a record as if this extraction had made it, always at the same moment unless told. */
export function ingest(
  engine: GraphEngine,
  record: ExtractionRecord,
  { extraction = 'test', ingestedAt = '2022-01-01T12:00:00Z' } = {},
): Promise<IngestResult> {
  const parts = { engine, statements, reference, extraction, extract: () => record };
  return ingestArticle(parts, record, { ingestedAt });
}

/** Ingests records in transactions of at most `size` articles each, as if extraction had made them. */
export async function ingestTogether(
  engine: GraphEngine,
  records: readonly ExtractionRecord[],
  size = Number.POSITIVE_INFINITY,
): Promise<readonly (IngestResult | Error)[]> {
  const ingestedAt = '2022-01-01T12:00:00Z';
  const parts = { engine, statements, reference, extraction: 'test', extract: unasked };
  const items = records.map((record) => ({
    article: record,
    record,
    ingestedAt,
    isReplayed: false,
  }));
  const results: (IngestResult | Error)[] = [];
  while (results.length < items.length) {
    const waiting = items.slice(results.length);
    const batch = waiting.slice(0, Math.min(batchSize(waiting), size));
    results.push(...(await writeBatch(parts, batch)));
  }
  return results;
}

function unasked(): never {
  throw new Error('The records are extracted already.');
}

const EMPTY = statementOf('MATCH (n) DETACH DELETE n');

export async function empty(engine: GraphEngine): Promise<void> {
  await engine.write((transaction) => transaction.run(EMPTY, {}));
}
