import type { GraphEngine, GraphTransaction } from '../graph/engine.ts';
import type { StatementLibrary } from '../graph/statement-library.ts';

/** A migration that a graph has had. */
export type StoredMigration = {
  /** Name of its file without ending, such as `0001-migrations`. */
  readonly name: string;
  readonly number: number;
  /** Of its text, so that a changed one is noticed. */
  readonly hash: string;
};

/** In the order of their numbers. Reads on its own, outside of any transaction, or within one. */
export async function readMigrations(
  target: GraphEngine | GraphTransaction,
  statements: StatementLibrary,
): Promise<readonly StoredMigration[]> {
  const statement = statements.get('write/stored-migrations');
  const rows = await ('run' in target ? target.run(statement, {}) : target.read(statement, {}));
  return rows as unknown as readonly StoredMigration[];
}

/** @returns whether it had not been noted before; whoever notes the same one too waits for this transaction */
export async function noteMigration(
  transaction: GraphTransaction,
  statements: StatementLibrary,
  migration: StoredMigration,
): Promise<boolean> {
  const rows = await transaction.run(statements.get('write/note-migration'), migration);
  return rows[0]?.times === 1;
}
