import { setTimeout as pause } from 'node:timers/promises';

/** When an attempt that failed for the moment is made again. */
export interface RetryPolicy {
  /** No attempt starts later than this after the first one, in milliseconds. */
  readonly timeLimit: number;
  /** Pause before the second attempt, in milliseconds; each later one doubles it, up to one second. */
  readonly firstPause: number;
  readonly isTransient: (error: unknown) => boolean;
}

const LONGEST_PAUSE = 1_000;

/** Runs `attempt` until it succeeds, fails for good, or the policy's time is over; then rejects with the last error. */
export async function retryTransient<Result>(
  policy: RetryPolicy,
  attempt: () => Promise<Result>,
): Promise<Result> {
  const deadline = performance.now() + policy.timeLimit;
  for (let longest = policy.firstPause; ; longest = Math.min(longest * 2, LONGEST_PAUSE)) {
    try {
      return await attempt();
    } catch (error) {
      // Between half and all of the pause, so that clients which failed together do not return together.
      const wait = longest * (0.5 + Math.random() / 2);
      if (!policy.isTransient(error) || performance.now() + wait > deadline) {
        throw error;
      }
      await pause(wait);
    }
  }
}
