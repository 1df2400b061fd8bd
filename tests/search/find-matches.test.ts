import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findMatches } from '../../src/search/find-matches.ts';
import { readSearchQuery } from '../../src/search/search-query.ts';
import { shortPassages } from '../../src/search/short-passages.ts';

const foundIn = (text: string, typed: string, kind: 'TEXT' | 'NAME' = 'TEXT') =>
  findMatches(text, readSearchQuery(typed), kind).map(({ start, end }) => text.slice(start, end));

test('every form of a word is found', () => {
  expect(foundIn('They struck; more strikes, a striking lamp.', 'strike')).toEqual([
    'struck',
    'strikes',
    'striking',
  ]);
});

test('a phrase is found as a whole, marks between its words included', () => {
  expect(foundIn('A dark, lamp. Dark lamps. Lamps dark.', '"dark lamp"')).toEqual([
    'dark, lamp',
    'Dark lamps',
  ]);
});

test('longer words are found that begin like the last one', () => {
  expect(foundIn('Lanterns and lamps of lanternists', 'lamp lant')).toEqual([
    'Lanterns',
    'lamps',
    'lanternists',
  ]);
});

test('typing errors are forgiven in names alone', () => {
  expect(foundIn('Ada Quill', 'Qiull', 'NAME')).toEqual(['Quill']);
  expect(foundIn('Ada Quill', 'Qiull')).toEqual([]);
});

test('passages are short, of one paragraph, from word to word', () => {
  const filler = 'nothing of note was lit or put out here tonight by anybody at all '.repeat(3);
  const text = `Dark headline\n\n${filler}dark lamps ${filler}\n\nThe end was dark.`;
  const matches = findMatches(text, readSearchQuery('dark'), 'TEXT');
  const passages = shortPassages(text, matches);
  expect(passages.map(({ start, end }) => text.slice(start, end))).toEqual([
    'Dark headline',
    'at all nothing of note was lit or put out here tonight by anybody at all dark lamps nothing of note was lit or put out here tonight by anybody at all',
    'The end was dark.',
  ]);
});

test('what is found in any text slices to words, in order and without overlaps', () => {
  const typed = fc.constantFrom('lamp', '"a b"', 'lam* dark', 'b a lamps');
  const text = fc.array(fc.constantFrom('a', 'b', ' ', 'lamp', 'lamps', '🕯', '-', '\n', 'dark'));
  fc.assert(
    fc.property(text, typed, (parts, query) => {
      const whole = parts.join('');
      const found = findMatches(whole, readSearchQuery(query), 'TEXT');
      let from = 0;
      for (const { start, end } of found) {
        expect(start).toBeGreaterThanOrEqual(from);
        expect(end).toBeGreaterThan(start);
        from = end;
      }
      for (const { start, end, matches } of shortPassages(whole, found)) {
        const passage = whole.slice(start, end);
        expect(matches.map((each) => passage.slice(each.start, each.end))).toEqual(
          matches.map((each) => whole.slice(start + each.start, start + each.end)),
        );
        expect(matches.length).toBeGreaterThan(0);
      }
    }),
  );
});
