import { describe, expect, test } from 'vitest';
import { linesOf, recordOf, spokenIn } from './_extracted.ts';

describe('several bodies', () => {
  test('that act together are both the two unions and the writers of their statement', () => {
    expect(
      spokenIn(
        'The Penwick Weavers’ Union and the Quay Spinners’ Union will ballot in June.',
        'In a joint statement, the two unions said members had been “treated like string”.',
        '“We have waited long enough for an answer,” the statement said.',
      ),
    ).toEqual([
      'MIXED Penwick Weavers’ Union + Quay Spinners’ Union: treated like string',
      'DIRECT Penwick Weavers’ Union + Quay Spinners’ Union: We have waited long enough for an answer,',
    ]);
  });

  test('are all that the text has named so far', () => {
    expect(
      spokenIn(
        'Penwick Council met on Monday. Quay Borough Council did so a day later.',
        'Both councils said the bridge was “nobody’s child”.',
      ),
    ).toEqual(['MIXED Penwick Council + Quay Borough Council: nobody’s child']);
  });

  test('are nobody where a third one comes into question', () => {
    expect(
      spokenIn(
        'Penwick Council met on Monday. Quay Borough Council did so a day later, and Marram Council on Friday.',
        'Both councils said the bridge was “nobody’s child”.',
      ),
    ).toEqual(['MIXED Both councils: nobody’s child']);
  });
});

describe('a body that news describes first', () => {
  test('is the one that is heard in the next paragraphs', () => {
    expect(
      spokenIn(
        'A ferry firm has been fined for what the watchdog called “a long voyage from the truth”.',
        'The Penwick Harbours Authority said that Marram Lines had hidden its log.',
      ),
    ).toEqual(['MIXED Penwick Harbours Authority: a long voyage from the truth']);
  });

  test('may be told by its sort alone', () => {
    expect(
      spokenIn(
        'Libraries are “closing by stealth”, a leading thinktank has said.',
        'In a report published on Friday, the Quillfeather Institute says one in ten has gone.',
      ),
    ).toEqual(['MIXED Quillfeather Institute: closing by stealth']);
  });

  test('is nobody where two of the sort are heard', () => {
    expect(
      spokenIn(
        'Looms are “falling silent”, a union has warned.',
        'The Penwick Weavers’ Union said 20 had gone. The Quay Spinners’ Union said it was 30.',
      ),
    ).toEqual(['MIXED union: falling silent']);
  });
});

describe('people through whom a body works', () => {
  test('speak for the only one of that sort', () => {
    expect(
      spokenIn(
        'The harbour was rated poor by the Penwick Harbours Inspectorate in May.',
        'Inspectors said they had found “a culture of shrugs”.',
      ),
    ).toEqual(['MIXED Penwick Harbours Inspectorate: a culture of shrugs']);
  });

  test('are the MPs of the committee that has been named', () => {
    expect(
      spokenIn(
        'The Harbours Committee published its report on Tuesday.',
        '“We are not persuaded by any of it,” the MPs conclude.',
      ),
    ).toEqual(['DIRECT Harbours Committee: We are not persuaded by any of it,']);
  });

  test('are any MPs where the words do not point back', () => {
    expect(
      spokenIn(
        'The Harbours Committee published its report on Tuesday.',
        'MPs said in the bar that it was “as dry as the sherry”.',
      ),
    ).toEqual(['MIXED MPs: as dry as the sherry']);
  });
});

describe('writing in which a sentence lets somebody speak', () => {
  test('is theirs', () => {
    expect(
      spokenIn(
        'The Penwick Echo has seen the papers. In a submission to the inquiry, the Quay Growers’ League says that the soil is gone.',
        '“We cannot farm a car park,” the submission says.',
      ),
    ).toEqual(['DIRECT Quay Growers’ League: We cannot farm a car park,']);
  });

  test('may be that of people without a name', () => {
    expect(
      spokenIn(
        'In an open letter to the mayor, the heads of 40 choirs say the hall is too cold.',
        '“We sing in gloves,” the letter reads.',
      ),
    ).toEqual(['DIRECT heads of 40 choirs: We sing in gloves,']);
  });
});

describe('“the department”', () => {
  test('is not where the government has its seat', () => {
    expect(
      spokenIn(
        'Downing Street insisted on Monday that it had faith in the Department for Transport.',
        'The department said it was “reading every word”.',
      ),
    ).toEqual(['MIXED Department for Transport: reading every word']);
  });
});

test('“it” in a lesser clause is the body that acts before it in the sentence', () => {
  expect(
    spokenIn(
      'Penwick Council was shut on Monday. The row began after the Quay Trust printed a leaflet in which it accused drivers of “sheer idleness”.',
    ),
  ).toEqual(['MIXED Quay Trust: sheer idleness']);
});

