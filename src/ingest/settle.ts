import { mergeEvidence } from '../claims/entity-merging.ts';
import { NO_CHANGE } from '../claims/graph-change.ts';
import type { GraphTransaction } from '../graph/engine.ts';
import type { StatementLibrary } from '../graph/statement-library.ts';
import { writeChange } from '../queries/write-change.ts';
import { deleteEntities, readEntityEvidence } from '../queries/write-entities.ts';
import { deleteUnclaimedRelations, type RetiredEvidence } from '../queries/write-versions.ts';

/**
 * Once evidence is gone and what replaces it stands: removes the relationships and entities that rested on
 * it alone, and names the other entities as the evidence that is left has it.
 */
export async function settle(
  transaction: GraphTransaction,
  statements: StatementLibrary,
  { relations, entities }: RetiredEvidence,
): Promise<void> {
  await deleteUnclaimedRelations(transaction, statements, relations);
  const evidence = await readEntityEvidence(transaction, statements, entities);
  const { rows, gone } = mergeEvidence(evidence);
  await writeChange(transaction, statements, { ...NO_CHANGE, ...rows });
  await deleteEntities(transaction, statements, gone);
}
