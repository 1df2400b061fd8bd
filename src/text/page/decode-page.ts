import { PicketlineError } from '../../errors.ts';

/**
 * The characters of a page. A byte-order mark decides; else what is valid UTF-8 is read as that, whatever
 * the page says of itself, since text in another encoding hardly ever is; else as its `meta` element says,
 * and where that says nothing usable, as windows-1252, like browsers do.
 *
 * @throws PicketlineError `BAD_ENCODING` where the bytes are no text
 */
export function decodePage(bytes: Uint8Array, path: string): string {
  const marked = encodingOfMark(bytes);
  if (marked !== null) return new TextDecoder(marked).decode(bytes);
  const nul = bytes.indexOf(0);
  if (nul >= 0) {
    const message = `${path}: expected an HTML page, got a binary file (NUL byte at offset ${nul})`;
    throw new PicketlineError('BAD_ENCODING', message);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decodeAs(statedEncoding(bytes), bytes);
  }
}

/** How much of a page is searched for what it says of its encoding; browsers look at as much. */
const PRESCAN_BYTES = 1_024;

function encodingOfMark([first, second, third]: Uint8Array): string | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return null;
}

/** `<meta charset="…">`, or the same in a `content`. */
function statedEncoding(bytes: Uint8Array): string | null {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, PRESCAN_BYTES));
  return /<meta\b[^>]*?\bcharset\s*=\s*["']?\s*([\w:.-]+)/i.exec(start)?.[1] ?? null;
}

function decodeAs(encoding: string | null, bytes: Uint8Array): string {
  const decoder = decoderOf(encoding);
  return decoder === null ? decodeWindows1252(bytes) : decoder.decode(bytes);
}

/** Null for windows-1252, which is also what pages mean by ISO 8859-1 and ASCII. */
function decoderOf(encoding: string | null): InstanceType<typeof TextDecoder> | null {
  // It is not valid UTF-8, whatever it says.
  if (encoding === null || /^utf-?8$/i.test(encoding)) return null;
  try {
    const decoder = new TextDecoder(encoding);
    return decoder.encoding === 'windows-1252' ? null : decoder;
  } catch {
    // A name that nobody knows tells nothing.
    return null;
  }
}

/** What windows-1252 has where Unicode has control characters: the bytes 0x80 to 0x9F. */
const CURLY = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** By hand, since the decoder of Node 20 leaves those bytes control characters. */
function decodeWindows1252(bytes: Uint8Array): string {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
  return text.replace(/[\u0080-\u009f]/g, (control) => CURLY[control.charCodeAt(0) - 0x80]!);
}
