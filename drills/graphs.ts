import { openBoltEngine } from '../src/graph/bolt/bolt-engine.ts';
import { openEmbeddedEngine } from '../src/graph/embedded/embedded-engine.ts';
import type { GraphEngine } from '../src/graph/engine.ts';
import { dumpGraph } from '../tests/_graph-dump.ts';
import type { Neo4jAddress } from '../tests/_neo4j/start-neo4j.ts';
import { expectThat } from './drill.ts';

/** What a graph holds, sorted, without the moments of ingest; a node or relationship twice is there twice. */
export type Dump = readonly string[];

/** How long reading a whole graph may take, in milliseconds, on a machine that is busy with other things. */
const PATIENCE = 600_000;

export async function dumpOfFolder(folder: string): Promise<Dump> {
  return dumpAndClose(await openEmbeddedEngine({ folder, timeLimit: PATIENCE }));
}

export async function dumpOfNeo4j(address: Neo4jAddress): Promise<Dump> {
  return dumpAndClose(openBoltEngine({ ...address, timeLimit: PATIENCE }));
}

/** Throws with the first lines that one graph has and the other has not. */
export function expectSame(found: Dump, expected: Dump, what: string): void {
  const [lacking, more] = [without(expected, found), without(found, expected)];
  const first = (lines: Dump) => lines.slice(0, 2).map((line) => line.slice(0, 200));
  expectThat(
    lacking.length === 0 && more.length === 0 && found.length === expected.length,
    `${what}: ${lacking.length} lines are missing ${first(lacking)}, ${more.length} are too many ${first(more)}; ${found.length} for ${expected.length}`,
  );
}

async function dumpAndClose(engine: GraphEngine): Promise<Dump> {
  try {
    return await dumpGraph(engine);
  } finally {
    await engine.close();
  }
}

function without(lines: Dump, others: Dump): Dump {
  const known = new Set(others);
  return lines.filter((line) => !known.has(line));
}
