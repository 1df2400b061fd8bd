import { expect, it } from 'vitest';
import { spokenIn } from './_extracted.ts';

it.each([
  'Mother-of-two Priya said: “We will flood.”',
  'Priya from Penwick said: “We will flood.”',
  'The nurse, who asked to be called Priya, said: “We will flood.”',
  'Take Priya, a nurse. “We will flood.” she said.',
  'Priya, 34, works nights. “We will flood.” she said.',
])('somebody is known by a given name alone: %s', (sentence) => {
  expect(spokenIn(sentence)).toEqual(['DIRECT Priya: We will flood.']);
});

it('a man of whom no "he" tells is not meant by the "she" of a woman whom the article names', () => {
  const text =
    'Joan Varley led the Marram Players. She left them her harp.\n\n' +
    'Peter Quill, their manager, remembers a small figure.\n\n' +
    'In 1979 she walked off. “None of them could read it,” she said in her kitchen.';
  expect(spokenIn(text)).toEqual(['DIRECT Joan Varley: None of them could read it,']);
});
