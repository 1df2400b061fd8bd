import { Command } from 'commander';
import { readConfig } from '../config.ts';
import { checkHoldsGraph } from '../graph/embedded/embedded-engine.ts';
import { openEngine } from '../graph/open-engine.ts';
import { loadStatements } from '../graph/statement-library.ts';
import { PACKAGE_FILES } from '../package-files.ts';
import type { GraphSize } from '../queries/transfer.ts';
import { type ExportTrailer, exportLines } from '../transfer/export-lines.ts';
import { makeFile } from '../transfer/file-in-the-making.ts';
import { readGraph } from '../transfer/read-graph.ts';
import { createOutput } from './output.ts';
import { createProgress } from './progress.ts';

/** `picketline export`: the whole graph as a file. */
export function exportCommand(): Command {
  return new Command('export')
    .description('Write the whole graph to a file or to standard output')
    .option('--out <path>', 'file to write; it appears once it is whole')
    .option('--json', 'print the summary as JSON, for scripts')
    .addHelpText(
      'after',
      `
The graph is the Neo4j of NEO4J_URI, else the embedded one in the folder of PICKETLINE_DATA, which
only one process can open: stop the server first, or export from a backup.
Two graphs that hold the same give files of the same bytes, on either engine. What an article said
before it was corrected is in them too; what waits in the journal is not.
Where anything is written to the graph meanwhile, the export ends with GRAPH_CHANGED and without
its last line, so that no restore takes it for whole.

Examples:
  $ picketline export --out monday.jsonl
  $ picketline export | gzip > monday.jsonl.gz
  $ picketline export | NEO4J_URI=bolt://127.0.0.1:7687 NEO4J_PASSWORD=… picketline restore -`,
    )
    .action(exportGraph);
}

interface ExportFlags {
  readonly out?: string;
  readonly json?: true;
}

async function exportGraph({ out, json }: ExportFlags): Promise<void> {
  const progress = createProgress(process.stderr);
  const config = readConfig();
  if (config.neo4j === null) checkHoldsGraph(config.dataFolder);
  const engine = (await openEngine(config)).named('export');
  try {
    const graph = await readGraph(engine, loadStatements(PACKAGE_FILES.cypher));
    const { size } = graph;
    const total = size.nodes + size.relationships;
    let done = 0;
    const lines = exportLines(graph, {
      onPage(records) {
        done += records;
        progress.show(done, total, 'nodes and relationships');
      },
    });
    const written = out === undefined ? await toStandardOutput(lines) : await toFile(lines, out);
    progress.clear();
    // Whoever read standard output is gone.
    if (written === null) return;
    const summary = createOutput(out === undefined ? process.stderr : process.stdout);
    await summary.line(
      json ? JSON.stringify({ path: out ?? null, ...written }) : describe(written),
    );
    const leftOut = describeLeftOut(written, size);
    if (leftOut !== null) await createOutput(process.stderr).line(`picketline: ${leftOut}`);
  } finally {
    progress.clear();
    await engine.close();
  }
}

type Lines = AsyncGenerator<string, ExportTrailer>;

async function toStandardOutput(lines: Lines): Promise<ExportTrailer | null> {
  const output = createOutput(process.stdout);
  return writeAll(lines, (text) => output.text(text));
}

async function toFile(lines: Lines, path: string): Promise<ExportTrailer | null> {
  const file = await makeFile(path);
  try {
    const written = await writeAll(lines, async (text) => {
      await file.write(text);
      return true;
    });
    await file.finish();
    return written;
  } finally {
    await file.discard();
  }
}

/** Null where nobody takes the lines any more. */
async function writeAll(
  lines: Lines,
  write: (text: string) => Promise<boolean>,
): Promise<ExportTrailer | null> {
  for (;;) {
    const next = await lines.next();
    if (next.done) return next.value;
    if (!(await write(next.value))) return null;
  }
}

function describe({ nodes, relationships, sha256 }: ExportTrailer): string {
  return `exported ${nodes} nodes and ${relationships} relationships (checksum ${sha256.slice(0, 12)})`;
}

function describeLeftOut(written: ExportTrailer, size: GraphSize): string | null {
  const nodes = size.nodes - written.nodes;
  const relationships = size.relationships - written.relationships;
  if (nodes === 0 && relationships === 0) return null;
  return `left out ${nodes} nodes and ${relationships} relationships that are not of Picketline`;
}
