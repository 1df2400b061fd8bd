import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/** Functions that another process may call; what they take and give passes as JSON. */
export type Handlers = Readonly<Record<string, (argument: never) => Promise<unknown>>>;

/** Another process that answers calls. */
export interface Callee<Given extends Handlers> {
  readonly pid: number;
  call<Name extends keyof Given & string>(
    name: Name,
    argument: Parameters<Given[Name]>[0],
  ): ReturnType<Given[Name]>;
  stop(): Promise<void>;
}

interface Call {
  readonly number: number;
  readonly name: string;
  readonly argument: never;
}

interface Outcome {
  readonly number: number;
  readonly result?: unknown;
  readonly error?: string;
}

/** Answers the calls of the process that started this one, and ends with it. */
export function answerCalls(handlers: Handlers): void {
  process.on('message', async ({ number, name, argument }: Call) => {
    const send = (outcome: Outcome) => process.send?.(outcome);
    try {
      send({ number, result: await handlers[name]!(argument) });
    } catch (error) {
      send({
        number,
        error: error instanceof Error ? (error.stack ?? error.message) : String(error),
      });
    }
  });
  process.on('disconnect', () => process.exit());
}

/** @param file a module beside this one, which calls `answerCalls` */
export function startCallee<Given extends Handlers>(file: string): Callee<Given> {
  const child: ChildProcess = fork(join(import.meta.dirname, file), {
    execArgv: ['--max-old-space-size=4096'],
    // As `serve` runs, and everyone else should: GraphQL looks twice at each value otherwise.
    env: { ...process.env, NODE_ENV: 'production' },
  });
  const waiting = new Map<number, (outcome: Outcome) => void>();
  let calls = 0;
  child.on('message', (outcome: Outcome) => {
    waiting.get(outcome.number)?.(outcome);
    waiting.delete(outcome.number);
  });
  child.on('exit', (code) => {
    const error = `${file} ended with ${code}`;
    for (const [number, settle] of waiting) settle({ number, error });
  });
  return {
    pid: child.pid!,
    call(name, argument) {
      calls += 1;
      const number = calls;
      const answered = new Promise((resolve, reject) => {
        waiting.set(number, ({ result, error }) =>
          error === undefined ? resolve(result) : reject(new Error(error)),
        );
      });
      child.send({ number, name, argument });
      return answered as ReturnType<Given[typeof name]>;
    },
    async stop() {
      const exited = once(child, 'exit');
      child.disconnect();
      await exited;
    },
  };
}
