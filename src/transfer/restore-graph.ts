import { PicketlineError } from '../errors.ts';
import type { GraphEngine, GraphTransaction } from '../graph/engine.ts';
import type { StatementLibrary } from '../graph/statement-library.ts';
import { migrate } from '../migrations/migrate.ts';
import { knownMigrations } from '../migrations/migrations.ts';
import { noteSearchIndex } from '../queries/search-index.ts';
import {
  countNodes,
  createNodes,
  createRelationships,
  deleteNodes,
  forgetMigrations,
  noteRestoreState,
  type RestoreState,
  readGraphState,
  readRestoreState,
} from '../queries/transfer.ts';
import { noteReferenceHash } from '../queries/write-reference.ts';
import { takeWriteLock } from '../queries/write-versions.ts';
import { type CheckedExport, type GraphRecord, isNode, recordsOf } from './checked-export.ts';
import { NODE_LABELS, type NodeLabel } from './graph-labels.ts';
import type { RelationshipRecord } from './graph-record.ts';

export interface RestoreParts {
  readonly engine: GraphEngine;
  readonly statements: StatementLibrary;
}

export interface ExportToRestore {
  /** For messages. */
  readonly name: string;
  readonly checked: CheckedExport;
  /** The same bytes as were checked, from their beginning. */
  readonly bytes: AsyncIterable<Buffer>;
}

export interface RestoreOptions {
  /** Whether what the graph holds is removed first; false. */
  readonly replace?: boolean;
  /** Told how many of the records are written, and what is done; no one unless given. */
  readonly onProgress?: (done: number, doing: 'emptying' | 'writing') => void;
}

/** `UNCHANGED` where the graph holds just this export already. */
export type RestoreOutcome = 'RESTORED' | 'RESUMED' | 'UNCHANGED';

/** Records, and characters of them, that one transaction writes. */
const BATCH = { records: 2_000, characters: 4_000_000 };
const DELETED_AT_A_TIME = 2_000;

/**
 * Writes an export that was checked into an empty graph, so that another export of that graph has the same
 * bytes. Every transaction notes how far it has come, so a restore that was cut off goes on where it was, and
 * nothing is written twice.
 *
 * @throws PicketlineError `BAD_EXPORT` where a later version of the program made the export; `GRAPH_NOT_EMPTY` where the graph holds something else, and `replace` is not given;
 * `RESTORE_UNFINISHED` where the restore of another file was cut off; `GRAPH_BUSY` where another process
 * restores at the same time
 */
export async function restoreGraph(
  { engine, statements }: RestoreParts,
  file: ExportToRestore,
  { replace = false, onProgress = () => {} }: RestoreOptions = {},
): Promise<RestoreOutcome> {
  const { sha256, migration } = file.checked;
  const latest = knownMigrations(statements).at(-1)?.number ?? 0;
  if (migration > latest) {
    const message = `${file.name}:1: expected migrations up to ${latest}, got ${migration}: a later version of the program made it`;
    throw new PicketlineError('BAD_EXPORT', message);
  }
  await migrate(engine, statements);
  const begun = await engine.write((transaction) =>
    begin(transaction, statements, sha256, replace),
  );
  if (begun === 'UNCHANGED') return 'UNCHANGED';

  if (begun.state === 'EMPTYING') {
    onProgress(0, 'emptying');
    await empty(engine, statements, sha256);
  }
  let lines = begun.lines;
  for await (const batch of batchesOf(recordsOf(file.bytes, file.name), lines)) {
    const done = lines + batch.length;
    await engine.write(async (transaction) => {
      const turn = await takeUp(transaction, statements, { file: sha256, state: 'WRITING', lines });
      await writeRecords(transaction, statements, file.name, batch);
      const state = { file: sha256, state: 'WRITING', lines: done, turn } as const;
      await noteRestoreState(transaction, statements, state);
    });
    lines = done;
    onProgress(lines, 'writing');
  }
  await engine.write(async (transaction) => {
    const turn = await takeUp(transaction, statements, { file: sha256, state: 'WRITING', lines });
    const { referenceHash, searchIndex = null } = file.checked;
    await noteSearchIndex(transaction, statements, searchIndex);
    if (referenceHash !== null) await noteReferenceHash(transaction, statements, referenceHash);
    await forgetMigrations(transaction, statements, migration);
    await noteRestoreState(transaction, statements, { file: sha256, state: 'DONE', lines, turn });
  });
  // What an older export has not had yet is done to what came from it.
  await migrate(engine, statements);
  await engine.persist();
  return begun.isResumed ? 'RESUMED' : 'RESTORED';
}

interface Begun {
  readonly state: 'EMPTYING' | 'WRITING';
  readonly lines: number;
  readonly isResumed: boolean;
}

