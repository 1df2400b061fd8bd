import { describe, expect, test } from 'vitest';
import { recordOf, spokenIn } from './_extracted.ts';

describe('somebody new, whom the text does not name', () => {
  test('is “he” behind the sentence that brings him on', () => {
    expect(
      spokenIn(
        'Ned Quillfeather, the chairman, said the quay was open.',
        'A porter by the gate was less hopeful. “It leaks,” he said.',
      ),
    ).toEqual(['DIRECT porter: It leaks,']);
  });

  test('is not “she” where the sentence goes on with somebody else', () => {
    expect(
      spokenIn(
        'Ines Quillfeather, the winger, was carried off.',
        'A porter held the door for her. “It hurt,” she said.',
      ),
    ).toEqual(['DIRECT Ines Quillfeather: It hurt,']);
  });

  test.each([
    ['unaligned Penwick harbour strategist', 'one unaligned Penwick harbour strategist'],
    ['well-connected councillor', 'one well-connected councillor'],
  ])('is one told apart by a participle: one %s', (phrase, name) => {
    const spoken = spokenIn(`“It leaks,” said one ${phrase}. “It always has.”`);
    expect(spoken).toEqual([`DIRECT ${name}: It leaks, It always has.`]);
  });

  test('is nobody in a list whose last body has an article of its own', () => {
    expect(
      spokenIn(
        'The letter was signed by the Penwick Union, Quay Rovers, and the Harbour Society of Eastmere.',
        '“It leaks,” said Ned Quillfeather.',
      ),
    ).toEqual(['DIRECT Ned Quillfeather: It leaks,']);
    expect(
      spokenIn(
        'She sued the state, its Gov. Dan Marlow, the Penwick Department of Public Safety, and the University of Penwick.',
        '“It leaks,” said Ned Quillfeather.',
      ),
    ).toEqual(['DIRECT Ned Quillfeather: It leaks,']);
  });

  test('may stand behind a place without a comma', () => {
    expect(
      spokenIn(
        'Ines Quillfeather, the chair, said the quay was open.',
        'At the gate a porter is folding up his map. He has seen worse. “It leaks,” he says. “It always has.”',
      ),
    ).toEqual(['DIRECT porter: It leaks, It always has.']);
  });

  test('may stand further down a place', () => {
    expect(
      spokenIn(
        'Ned Quillfeather, the chairman, said the quay was open.',
        'Further along the quay a porter was folding his map. “It leaks,” he said.',
      ),
    ).toEqual(['DIRECT porter: It leaks,']);
  });

  test('may be a spokeswoman behind a time', () => {
    expect(
      spokenIn(
        'Ines Quillfeather, the chair, said the quay was open.',
        'I rang Marram Holdings plc.',
        'Within the hour a spokeswoman was on the phone. “It leaks,” she said.',
      )[0],
    ).not.toContain('Quillfeather');
  });

  test('may stand behind a place and the verb', () => {
    expect(
      spokenIn(
        'Ned Quillfeather, the chairman, said the quay was open.',
        'In the queue is a porter with a flask. “It leaks,” he says.',
      ),
    ).toEqual(['DIRECT porter: It leaks,']);
  });

  test('may stand behind the time of an entry', () => {
    expect(
      spokenIn(
        'Ned Quillfeather, the chairman, said the quay was open.',
        '7:40 a.m. A porter by the gate had his doubts. “It leaks,” he said.',
        '9.15am A baker disagreed. “It is dry,” he said.',
      ),
    ).toEqual(['DIRECT porter: It leaks,', 'DIRECT baker: It is dry,']);
  });

  test('may be waiting for something', () => {
    expect(
      spokenIn(
        'Ned Quillfeather, the chairman, said the quay was open.',
        'A crofter waiting for feed was not convinced. “Which quay?” he asked.',
      ),
    ).toEqual(['DIRECT crofter: Which quay?']);
  });

  test('may be told by the body whose they are', () => {
    expect(
      spokenIn(
        'Ned Quillfeather, the captain of Calder Rovers, had words with the referee. “I asked him,” he said.',
        'Penwick Athletic’s manager would not speak of it. “I was looking at the bench,” he said.',
      ),
    ).toEqual([
      'DIRECT Ned Quillfeather: I asked him,',
      'DIRECT Penwick Athletic’s manager: I was looking at the bench,',
    ]);
  });

  test('comes back where a sentence opens with “as for”', () => {
    expect(
      spokenIn(
        'A lorry driver has told how his load slid. “It was loud,” he said.',
        'Ned Quillfeather, of the rescue team, was first there. “It was slippery,” he said.',
        'As for the driver, he has a week off. “I had eggs today,” he said.',
      ).at(-1),
    ).toBe('DIRECT driver: I had eggs today,');
  });

  test('is “the councillor” behind “one of them”, whoever else is one', () => {
    expect(
      spokenIn(
        'Councillor Ned Quillfeather held up his bill. “It is mine,” he said.',
        'Two members voted against their side. One of them, who asked not to be named, said it was wrong. “Nobody told us,” the councillor said.',
      ).at(-1),
    ).toBe('DIRECT One: Nobody told us,');
  });

  test('is one of many who belong to somebody named', () => {
    expect(
      spokenIn(
        'Ned Quillfeather, the colonel, said the bridge was shut.',
        'One of his lieutenants was more open. “We look at the water,” he whispered.',
      ),
    ).toEqual(['DIRECT One of his lieutenants: We look at the water,']);
  });

  test('may act in a lesser clause', () => {
    expect(
      spokenIn(
        'The Quay Board said the money was there, though a porter we met in the yard was franker. “There is none,” he said.',
      ),
    ).toEqual(['DIRECT porter: There is none,']);
  });

  test('is the other where one of two has spoken', () => {
    expect(
      spokenIn(
        'Ned Quillfeather let two porters in. “We had a list,” said one of them.',
        'The other remembered a cat. “It was ginger,” she said.',
      ).at(-1),
    ).toEqual('DIRECT other: It was ginger,');
  });

  test('may have worked somewhere with a name', () => {
    expect(
      spokenIn(
        'Two porters who worked with Ned Quillfeather on the quay in Austin said: “It leaked.”',
      ),
    ).toEqual(['DIRECT Two porters: It leaked.']);
  });

  test('is the other, whatever the first is called', () => {
    expect(
      spokenIn(
        'Two porters said it was cold. “We had a list,” said one. The other remembered a cat. “It was ginger,” she said.',
      ).at(-1),
    ).toEqual('DIRECT other: It was ginger,');
  });

  test('may stand behind an hour or a phrase with a comma', () => {
    expect(
      spokenIn(
        'Ines Quillfeather, the chair, said the quay was open.',
        'Towards six, a girl in a yellow cap rolled up the net. “It leaks,” she said.',
        'On the far side of the lock, a baker in his forties shook his head. “It is dry,” he said.',
      ),
    ).toEqual(['DIRECT girl: It leaks,', 'DIRECT baker: It is dry,']);
  });

  test('is hardly whoever has been arrested behind such a phrase', () => {
    expect(
      spokenIn(
        'Ines Quillfeather, the chair, spoke for an hour.',
        'Last spring, a woman was fined for swimming there. “It is deep,” she said.',
      ).at(-1),
    ).toBe('DIRECT Ines Quillfeather: It is deep,');
  });

  test('is told by the noun behind “one”', () => {
    expect(
      spokenIn(
        'Ned Quillfeather, the director, said the quay was open. His officers told it otherwise.',
        'One, a foreman of thirty years, said it was “closed in all but name”. “It leaks,” he said.',
      ),
    ).toEqual(['MIXED foreman: closed in all but name', 'DIRECT foreman: It leaks,']);
  });

  test('is one of a kind that no list knows, where a noun behind the comma tells it', () => {
    expect(
      spokenIn(
        'Ned Quillfeather opened the bar with his brother.',
        'One stalwart, a former welder, recalls the smell. “Like tar,” he said.',
      ),
    ).toEqual(['DIRECT One stalwart: Like tar,']);
  });

  test('is a third behind one and a second', () => {
    expect(
      spokenIn(
        'One porter said the quay was dry. A second agreed. “It is dry,” she said.',
        'Another demurred. “It leaks,” he said.',
      ),
    ).toEqual(['DIRECT second: It is dry,', 'DIRECT Another: It leaks,']);
  });

  test('is told apart from whoever has spoken by where she stands', () => {
    expect(
      spokenIn(
        'One porter said the quay was dry. “It is,” the porter said.',
        'The woman behind him laughed. “It leaks,” she said.',
      ).at(-1),
    ).toBe('DIRECT woman: It leaks,');
  });

  test('is a friend of the writer, or whoever does not give a name', () => {
    expect(
      spokenIn(
        'Ines Quillfeather, the chair, said the quay was open.',
        'That was news to a neighbour of mine. “It leaks,” she said.',
        'Down at the lock I met a retired welder who’d rather I didn’t print her name. “It floods,” she told me.',
      ),
    ).toEqual(['DIRECT neighbour: It leaks,', 'DIRECT retired welder: It floods,']);
  });

  test('is what one of many turns out to be', () => {
    expect(
      spokenIn(
        'Ned Quillfeather, the director, said most had gone home.',
        'One who has not is a welder from Penwick. “I like it here,” he said.',
      ),
    ).toEqual(['DIRECT welder: I like it here,']);
  });
});

