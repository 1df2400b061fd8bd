import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { FILE_NAME, type JournalPlace } from './journal.ts';
import { isAtWork } from './owner.ts';
import { decodeEntries } from './record.ts';

/** What the files of a journal hold, without taking any of them over. */
export interface JournalInspection {
  /** Articles that processes which have ended left for the next start. */
  readonly waiting: number;
  /** Those of other graphs than the one that was asked for. */
  readonly waitingForOthers: number;
  /** Files of processes that are at work. */
  readonly inUse: number;
  /** Paths of files that could not be read in part, or at all. */
  readonly damaged: readonly string[];
  readonly bytes: number;
}

export async function inspectJournal({ folder, graph }: JournalPlace): Promise<JournalInspection> {
  let [waiting, waitingForOthers, inUse, bytes] = [0, 0, 0, 0];
  const damaged: string[] = [];
  const names = await readdir(folder).catch(() => []);
  for (const name of names.sort()) {
    const [, ofGraph, token] = FILE_NAME.exec(name) ?? [];
    const path = join(folder, name);
    if (name.endsWith('.damaged')) damaged.push(path);
    if (token === undefined) continue;
    const content = await readFile(path).catch(() => null);
    bytes += content?.length ?? 0;
    if (isAtWork(token)) {
      inUse += 1;
      continue;
    }
    const { entries, damages } = decodeEntries(content ?? Buffer.alloc(0));
    if (content === null || damages.length > 0) damaged.push(path);
    if (ofGraph === graph) waiting += entries.length;
    else waitingForOthers += entries.length;
  }
  return { waiting, waitingForOthers, inUse, damaged, bytes };
}
