import { describe, expect, test } from 'vitest';
import { spokenIn } from './_extracted.ts';

describe('a description by which nobody has been called', () => {
  test.each([
    [
      'a noun that takes in their own',
      'Councillor Ines Quillfeather has had enough.',
      'politician',
    ],
    ['what they did', 'Ines Quillfeather scored twice.', 'scorer'],
    ['whom they have', 'Ines Quillfeather, whose two sons were at sea, came early.', 'mother'],
  ])('means somebody of earlier paragraphs by %s', (_what, told, noun) => {
    expect(
      spokenIn(
        `${told} “It cannot go on,” she said.`,
        'Engineer Ned Orpen was on the bank. “It was a long day,” he said.',
        'Florist Tom Fallow came with him. “We saw the lights,” he said.',
        `“That is all,” the ${noun} said.`,
      ).at(-1),
    ).toBe('DIRECT Ines Quillfeather: That is all,');
  });
});
