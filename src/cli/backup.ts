import { existsSync } from 'node:fs';
import { copyFile, open, rename, rm } from 'node:fs/promises';
import { Command } from 'commander';
import { readConfig } from '../config.ts';
import { PicketlineError } from '../errors.ts';
import {
  checkHoldsGraph,
  openEmbeddedEngine,
  readCopy,
} from '../graph/embedded/embedded-engine.ts';
import type { GraphCopy } from '../graph/engine.ts';
import { requestBackup } from '../transfer/backup-requests.ts';
import { writing } from '../transfer/file-in-the-making.ts';
import { createOutput } from './output.ts';

/** `picketline backup`: a copy of the embedded graph, also while a server has it open. */
export function backupCommand(): Command {
  return new Command('backup')
    .description('Copy the embedded graph to a file, also while a server has it open')
    .argument('<file>', 'file to write, which must not exist yet')
    .option('--json', 'print the summary as JSON, for scripts')
    .addHelpText(
      'after',
      `
Copies the graph in the folder of PICKETLINE_DATA as it is at one moment, and opens the copy to see
that it is whole. A server or an ingest that has the graph open is asked for the copy by a file in
that folder, and answers nothing else while it writes it.
Neo4j is kept with its own "neo4j-admin database dump", or with "picketline export".

To restore: stop the server, put the copy in the place of graph.grafeo in PICKETLINE_DATA, remove
graph.grafeo.wal beside it, and start.

Examples:
  $ picketline backup monday.grafeo
  $ PICKETLINE_DATA=/srv/picketline picketline backup "/backups/$(date +%F).grafeo"`,
    )
    .action(backup);
}

async function backup(file: string, { json }: { readonly json?: true }): Promise<void> {
  const { neo4j, dataFolder } = readConfig();
  if (neo4j !== null) {
    const message =
      'NEO4J_URI is set, and backup copies the embedded graph: use "neo4j-admin database dump", or "picketline export"';
    throw new PicketlineError('BAD_ARGUMENT', message);
  }
  if (existsSync(file))
    throw new PicketlineError('BAD_PATH', `${file}: there is such a file already`);
  checkHoldsGraph(dataFolder);
  const unfinished = `${file}.${process.pid}.part`;
  // Before a graph is copied for nothing.
  await writing(file, async () => (await open(unfinished, 'wx', 0o600)).close());
  await rm(unfinished);
  try {
    const copied = await copyGraph(dataFolder, unfinished);
    await checkCopy(unfinished, copied);
    await writing(file, async () => {
      await sync(unfinished);
      await rename(unfinished, file);
    });
    const output = createOutput(process.stdout);
    const { nodes, relationships } = copied;
    await output.line(
      json
        ? JSON.stringify({ path: file, nodes, relationships })
        : `copied ${nodes} nodes and ${relationships} relationships, those for bookkeeping too, to ${file}`,
    );
  } finally {
    await rm(unfinished, { force: true });
  }
}

async function copyGraph(dataFolder: string, file: string): Promise<GraphCopy> {
  const engine = await openEmbeddedEngine({ folder: dataFolder }).catch((error: unknown) => {
    if (error instanceof PicketlineError && error.code === 'GRAPH_IN_USE') return null;
    throw error;
  });
  if (engine === null) return copyByRequest(dataFolder, file);
  try {
    return await engine.copyTo!(file);
  } finally {
    await engine.close();
  }
}

async function copyByRequest(dataFolder: string, file: string): Promise<GraphCopy> {
  const copy = await requestBackup(dataFolder);
  try {
    await writing(file, async () => {
      // Across disks there is no renaming.
      await rename(copy.file, file).catch(() => copyFile(copy.file, file));
    });
    return copy;
  } finally {
    await copy.remove();
  }
}

async function checkCopy(file: string, copied: GraphCopy): Promise<void> {
  const held = await readCopy(file);
  if (held.nodes === copied.nodes && held.relationships === copied.relationships) return;
  const message = `The copy holds ${held.nodes} nodes and ${held.relationships} relationships, expected ${copied.nodes} and ${copied.relationships}.`;
  throw new PicketlineError('GRAPH_FAILED', message);
}

async function sync(file: string): Promise<void> {
  const handle = await open(file, 'r+');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
