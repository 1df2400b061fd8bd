/** Who has used more than this is none of the quick ones, in milliseconds. */
const QUICK = 50;

/**
 * Lets so many statements run at a time. Of those that wait, readers, such as requests, that have used least time
 * so far go first, so that the quick pass by whatever asks for much, however many of these there are. Among those
 * that are not quick whoever came first goes first, so that they get done one by one, and not all of them too late.
 */
export class ReadTurns {
  readonly #most: number;
  readonly #waiting: Waiting[] = [];
  readonly #readers = new WeakMap<object, Reader>();
  #running = 0;
  #came = 0;

  constructor(most: number) {
    this.#most = most;
  }

  /**
   * Runs `read` when its turn comes; rejects with the signal's reason where that aborts before.
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
      const leave = () => {
        this.#waiting.splice(this.#waiting.indexOf(waiting), 1);
        reject(signal?.reason);
      };
      const waiting: Waiting = {
        reader,
        start() {
          signal?.removeEventListener('abort', leave);
          resolve();
        },
      };
      signal?.addEventListener('abort', leave, { once: true });
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