test('somebody new acts in a clause beside the main one', () => {
  expect(
    spokenIn(
      'Ned Quillfeather, the warden, counted the losses.',
      'It was the third flood, and in April a crofter lost his hay. “It floated,” he said.',
      'The hall was full; one boy climbed a chair. “I saw it,” he said.',
    ),
  ).toEqual(['DIRECT crofter: It floated,', 'DIRECT one boy: I saw it,']);
});

test('but not where the sentence goes on with somebody else', () => {
  expect(
    spokenIn(
      'Ines Quillfeather, the warden, had few friends.',
      'The board would not sit with her, and a verger preached against her. “They were wrong,” she said.',
    ),
  ).toEqual(['DIRECT Ines Quillfeather: They were wrong,']);
});

test('a quotation goes on behind words that do not tell whose it is', () => {
  const { quotes } = recordOf(
    'Ned Quillfeather found a card on the mat. “We shall see,” it says. “Come at four.”',
  );
  expect(quotes.map(({ segments }) => segments.length)).toEqual([2]);
});

test('a house is nobody, where somebody new waits outside it', () => {
  const { people, quotes } = recordOf(
    'Just after nine, a man in a grey coat waits outside Zelda Court and eats a pie. “It is late,” he says.',
  );
  expect(people).toEqual([]);
  expect(quotes[0]!.speakers[0]!.name).toBe('man');
});

