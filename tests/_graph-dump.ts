import type { GraphEngine, GraphValue } from '../src/graph/engine.ts';
import { statementOf } from './graph/_statement-of.ts';

const NODES = statementOf(
  'MATCH (n) RETURN labels(n) AS labels, properties(n) AS properties',
  [],
  ['labels', 'properties'],
);
const RELATIONSHIPS = statementOf(
  `MATCH (a)-[r]->(b)
   RETURN labels(a) AS fromLabels, a.id AS from, type(r) AS type, properties(r) AS properties,
          labels(b) AS toLabels, b.id AS to`,
  [],
  ['fromLabels', 'from', 'type', 'properties', 'toLabels', 'to'],
);

/** What tells nothing about the graph but only when and how often it was written. */
const TIMES = ['ingestedAt'];
const BOOKKEEPING = ['GraphState', 'Migration'];

/**
 * Every node and relationship as one line of JSON, sorted, without the times of ingest: two graphs hold
 * the same when their dumps are equal, on any engine.
 */
export async function dumpGraph(engine: GraphEngine): Promise<readonly string[]> {
  const nodes = await engine.read(NODES, {});
  const relationships = await engine.read(RELATIONSHIPS, {});
  return [
    ...nodes
      .filter(({ labels }) => !BOOKKEEPING.some((label) => (labels as string[]).includes(label)))
      .map(({ labels, properties }) => line({ labels: sorted(labels), ...timeless(properties) })),
    ...relationships.map(({ fromLabels, toLabels, properties, ...rest }) =>
      line({
        ...rest,
        fromLabels: sorted(fromLabels),
        toLabels: sorted(toLabels),
        properties: timeless(properties),
      }),
    ),
  ].sort();
}

function sorted(labels: GraphValue | undefined): readonly string[] {
  return [...(labels as readonly string[])].sort();
}

function timeless(properties: GraphValue | undefined): Record<string, GraphValue> {
  const entries = Object.entries(properties as Record<string, GraphValue>);
  return Object.fromEntries(
    entries.filter(([key, value]) => !TIMES.includes(key) && value !== null),
  );
}

function line(value: Readonly<Record<string, unknown>>): string {
  return JSON.stringify(value, (_key, held: unknown) =>
    typeof held === 'object' && held !== null && !Array.isArray(held)
      ? Object.fromEntries(Object.entries(held).sort(([one], [other]) => (one < other ? -1 : 1)))
      : held,
  );
}
