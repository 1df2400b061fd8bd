import { describe, expect, test } from 'vitest';
import { spokenIn } from './_extracted.ts';

describe('writing', () => {
  test('is that of the body that the noun in the genitive means', () => {
    expect(
      spokenIn(
        'Marram Lines has lost its licence. Its director was at sea.',
        'The company’s annual report admits to “a hole in the hull”.',
      ),
    ).toEqual(['MIXED Marram Lines: a hole in the hull']);
  });

  test('is that of the only council of the article, even where it is named later', () => {
    expect(
      spokenIn(
        'The quay was under water by noon. The Tides Agency was asleep.',
        'A post on the council’s website had told walkers there was “no cause for boots”. Penwick Council said it regretted the wording.',
      ),
    ).toEqual(['MIXED Penwick Council: no cause for boots']);
  });

  test('stands on the website of the body that acts', () => {
    expect(
      spokenIn(
        'The Quay Pilots’ Guild has voted to stay ashore. A statement on its website says pilots are “wrung out”.',
      ),
    ).toEqual(['MIXED Quay Pilots’ Guild: wrung out']);
  });
});

describe('a spokesman', () => {
  test('of a council speaks for the one that news names next', () => {
    expect(
      spokenIn(
        'A council spokesman told the Echo: “The works will end in May.”',
        'Penwick Council had shut the bridge in March.',
      ),
    ).toEqual(['DIRECT Penwick Council: The works will end in May.']);
  });

  test('speaks for the body between commas', () => {
    expect(
      spokenIn('A spokeswoman for the operator, Marram Lines, said: “We are sorry for the wait.”'),
    ).toEqual(['DIRECT Marram Lines: We are sorry for the wait.']);
  });
});

test('“was how she put it” tells who spoke', () => {
  expect(spokenIn('“It is an utter muddle,” was how one captain put it.')).toEqual([
    'DIRECT one captain: It is an utter muddle,',
  ]);
});

test('whoever condemns a plan says so at the head of the sentence, too', () => {
  expect(
    spokenIn(
      'Dismissed by the Quay Pilots’ Guild as “a raft of errors”, the plan was put to a vote.',
    ),
  ).toEqual(['MIXED Quay Pilots’ Guild: a raft of errors']);
});

test('whoever is written to does not write', () => {
  expect(
    spokenIn(
      'The harbour minister, Dana Wragg, has written to the owners of the boats asking them to “think again”.',
    ),
  ).toEqual(['MIXED Dana Wragg: think again']);
});

test('members of a body are not it', () => {
  expect(
    spokenIn(
      'Quay Pilots’ Guild members voted on Monday. “We have had enough,” it said in a post.',
    ),
  ).toEqual(['DIRECT Quay Pilots’ Guild: We have had enough,']);
});

describe('what is described by somebody', () => {
  test('is so in the words of the one behind “by”', () => {
    expect(
      spokenIn('Captains turned down an offer described by one stoker as “a bucket of rust”.'),
    ).toEqual(['MIXED one stoker: a bucket of rust']);
    expect(spokenIn('A toll dubbed by Dana Wragg a “tax on tides” begins today.')).toEqual([
      'MIXED Dana Wragg: tax on tides',
    ]);
  });

  test('leaves words behind another verb to whoever says them', () => {
    expect(
      spokenIn('Dana Wragg said the berth offered by the board was “a bucket of rust”.'),
    ).toEqual(['MIXED Dana Wragg: a bucket of rust']);
  });
});

test('a verdict may stand behind a dash', () => {
  expect(
    spokenIn('“The worst night of my life” – that was the verdict of Dana Wragg, the pilot.'),
  ).toEqual(['DIRECT Dana Wragg: The worst night of my life']);
});

test('“it begins” goes on with the writing that the sentence before spoke of', () => {
  expect(
    spokenIn(
      'Marram Lines said it had “explored every berth”.',
      'The last log, a report from the Quay Standards Office, praised the crew. “The decks are clean”, it begins.',
    ).at(-1),
  ).toBe('DIRECT Quay Standards Office: The decks are clean');
});

test('writing by nobody in the article speaks for itself', () => {
  expect(spokenIn('A note on the door said: “Back on Monday.”')).toEqual([
    'DIRECT note on the door: Back on Monday.',
  ]);
  expect(spokenIn('A leaked memo warned of “a winter of tides”.')).toEqual([
    'MIXED leaked memo: a winter of tides',
  ]);
});

test('a word that only tells when is nobody’s label', () => {
  expect(
    spokenIn('Dana Wragg is not given to praise. “It floats,” she says. Then: “It even steers.”'),
  ).toEqual(['DIRECT Dana Wragg: It floats,', 'DIRECT Dana Wragg: It even steers.']);
});
