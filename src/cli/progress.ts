import type { WriteStream } from 'node:tty';

/** How far a command has come, on one line of the terminal that is written over and over. */
export interface Progress {
  /** @param label what is being worked on */
  show(done: number, total: number, label: string): void;
  /** Clears the line, so that something else can be printed. */
  clear(): void;
}

const WIDTH = 24;
const USUAL_COLUMNS = 80;

/** Draws on a terminal; draws nothing where the stream is none. */
export function createProgress(stream: WriteStream): Progress {
  if (!stream.isTTY) return { show: () => {}, clear: () => {} };
  const clear = () => {
    stream.write('\r\u001b[K');
  };
  return {
    show(done, total, label) {
      // Of nothing, all is done.
      const filled = total === 0 ? WIDTH : Math.round((done / total) * WIDTH);
      const bar = '█'.repeat(filled) + '░'.repeat(WIDTH - filled);
      const line = `${bar} ${done}/${total} ${label}`;
      clear();
      // Some terminals do not tell how wide they are.
      stream.write(line.slice(0, (stream.columns || USUAL_COLUMNS) - 1));
    },
    clear,
  };
}
