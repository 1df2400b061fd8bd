import { PicketlineError } from '../errors.ts';

export interface Line {
  /** From 1 on. */
  readonly number: number;
  /** Without its line feed. */
  readonly text: string;
}

/** A line of more bytes is none that we write; it is refused before it fills the memory. */
const LONGEST = 256 * 1024 * 1024;
const LINE_FEED = 0x0a;

/**
 * Lines that end in a line feed and nothing else: JSON may hold the other line ends of Unicode as they are.
 * A last line needs none. Throws `BAD_EXPORT` with the line that is not UTF-8 or too long.
 */
export async function* linesOf(bytes: AsyncIterable<Buffer>, name: string): AsyncGenerator<Line> {
  let pieces: Buffer[] = [];
  let length = 0;
  let number = 1;
  const decode = (): Line => {
    try {
      return { number, text: UTF_8.decode(Buffer.concat(pieces)) };
    } catch (cause) {
      const message = `${name}:${number}: expected UTF-8 text`;
      throw new PicketlineError('BAD_EXPORT', message, { cause });
    }
  };
  for await (const chunk of bytes) {
    let from = 0;
    for (let end = chunk.indexOf(LINE_FEED); end !== -1; end = chunk.indexOf(LINE_FEED, from)) {
      pieces.push(chunk.subarray(from, end));
      yield decode();
      number += 1;
      pieces = [];
      length = 0;
      from = end + 1;
    }
    pieces.push(chunk.subarray(from));
    length += chunk.length - from;
    if (length > LONGEST) {
      const message = `${name}:${number}: expected a line of at most ${LONGEST} bytes`;
      throw new PicketlineError('BAD_EXPORT', message);
    }
  }
  if (length > 0) yield decode();
}

const UTF_8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
