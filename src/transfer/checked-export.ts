import { createHash } from 'node:crypto';
import { PicketlineError } from '../errors.ts';
import {
  EXPORT_FORMAT,
  EXPORT_VERSION,
  type ExportHeader,
  type ExportTrailer,
} from './export-lines.ts';
import { isNodeLabel, isRelationshipType, isSecondLabel } from './graph-labels.ts';
import type { NodeRecord, RelationshipRecord } from './graph-record.ts';
import { type Line, linesOf } from './lines.ts';

export type GraphRecord = NodeRecord | RelationshipRecord;

/** What a whole export says of itself. */
export interface CheckedExport extends ExportTrailer, HeaderFacts {}

type HeaderFacts = Pick<ExportHeader, 'migration' | 'referenceHash' | 'searchIndex'>;

/**
 * Reads an export to its end without keeping it.
 *
 * @param name of the file, for messages
 * @throws PicketlineError `BAD_EXPORT` with the line and what was expected there: a line that is no record,
 * records in another order, an end that is missing, or bytes that are not those that were written
 */
export async function checkExport(
  bytes: AsyncIterable<Buffer>,
  name: string,
): Promise<CheckedExport> {
  const hash = createHash('sha256');
  const found = { nodes: 0, relationships: 0 };
  let header: HeaderFacts | null = null;
  let trailer: ExportTrailer | null = null;
  let last = 0;
  for await (const line of linesOf(bytes, name)) {
    last = line.number;
    if (trailer !== null)
      throw bad(name, last, 'expected nothing after the last line of an export');
    const value = parse(line, name);
    if (header === null) header = headerOf(value, name);
    else if (isTrailer(value)) {
      trailer = value;
      checkTrailer(trailer, { ...found, sha256: hash.digest('hex') }, name, last);
      continue;
    } else {
      const record = recordOf(value, name, last);
      if (!isNode(record)) found.relationships += 1;
      else if (found.relationships === 0) found.nodes += 1;
      else throw bad(name, last, 'expected no more nodes after the first relationship');
    }
    hash.update(`${line.text}\n`);
  }
  if (header === null) throw notAnExport(name);
  if (trailer === null) {
    throw bad(name, last + 1, 'expected more lines: the export was cut off, or did not end well');
  }
  const { nodes, relationships, sha256 } = trailer;
  return { nodes, relationships, sha256, ...header };
}

/** The records of an export that was checked, each with how many records stand before it. */
export async function* recordsOf(
  bytes: AsyncIterable<Buffer>,
  name: string,
): AsyncGenerator<GraphRecord> {
  for await (const line of linesOf(bytes, name)) {
    if (line.number === 1) continue;
    const value = parse(line, name);
    if (!isTrailer(value)) yield recordOf(value, name, line.number);
  }
}

export function isNode(record: GraphRecord): record is NodeRecord {
  return 'labels' in record;
}

type Value = Readonly<Record<string, unknown>>;

function parse({ text, number }: Line, name: string): Value {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    if (number === 1) throw notAnExport(name);
    throw bad(name, number, `expected a line of JSON, got ${shown(text)}`);
  }
  if (isMap(value)) return value;
  throw bad(name, number, `expected a JSON object, got ${shown(text)}`);
}

function headerOf(value: Value, name: string): HeaderFacts {
  if (value.format !== EXPORT_FORMAT) throw notAnExport(name);
  if (value.version !== EXPORT_VERSION) {
    const message = `expected version ${EXPORT_VERSION} of the format, got ${shown(JSON.stringify(value.version))}`;
    throw bad(name, 1, message);
  }
  const { migration, referenceHash, searchIndex = null } = value;
  if (!Number.isInteger(migration)) throw bad(name, 1, 'expected "migration", a whole number');
  if (referenceHash !== null && typeof referenceHash !== 'string') {
    throw bad(name, 1, 'expected "referenceHash", a string or null');
  }
  if (searchIndex !== null && typeof searchIndex !== 'string') {
    throw bad(name, 1, 'expected "searchIndex", a string or null');
  }
  return { migration: migration as number, referenceHash, searchIndex };
}

function isTrailer(value: Value): value is Value & ExportTrailer {
  return (
    typeof value.sha256 === 'string' &&
    typeof value.nodes === 'number' &&
    typeof value.relationships === 'number'
  );
}

function checkTrailer(told: ExportTrailer, found: ExportTrailer, name: string, line: number): void {
  for (const what of ['nodes', 'relationships'] as const) {
    if (told[what] !== found[what]) {
      throw bad(name, line, `expected ${told[what]} ${what} before it, got ${found[what]}`);
    }
  }
  if (told.sha256 !== found.sha256) {
    throw bad(name, line, 'expected the checksum of the lines before it: they were altered');
  }
}

function recordOf(value: Value, name: string, line: number): GraphRecord {
  const { properties } = value;
  if (!isMap(properties)) throw bad(name, line, 'expected "properties", an object');
  const wrong = Object.entries(properties).find(([, held]) => !isPropertyValue(held));
  if (wrong !== undefined) {
    const message = `expected text, a number, true, false or a list of one of these, got ${shown(JSON.stringify(wrong[1]))} as "${wrong[0]}"`;
    throw bad(name, line, message);
  }
  if ('labels' in value) {
    const { labels } = value;
    if (!isLabels(labels)) {
      throw bad(name, line, 'expected "labels", a list of labels that this version knows');
    }
    if (typeof properties.id !== 'string') throw bad(name, line, 'expected an "id", a string');
    return { labels, properties } as unknown as NodeRecord;
  }
  if (!isRelationshipType(value.type)) {
    throw bad(name, line, 'expected "labels" of a node, or a "type" that this version knows');
  }
  for (const end of ['from', 'to'] as const) {
    if (!isNodeKey(value[end])) {
      throw bad(name, line, `expected "${end}", a label and an id in a list`);
    }
  }
  const { type, from, to } = value;
  return { type, from, to, properties } as unknown as RelationshipRecord;
}

function isLabels(value: unknown): boolean {
  return (
    Array.isArray(value) &&
    value.length <= 2 &&
    isNodeLabel(value[0]) &&
    value.slice(1).every(isSecondLabel)
  );
}

function isNodeKey(value: unknown): boolean {
  return (
    Array.isArray(value) &&
    value.length === 2 &&
    isNodeLabel(value[0]) &&
    typeof value[1] === 'string'
  );
}

function isPropertyValue(value: unknown): boolean {
  if (!Array.isArray(value)) return isScalar(value);
  const [first] = value;
  return value.every((element) => isScalar(element) && typeof element === typeof first);
}

function isScalar(value: unknown): boolean {
  return (
    typeof value === 'string' ||
    typeof value === 'boolean' ||
    (typeof value === 'number' && Number.isFinite(value))
  );
}

function isMap(value: unknown): value is Value {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function shown(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

function notAnExport(name: string): PicketlineError {
  return bad(name, 1, `expected {"format":"${EXPORT_FORMAT}",…, the first line of an export`);
}

function bad(name: string, line: number, expected: string): PicketlineError {
  return new PicketlineError('BAD_EXPORT', `${name}:${line}: ${expected}`);
}
