import { PicketlineError } from '../errors.ts';
import type { GraphTransaction, Parameters, Row } from './engine.ts';
import type { Statement } from './statement.ts';

/**
 * Runs `work` in a transaction that `run` serves, and makes both engines keep the same three promises:
 * statements run one after the other; the transaction fails with the first of them that fails, even where
 * `work` caught the error; and no statement runs once `work` is done. Settles after the last statement.
 */
export async function workInTransaction<Result>(
  run: (statement: Statement, parameters: Parameters) => Promise<readonly Row[]>,
  work: (transaction: GraphTransaction) => Promise<Result>,
): Promise<Result> {
  let queue: Promise<void> = Promise.resolve();
  let failure: { readonly error: unknown } | null = null;
  let ended = false;

  const runInTurn = async (statement: Statement, parameters: Parameters) => {
    if (failure !== null) {
      throw failure.error;
    }
    try {
      return await run(statement, parameters);
    } catch (error) {
      failure = { error };
      throw error;
    }
  };
  const transaction: GraphTransaction = {
    run(statement, parameters) {
      if (ended) {
        const message = `The statement ${statement.name} came after the end of its transaction.`;
        return Promise.reject(new PicketlineError('GRAPH_FAILED', message));
      }
      const rows = queue.then(() => runInTurn(statement, parameters));
      queue = rows.then(ignore, ignore);
      return rows;
    },
  };

  const [outcome] = await Promise.allSettled([work(transaction)]);
  ended = true;
  await queue;
  throwFirst(failure);
  if (outcome.status === 'rejected') {
    throw outcome.reason;
  }
  return outcome.value;
}

function ignore(): void {}

function throwFirst(failure: { readonly error: unknown } | null): void {
  if (failure !== null) {
    throw failure.error;
  }
}
