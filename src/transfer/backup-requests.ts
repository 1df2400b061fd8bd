import { randomBytes } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type ErrorCode, PicketlineError } from '../errors.ts';
import type { GraphCopy, GraphEngine } from '../graph/engine.ts';

/*
 * Only the process that has the embedded graph open can copy it. Whoever wants a copy leaves a file in the
 * data folder: so who may ask is who may write there, and no port is open for it. A request `a.request` is
 * taken by renaming it to `a.taken`; then there is `a.grafeo`, the copy, and last `a.answer`.
 */

/** What became of a request: what the copy holds, or why there is none. */
type Answer = GraphCopy | { readonly code: ErrorCode; readonly message: string };

export interface BackupAnswers {
  /** Takes no more requests; resolves once the last one is answered. */
  close(): Promise<void>;
}

const LOOKS_EVERY = 500;
/** Whoever has the graph open takes a request within this time, in milliseconds, or never will. */
const TAKEN_WITHIN = 10_000;

/** Answers the requests that are left in a data folder, until it is closed. */
export async function answerBackupRequests(
  engine: GraphEngine,
  dataFolder: string,
): Promise<BackupAnswers> {
  const { copyTo } = engine;
  if (copyTo === undefined) return { close: async () => {} };
  const folder = folderIn(dataFolder);
  // Whoever asked before this process had the graph open waits no longer.
  await rm(folder, { recursive: true, force: true });
  const closed = new AbortController();
  const { signal } = closed;
  const answering = (async () => {
    while (!signal.aborted) {
      const names = await readdir(folder).catch(() => []);
      for (const name of names) {
        if (name.endsWith('.request'))
          await answer(folder, name, (file) => copyTo.call(engine, file));
      }
      await pause(LOOKS_EVERY, undefined, { signal, ref: false }).catch(() => undefined);
    }
  })();
  return {
    async close() {
      closed.abort();
      await answering;
    },
  };
}

/** A copy of the graph that another process has open. */
export interface RequestedCopy extends GraphCopy {
  readonly file: string;
  /** Takes away what is left of the request. */
  remove(): Promise<void>;
}

/**
 * Asks the process that has the graph of a data folder open for a copy, which it writes in that folder.
 * @throws PicketlineError `GRAPH_IN_USE` where that process takes no requests; else why there is no copy
 */
export async function requestBackup(
  dataFolder: string,
  takenWithin = TAKEN_WITHIN,
): Promise<RequestedCopy> {
  const folder = folderIn(dataFolder);
  const path = join(folder, `${process.pid}-${randomBytes(4).toString('hex')}`);
  const remove = async () => {
    const endings = ['.request', '.taken', '.grafeo', '.answer'];
    await Promise.all(endings.map((ending) => rm(path + ending, { force: true })));
  };
  const asked = performance.now();
  try {
    for (;;) {
      const answer = await readAnswer(path);
      if (answer !== null && 'code' in answer)
        throw new PicketlineError(answer.code, answer.message);
      if (answer !== null) return { ...answer, file: `${path}.grafeo`, remove };
      const names: readonly string[] = await readdir(folder).catch(() => []);
      const isTaken = names.includes(basename(`${path}.taken`));
      if (!isTaken && performance.now() - asked > takenWithin) throw takesNone(dataFolder);
      // Again where a process that has just started cleared the folder.
      if (!names.some((name) => name.startsWith(basename(path)))) {
        await mkdir(folder, { recursive: true });
        await writeFile(`${path}.request`, '');
      }
      await pause(100);
    }
  } catch (error) {
    await remove();
    throw error;
  }
}

function folderIn(dataFolder: string): string {
  return join(dataFolder, 'backups');
}

async function answer(
  folder: string,
  name: string,
  copyTo: (file: string) => Promise<GraphCopy>,
): Promise<void> {
  const path = join(folder, name.slice(0, -'.request'.length));
  try {
    await rename(`${path}.request`, `${path}.taken`);
  } catch {
    // Whoever asked does not wait any more.
    return;
  }
  const result: Answer = await copyTo(`${path}.grafeo`).catch((error: unknown) => {
    const { code, message } =
      error instanceof PicketlineError
        ? error
        : new PicketlineError('GRAPH_FAILED', 'The graph could not be copied.', { cause: error });
    return { code, message };
  });
  // Under another name until it is whole.
  await writeFile(`${path}.taken`, JSON.stringify(result)).catch(() => undefined);
  await rename(`${path}.taken`, `${path}.answer`).catch(() => undefined);
}

async function readAnswer(path: string): Promise<Answer | null> {
  const text = await readFile(`${path}.answer`, 'utf8').catch(() => null);
  return text === null ? null : (JSON.parse(text) as Answer);
}

function takesNone(dataFolder: string): PicketlineError {
  const message = `The graph in ${dataFolder} is open in another process, which does not answer. "picketline serve" and "picketline ingest" do; stop any other.`;
  return new PicketlineError('GRAPH_IN_USE', message);
}
