import { claimsOf, claimsOfYieldingDigest, sourceHash } from '../claims/article-claims.ts';
import { entityIdsOf, mergeStoredEntities } from '../claims/entity-merging.ts';
import { type GraphChange, NO_CHANGE } from '../claims/graph-change.ts';
import type { ExtractionRecord } from '../extract/record.ts';
import type { GraphTransaction } from '../graph/engine.ts';
import type { StatementLibrary } from '../graph/statement-library.ts';
import { writeChange } from '../queries/write-change.ts';
import { readStoredEntities } from '../queries/write-entities.ts';
import {
  type ArticleState,
  deleteFindings,
  readArticleState,
  readRetiredEvidence,
  retireFindings,
  takeWriteLock,
  unlinkArticles,
} from '../queries/write-versions.ts';
import type { ReferenceTables } from '../reference/tables.ts';
import { type Article, articleVersionId } from '../text/article.ts';
import { settle } from './settle.ts';

/** What became of an article: `YIELDED` where its original is stored and speaks for it. */
export type IngestOutcome = 'CREATED' | 'UPDATED' | 'UNCHANGED' | 'YIELDED';

/** Whether the graph holds this text of the article with these facts about its source already. */
export function isStored(article: Article, state: ArticleState): boolean {
  const current = state.versions.find((version) => version.current);
  const isSameText = current?.id === articleVersionId(article);
  return isSameText && current?.sourceHash === sourceHash(article.source);
}

/**
 * Writes one article's record, in a transaction of the caller's. Afterwards the graph is the same as if
 * each stored article had been written once, in any order.
 */
export async function writeArticle(
  transaction: GraphTransaction,
  statements: StatementLibrary,
  record: ExtractionRecord,
  reference: ReferenceTables,
  ingestedAt: string,
): Promise<{ readonly outcome: IngestOutcome; readonly change: GraphChange }> {
  await takeWriteLock(transaction, statements);
  const { id, source } = record;
  const state = await readArticleState(transaction, statements, id, source.digestOf);
  if (isStored(record, state)) return { outcome: 'UNCHANGED', change: NO_CHANGE };

  const settleRetired = await retire(transaction, statements, record, state);
  const yields = state.originals > 0 && source.digestOf !== id;
  const change = (yields ? claimsOfYieldingDigest : claimsOf)(record, reference, { ingestedAt });
  await writeEntitiesAndRest(transaction, statements, change);
  await settleRetired();
  if (yields) return { outcome: 'YIELDED', change };
  return { outcome: state.versions.length === 0 ? 'CREATED' : 'UPDATED', change };
}

async function writeEntitiesAndRest(
  transaction: GraphTransaction,
  statements: StatementLibrary,
  change: GraphChange,
): Promise<void> {
  const stored = await readStoredEntities(transaction, statements, entityIdsOf(change));
  await writeChange(transaction, statements, mergeStoredEntities(change, stored));
}

/**
 * Takes the findings of the article's earlier text away, and those of digests that yield to it. An earlier
 * text keeps its findings for the record; a text that is written anew, or that yields, loses them.
 *
 * @returns what is left to do once the new text stands: to remove what rested on those findings alone
 */
async function retire(
  transaction: GraphTransaction,
  statements: StatementLibrary,
  record: ExtractionRecord,
  { versions, digests }: ArticleState,
): Promise<() => Promise<void>> {
  const written = articleVersionId(record);
  const current = versions.filter((version) => version.current).map(({ id }) => id);
  const rewritten = versions.filter(({ id }) => id === written).map(({ id }) => id);
  const yielding = digests.map(({ version }) => version);
  if (versions.length === 0 && yielding.length === 0) return async () => {};

  const losing = [...current, ...yielding];
  const evidence = await readRetiredEvidence(transaction, statements, losing);
  const superseded = current.filter((version) => version !== written);
  await retireFindings(transaction, statements, superseded);
  await deleteFindings(transaction, statements, [...rewritten, ...yielding]);
  await unlinkArticles(transaction, statements, [
    { id: record.id, yieldedTo: null },
    ...digests.map(({ article }) => ({ id: article, yieldedTo: record.id })),
  ]);
  return () => settle(transaction, statements, evidence);
}
