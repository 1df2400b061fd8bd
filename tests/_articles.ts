import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const DEFAULT_FOLDER = new URL('../../shared/seeds/', import.meta.url).pathname;

/** Folder of the five articles that the seeds are digests of; null where this machine lacks them. */
export function articlesFolder(): string | null {
  const folder = process.env.PICKETLINE_ARTICLES ?? DEFAULT_FOLDER;
  return existsSync(folder) ? folder : null;
}

/** Why a test that needs the five articles is skipped. */
export const NO_ARTICLES = 'the five articles are not on this machine (set PICKETLINE_ARTICLES)';

/** The text of one of the five articles by the number that starts its file name. */
export function articlePath(fileName: string): string {
  return join(articlesFolder() ?? '', fileName);
}

export function articleText(fileName: string): string {
  return readFileSync(articlePath(fileName), 'utf8');
}
