import type { FastifyRequest, preHandlerAsyncHookHandler } from 'fastify';
import { bareId, type DocumentManifest } from './document-manifest.ts';
import { refusal } from './refusal.ts';

/**
 * Puts the text of a persisted document into a request that names it by `documentId`, or by the hash that
 * clients of Apollo send; a hash that is not of the manifest is left to automatic persisted queries.
 * @param only whether all other documents are refused, also where they are sent in full
 */
export function findDocument(
  manifest: DocumentManifest,
  only: boolean,
): preHandlerAsyncHookHandler {
  const listed = new Set(manifest.values());
  const isListed = (query: unknown) => typeof query === 'string' && listed.has(query);
  return async (request) => {
    const asked = request.method === 'GET' ? readAddress(request) : readBody(request);
    if (asked === null) return;
    const text = textOf(asked, manifest, only);
    if (text !== null) asked.replace(text);
    else if (only && asked.query !== undefined && !isListed(asked.query)) {
      const message = 'Only documents of the manifest are answered here; this one is none of them';
      throw refusal('UNLISTED_DOCUMENT', message, { status: 403 });
    }
  };
}

/** What a request says of its document. */
interface Asked {
  readonly documentId: unknown;
  readonly query: unknown;
  readonly hash: unknown;
  /** Has the request bring this document in full. */
  replace(text: string): void;
}

/** The text of the document that is asked for by its id; null where it is not, or not by one of the manifest. */
function textOf(
  { documentId, query, hash }: Asked,
  manifest: DocumentManifest,
  only: boolean,
): string | null {
  if (documentId !== undefined) {
    if (typeof documentId !== 'string' || documentId === '') {
      throw refusal('BAD_REQUEST', 'documentId: expected a text');
    }
    if (query !== undefined) {
      throw refusal('BAD_REQUEST', 'Expected either query or documentId, got both');
    }
    return manifest.get(bareId(documentId)) ?? unknownDocument('documentId', documentId);
  }
  if (typeof hash !== 'string') return null;
  const text = manifest.get(bareId(hash)) ?? null;
  if (text === null && only && query === undefined) unknownDocument('sha256Hash', hash);
  return query === undefined || query === text ? text : null;
}

function unknownDocument(argument: string, id: string): never {
  const message = `${argument}: no document of the manifest has the id ${JSON.stringify(id.slice(0, 100))}`;
  throw refusal('UNKNOWN_DOCUMENT', message, { status: 404 });
}

function readBody(request: FastifyRequest): Asked | null {
  const { body } = request;
  // What is no object is answered by Apollo, which says what was expected.
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return null;
  const { documentId, ...rest } = body as Record<string, unknown>;
  const { hash, others } = readExtensions(rest.extensions);
  return {
    documentId: documentId ?? undefined,
    query: rest.query ?? undefined,
    hash,
    replace(text) {
      request.body = { ...rest, query: text, extensions: others };
    },
  };
}

function readAddress(request: FastifyRequest): Asked {
  // Read as Apollo reads it, so that nothing can be one document here and another there.
  const parameters = new URL(request.url, 'http://server').searchParams;
  const { hash, others } = readExtensions(parsed(stated(parameters, 'extensions')));
  return {
    documentId: stated(parameters, 'documentId'),
    query: stated(parameters, 'query'),
    hash,
    replace(text) {
      parameters.delete('documentId');
      parameters.set('query', text);
      parameters.set('extensions', JSON.stringify(others));
      request.query = Object.fromEntries(parameters);
      request.raw.url = `${request.url.split('?')[0]}?${parameters}`;
    },
  };
}

/** Undefined where it is not stated; all of them where it is stated twice, which Apollo refuses. */
function stated(parameters: URLSearchParams, name: string): unknown {
  const values = parameters.getAll(name);
  return values.length > 1 ? values : values[0];
}

/** The hash that clients of Apollo send, and the extensions without it. */
function readExtensions(extensions: unknown) {
  const { persistedQuery, ...others } = Object(extensions) as Record<string, unknown>;
  const { sha256Hash } = Object(persistedQuery) as Record<string, unknown>;
  return { hash: sha256Hash, others };
}

/** Undefined for what is no JSON: Apollo says so. */
function parsed(text: unknown): unknown {
  try {
    return typeof text === 'string' ? JSON.parse(text) : undefined;
  } catch {
    return undefined;
  }
}
