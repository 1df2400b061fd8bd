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
