import { mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { PicketlineError } from '../../errors.ts';
import { articleVersionId } from '../../text/article.ts';
import { JournalFile } from './journal-file.ts';
import { isAtWork, ownToken } from './owner.ts';
import { type BadBytes, decodeEntries, encodeEntry, type JournalEntry } from './record.ts';

export interface JournalPlace {
  /** Made when the first article is kept. */
  readonly folder: string;
  /** Names the graph that the articles are for; letters, digits and dots. */
  readonly graph: string;
  /** Most bytes that the files may have together; 64 MiB. */
  readonly mostBytes?: number;
  /** A file that has grown to this many bytes is followed by a new one; 4 MiB. */
  readonly fileBytes?: number;
}

/** An entry that is on disk until it is released. */
export interface KeptEntry {
  readonly entry: JournalEntry;
}

/** What an opened journal found of runs before. */
export interface LeftBehind {
  /** Articles that were accepted and perhaps not stored, from the first accepted on. */
  readonly entries: readonly KeptEntry[];
  /** What could not be read, and what waits for another graph. */
  readonly problems: readonly PicketlineError[];
}

/**
 * Opens the journal of a folder and takes over the files of processes that have ended. Every process writes
 * files of its own, so that several may work at once.
 *
 * A file is taken over by giving it another name; whoever writes looks at the name after each sync and, where
 * it is gone, writes once more into a new file. So even a process that was wrongly held to have ended loses
 * nothing: at worst an article is stored by both, which is the same as once.
 */
export async function openJournal(place: JournalPlace): Promise<Journal> {
  const journal = new Journal(place);
  await journal.takeOver();
  return journal;
}

/** Accepted articles on disk, from before the caller hears so until the graph has them for good. */
export class Journal {
  readonly #place: Required<JournalPlace>;
  readonly #segments = new Set<Segment>();
  readonly #kept = new Map<string, Promise<KeptEntry>>();
  #current: Segment | null = null;
  #waiting: Waiting[] = [];
  #lastWork: Promise<unknown> = Promise.resolve();
  #left: LeftBehind = { entries: [], problems: [] };
  #filesMade = 0;

  constructor(place: JournalPlace) {
    this.#place = { mostBytes: 64 * 1024 * 1024, fileBytes: 4 * 1024 * 1024, ...place };
  }

  get left(): LeftBehind {
    return this.#left;
  }

  /** How many bytes the files have together. */
  get bytes(): number {
    return [...this.#segments].reduce((sum, { bytes }) => sum + bytes, 0);
  }

  /**
   * Resolves once the article is on disk for good. Calls at the same time share one sync; an article that is
   * kept already is not written twice.
   *
   * @throws PicketlineError `JOURNAL_FULL` or `JOURNAL_FAILED`; then nothing of the article is kept
   */
  keep(entry: JournalEntry): Promise<KeptEntry> {
    const key = keyOf(entry);
    const known = this.#kept.get(key);
    if (known !== undefined) return known;
    const keeping = new Promise<KeptEntry>((resolve, reject) => {
      this.#waiting.push({ entry, resolve, reject });
    });
    this.#kept.set(key, keeping);
    keeping.catch(() => this.#kept.delete(key));
    if (this.#waiting.length === 1) void this.#inTurn(() => this.#writeWaiting());
    return keeping;
  }

  /** Forgets entries that the graph has for good. */
  async release(released: readonly KeptEntry[]): Promise<void> {
    for (const kept of released) this.#kept.delete(keyOf(kept.entry));
    await this.#inTurn(async () => {
      for (const segment of this.#segments) {
        for (const kept of released) segment.pending.delete(kept);
        if (segment.pending.size === 0) await this.#discard(segment);
      }
    });
  }

  /** Ends the writing. What is not released stays on disk for the next run. */
  async close(): Promise<void> {
    await this.#inTurn(async () => {
      for (const segment of this.#segments) {
        OPEN_FILES.delete(segment.path);
        if (segment.pending.size === 0) await segment.file?.remove();
        else await segment.file?.close();
      }
      this.#segments.clear();
      this.#current = null;
    });
  }

  /** Reads what ended processes left; called once, when the journal is opened. */
  async takeOver(): Promise<void> {
    const { folder, graph } = this.#place;
    const entries: KeptEntry[] = [];
    const problems: PicketlineError[] = [];
    const names = await readdir(folder).catch(() => []);
    for (const name of names.sort()) {
      const [, ofGraph, token] = FILE_NAME.exec(name) ?? [];
      const path = join(folder, name);
      if (token === undefined || OPEN_FILES.has(path)) continue;
      if (isAtWork(token) && token !== ownToken()) continue;
      if (ofGraph !== graph) {
        problems.push(waitsForAnother(path));
        continue;
      }
      const segment = await this.#adopt(path, problems);
      if (segment === null) continue;
      entries.push(...segment.pending);
      if (segment.pending.size === 0) await this.#discard(segment);
    }
    entries.sort((one, other) => (one.entry.acceptedAt < other.entry.acceptedAt ? -1 : 1));
    for (const kept of entries) this.#kept.set(keyOf(kept.entry), Promise.resolve(kept));
    this.#left = { entries, problems };
  }

  async #adopt(found: string, problems: PicketlineError[]): Promise<Segment | null> {
    const path = this.#newPath();
    try {
      await rename(found, path);
      const bytes = await readFile(path);
      const { entries, damages, torn } = decodeEntries(bytes);
      for (const damage of damages) problems.push(damaged(found, damage));
      if (torn !== null) problems.push(cutOff(found, torn));
      const pending = new Set(entries.map((entry) => ({ entry })));
      const isDamaged = damages.length > 0;
      const segment = { path, file: null, pending, bytes: bytes.length, isDamaged };
      this.#segments.add(segment);
      OPEN_FILES.add(path);
      return segment;
    } catch (cause) {
      // Another process was faster; it stores what the file holds.
      if (codeOf(cause) !== 'ENOENT') problems.push(unreadable(found, cause));
      return null;
    }
  }

  async #writeWaiting(): Promise<void> {
    const group = this.#waiting;
    this.#waiting = [];
    try {
      const bytes = Buffer.concat(group.map(({ entry }) => encodeEntry(entry)));
      const { mostBytes } = this.#place;
      if (this.bytes + bytes.length > mostBytes) throw full(this.#place.folder, mostBytes);
      const segment = await this.#append(bytes);
      for (const { entry, resolve } of group) {
        const kept = { entry };
        segment.pending.add(kept);
        resolve(kept);
      }
    } catch (cause) {
      const error = cause instanceof PicketlineError ? cause : failed(this.#place.folder, cause);
      for (const { reject } of group) reject(error);
    }
  }

  async #append(bytes: Buffer): Promise<Segment> {
    for (;;) {
      const segment = await this.#writableSegment();
      try {
        await segment.file.append(bytes);
      } catch (error) {
        await this.#leave(segment);
        throw error;
      }
      segment.bytes = segment.file.length;
      if (await segment.file.isOurs()) return segment;
      // Whoever took the file over may have read it before these bytes were there.
      await this.#leave(segment);
    }
  }

  async #writableSegment(): Promise<WritableSegment> {
    const { folder, fileBytes } = this.#place;
    if (this.#current !== null && this.#current.bytes >= fileBytes)
      await this.#leave(this.#current);
    if (this.#current === null) {
      await mkdir(folder, { recursive: true });
      const path = this.#newPath();
      const file = await JournalFile.create(path);
      OPEN_FILES.add(path);
      this.#current = { path, file, pending: new Set(), bytes: 0, isDamaged: false };
      this.#segments.add(this.#current);
    }
    return this.#current as WritableSegment;
  }

  /** Writes no more into a file, which stays until the last of its entries is released. */
  async #leave(segment: Segment): Promise<void> {
    this.#current = null;
    if (segment.pending.size === 0) await this.#discard(segment);
  }

  /** Takes away a file of which nothing is needed; the one that is written to is emptied and stays. */
  async #discard(segment: Segment): Promise<void> {
    if (segment === this.#current) {
      if (segment.bytes > 0) await segment.file?.clear();
      segment.bytes = 0;
      return;
    }
    this.#segments.delete(segment);
    OPEN_FILES.delete(segment.path);
    if (segment.file !== null) await segment.file.remove();
    // Somebody may want to look at what could not be read.
    else if (segment.isDamaged) await rename(segment.path, `${segment.path}.damaged`);
    else await rm(segment.path, { force: true });
  }

  #newPath(): string {
    const { folder, graph } = this.#place;
    this.#filesMade += 1;
    const unique = `${Date.now().toString(36)}${instances++}x${this.#filesMade}`;
    return join(folder, `${graph}-${ownToken()}-${unique}.journal`);
  }

  /** One thing at a time is done to the files. */
  #inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const done = this.#lastWork.then(work);
    this.#lastWork = done.catch(() => undefined);
    return done;
  }
}

