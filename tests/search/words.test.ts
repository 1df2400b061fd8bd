import fc from 'fast-check';
import { expect, test } from 'vitest';
import { searchWords, stemOf } from '../../src/search/words.ts';

const wordsOf = (text: string) => searchWords(text).map(({ word }) => word);

test('words are lower case, without accents, apostrophes and the "s" of a possessive', () => {
  expect(wordsOf("Zoë O’Quill's lamps, the guilds' lamps")).toEqual([
    'zoe',
    'oquill',
    'lamps',
    'the',
    'guilds',
    'lamps',
  ]);
});

test('a hyphen parts words, and initials make one', () => {
  expect(wordsOf('A walk-out at the U.S. A&E')).toEqual([
    'a',
    'walk',
    'out',
    'at',
    'the',
    'us',
    'ae',
  ]);
});

test('numbers lose their commas and keep their points', () => {
  expect(wordsOf('£20,000 or 3.5% by 8.30am.')).toEqual(['20000', 'or', '3.5', 'by', '8.30', 'am']);
});

test('words stand where they are in the text, also behind characters of two code units', () => {
  const text = '🕯 Lamps — „dark“ lamps';
  expect(searchWords(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    'Lamps',
    'dark',
    'lamps',
  ]);
});

test('all forms of a word share a stem, irregular ones too', () => {
  const forms = ['strike', 'strikes', 'striking', 'struck'];
  expect(new Set(forms.map(stemOf)).size).toBe(1);
  expect(stemOf('negotiations')).toBe(stemOf('negotiating'));
  expect(stemOf('women')).toBe(stemOf('woman'));
});

test('words that only look like forms of each other are kept apart', () => {
  expect(stemOf('news')).not.toBe(stemOf('new'));
  expect(stemOf('nhs')).toBe('nhs');
  expect(stemOf('2023')).toBe('2023');
});

test('a very long word is cut, and never between the two halves of a character', () => {
  const [word] = searchWords(`${'a'.repeat(39)}𝒂𝒂${'b'.repeat(100)}`);
  expect(word?.word.length).toBeLessThanOrEqual(40);
  const [astral] = searchWords('𐐷'.repeat(60));
  expect(Buffer.from(astral?.word ?? '').toString()).toBe(astral?.word);
});

test('the words of any text stand in it, in order, and hold none of the signs that part them', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      const words = searchWords(text);
      const wrong = words.filter(
        ({ start, end, word }, index) =>
          start < (words[index - 1]?.end ?? 0) || end <= start || /[\s/|]/.test(word),
      );
      expect(wrong).toEqual([]);
    }),
  );
});
