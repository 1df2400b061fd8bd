import { describe, expect, test } from 'vitest';
import { recordOf, spokenIn } from './_extracted.ts';

describe('the prime minister', () => {
  test('is "the PM" too', () => {
    expect(
      spokenIn(
        'Prime Minister Ines Quillfeather opened the quay with Tobias Wragg.',
        'Mr Wragg said it was late.',
        '“It is the first of three,” the PM said.',
      ),
    ).toEqual(['DIRECT Ines Quillfeather: It is the first of three,']);
  });

  test('is who held the office on the day, where the article names nobody', () => {
    expect(spokenIn('Wardens marched on Monday. The PM said their case was “fair”.')).toEqual([
      'MIXED Rishi Sunak: fair',
    ]);
  });

  test('may have "PM" before the name', () => {
    const { people } = recordOf('PM Ines Quillfeather opened the quay on Monday.');
    expect(people.map(({ name }) => name)).toEqual(['Ines Quillfeather']);
  });

  test('is no hour', () => {
    expect(
      recordOf('The hall shuts at 5 PM Friday. By 7 pm Ines Quillfeather had gone.').people.map(
        ({ name, appointments }) => [name, appointments.length],
      ),
    ).toEqual([['Ines Quillfeather', 0]]);
  });
});

describe('somebody with a post and no name', () => {
  test('is not the one whom they met', () => {
    expect(
      spokenIn(
        'The Bishop of Penwick met Tobias Wragg on Monday.',
        '“It was a kind talk,” the bishop said.',
      ),
    ).toEqual(['DIRECT Bishop of Penwick: It was a kind talk,']);
    expect(
      spokenIn(
        'Tobias Wragg handed his list to the vicar on Monday.',
        '“It was a kind talk,” the vicar said.',
      ),
    ).toEqual(['DIRECT vicar: It was a kind talk,']);
  });

  test('is the one who was that', () => {
    expect(
      spokenIn(
        'For years Tobias Wragg was the vicar of Penwick.',
        '“It was a kind town,” the vicar said.',
      ),
    ).toEqual(['DIRECT Tobias Wragg: It was a kind town,']);
  });
});

test('a spokesman speaks for a firm whose name ends in a place', () => {
  expect(spokenIn('A spokesman for Quillfeather UK said: “We made a fair offer.”')).toEqual([
    'DIRECT Quillfeather UK: We made a fair offer.',
  ]);
});

describe('a post in capitals', () => {
  test('may be that of the one who is in mind', () => {
    expect(
      spokenIn(
        'Tobias Wragg was asked about his list on Monday.',
        'But the outgoing Harbour Commissioner said it was “very old”.',
      ),
    ).toEqual(['MIXED Tobias Wragg: very old']);
  });

  test('may be one word', () => {
    expect(
      spokenIn(
        'Tobias Wragg, a Penwick clergyman, was asked about his list on Monday.',
        'The Vicar said it was “very old”.',
      ),
    ).toEqual(['MIXED Tobias Wragg: very old']);
  });

  test('is a body where a service is called so', () => {
    expect(
      spokenIn(
        'Tobias Wragg was asked about his list on Monday.',
        'The Coastguard said it was “very old”.',
      ),
    ).toEqual(['MIXED Coastguard: very old']);
  });
});

test('a post comes before the name of a doctor too', () => {
  expect(
    spokenIn(
      'The guild would deal “sternly” with any request, its chairman has said.',
      'Dr Tobias Wragg told the Echo that there was no place for spite.',
    ),
  ).toEqual(['MIXED Tobias Wragg: sternly']);
});

test('a name with nothing else behind a quotation signs it', () => {
  expect(
    spokenIn(
      'Tobias Wragg keeps the quay. “It will be the start of a hard year for boats,” Mr Wragg.',
    ),
  ).toEqual(['DIRECT Tobias Wragg: It will be the start of a hard year for boats,']);
});

describe('a spokesperson', () => {
  test('of people without a name speaks for no body', () => {
    expect(
      spokenIn(
        'Penwick NHS Trust said that it had “learned lessons”.',
        'A spokesperson for the family said it was “too late”.',
      ),
    ).toEqual([
      'MIXED Penwick NHS Trust: learned lessons',
      'MIXED spokesperson for the family: too late',
    ]);
  });

  test('of a body by its noun still speaks for it', () => {
    expect(
      spokenIn(
        'Penwick NHS Trust has closed two wards.',
        'A spokesperson for the trust said it was “too late”.',
      ),
    ).toEqual(['MIXED Penwick NHS Trust: too late']);
  });
});

describe('a title that belongs to the name behind it', () => {
  test('may end in a body or in how many children somebody has', () => {
    expect(
      spokenIn(
        'The quay shut at noon.',
        '“It leaks,” said leader of the council Tobias Wragg.',
        '“It stinks,” said mother of three Ines Quillfeather.',
        'Chair of the board Ada Pellow told us: “It floats.”',
      ),
    ).toEqual([
      'DIRECT Tobias Wragg: It leaks,',
      'DIRECT Ines Quillfeather: It stinks,',
      'DIRECT Ada Pellow: It floats.',
    ]);
  });

  test('may hold a participle', () => {
    expect(
      spokenIn(
        'The quay shut at noon.',
        "“It leaks,” said the port's chief operating officer, Tobias Wragg.",
        '“It floats,” said the presiding officer, Ada Pellow.',
      ),
    ).toEqual(['DIRECT Tobias Wragg: It leaks,', 'DIRECT Ada Pellow: It floats,']);
  });

  test('may have a field before the comma', () => {
    expect(
      spokenIn(
        'The quay shut at noon.',
        "“It leaks,” said the port's acting head of policy, Tobias Wragg. He left early.",
      ),
    ).toEqual(['DIRECT Tobias Wragg: It leaks,']);
  });

  test('is nobody else’s: a friend of somebody has no name', () => {
    expect(
      spokenIn(
        'The quay shut at noon.',
        '“It leaks,” said a friend of the singer Tobias Wragg.',
      )[0],
    ).not.toContain('DIRECT Tobias Wragg');
  });
});

describe('a post whose holder the text does not name', () => {
  test('is that of somebody without one whom the sentence before is about', () => {
    expect(
      spokenIn(
        'Zelda Quillfeather has been on the radio. The transport secretary said she was “as cross as anyone with a ticket”.',
      ),
    ).toEqual(['MIXED Zelda Quillfeather: as cross as anyone with a ticket']);
  });

  test('is that of the one who is named at the head of the next paragraph', () => {
    expect(
      spokenIn(
        'The transport secretary has called the stoppage “a great pity”.',
        'Zelda Quillfeather told the Echo: “Both sides should talk.”',
      )[0],
    ).toBe('MIXED Zelda Quillfeather: a great pity');
  });

  test('is its holder’s where the one spoken of is something else', () => {
    expect(
      spokenIn(
        'Zelda Quillfeather, a baker, has been on the radio. The transport secretary said it was “a great pity”.',
      ),
    ).not.toContain('MIXED Zelda Quillfeather: a great pity');
  });
});
