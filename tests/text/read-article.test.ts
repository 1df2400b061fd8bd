import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PicketlineError } from '../../src/errors.ts';
import { readArticle } from '../../src/text/read-article.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const read = (text: string, path = 'news/night.md') => readArticle(bytes(text), path);

/** The error that reading gives, as `CODE: message`. */
function refusal(input: string | Uint8Array, path = 'news/night.md', maxTextBytes = 1000): string {
  try {
    readArticle(typeof input === 'string' ? bytes(input) : input, path, { maxTextBytes });
  } catch (error) {
    if (error instanceof PicketlineError) return `${error.code}: ${error.message}`;
    throw error;
  }
  throw new Error('The input was read');
}

describe('the text of an article', () => {
  test('is the input, unchanged', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
        fc.pre(text.trim() !== '' && !text.includes('\0') && !text.startsWith('\ufeff'));
        expect(readArticle(bytes(text), 'a.txt').text).toBe(text);
      }),
    );
  });

  test('loses its byte-order mark and nothing else', () => {
    expect(read('\ufeff  Lamps\u00a0out\r\n\n', 'night.txt')).toEqual({
      id: 'night',
      source: {
        uri: null,
        title: null,
        publisher: null,
        published: null,
        rights: null,
        digestOf: null,
      },
      text: '  Lamps\u00a0out\r\n\n',
    });
  });

  test('loses its front matter, but keeps the blank line after it', () => {
    expect(read('---\ntitle: Lamps out\n---\n\nThe lamps went out.\n').text).toBe(
      '\nThe lamps went out.\n',
    );
  });

  test('loses front matter with Windows line ends after a byte-order mark', () => {
    const article = read('\ufeff---\r\ntitle: Lamps out\r\n---\r\nThe lamps went out.');
    expect([article.source.title, article.text]).toEqual(['Lamps out', 'The lamps went out.']);
  });

  test('keeps a ruled line in the middle and a ruled line at the start of a plain text', () => {
    expect(read('Lamps.\n---\nMore lamps.').text).toBe('Lamps.\n---\nMore lamps.');
    expect(read('---\n\nLamps.\n\n---\n', 'a.txt').text).toBe('---\n\nLamps.\n\n---\n');
  });
});

describe('the source of an article', () => {
  test('is read from the front matter, whatever other keys it has', () => {
    const { id, source } = read(`---
id: lamps-2021
uri: https://courier.example/lamps
title: "Lamps: out"
publisher: Norvale Courier
published: 2021-03-04
rights: CC BY 4.0
digestOf: lamps-original
tags: [lamps, night]
---
Lamps.`);
    expect(id).toBe('lamps-2021');
    expect(source).toEqual({
      uri: 'https://courier.example/lamps',
      title: 'Lamps: out',
      publisher: 'Norvale Courier',
      published: '2021-03-04',
      rights: 'CC BY 4.0',
      digestOf: 'lamps-original',
    });
  });

  test('is read from a plain text that starts with front matter too', () => {
    expect(read('---\nid: lamps\n---\nLamps.', 'x.txt').id).toBe('lamps');
  });

  test('has null for a key without a value', () => {
    expect(read('---\ntitle:\npublisher: ""\n---\nLamps.').source).toMatchObject({
      title: null,
      publisher: null,
    });
  });

  test.each([
    '2021-03-04',
    '"2021-03-04"',
    '2024-02-29',
    '2021-03-04T08:30:00Z',
    '2021-03-04 08:30',
    '2021-03-04T08:30+01:00',
  ])('takes the date %s as it is written', (date) => {
    expect(read(`---\npublished: ${date}\n---\nLamps.`).source.published).toBe(
      date.replaceAll('"', ''),
    );
  });

  test.each(['2021-02-29', '2021-13-01', 'yesterday', '2021-03', '2021-03-04T25:00', '04/03/2021'])(
    'refuses the date %s',
    (date) => {
      expect(refusal(`---\npublished: ${date}\n---\nLamps.`)).toBe(
        'BAD_FRONT_MATTER: news/night.md:2:12: bad front matter: expected an ISO 8601 date for published, such as 2023-04-18 or 2023-04-18T09:30+01:00',
      );
    },
  );
});

