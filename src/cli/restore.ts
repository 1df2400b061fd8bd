import { createReadStream } from 'node:fs';
import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { readConfig } from '../config.ts';
import { PicketlineError } from '../errors.ts';
import { openEngine } from '../graph/open-engine.ts';
import { loadStatements } from '../graph/statement-library.ts';
import { PACKAGE_FILES } from '../package-files.ts';
import { type CheckedExport, checkExport } from '../transfer/checked-export.ts';
import { type RestoreOutcome, restoreGraph } from '../transfer/restore-graph.ts';
import { createOutput } from './output.ts';
import { createProgress } from './progress.ts';

/** `picketline restore`: the graph that an export holds, with the same ids, in either engine. */
export function restoreCommand(): Command {
  return new Command('restore')
    .description('Write an export into an empty graph, of either engine')
    .argument('<file>', 'what "picketline export" wrote, or - for standard input')
    .option('--replace', 'remove what the graph holds first')
    .option('--json', 'print the summary as JSON, for scripts')
    .addHelpText(
      'after',
      `
The graph is the Neo4j of NEO4J_URI, else the embedded one in the folder of PICKETLINE_DATA.
The whole file is checked before anything is written, standard input by way of the folder for
temporary files. After a kill, run it again: it goes on where it was. Until then, nothing else is
written to the graph. A graph that holds just this export stays as it is.

Examples:
  $ picketline restore monday.jsonl
  $ gunzip < monday.jsonl.gz | picketline restore - --replace
  $ picketline export | NEO4J_URI=bolt://127.0.0.1:7687 NEO4J_PASSWORD=… picketline restore -`,
    )
    .action(restore);
}

interface RestoreFlags {
  readonly replace?: true;
  readonly json?: true;
}

const STANDARD_INPUT = '-';

async function restore(path: string, { replace, json }: RestoreFlags): Promise<void> {
  const config = readConfig();
  const progress = createProgress(process.stderr);
  const file = path === STANDARD_INPUT ? await keepStandardInput() : await existingFile(path);
  try {
    const checked = await file.check();
    const engine = (await openEngine(config)).named('restore');
    try {
      const total = checked.nodes + checked.relationships;
      const outcome = await restoreGraph(
        { engine, statements: loadStatements(PACKAGE_FILES.cypher) },
        { name: file.name, checked, bytes: file.bytes() },
        {
          replace: replace === true,
          onProgress: (done, doing) =>
            progress.show(
              done,
              total,
              doing === 'emptying' ? 'emptying' : 'nodes and relationships',
            ),
        },
      );
      progress.clear();
      const output = createOutput(process.stdout);
      await output.line(
        json ? JSON.stringify({ path, outcome, ...checked }) : describe(outcome, checked),
      );
    } finally {
      progress.clear();
      await engine.close();
    }
  } finally {
    await file.remove();
  }
}

interface InputFile {
  readonly name: string;
  check(): Promise<CheckedExport>;
  bytes(): AsyncIterable<Buffer>;
  /** Takes it away, where it is a copy. */
  remove(): Promise<void>;
}

async function existingFile(path: string): Promise<InputFile> {
  const handle = await open(path).catch((cause: unknown) => {
    throw new PicketlineError('BAD_PATH', `${path}: cannot be read`, { cause });
  });
  const isFolder = (await handle.stat()).isDirectory();
  await handle.close();
  if (isFolder) throw new PicketlineError('BAD_PATH', `${path}: expected a file, got a folder`);
  const bytes = () => createReadStream(path);
  return { name: path, bytes, check: () => checkExport(bytes(), path), remove: async () => {} };
}

/** What comes in can be read only once, and is needed twice: to be checked, and then to be written. */
async function keepStandardInput(): Promise<InputFile> {
  const folder = await mkdtemp(join(tmpdir(), 'picketline-restore-'));
  const path = join(folder, 'export.jsonl');
  const name = 'standard input';
  async function* keep(): AsyncGenerator<Buffer> {
    const handle = await open(path, 'w', 0o600);
    try {
      for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
        await handle.writeFile(chunk).catch((cause: unknown) => {
          const message = `${folder}: standard input cannot be kept there until it is checked; set TMPDIR to a folder with more space`;
          throw new PicketlineError('DISK_FULL', message, { cause });
        });
        yield chunk;
      }
    } finally {
      await handle.close();
    }
  }
  return {
    name,
    check: () => checkExport(keep(), name),
    bytes: () => createReadStream(path),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

function describe(outcome: RestoreOutcome, { nodes, relationships }: CheckedExport): string {
  const size = `${nodes} nodes and ${relationships} relationships`;
  if (outcome === 'UNCHANGED') return `the graph holds these ${size} already`;
  return outcome === 'RESTORED' ? `restored ${size}` : `restored the rest of ${size}`;
}
