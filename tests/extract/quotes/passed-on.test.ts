import { describe, expect, it } from 'vitest';
import { spokenIn } from './_extracted.ts';

const INTRODUCTION = 'Ines Quillfeather keeps the weir, and Tobias Wragg keeps the inn.';

describe('words that somebody passes on', () => {
  it.each([
    'Tobias Wragg recalled Ines Quillfeather telling him: “We will flood.”',
    '“We will flood,” Tobias Wragg recalled Ines Quillfeather saying.',
    '“We will flood,” Tobias Wragg remembers Ms Quillfeather telling him.',
    '“We will flood,” Tobias Wragg heard Ines Quillfeather say.',
    '“We will flood,” Tobias Wragg said Ines Quillfeather had told him.',
    '“We will flood,” Tobias Wragg claims that Ms Quillfeather told him.',
    '“We will flood,” Tobias Wragg was told by Ines Quillfeather.',
    'Tobias Wragg quoted Ines Quillfeather: “We will flood.”',
    'Tobias Wragg shared a post by Ines Quillfeather: “We will flood.”',
    'Tobias Wragg read out an angry letter from Ms Quillfeather: “We will flood.”',
  ])('are whose they were: %s', (sentence) => {
    const words = /“(.*)”/.exec(sentence)![1]!;
    expect(spokenIn(INTRODUCTION, sentence)).toEqual([`DIRECT Ines Quillfeather: ${words}`]);
  });

  it.each([
    '“We will flood,” Ines Quillfeather told Tobias Wragg.',
    '“We will flood,” said Ines Quillfeather, standing beside Tobias Wragg.',
    '“We will flood,” Ines Quillfeather, defending Tobias Wragg, said.',
  ])('are not those of whoever stands by: %s', (sentence) => {
    expect(spokenIn(INTRODUCTION, sentence)).toEqual(['DIRECT Ines Quillfeather: We will flood,']);
  });
});

describe('the sentence behind a quotation', () => {
  it.each([
    'That was how Ines Quillfeather put it.',
    'That was Ines Quillfeather on Monday.',
    'This was Ines Quillfeather’s verdict.',
    'The words are Ines Quillfeather’s.',
    'The words belong to Ines Quillfeather.',
    'The speaker was Ines Quillfeather.',
  ])('says whose it is: %s', (sentence) => {
    expect(spokenIn(`“We will flood by Monday.” ${sentence}`)).toEqual([
      'DIRECT Ines Quillfeather: We will flood by Monday.',
    ]);
  });

  it.each(['That was Ines Quillfeather driving past.', 'That was Ines Quillfeather’s car.'])(
    'may tell of something else: %s',
    (sentence) => {
      expect(spokenIn(`“We will flood by Monday.” ${sentence}`)).toEqual([
        'DIRECT ?: We will flood by Monday.',
      ]);
    },
  );
});
