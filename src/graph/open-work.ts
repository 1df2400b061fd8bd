import { PicketlineError } from '../errors.ts';

/** Counts what an engine is doing, so that closing waits for it and nothing starts afterwards. */
export class OpenWork {
  readonly #running = new Set<Promise<unknown>>();
  #closing: Promise<void> | null = null;

  /** Rejects with `GRAPH_UNAVAILABLE` once `close` was called. */
  async run<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.#closing !== null) {
      throw new PicketlineError('GRAPH_UNAVAILABLE', 'The graph was closed.');
    }
    const running = work();
    this.#running.add(running);
    try {
      return await running;
    } finally {
      this.#running.delete(running);
    }
  }

  /** Calls `end` once, after all that runs has ended; every call gives the same promise. */
  close(end: () => Promise<void>): Promise<void> {
    this.#closing ??= Promise.allSettled(this.#running).then(end);
    return this.#closing;
  }
}
