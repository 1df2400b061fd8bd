import { parentPort } from 'node:worker_threads';
import { PicketlineError } from '../errors.ts';
import type { Answer, SentError } from './worker-pool.ts';

/** Makes a module the worker of a `WorkerPool`: this function is called for each of its tasks. */
export function serveTasks<Task, Result>(work: (task: Task) => Result | Promise<Result>): void {
  const pool = parentPort;
  if (pool === null) throw new Error('Expected to be started by a WorkerPool');
  pool.on('message', async (task: Task) => {
    try {
      pool.postMessage({ result: await work(task) } satisfies Answer);
    } catch (error) {
      pool.postMessage({ error: sendable(error) } satisfies Answer);
    }
  });
}

function sendable(error: unknown): SentError {
  if (error instanceof PicketlineError) return { code: error.code, message: error.message };
  if (!(error instanceof Error)) return { code: null, message: String(error) };
  const { message, stack } = error;
  return { code: null, message, ...(stack !== undefined && { stack }) };
}