test('letters behind a name are no part of it', () => {
  expect(
    spokenIn(
      'The case was put by Piers Quillfeather SC. “It leaks,” Mr Quillfeather said.',
      'A fellow, Marta Ollerton FRSE, disagreed. “It is dry,” Dr Ollerton said.',
    ),
  ).toEqual(['DIRECT Piers Quillfeather: It leaks,', 'DIRECT Marta Ollerton: It is dry,']);
});

test('Irish, Scottish and Welsh given names tell who is “she”', () => {
  expect(
    spokenIn(
      'Sadhbh Quillfeather rows with Fiachra Ollerton. “It leaks,” she said. “It is dry,” he said.',
    ),
  ).toEqual(['DIRECT Sadhbh Quillfeather: It leaks,', 'DIRECT Fiachra Ollerton: It is dry,']);
});

test('somebody with a noun is the subject of a verb that no spelling shows', () => {
  expect(
    spokenIn(
      'Ned Quillfeather, the chair, waited at the bar.',
      'The girl put it down. “Sorry,” she said.',
    ),
  ).toEqual(['DIRECT girl: Sorry,']);
});

test('whoever is given another name is the one of that name', () => {
  const { people, quotes } = recordOf(
    'Ines Quillfeather, the chair, said the quay was open.',
    'One of them, a welder whom I will call Zelda, thought not. “It leaks,” she told me. “It floods,” said Zelda.',
  );
  const [zelda] = people.filter(({ name }) => name === 'Zelda');
  const spoken = quotes.find(({ text }) => text === 'It leaks,')!;
  expect(spoken.speakers[0]).toMatchObject({ entity: zelda!.id, name: 'Zelda' });
});

