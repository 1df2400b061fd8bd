import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tokenize } from '../../src/text/tokens.ts';

const wordsOf = (text: string) => tokenize(text).map((token) => token.text);
const kindsOf = (text: string) => tokenize(text).map((token) => token.kind);

test('apostrophes and hyphens inside a word stay in it', () => {
  expect(wordsOf("Don't re-open O’Hara's no-go zone.")).toEqual([
    "Don't",
    're-open',
    "O’Hara's",
    'no-go',
    'zone',
    '.',
  ]);
});

test('a possessive plural leaves its apostrophe', () => {
  expect(wordsOf("porters' strike")).toEqual(['porters', "'", 'strike']);
});

test('numbers keep their separators, signs and units', () => {
  const text = '1,169 of 35% at 8.30am for £20,000 and £1.5bn on the 10th';
  expect(
    tokenize(text)
      .filter(({ kind }) => kind === 'NUMBER')
      .map((token) => token.text),
  ).toEqual(['1,169', '35%', '8.30am', '£20,000', '£1.5bn', '10th']);
});

test('a number with a hyphen and letters is a word, a range is three tokens', () => {
  expect(wordsOf('a 48-hour strike on 11-15 April')).toEqual([
    'a',
    '48-hour',
    'strike',
    'on',
    '11',
    '-',
    '15',
    'April',
  ]);
  expect(kindsOf('48-hour')).toEqual(['WORD']);
});

test('a full stop after a number is a token of its own', () => {
  expect(wordsOf('It cost 1,169.')).toEqual(['It', 'cost', '1,169', '.']);
});

test('initials, handles, hashtags and ampersands stay together', () => {
  expect(wordsOf('U.S. nurses in A&E tagged @unit9 #holdtheline')).toEqual([
    'U.S.',
    'nurses',
    'in',
    'A&E',
    'tagged',
    '@unit9',
    '#holdtheline',
  ]);
});

test('the name of a site is one word', () => {
  expect(wordsOf('The site Votes.co.uk, of marlow.org.')).toEqual([
    'The',
    'site',
    'Votes.co.uk',
    ',',
    'of',
    'marlow.org',
    '.',
  ]);
  expect(wordsOf('It was late.It rained')).toEqual(['It', 'was', 'late', '.', 'It', 'rained']);
});

test('no-break spaces are white space', () => {
  expect(wordsOf('NHS\u00a0Trust\u00a0 is')).toEqual(['NHS', 'Trust', 'is']);
});

test('tokens slice to their words, in order, and leave out nothing but white space', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
      let end = 0;
      for (const token of tokenize(text)) {
        expect(text.slice(token.start, token.end)).toBe(token.text);
        expect(text.slice(end, token.start).replace(/[\s\u200b]/g, '')).toBe('');
        end = token.end;
      }
      expect(text.slice(end).replace(/[\s\u200b]/g, '')).toBe('');
    }),
  );
});
