import { join } from 'node:path';
import { PicketlineError } from '../errors.ts';
import type { GraphEngine } from '../graph/engine.ts';
import type { StatementLibrary } from '../graph/statement-library.ts';
import { migrate } from '../migrations/migrate.ts';
import { PACKAGE_FILES } from '../package-files.ts';
import { readRestoreState } from '../queries/transfer.ts';
import { readReferenceTables } from '../reference/tables.ts';
import { type ArticleExtraction, openArticleExtraction } from './article-extraction.ts';
import { extractionVersion } from './extraction-version.ts';
import type { IngestParts } from './ingest-article.ts';
import { ingestReference } from './ingest-reference.ts';

export interface PrepareIngestOptions {
  /** Extracts the articles, and is closed by whoever opened it; in this thread unless given. */
  readonly extraction?: ArticleExtraction;
}

/**
 * Makes a graph ready for articles: migrates it, writes the reference tables where the graph
 * lacks them, and puts together what `ingestArticle` needs. Rejects with `RESTORE_UNFINISHED` where the
 * graph is half of one that is being restored.
 */
export async function prepareIngest(
  opened: GraphEngine,
  statements: StatementLibrary,
  { extraction = openArticleExtraction(1) }: PrepareIngestOptions = {},
): Promise<IngestParts> {
  const engine = opened.named('ingest');
  await migrate(opened, statements);
  await refuseHalfRestored(engine, statements);
  const reference = readReferenceTables(join(PACKAGE_FILES.seeds, 'reference'));
  await ingestReference(engine, statements, reference);

  const { extract, parallelExtractions } = extraction;
  return {
    engine,
    statements,
    reference,
    extraction: extractionVersion(PACKAGE_FILES.seeds),
    extract,
    parallelExtractions,
  };
}

async function refuseHalfRestored(
  engine: GraphEngine,
  statements: StatementLibrary,
): Promise<void> {
  const restore = await readRestoreState(engine, statements);
  if (restore === null || restore.state === 'DONE') return;
  const message =
    'The graph is half restored. Run the same "picketline restore" again, which goes on where it was.';
  throw new PicketlineError('RESTORE_UNFINISHED', message);
}
