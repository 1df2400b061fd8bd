import { isSchemaCommand, splitStatements } from '../graph/cypher-text.ts';
import type { GraphEngine } from '../graph/engine.ts';
import type { StatementLibrary } from '../graph/statement-library.ts';
import { noteMigration, readMigrations } from '../queries/migrations.ts';
import { lacksImportedLists, setImportedLists } from './imported-lists.ts';
import { knownMigrations, type Migration, pendingMigrations } from './migrations.ts';
import { indexForSearch, lacksSearchIndex } from './search-index.ts';

/** What is done after the migrations, to what the graph holds, where it has not been done. */
export type LaterStep = 'imported-lists' | 'search-index';

export interface MigrateOptions {
  /** Told how many of the nodes a step has gone through; no one unless given. */
  readonly onProgress?: (done: number, total: number, step: LaterStep) => void;
}

/**
 * Brings a graph to where this version of the program expects it, with those of `cypher/migrations` that it
 * has not had, and notes each in the graph. Of several processes that start at once, one migrates and the
 * others wait for it. Then an import from CSV files is finished, and what the graph holds is made findable by
 * search, where it is not yet. Rejects with `GRAPH_NEWER` or `MIGRATION_CHANGED`, before anything is changed.
 *
 * @returns names of what was applied, those of later steps last
 */
export async function migrate(
  opened: GraphEngine,
  statements: StatementLibrary,
  { onProgress = () => {} }: MigrateOptions = {},
): Promise<readonly string[]> {
  const engine = opened.named('migrate');
  const known = knownMigrations(statements);
  const pending = pendingMigrations(known, await readMigrations(engine, statements));
  const applied = pending.length === 0 ? [] : await applyAll(engine, statements, known);
  const later: LaterStep[] = [];
  const tell = (step: LaterStep) => (done: number, total: number) => onProgress(done, total, step);
  if (await setImportedLists(engine, statements, tell('imported-lists'))) {
    later.push('imported-lists');
  }
  if (await indexForSearch(engine, statements, tell('search-index'))) later.push('search-index');
  return [...applied, ...later];
}

async function applyAll(
  engine: GraphEngine,
  statements: StatementLibrary,
  known: readonly Migration[],
): Promise<readonly string[]> {
  const [first] = known;
  if (first === undefined) return [];

  // The lock needs the key that the first one brings; where it stands already, this does nothing.
  await engine.changeSchema(first.statement);
  return engine.exclusively(statements.get('write/take-migration-lock'), async () => {
    const lacking = await engine.write(async (transaction) =>
      pendingMigrations(known, await readMigrations(transaction, statements)),
    );
    for (const migration of lacking) {
      await apply(engine, statements, migration);
    }
    return lacking.map(({ name }) => name);
  });
}

/** The names of what `migrate` would apply; rejects as it does. */
export async function planMigrations(
  engine: GraphEngine,
  statements: StatementLibrary,
): Promise<readonly string[]> {
  const reader = engine.named('migrate');
  const stored = await readMigrations(reader, statements);
  const pending = pendingMigrations(knownMigrations(statements), stored).map(({ name }) => name);
  if (await lacksImportedLists(reader, statements)) pending.push('imported-lists');
  if (await lacksSearchIndex(reader, statements)) pending.push('search-index');
  return pending;
}

/**
 * Makes the constraints and indexes again that a graph has had and somebody took away: runs all that the
 * migrations say of the schema, each command of which does nothing where it is done.
 */
export async function repairSchema(
  opened: GraphEngine,
  statements: StatementLibrary,
): Promise<void> {
  const engine = opened.named('migrate');
  await migrate(engine, statements);
  await engine.exclusively(statements.get('write/take-migration-lock'), async () => {
    for (const { statement, number } of knownMigrations(statements)) {
      if (isSchemaCommand(statement.text) && number > 1) await engine.changeSchema(statement);
    }
  });
}

/**
 * The schema cannot be changed in one transaction with data. So what changes the schema may be cut off before
 * it is noted, and must be able to run again; what changes data takes effect together with the note.
 */
async function apply(
  engine: GraphEngine,
  statements: StatementLibrary,
  { statement, name, number, hash }: Migration,
): Promise<void> {
  const isOfSchema = isSchemaCommand(statement.text);
  // The first one stands, as the lock needs it.
  if (isOfSchema && number > 1) await engine.changeSchema(statement);
  await engine.write(async (transaction) => {
    const isNew = await noteMigration(transaction, statements, { name, number, hash });
    if (isOfSchema || !isNew) return;
    const parts = splitStatements(statement.text);
    const embeddedParts = splitStatements(statement.embeddedText ?? statement.text);
    for (const text of engine.kind === 'embedded' ? embeddedParts : parts) {
      const { embeddedText: _, ...part } = statement;
      await transaction.run({ ...part, text }, {});
    }
  });
}
