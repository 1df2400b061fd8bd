import { createHash } from 'node:crypto';
import type { Article } from '../../text/article.ts';

/** An article that was accepted, as the journal keeps it. */
export interface JournalEntry {
  readonly article: Article;
  /** When it was accepted, ISO 8601 with offset. */
  readonly acceptedAt: string;
}

/** What a file of the journal holds. */
export interface JournalContents {
  readonly entries: readonly JournalEntry[];
  /** Bytes that are no record and were not cut off. */
  readonly damages: readonly BadBytes[];
  /** The beginning of a record at the end: it was being written when the process or the power went. */
  readonly torn: BadBytes | null;
}

export interface BadBytes {
  readonly offset: number;
  readonly bytes: number;
}

/*
 * One record is one line: the first 16 hex digits of the SHA-256 of its JSON, a space, the JSON. JSON has
 * no line breaks, and inside of its strings no `{"`, so that a record is found again after any damage.
 */

export function encodeEntry(entry: JournalEntry): Buffer {
  const json = JSON.stringify(entry);
  return Buffer.from(`${checksum(json)} ${json}\n`);
}

/** Reads the records of a file. What cannot be read is told with its place, and all else is kept. */
export function decodeEntries(bytes: Buffer): JournalContents {
  const entries: JournalEntry[] = [];
  const damages: BadBytes[] = [];
  let good = 0;
  let at = 0;
  while (at < bytes.length) {
    const found = entryAt(bytes, at);
    if (found === null) {
      at = nextStart(bytes, at);
      continue;
    }
    if (at > good) damages.push({ offset: good, bytes: at - good });
    entries.push(found.entry);
    at = found.end;
    good = at;
  }
  if (good === bytes.length) return { entries, damages, torn: null };
  const rest = { offset: good, bytes: bytes.length - good };
  // A record that was cut off lacks its line break; one that has it was whole.
  if (bytes.at(-1) === NEWLINE) return { entries, damages: [...damages, rest], torn: null };
  return { entries, damages, torn: rest };
}

const CHECKSUM = 16;
const NEWLINE = 0x0a;

function entryAt(
  bytes: Buffer,
  start: number,
): { readonly entry: JournalEntry; readonly end: number } | null {
  const newline = bytes.indexOf(NEWLINE, start);
  if (newline < 0) return null;
  const json = bytes.subarray(start + CHECKSUM + 1, newline);
  const head = bytes.toString('latin1', start, start + CHECKSUM + 1);
  if (head !== `${checksum(json)} `) return null;
  return { entry: JSON.parse(json.toString()) as JournalEntry, end: newline + 1 };
}

/** Where the next record may begin: 17 bytes before the next `{"`, but after `start`. */
function nextStart(bytes: Buffer, start: number): number {
  const opening = bytes.indexOf('{"', start + CHECKSUM + 2);
  return opening < 0 ? bytes.length : opening - CHECKSUM - 1;
}

function checksum(json: string | Buffer): string {
  return createHash('sha256').update(json).digest('hex').slice(0, CHECKSUM);
}
