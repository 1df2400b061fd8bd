import { describe, expect, test } from 'vitest';
import { spokenIn } from './_extracted.ts';

/** Who is found for the words inside Wanda Quillfeather's own. */
function toldInside(words: string): string {
  const [, inside = 'nobody'] = spokenIn(
    'Porters in Penwick have walked out.',
    'Wanda Quillfeather, a porter, has worked there since May.',
    `Quillfeather said: “${words}”`,
  );
  return inside;
}

describe('inside somebody’s words speaks', () => {
  test.each([
    // whoever is brought on by a relative or a clause without one
    ['There was a woman at the gate who said, ‘You can go home.’', 'woman'],
    ['The doctor who saw me said, ‘You can go home.’ I cried.', 'doctor'],
    ['The lads I work with said, ‘You can go home.’', 'lads'],
    ['This bloke comes up to me and says, ‘You can go home.’', 'This bloke'],
    ['I heard a man shout, ‘You can go home.’', 'man'],
    // verbs in the progressive, and what stands for all that is said
    ['The driver laughs and he’s going, ‘You can go home.’', 'driver'],
    ['The foreman came in. All he said was, ‘You can go home.’', 'foreman'],
    ['I met the consultant. The only thing she could say was, ‘You can go home.’', 'consultant'],
    // answers
    ['We asked the council and the answer was, ‘You can go home.’', 'council'],
    ['I asked the midwife and her exact words were, ‘You can go home.’', 'midwife'],
    // whoever something comes from
    ['I got a letter from the council. It said, ‘You can go home.’', 'council'],
    ['I got a letter from my sister saying, ‘You can go home.’', 'my sister'],
    ['I had a call from the school saying, ‘You can go home.’', 'school'],
    ['My sister sent me a message: ‘You can go home.’', 'My sister'],
    ['Then a text came from my manager: ‘You can go home.’', 'my manager'],
    // people by more nouns
    ['My six-year-old said, ‘You can go home.’', 'My six-year-old'],
    ['My mother-in-law said, ‘You can go home.’', 'My mother-in-law'],
    // the outer speaker
    ['I just want to say to them, ‘You can go home.’', 'Wanda Quillfeather'],
  ])('%s', (words, speaker) => {
    expect(toldInside(words)).toBe(`DIRECT ${speaker}: You can go home.`);
  });

  test('named kin who are only called so', () => {
    expect(
      spokenIn(
        'Wanda Quillfeather, a porter, lives with her daughter, Zelda.',
        '“My daughter’s only six. She said, ‘You can go home,’” Quillfeather said.',
      )[1],
    ).toBe('DIRECT Zelda: You can go home,');
  });
});

describe('outside marks', () => {
  test.each([
    ['Wanda Quillfeather asked the council and the answer was, “You can go home.”', 'council'],
    ['Wanda Quillfeather had a letter from the council saying, “You can go home.”', 'council'],
    [
      'Wanda Quillfeather met her brother. The driver came out. His name was Ned Larkrise. “You can go home,” he said.',
      'Ned Larkrise',
    ],
  ])('%s', (sentence, speaker) => {
    expect(spokenIn('The quay was shut.', sentence)[0]?.replace(/[,.]$/, '')).toBe(
      `DIRECT ${speaker}: You can go home`,
    );
  });
});

describe('nobody is', () => {
  test.each([
    ['one of the things before', 'Mine said, ‘Your cards are ready for you.’'],
    ['what tells someone to act', 'Put it all away. It says, ‘Your cards are ready for you.’'],
    [
      'what somebody is told',
      'Being told is bad. The letter said, ‘Your cards are ready for you.’',
    ],
  ])('%s', (_, words) => {
    expect(toldInside(words)).toBe('DIRECT ?: Your cards are ready for you.');
  });
});

describe('a thought of a whole sentence behind a comma', () => {
  test('is no fragment', () => {
    expect(toldInside('I thought, ‘We will be out a week.’ I was wrong.')).toBe(
      'DIRECT Wanda Quillfeather: We will be out a week.',
    );
  });
});

describe('talk by turns goes on', () => {
  test('with whoever has asked in the words before, and not with whoever spoke earlier', () => {
    expect(
      spokenIn(
        'Ned Larkrise, Zelda Marram and Wanda Quillfeather were before the committee.',
        '“Nobody opened it,” said Larkrise.',
        'Marram asked Quillfeather whether the brake had been seen to. “It was on the list,” she said.',
        '“Was it seen to?”',
        '“It was not.”',
      ).slice(2),
    ).toEqual(['DIRECT Zelda Marram: Was it seen to?', 'DIRECT Wanda Quillfeather: It was not.']);
  });

  test('with whoever calls the other by name and title', () => {
    expect(
      spokenIn(
        'Ned Larkrise faced Zelda Marram, who chairs the committee.',
        '“Did nobody read it?” asked Marram.',
        '“It was received,” Larkrise said.',
        '“That is not the question, Mr Larkrise.”',
        '“No one opened it.”',
      ).slice(2),
    ).toEqual([
      'DIRECT Zelda Marram: That is not the question, Mr Larkrise.',
      'DIRECT Ned Larkrise: No one opened it.',
    ]);
  });
});
