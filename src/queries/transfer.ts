import type { GraphEngine, GraphTransaction, GraphValue } from '../graph/engine.ts';
import type { StatementLibrary } from '../graph/statement-library.ts';

/** What the graph says of itself. */
export interface GraphState {
  /** How many transactions have written to it. */
  readonly turn: number;
  /** Which reference tables it holds; null where it holds none. */
  readonly referenceHash: string | null;
  /** Which form of the search index it holds; null where it holds none. */
  readonly searchIndex: string | null;
}

export interface GraphSize {
  readonly nodes: number;
  readonly relationships: number;
}

export interface StoredNode {
  readonly labels: readonly string[];
  readonly properties: Readonly<Record<string, GraphValue>>;
}

/** A relationship of the node with the id `id`, to or from the one with the id `other`. */
export interface StoredRelationship {
  readonly id: string;
  readonly type: string;
  readonly properties: Readonly<Record<string, GraphValue>>;
  readonly labels: readonly string[];
  readonly other: GraphValue;
}

/** How far a restore has come. */
export interface RestoreState {
  /** Checksum of the file that is restored. */
  readonly file: string;
  readonly state: 'EMPTYING' | 'WRITING' | 'DONE';
  /** How many lines of the file are written. */
  readonly lines: number;
  /** The graph's turn when this was noted. */
  readonly turn: number;
}

/** At which labels lists of an import from CSV files are still aside; those of relationships at their first node. */
export interface ImportState {
  readonly nodeLabels: readonly string[];
  readonly relationshipLabels: readonly string[];
}

/** Lists that belong to a node, or to a relationship of it. */
export interface ListsAside {
  /** Of the node. */
  readonly id: string;
  /** JSON of a map of lists by the names of their properties. */
  readonly aside: string;
}

export interface NodeRow {
  readonly properties: Readonly<Record<string, GraphValue>>;
}

export interface RelationshipRow extends NodeRow {
  readonly from: string;
  readonly to: string;
}

/** What reads: the engine itself, or a transaction of it. */
type Reader = GraphEngine | GraphTransaction;

export async function readGraphState(
  reader: Reader,
  statements: StatementLibrary,
): Promise<GraphState> {
  const [row] = await read(reader, statements, 'transfer/graph-state');
  return (row ?? { turn: 0, referenceHash: null, searchIndex: null }) as unknown as GraphState;
}

/** Of all that the database holds, whoever stored it, but for bookkeeping. */
export async function readGraphSize(
  engine: GraphEngine,
  statements: StatementLibrary,
): Promise<GraphSize> {
  const [row] = await read(engine, statements, 'transfer/graph-size');
  return row as unknown as GraphSize;
}

export async function countNodes(
  reader: Reader,
  statements: StatementLibrary,
  label: string,
): Promise<number> {
  const statement = statements.get('transfer/node-count', { NodeLabel: label });
  const [row] = await ('run' in reader ? reader.run(statement, {}) : reader.read(statement, {}));
  return row?.nodes as number;
}

/** In no order. */
export async function readNodeIds(
  engine: GraphEngine,
  statements: StatementLibrary,
  label: string,
): Promise<readonly string[]> {
  const [row] = await engine.read(statements.get('transfer/node-ids', { NodeLabel: label }), {});
  return row?.ids as readonly string[];
}

export async function readNodes(
  reader: Reader,
  statements: StatementLibrary,
  label: string,
  ids: readonly string[],
): Promise<readonly StoredNode[]> {
  const statement = statements.get('transfer/nodes', { NodeLabel: label });
  const rows = await ('run' in reader
    ? reader.run(statement, { ids })
    : reader.read(statement, { ids }));
  return rows as unknown as readonly StoredNode[];
}

/** Relationships that start at the nodes; or, with `in`, what leads to quotes from whoever said them. */
export async function readRelationships(
  engine: GraphEngine,
  statements: StatementLibrary,
  direction: 'out' | 'in',
  label: string,
  ids: readonly string[],
): Promise<readonly StoredRelationship[]> {
  const statement = statements.get(`transfer/relationships-${direction}`, { NodeLabel: label });
  return (await engine.read(statement, { ids })) as unknown as readonly StoredRelationship[];
}

