import { describe, expect, it } from 'vitest';
import { mentionsIn, namesIn, peopleIn, placesIn } from './_names.ts';

describe('names of people', () => {
  it.each([
    ['a firm in capitals', 'They work at EMA Linnet.'],
    ['whoever tells the story', 'A deputy minister I met there was franker.'],
    ['a street named after a king', 'It stands in King Tomas Street.'],
    ['a church', 'It was the Roman Catholic Church.'],
    ['a party and a seat', 'It was won by the Democrats, D-Pine Gap.'],
  ])('leave out %s', (_, sentence) => {
    expect(peopleIn(sentence)).toEqual([]);
  });

  it.each([
    ['after an honorific', 'So says Dr Oyinkan Adeleke.', 'oyinkan-adeleke (Dr, -): '],
    [
      'after two honorifics',
      'So says Prof Dame Nancy Rothmere.',
      'nancy-rothmere (Prof Dame, she): ',
    ],
    ['with an American full stop', 'So says Mr. Marlowe.', 'marlowe-in-example (Mr, he): '],
    ['by a given name', 'So says Priya Ramanathan.', 'priya-ramanathan (-, she): '],
    [
      'after an office of councils',
      'So says Councilman Ned Orrick.',
      'ned-orrick (Councilman, he): ',
    ],
    [
      'after a rank of two words',
      'So says Detective Constable Ned Orrick.',
      'ned-orrick (Detective Constable, he): ',
    ],
    [
      'unlisted, behind what somebody is and before a verb of speech',
      'A senior planner with the council, Zyta Wexcombe, said so.',
      'zyta-wexcombe (-, -): ',
    ],
    ['with initials', 'So says J. K. Parnell.', 'j-k-parnell (-, -): '],
    ['with a particle', 'So says Maria de Souza.', 'maria-de-souza (-, she): '],
    ['with a Welsh particle', 'So says Dafydd ap Orrick.', 'dafydd-ap-orrick (-, he): '],
    ['with a particle before a hyphen', 'So says Maria al-Orred.', 'maria-al-orred (-, she): '],
    ['with a particle like a rank', 'So says Maria Di Orrick.', 'maria-di-orrick (-, she): '],
    ['with an apostrophe', 'So says Liam O’Rourke.', 'liam-orourke (-, he): '],
    ['with a hyphen', 'So says Susan Clewes-Ward.', 'susan-clewes-ward (-, she): '],
    ['of three words', 'So says Helen Vane Marchbank.', 'helen-vane-marchbank (-, she): '],
    ['in the possessive', 'It was Tom Ferriday’s lamp.', 'tom-ferriday (-, he): '],
    ['whose surname is a role', 'So says Mark Porter.', 'mark-porter (-, he): '],
    ['whose surname is a town', 'So says Jack London.', 'jack-london (-, he): '],
    ['unlisted, beside a verb of speech', 'Tochi Wexcombe said so.', 'tochi-wexcombe (-, -): '],
    ['unlisted, with an age', 'Then Tochi Wexcombe, 34, left.', 'tochi-wexcombe (-, -): '],
    [
      'after a word of address that follows a place',
      'So says Oregon Sen. Tochi Wexcombe.',
      'tochi-wexcombe (Sen, -): ',
    ],
    ['after a nation or a party', 'So says Democrat Rosa Linnet.', 'rosa-linnet (-, she): '],
    [
      'after a rank of several words',
      'So says Detective Chief Inspector Mary Linnet.',
      'mary-linnet (Detective Chief Inspector, she): ',
    ],
    ['with a rank in short', 'So says Lt. Gen. Tom Linnet.', 'tom-linnet (Lt Gen, he): '],
    ['after a crown', 'Prince Tomas waved.', 'tomas-in-example (Prince, he): '],
    ['behind a calling', 'Fisherman Tochi Wexcombe said so.', 'tochi-wexcombe (-, -): '],
    [
      'joined by a word with a capital, as in headlines',
      'Nobody saw Priya Ramanathan And Tochi Wexcombe shrugged.',
      'priya-ramanathan (-, she): ',
    ],
    [
      'behind the field of a post',
      'Penwick County Supervisor of Elections Priya Ramanathan said so.',
      'priya-ramanathan (-, she): Penwick County Supervisor of Elections',
    ],
    [
      'who is given a calling',
      'It was Paris Wexcombe, the showrunner.',
      'paris-wexcombe (-, -): showrunner',
    ],
    [
      'after an office that opens with a word of address',
      'Shadow Justice Minister Tom Linnet said so.',
      'tom-linnet (-, he): Shadow Justice Minister',
    ],
    ['who is shown by a generation', 'It was Tochi Wexcombe Jr.', 'tochi-wexcombe-jr (-, -): '],
    ['behind a kin that opens', 'Wife Ann nodded.', 'ann-in-example (-, she): '],
    ['with a generation', 'So says Tom Linnet Jr. of Vale.', 'tom-linnet-jr (-, he): '],
    ['with a generation after a comma', 'Tom Linnet, Sr., sang.', 'tom-linnet-sr (-, he): '],
    ['with a numeral', 'So says Tom Linnet III, a singer.', 'tom-linnet-iii (-, he): '],
    [
      'with a territory',
      'So says Baroness Linnet of Little Hexley.',
      'linnet-of-little-hexley (Baroness, she): ',
    ],
    ['with a Gaelic particle', 'So says Gearóid Mac an Ghoill.', 'gearoid-mac-an-ghoill (-, he): '],
    [
      'unlisted, by a title further on',
      'Tochi Wexcombe, a senior RWU officer who left, was silent.',
      'tochi-wexcombe (-, -): ',
    ],
    ['with a party behind', 'Tochi Wexcombe, R-Ohio, was silent.', 'tochi-wexcombe (-, -): '],
    [
      'unlisted, by whom they speak for',
      'Tochi Wexcombe, for the Guild of Tanners, was silent.',
      'tochi-wexcombe (-, -): ',
    ],
    [
      'unlisted, by a surname that speaks',
      'Tochi Wexcombe ran. “No,” Wexcombe said.',
      'tochi-wexcombe (-, -): ',
    ],
    [
      'unlisted, by the same name elsewhere',
      'Tochi Wexcombe ran. Tochi Wexcombe, 34, stopped.',
      'tochi-wexcombe (-, -): ',
    ],
  ])('are found %s', (_, paragraph, expected) => {
    expect(peopleIn(paragraph)).toEqual([expected]);
  });

  it('are found in a headline of few words besides their names', () => {
    expect(
      peopleIn('Five questions for Martha Quillfeather', 'The ferry has been tied up since May.'),
    ).toEqual(['martha-quillfeather (-, she): ']);
  });

  it.each([
    ['places and streets', 'They met in Albert Street near Lincoln, beside Victoria Station.'],
    ['hospitals', 'The Queen Elizabeth Hospital and Florence Vale Hospital closed.'],
    ['days and months', 'On Monday March weather came. In April May blossom fell.'],
    ['verbs that are given names', 'Will Walsall strike? May Unison win?'],
    ['bodies', 'Christian Aid and Chelsea Football Club gave food.'],
    ['headlines in capitals', 'Grant Talks Fail As Northmoor Lamps Go Dark'],
    ['headlines that end with a stop', 'Board Names Melanie Ryecroft In New Role On Monday.'],
    ['trades', 'Junior Doctors, Resident Doctors and Train Drivers met.'],
    ['abbreviations of states', 'The U.S. Capitol and U.N. Plaza shut. ST. PAUL was cold.'],
    ['everyday words after a rank', 'The General Election and Justice Week began.'],
    [
      'what a hyphen describes',
      'Third-seeded Wexcombe said little. Oslo-based Wexcombe said less.',
    ],
  ])('are not %s', (_, paragraph) => {
    expect(peopleIn(paragraph, 'The rest of the story was told the next day in full.')).toEqual([]);
  });

  it('span the honorific, and the name without it', () => {
    const { article, mentions } = namesIn('So says Dr Melanie Ryecroft’s friend.');
    const [mention] = mentions;
    expect(article.text.slice(mention!.start, mention!.end)).toBe('Dr Melanie Ryecroft');
    expect(article.text.slice(mention!.name.start, mention!.name.end)).toBe('Melanie Ryecroft');
  });

  it('take a surname back from the places', () => {
    expect(placesIn('Mark Lancaster left. Lancaster said goodbye.')).toEqual([]);
    expect(placesIn('Mark Marlowe left for Lancaster.')).toEqual(['lancaster: Lancaster']);
  });

  it('are found in lists', () => {
    expect(
      peopleIn('Celebrities such as Ralph Lorimer, Sally Linnet and Frank Boylan marched.'),
    ).toEqual(['ralph-lorimer (-, he): ', 'sally-linnet (-, she): ', 'frank-boylan (-, he): ']);
  });
});

