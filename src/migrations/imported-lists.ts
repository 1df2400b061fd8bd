import type { GraphEngine, GraphValue } from '../graph/engine.ts';
import type { StatementLibrary } from '../graph/statement-library.ts';
import {
  type ImportState,
  readImportState,
  readListsAside,
  readNodeIds,
  removeImportState,
  setListsAside,
} from '../queries/transfer.ts';
import { takeWriteLock } from '../queries/write-versions.ts';

const PAGE = 1_000;

/**
 * Puts the lists in their places that CSV files have no form for, in a graph that Neo4j's importer made of
 * ours. Cut off, it goes on at the next start.
 */
export async function setImportedLists(
  engine: GraphEngine,
  statements: StatementLibrary,
): Promise<void> {
  if ((await readImportState(engine, statements)) === null) return;
  await engine.exclusively(statements.get('write/take-migration-lock'), async () => {
    // Another process may have done it while this one waited.
    const state = await readImportState(engine, statements);
    if (state === null) return;
    for (const [of, label] of partsOf(state)) {
      const ids = (await readNodeIds(engine, statements, label)).toSorted();
      for (let from = 0; from < ids.length; from += PAGE) {
        await engine.write(async (transaction) => {
          await takeWriteLock(transaction, statements);
          const page = ids.slice(from, from + PAGE);
          const aside = await readListsAside(transaction, statements, of, label, page);
          const rows = aside.map((each) => ({
            ...each,
            lists: JSON.parse(each.aside) as GraphValue,
          }));
          if (rows.length > 0) await setListsAside(transaction, statements, of, label, rows);
        });
      }
    }
    await engine.write((transaction) => removeImportState(transaction, statements));
  });
}

function partsOf({
  nodeLabels,
  relationshipLabels,
}: ImportState): readonly (readonly ['nodes' | 'relationships', string])[] {
  return [
    ...nodeLabels.map((label) => ['nodes', label] as const),
    ...relationshipLabels.map((label) => ['relationships', label] as const),
  ];
}
