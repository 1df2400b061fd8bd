import { open, rename, rm, stat } from 'node:fs/promises';
import { PicketlineError } from '../errors.ts';

/** A file that appears under its name only once it is whole and on the disk. */
export interface FileInTheMaking {
  write(text: string): Promise<void>;
  /** Syncs it and gives it its name; takes the place of a file that has it. */
  finish(): Promise<void>;
  /** Takes away what was written; does nothing once the file is finished. */
  discard(): Promise<void>;
}

/** @throws PicketlineError `BAD_PATH` where no file can be made there, `DISK_FULL` where there is no space */
export async function makeFile(path: string): Promise<FileInTheMaking> {
  const standing = await stat(path).catch(() => null);
  if (standing?.isDirectory()) {
    throw new PicketlineError('BAD_PATH', `${path}: expected a file, got a folder`);
  }
  const unfinished = `${path}.${process.pid}.part`;
  const handle = await writing(path, () => open(unfinished, 'w', 0o600));
  let isOpen = true;
  return {
    write: (text) => writing(path, () => handle.writeFile(text)),
    finish: () =>
      writing(path, async () => {
        await handle.sync();
        await handle.close();
        isOpen = false;
        await rename(unfinished, path);
      }),
    async discard() {
      if (!isOpen) return;
      await handle.close();
      await rm(unfinished, { force: true });
    },
  };
}

/** Does what writes to a file at `path`, and tells why it cannot be done with `BAD_PATH` or `DISK_FULL`. */
export async function writing<Result>(path: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause);
    if (code === 'ENOSPC' || code === 'EDQUOT' || code === 'EFBIG') {
      throw new PicketlineError('DISK_FULL', `${path}: no space is left on the disk`, { cause });
    }
    throw new PicketlineError('BAD_PATH', `${path}: cannot be written (${code})`, { cause });
  }
}
