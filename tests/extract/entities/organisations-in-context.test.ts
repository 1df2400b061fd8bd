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

  it('are told by how their names end where the article reports on sport', () => {
    expect(organisationsIn(game, 'Then Brillow Town left.')).toEqual([
      'brillow-town OTHER: Brillow Town',
    ]);
    expect(organisationsIn('Then Brillow Town left.')).toEqual([]);
  });
});

describe('bodies by what only a body has or does', () => {
  it.each([
    ['Then Brillow, whose shares fell, left.', 'brillow COMPANY: Brillow'],
    [
      'Then the Brillow Keepers, whose members sang, left.',
      'brillow-keepers OTHER: Brillow Keepers',
    ],
    ['Then Brillow Vale, which speaks for owners, left.', 'brillow-vale OTHER: Brillow Vale'],
    ['Then Brillow Vale, which organised the march, left.', 'brillow-vale OTHER: Brillow Vale'],
    ['Then Brillow Vale, which brews stout, left.', 'brillow-vale COMPANY: Brillow Vale'],
    ['So said Brillow’s founder.', 'brillow COMPANY: Brillow'],
    ['She is marketing director at Brillow.', 'brillow COMPANY: Brillow'],
    ['Brillow said this week that it was late.', 'brillow OTHER: Brillow'],
    ['They left Brillow, the app once praised by all.', 'brillow COMPANY: Brillow'],
  ])('%s', (sentence, line) => {
    expect(organisationsIn(sentence)).toEqual([line]);
  });

  it('are told by a noun behind them at the beginning too, where they are named again', () => {
    expect(organisationsIn('Brillow, the lamp retailer, closed. They left Brillow.')).toEqual([
      'brillow COMPANY: Brillow | Brillow',
    ]);
  });

  it('keep the ending with which nothing is owned', () => {
    expect(organisationsIn('They wrote to Brillow’s, the Danish brewer, today.')).toEqual([
      'brillows COMPANY: Brillow',
    ]);
  });
});

describe('names by their form', () => {
  it.each([
    [
      'Then the Parks, Harbours and Bridges Committee met.',
      'parks-harbours-and-bridges-committee PUBLIC_BODY: Parks, Harbours and Bridges Committee',
    ],
    [
      'So said a lawyer with Brillow, Tarnow & Quillow.',
      'brillow-tarnow-and-quillow COMPANY: Brillow, Tarnow & Quillow',
    ],
    ['He heard it on Radio Brillow.', 'radio-brillow PUBLISHER: Radio Brillow'],
    ['Then Brillow Crown Court rose.', 'brillow-crown-court PUBLIC_BODY: Brillow Crown Court'],
  ])('%s', (sentence, line) => {
    expect(organisationsIn(sentence)).toEqual([line]);
  });

  it('are no court of law where nothing says so', () => {
    expect(organisationsIn('They lived in Brillow Court.')).toEqual([]);
  });
});

describe('capitals that begin with a word of the language', () => {
  it.each([
    ['speak', 'Clean Rivers told the court so.', 'clean-rivers OTHER: Clean Rivers'],
    [
      'speak behind the quote',
      '“It leaks,” said Paper Lanterns.',
      'paper-lanterns OTHER: Paper Lanterns',
    ],
    ['are a source', 'According to Shelter Now, it leaks.', 'shelter-now OTHER: Shelter Now'],
    [
      'are where somebody works',
      'Jane Wexcombe, of Helping Hand, left.',
      'helping-hand OTHER: Helping Hand',
    ],
    ['own', 'It is owned by Safe Streets.', 'safe-streets COMPANY: Safe Streets'],
    ['have staff', 'Staff at Fair Bills left.', 'fair-bills OTHER: Fair Bills'],
    [
      'are all words of the trade',
      'The passengers’ group Rail Watch left.',
      'rail-watch OTHER: Rail Watch',
    ],
  ])('are a body where they %s', (_, sentence, line) => {
    expect(organisationsIn(sentence)).toEqual([line]);
  });

  it.each([
    'Fisherman Zyg Wexcombe said so.',
    'It is owned by Green Street.',
    'Clean Rivers ran by.',
  ])('are none: %s', (sentence) => {
    expect(organisationsIn(sentence)).toEqual([]);
  });
});
