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
});
