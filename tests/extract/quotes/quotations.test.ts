import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contains, overlaps } from '../../../src/text/span.ts';
import { recordOf } from './_extracted.ts';

/** Prose with far too many marks of every kind. */
const marked = fc
  .array(
    fc.constantFrom(
      '“',
      '”',
      '"',
      '‘',
      '’',
      "'",
      '«',
      '»',
      ' ',
      ' ',
      ' ',
      '\n',
      '\n\n',
      '.',
      ',',
      ':',
      '?',
      '—',
      '(',
      ')',
      'Marta Ollerton',
      'said',
      'she',
      'added',
      'who',
      'that',
      'and',
      'Unison',
      'the union',
      'we',
      'strike',
      'drivers',
      'was',
      'by',
      'told',
      'according to',
      'claim',
      'its',
      '1,000',
      's',
      '\u00a0',
    ),
    { maxLength: 120 },
  )
  .map((parts) => parts.join(''));

const spaced = fc
  .array(
    fc.constantFrom(
      '“',
      '”',
      '"',
      "'",
      'Marta Ollerton',
      'said',
      'she',
      ':',
      ',',
      '.',
      'we',
      'go',
      '\n',
    ),
    {
      maxLength: 120,
    },
  )
  .map((parts) => parts.join(' '));

describe.each([
  ['glued', marked],
  ['spaced', spaced],
])('text of %s marks', (_, texts) => {
  test('never throws, and every span slices to words', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const record = recordOf(text);
        for (const { segments, speakers, cue, text: words } of record.quotes) {
          const slices = segments.map(({ start, end }) => text.slice(start, end));
          expect(slices.join(' ')).toBe(words);
          for (const slice of slices) expect(slice).toBe(slice.trim());
          for (const slice of slices) expect(slice).not.toBe('');
          for (const span of [cue, ...speakers.map(({ mention }) => mention)]) {
            if (span !== null) expect(text.slice(span.start, span.end).trim()).not.toBe('');
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  test('segments of one level never overlap, and nested ones lie inside their parent', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { quotes } = recordOf(text);
        const outer = quotes
          .filter(({ parent }) => parent === null)
          .flatMap(({ segments }) => segments);
        for (const [index, one] of outer.entries()) {
          for (const other of outer.slice(index + 1)) expect(overlaps(one, other)).toBe(false);
        }
        for (const { parent, segments } of quotes) {
          if (parent === null) continue;
          const around = quotes.find(({ id }) => id === parent)!;
          for (const segment of segments) {
            expect(around.segments.some((span) => contains(span, segment))).toBe(true);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  test('the same text gives the same quotes', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(recordOf(text).quotes).toEqual(recordOf(text).quotes);
      }),
      { numRuns: 30 },
    );
  });
});

describe('a hundred thousand marks', () => {
  test.each([
    ['opening marks', '“'],
    ['closing marks', '”'],
    ['straight marks', '"'],
    ['single marks', "'"],
    ['marks between words', 'a "b '],
    ['opening single marks between words', "'b "],
    ['cues', 'she said “we” '],
    ['nested marks', '“a ‘b '],
  ])('%s', (_, part) => {
    const text = part.repeat(100_000 / part.length);
    expect(recordOf(text).text).toHaveLength(text.length);
  });
});