describe('the id of an article', () => {
  test('is that of the front matter, else made from the address, else the name of the file', () => {
    expect(read('---\nid: one\nuri: https://a.example/b\n---\nLamps.').id).toBe('one');
    expect(read('---\nuri: https://www.Courier.example/2021/lamps-out?id=7\n---\nLamps.').id).toBe(
      'courier-example-2021-lamps-out-id-7-84ab828a',
    );
    expect(read('Lamps.', '/some/where/Lamps out.v2.txt').id).toBe('Lamps out.v2');
  });

  test('differs for addresses that differ in marks alone', () => {
    const idOf = (uri: string) => read(`---\nuri: ${uri}\n---\nLamps.`).id;
    expect(idOf('https://a.example/b-c')).not.toBe(idOf('https://a.example/b/c'));
  });
});

describe('what is no article is refused, with its name and place', () => {
  test.each<[string, string | Uint8Array, string]>([
    ['an empty file', '', "BAD_TEXT: news/night.md: expected an article's text, but it is empty"],
    [
      'white space alone',
      ' \n\t\u00a0\n',
      "BAD_TEXT: news/night.md: expected an article's text, but it is empty",
    ],
    [
      'front matter alone',
      '---\ntitle: Lamps\n---\n \n',
      "BAD_TEXT: news/night.md: expected an article's text, but it is empty",
    ],
    [
      'too large a text',
      'l'.repeat(1001),
      'BAD_TEXT: news/night.md: expected at most 1000 bytes (PICKETLINE_MAX_TEXT_BYTES), got 1001',
    ],
    [
      'a binary file',
      new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1]),
      'BAD_ENCODING: news/night.md: expected UTF-8 text, got a binary file (NUL byte at offset 4)',
    ],
    [
      'a byte of another encoding',
      new Uint8Array([...bytes('\ufeffcaf\ufffdé'), 0xe9, 0x21]),
      'BAD_ENCODING: news/night.md: expected UTF-8 text, got the byte 0xe9 at offset 11',
    ],
    [
      'a character that is cut off',
      new Uint8Array([0x61, 0xe2, 0x82]),
      'BAD_ENCODING: news/night.md: expected UTF-8 text, got the byte 0xe2 at offset 1',
    ],
    [
      'front matter that is never closed',
      '---\ntitle: Lamps\n\nThe lamps went out.',
      'BAD_FRONT_MATTER: news/night.md:1:1: bad front matter: expected a line --- that closes it',
    ],
    [
      'front matter that is no YAML',
      '---\ntitle: Lamps\nrights: [a, b\n---\nLamps.',
      'BAD_FRONT_MATTER: news/night.md:4:1: bad front matter: expected YAML, but flow sequence in block collection must be sufficiently indented and end with a ]',
    ],
    [
      'a key that comes twice',
      '---\ntitle: Lamps\ntitle: More\n---\nLamps.',
      'BAD_FRONT_MATTER: news/night.md:3:1: bad front matter: expected YAML, but map keys must be unique',
    ],
    [
      'front matter that is a list',
      '---\n- title\n---\nLamps.',
      'BAD_FRONT_MATTER: news/night.md:2:1: bad front matter: expected one "key: value" a line',
    ],
    [
      'a number for a title',
      '---\nid: lamps\ntitle: 2021\n---\nLamps.',
      'BAD_FRONT_MATTER: news/night.md:3:8: bad front matter: expected a text for title (put it in quotation marks)',
    ],
    [
      'a list for a publisher',
      '---\npublisher:\n  - one\n---\nLamps.',
      'BAD_FRONT_MATTER: news/night.md:3:3: bad front matter: expected a text for publisher (put it in quotation marks)',
    ],
    [
      'a line break in an id',
      '---\nid: "a\\nb"\n---\nLamps.',
      'BAD_FRONT_MATTER: news/night.md:2:5: bad front matter: expected one line of text for id',
    ],
  ])('%s', (_what, input, expected) => {
    expect(refusal(input)).toBe(expected);
  });
});