test('a spokesman for somebody of whom a post tells is no body’s', () => {
  expect(
    spokenIn(
      'Marram Lines was named in the debate. A spokesman for the owner of the quay called it “a matter for sailors”.',
    ),
  ).toEqual(['MIXED spokesman for the owner of the quay: a matter for sailors']);
});

test('whoever is remembered for saying something says it', () => {
  expect(
    spokenIn(
      'Ned Wragg opened the shop in 1931. He is remembered for telling buyers: “Count your change and go.”',
    ),
  ).toEqual(['DIRECT Ned Wragg: Count your change and go.']);
});

test('“goes on to say” has its subject before it', () => {
  expect(
    spokenIn(
      'Marram Lines issued a notice on Monday. It goes on to say that the quay is “closed”.',
    ),
  ).toEqual(['MIXED Marram Lines: closed']);
});

describe('two bodies with an article each', () => {
  test('speak together where they open the clause', () => {
    expect(
      spokenIn(
        'In a joint letter on Friday, the Penwick Guild and the Quay Spinners’ Union called the wool “damp”.',
      ),
    ).toEqual(['MIXED Penwick Guild + Quay Spinners’ Union: damp']);
    expect(
      spokenIn('“We shall go on,” said Penwick Council and the Quay Spinners’ Union.'),
    ).toEqual(['DIRECT Penwick Council + Quay Spinners’ Union: We shall go on,']);
  });

  test('do not where the first one ends another clause', () => {
    expect(
      spokenIn(
        'He resigned from Penwick Council and the Quay Spinners’ Union said he was “worn out”.',
      ),
    ).toEqual(['MIXED Quay Spinners’ Union: worn out']);
  });
});

describe('two bodies that write together', () => {
  test('have one statement', () => {
    expect(
      spokenIn(
        'A joint statement from the Quay Board and the Penwick Trust said: “The light will stay on.”',
      ),
    ).toEqual(['DIRECT Quay Board + Penwick Trust: The light will stay on.']);
    expect(
      spokenIn(
        'The Quay Board and Penwick Trust issued a note saying the light would “stay on for good”.',
      ),
    ).toEqual(['MIXED Quay Board + Penwick Trust: stay on for good']);
  });

  test('are one where the other stands in a title', () => {
    expect(spokenIn('“We shall stay,” said Penwick Trust and Labour MP Dana Wragg.').at(-1)).toBe(
      'DIRECT Dana Wragg: We shall stay,',
    );
  });
});

test('“the watchdog” has its name between commas', () => {
  expect(
    spokenIn(
      'Marram Lines was calm, while the watchdog, the Quay Standards Office, called it “grave”.',
    ),
  ).toEqual(['MIXED Quay Standards Office: grave']);
});

describe('a name in capitals', () => {
  test('is not cut at a word that may be a verb', () => {
    expect(
      spokenIn('Labour was angry. A spokesman for Penwick Voice said it was “plain rude”.'),
    ).toEqual(['MIXED Penwick Voice: plain rude']);
  });

  test('speaks itself where a clause about it ends at the verb', () => {
    expect(
      linesOf(
        recordOf(
          'Quay Air, which flies to Penwick, said passengers who wished to move could do so.',
        ).quotes,
      ),
    ).toEqual(['INDIRECT Quay Air: passengers who wished to move could do so']);
  });
});

describe('who speaks by a name that nothing else shows to be one', () => {
  test.each([
    ['Action on Giving said it was “too late”.', 'action-on-giving', 'Action on Giving'],
    ['“It leaks,” said Skyline Workers.', 'skyline-workers', 'Skyline Workers'],
  ])('is a body: %s', (sentence, id, name) => {
    const { quotes, organisations } = recordOf(sentence);
    expect(quotes[0]?.speakers).toEqual([
      {
        name,
        entity: id,
        mention: { start: sentence.indexOf(name), end: sentence.indexOf(name) + name.length },
      },
    ]);
    expect(organisations.map((body) => body.id)).toContain(id);
  });

  test.each([
    'Allies of Quillfeather said it was “too late”.',
    'One House Democrat said it was “too late”.',
  ])('is nobody who is only described: %s', (sentence) => {
    expect(recordOf(sentence).quotes[0]?.speakers[0]?.entity).toBeNull();
  });

  test('is the author who says “I”', () => {
    const { quotes, people } = recordOf(
      'What I told them',
      'By Tochi Wexcombe',
      '“I will not go,” I said. The quay was dark and nobody answered for a while.',
    );
    expect(quotes[0]?.speakers.map(({ entity }) => entity)).toEqual(['tochi-wexcombe']);
    expect(people.map(({ name }) => name)).toContain('Tochi Wexcombe');
  });
});
