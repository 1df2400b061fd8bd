/**
 * Has the program run to its end where whoever read what it prints is gone: `picketline --help | head -1`. Node would
 * end it with a stack trace, as if it had failed.
 */
export function surviveGoneReaders(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
  }
}
