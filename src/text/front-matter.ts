import { extname } from 'node:path';
import { isMap, isScalar, isSeq, LineCounter, type Pair, parseDocument } from 'yaml';
import { PicketlineError } from '../errors.ts';
import type { ArticleSource } from './article.ts';
import { isIsoDate } from './iso-date.ts';

/** What stands above an article’s text. */
export interface FrontMatter {
  readonly id: string | null;
  readonly source: ArticleSource;
  /** Where the text starts: after the line that closes the front matter. */
  readonly end: number;
}

/**
 * Reads the YAML between a first line `---` and the next line `---` of a text.
 *
 * @returns null where the text does not start with such a line
 * @throws PicketlineError `BAD_FRONT_MATTER` that names file, line, column and what was expected
 */
export function readFrontMatter(input: string, path: string): FrontMatter | null {
  const opening = /^---[ \t]*(?:\r?\n|$)/.exec(input);
  if (opening === null || !opensFrontMatter(input, path)) return null;
  const start = opening[0].length;
  const closing = /^(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/m.exec(input.slice(start));
  if (closing === null) throw badFrontMatter(path, 1, 1, 'a line --- that closes it');
  const fields = readFields(input.slice(start, start + closing.index), path);
  const authors = [...fields.list('authors'), ...fields.list('author')];
  return {
    id: fields.text('id'),
    source: {
      uri: fields.text('uri'),
      title: fields.text('title'),
      publisher: fields.text('publisher'),
      published: fields.date('published'),
      rights: fields.text('rights'),
      digestOf: fields.text('digestOf'),
      ...(authors.length > 0 && { authors }),
    },
    end: start + closing.index + closing[0].length,
  };
}

/** In Markdown the first `---` opens front matter; a plain text may start with a ruled line instead. */
function opensFrontMatter(input: string, path: string): boolean {
  if (extname(path).toLowerCase() === '.md') return true;
  return /^---[ \t]*\r?\n[A-Za-z][\w-]*[ \t]*:/.test(input);
}

interface Fields {
  text(key: string): string | null;
  date(key: string): string | null;
  /** A list of texts, or one text. */
  list(key: string): readonly string[];
}

function readFields(yaml: string, path: string): Fields {
  const lines = new LineCounter();
  // The core schema leaves dates as they are written.
  const document = parseDocument(yaml, { schema: 'core', lineCounter: lines, prettyErrors: false });
  const fail = (offset: number, expected: string): never => {
    const { line, col } = lines.linePos(offset);
    throw badFrontMatter(path, line + 1, col, expected);
  };

  const [error] = document.errors;
  if (error) fail(error.pos[0], `YAML, but ${lowerFirst(error.message)}`);
  const map = document.contents;
  if (map !== null && !isMap(map)) return fail(0, 'one "key: value" a line');
  const pairs = new Map<string, Pair>();
  for (const pair of map?.items ?? []) {
    if (isScalar(pair.key)) pairs.set(String(pair.key.value), pair as Pair);
  }

  const scalar = (key: string) => scalarIn(pairs.get(key)?.value, key);
  const scalarIn = (
    value: unknown,
    key: string,
  ): { readonly value: string; readonly offset: number } | null => {
    const node = (value ?? null) as { range?: readonly number[] | null } | null;
    const offset = node?.range?.[0] ?? 0;
    if (node === null || (isScalar(node) && node.value === null)) return null;
    if (!isScalar(node) || typeof node.value !== 'string') {
      return fail(offset, `a text for ${key} (put it in quotation marks)`);
    }
    const line = node.value.trim();
    if (line === '') return null;
    if (hasControlCharacter(line)) return fail(offset, `one line of text for ${key}`);
    return { value: line, offset };
  };

  return {
    text: (key) => scalar(key)?.value ?? null,
    list(key) {
      const value = pairs.get(key)?.value;
      const items: readonly unknown[] = isSeq(value) ? value.items : [value];
      return items.flatMap((item) => scalarIn(item, key)?.value ?? []);
    },
    date(key) {
      const found = scalar(key);
      if (found === null || isIsoDate(found.value)) return found?.value ?? null;
      return fail(
        found.offset,
        `an ISO 8601 date for ${key}, such as 2023-04-18 or 2023-04-18T09:30+01:00`,
      );
    },
  };
}

function hasControlCharacter(value: string): boolean {
  return /\p{Control}/u.test(value);
}

function lowerFirst(message: string): string {
  return message.slice(0, 1).toLowerCase() + message.slice(1);
}

function badFrontMatter(
  path: string,
  line: number,
  column: number,
  expected: string,
): PicketlineError {
  const message = `${path}:${line}:${column}: bad front matter: expected ${expected}`;
  return new PicketlineError('BAD_FRONT_MATTER', message);
}
