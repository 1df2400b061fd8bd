import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blankMarkup } from '../../src/text/markdown.ts';

/** With single spaces where markup stood. */
const seen = (text: string) => blankMarkup(text).replace(/ +/g, ' ').trim();

describe('markup is blanked out', () => {
  test.each([
    ['**“Never,”** she said.', '“Never,” she said.'],
    ['She _said_ *so*, __twice__ ***loudly***.', 'She said so , twice loudly .'],
    ['She [said](https://courier.example/a_(b)_c "Lamps") no.', 'She said no.'],
    ['She [said][1] no.[^2]', 'She said no.'],
    ['[1]: https://courier.example/lamps "Lamps"', ''],
    ['![A dark quay](quay.jpg) It is dark.', 'It is dark.'],
    ['# Lamps go out #', 'Lamps go out'],
    ['> “Bring oil.”\n> > “No.”', '“Bring oil.”\n “No.”'],
    ['***', ''],
    ['See <https://courier.example/lamps> or <b>ask</b>.', 'See or ask .'],
    ['Some \\*stars\\* stay.', 'Some *stars * stay.'],
    ['~~Ten~~ `Twelve` lamps', 'Ten Twelve lamps'],
    ['<!-- not yet -->It is dark.', 'It is dark.'],
  ])('of %s', (text, expected) => {
    expect(seen(text)).toBe(expected);
  });
});

describe('what is no markup stays', () => {
  test.each([
    'Rates of 3 * 4 * 5 and snake_case_names and a_b.',
    'Keepers [sic] were told “[we] won’t go”.',
    'It cost < 5 and > 3.',
    '1. The lamps\n2. The oil',
    '- “Never,” she said.',
    'An e-mail to lamps_out@courier.example',
  ])('%s', (text) => {
    expect(blankMarkup(text)).toBe(text);
  });
});

test('wrapped lines become paragraphs again, where blank lines part them', () => {
  const wrapped = '“We have asked for\noil,” she said, “and\ngot none.”\n\nNobody\nanswered.\n';
  expect(blankMarkup(wrapped)).toBe(
    '“We have asked for oil,” she said, “and got none.”\n\nNobody answered.\n',
  );
  const lines = 'The lamps went out.\nNobody answered.\n\n- one\n- two\n';
  expect(blankMarkup(`${lines}\n${'It is dark. '.repeat(20)}`)).toContain(lines);
});

test('the length stays, whatever the text', () => {
  const piece = fc.constantFrom(
    ...[
      '*',
      '_',
      '[',
      ']',
      '(',
      ')',
      '`',
      '>',
      '#',
      '<',
      '\\',
      '!',
      '|',
      '-',
      '\n',
      ' ',
      'a',
      '“',
      '”',
      '😀',
    ],
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 80 }), (pieces) => {
      const text = pieces.join('');
      expect(blankMarkup(text)).toHaveLength(text.length);
    }),
  );
});

test.each([
  '*',
  '_',
  '[',
  '](',
  '![',
  '`',
  '<',
  '<!--',
  '<a ',
  '\\',
  '[a](',
  '> ',
  '# ',
  '**a',
  '[^',
  '((',
])('a hundred thousand of %j are read before the test runs out of time', (piece) => {
  // What takes time with the square of the length would run for minutes.
  expect(blankMarkup(piece.repeat(100_000))).toHaveLength(piece.length * 100_000);
});
