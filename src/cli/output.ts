import { once } from 'node:events';
import type { Writable } from 'node:stream';

/** Lines on standard output or error, written no faster than the reader takes them. */
export interface Output {
  /** Resolves to false once the reader is gone (`| head`); writing on then does nothing. */
  line(text: string): Promise<boolean>;
  /** The same for text that has line ends of its own. */
  text(text: string): Promise<boolean>;
  /** The same for one line that comes in pieces. */
  pieces(pieces: Iterable<string>): Promise<boolean>;
}

/** Output on a stream that may be closed at any time. */
export function createOutput(stream: Writable): Output {
  let isOpen = true;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    isOpen = false;
  });
  const write = async (text: string) => {
    if (isOpen && !stream.write(text)) {
      const settled = new AbortController();
      const { signal } = settled;
      // A reader that goes away gives `close` and never `drain`.
      await Promise.race([once(stream, 'drain', { signal }), once(stream, 'close', { signal })])
        .catch(() => {
          isOpen = false;
        })
        .finally(() => settled.abort());
    }
    return isOpen;
  };
  return {
    line: (text) => write(`${text}\n`),
    text: write,
    async pieces(pieces) {
      for (const piece of pieces) if (!(await write(piece))) return false;
      return write('\n');
    },
  };
}
