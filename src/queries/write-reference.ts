import type { EntityIds } from '../claims/entity-merging.ts';
import type { GraphEngine, GraphTransaction } from '../graph/engine.ts';
import type { StatementLibrary } from '../graph/statement-library.ts';
import type { RetiredEvidence } from './write-versions.ts';

/** Hash of the reference tables that the graph holds; null where it holds none. */
export async function readReferenceHash(
  engine: GraphEngine,
  statements: StatementLibrary,
): Promise<string | null> {
  const rows = await engine.read(statements.get('write/reference-state'), {});
  return (rows[0]?.referenceHash ?? null) as string | null;
}

export async function noteReferenceHash(
  transaction: GraphTransaction,
  statements: StatementLibrary,
  referenceHash: string,
): Promise<void> {
  await transaction.run(statements.get('write/note-reference'), { referenceHash });
}

/** What rests on the reference tables that the graph holds. */
export async function readReferenceEvidence(
  transaction: GraphTransaction,
  statements: StatementLibrary,
): Promise<RetiredEvidence> {
  const rows = await transaction.run(statements.get('write/reference-evidence'), {});
  const { relations, ...entities } = rows[0] as unknown as EntityIds &
    Pick<RetiredEvidence, 'relations'>;
  return { entities, relations };
}

/** Takes all that the reference tables say out of the graph; keeps the disputes and offices that are given. */
export async function retireReference(
  transaction: GraphTransaction,
  statements: StatementLibrary,
  kept: { readonly disputes: readonly string[]; readonly offices: readonly string[] },
): Promise<void> {
  await transaction.run(statements.get('write/retire-reference'), kept);
}
