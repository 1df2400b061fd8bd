import { type FileHandle, open, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';

/** One file that records are added to, each group synced as a whole. */
export class JournalFile {
  readonly path: string;
  readonly #handle: FileHandle;
  #length = 0;

  private constructor(path: string, handle: FileHandle) {
    this.path = path;
    this.#handle = handle;
  }

  /** Makes a new file, and its name durable. */
  static async create(path: string): Promise<JournalFile> {
    const handle = await open(path, 'wx', 0o600);
    await syncFolder(dirname(path));
    return new JournalFile(path, handle);
  }

  get length(): number {
    return this.#length;
  }

  /** Adds bytes and syncs them; where that fails, the file is as it was before. */
  async append(bytes: Buffer): Promise<void> {
    try {
      let written = 0;
      while (written < bytes.length) {
        const rest = bytes.length - written;
        const { bytesWritten } = await this.#handle.write(
          bytes,
          written,
          rest,
          this.#length + written,
        );
        written += bytesWritten;
      }
      await this.#handle.datasync();
      this.#length += bytes.length;
    } catch (error) {
      await this.#handle.truncate(this.#length).catch(() => undefined);
      throw error;
    }
  }

  /** Whether the name is still that of this file; another process may have taken it over. */
  async isOurs(): Promise<boolean> {
    const [named, own] = await Promise.all([
      stat(this.path).catch(() => null),
      this.#handle.stat(),
    ]);
    return named !== null && named.ino === own.ino && named.dev === own.dev;
  }

  /** Empties the file, as nothing in it is needed any more. */
  async clear(): Promise<void> {
    await this.#handle.truncate(0);
    this.#length = 0;
  }

  async close(): Promise<void> {
    await this.#handle.close();
  }

  async remove(): Promise<void> {
    await this.#handle.close();
    await rm(this.path, { force: true });
  }
}

/** Makes names in a folder durable, where the system can. */
async function syncFolder(folder: string): Promise<void> {
  // Windows opens no folders; there a new name is durable with its file.
  const handle = await open(folder, 'r').catch(() => null);
  if (handle === null) return;
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
