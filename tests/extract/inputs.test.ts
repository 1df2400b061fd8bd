import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createExtractor } from '../../src/extract/extract.ts';
import { readArticle } from '../../src/text/read-article.ts';
import { knowledge } from './_record-of.ts';

const PAGES = join(import.meta.dirname, '../text/pages');
const extract = createExtractor(knowledge);

/** The record of a file of `tests/text/pages`, which all tell the same story. */
function recordOf(file: string) {
  return extract(readArticle(readFileSync(join(PAGES, file)), file));
}

const VARNAMTOWN = 'Isolde Varnamtown';
const OXCROFT = 'Barnaby Oxcroft';
const QUOTES = [
  ['DIRECT', 'Nobody wants to stand on a quay in the rain,', VARNAMTOWN],
  ['DIRECT', 'But crews have worked through two winters without a proper break.', VARNAMTOWN],
  ['DIRECT', 'We will talk at any hour of the day.', VARNAMTOWN],
  ['MIXED', 'the best that fares can carry', OXCROFT],
  ['DIRECT', 'I have asked the union to come back to the table,', OXCROFT],
];

const FILES = [
  'article.txt',
  'article.md',
  'broadcaster.html',
  'broadsheet.html',
  'mobile.html',
  'old-layout.html',
  'regional.html',
  'television.html',
  'weblog.html',
];

describe('one article gives the same quotes', () => {
  test.each(FILES)('from %s', (file) => {
    const { text, quotes } = recordOf(file);
    const found = quotes
      .filter(({ kind }) => kind !== 'INDIRECT')
      .flatMap(({ kind, segments, speakers }) =>
        segments.map(({ start, end }) => [
          kind,
          text.slice(start, end),
          speakers.map(({ name }) => name).join(' and '),
        ]),
      );
    expect(found).toEqual(QUOTES);
  });
});

test('authors are those of the page, the front matter, or the line that names them', () => {
  const authors = FILES.map((file) => recordOf(file).source.authors ?? []);
  const both = ['Tamsin Quillfeather', 'Odhran Pellerby'];
  const one = ['Tamsin Quillfeather'];
  expect(authors).toEqual([both, both, both, both, both, [], one, both, one]);
});

test('the text of a Markdown file is unaltered, and its findings lie in it', () => {
  const { text, quotes, people } = recordOf('article.md');
  expect(text).toContain('**“Nobody wants to stand on a quay in the rain,”** said Isolde');
  for (const { text: words, segments } of quotes) {
    expect(segments.map(({ start, end }) => text.slice(start, end)).join(' ')).toBe(words);
  }
  expect(people.map(({ name }) => name)).toContain(VARNAMTOWN);
});
