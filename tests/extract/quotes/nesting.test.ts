import { describe, expect, test } from 'vitest';
import { recordOf } from '../_record-of.ts';
import { recordOf as recordOfParagraphs } from './_extracted.ts';

test('quotations nested deeper than eight are left out, and a problem says so', () => {
  const text = `He said: ${'“I said, '.repeat(12)}no.${'”'.repeat(12)}`;
  const { quotes, problems } = recordOf(text);
  expect(problems.map(({ code }) => code)).toEqual(['NESTED_TOO_DEEP']);
  expect(quotes).toHaveLength(8);
});

describe('whoever speaks inside a quote', () => {
  /** "Jane Doe: words" of each quote that stands inside another one. */
  function nestedIn(...paragraphs: readonly string[]): readonly string[] {
    return recordOfParagraphs(...paragraphs)
      .quotes.filter(({ parent }) => parent !== null)
      .map(({ text, speakers }) => `${speakers.map(({ name }) => name).join() || '?'}: ${text}`);
  }

  test('may be somebody without a name of whom the reporter has told', () => {
    expect(
      nestedIn(
        'The surgeon had been kind, Ines Quillfeather said. “He held my hand and said, ‘You will walk,’” she said.',
      ),
    ).toEqual(['surgeon: You will walk,']);
  });

  test('is not somebody’s own, who is less in mind than whose they are', () => {
    expect(
      nestedIn('His captain was calm, said Ned Quillfeather. “I asked, and he told me, ‘No.’”'),
    ).toEqual(['?: No.']);
  });

  test('may be a body or a person that the speaker has named by a noun', () => {
    expect(
      nestedIn(
        '“I rang the council and they said, ‘It is not our tree,’” said Ines Quillfeather.',
        '“I was sat beside a porter. He said, ‘Move up,’” said Ines Quillfeather.',
      ),
    ).toEqual(['council: It is not our tree,', 'porter: Move up,']);
  });

  test('“would say” in short', () => {
    expect(
      nestedIn(
        'Ned Quillfeather mends clocks. “My father was patient. He’d say, ‘Listen to it,’” Quillfeather said.',
      ),
    ).toEqual(['My father: Listen to it,']);
  });

  test('asks, and the name or “I” behind the question mark begins no sentence', () => {
    expect(
      nestedIn('“A man came over. ‘Who is asking?’ I said,” Ines Quillfeather recalled.'),
    ).toEqual(['Ines Quillfeather: Who is asking?']);
  });

  test('“was like”', () => {
    expect(nestedIn('“I was like, ‘That is my coat,’” said Ines Quillfeather.')).toEqual([
      'Ines Quillfeather: That is my coat,',
    ]);
  });

  test('of two clauses the one that the verb stands in', () => {
    expect(
      nestedIn(
        '“The doctor came. I said, ‘For a week,’ and he just shook his head and said, ‘Why wait?’” Ines Quillfeather recalled.',
      ),
    ).toEqual(['Ines Quillfeather: For a week,', 'doctor: Why wait?']);
  });
});