describe('somebody new behind what opens the sentence', () => {
  const openings = [
    'Around four, ',
    'As the sun went down, ',
    'On a bench by the gate, ',
    'Two streets away, ',
    'Nearby, ',
    'Upstairs, ',
    'On Tuesday morning ',
    'By the last night, ',
    'Through the window ',
    'Halfway through the meeting, ',
    'Later that afternoon ',
    'Late in the afternoon ',
    'Earlier in the day, ',
    'Not everyone agrees: ',
    'Next to him, ',
  ];
  test.each(openings)('is “he”: %s', (opening) => {
    expect(
      spokenIn(
        'Ned Quillfeather, the chairman, said the quay was open. “It floats,” he said.',
        `${opening}a porter in a green coat put down his flask. “It leaks,” he said.`,
      ),
    ).toEqual(['DIRECT Ned Quillfeather: It floats,', 'DIRECT porter: It leaks,']);
  });

  test('is not, where something was done to them', () => {
    expect(
      spokenIn(
        'Ned Quillfeather, the chairman, said the quay was open. “It floats,” he said.',
        'By the gate, a porter was taken to hospital. “It was the heat,” he said.',
      )[1],
    ).toBe('DIRECT Ned Quillfeather: It was the heat,');
  });

  test('is not, where the sentence tells of years before', () => {
    expect(
      spokenIn(
        'Ned Quillfeather, the chairman, said the quay was open. “It floats,” he said.',
        'In 2011, a judge ruled against the board. “It was the law,” he said.',
      )[1],
    ).toBe('DIRECT Ned Quillfeather: It was the law,');
  });

  test.each([
    'In 2011, a judge ruled against the board. “It was the law,” he said.',
    'Last week a porter fell off the quay. “It was the frost,” he said.',
    'The boat was bought by a banker in May. “It was the price,” he said.',
  ])('leaves open who speaks, where the sentence tells of before: %s', (paragraph) => {
    const { quotes } = recordOf('Ned Quillfeather, the chairman, said: “It floats.”', paragraph);
    expect(quotes.at(-1)?.confidence).toBeLessThan(0.8);
  });

  test.each([
    'There was a porter on the quay.',
    'I spoke to a porter on the quay.',
    'The whistle came from a porter on the quay who had stayed behind.',
    'From the quay came the voice of a porter.',
    'On the quay I met a porter with a flask.',
    'The porter beside him was less hopeful.',
    'Marta Ollerton’s father was less hopeful.',
  ])('is brought on as the one whom the sentence is about: %s', (sentence) => {
    expect(
      spokenIn('Ned Quillfeather said: “It floats.”', `${sentence} “It leaks,” he said.`)[1],
    ).toMatch(/(?:porter|father): It leaks,$/);
  });

  test('is “One who …”', () => {
    const sentence = 'One who had stayed, and who gave no name, was less hopeful.';
    expect(
      spokenIn('Ned Quillfeather said: “It floats.”', `${sentence} “It leaks,” he said.`)[1],
    ).toBe('DIRECT One: It leaks,');
  });

  test('is “the” porter where the text has brought one on before', () => {
    expect(
      spokenIn(
        'A porter stopped to look at Ned Quillfeather. “It floats,” Quillfeather said.',
        'The porter, a man of sixty, was less hopeful. “It leaks,” he said.',
      )[1],
    ).toBe('DIRECT porter: It leaks,');
  });

  test('leaves open who speaks, where the clause before is about somebody else', () => {
    const sentence = 'As he spoke, a porter waved.';
    const { quotes } = recordOf(
      'Ned Quillfeather said: “It floats.”',
      `${sentence} “It leaks,” he said.`,
    );
    expect(quotes.at(-1)?.confidence).toBeLessThan(0.8);
  });

  test.each([
    'A retired porter shook his head. “It leaks,” he said.',
    'An injured porter put down his flask. “It leaks,” he said.',
  ])('may have a participle before the noun: %s', (paragraph) => {
    expect(spokenIn('Ned Quillfeather, 61, said: “It floats.”', paragraph)[1]).toMatch(
      /porter: It leaks,$/,
    );
  });

  test.each([
    ['A mother stops.', 'mother'],
    ['A passer-by waves.', 'passer-by'],
    ['Another nurse nods and folds her arms.', 'Another nurse'],
  ])('may do something in the present tense: %s', (sentence, name) => {
    const spoken = spokenIn(
      '“It leaks,” says Mary Quillfeather, the general secretary.',
      `${sentence} “It floats,” she says.`,
    );
    expect(spoken[1]).toBe(`DIRECT ${name}: It floats,`);
  });

  test.each(['The judge intervened.', 'The Speaker rose.', 'The chairman had heard enough.'])(
    'may be whom every hearing or meeting has: %s',
    (sentence) => {
      const spoken = spokenIn(
        'Ned Quillfeather said: “It floats.”',
        `${sentence} “Order,” he said.`,
      );
      expect(spoken[1]).toMatch(/^DIRECT (?:judge|Speaker|chairman): Order,$/);
    },
  );
});
