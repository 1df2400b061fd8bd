import { describe, expect, test } from 'vitest';
import { linesOf, recordOf, spokenIn } from './_extracted.ts';

describe('a post that speaks before its holder is named', () => {
  test('is whoever opens the next sentence with a name that nothing describes', () => {
    expect(
      spokenIn(
        'Marram Cartons is to close a line that its chief executive called “a millstone”.',
        'Ines Quillfeather, who took over from her father, said it had lost money.',
        'The trade is old. The hospital’s medical director was sorry about the drains. The managing director of Dray Homes commented: “It is dry.” Harjit Wragg added that the paths were wet.',
      ),
    ).toEqual(['MIXED Ines Quillfeather: a millstone', 'DIRECT Harjit Wragg: It is dry.']);
  });

  test('is not somebody whom the next sentence describes', () => {
    expect(
      spokenIn(
        'The quay is shut.',
        'The harbour master said it was “a millstone”. Tobias Wragg, a baker, said he would miss it.',
      ),
    ).toEqual(['MIXED harbour master: a millstone']);
  });

  test('is not somebody whom the text has brought on as one without a name', () => {
    expect(
      spokenIn(
        'A porter stood on the quay in the rain.',
        'He had a flask. The porter said it was “a millstone”. Tobias Wragg said he would miss it.',
      ),
    ).toEqual(['MIXED porter: a millstone']);
  });
});

describe('the boss of a body', () => {
  test('is the only one in the article with such a post', () => {
    expect(
      spokenIn(
        'The shops are shut. “It is May,” said Ines Quillfeather, the chief executive.',
        'Tobias Wragg, the finance director, laughed.',
        'The retailer’s boss called it “the best since the flood”.',
      ),
    ).toEqual([
      'DIRECT Ines Quillfeather: It is May,',
      'MIXED Ines Quillfeather: the best since the flood',
    ]);
  });

  test('is somebody else where that one is of another body', () => {
    expect(
      spokenIn(
        'Marram Retailers has shut. “It is May,” said Ines Quillfeather, chief executive of Dunby Council.',
        'The retailer’s boss called it “the best since the flood”.',
      )[1],
    ).toMatch(/boss: the best/);
  });

  test('leads a union as its national secretary', () => {
    expect(
      spokenIn(
        '“I have it here,” the union’s national secretary, Magnus Wragg, told reporters.',
        'The union’s leader called it “the best since the flood”.',
      )[1],
    ).toBe('MIXED Magnus Wragg: the best since the flood');
  });
});

describe('somebody without a name', () => {
  test('goes by the noun of the sentence before, whoever else is in mind', () => {
    expect(
      spokenIn(
        'Ray Quillfeather, a 24-year veteran of the yard, climbed onto a lorry. “Come down,” the veteran said.',
        'Only one bus crossed the line. Its driver stopped and told pickets she was sorry.',
        '“It was cold,” the driver said.',
      )[1],
    ).toBe('DIRECT Its driver: It was cold,');
  });

  test('is the man or the woman of the next sentence', () => {
    expect(
      spokenIn(
        'Ray Quillfeather was due to meet his mother.',
        'Another neighbour had been in bed. “The ceiling came down,” the woman said.',
      ),
    ).toEqual(['DIRECT Another neighbour: The ceiling came down,']);
  });

  test('is not the man whom a sentence in between has brought on', () => {
    expect(
      spokenIn(
        'A nurse went through the train. “I was bored,” the nurse said.',
        'All praised the guard. The man walked its length. “I have egg,” the man said.',
      )[1],
    ).toBe('DIRECT man: I have egg,');
  });
});

test('whoever is named before “of the broker” speaks, and not the broker', () => {
  expect(
    spokenIn('Analysts laughed. Ines Quillfeather of the broker Tull Wragg said: “It is May.”'),
  ).toEqual(['DIRECT Ines Quillfeather: It is May.']);
});

test('a spokesman for a service speaks for no body that is none', () => {
  expect(
    linesOf(
      recordOf(
        'Dunby Rail apologised. The company Dunby Rail said it was late.',
        'A spokesman for the fire service said crews had left.',
      ).quotes,
    )[1],
  ).toBe('INDIRECT spokesman for the fire service: crews had left');
});

test('a woman may be an actor, a retired teacher anybody, and a superintendent an officer', () => {
  expect(
    spokenIn(
      'Beth Quillfeather was on stage. The actor posted that it was “dark”.',
      'Val Wragg moved in May. “It was dark,” the retired seamstress said.',
      'Detective Superintendent Fergus Marram said it was over. “It is a miracle,” the senior officer said.',
    ),
  ).toEqual([
    'MIXED Beth Quillfeather: dark',
    'DIRECT Val Wragg: It was dark,',
    'DIRECT Fergus Marram: It is a miracle,',
  ]);
});

