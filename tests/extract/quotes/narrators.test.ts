import { describe, expect, test } from 'vitest';
import { recordOf, spokenIn } from './_extracted.ts';

describe('the "I" of an article outside marks', () => {
  const prose = [
    'The night before the walkout I rang my consultant.',
    '“I am going out,” I said. “You know why.”',
    'He is Ned Larkrise, and he has run the ward for years. “I do,” he said.',
  ];
  const spoken = [
    'DIRECT Wanda Quillfeather: I am going out, You know why.',
    'DIRECT Ned Larkrise: I do,',
  ];

  test.each([
    ['the byline', ['A night on the ward', 'By Wanda Quillfeather', ...prose]],
    ['a line of nothing but a name', ['A night on the ward', 'Wanda Quillfeather', ...prose]],
    [
      'the last line',
      ['A night on the ward', ...prose, 'Wanda Quillfeather is a registrar in Penwick.'],
    ],
  ])('is whom %s names alone', (_, paragraphs) => {
    expect(spokenIn(...paragraphs)).toEqual(spoken);
  });

  test('is nobody’s where two wrote it', () => {
    expect(
      spokenIn(
        'A night on the ward',
        'By Wanda Quillfeather and Tobias Crane',
        prose[0]!,
        prose[1]!,
      ),
    ).toEqual(['DIRECT ?: I am going out, You know why.']);
  });

  test('is never "she", and says nothing in the words of a clause that is somebody else’s', () => {
    expect(
      spokenIn(
        'A night on the ward',
        'By Wanda Quillfeather',
        'Zelda Marram opens the door. I ask how she is. “Old,” she says.',
        'I told her of the evening when Dad came up and said, “Keep the boat.”',
      ),
    ).toEqual(['DIRECT Zelda Marram: Old,', 'DIRECT ?: Keep the boat.']);
  });

  test('makes no report of what the author says', () => {
    const { quotes } = recordOf(
      'A night on the ward',
      'By Wanda Quillfeather',
      'I said that I would come back on Friday, and I did.',
    );
    expect(quotes).toEqual([]);
  });
});

describe('a heading that is somebody’s name', () => {
  test('names who speaks in the quotations under it, and in them', () => {
    expect(
      spokenIn(
        'Voices from the quay',
        'Tobias Crane recorded them for the library.',
        'Wanda Quillfeather, 91',
        '“I began at fourteen. The foreman said to me, ‘Make it fifty.’”',
        '“I never did.”',
        'Ned Larkrise, former skipper',
        '“We walked out on the Monday.”',
        'Mr Crane asked both what they would do now. “Sit down,” said Larkrise.',
      ),
    ).toEqual([
      'DIRECT Wanda Quillfeather: I began at fourteen. The foreman said to me, ‘Make it fifty.’',
      'DIRECT foreman: Make it fifty.',
      'DIRECT Wanda Quillfeather: I never did.',
      'DIRECT Ned Larkrise: We walked out on the Monday.',
      'DIRECT Ned Larkrise: Sit down,',
    ]);
  });

  test('names somebody who is among the people of the text', () => {
    const { people } = recordOf('Voices', 'Two spoke.', 'Zelda Marram, 88', '“We were cold.”');
    expect(people.map(({ name }) => name)).toEqual(['Zelda Marram']);
  });
});

describe('a story in the first person below an introduction', () => {
  const story = [
    'I began at fourteen. The foreman looked me up and down. “You’ll do,” he said. I said, “Thank you.”',
    'We had no coats. I was cold. “No,” I said.',
  ];

  test.each([
    ['My first strike', 'Wanda Quillfeather rowed for forty years. Here she looks back.'],
    ['Wanda Quillfeather: my first strike', 'It was a cold winter on the quay.'],
  ])('is told by whom that lets tell: %s', (headline, introduction) => {
    expect(spokenIn(headline, introduction, ...story).slice(1)).toEqual([
      'DIRECT Wanda Quillfeather: Thank you.',
      'DIRECT Wanda Quillfeather: No,',
    ]);
  });

  test('is the reporter’s where it goes on to speak of her', () => {
    const spoken = spokenIn(
      'Wanda Quillfeather remembers',
      'I met her on the quay. “Cold?” I said.',
      'I sat down. Quillfeather laughed. “Always,” she said.',
    );
    expect(spoken[0]).toBe('DIRECT ?: Cold?');
  });
});
