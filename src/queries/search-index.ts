import type { GraphEngine, GraphTransaction } from '../graph/engine.ts';
import type { StatementLibrary } from '../graph/statement-library.ts';

/** A version with all that search finds in it. */
export interface TextToIndex {
  readonly version: string;
  /** '' where the article has none. */
  readonly title: string;
  readonly text: string;
  readonly quotes: readonly { readonly id: string; readonly text: string }[];
}

/** Which form of the search index the graph holds; null where it holds none. */
export async function readSearchIndexState(
  engine: GraphEngine,
  statements: StatementLibrary,
): Promise<string | null> {
  const [row] = await engine.read(statements.get('write/search-index-state'), {});
  return (row?.searchIndex ?? null) as string | null;
}

export async function noteSearchIndex(
  transaction: GraphTransaction,
  statements: StatementLibrary,
  searchIndex: string | null,
): Promise<void> {
  await transaction.run(statements.get('write/note-search-index'), { searchIndex });
}

/** Of the versions, those that questions are answered from. */
export async function readTextsToIndex(
  transaction: GraphTransaction,
  statements: StatementLibrary,
  versions: readonly string[],
): Promise<readonly TextToIndex[]> {
  const rows = await transaction.run(statements.get('write/texts-to-index'), { versions });
  return rows as unknown as readonly TextToIndex[];
}

export async function writeQuoteSearchTexts(
  transaction: GraphTransaction,
  statements: StatementLibrary,
  rows: readonly { readonly id: string; readonly searchText: string }[],
): Promise<void> {
  if (rows.length > 0) await transaction.run(statements.get('write/quote-search-texts'), { rows });
}
