import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ReferenceTables, readReferenceTables } from '../reference/tables.ts';
import { entriesOf } from '../text/word-list.ts';

/** Reference tables and word lists, read once and shared by every article. */
export interface Knowledge {
  readonly reference: ReferenceTables;
  /**
   * The entries of `seeds/words/<list>.txt`, in file order.
   * @throws Error when there is no such list: a misspelt name must not silently match nothing.
   */
  words(list: string): readonly string[];
}

/** Reads `reference/` and `words/` below the folder of seeds. */
export function readKnowledge(seedsFolder: string): Knowledge {
  const lists = readWordLists(join(seedsFolder, 'words'));
  return {
    reference: readReferenceTables(join(seedsFolder, 'reference')),
    words(list) {
      const entries = lists.get(list);
      if (entries === undefined) throw new Error(`No word list seeds/words/${list}.txt`);
      return entries;
    },
  };
}

function readWordLists(folder: string): ReadonlyMap<string, readonly string[]> {
  const lists = new Map<string, readonly string[]>();
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.txt'))) {
    const entries = entriesOf(readFileSync(join(folder, file), 'utf8'));
    lists.set(file.slice(0, -'.txt'.length), entries);
  }
  return lists;
}
