import { readFileSync } from 'node:fs';
import { type GraphQLSchema, parse, validate } from 'graphql';
import type { RequestLimits } from '../config.ts';
import { PicketlineError } from '../errors.ts';
import { beyondLimits } from './document-limits.ts';

/** Texts of documents by their ids. */
export type DocumentManifest = ReadonlyMap<string, string>;

/**
 * Reads a manifest of persisted documents, as `{ id: text }` (codegen and Relay write that) or in the format of
 * Apollo's clients. Throws `BAD_ARGUMENT` for one that is neither, and for a document that the schema does not
 * answer or that is beyond the limits, so that a server is not put in service to clients it has left behind.
 */
export function readDocumentManifest(
  file: string,
  schema: GraphQLSchema,
  limits: RequestLimits,
): DocumentManifest {
  const manifest = new Map<string, string>();
  for (const [id, text] of readEntries(file)) {
    if (id === '' || typeof text !== 'string') {
      throw badManifest(file, `expected each document as a text with an id, got ${shown(id)}`);
    }
    const key = bareId(id);
    if (manifest.has(key) && manifest.get(key) !== text) {
      throw badManifest(file, `expected one document for each id, got two for ${shown(id)}`);
    }
    checkDocument(file, id, text, schema);
    const beyond = beyondLimits(text, limits);
    if (beyond !== null) throw badManifest(file, `document ${shown(id)}: it has ${beyond}`);
    manifest.set(key, text);
  }
  return manifest;
}

/** Some write hashes with the name of the algorithm, as the specification proposes, and some without. */
export function bareId(id: string): string {
  return id.replace(/^sha256:/, '');
}

function readEntries(file: string): readonly (readonly [string, unknown])[] {
  const manifest = readJson(file);
  if (manifest === null || typeof manifest !== 'object' || Array.isArray(manifest)) {
    throw badManifest(file, 'expected a JSON object of documents by their ids');
  }
  if (!('format' in manifest)) return Object.entries(manifest);
  const { format, version, operations } = manifest as Record<string, unknown>;
  if (format !== 'apollo-persisted-query-manifest' || version !== 1 || !Array.isArray(operations)) {
    const got = `${JSON.stringify(format)} ${JSON.stringify(version)}`.slice(0, 100);
    throw badManifest(file, `expected apollo-persisted-query-manifest 1, got ${got}`);
  }
  return operations.map((operation) => {
    const { id, body } = Object(operation) as Record<string, unknown>;
    return [typeof id === 'string' ? id : '', body];
  });
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (cause) {
    const reason = cause instanceof SyntaxError ? 'it is no JSON' : 'it cannot be read';
    throw badManifest(file, reason, cause);
  }
}

function checkDocument(file: string, id: string, text: string, schema: GraphQLSchema): void {
  try {
    const [error] = validate(schema, parse(text));
    if (error) throw error;
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    throw badManifest(file, `document ${shown(id)}: ${message}`, cause);
  }
}

function shown(id: string): string {
  return JSON.stringify(id.slice(0, 100));
}

function badManifest(file: string, reason: string, cause?: unknown): PicketlineError {
  return new PicketlineError('BAD_ARGUMENT', `PICKETLINE_DOCUMENTS is "${file}": ${reason}`, {
    cause,
  });
}