/** Decides what is to be done, and notes it where it is new. */
async function begin(
  transaction: GraphTransaction,
  statements: StatementLibrary,
  file: string,
  replace: boolean,
): Promise<Begun | 'UNCHANGED'> {
  const turn = await lock(transaction, statements);
  const state = await readRestoreState(transaction, statements);
  const isOfThisFile = state?.file === file;
  if (isOfThisFile && state.state !== 'DONE') {
    return { state: state.state, lines: state.lines, isResumed: true };
  }
  // Taking the lock was a turn too.
  if (isOfThisFile && state.turn === turn - 1) {
    await noteRestoreState(transaction, statements, { ...state, turn });
    return 'UNCHANGED';
  }
  const start = async (state: 'EMPTYING' | 'WRITING'): Promise<Begun> => {
    await noteRestoreState(transaction, statements, { file, state, lines: 0, turn });
    return { state, lines: 0, isResumed: false };
  };
  if (replace) return start('EMPTYING');
  if (state !== null && state.state !== 'DONE') {
    const message =
      'The restore of another file was cut off. Run that one again, or this one with --replace.';
    throw new PicketlineError('RESTORE_UNFINISHED', message);
  }
  if (await holdsNodes(transaction, statements)) {
    const message =
      'The graph holds something already. Restore into an empty one, or remove what it holds with --replace.';
    throw new PicketlineError('GRAPH_NOT_EMPTY', message);
  }
  return start('WRITING');
}

async function holdsNodes(
  transaction: GraphTransaction,
  statements: StatementLibrary,
): Promise<boolean> {
  for (const label of NODE_LABELS) {
    if ((await countNodes(transaction, statements, label)) > 0) return true;
  }
  return false;
}

/** What many nodes point at goes last, so that it has few relationships left when it goes. */
const HUBS: readonly NodeLabel[] = [
  'NameWord',
  'Organisation',
  'Person',
  'Place',
  'ReferenceTable',
  'Strike',
  'Word',
];
const EMPTYING_ORDER = [...NODE_LABELS.filter((label) => !HUBS.includes(label)), ...HUBS];

async function empty(
  engine: GraphEngine,
  statements: StatementLibrary,
  file: string,
): Promise<void> {
  const expected = { file, state: 'EMPTYING', lines: 0 } as const;
  for (const label of EMPTYING_ORDER) {
    while ((await countNodes(engine, statements, label)) > 0) {
      await engine.write(async (transaction) => {
        await takeUp(transaction, statements, expected);
        await deleteNodes(transaction, statements, label, DELETED_AT_A_TIME);
      });
    }
  }
  await engine.write(async (transaction) => {
    const turn = await takeUp(transaction, statements, expected);
    await noteRestoreState(transaction, statements, { ...expected, state: 'WRITING', turn });
  });
}

/** Locks the graph, where it still is as this process left it; returns its turn. */
async function takeUp(
  transaction: GraphTransaction,
  statements: StatementLibrary,
  expected: Pick<RestoreState, 'file' | 'state' | 'lines'>,
): Promise<number> {
  const turn = await lock(transaction, statements);
  const found = await readRestoreState(transaction, statements);
  const { file, state, lines } = expected;
  if (found?.file !== file || found.state !== state || found.lines !== lines) {
    const message = 'Another process restores into the same graph.';
    throw new PicketlineError('GRAPH_BUSY', message);
  }
  return turn;
}

/** Makes other writers wait until the transaction ends; returns its turn. */
async function lock(transaction: GraphTransaction, statements: StatementLibrary): Promise<number> {
  await takeWriteLock(transaction, statements);
  return (await readGraphState(transaction, statements)).turn;
}

async function* batchesOf(
  records: AsyncIterable<GraphRecord>,
  skipped: number,
): AsyncGenerator<readonly GraphRecord[]> {
  let batch: GraphRecord[] = [];
  let characters = 0;
  let number = 0;
  for await (const record of records) {
    number += 1;
    if (number <= skipped) continue;
    batch.push(record);
    characters += sizeOf(record);
    if (batch.length < BATCH.records && characters < BATCH.characters) continue;
    yield batch;
    batch = [];
    characters = 0;
  }
  if (batch.length > 0) yield batch;
}

/** Only texts are long, and what they are found by. */
function sizeOf({ properties: { text, searchText } }: GraphRecord): number {
  return [text, searchText].reduce<number>(
    (size, each) => size + (typeof each === 'string' ? each.length : 0),
    0,
  );
}

/** Runs one statement for each kind of node and of relationship in the batch. */
async function writeRecords(
  transaction: GraphTransaction,
  statements: StatementLibrary,
  name: string,
  records: readonly GraphRecord[],
): Promise<void> {
  const nodes = grouped(records.filter(isNode), ({ labels }) => labels.join(' '));
  for (const [labels, group] of nodes) {
    const rows = group.map(({ properties }) => ({ properties }));
    await createNodes(transaction, statements, labels.split(' '), rows);
  }
  const relationships = grouped(records.filter(isRelationship), ({ from, type, to }) =>
    [from[0], type, to[0]].join(' '),
  );
  for (const [kind, group] of relationships) {
    const [from = '', type = '', to = ''] = kind.split(' ');
    const rows = group.map((each) => ({
      from: each.from[1],
      to: each.to[1],
      properties: each.properties,
    }));
    const created = await createRelationships(transaction, statements, { from, type, to }, rows);
    if (created === rows.length) continue;
    const message = `${name}: expected both nodes of every relationship, but ${rows.length - created} of (${from})-[${type}]->(${to}) lack one`;
    throw new PicketlineError('BAD_EXPORT', message);
  }
}

function isRelationship(record: GraphRecord): record is RelationshipRecord {
  return !isNode(record);
}

function grouped<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item)) ?? [];
    group.push(item);
    groups.set(keyOf(item), group);
  }
  return groups;
}
