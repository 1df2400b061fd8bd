import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readSearchQuery } from '../../src/search/search-query.ts';

const termsOf = (typed: string) =>
  readSearchQuery(typed).terms.map(
    ({ words, beginning }) => `${words.map(({ word }) => word).join(' ')} ${beginning}`,
  );

test('each word is a term, the last of which somebody may still be typing', () => {
  expect(termsOf('lamps go dark')).toEqual(['lamps NO', 'go NO', 'dark SECOND']);
});

test('words in quotation marks are one term, straight or curly', () => {
  expect(termsOf('"dark lamps" guild')).toEqual(['dark lamps NO', 'guild SECOND']);
  expect(termsOf('guild “a night of shame”')).toEqual(['guild NO', 'a night of shame NO']);
});

test('a star asks for beginnings, of three letters or more', () => {
  expect(termsOf('lam* guild')).toEqual(['lam AT_ONCE', 'guild SECOND']);
  expect(termsOf('la* guild')).toEqual(['la NO', 'guild SECOND']);
});

test('words that nearly every text has are left out, but not of phrases', () => {
  expect(termsOf('the lamps of the guild')).toEqual(['lamps NO', 'guild SECOND']);
  expect(termsOf('the "light of the lamps"')).toEqual(['light of the lamps NO']);
});

test('what has no words to look up has no terms', () => {
  for (const typed of ['', '   ', '"', '""', '***', 'the', '"of the"', '() AND -:', '🕯']) {
    expect(termsOf(typed).filter((term) => term !== 'and NO')).toEqual([]);
  }
});

test('what is syntax elsewhere parts words here', () => {
  expect(termsOf('"lamps AND (:guild~2^3 -dark')).toEqual([
    'lamps NO',
    'guild NO',
    '2 NO',
    '3 NO',
    'dark SECOND',
  ]);
});

test('of a long query the first 16 terms count, each once', () => {
  const numbers = Array.from({ length: 40 }, (_, index) => `lamp${index}`).join(' ');
  expect(termsOf(numbers)).toHaveLength(16);
  expect(termsOf('dark dark "dark"')).toEqual(['dark NO']);
});

test('the name is the query without marks, case and accents', () => {
  expect(readSearchQuery(' "Zoë   Quill" ').name).toBe('zoe quill');
});

test('every text can be read', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 100 }), (typed) => {
      const { terms } = readSearchQuery(typed);
      expect(terms.length).toBeLessThanOrEqual(16);
      expect(terms.every(({ words }) => words.length > 0)).toBe(true);
    }),
  );
});
