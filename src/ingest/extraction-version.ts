import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, resolve } from 'node:path';

/** The stages that decide what is found in a text and what it says about the graph. */
const STAGES = ['text', 'reference', 'extract', 'claims'];
/** What those read besides an article. */
const SEEDS = ['words', 'reference'];

/**
 * Names the extraction of this program: it changes with every change of the code, the word lists or the
 * reference tables that findings come from. Nobody has to remember to raise a number, and a graph tells which
 * of its findings are of another extraction.
 */
export function extractionVersion(seedsFolder: string): string {
  const source = resolve(import.meta.dirname, '..');
  const hash = createHash('sha256');
  const folders = [
    ...STAGES.map((stage) => join(source, stage)),
    ...SEEDS.map((folder) => join(seedsFolder, folder)),
  ];
  for (const folder of folders) {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    for (const file of files.filter((name) => COUNTED.has(extname(name))).sort()) {
      hash.update(`${file}\0`);
      hash.update(readFileSync(join(folder, file)));
    }
  }
  return hash.digest('hex').slice(0, 12);
}

const COUNTED = new Set(['.js', '.ts', '.txt', '.csv']);
