import { describe, expect, it } from 'vitest';
import { organisationsIn, peopleIn } from './_names.ts';

describe('people whom only what is told of them shows', () => {
  it.each([
    ['unlisted, doing what only people do', 'Tochi Wexcombe shrugged.', 'tochi-wexcombe (-, -): '],
    [
      'unlisted, and meant by the next "she"',
      'Tochi Wexcombe runs the shop. On Monday she closed it.',
      'tochi-wexcombe (-, -): ',
    ],
    [
      'unlisted, between commas behind what somebody is',
      'The baker, Tochi Wexcombe, was asleep.',
      'tochi-wexcombe (-, -): ',
    ],
    [
      'unlisted, and meant by the next sentence, whatever else has a name',
      'Tochi Wexcombe wrote Quiet Days in a hut. She sold it in a month.',
      'tochi-wexcombe (-, -): ',
    ],
    [
      'unlisted, who gave a name',
      'She gave only one name, Tochi, and left.',
      'tochi-in-example (-, -): ',
    ],
    [
      'unlisted, whom the surname alone lets speak behind the quote',
      'The yard belongs to Tochi Wexcombe. “It floats,” says Wexcombe.',
      'tochi-wexcombe (-, -): ',
    ],
    [
      'unlisted, whom the surname alone lets act',
      'The yard belongs to Tochi Wexcombe. Wexcombe bought it in May.',
      'tochi-wexcombe (-, -): ',
    ],
    [
      'unlisted, behind a body that owns the name',
      '“It floats,” said the Guild’s Tochi Wexcombe.',
      'tochi-wexcombe (-, -): ',
    ],
    [
      'unlisted, as somebody’s kin with a name of their own',
      'His wife Tochi Wexcombe left.',
      'tochi-wexcombe (-, she): ',
    ],
    [
      'as kin of whom more is told',
      'So says her elder daughter, Tochi.',
      'tochi-in-example (-, she): ',
    ],
    ['by a given name between commas', 'The elder, Priya, ran.', 'priya-in-example (-, she): '],
    ['as one of several', 'One of them, Priya, ran.', 'priya-in-example (-, she): '],
    ['after a day', 'On Tuesday Priya Ramanathan left.', 'priya-ramanathan (-, she): '],
    ['by a given name and an age', 'Then Priya, 15, left.', 'priya-in-example (-, she): '],
    [
      'by a given name and a relative clause',
      'Then Priya, who ran, left.',
      'priya-in-example (-, she): ',
    ],
    ['by one unlisted word and an age', 'Then Tochi, 15, left.', 'tochi-in-example (-, -): '],
    ['by a given name after a calling', 'Pensioner Priya left.', 'priya-in-example (-, she): '],
    ['by kin at the end of a sentence', 'So says his widow, Tochi.', 'tochi-in-example (-, she): '],
    [
      'behind a post of a county',
      'So says Jackson County Prosecutor Lena Linnet.',
      'lena-linnet (-, she): ',
    ],
  ])('are found %s', (_, sentence, person) => {
    expect(peopleIn(sentence)[0]?.slice(0, person.length)).toBe(person);
  });

  it.each([
    ['capitals that nothing is told of', 'It was painted in Wexcombe Hollow.'],
    [
      'a body that somebody else is named behind',
      'Wexcombe Hollow fired its manager when he came.',
    ],
    ['a storm', 'Storm Priya passed.'],
    ['a town where somebody worked', 'Two men who worked in Priya said no.'],
    ['a town that a reader is from', 'A reader from Priya said no.'],
    ['a given name that nobody bears', 'It was called the Priya.'],
  ])('are not %s', (_, sentence) => {
    expect(peopleIn(sentence)).toEqual([]);
  });

  it('are found in a heading that tells what they are', () => {
    const found = peopleIn(
      'The yard shut on Monday.\n\nTochi Wexcombe, shipyard apprentice of the year\n\nIt was cold.',
    );
    expect(found.map((person) => person.split(' ')[0])).toEqual(['tochi-wexcombe']);
  });

  it('share a surname', () => {
    expect(peopleIn('Priya and Tom Linnet ran the shop. So says Priya.')).toEqual([
      'priya-linnet (-, she): ',
      'tom-linnet (-, he): ',
    ]);
  });
});

describe('bodies by what is told of them', () => {
  it.each([
    [
      'with all words that letters behind it abbreviate',
      'It was the Inland Water Boat Association (IWBA).',
      'Inland Water Boat Association',
    ],
    [
      'unlisted, spelled out before its letters',
      'It was Harbours, Rafts and Buoys Marram (HRBM).',
      'Harbours, Rafts and Buoys Marram',
    ],
    [
      'that speak again as "it"',
      'Marram Ferries said in a note that boats were late. Passengers may stay, it said.',
      'Marram Ferries',
    ],
    [
      'that the paragraph goes on to call an airline',
      'Marram, which had two flights in the air, was late. “We had fog,” the airline said.',
      'marram COMPANY: ',
    ],
    [
      'that are one of many groups',
      'Marram Without Walls, one of the few foreign charities in the town, has left.',
      'marram-without-walls CHARITY: ',
    ],
    [
      'that the next sentence has a director of',
      'Marram Ices will close on Monday. Its managing director, Priya Linnet, was sorry.',
      'marram-ices COMPANY: ',
    ],
    ['that somebody founded', 'Marram was founded in 2017 by Priya Linnet.', 'marram COMPANY: '],
    ['that have trustees', 'So say the trustees of Marram Kitchen.', 'Marram Kitchen'],
    [
      'that have players',
      'It was the league game of the season. A goal by the Real Marram midfielder won it.',
      'Real Marram',
    ],
    [
      'that have spoken of themselves',
      'Marram Ferries has confirmed it will close.',
      'Marram Ferries',
    ],
  ])('are found %s', (_, sentence, name) => {
    expect(organisationsIn(sentence).map((line) => line.includes(name))).toContain(true);
  });
});

describe('places are no people, whoever "she" is', () => {
  it.each([
    ['where somebody stands', 'A woman stood outside Marram Tovey. She was eating an apple.'],
    ['where somebody moved', 'She moved to Marram Tovey in May. She likes it.'],
    ['that are called as places are', 'Marram Court stands by the sea. She loves it.'],
  ])('%s', (_, sentence) => {
    expect(peopleIn(sentence)).toEqual([]);
  });

  it('but whoever is spoken to may be a person', () => {
    expect(peopleIn('The board spoke to Tochi Wexcombe. She was glad.')).toEqual([
      'tochi-wexcombe (-, -): ',
    ]);
  });
});
