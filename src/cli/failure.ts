import { PicketlineError } from '../errors.ts';

/** 2 where the input is to blame, 1 for any other failure. */
export function exitCodeOf(error: unknown): 1 | 2 {
  return isBadInput(error) ? 2 : 1;
}

/** Whether the input is to blame. */
export function isBadInput(error: unknown): error is PicketlineError {
  return error instanceof PicketlineError && error.code.startsWith('BAD_');
}

/** The exit code after an error that the command went on from: a failure outweighs bad input. */
export function noteExitCode(error: PicketlineError): void {
  if (process.exitCode !== 1) process.exitCode = exitCodeOf(error);
}

/** One line for the terminal: the code, which docs/errors.md explains, and what went wrong. */
export function messageOf(error: unknown): string {
  if (error instanceof PicketlineError) return `${error.code}: ${error.message}`;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
