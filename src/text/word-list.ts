import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PACKAGE_FILES } from '../package-files.ts';

/** The entries of `seeds/words/<list>.txt`, in file order. */
export function readWordList(list: string): readonly string[] {
  return entriesOf(readFileSync(join(PACKAGE_FILES.seeds, 'words', `${list}.txt`), 'utf8'));
}

/** One entry a line; `#` starts a comment line. */
export function entriesOf(file: string): readonly string[] {
  const lines = file.split('\n').map((line) => line.trim());
  return lines.filter((line) => line && !line.startsWith('#'));
}
