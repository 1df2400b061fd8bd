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

test('kin may be described first, and named beside the words that follow', () => {
  const { quotes } = recordOf(
    'Ned Quillfeather drowned at the weir.',
    'In a statement his daughter said she still listened for his key.',
    '“He never once locked the gate,” Brenda Marram, 44, wrote.',
    'Mr Quillfeather’s brother told the hearing he had mended the rail.',
    '“It was rotten,” said Ivo Quillfeather.',
  );
  expect(linesOf(quotes)).toEqual([
    'INDIRECT Brenda Marram: she still listened for his key',
    'DIRECT Brenda Marram: He never once locked the gate,',
    'INDIRECT Ivo Quillfeather: he had mended the rail',
    'DIRECT Ivo Quillfeather: It was rotten,',
  ]);
});

test('whoever is described first and named next may be told of in a clause', () => {
  expect(
    linesOf(
      recordOf(
        'A porter who found the letters told a tribunal they were wet.',
        'Tobias Wragg, who worked at the lodge until May, said he had dried them.',
      ).quotes,
    ),
  ).toEqual(['INDIRECT Tobias Wragg: they were wet', 'INDIRECT Tobias Wragg: he had dried them']);
});

test('a body for which somebody spoke is no “she” further on', () => {
  expect(
    spokenIn(
      'Penwick Homes owns the lodge. A spokeswoman for the firm said: “It was dry.”',
      'Asked about this, the porter sat down. “It was not,” she said.',
    ).at(-1),
  ).toBe('DIRECT porter: It was not,');
});

test('“she” is whoever belongs to a “he”', () => {
  expect(
    spokenIn(
      'Brenda Marram, prosecuting, said the man was mean. The judge, Tobias Wragg, said it was over.',
      'His lodger now rents a room by the weir. “I have a view,” she said.',
    ),
  ).toEqual(['DIRECT His lodger: I have a view,']);
});

test('an age may be that of one of two who acted together', () => {
  expect(
    spokenIn(
      'On Monday, in the rain, Brenda Marram and Tobias Wragg shook hands on the pier.',
      '“I had new boots,” said Mr Wragg, 52. “They were too big.”',
      'The 71-year-old had told nobody but her vet. “I did not train,” she said.',
    ).at(-1),
  ).toBe('DIRECT Brenda Marram: I did not train,');
});

test('a witness may be a man, and is no lawyer', () => {
  expect(
    spokenIn(
      'Tobias Wragg, a stonemason, told the court that he had seen smoke.',
      'Pressed by Brenda Marram KC, for the defence, the witness replied: “It was steam.”',
    ),
  ).toEqual(['DIRECT Tobias Wragg: It was steam.']);
});

test('“the former” goes with a post that begins with a body', () => {
  expect(
    spokenIn(
      'Mick Marram, who objected, brought a spade.',
      '“I dug it myself,” said the former RSPCA inspector.',
    ),
  ).toEqual(['DIRECT Mick Marram: I dug it myself,']);
});

test.each([
  'Cllr Brenda Marram proposed the gate.',
  'More than 200 people packed the hall to hear councillors argue about the gate.',
  'The council leader, Brenda Marram, proposed the gate.',
])('the opposition leader of a council sits on it: %s', (opening) => {
  expect(
    spokenIn(
      opening,
      'Conservative group leader Tobias Wragg called it “a cash cow on wheels”.',
      '“Who will come to the market?” the opposition leader asked.',
    ).at(-1),
  ).toBe('DIRECT Tobias Wragg: Who will come to the market?');
});

test('what somebody says of themselves, the text may call them', () => {
  expect(
    spokenIn(
      '“I’ve been an electrician since the flood,” said Tobias Wragg. “The wires were wet.”',
      'Brenda Marram, a baker, said there was no light. Ivo Tarn, a vet, said there was.',
      '“It flickered,” the electrician said.',
    ).at(-1),
  ).toBe('DIRECT Tobias Wragg: It flickered,');
});

test('“her mother” is the only one whom the text calls a mum', () => {
  expect(
    spokenIn(
      'Brenda Marram, a mum from Penwick, had her baby on the pier. Ivo Tarn, a vet, held the lamp.',
      'Baby Olive weighs six pounds. But her mother was cross. “It was cold,” she said.',
    ),
  ).toEqual(['DIRECT Brenda Marram: It was cold,']);
});
