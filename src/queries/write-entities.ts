import type { EntityEvidence, EntityIds, StoredEntity } from '../claims/entity-merging.ts';
import type { GraphTransaction } from '../graph/engine.ts';
import type { StatementLibrary } from '../graph/statement-library.ts';
import { deleteUnusedNameWords, readWordsOfNames } from './write-words.ts';

/** What the graph says of those of the entities that it knows. */
export async function readStoredEntities(
  transaction: GraphTransaction,
  statements: StatementLibrary,
  ids: EntityIds,
): Promise<readonly StoredEntity[]> {
  if (!hasIds(ids)) return [];
  const rows = await transaction.run(statements.get('write/stored-entities'), ids);
  return rows as unknown as readonly StoredEntity[];
}

/**
 * What every article says of entities that one of them no longer speaks of. An entity of the reference
 * tables gives no row; one of which nobody speaks any more gives a row with an empty list.
 */
export async function readEntityEvidence(
  transaction: GraphTransaction,
  statements: StatementLibrary,
  ids: EntityIds,
): Promise<readonly EntityEvidence[]> {
  if (!hasIds(ids)) return [];
  const rows = await transaction.run(statements.get('write/entity-evidence'), ids);
  return rows as unknown as readonly EntityEvidence[];
}

export async function deleteEntities(
  transaction: GraphTransaction,
  statements: StatementLibrary,
  ids: EntityIds,
): Promise<void> {
  if (!hasIds(ids)) return;
  const words = await readWordsOfNames(transaction, statements, ids);
  await transaction.run(statements.get('write/delete-entities'), ids);
  await deleteUnusedNameWords(transaction, statements, words);
}

function hasIds(ids: EntityIds): boolean {
  return Object.values(ids).some((list) => list.length > 0);
}
