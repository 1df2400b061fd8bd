import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { PACKAGE_FILES } from '../../src/package-files.ts';
import { entriesOf, readWordList } from '../../src/text/word-list.ts';

const LISTS = readdirSync(join(PACKAGE_FILES.seeds, 'words')).map((file) =>
  file.replace('.txt', ''),
);

describe('word lists', () => {
  test('have one entry a line, without comments and empty lines', () => {
    expect(entriesOf('# Verbs.\nsay\n\n  ask  \n')).toEqual(['say', 'ask']);
  });

  test.each(LISTS)('%s has no entry twice', (list) => {
    const entries = readWordList(list);
    expect(entries.filter((entry, at) => entries.indexOf(entry) < at)).toEqual([]);
  });
});
