import type { GraphEngine, GraphTransaction } from '../../src/graph/engine.ts';
import type { StatementLibrary } from '../../src/graph/statement-library.ts';
import { migrate } from '../../src/migrations/migrate.ts';
import { createNodes, createRelationships } from '../../src/queries/transfer.ts';
import { type GraphRecord, isNode } from '../../src/transfer/checked-export.ts';
import type { RelationshipRecord } from '../../src/transfer/graph-record.ts';

const BATCH = 20_000;

/** Writes records into an empty graph, after its constraints and indexes. */
export async function loadGraph(
  engine: GraphEngine,
  statements: StatementLibrary,
  records: Iterable<GraphRecord>,
): Promise<void> {
  await migrate(engine, statements);
  let batch: GraphRecord[] = [];
  const write = () => engine.write((transaction) => writeBatch(transaction, statements, batch));
  for (const record of records) {
    batch.push(record);
    if (batch.length < BATCH) continue;
    await write();
    batch = [];
  }
  await write();
}

async function writeBatch(
  transaction: GraphTransaction,
  statements: StatementLibrary,
  batch: readonly GraphRecord[],
): Promise<void> {
  for (const [label, nodes] of grouped(batch.filter(isNode), ({ labels: [label] }) => label)) {
    const rows = nodes.map(({ properties }) => ({ properties }));
    await createNodes(transaction, statements, [label], rows);
  }
  const links = batch.filter((record): record is RelationshipRecord => !isNode(record));
  const kinds = grouped(links, ({ from, type, to }) => `${from[0]} ${type} ${to[0]}`);
  for (const group of kinds.values()) {
    const { from, type, to } = group[0]!;
    const rows = group.map((each) => ({
      from: each.from[1],
      to: each.to[1],
      properties: each.properties,
    }));
    const kind = { from: from[0], type, to: to[0] };
    const created = await createRelationships(transaction, statements, kind, rows);
    if (created !== rows.length) {
      throw new Error(`Expected ${rows.length} times ${Object.values(kind)}, got ${created}`);
    }
  }
}

function grouped<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
}