interface Segment {
  readonly path: string;
  /** Null where another process wrote it. */
  readonly file: JournalFile | null;
  readonly pending: Set<KeptEntry>;
  bytes: number;
  readonly isDamaged: boolean;
}

interface WritableSegment extends Segment {
  readonly file: JournalFile;
}

interface Waiting {
  readonly entry: JournalEntry;
  readonly resolve: (kept: KeptEntry) => void;
  readonly reject: (error: PicketlineError) => void;
}

/** Graph and process of a file. */
export const FILE_NAME = /^([\w.]+)-([0-9a-f]{8}-\d+-\d+)-\w+\.journal$/;
/** Files that journals of this process have in hand. */
const OPEN_FILES = new Set<string>();
let instances = 0;

/** The same for an article with the same text and the same facts about its source. */
function keyOf({ article }: JournalEntry): string {
  return `${articleVersionId(article)} ${JSON.stringify(article.source)}`;
}

function codeOf(cause: unknown): string | null {
  return cause instanceof Error && 'code' in cause ? String(cause.code) : null;
}

function failed(folder: string, cause: unknown): PicketlineError {
  const reasons: Readonly<Record<string, string>> = {
    ENOSPC: 'the disk is full',
    EDQUOT: 'the disk quota is used up',
    EFBIG: 'the file may not grow any more',
    EACCES: 'no permission to write there',
    EROFS: 'the disk can only be read',
  };
  const code = codeOf(cause) ?? String(cause);
  const message = `${folder}: an article could not be kept, so it was not accepted (${reasons[code] ?? code})`;
  return new PicketlineError('JOURNAL_FAILED', message, { cause });
}

