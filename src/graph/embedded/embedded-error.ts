import { type ErrorCode, PicketlineError } from '../../errors.ts';

/**
 * Any error of the embedded engine as one of ours, with its own as the cause and none of its words: those
 * hold statements and values.
 * @param doing what failed, such as `The statement read/people`
 */
export function toGraphError(error: unknown, doing: string): PicketlineError {
  if (error instanceof PicketlineError) {
    return error;
  }
  const [code, what] = meaningOf(error);
  return new PicketlineError(code, `${doing} ${what}.`, { cause: error });
}

/** Whether another transaction wrote to the same place, so that trying again may succeed. */
export function isConflict(error: unknown): boolean {
  const cause = error instanceof PicketlineError ? error.cause : error;
  return statusOf(cause) === CONFLICT && !isOfFullDisk(cause);
}

/** What keeps the file at `folder` from being opened. */
export function toOpenError(error: unknown, folder: string): PicketlineError {
  const words = error instanceof Error ? error.message : '';
  if (words.includes('cannot be locked')) {
    const message = `The graph in ${folder} is open in another process. Stop that one, or set PICKETLINE_DATA to another folder.`;
    return new PicketlineError('GRAPH_IN_USE', message, { cause: error });
  }
  if (DAMAGE.test(words)) {
    const message = `The graph in ${folder} is damaged. Move graph.grafeo and graph.grafeo.wal in it away, put a backup in the place of graph.grafeo where there is one, and ingest anew what is missing.`;
    return new PicketlineError('GRAPH_FAILED', message, { cause: error });
  }
  const message = `The graph in ${folder} cannot be opened. Check that the folder can be written to.`;
  return new PicketlineError('GRAPH_UNAVAILABLE', message, { cause: error });
}

/** Whether there was no space to write. The engine gives such a commit the status of a conflict. */
export function isOfFullDisk(error: unknown): boolean {
  return error instanceof Error && FULL_DISK.test(error.message);
}

const FULL_DISK = /No space left on device|os error 28\b/;
const CONFLICT = '40000';
const DAMAGE = /GRAFEO-S002|GRAFEO-X002|is damaged|not a database file/;

function statusOf(error: unknown): unknown {
  return error instanceof Error && 'gqlStatus' in error ? error.gqlStatus : undefined;
}

function meaningOf(error: unknown): readonly [ErrorCode, string] {
  const words = error instanceof Error ? error.message : '';
  if (isOfFullDisk(error)) {
    return ['DISK_FULL', 'found no space left on the disk of PICKETLINE_DATA'];
  }
  if (statusOf(error) === CONFLICT) {
    return ['GRAPH_BUSY', 'met another writer, time and again'];
  }
  if (words.includes('UNIQUE constraint violation')) {
    return ['GRAPH_FAILED', 'would break a uniqueness constraint'];
  }
  if (/\btime(d )?out\b/i.test(words)) {
    return ['GRAPH_TIMEOUT', 'took longer than its time limit'];
  }
  return ['GRAPH_FAILED', 'was refused by the embedded engine'];
}
