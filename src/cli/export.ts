import { Command, Option } from 'commander';
import { readConfig } from '../config.ts';
import { PicketlineError } from '../errors.ts';
import { checkHoldsGraph } from '../graph/embedded/embedded-engine.ts';
import { openEngine } from '../graph/open-engine.ts';
import { loadStatements } from '../graph/statement-library.ts';
import { PACKAGE_FILES } from '../package-files.ts';
import type { GraphSize } from '../queries/transfer.ts';
import { type CsvExport, exportCsv, IMPORT_ARGUMENTS } from '../transfer/export-csv.ts';
import { type ExportTrailer, exportLines } from '../transfer/export-lines.ts';
import { makeFile } from '../transfer/file-in-the-making.ts';
import { readGraph } from '../transfer/read-graph.ts';
import { createOutput } from './output.ts';
import { createProgress, type Progress } from './progress.ts';

/** `picketline export`: the whole graph as a file, or as a folder of CSV files. */
export function exportCommand(): Command {
  return new Command('export')
    .description('Write the whole graph to a file or to standard output')
    .addOption(
      new Option('--format <format>', 'jsonl for "picketline restore", csv for Neo4j\'s importer')
        .choices(FORMATS)
        .default('jsonl'),
    )
    .option('--out <path>', 'file to write, for csv a new folder; it appears once it is whole')
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

--format csv is the quick way to fill a Neo4j with a large graph, whose server has to be stopped for
it: a folder of CSV files for "neo4j-admin database import full", with the arguments for that in
${IMPORT_ARGUMENTS}. "picketline migrate" then makes the constraints and indexes.

Examples:
  $ picketline export --out monday.jsonl
  $ picketline export | gzip > monday.jsonl.gz
  $ picketline export --format csv --out monday-csv
  $ picketline export | NEO4J_URI=bolt://127.0.0.1:7687 NEO4J_PASSWORD=… picketline restore -`,
    )
    .action(exportGraph);
}

const FORMATS = ['jsonl', 'csv'] as const;

interface ExportFlags {
  readonly format: (typeof FORMATS)[number];
  readonly out?: string;
  readonly json?: true;
}

async function exportGraph({ format, out, json }: ExportFlags): Promise<void> {
  if (format === 'csv' && out === undefined) {
    throw new PicketlineError('BAD_ARGUMENT', 'expected --out with the folder for the CSV files');
  }
  const progress = createProgress(process.stderr);
  const config = readConfig();
  if (config.neo4j === null) checkHoldsGraph(config.dataFolder);
  const engine = (await openEngine(config)).named('export');
  try {
    const statements = loadStatements(PACKAGE_FILES.cypher);
    const graph = await readGraph(engine, statements);
    const show = progressOver(graph.size, progress);
    const summary =
      format === 'csv' && out !== undefined
        ? describeCsv(out, await exportCsv({ graph, statements }, out, { onPage: show }))
        : describeLines(out ?? null, await writeLines(exportLines(graph, { onPage: show }), out));
    progress.clear();
    // Whoever read standard output is gone.
    if (summary === null) return;
    const output = createOutput(out === undefined ? process.stderr : process.stdout);
    await output.text(json ? `${JSON.stringify(summary.facts)}\n` : summary.text);
    const leftOut = describeLeftOut(summary.facts, graph.size);
    if (leftOut !== null) await createOutput(process.stderr).line(`picketline: ${leftOut}`);
  } finally {
    progress.clear();
    await engine.close();
  }
}

/** What is told of an export, to people and to scripts. */
interface Summary {
  readonly text: string;
  readonly facts: GraphSize & { readonly path: string | null };
}

function progressOver(
  { nodes, relationships }: GraphSize,
  progress: Progress,
): (records: number, doing?: string) => void {
  let done = 0;
  let before: string | undefined;
  return (records, doing) => {
    if (doing !== before) done = 0;
    before = doing;
    done += records;
    const label = 'nodes and relationships';
    progress.show(done, nodes + relationships, doing === undefined ? label : `${label}, ${doing}`);
  };
}

type Lines = AsyncGenerator<string, ExportTrailer>;

function writeLines(lines: Lines, out: string | undefined): Promise<ExportTrailer | null> {
  return out === undefined ? toStandardOutput(lines) : toFile(lines, out);
}

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

function describeLines(path: string | null, written: ExportTrailer | null): Summary | null {
  if (written === null) return null;
  const checksum = written.sha256.slice(0, 12);
  return {
    text: `exported ${describeSize(written)} (checksum ${checksum})\n`,
    facts: { path, ...written },
  };
}

function describeCsv(path: string, written: CsvExport): Summary {
  const text = `exported ${describeSize(written)} to ${written.files} files in ${path}
${IMPORT_ARGUMENTS} there says how Neo4j imports them
`;
  return { text, facts: { path, ...written } };
}

function describeSize({ nodes, relationships }: GraphSize): string {
  return `${nodes} nodes and ${relationships} relationships`;
}

function describeLeftOut(written: GraphSize, size: GraphSize): string | null {
  const nodes = size.nodes - written.nodes;
  const relationships = size.relationships - written.relationships;
  if (nodes === 0 && relationships === 0) return null;
  return `left out ${describeSize({ nodes, relationships })} that are not of Picketline`;
}
