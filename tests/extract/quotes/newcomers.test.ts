import { describe, expect, test } from 'vitest';
import { spokenIn } from './_extracted.ts';

describe('somebody new, whom the text does not name', () => {
  test('is “he” behind the sentence that brings him on', () => {
    expect(
      spokenIn(
        'Ned Quillfeather, the chairman, said the quay was open.',
        'A porter by the gate was less hopeful. “It leaks,” he said.',
      ),
    ).toEqual(['DIRECT porter: It leaks,']);
  });

  test('is not “she” where the sentence goes on with somebody else', () => {
    expect(
      spokenIn(
        'Ines Quillfeather, the winger, was carried off.',
        'A porter held the door for her. “It hurt,” she said.',
      ),
    ).toEqual(['DIRECT Ines Quillfeather: It hurt,']);
  });

  test('may stand behind a place without a comma', () => {
    expect(
      spokenIn(
        'Ines Quillfeather, the chair, said the quay was open.',
        'At the gate a porter is folding up his map. He has seen worse. “It leaks,” he says. “It always has.”',
      ),
    ).toEqual(['DIRECT porter: It leaks, It always has.']);
  });

  test('may stand further down a place', () => {
    expect(
      spokenIn(
        'Ned Quillfeather, the chairman, said the quay was open.',
        'Further along the quay a porter was folding his map. “It leaks,” he said.',
      ),
    ).toEqual(['DIRECT porter: It leaks,']);
  });

  test('may be a spokeswoman behind a time', () => {
    expect(
      spokenIn(
        'Ines Quillfeather, the chair, said the quay was open.',
        'I rang Marram Holdings plc.',
        'Within the hour a spokeswoman was on the phone. “It leaks,” she said.',
      )[0],
    ).not.toContain('Quillfeather');
  });

  test('may stand behind a place and the verb', () => {
    expect(
      spokenIn(
        'Ned Quillfeather, the chairman, said the quay was open.',
        'In the queue is a porter with a flask. “It leaks,” he says.',
      ),
    ).toEqual(['DIRECT porter: It leaks,']);
  });

  test('may stand behind the time of an entry', () => {
    expect(
      spokenIn(
        'Ned Quillfeather, the chairman, said the quay was open.',
        '7:40 a.m. A porter by the gate had his doubts. “It leaks,” he said.',
        '9.15am A baker disagreed. “It is dry,” he said.',
      ),
    ).toEqual(['DIRECT porter: It leaks,', 'DIRECT baker: It is dry,']);
  });

  test('may be waiting for something', () => {
    expect(
      spokenIn(
        'Ned Quillfeather, the chairman, said the quay was open.',
        'A crofter waiting for feed was not convinced. “Which quay?” he asked.',
      ),
    ).toEqual(['DIRECT crofter: Which quay?']);
  });

  test('may be told by the body whose they are', () => {
    expect(
      spokenIn(
        'Ned Quillfeather, the captain of Calder Rovers, had words with the referee. “I asked him,” he said.',
        'Penwick Athletic’s manager would not speak of it. “I was looking at the bench,” he said.',
      ),
    ).toEqual([
      'DIRECT Ned Quillfeather: I asked him,',
      'DIRECT Penwick Athletic’s manager: I was looking at the bench,',
    ]);
  });

  test('comes back where a sentence opens with “as for”', () => {
    expect(
      spokenIn(
        'A lorry driver has told how his load slid. “It was loud,” he said.',
        'Ned Quillfeather, of the rescue team, was first there. “It was slippery,” he said.',
        'As for the driver, he has a week off. “I had eggs today,” he said.',
      ).at(-1),
    ).toBe('DIRECT driver: I had eggs today,');
  });

  test('is “the councillor” behind “one of them”, whoever else is one', () => {
    expect(
      spokenIn(
        'Councillor Ned Quillfeather held up his bill. “It is mine,” he said.',
        'Two members voted against their side. One of them, who asked not to be named, said it was wrong. “Nobody told us,” the councillor said.',
      ).at(-1),
    ).toBe('DIRECT One: Nobody told us,');
  });

  test('is one of many who belong to somebody named', () => {
    expect(
      spokenIn(
        'Ned Quillfeather, the colonel, said the bridge was shut.',
        'One of his lieutenants was more open. “We look at the water,” he whispered.',
      ),
    ).toEqual(['DIRECT One of his lieutenants: We look at the water,']);
  });

  test('may act in a lesser clause', () => {
    expect(
      spokenIn(
        'The Quay Board said the money was there, though a porter we met in the yard was franker. “There is none,” he said.',
      ),
    ).toEqual(['DIRECT porter: There is none,']);
  });

  test('is the other where one of two has spoken', () => {
    expect(
      spokenIn(
        'Ned Quillfeather let two porters in. “We had a list,” said one of them.',
        'The other remembered a cat. “It was ginger,” she said.',
      ).at(-1),
    ).toEqual('DIRECT other: It was ginger,');
  });

  test('may have worked somewhere with a name', () => {
    expect(
      spokenIn(
        'Two porters who worked with Ned Quillfeather on the quay in Austin said: “It leaked.”',
      ),
    ).toEqual(['DIRECT Two porters: It leaked.']);
  });

  test('is the other, whatever the first is called', () => {
    expect(
      spokenIn(
        'Two porters said it was cold. “We had a list,” said one. The other remembered a cat. “It was ginger,” she said.',
      ).at(-1),
    ).toEqual('DIRECT other: It was ginger,');
  });
});
