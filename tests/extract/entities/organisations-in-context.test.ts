import { describe, expect, it } from 'vitest';
import { organisationsIn } from './_names.ts';

describe('organisations by what they do and what others have to do with them', () => {
  it.each([
    ['Then Brillow, which employs 40 people, closed.', 'brillow COMPANY: Brillow'],
    ['Then Brillow Vale, which represents the guards, left.', 'brillow-vale UNION: Brillow Vale'],
    ['Then Brillow Vale, which represents owners, left.', 'brillow-vale OTHER: Brillow Vale'],
    ['Today Brillow employs 40 people.', 'brillow COMPANY: Brillow'],
    ['The keepers employed by Brillow left.', 'brillow COMPANY: Brillow'],
    ['The line is a subsidiary of Brillow.', 'brillow COMPANY: Brillow'],
    ['So said an analyst at Brillow.', 'brillow COMPANY: Brillow'],
    ['So said a researcher at Brillow Hall.', 'brillow-hall OTHER: Brillow Hall'],
    ['The workers at Brillow Vale left.', 'brillow-vale COMPANY: Brillow Vale'],
    ['The members of Fair Brillow sang.', 'fair-brillow OTHER: Fair Brillow'],
    ['She told The Brillow that it rained.', 'brillow PUBLISHER: Brillow'],
    ['She told WBRL that it rained.', 'wbrl PUBLISHER: WBRL'],
    ['Later BrillowRail was late.', 'brillowrail COMPANY: BrillowRail'],
    ['The regulator, Brillow, fined them.', 'brillow PUBLIC_BODY: Brillow'],
    ['It was built by a firm called Brillow.', 'brillow COMPANY: Brillow'],
    [
      'So said Friends of the Brillow, who sang.',
      'friends-of-the-brillow OTHER: Friends of the Brillow',
    ],
    ['Then Brillow Nurses United left.', 'brillow-nurses-united UNION: Brillow Nurses United'],
    ['Then the Cabin Crew Federation left.', 'cabin-crew-federation UNION: Cabin Crew Federation'],
  ])('%s', (sentence, line) => {
    expect(organisationsIn(sentence)).toEqual([line]);
  });

  it.each([
    'She told Brillow that it rained.',
    'He sent McBrillow home.',
    'The old friends met in Rowan Friends.',
    'A man called Brillow left.',
  ])('not by less: %s', (sentence) => {
    expect(organisationsIn(sentence)).toEqual([]);
  });
});

describe('clubs', () => {
  const game = 'It was a poor match, and the crowd whistled at the referee until the last goal.';

  it.each([
    'They lost to Brillow.',
    'It was a win over the Brillow.',
    'That was Brillow’s season.',
    'So said the Brillow captain.',
  ])('play where the article reports on sport: %s', (sentence) => {
    expect(organisationsIn(game, sentence)).toHaveLength(1);
    expect(organisationsIn(sentence)).toEqual([]);
  });
});
