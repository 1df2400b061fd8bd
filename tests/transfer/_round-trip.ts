import { Readable } from 'node:stream';
import type { GraphEngine } from '../../src/graph/engine.ts';
import { loadStatements } from '../../src/graph/statement-library.ts';
import { PACKAGE_FILES } from '../../src/package-files.ts';
import { checkExport } from '../../src/transfer/checked-export.ts';
import { exportLines } from '../../src/transfer/export-lines.ts';
import { readGraph } from '../../src/transfer/read-graph.ts';
import {
  type RestoreOptions,
  type RestoreOutcome,
  restoreGraph,
} from '../../src/transfer/restore-graph.ts';

export const statements = loadStatements(PACKAGE_FILES.cypher);

/** The whole export of a graph. */
export async function exportOf(engine: GraphEngine): Promise<string> {
  let text = '';
  for await (const lines of exportLines(await readGraph(engine, statements))) text += lines;
  return text;
}

/** Checks an export and restores it. */
export async function restoreFrom(
  engine: GraphEngine,
  text: string,
  options?: RestoreOptions,
): Promise<RestoreOutcome> {
  const checked = await checkExport(bytesOf(text), 'export');
  const file = { name: 'export', checked, bytes: bytesOf(text) };
  return restoreGraph({ engine, statements }, file, options);
}

/** In pieces that break lines and characters. */
export function bytesOf(text: string, size = 1_000): AsyncIterable<Buffer> {
  const bytes = Buffer.from(text);
  const pieces: Buffer[] = [];
  for (let from = 0; from < bytes.length; from += size) {
    pieces.push(bytes.subarray(from, from + size));
  }
  return Readable.from(pieces);
}