function full(folder: string, mostBytes: number): PicketlineError {
  const message = `${folder}: accepted articles that the graph has not taken fill ${mostBytes} bytes, so no more are accepted`;
  return new PicketlineError('JOURNAL_FULL', message);
}

function damaged(path: string, { offset, bytes }: BadBytes): PicketlineError {
  const message = `${path}: expected records, got ${bytes} bytes of something else at offset ${offset}; the other records are kept, and the file stays beside them, its name ending in .damaged`;
  return new PicketlineError('JOURNAL_DAMAGED', message);
}

function cutOff(path: string, { offset, bytes }: BadBytes): PicketlineError {
  const message = `${path}: the last record was cut off after ${bytes} bytes at offset ${offset}; its article had not been accepted yet`;
  return new PicketlineError('JOURNAL_CUT_OFF', message);
}

function unreadable(path: string, cause: unknown): PicketlineError {
  const message = `${path}: cannot be read (${codeOf(cause) ?? String(cause)})`;
  return new PicketlineError('JOURNAL_DAMAGED', message, { cause });
}

function waitsForAnother(path: string): PicketlineError {
  const message = `${path}: holds articles that were accepted for another graph; start with its NEO4J_URI and NEO4J_DATABASE to store them`;
  return new PicketlineError('STORED_LATER', message);
}
