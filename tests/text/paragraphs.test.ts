import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findParagraphs } from '../../src/text/paragraphs.ts';

const linesOf = (text: string) =>
  findParagraphs(text).map(({ start, end }) => text.slice(start, end));

test('each line that holds something is a paragraph, whatever ends it', () => {
  expect(linesOf('One.\n\n  Two. \r\nThree.\u2029Four.\n\u00a0\n')).toEqual([
    'One.',
    'Two.',
    'Three.',
    'Four.',
  ]);
});

test('an empty text has none', () => {
  expect(findParagraphs(' \n\t\n')).toEqual([]);
});

test('paragraphs are trimmed, in order and apart', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', ' ', '\n', '\r', '“', '\u00a0'), maxLength: 200 }),
      (text) => {
        let end = 0;
        for (const paragraph of findParagraphs(text)) {
          expect(paragraph.start).toBeGreaterThanOrEqual(end);
          const words = text.slice(paragraph.start, paragraph.end);
          expect(words).toBe(words.trim());
          expect(words).not.toBe('');
          end = paragraph.end;
        }
      },
    ),
  );
});
