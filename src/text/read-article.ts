import { createHash } from 'node:crypto';
import { basename, extname } from 'node:path';
import { PicketlineError } from '../errors.ts';
import type { Article } from './article.ts';
import { readFrontMatter } from './front-matter.ts';
import { readPage } from './page/read-page.ts';

/** Limits on what is read. */
export interface ReadArticleOptions {
  /** Largest input in bytes; no limit unless given. */
  readonly maxTextBytes?: number;
}

const NO_SOURCE = {
  uri: null,
  title: null,
  publisher: null,
  published: null,
  rights: null,
  digestOf: null,
};

/**
 * Makes an article of a file's bytes. The text is the input less byte-order mark and front matter, and
 * else unchanged, so that offsets count in what the writer wrote. Of an HTML page it is the article's text.
 *
 * @param path where the bytes come from: its name gives the id where nothing else does, its ending
 *   tells Markdown and HTML, and errors name it
 * @throws PicketlineError `BAD_TEXT`, `BAD_ENCODING`, `BAD_FRONT_MATTER` or `BAD_PAGE`
 */
export function readArticle(
  bytes: Uint8Array,
  path: string,
  { maxTextBytes = Number.POSITIVE_INFINITY }: ReadArticleOptions = {},
): Article {
  if (bytes.length > maxTextBytes) throw textTooLarge(path, bytes.length, maxTextBytes);
  if (isPage(bytes, path)) {
    const { source, text } = readPage(bytes, path);
    return { id: idOf(null, source.uri, path), source, text };
  }
  const input = decode(bytes, path);
  const frontMatter = readFrontMatter(input, path);
  const source = { ...NO_SOURCE, ...frontMatter?.source };
  const text = input.slice(frontMatter?.end ?? 0);
  if (text.trim() === '') {
    throw new PicketlineError('BAD_TEXT', `${path}: expected an article's text, but it is empty`);
  }
  const id = idOf(frontMatter?.id ?? null, source.uri, path);
  const isMarkdown = extname(path).toLowerCase() === '.md';
  return { id, source, text, ...(isMarkdown && { format: 'MARKDOWN' }) };
}

function idOf(stated: string | null, uri: string | null, path: string): string {
  return stated ?? (uri ? idFromUri(uri) : fileStem(path));
}

const PAGE_ENDINGS = new Set(['.html', '.htm', '.xhtml']);

/**
 * How browsers tell HTML that nobody calls so, by how it begins. https://mimesniff.spec.whatwg.org/ lists
 * a few tags more, with which no page of news begins.
 */
const OPENS_PAGE =
  /^(?:\s|\ufeff|<\?xml[^>]*>|<!--[\s\S]*?-->)*<(?:!doctype html|html|head|body|title|meta|script|main|article|div)[\s>]/i;
const SNIFFED_BYTES = 4_096;

/** By the file's ending; standard input and files without ending by their content. */
function isPage(bytes: Uint8Array, path: string): boolean {
  const ending = extname(path).toLowerCase();
  if (ending !== '') return PAGE_ENDINGS.has(ending);
  const [first, second] = bytes;
  const isUtf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  const encoding = isUtf16 ? (first === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8';
  return OPENS_PAGE.test(new TextDecoder(encoding).decode(bytes.subarray(0, SNIFFED_BYTES)));
}

/** A file's name without folder and ending: the id of an article that states neither id nor URI. */
export function fileStem(path: string): string {
  return basename(path, extname(path));
}

/** Tells how large a text is and how large it may be. */
export function textTooLarge(path: string, bytes: number, maxBytes: number): PicketlineError {
  const message = `${path}: expected at most ${maxBytes} bytes (PICKETLINE_MAX_TEXT_BYTES), got ${bytes}`;
  return new PicketlineError('BAD_TEXT', message);
}

function decode(bytes: Uint8Array, path: string): string {
  const nul = bytes.indexOf(0);
  if (nul >= 0) {
    const message = `${path}: expected UTF-8 text, got a binary file (NUL byte at offset ${nul})`;
    throw new PicketlineError('BAD_ENCODING', message);
  }
  try {
    // The decoder takes a byte-order mark away.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    const offset = firstBadByte(bytes);
    const hex = (bytes[offset] ?? 0).toString(16).padStart(2, '0');
    const message = `${path}: expected UTF-8 text, got the byte 0x${hex} at offset ${offset}`;
    throw new PicketlineError('BAD_ENCODING', message, { cause });
  }
}

/** Offset of the first byte that the lenient decoder had to replace. */
function firstBadByte(bytes: Uint8Array): number {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  let offset = 0;
  let from = 0;
  for (;;) {
    const at = text.indexOf('\uFFFD', from);
    if (at < 0) return bytes.length;
    offset += Buffer.byteLength(text.slice(from, at));
    // A replacement character that the writer wrote is the three bytes EF BF BD.
    const written =
      bytes[offset] === 0xef && bytes[offset + 1] === 0xbf && bytes[offset + 2] === 0xbd;
    if (!written) return offset;
    offset += 3;
    from = at + 1;
  }
}

/** Two addresses may have one readable form (`a/b-c`, `a-b/c`), so a piece of the hash parts them. */
function idFromUri(uri: string): string {
  const address = uri.toLowerCase().replace(/^[a-z][a-z0-9+.-]*:\/\/(www\.)?/, '');
  const readable = address
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-/, '')
    .slice(0, 100);
  const hash = createHash('sha256').update(uri).digest('hex').slice(0, 8);
  return `${readable.replace(/-$/, '')}-${hash}`;
}