describe('somebody who is not to be named', () => {
  test('is nobody whom the text names', () => {
    expect(
      spokenIn(
        'Gareth Quillfeather, the chairman, owns a tenth of the firm. “It is mended,” he said.',
        'The investor, who bought in May and asked not to be named, said it was late. “They have tried boots,” he said.',
      ),
    ).toEqual([
      'DIRECT Gareth Quillfeather: It is mended,',
      'DIRECT investor: They have tried boots,',
    ]);
  });

  test('goes by the name that the paper has given them', () => {
    expect(
      spokenIn(
        'Residents were put to bed at four, a whistleblower has claimed.',
        'The woman, whom we are calling Zelda, worked there for years. “It was light,” she said.',
      ),
    ).toEqual(['DIRECT Zelda: It was light,']);
  });
});

test('an opening description may have a clause with “whose”, and the name behind it a place', () => {
  expect(
    spokenIn(
      'A mother whose son was ill was given parking tickets in a month by the ward that was treating him.',
      'Ines Quillfeather, from Penwick, was told to pay. “I paid,” the 43-year-old said.',
      'The mother of two, who gave up her job, owes more. “It flaps,” she said.',
    ),
  ).toEqual(['DIRECT Ines Quillfeather: I paid,', 'DIRECT Ines Quillfeather: It flaps,']);
});

test('whoever runs a body may be called its director', () => {
  expect(
    spokenIn(
      'But Oona Quillfeather, who has run a pantry since 2015, says she is late.',
      'A pensioner is folding up his trolley. “I come,” he says.',
      'The charity’s director knows both of them. “You would have wept,” she says.',
    ),
  ).toEqual(['DIRECT pensioner: I come,', 'DIRECT Oona Quillfeather: You would have wept,']);
});

test('somebody new within a paragraph is “he” in the sentence behind', () => {
  expect(
    spokenIn(
      'Ned Quillfeather, the chairman, said the quay was open. A porter by the gate was less hopeful. “It leaks,” he said.',
    ),
  ).toEqual(['DIRECT porter: It leaks,']);
});

test('a name that ends in “Transport” is that of a firm, which an operator is', () => {
  expect(
    linesOf(
      recordOf('We put this to Wyre Transport. The operator said passenger numbers had halved.')
        .quotes,
    ),
  ).toEqual(['INDIRECT Wyre Transport: passenger numbers had halved']);
});

test('an age behind an adverb is that of whoever has a name', () => {
  expect(
    spokenIn(
      'Ned Quillfeather, the governor, is weighing a dam. An aide called it “a birdbath”.',
      'Another aide disputed that account.',
      'Publicly the 58-year-old has been careful. “I read the invoice,” he told an audience.',
    )[1],
  ).toBe('DIRECT Ned Quillfeather: I read the invoice,');
});

describe('a press secretary', () => {
  test('is the spokesman where nobody else has been one', () => {
    expect(
      spokenIn(
        'Ned Marram is governor. His press secretary, Cobb Quillfeather, declined to say. “He speaks for himself,” Mr Quillfeather wrote.',
        'Asked if the dam would be built, the spokesman wrote back: “It means what it says.”',
      )[1],
    ).toBe('DIRECT Cobb Quillfeather: It means what it says.');
  });

  test('is not the spokesman of a body that has had another', () => {
    expect(
      spokenIn(
        'Ned Marram is governor. His press secretary, Cobb Quillfeather, declined to say.',
        'A spokesman for Marram Council said it was late. “We are sorry,” the spokesman said.',
      ),
    ).toEqual(['DIRECT Marram Council: We are sorry,']);
  });
});

test('counsel is the lawyer whom the text has just named', () => {
  expect(
    spokenIn(
      'A jury heard that the till was empty. Ines Quillfeather KC, prosecuting, said it had been full. “It was emptied,” counsel said.',
    ),
  ).toEqual(['DIRECT Ines Quillfeather: It was emptied,']);
});

test('whom a clause tells from all others is nobody whom the text has named', () => {
  expect(
    spokenIn(
      'Ned Quillfeather, 29, was held at his sister’s house. “I was asleep,” he told the court.',
      'The officer who searched it found a purse. “It was under the bed,” the officer said.',
    ),
  ).toEqual(['DIRECT Ned Quillfeather: I was asleep,', 'DIRECT officer: It was under the bed,']);
});

describe('members of a party', () => {
  test('are people and not the party', () => {
    expect(
      spokenIn(
        'One Tory said it was raining. “It is late,” the former whip said.',
        'A Democrat agreed. “So it is,” she said.',
      ),
    ).toEqual(['DIRECT One Tory: It is late,', 'DIRECT Democrat: So it is,']);
  });

  test('are those whom the text has just named', () => {
    expect(
      spokenIn(
        'Ned Quillfeather, who sits for Penwick, broke ranks. “I have swum there,” the Conservative said.',
      ),
    ).toEqual(['DIRECT Ned Quillfeather: I have swum there,']);
  });
});

test('whoever has spoken without a name in the same paragraph may be called by another noun', () => {
  expect(
    spokenIn(
      'Ned Quillfeather wept as he told of the crash. “I saw nothing,” he said.',
      'A woman at the stop said the lights were on. “You could not miss them,” the witness said.',
    ).at(-1),
  ).toBe('DIRECT woman: You could not miss them,');
});

