import { PicketlineError } from '../errors.ts';

/** Who has used more than this is none of the quick ones, in milliseconds. */
const QUICK = 50;

/**
 * Lets so many statements run at a time. Of those that wait, readers, such as requests, that have used least time
 * so far go first, so that the quick pass by whatever asks for much, however many of these there are. Among those
 * that are not quick whoever came first goes first, so that they get done one by one, and not all of them too late.
 */
export class ReadTurns {
  readonly #most: number;
  readonly #longestWait: number;
  readonly #waiting: Waiting[] = [];
  readonly #readers = new WeakMap<object, Reader>();
  #running = 0;
  #came = 0;

  /**
   * @param most how many statements run at a time
   * @param longestWait how long one may wait for its turn, in milliseconds; for ever unless given
   */
  constructor(most: number, longestWait: number = Number.POSITIVE_INFINITY) {
    this.#most = most;
    this.#longestWait = longestWait;
  }

  /**
   * Runs `read` when its turn comes; rejects with the signal's reason where that aborts before, and with `GRAPH_BUSY`
   * where others leave it none for too long.
   * @param owner whose time it takes
   */
  async run<Result>(
    owner: object,
    signal: AbortSignal | null,
    read: () => Promise<Result>,
  ): Promise<Result> {
    const reader = this.#readerOf(owner);
    if (this.#running < this.#most) this.#running += 1;
    else await this.#turn(reader, signal);
    const start = performance.now();
    try {
      return await read();
    } finally {
      reader.used += performance.now() - start;
      this.#passOn();
    }
  }

  #readerOf(owner: object): Reader {
    let reader = this.#readers.get(owner);
    if (reader === undefined) {
      this.#came += 1;
      reader = { came: this.#came, used: 0 };
      this.#readers.set(owner, reader);
    }
    return reader;
  }

  #turn(reader: Reader, signal: AbortSignal | null): Promise<void> {
    return new Promise((resolve, reject) => {
      const leave = (reason: unknown) => {
        done();
        this.#waiting.splice(this.#waiting.indexOf(waiting), 1);
        reject(reason);
      };
      const leaveAborted = () => leave(signal?.reason);
      const timer = Number.isFinite(this.#longestWait)
        ? setTimeout(() => leave(tooBusy(this.#longestWait)), this.#longestWait)
        : undefined;
      const done = () => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', leaveAborted);
      };
      const waiting: Waiting = {
        reader,
        start() {
          done();
          resolve();
        },
      };
      signal?.addEventListener('abort', leaveAborted, { once: true });
      this.#waiting.push(waiting);
    });
  }

  /** Gives the turn that has ended to whoever is next. */
  #passOn(): void {
    let next = this.#waiting[0];
    if (next === undefined) {
      this.#running -= 1;
      return;
    }
    for (const waiting of this.#waiting) {
      if (isAheadOf(waiting.reader, next.reader)) next = waiting;
    }
    this.#waiting.splice(this.#waiting.indexOf(next), 1);
    next.start();
  }
}

function tooBusy(waited: number): PicketlineError {
  const message = `The graph is busy: no statement could start within ${waited / 1000} s.`;
  return new PicketlineError('GRAPH_BUSY', message);
}

interface Reader {
  /** Later ones have greater numbers. */
  readonly came: number;
  /** In milliseconds. */
  used: number;
}

interface Waiting {
  readonly reader: Reader;
  start(): void;
}

function isAheadOf(one: Reader, other: Reader): boolean {
  const [oneUsed, otherUsed] = [Math.min(one.used, QUICK), Math.min(other.used, QUICK)];
  return oneUsed < otherUsed || (oneUsed === otherUsed && one.came < other.came);
}
