import { expect, test } from 'vitest';
import type { PicketlineError } from '../../../src/errors.ts';
import { readArticle } from '../../../src/text/read-article.ts';
import { paragraphsIn } from './_read-page.ts';

const WORDS =
  'The keepers of the harbour lamps walked out on Monday night, and nobody was told why they had.';

test('broken markup is mended as browsers mend it', () => {
  expect(
    paragraphsIn(
      `<article><div><p>“One,” she said.<div>“Two,” he said.</p></div></b></section><p>${WORDS}<ul><li>Three<li>Four</ol><p class=x id='y>z' unfinished>Five`,
    ).slice(1),
  ).toEqual(['“One,” she said.', '“Two,” he said.', WORDS, 'Three', 'Four', 'Five']);
});

test('a page that ends in the middle of a tag is read up to there', () => {
  const html = `<article><p>${WORDS}</p><p>And so on.</p><a href="x`;
  expect(readArticle(new TextEncoder().encode(html), 'x.html').text).toBe(`${WORDS}\n\nAnd so on.`);
});

test('comments, declarations and data sections are no text', () => {
  expect(
    paragraphsIn(
      `<article><!-- <p>no</p> --><p>${WORDS}<!-- no --><![CDATA[no]]><?php no ?></p>`,
    ).slice(1),
  ).toEqual([WORDS]);
});

const ADVERSARIAL: readonly (readonly [string, (times: number) => string])[] = [
  ['nested divs', (times) => '<div>'.repeat(times)],
  ['nested divs with words', (times) => '<div>lamp '.repeat(times)],
  ['nested lists', (times) => '<ul><li>lamp'.repeat(times)],
  ['nested tables', (times) => '<table><tr><td>lamp'.repeat(times)],
  ['nested headlines', (times) => '<h1>lamp '.repeat(times)],
  ['nested bylines', (times) => '<div class="byline">By '.repeat(times)],
  ['inline elements that nothing closes', (times) => '<b><i><a href=x>lamp '.repeat(times)],
  ['end tags that close nothing', (times) => '</div></p></b>'.repeat(times)],
  ['attributes', (times) => `<p ${'a=1 '.repeat(times)}>`],
  ['words in a class', (times) => `<p class="${'lamp-share '.repeat(times)}">`],
  ['links', (times) => '<a href=x>lamp</a> '.repeat(times)],
  [
    'brackets of JSON-LD',
    (times) => `<script type="application/ld+json">${'['.repeat(times)}</script>`,
  ],
];

test.each(ADVERSARIAL)('100,000 %s do not overflow the stack', (_, repeat) => {
  const bytes = new TextEncoder().encode(`<body>${repeat(100_000)}`);
  // About 1 s at most; what takes time with the square of their number would run into the test's limit.
  try {
    readArticle(bytes, 'x.html');
  } catch (error) {
    expect((error as PicketlineError).code).toBe('BAD_PAGE');
  }
});
