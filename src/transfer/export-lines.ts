import { createHash } from 'node:crypto';
import type { GraphReader } from './read-graph.ts';

/** The first line of an export says what the file is. */
export interface ExportHeader {
  readonly format: typeof EXPORT_FORMAT;
  readonly version: typeof EXPORT_VERSION;
  /** Number of the last migration that the graph has had; 0 where it has had none. */
  readonly migration: number;
  readonly referenceHash: string | null;
  /** Which form of the search index the file holds; absent in files of before there was one. */
  readonly searchIndex?: string | null;
}

/** The last line: without it a file was cut off, and the checksum is over all lines before it. */
export interface ExportTrailer {
  readonly nodes: number;
  readonly relationships: number;
  readonly sha256: string;
}

export const EXPORT_FORMAT = 'picketline-graph';
/** Raised when files of a new form can no longer be read by programs that know the earlier one. */
export const EXPORT_VERSION = 1;

export interface ExportOptions {
  /** Told of each page how many nodes and relationships it had; no one unless given. */
  readonly onPage?: (records: number) => void;
}

/**
 * A graph as JSON Lines: header, nodes, relationships, trailer. Two graphs that hold the same give the same
 * bytes, on either engine. Comes in pieces of many lines; fails before the trailer with `GRAPH_CHANGED`
 * where the graph was written to meanwhile.
 */
export async function* exportLines(
  graph: GraphReader,
  { onPage = () => {} }: ExportOptions = {},
): AsyncGenerator<string, ExportTrailer> {
  const hash = createHash('sha256');
  const linesOf = (records: readonly object[]) => {
    const text = records.map((record) => `${JSON.stringify(record)}\n`).join('');
    hash.update(text);
    return text;
  };
  const header: ExportHeader = {
    format: EXPORT_FORMAT,
    version: EXPORT_VERSION,
    migration: graph.migrations.at(-1)?.number ?? 0,
    referenceHash: graph.referenceHash,
    searchIndex: graph.searchIndex,
  };
  yield linesOf([header]);
  let nodes = 0;
  for await (const page of graph.nodes()) {
    nodes += page.length;
    yield linesOf(page);
    onPage(page.length);
  }
  let relationships = 0;
  for await (const page of graph.relationships()) {
    relationships += page.length;
    yield linesOf(page);
    onPage(page.length);
  }
  await graph.checkUnchanged();
  const trailer = { nodes, relationships, sha256: hash.digest('hex') };
  yield `${JSON.stringify(trailer)}\n`;
  return trailer;
}
