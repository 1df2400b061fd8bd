/**
 * The result of `running`, or a rejection with the signal's reason as soon as it aborts; what runs is not stopped.
 * @param signal null where nothing can abort
 */
export async function untilAborted<Result>(
  running: Promise<Result>,
  signal: AbortSignal | null,
): Promise<Result> {
  if (signal === null) return running;
  let abort = () => {};
  const aborted = new Promise<never>((_, reject) => {
    abort = () => reject(signal.reason);
    signal.addEventListener('abort', abort);
    if (signal.aborted) abort();
  });
  try {
    return await Promise.race([running, aborted]);
  } finally {
    signal.removeEventListener('abort', abort);
  }
}
