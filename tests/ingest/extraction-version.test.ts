import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { extractionVersion } from '../../src/ingest/extraction-version.ts';
import { PACKAGE_FILES } from '../../src/package-files.ts';

const seeds = mkdtempSync(join(tmpdir(), 'picketline-extraction-'));
for (const folder of ['words', 'reference']) {
  cpSync(join(PACKAGE_FILES.seeds, folder), join(seeds, folder), { recursive: true });
}
afterAll(() => rmSync(seeds, { recursive: true }));

test('the extraction is named the same for the same code, word lists and tables', () => {
  expect(extractionVersion(seeds)).toMatch(/^[0-9a-f]{12}$/);
  expect(extractionVersion(seeds)).toBe(extractionVersion(PACKAGE_FILES.seeds));
});

test.each(['words/abbreviations.txt', 'reference/people.csv'])(
  'a change of %s gives the extraction another name',
  (file) => {
    const before = extractionVersion(seeds);
    appendFileSync(join(seeds, file), '\n');
    expect(extractionVersion(seeds)).not.toBe(before);
  },
);

test('a page that explains the tables does not count', () => {
  const before = extractionVersion(seeds);
  appendFileSync(join(seeds, 'reference/README.md'), 'More about the tables.\n');
  expect(extractionVersion(seeds)).toBe(before);
});
