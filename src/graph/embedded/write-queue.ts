import { PicketlineError } from '../../errors.ts';

/** Lets one writer in at a time, in the order of their coming. */
export class WriteQueue {
  readonly #longestWait: number;
  #last: Promise<unknown> = Promise.resolve();

  /** @param longestWait how long a writer waits for its turn, in milliseconds */
  constructor(longestWait: number) {
    this.#longestWait = longestWait;
  }

  /** Runs `write` when its turn comes; rejects with `GRAPH_BUSY` where that takes too long. */
  run<Result>(write: () => Promise<Result>): Promise<Result> {
    return new Promise((resolve, reject) => {
      let given = true;
      const giveUp = setTimeout(() => {
        given = false;
        const message = 'Other writers held the graph for too long.';
        reject(new PicketlineError('GRAPH_BUSY', message));
      }, this.#longestWait);
      this.#last = this.#last.then(async () => {
        clearTimeout(giveUp);
        if (given) {
          await write().then(resolve, reject);
        }
      });
    });
  }
}
