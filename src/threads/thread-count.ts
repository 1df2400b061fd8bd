import { availableParallelism } from 'node:os';
import { PicketlineError } from '../errors.ts';

/** A thread takes half a second to read the word lists, as long as it takes to read so many articles. */
const FILES_FOR_THREAD = 25;

/**
 * How many threads extract articles from files: as `--threads` says, else one for each processor as long as
 * there are files enough. With 1 they are extracted where they are read.
 *
 * @throws PicketlineError `BAD_ARGUMENT` unless the option is a number from 1 to 64
 */
export function threadsFor(files: number, stated: string | undefined): number {
  if (stated === undefined) {
    return Math.max(1, Math.min(availableParallelism(), Math.floor(files / FILES_FOR_THREAD)));
  }
  const threads = /^\d{1,2}$/.test(stated) ? Number(stated) : 0;
  if (threads < 1 || threads > 64) {
    const message = `--threads is "${stated}"; expected a number from 1 to 64`;
    throw new PicketlineError('BAD_ARGUMENT', message);
  }
  return threads;
}
