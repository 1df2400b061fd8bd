import { describe, expect, it } from 'vitest';
import { spokenIn } from './_extracted.ts';

describe('two people say together', () => {
  it.each([
    'A statement signed by Ines Quillfeather and Tobias Wragg said: “We will flood.”',
    'The letter, signed by Ines Quillfeather and Tobias Wragg, said: “We will flood.”',
    'Ines Quillfeather and her husband Tobias Wragg said: “We will flood.”',
    '“We will flood,” said Ines Quillfeather and her husband, Tobias Wragg.',
    '“We will flood,” said a joint statement from Ines Quillfeather and Tobias Wragg.',
    'Ines Quillfeather and Tobias Wragg’s letter said: “We will flood.”',
    'Ines Quillfeather of Unite and Tobias Wragg of the RMT said: “We will flood.”',
    'Unite’s Ines Quillfeather and the RMT’s Tobias Wragg said: “We will flood.”',
    'According to Ines Quillfeather and her lawyer Tobias Wragg, “we will flood”.',
  ])('%s', (sentence) => {
    expect(spokenIn(sentence).map((line) => line.replace(/^\w+ (.*):.*/, '$1'))).toEqual([
      'Ines Quillfeather + Tobias Wragg',
    ]);
  });

  it('but not one of them whom the other speaks of', () => {
    expect(
      spokenIn('Ines Quillfeather of Unite told Tobias Wragg of the RMT: “We will flood.”'),
    ).toEqual(['DIRECT Ines Quillfeather: We will flood.']);
  });
});
