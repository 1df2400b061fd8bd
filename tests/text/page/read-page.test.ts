import { describe, expect, test } from 'vitest';
import { PicketlineError } from '../../../src/errors.ts';
import { readArticle } from '../../../src/text/read-article.ts';
import { articleWith, LAST, paragraphsIn } from './_read-page.ts';

function refusal(html: string | Uint8Array, path = 'quay.html'): string {
  try {
    readArticle(typeof html === 'string' ? new TextEncoder().encode(html) : html, path);
  } catch (error) {
    if (error instanceof PicketlineError) return `${error.code}: ${error.message}`;
    throw error;
  }
  throw new Error('The page was read');
}

describe('a page without an article is refused', () => {
  const NO_ARTICLE =
    'BAD_PAGE: quay.html: expected an HTML page with one article, found no text that could be it';

  test.each([
    ['an empty file', ''],
    ['an empty page', '<!DOCTYPE html><html><head><title>Lamps</title></head><body></body></html>'],
    ['one that scripts put together', '<body><div id="root"></div><script>start()</script></body>'],
    [
      'one of links',
      `<body>${'<p><a href="x">Lamps go out at the quay on Monday</a></p>'.repeat(20)}</body>`,
    ],
    [
      'one of teasers',
      `<main>${'<article><h3><a href="x">Lamps go out</a></h3><p>All was dark at the quay on Monday night, keepers say.</p></article>'.repeat(6)}</main>`,
    ],
    ['one that asks to sign in', '<body><h1>Sign in</h1><p>To read this, sign in.</p></body>'],
  ])('%s', (_, html) => {
    expect(refusal(html)).toBe(NO_ARTICLE);
  });
});

test('a page that scripts put together is read from its JSON-LD where that has the text', () => {
  const block = JSON.stringify({
    '@type': 'NewsArticle',
    headline: 'Lamps go out',
    articleBody: `${LAST}\n\n“Why?” she asked.`,
  });
  expect(
    paragraphsIn(`<div id="root"></div><script type="application/ld+json">${block}</script>`, ''),
  ).toEqual(['Lamps go out', LAST, '“Why?” she asked.']);
});

describe('what is HTML', () => {
  const HTML = `<!doctype html><html><body>${articleWith('<p>It is dark.</p>')}</body></html>`;
  const isPage = (input: string, path: string) =>
    !readArticle(new TextEncoder().encode(input), path).text.includes('<');

  test.each(['quay.html', 'quay.HTM', 'quay.xhtml'])('%s, by its ending', (path) => {
    expect(isPage(HTML, path)).toBe(true);
  });

  test.each([
    HTML,
    `\ufeff \n${HTML}`,
    `<!-- saved -->\n<HTML><body>${articleWith('')}`,
    `<?xml version="1.0"?><html><body>${articleWith('')}`,
    articleWith(''),
  ])('standard input, by how it begins (%#)', (input) => {
    expect(isPage(input, 'stdin')).toBe(true);
  });

  test('no text that only talks of it', () => {
    const text = 'Write <html> first, said the keeper.\n<div>';
    expect(readArticle(new TextEncoder().encode(text), 'stdin').text).toBe(text);
    expect(readArticle(new TextEncoder().encode(HTML), 'quay.txt').text).toBe(HTML);
  });
});

describe('the characters of a page', () => {
  const page = (charset: string) =>
    `<meta ${charset}><article><p>“Café’s dark – £5,” they said, and the keepers of the quay went home.</p></article>`;
  const TEXT = '“Café’s dark – £5,” they said, and the keepers of the quay went home.';
  /** In the bytes of windows-1252. */
  const windows1252 = (text: string) =>
    Uint8Array.from(
      text,
      (each) => ({ '“': 0x93, '”': 0x94, '’': 0x92, '–': 0x96 })[each] ?? each.charCodeAt(0),
    );
  const utf16 = (text: string, bigEndian: boolean) => {
    const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
    return bigEndian ? bytes.swap16() : bytes;
  };

  test.each([
    ['UTF-8', new TextEncoder().encode(page('charset=utf-8'))],
    ['UTF-8 that says it is something else', new TextEncoder().encode(page('charset=iso-8859-1'))],
    ['UTF-8 with a mark', new TextEncoder().encode(`\ufeff${page('charset=x')}`)],
    ['windows-1252', windows1252(page('charset="windows-1252"'))],
    [
      'what is called ISO 8859-1',
      windows1252(page('http-equiv=content-type content="text/html; charset=ISO-8859-1"')),
    ],
    ['windows-1252 that says nothing', windows1252(page('name=x'))],
    ['windows-1252 that says it is UTF-8', windows1252(page('charset=utf-8'))],
    ['UTF-16, little end first', utf16(page('charset=x'), false)],
    ['UTF-16, big end first', utf16(page('charset=x'), true)],
  ])('are read from %s', (_, bytes) => {
    expect(readArticle(bytes, 'x.html').text).toBe(TEXT);
  });

  test('are read in another encoding that the page states', () => {
    const bytes = Buffer.concat([
      Buffer.from('<meta charset="koi8-r"><article><p>'),
      Buffer.from([0xec, 0xc1, 0xcd, 0xd0, 0xc1]),
      Buffer.from(': the keepers of the quay went home, and the lamps went out.</p></article>'),
    ]);
    expect(readArticle(bytes, 'x.html').text).toMatch(/^Лампа: the keepers/);
  });

  test('are not looked for in a binary file', () => {
    expect(refusal(Uint8Array.from([60, 112, 62, 0, 1]))).toBe(
      'BAD_ENCODING: quay.html: expected an HTML page, got a binary file (NUL byte at offset 3)',
    );
  });
});
