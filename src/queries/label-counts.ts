import type { GraphEngine } from '../graph/engine.ts';
import type { StatementLibrary } from '../graph/statement-library.ts';

/** How many nodes of a kind a graph holds. */
export type LabelCount = { readonly label: string; readonly nodes: number };

/** Of every kind that the graph's model has, also where there are none. */
export async function readLabelCounts(
  engine: GraphEngine,
  statements: StatementLibrary,
): Promise<readonly LabelCount[]> {
  const rows = await engine.read(statements.get('read/label-counts'), {});
  return rows as unknown as readonly LabelCount[];
}