describe('who is who', () => {
  it('tells a father from a son by what follows the name', () => {
    expect(mentionsIn('Tom Linnet Sr. sang. Tom Linnet Jr. wept. Mr Marlowe left.')).toEqual([
      'PERSON Tom Linnet Sr = tom-linnet-sr',
      'PERSON Tom Linnet Jr = tom-linnet-jr',
      'PERSON Mr Marlowe = marlowe-in-example',
    ]);
  });

  it('leaves the town before an office out of the name', () => {
    expect(peopleIn('So says Florence Mayor Tochi Wexcombe.')).toEqual([
      'tochi-wexcombe (-, -): Mayor',
    ]);
  });

  it('joins surname, honorific and full name', () => {
    expect(
      mentionsIn(
        'Jeremy Marlowe spoke. Mr Marlowe then left. Marlowe told us why. It was Marlowe’s idea.',
      ),
    ).toEqual([
      'PERSON Jeremy Marlowe = jeremy-marlowe',
      'PERSON Mr Marlowe = jeremy-marlowe',
      'PERSON Marlowe = jeremy-marlowe',
      'PERSON Marlowe = jeremy-marlowe',
    ]);
  });

  it('joins a surname to a full name that comes later', () => {
    expect(mentionsIn('Mr Marlowe spoke. Jeremy Marlowe, 50, then left.')).toEqual([
      'PERSON Mr Marlowe = jeremy-marlowe',
      'PERSON Jeremy Marlowe = jeremy-marlowe',
    ]);
  });

  it('joins short forms of given names', () => {
    expect(mentionsIn('Stephen Marlowe spoke. Steve Marlowe then left.')).toEqual([
      'PERSON Stephen Marlowe = stephen-marlowe',
      'PERSON Steve Marlowe = stephen-marlowe',
    ]);
  });

  it('joins "Sir" and a given name to the knight of that name', () => {
    expect(mentionsIn('Sir David Dalloway arrived. Later Sir David negotiated.')).toEqual([
      'PERSON Sir David Dalloway = david-dalloway',
      'PERSON Sir David = david-dalloway',
    ]);
  });

  it('keeps two of one surname apart by honorific', () => {
    expect(
      mentionsIn(
        'Susan Marsden and her brother Peter Marsden spoke. Mr Marsden laughed. Ms Marsden cried.',
      ),
    ).toEqual([
      'PERSON Susan Marsden = susan-marsden',
      'PERSON Peter Marsden = peter-marsden',
      'PERSON Mr Marsden = peter-marsden',
      'PERSON Ms Marsden = susan-marsden',
    ]);
  });

  it('gives kin named by given name the surname of whose kin they are', () => {
    expect(
      mentionsIn('Peter Marsden left the yard. His wife, Susan, waved. Later Mrs Marsden said no.'),
    ).toEqual([
      'PERSON Peter Marsden = peter-marsden',
      'PERSON Susan = susan-in-example',
      'PERSON Mrs Marsden = susan-in-example',
    ]);
  });

  it('leaves "Mrs" to somebody else where two kin of that sex have no surname', () => {
    expect(
      mentionsIn(
        'Peter Marsden left. His wife, Susan, waved. His sister, Helen, wept. Later Mrs Marsden said no.',
      ).at(-1),
    ).toBe('PERSON Mrs Marsden = marsden-in-example');
  });

  it('knows the short ranks of detectives', () => {
    expect(
      mentionsIn('Later Det Con Susan Marsden wept. Det Ch Insp Peter Dalloway nodded.'),
    ).toEqual([
      'PERSON Det Con Susan Marsden = susan-marsden',
      'PERSON Det Ch Insp Peter Dalloway = peter-dalloway',
    ]);
  });

  it('leaves a surname that two share to nobody', () => {
    expect(mentionsIn('Susan Marsden and Peter Marsden spoke. Marsden laughed.').at(-1)).toBe(
      'PERSON Marsden = nobody',
    );
  });

  it('does not take "Mr" for a woman of that name', () => {
    expect(peopleIn('Susan Marsden spoke. Mr Marsden laughed.')).toEqual([
      'susan-marsden (-, she): ',
      'marsden-in-example (Mr, he): ',
    ]);
  });

  it('does not take an ordinary word at the start of a sentence for a surname', () => {
    expect(
      mentionsIn('Anna Price left. Price rises followed, and the price of bread too.'),
    ).toEqual(['PERSON Anna Price = anna-price']);
  });

  it('knows people of the tables by any of their names', () => {
    expect(peopleIn('Then Jim Mackey spoke.')).toEqual(['james-mackey (-, he): ']);
  });

  it('knows an office holder by surname and office', () => {
    expect(peopleIn('Health Secretary Streeting refused.')).toEqual([
      'wes-streeting (-, he): Health Secretary',
    ]);
  });
});

describe('names in capitals', () => {
  it('that open an article are those of people whom it goes on to name', () => {
    const sentence = 'ZYG HARTIGAN has ordered Kofi Doe to say sorry.';
    expect(peopleIn(sentence, 'Told of that, Hartigan snorted.').join()).toMatch(
      /^zyg-hartigan .*kofi-doe/,
    );
    expect(peopleIn('SILENT WALLS have fallen in Penwick.')).toEqual([]);
  });
});

it('leaves out a ship that has a given name', () => {
  expect(peopleIn('The skipper of the Girl Maud added that it was late.')).toEqual([]);
});

it('lends a surname to whoever stands before the one who has it, behind a day as well', () => {
  expect(
    peopleIn('When it closed on Friday, Priya and Colin Starling were there.').join(),
  ).toContain('priya-starling');
});
