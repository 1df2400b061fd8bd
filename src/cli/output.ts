import { once } from 'node:events';
import type { Writable } from 'node:stream';

/** Lines on standard output or error, written no faster than the reader takes them. */
export interface Output {
  /** Resolves to false once the reader is gone (`| head`); writing on then does nothing. */
  line(text: string): Promise<boolean>;
}

export function createOutput(stream: Writable): Output {
  let isOpen = true;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    isOpen = false;
  });
  return {
    async line(text) {
      if (isOpen && !stream.write(`${text}\n`)) {
        // A reader that goes away gives `close` and never `drain`.
        await Promise.race([once(stream, 'drain'), once(stream, 'close')]).catch(() => {
          isOpen = false;
        });
      }
      return isOpen;
    },
  };
}
