import { readdir, readFile, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { PicketlineError } from '../errors.ts';
import type { Article } from './article.ts';
import { type ReadArticleOptions, readArticle, textTooLarge } from './read-article.ts';

const ENDINGS = new Set(['.txt', '.md', '.html', '.htm', '.xhtml']);

/**
 * The article files that a path stands for: the file itself, or all `.txt`, `.md` and `.html` files
 * of a folder and the folders in it, sorted by path. README.md, hidden files and hidden folders are left out.
 *
 * @throws PicketlineError `BAD_PATH` where the path is missing or the folder holds no such file
 */
export async function findArticleFiles(path: string): Promise<readonly string[]> {
  const found = await readable(path, () => stat(path));
  if (!found.isDirectory()) return [path];
  const entries = await readable(path, () =>
    readdir(path, { recursive: true, withFileTypes: true }),
  );
  const files = entries
    .filter((entry) => !entry.isDirectory() && isArticleFile(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !/(^|[/\\])\./.test(file.slice(path.length)));
  if (files.length === 0) {
    throw new PicketlineError(
      'BAD_PATH',
      `${path}: expected a folder with .txt, .md or .html files, found none`,
    );
  }
  return files.sort((one, other) => (one < other ? -1 : 1));
}

/**
 * Reads the article in a file.
 * @throws PicketlineError `BAD_PATH`, or as `readArticle` does
 */
export async function readArticleFile(
  path: string,
  options: ReadArticleOptions = {},
): Promise<Article> {
  const { maxTextBytes = Number.POSITIVE_INFINITY } = options;
  const { size } = await readable(path, () => stat(path));
  if (size > maxTextBytes) throw textTooLarge(path, size, maxTextBytes);
  return readArticle(await readable(path, () => readFile(path)), path, options);
}

function isArticleFile(name: string): boolean {
  return ENDINGS.has(extname(name).toLowerCase()) && name.toLowerCase() !== 'readme.md';
}

async function readable<Result>(path: string, read: () => Promise<Result>): Promise<Result> {
  try {
    return await read();
  } catch (cause) {
    throw new PicketlineError('BAD_PATH', `${path}: ${reasonOf(cause)}`, { cause });
  }
}

function reasonOf(cause: unknown): string {
  const code = cause instanceof Error && 'code' in cause ? cause.code : null;
  if (code === 'ENOENT') return 'expected a file or folder, but nothing is there';
  if (code === 'EACCES' || code === 'EPERM') return 'no permission to read it';
  if (code === 'EISDIR') return 'expected a file, got a folder';
  return `cannot be read (${String(code ?? cause)})`;
}
