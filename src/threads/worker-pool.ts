import { Worker } from 'node:worker_threads';
import { type ErrorCode, PicketlineError } from '../errors.ts';

export interface WorkerPoolOptions<Task> {
  /** How many threads there may be; each starts when a task finds no other one idle. */
  readonly size: number;
  /** What every worker reads as its `workerData`. */
  readonly workerData?: unknown;
  /** Names a task in the error that tells of a thread's end. */
  readonly nameOf: (task: Task) => string;
}

/** What a worker sends back for each task: see `serveTasks`. */
export type Answer = { readonly result: unknown } | { readonly error: SentError };

/** An error as it passes between threads, which keep no classes. */
export interface SentError {
  /** Null for an error that nobody foresaw. */
  readonly code: ErrorCode | null;
  readonly message: string;
  readonly stack?: string;
}

/**
 * Threads that each take one task at a time. A thread that ends in the middle of a task, for want of memory
 * say, fails that task, and another one takes its place.
 */
export class WorkerPool<Task, Result> {
  readonly #script: URL;
  readonly #options: WorkerPoolOptions<Task>;
  readonly #waiting: Job<Task, Result>[] = [];
  readonly #busy = new Map<Worker, Job<Task, Result>>();
  readonly #idle: Worker[] = [];
  #isClosed = false;

  /** @param script a module that calls `serveTasks` */
  constructor(script: URL, options: WorkerPoolOptions<Task>) {
    this.#script = script;
    this.#options = options;
  }

  /**
   * Resolves to what the worker's function gives, and rejects as that does.
   * @throws PicketlineError `EXTRACTION_FAILED` where the thread ends before
   */
  run(task: Task): Promise<Result> {
    return new Promise((resolve, reject) => {
      const job = { task, resolve, reject };
      if (this.#isClosed) return reject(this.#endedEarly(job, STOPPED));
      this.#waiting.push(job);
      this.#assign();
    });
  }

  /** Ends the threads, also in the middle of a task; tasks that are not done fail. */
  async close(): Promise<void> {
    this.#isClosed = true;
    for (const job of this.#waiting.splice(0)) job.reject(this.#endedEarly(job, STOPPED));
    const workers = [...this.#idle.splice(0), ...this.#busy.keys()];
    await Promise.all(workers.map((worker) => worker.terminate()));
  }

  #assign(): void {
    while (this.#waiting.length > 0) {
      const worker = this.#idle.pop() ?? this.#start();
      if (worker === null) return;
      const job = this.#waiting.shift()!;
      this.#busy.set(worker, job);
      worker.postMessage(job.task);
    }
  }

  /** Null where there are as many threads as there may be. */
  #start(): Worker | null {
    const { size, workerData } = this.#options;
    if (this.#busy.size + this.#idle.length >= size) return null;
    const worker = new Worker(this.#script, { workerData });
    let reason = STOPPED;
    worker.on('message', (answer: Answer) => {
      const job = this.#busy.get(worker);
      this.#busy.delete(worker);
      this.#idle.push(worker);
      if ('error' in answer) job?.reject(received(answer.error));
      else job?.resolve(answer.result as Result);
      this.#assign();
    });
    worker.on('error', (error: Error) => {
      reason = error.message;
    });
    worker.on('exit', () => this.#end(worker, reason));
    return worker;
  }

  #end(worker: Worker, reason: string): void {
    const idle = this.#idle.indexOf(worker);
    if (idle >= 0) this.#idle.splice(idle, 1);
    const job = this.#busy.get(worker);
    this.#busy.delete(worker);
    job?.reject(this.#endedEarly(job, reason));
    this.#assign();
  }

  #endedEarly({ task }: Job<Task, Result>, reason: string): PicketlineError {
    const name = this.#options.nameOf(task);
    const message = `${name}: the thread that read it ended before it was done: ${reason}`;
    return new PicketlineError('EXTRACTION_FAILED', message);
  }
}

const STOPPED = 'it was stopped';

interface Job<Task, Result> {
  readonly task: Task;
  readonly resolve: (result: Result) => void;
  readonly reject: (error: Error) => void;
}

function received({ code, message, stack }: SentError): Error {
  if (code !== null) return new PicketlineError(code, message);
  const error = new Error(message);
  if (stack !== undefined) error.stack = stack;
  return error;
}
