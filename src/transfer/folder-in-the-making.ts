import { mkdir, open, readdir, rename, rm, rmdir } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { PicketlineError } from '../errors.ts';
import { writing } from './file-in-the-making.ts';

/** A folder that appears under its name only once all of its files are whole and on the disk. */
export interface FolderInTheMaking {
  /** Begins a file below the folder; `write` adds to it. */
  begin(name: string): Promise<{ write(text: string): Promise<void> }>;
  /** Syncs all files and gives the folder its name; takes the place of an empty one that has it. */
  finish(): Promise<void>;
  /** Takes away what was written; does nothing once the folder is finished. */
  discard(): Promise<void>;
}

/**
 * @throws PicketlineError `BAD_PATH` where something stands there already, or no folder can be made there;
 * `DISK_FULL` where there is no space
 */
export async function makeFolder(given: string): Promise<FolderInTheMaking> {
  const path = resolve(given);
  await checkFree(path);
  const unfinished = `${path}.${process.pid}.part`;
  await writing(path, () => mkdir(unfinished, { mode: 0o700 }));
  const handles: Awaited<ReturnType<typeof open>>[] = [];
  const closeAll = async () => {
    await Promise.all(handles.splice(0).map((handle) => handle.close()));
  };
  return {
    begin: (name) =>
      writing(path, async () => {
        const file = join(unfinished, name);
        await mkdir(dirname(file), { recursive: true, mode: 0o700 });
        const handle = await open(file, 'wx', 0o600);
        handles.push(handle);
        return { write: (text: string) => writing(path, () => handle.writeFile(text)) };
      }),
    finish: () =>
      writing(path, async () => {
        for (const handle of handles) await handle.sync();
        await closeAll();
        await rmdir(path).catch(() => undefined);
        await rename(unfinished, path);
      }),
    async discard() {
      await closeAll();
      await rm(unfinished, { recursive: true, force: true });
    },
  };
}

async function checkFree(path: string): Promise<void> {
  const names = await readdir(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw new PicketlineError('BAD_PATH', `${path}: expected a folder (${error.code})`);
  });
  if (names.length === 0) return;
  const message = `${path}: expected a new folder, or an empty one; it holds ${names[0]}`;
  throw new PicketlineError('BAD_PATH', message);
}
