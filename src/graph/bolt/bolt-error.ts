import neo4j, { type Neo4jError } from 'neo4j-driver';
import { type ErrorCode, PicketlineError } from '../../errors.ts';

/**
 * An error of the driver as one of ours, with the driver's as its cause and none of its words: those may
 * hold addresses, texts of articles or statements. Errors from elsewhere stay as they are.
 * @param doing what failed, such as `The statement read/people`
 */
export function toGraphError(error: unknown, doing: string): unknown {
  if (!(error instanceof neo4j.Neo4jError)) {
    return error;
  }
  const [code, what] = meaningOf(error);
  return new PicketlineError(code, `${doing} ${what}.`, { cause: error });
}

/** Whether the same work may succeed when it is tried again: a lost connection, a deadlock, a changed leader. */
export function isTransient(error: unknown): boolean {
  const cause = error instanceof PicketlineError ? error.cause : error;
  if (!(cause instanceof neo4j.Neo4jError)) return false;
  return neo4j.isRetryableError(cause) && !isSlow(cause.code) && distrustOf(cause) === null;
}

/** Whether a time limit passed without a word from the server: one that answers ends what is too slow itself. */
export function isSilence(error: unknown): boolean {
  return (
    error instanceof PicketlineError && error.code === 'GRAPH_TIMEOUT' && error.cause === undefined
  );
}

/** What the driver gives its own errors, such as that of a server which answers in HTTP. */
const NO_CODE = 'N/A';

function isSlow(code: string): boolean {
  return code.includes('TransactionTimedOut');
}

/**
 * Why a certificate is not trusted, as Node names it; null where that is not the matter. The driver has no
 * code for it; a router's refusal is the cause of what routing says.
 */
function distrustOf({ message, cause }: Error): string | null {
  const isDistrusted = message.includes('certificate is not trusted');
  if (isDistrusted) return /Socket responded with: (\S+)/.exec(message)?.[1] ?? '';
  return cause instanceof Error ? distrustOf(cause) : null;
}

function meaningOfDistrust(reason: string): string {
  if (reason === 'ERR_TLS_CERT_ALTNAME_INVALID') {
    return 'met a certificate that is for another address than NEO4J_URI names';
  }
  if (reason === 'CERT_HAS_EXPIRED' || reason === 'CERT_NOT_YET_VALID') {
    return 'met a certificate that has expired, or is not valid yet';
  }
  return 'met a certificate that is not trusted: name its authority in NODE_EXTRA_CA_CERTS, or end the scheme of NEO4J_URI in +ssc';
}

/** The driver has no code for this either. */
function isOutOfConnections(error: Error): boolean {
  return error.message.startsWith('Connection acquisition timed out');
}

function meaningOf(error: Neo4jError): readonly [ErrorCode, string] {
  const { code } = error;
  if (isSlow(code)) {
    return ['GRAPH_TIMEOUT', 'took longer than its time limit'];
  }
  if (code.endsWith('ConstraintCreationFailed')) {
    return [
      'GRAPH_FAILED',
      'found nodes that share a key which is to be unique: the log tells one of them',
    ];
  }
  if (code.endsWith('ConstraintValidationFailed')) {
    return ['GRAPH_FAILED', 'would break a uniqueness constraint'];
  }
  if (code.startsWith('Neo.ClientError.Security.') || code === 'Neo.ClientError.Security') {
    return ['GRAPH_UNAVAILABLE', 'was refused: check NEO4J_USERNAME and NEO4J_PASSWORD'];
  }
  if (code === 'Neo.ClientError.Database.DatabaseNotFound') {
    return ['GRAPH_UNAVAILABLE', 'met no database of that name: check NEO4J_DATABASE'];
  }
  const distrust = distrustOf(error);
  if (distrust !== null) return ['GRAPH_UNAVAILABLE', meaningOfDistrust(distrust)];
  if (isOutOfConnections(error)) {
    return [
      'GRAPH_BUSY',
      'found all connections to Neo4j in use, of which NEO4J_MAX_CONNECTIONS says how many there may be',
    ];
  }
  if (code === neo4j.error.SERVICE_UNAVAILABLE || code === neo4j.error.SESSION_EXPIRED) {
    return ['GRAPH_UNAVAILABLE', 'got no answer from Neo4j: check NEO4J_URI and that it runs'];
  }
  if (code === neo4j.error.PROTOCOL_ERROR || code === NO_CODE) {
    return ['GRAPH_UNAVAILABLE', 'got no answer in Bolt: check that NEO4J_URI is that of a Neo4j'];
  }
  if (code.startsWith('Neo.TransientError.')) {
    return ['GRAPH_BUSY', 'found Neo4j busy, time and again'];
  }
  return ['GRAPH_FAILED', 'was refused by Neo4j'];
}
