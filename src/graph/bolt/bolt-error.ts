import neo4j from 'neo4j-driver';
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
  const [code, what] = meaningOf(error.code);
  return new PicketlineError(code, `${doing} ${what}.`, { cause: error });
}

/** Whether the same work may succeed when it is tried again: a lost connection, a deadlock, a changed leader. */
export function isTransient(error: unknown): boolean {
  const cause = error instanceof PicketlineError ? error.cause : error;
  return cause !== undefined && neo4j.isRetryableError(cause) && !isSlow(codeOf(cause));
}

/** What the driver gives its own errors, such as that of a server which answers in HTTP. */
const NO_CODE = 'N/A';

function codeOf(error: unknown): string {
  return error instanceof neo4j.Neo4jError ? error.code : '';
}

function isSlow(code: string): boolean {
  return code.includes('TransactionTimedOut');
}

function meaningOf(code: string): readonly [ErrorCode, string] {
  if (isSlow(code)) {
    return ['GRAPH_TIMEOUT', 'took longer than its time limit'];
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
