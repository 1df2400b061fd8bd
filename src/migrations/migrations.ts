import { createHash } from 'node:crypto';
import { PicketlineError } from '../errors.ts';
import type { Statement } from '../graph/statement.ts';
import type { StatementLibrary } from '../graph/statement-library.ts';
import type { StoredMigration } from '../queries/migrations.ts';

/** One file of `cypher/migrations`. */
export interface Migration extends StoredMigration {
  readonly statement: Statement;
}

/** All that this version of the program knows, in their order. */
export function knownMigrations(statements: StatementLibrary): readonly Migration[] {
  return statements.migrations.map((statement) => {
    const name = statement.name.slice(statement.name.indexOf('/') + 1);
    return { name, number: Number.parseInt(name, 10), hash: hashOf(statement), statement };
  });
}

/**
 * Those of `known` that a graph has not had. Throws `GRAPH_NEWER` where it has had one that is not known,
 * and `MIGRATION_CHANGED` where one that it has had is no longer what it was.
 */
export function pendingMigrations(
  known: readonly Migration[],
  stored: readonly StoredMigration[],
): readonly Migration[] {
  const byName = new Map(known.map((migration) => [migration.name, migration]));
  for (const { name, hash } of stored) {
    const migration = byName.get(name);
    if (migration === undefined) {
      const message = `The graph has had the migration ${name}, which this version of Picketline does not know: use the version that made it, or a later one.`;
      throw new PicketlineError('GRAPH_NEWER', message);
    }
    if (migration.hash !== hash) {
      const message = `cypher/migrations/${name}.cypher is not what the graph has had: expected the file of the version that migrated it. A change belongs into a migration of its own.`;
      throw new PicketlineError('MIGRATION_CHANGED', message);
    }
  }
  const had = new Set(stored.map(({ name }) => name));
  return known.filter(({ name }) => !had.has(name));
}

/** Comments and blanks at the ends of lines do not count: `text` is without them. */
function hashOf({ text, embeddedText }: Statement): string {
  const both = JSON.stringify([text, embeddedText ?? null]);
  return createHash('sha256').update(both).digest('hex').slice(0, 20);
}
