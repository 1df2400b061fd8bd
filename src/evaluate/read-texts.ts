import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { PicketlineError } from '../errors.ts';
import { readAnnotatedText } from './annotated-file.ts';
import type { AnnotatedText } from './annotation.ts';
import { readGoldText } from './gold-file.ts';

/**
 * The annotated texts of a file or of a folder (without the folders in it), sorted by path: `.txt` with
 * the annotation inside, `.json` beside articles in the folder `../seeds`.
 *
 * @throws PicketlineError `BAD_PATH` where there are none, `BAD_ANNOTATION` where one breaks its format
 */
export function readTexts(path: string): readonly AnnotatedText[] {
  const texts = filesIn(path).map((file) =>
    extname(file) === '.json'
      ? readGoldText(read(file), file, (name) => articleBeside(file, name))
      : readAnnotatedText(read(file), file),
  );
  if (texts.length > 0) return texts;
  throw new PicketlineError('BAD_PATH', `${path}: expected .txt or .json files, found none`);
}

function filesIn(path: string): readonly string[] {
  const isFolder = reading(path, () => statSync(path).isDirectory());
  if (!isFolder) return [path];
  return readdirSync(path)
    .filter((name) => ['.txt', '.json'].includes(extname(name)))
    .sort()
    .map((name) => join(path, name));
}

function articleBeside(file: string, name: string) {
  const path = join(dirname(file), '..', 'seeds', name);
  return { path, text: read(path) };
}

function read(path: string): string {
  return reading(path, () => new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path)));
}

function reading<Result>(path: string, work: () => Result): Result {
  try {
    return work();
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new PicketlineError('BAD_PATH', `${path}: cannot be read: ${reason}`, { cause });
  }
}
