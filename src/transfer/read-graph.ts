import { PicketlineError } from '../errors.ts';
import type { GraphEngine, GraphValue } from '../graph/engine.ts';
import type { StatementLibrary } from '../graph/statement-library.ts';
import { readMigrations, type StoredMigration } from '../queries/migrations.ts';
import {
  type GraphSize,
  readGraphSize,
  readGraphState,
  readImportState,
  readNodeIds,
  readNodes,
  readRelationships,
  readRestoreState,
  type StoredRelationship,
} from '../queries/transfer.ts';
import {
  isNodeLabel,
  isRelationshipType,
  isSecondLabel,
  NODE_LABELS,
  type NodeLabel,
  SAID_LABELS,
} from './graph-labels.ts';
import type { NodeRecord, Properties, PropertyValue, RelationshipRecord } from './graph-record.ts';

export interface GraphReader {
  /** Those that the graph has had, in the order of their numbers. */
  readonly migrations: readonly StoredMigration[];
  /** How many transactions have written to the graph. */
  readonly turn: number;
  /** Which reference tables the graph holds; null where it holds none. */
  readonly referenceHash: string | null;
  /** Which form of the search index the graph holds; null where it holds none. */
  readonly searchIndex: string | null;
  /** What the database holds, which may be more than the graph where others store in it too. */
  readonly size: GraphSize;
  /** All nodes, by label and id. Several reads at a time or one after the other give the same. */
  nodes(): AsyncGenerator<readonly NodeRecord[]>;
  /** All relationships between them, by the label and id of one of their nodes. */
  relationships(): AsyncGenerator<readonly RelationshipRecord[]>;
  /** Rejects with `GRAPH_CHANGED` where anything was written since the reading began. */
  checkUnchanged(): Promise<void>;
}

/** Nodes whose rows are held at a time; a text has a relationship to each of its words. */
const PAGE = 1_000;
const PAGE_OF_TEXTS = 100;

/**
 * Reads a whole graph in pages, in an order that depends on nothing but what it holds. Memory is that of one
 * page and of the ids of one label. Rejects with `RESTORE_UNFINISHED` where only part of the graph is there.
 */
export async function readGraph(
  engine: GraphEngine,
  statements: StatementLibrary,
): Promise<GraphReader> {
  await refuseUnfinished(engine, statements);
  const before = await readGraphState(engine, statements);
  const size = await readGraphSize(engine, statements);
  const migrations = await readMigrations(engine, statements);

  async function* pages(): AsyncGenerator<{ label: NodeLabel; ids: readonly string[] }> {
    for (const label of NODE_LABELS) {
      const ids = (await readNodeIds(engine, statements, label)).toSorted(byCodeUnits);
      const page = label === 'SearchText' ? PAGE_OF_TEXTS : PAGE;
      for (let from = 0; from < ids.length; from += page) {
        yield { label, ids: ids.slice(from, from + page) };
      }
    }
  }
  return {
    migrations,
    turn: before.turn,
    referenceHash: before.referenceHash,
    searchIndex: before.searchIndex,
    size,
    async *nodes() {
      for await (const { label, ids } of pages()) {
        const rows = await readNodes(engine, statements, label, ids);
        const records = rows.map(({ labels, properties }) => nodeRecord(label, labels, properties));
        const byId = new Map(records.map((record) => [record.properties.id, record]));
        yield ids.flatMap((id) => byId.get(id) ?? []);
      }
    },
    async *relationships() {
      for await (const { label, ids } of pages()) {
        const starting = await readRelationships(engine, statements, 'out', label, ids);
        const said = SAID_LABELS.includes(label)
          ? await readRelationships(engine, statements, 'in', label, ids)
          : [];
        const records = [
          ...starting.flatMap((row) => relationshipRecord(label, row, 'out')),
          ...said.flatMap((row) => relationshipRecord(label, row, 'in')),
        ];
        yield records.sort(byFirst).map(([, record]) => record);
      }
    },
    async checkUnchanged() {
      const { turn } = await readGraphState(engine, statements);
      if (turn === before.turn) return;
      const message =
        'The graph was written to while it was read, so what was read is not of one moment. Stop what writes, and try again.';
      throw new PicketlineError('GRAPH_CHANGED', message);
    },
  };
}

async function refuseUnfinished(engine: GraphEngine, statements: StatementLibrary): Promise<void> {
  const restore = await readRestoreState(engine, statements);
  if (restore !== null && restore.state !== 'DONE') {
    const message =
      'The graph is half restored. Run the same "picketline restore" again, which goes on where it was.';
    throw new PicketlineError('RESTORE_UNFINISHED', message);
  }
  if ((await readImportState(engine, statements)) !== null) {
    const message =
      'The graph was imported from CSV files. Run "picketline migrate", which finishes it.';
    throw new PicketlineError('RESTORE_UNFINISHED', message);
  }
}

function nodeRecord(
  label: NodeLabel,
  labels: readonly string[],
  properties: Readonly<Record<string, GraphValue>>,
): NodeRecord {
  return {
    labels: [label, ...labels.filter(isSecondLabel).toSorted()],
    properties: inOrder(properties),
  };
}

/** With what it is sorted by; nothing where the other node, or the relationship, is not of ours. */
function relationshipRecord(
  label: NodeLabel,
  { id, type, properties, labels, other }: StoredRelationship,
  direction: 'out' | 'in',
): readonly (readonly [string, RelationshipRecord])[] {
  const otherLabel = labels.find(isNodeLabel);
  if (otherLabel === undefined || typeof other !== 'string' || !isRelationshipType(type)) return [];
  const [own, its] = [[label, id] as const, [otherLabel, other] as const];
  const [from, to] = direction === 'out' ? [own, its] : [its, own];
  const record = { type, from, to, properties: inOrder(properties) };
  return [[[id, type, otherLabel, other].join('\u0000'), record]];
}

/** Without null, which stands for an absent property and is one on Neo4j. */
function inOrder(properties: Readonly<Record<string, GraphValue>>): Properties {
  const entries = Object.entries(properties).filter(([, value]) => value !== null);
  return Object.fromEntries(entries.sort(byFirst)) as Readonly<Record<string, PropertyValue>>;
}

function byFirst([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number {
  return byCodeUnits(one, other);
}

function byCodeUnits(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
