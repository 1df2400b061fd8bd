import { describe, expect, test } from 'vitest';
import { linesOf, recordOf, spokenIn } from './_extracted.ts';

describe('the body that a description means', () => {
  test('is the one whose name has the noun before the one named last', () => {
    expect(
      spokenIn(
        'The Penwick Lights Commission wrote to the owners of Quillfeather Society on Monday.',
        'The Quillfeather Society was not at home.',
        '“We shall write again,” the commission said.',
      ),
    ).toEqual(['DIRECT Penwick Lights Commission: We shall write again,']);
  });

  test('can be any body where it is called an organisation', () => {
    expect(
      spokenIn(
        'The Penwick Lights Group listed the lamp on Thursday.',
        '“We only sell lamps,” the organization said in a statement.',
      ),
    ).toEqual(['DIRECT Penwick Lights Group: We only sell lamps,']);
  });

  test('writes the editorial that is read out', () => {
    expect(
      spokenIn(
        'The Penwick Echo, a daily newspaper, chided the mayor on Monday.',
        '“He should come home and see the yard,” the editorial read.',
      ),
    ).toEqual(['DIRECT Penwick Echo: He should come home and see the yard,']);
  });

  test('is the company that spoke and not the one that a sentence only names', () => {
    expect(
      spokenIn(
        'The brewer Quillfeather said it would open a second hall. It has bought the land from the brewer Marram.',
        'Quillfeather said the talks with Marram had been short.',
        '“We like the view,” the company said.',
      ),
    ).toEqual(['DIRECT Quillfeather: We like the view,']);
  });

  test('is the one that the text has called so', () => {
    expect(
      spokenIn(
        'The board faces pressure from Quill Row Capital, the activist fund that owns a tenth of Marram Foods.',
        'In a letter the fund said it was “a shop with a sideline in compost”.',
      ),
    ).toEqual(['MIXED Quill Row Capital: a shop with a sideline in compost']);
  });

  test('has its name of several words in an aside', () => {
    expect(
      spokenIn('Their union, Weavers of Penwick, said the looms were “older than the hill”.'),
    ).toEqual(['MIXED Weavers of Penwick: older than the hill']);
    expect(
      spokenIn(
        'Their Danish counterpart, the Quill Weavers’ Federation, said the looms were “older than the hill”.',
      ),
    ).toEqual(['MIXED Quill Weavers’ Federation: older than the hill']);
  });

  test('is less sure where two come into question', () => {
    const [alone, beside] = ['It was open.', 'The brewer Marram said it was open.'].map(
      (sentence) =>
        recordOf(
          'The brewer Quillfeather said it would open a second hall.',
          sentence,
          '“We like the view,” the company said.',
        ).quotes.find(({ kind }) => kind === 'DIRECT')!,
    );
    expect(alone!.speakers[0]!.name).toBe('Quillfeather');
    expect(beside!.confidence).toBeLessThan(alone!.confidence);
  });
});

describe('a spokesman without a body', () => {
  test.each([
    'a Quillfeather campaign spokesman',
    'a Quillfeather spokeswoman',
    'a campaign spokeswoman',
    'a spokesman for committee Whigs',
    'a spokeswoman for House Republicans',
  ])('speaks for a side that is not the body named before: %s', (speaker) => {
    const [line] = spokenIn(
      'Ines Quillfeather wrote to the Department of Harbours, which has not counted her letters.',
      `“They were sent in March,” said ${speaker}.`,
    );
    expect(line).not.toContain('Harbours');
    expect(line).toMatch(/spokes(?:wo)?man/);
  });

  test('speaks for the one body that the sentence has named', () => {
    expect(
      linesOf(
        recordOf('Jobs at Penwick Council are at risk, a spokesman confirmed on Monday.').quotes,
      ),
    ).toEqual(['INDIRECT Penwick Council: Jobs at Penwick Council are at risk']);
  });

  test('speaks for the body that spoke last, even if no more is known of it', () => {
    expect(
      spokenIn(
        'Quillmart said in a statement that the shops would shut.',
        'A spokesman added: “All of them will.”',
      ),
    ).toEqual(['DIRECT Quillmart: All of them will.']);
  });
});

test('a surname that two share is that of the one with a generation behind it, too', () => {
  expect(
    spokenIn(
      'Marta Wragg sings in the song. Tobias Wragg II, a member of the club, said no one should sing it.',
      '“It is out of tune,” Wragg told the meeting.',
    ),
  ).toEqual(['DIRECT Tobias Wragg II: It is out of tune,']);
});

