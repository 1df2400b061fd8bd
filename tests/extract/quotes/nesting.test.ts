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

  test('may be somebody whom the reporter has just described, and is nobody who is spoken to', () => {
    expect(
      nestedIn(
        'A glazier said a warden had stopped him in May. “He goes, ‘Mind the frames,’” the glazier said.',
      ),
    ).toEqual(['warden: Mind the frames,']);
    expect(
      nestedIn(
        'Tobias Larkrise was late, said Ines Quillfeather. “Nobody moved,” she told Ned Marram. “Then he came in and he whispered, ‘Start.’”',
      ),
    ).toEqual(['Tobias Larkrise: Start.']);
  });

  test('may be called by a noun with more words before it, but not by what somebody is', () => {
    expect(
      nestedIn(
        '“This young lad came over and he said, ‘You are in my seat,’” said Ines Quillfeather.',
        '“My lass’s nine. She asked me, ‘Who is the pope?’” said Ines Quillfeather.',
      ),
    ).toEqual(['This young lad: You are in my seat,', 'My lass: Who is the pope?']);
    expect(nestedIn('“I was never a baker. He said, ‘Knead it,’” said Ines Quillfeather.')).toEqual(
      ['?: Knead it,'],
    );
  });

  test('is never the outer speaker where a noun tells', () => {
    expect(
      nestedIn(
        'Ned Quillfeather, who owns the forge, was cheerful. “The old owner told me, ‘Never sell the anvil,’” he said.',
      ),
    ).toEqual(['old owner: Never sell the anvil,']);
  });

  test('may be kin of the speaker whom the text names', () => {
    expect(
      nestedIn(
        'Tobias Quillfeather died in May. He leaves a son, Ned, who keeps bees.',
        '“Dad told me, ‘Wear the hat,’” Ned Quillfeather said.',
      ),
    ).toEqual(['Tobias Quillfeather: Wear the hat,']);
    expect(
      nestedIn(
        'Ines and Wanda Quillfeather sing.',
        '“Mum rang. She said, ‘Sing louder,’” Ines Quillfeather said.',
      ),
    ).toEqual(['Mum: Sing louder,']);
  });

  test('is named by a verb of talk with how it was said, or by one that recalls', () => {
    expect(nestedIn('“My uncle goes, dead quiet, ‘Run for it,’” said Ines Quillfeather.')).toEqual([
      'My uncle: Run for it,',
    ]);
    expect(
      nestedIn('“I remember thinking, ‘This will not float,’” said Ines Quillfeather.'),
    ).toEqual(['Ines Quillfeather: This will not float,']);
    expect(nestedIn('“My uncle put, ‘Back by ten.’ He was not,” said Ines Quillfeather.')).toEqual([
      'My uncle: Back by ten.',
    ]);
  });

  test('is nobody where no word tells, but a sentence is a quote all the same', () => {
    expect(
      nestedIn('“If it rings, don’t say, ‘I will just finish my tea,’” said Ines Quillfeather.'),
    ).toEqual(['?: I will just finish my tea,']);
    expect(nestedIn('“Their ‘open door’ was shut,” said Ines Quillfeather.')).toEqual([]);
  });

  test('goes on behind the cue', () => {
    expect(
      nestedIn(
        '“‘When it rains,’ my uncle said, ‘count the buckets.’ We did,” said Ines Quillfeather.',
      ),
    ).toEqual(
      ['My uncle: When it rains, count the buckets.'].map((line) => line.replace('My', 'my')),
    );
  });

  test('is no part of what tells when', () => {
    expect(
      nestedIn(
        'Ines Quillfeather is her niece, said Wanda Marram. “The other morning she told me, ‘It is only a pond,’” Marram said.',
      ),
    ).toEqual(['Ines Quillfeather: It is only a pond,']);
  });
});
