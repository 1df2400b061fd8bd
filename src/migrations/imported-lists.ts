import type { GraphEngine, GraphValue } from '../graph/engine.ts';
import type { StatementLibrary } from '../graph/statement-library.ts';
import {
  countNodes,
  type ImportState,
  readImportState,
  readListsAside,
  readNodeIds,
  removeImportState,
  setListsAside,
} from '../queries/transfer.ts';
import { takeWriteLock } from '../queries/write-versions.ts';

const PAGE = 1_000;

/** Whether `setImportedLists` would have anything to do. */
export async function lacksImportedLists(
  engine: GraphEngine,
  statements: StatementLibrary,
): Promise<boolean> {
  return (await readImportState(engine, statements)) !== null;
}

/**
 * Puts the lists in their places that CSV files have no form for, in a graph that Neo4j's importer made of
 * ours. Cut off, it goes on at the next start.
 *
 * @param onProgress told how many of the nodes were gone through
 * @returns whether anything had to be done
 */
export async function setImportedLists(
  engine: GraphEngine,
  statements: StatementLibrary,
  onProgress: (done: number, total: number) => void = () => {},
): Promise<boolean> {
  if (!(await lacksImportedLists(engine, statements))) return false;
  return engine.exclusively(statements.get('write/take-migration-lock'), async () => {
    // Another process may have done it while this one waited.
    const state = await readImportState(engine, statements);
    if (state === null) return false;
    const parts = partsOf(state);
    let [done, total] = [0, 0];
    for (const [, label] of parts) total += await countNodes(engine, statements, label);
    for (const [of, label] of parts) {
      const ids = (await readNodeIds(engine, statements, label)).toSorted();
      for (let from = 0; from < ids.length; from += PAGE) {
        const page = ids.slice(from, from + PAGE);
        await engine.write(async (transaction) => {
          await takeWriteLock(transaction, statements);
          const aside = await readListsAside(transaction, statements, of, label, page);
          const rows = aside.map((each) => ({
            ...each,
            lists: JSON.parse(each.aside) as GraphValue,
          }));
          if (rows.length > 0) await setListsAside(transaction, statements, of, label, rows);
        });
        done += page.length;
        onProgress(done, total);
      }
    }
    await engine.write((transaction) => removeImportState(transaction, statements));
    return true;
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