export async function createNodes(
  transaction: GraphTransaction,
  statements: StatementLibrary,
  [label = '', second]: readonly string[],
  rows: readonly NodeRow[],
): Promise<void> {
  const statement =
    second === undefined
      ? statements.get('transfer/create-nodes', { NodeLabel: label })
      : statements.get('transfer/create-labelled-nodes', { NodeLabel: label, SecondLabel: second });
  await transaction.run(statement, { rows: rows as unknown as GraphValue });
}

/** @returns how many of them found both of their nodes */
export async function createRelationships(
  transaction: GraphTransaction,
  statements: StatementLibrary,
  { from, type, to }: { readonly from: string; readonly type: string; readonly to: string },
  rows: readonly RelationshipRow[],
): Promise<number> {
  const names = { FromLabel: from, RelationshipType: type, ToLabel: to };
  const statement = statements.get('transfer/create-relationships', names);
  const [row] = await transaction.run(statement, { rows: rows as unknown as GraphValue });
  return row?.created as number;
}

/** Removes at most `limit` nodes of a label. */
export async function deleteNodes(
  transaction: GraphTransaction,
  statements: StatementLibrary,
  label: string,
  limit: number,
): Promise<void> {
  const statement = statements.get('transfer/delete-nodes', { NodeLabel: label });
  await transaction.run(statement, { limit });
}

/** Null where the graph never was restored. */
export async function readRestoreState(
  reader: Reader,
  statements: StatementLibrary,
): Promise<RestoreState | null> {
  const [row] = await read(reader, statements, 'transfer/restore-state');
  return (row ?? null) as RestoreState | null;
}

export async function noteRestoreState(
  transaction: GraphTransaction,
  statements: StatementLibrary,
  state: RestoreState,
): Promise<void> {
  await transaction.run(statements.get('transfer/note-restore'), { ...state });
}

/** Null where nothing of an import is left to be done. */
export async function readImportState(
  engine: GraphEngine,
  statements: StatementLibrary,
): Promise<ImportState | null> {
  const [row] = await read(engine, statements, 'transfer/import-state');
  return (row ?? null) as unknown as ImportState | null;
}

export async function removeImportState(
  transaction: GraphTransaction,
  statements: StatementLibrary,
): Promise<void> {
  await transaction.run(statements.get('transfer/remove-import-state'), {});
}

/** Of the nodes themselves, or of the relationships that start at them; those that have none are left out. */
export async function readListsAside(
  transaction: GraphTransaction,
  statements: StatementLibrary,
  of: 'nodes' | 'relationships',
  label: string,
  ids: readonly string[],
): Promise<readonly ListsAside[]> {
  const statement = statements.get(`transfer/lists-aside-of-${of}`, { NodeLabel: label });
  return (await transaction.run(statement, { ids })) as unknown as readonly ListsAside[];
}

/** Puts lists that were aside in their places. */
export async function setListsAside(
  transaction: GraphTransaction,
  statements: StatementLibrary,
  of: 'nodes' | 'relationships',
  label: string,
  rows: readonly (ListsAside & { readonly lists: GraphValue })[],
): Promise<void> {
  const statement = statements.get(`transfer/set-lists-of-${of}`, { NodeLabel: label });
  await transaction.run(statement, { rows: rows as unknown as GraphValue });
}

/** Takes back the notes of migrations after the given one, so that they are done to what a restore brought. */
export async function forgetMigrations(
  transaction: GraphTransaction,
  statements: StatementLibrary,
  after: number,
): Promise<void> {
  await transaction.run(statements.get('transfer/forget-migrations'), { after });
}

function read(reader: Reader, statements: StatementLibrary, name: string) {
  const statement = statements.get(name);
  return 'run' in reader ? reader.run(statement, {}) : reader.read(statement, {});
}
