import { expect, test } from 'vitest';
import { linesOf, recordOf, spokenIn } from './_extracted.ts';

test('local papers shorten a councillor to “Coun”', () => {
  const { quotes, people } = recordOf(
    'Vice-chairman Coun Ines Quillfeather met Labour Coun Tobias Wragg at the weir.',
    '“It leaks,” Coun Wragg said.',
  );
  expect(linesOf(quotes)).toEqual(['DIRECT Tobias Wragg: It leaks,']);
  expect(people.map(({ name }) => name)).toEqual(['Ines Quillfeather', 'Tobias Wragg']);
});

test('the holder of a post that ends in “man” may be “she”', () => {
  expect(
    spokenIn(
      'Town council chairman Hilary Quillfeather said the weir leaked. “We have a bucket,” she said.',
    ),
  ).toEqual(['DIRECT Hilary Quillfeather: We have a bucket,']);
});

test('a recorder is a judge', () => {
  expect(
    spokenIn(
      'Jailing him, Recorder Tobias Wragg said it was mean. Ned Marram, 41, wept in the dock.',
      '“You took her spoons,” the judge said.',
    ),
  ).toEqual(['DIRECT Tobias Wragg: You took her spoons,']);
});

test('whoever carries a thing behind another is the one who speaks', () => {
  expect(
    spokenIn(
      'A woman with a parasol beside him, who had come on the ferry, said: “It is hot.” A lad with a rod near the weir told us: “It is wet.”',
    ),
  ).toEqual(['DIRECT woman with a parasol beside him: It is hot.', 'DIRECT lad: It is wet.']);
});

test('a seat with two places is one', () => {
  expect(spokenIn('The member for Penwick and the Skerries said: “I have a boat.”')).toEqual([
    'DIRECT member: I have a boat.',
  ]);
});

test('“he” is nobody for whom a spokeswoman has spoken', () => {
  expect(
    spokenIn(
      'Tobias Wragg missed the ferry.',
      'A spokeswoman for Penwick Council said: “It was on time.”',
      '“It was early,” he said.',
    ).at(-1),
  ).toBe('DIRECT Tobias Wragg: It was early,');
});

test('somebody still doing something is called by what stands before', () => {
  expect(
    spokenIn(
      'Tobias Wragg missed the ferry.',
      'A waitress still working at the pier told us: “He ran.”',
      '“He ran fast,” he said.',
    ).at(-1),
  ).toEqual('DIRECT Tobias Wragg: He ran fast,');
});

test('whoever set up a group is its founder, and the campaigner even long after', () => {
  expect(
    spokenIn(
      'Ned Quillfeather, who set up Friends of the Weir, brought a bucket.',
      'Ines Marram, a cashier, said it was dry. Tobias Wragg, a docker, said it was not.',
      'Brenda Pellow, a nurse, asked for a show of hands. Ivo Tarn, a vet, did not see why.',
      'Joan Speke, a tailor, counted them. Amos Reed, a cook, counted them again.',
      'After the meeting the campaigner sat on the steps. “I am tired,” he said.',
    ),
  ).toEqual(['DIRECT Ned Quillfeather: I am tired,']);
});