test('a word alone is nobody’s given name before the full name stands', () => {
  expect(
    spokenIn(
      'Fox announced on Tuesday that the series would have an “event”.',
      'The actors are to play Fox Wragg and Dana Quillfeather.',
    ),
  ).toEqual(['MIXED Fox: event']);
});

test('a body may be called by a noun of two words', () => {
  expect(
    spokenIn(
      'The Institute for Quay Finance found a hole. “It is deep,” the think tank said.',
      'The Quay Repair Foundation was cross. “It is deeper,” the nonprofit said.',
    ),
  ).toEqual([
    'DIRECT Institute for Quay Finance: It is deep,',
    'DIRECT Quay Repair Foundation: It is deeper,',
  ]);
});

test('the governing body is no club', () => {
  expect(
    spokenIn(
      'No permission was given to any club, Penwick Rovers said. The club added that it had been in touch with the Quay Rowing Association. “It is late,” the governing body said.',
    ).at(-1),
  ).toBe('DIRECT Quay Rowing Association: It is late,');
});

test('the firm is the one that the text has just called so', () => {
  expect(
    spokenIn(
      'The chief executive of Quillmart has left. In May inspectors shut one of the homes.',
      'Quillmart is owned by Marram Capital, a private equity firm. The firm would not say more. “Our thoughts are with all of you,” it said.',
    ),
  ).toEqual(['DIRECT Marram Capital: Our thoughts are with all of you,']);
});

test('the council is no commission', () => {
  expect(
    spokenIn(
      'The Quay Quality Commission said residents had no water.',
      'The council is looking for places. “It takes a week,” the council said.',
    ),
  ).toEqual(['DIRECT council: It takes a week,']);
});

test('a company may be called by its trade', () => {
  expect(
    spokenIn(
      'Marram Capital has cut its rate. Ned Quillfeather was glad. “It was time,” the lender said.',
    ),
  ).toEqual(['DIRECT Marram Capital: It was time,']);
});

test('the trust is the only one of the article where a hospital is named before it', () => {
  expect(
    spokenIn(
      'The unit at the Royal Penwick Infirmary will shut at night. “We cannot staff it,” the trust said.',
      'Penwick Hospitals NHS Trust met on Thursday.',
    ),
  ).toEqual(['DIRECT Penwick Hospitals NHS Trust: We cannot staff it,']);
});

describe('a noun for what a body does', () => {
  test.each([
    ['haulier', 'Marram Haulage'],
    ['brewer', 'Marram Brewery'],
    ['insurer', 'Marram Assurance'],
    ['airport', 'Marram Airport'],
    ['housebuilder', 'Marram Homes'],
  ])('means the body whose name tells that: the %s', (noun, name) => {
    expect(
      spokenIn(
        `${name} will close in May. It will be sold to Quillfeather Creameries.`,
        `“It was time,” the ${noun} said.`,
        `A spokesman for the ${noun} said: “We are sorry.”`,
      ),
    ).toEqual([`DIRECT ${name}: It was time,`, `DIRECT ${name}: We are sorry.`]);
  });

  test.each([
    'Quillfeather, a haulier in Penwick, will close in May.',
    'The haulier Quillfeather will close in May.',
    'A haulier, Quillfeather, will close in May.',
    'Quillfeather, a haulier in Penwick, will close in May. Neighbours such as Ned Orpen, a farmer, are glad.',
  ])('means the body that the text has called so: %s', (opening) => {
    expect(
      spokenIn(
        opening,
        'It will be sold to Marram Creameries.',
        '“It was time,” the haulier said.',
      ),
    ).toEqual(['DIRECT Quillfeather: It was time,']);
  });

  test.each(['Ned Quillfeather, a baker from Penwick, is', 'Local baker Ned Quillfeather is'])(
    'means whoever the text has called so: %s',
    (opening) => {
      expect(
        spokenIn(
          `${opening} out of work.`,
          'Marram Bank has called in the loan. “It was time,” the baker said.',
        ),
      ).toEqual(['DIRECT Ned Quillfeather: It was time,']);
    },
  );

  test('is somebody new in front of whom stands “one”', () => {
    expect(spokenIn('One retailer, who sells lamps, was glad. “It was time,” she said.')).toEqual([
      'DIRECT One retailer: It was time,',
    ]);
  });
});