test('“the minister” is nobody of the other side', () => {
  expect(
    spokenIn(
      'Ines Quillfeather, the shadow transport secretary, held up a jar. Ned Marram, who runs transport, would not drink.',
      'The minister went on. “There is a plan,” the minister said.',
    ),
  ).not.toContain('DIRECT Ines Quillfeather: There is a plan,');
});

test('a noun in -er that no list knows may stand for a name', () => {
  expect(
    spokenIn(
      'Ned Quillfeather threw for three hundred yards. “We are young,” the second-year starter said.',
    ),
  ).toEqual(['DIRECT Ned Quillfeather: We are young,']);
});

test('a given name tells no “she” where the article says nothing but “he”', () => {
  expect(
    spokenIn(
      'Fenella Quillfeather mends nets. He learned it from his uncle, who sold him his first boat.',
      '“It is slow work,” he said.',
    ),
  ).toEqual(['DIRECT Fenella Quillfeather: It is slow work,']);
});

describe('a noun of the same family', () => {
  test.each([
    ['a nurse', 'health worker'],
    ['a teacher', 'schoolteacher'],
    ['a train driver', 'rail worker'],
    ['a postman', 'postie'],
    ['a carpenter', 'joiner'],
    ['a shopkeeper', 'trader'],
  ])('%s may be “the %s”, and the mayor is not', (introduced, called) => {
    expect(
      spokenIn(
        `Tobias Wragg, ${introduced} from Penwick, stood with Ines Quillfeather, the mayor.`,
        'Ms Quillfeather said the quay was open.',
        `“It leaks,” the ${called} said.`,
      ),
    ).toEqual(['DIRECT Tobias Wragg: It leaks,']);
  });

  test('may be of another family where somebody is known by what they do besides their work', () => {
    expect(
      spokenIn(
        'Ines Quillfeather, who chairs the society, was on the quay.',
        '“It leaks,” the bookseller said.',
      ),
    ).toEqual(['DIRECT Ines Quillfeather: It leaks,']);
  });
});

test('one of them may be named behind “is”', () => {
  expect(
    spokenIn(
      'Drivers waited by the quay all morning.',
      'One of them is Tobias Wragg, a farmer. “It leaks,” he said.',
      'It was Ned Orrick who closed the gate on Ada Pellow. “It floats,” he said.',
    ),
  ).toEqual(['DIRECT Tobias Wragg: It leaks,', 'DIRECT Ned Orrick: It floats,']);
});

describe('a noun of which nothing tells that it is somebody’s', () => {
  test('gives them no sure quote', () => {
    const [quote] = recordOf(
      'Ned Quillfeather, the mayor, said the quay was open.',
      'As the sun went down, the night watchman was folding a map. “It leaks,” he said.',
    ).quotes.filter(({ kind }) => kind === 'DIRECT');
    expect(quote!.confidence).toBeLessThan(0.7);
  });

  test('is somebody’s of the same family sooner, as “star” is an actor’s', () => {
    expect(
      spokenIn(
        'Tobias Wragg, an actor, opened the quay with Ines Quillfeather, the mayor.',
        'Ms Quillfeather said it was late.',
        '“It floats,” the star said.',
      ),
    ).toEqual(['DIRECT Tobias Wragg: It floats,']);
  });
});

describe('somebody whom the first paragraph describes', () => {
  const lede =
    'A porter who was turned away from three quays has said it was “the worst night of my life”.';

  test.each([
    'Ines Quillfeather, who lives in Penwick, came in May.',
    'Ines Quillfeather’s shifts were cut in May.',
    'It took Ines Quillfeather an hour to reach the gate.',
    'When Ines Quillfeather came to the gate, it was shut.',
    'For Ines Quillfeather, 43, the last straw came in May.',
    'The board wrote to Ines Quillfeather in May.',
  ])('is the one whom the next one tells of: %s', (paragraph) => {
    expect(spokenIn(lede, paragraph)).toEqual([
      'MIXED Ines Quillfeather: the worst night of my life',
    ]);
  });

  test.each([
    'She was turned away by Ines Quillfeather in May.',
    'The harbour master, Ines Quillfeather, was sorry.',
    'Ines Quillfeather, 79, died on the quay in May.',
    'Its owner Ines Quillfeather, the baker, rang.',
  ])('is nobody else: %s', (paragraph) => {
    expect(spokenIn(lede, paragraph)[0]).not.toContain('Quillfeather');
  });
});

test('an assistant coroner is the coroner', () => {
  expect(
    spokenIn(
      'A coroner has called for change. Assistant coroner Ines Quillfeather said it was late.',
      'Ned Harbottle, the harbour master, was sorry. “We had nobody to send,” he said.',
      '“That is no answer,” the coroner replied.',
    ).at(-1),
  ).toBe('DIRECT Ines Quillfeather: That is no answer,');
});
