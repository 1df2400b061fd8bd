import { describe, expect, test } from 'vitest';
import { linesOf, recordOf, spokenIn } from './_extracted.ts';

describe('people of one surname', () => {
  test('whoever has spoken goes by it, sooner than whoever they have spoken of', () => {
    expect(
      spokenIn(
        'Ines Quillfeather, whose sister, Marta Quillfeather, was 64, said she had waited a year to hear it.',
        'Marta Quillfeather had gone in for a new hip. “I have heard of targets,” Ms Quillfeather said.',
      ),
    ).toEqual(['DIRECT Ines Quillfeather: I have heard of targets,']);
  });

  test('a word of address tells which of them', () => {
    expect(
      spokenIn(
        'Ned Quillfeather runs the yard with Ines Quillfeather and Marta Quillfeather, his aunts.',
        'Ines Quillfeather keeps the books. “He is late,” Miss Quillfeather said. “I am not,” Mr Quillfeather said.',
      ).at(-1),
    ).toBe('DIRECT Ned Quillfeather: I am not,');
  });
});

test('whoever speaks of her mother is “she”', () => {
  expect(
    linesOf(
      recordOf(
        'Ines Quillfeather, whose mother, Marta Quillfeather, ran the ferry, came by.',
        'Her mother, she said, had never been late.',
      ).quotes,
    )[0],
  ).toMatch(/^INDIRECT Ines Quillfeather: /);
});

test('whoever acts in the clause behind the comma is the one who says what it ends with', () => {
  expect(
    spokenIn(
      'Ines Quillfeather rowed until she was 40, when her brother hid the oars and said: “Enough of that.”',
    ),
  ).toEqual(['DIRECT her brother: Enough of that.']);
});

describe('those who speak together', () => {
  test('are the couple whom the text has named as husband and wife', () => {
    expect(
      spokenIn(
        'Ines Quillfeather, 61, took the ferry over last year.',
        'Her husband, Ned, said it was falling apart.',
        'In a letter to the board, the couple wrote: “We are tired.”',
      ),
    ).toEqual(['DIRECT Ines Quillfeather + Ned: We are tired.']);
  });

  test('are the sisters, where one is named as the other’s', () => {
    expect(
      spokenIn(
        'Ines Quillfeather owns the ferry. Her sister, Marta Quillfeather, steers it.',
        'The sisters said: “We are tired.”',
      ),
    ).toEqual(['DIRECT Ines Quillfeather + Marta Quillfeather: We are tired.']);
  });

  test('are the only two bodies of the sort', () => {
    expect(
      spokenIn(
        'The Marram Quay Council and the Dray Town Council met on Monday.',
        'Afterwards both councils said: “It was a good talk.”',
      ),
    ).toEqual(['DIRECT Marram Quay Council + Dray Town Council: It was a good talk.']);
  });
});
