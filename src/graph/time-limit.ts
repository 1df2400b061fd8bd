import { PicketlineError } from '../errors.ts';

/**
 * The result of `running`, or a rejection with `GRAPH_TIMEOUT` after `milliseconds`; what runs is not stopped.
 * @param doing what takes its time, such as `The statement read/people`
 */
export async function withinTime<Result>(
  running: Promise<Result>,
  milliseconds: number,
  doing: string,
): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<never>((_, reject) => {
    const message = `${doing} took longer than its time limit.`;
    timer = setTimeout(() => reject(new PicketlineError('GRAPH_TIMEOUT', message)), milliseconds);
  });
  try {
    return await Promise.race([running, timeout]);
  } finally {
    clearTimeout(timer);
  }
}
