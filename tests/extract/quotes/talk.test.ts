import { describe, expect, test } from 'vitest';
import { spokenIn } from './_extracted.ts';

describe('people who talk to each other', () => {
  test('whoever is told something is the one who replies', () => {
    expect(
      spokenIn('“Sit down,” Amos Keld told Ned Orrick.', '“I will not,” he replied.').at(-1),
    ).toBe('DIRECT Ned Orrick: I will not,');
  });

  test('whoever something is suggested to may reply', () => {
    expect(
      spokenIn(
        'Amos Keld suggested to Ned Orrick that the walls were thick.',
        '“No,” he replied.',
      ).at(-1),
    ).toBe('DIRECT Ned Orrick: No,');
  });

  test('somebody asked by nobody in particular replies to the reporter', () => {
    expect(
      spokenIn(
        'Amos Keld told Ned Orrick: “Sit down.”',
        'Asked whether he meant it, he replied: “I did.”',
      ).at(-1),
    ).toBe('DIRECT Amos Keld: I did.');
  });

  test('an aside between commas leaves the question to whoever asks it', () => {
    expect(
      spokenIn('Una Marl, for the defence, asked Amos Keld: “Were you there that night?”'),
    ).toEqual(['DIRECT Una Marl: Were you there that night?']);
  });

  test('a question and then only whom somebody asked is told by the second sentence', () => {
    expect(
      spokenIn(
        'Amos Keld said the fence had been mended.',
        '“Why did it take a death?” Ms Lorimer asked him.',
      ),
    ).toEqual(['DIRECT Lorimer: Why did it take a death?']);
  });

  test('the answer to a question with a cue behind it is the other one’s', () => {
    expect(
      spokenIn(
        'Amos Keld replied: “There was a cable tie.”',
        '“One?” asked Una Marl.',
        '“One.”',
      ).at(-1),
    ).toBe('DIRECT Amos Keld: One.');
  });

  test('a few words behind a line of talk are a retort', () => {
    expect(
      spokenIn(
        '“They should settle,” Una Marl said.',
        '“Settle,” Amos Keld said.',
        '“With what?”',
      ).at(-1),
    ).toBe('DIRECT Una Marl: With what?');
  });
});

describe('an interview whose questions stand without marks', () => {
  const interview = [
    'Una Marl has made foxes for forty years. One reviewer called them “the saddest thing in felt”. Marl meets me at noon.',
    'They are looking at me.',
    '“They do that to everybody who comes here.”',
    'How did you start?',
    '“I was a terrible actress with a voice like a gate.”',
    'And the fox?',
    '“The first one was a cushion from my mother’s house.”',
    'Amos Keld, who works the hind legs, comes in. “She is early,” he says.',
    'Will you retire?',
    '“Nobody else would feed them.”',
  ];

  test('is answered by the one whom it names most, whoever else has been quoted', () => {
    expect(spokenIn(...interview)).toEqual([
      'MIXED One reviewer: the saddest thing in felt',
      'DIRECT Una Marl: They do that to everybody who comes here.',
      'DIRECT Una Marl: I was a terrible actress with a voice like a gate.',
      'DIRECT Una Marl: The first one was a cushion from my mother’s house.',
      'DIRECT Amos Keld: She is early,',
      'DIRECT Una Marl: Nobody else would feed them.',
    ]);
  });

  test('has questions that are put as statements to “you”', () => {
    expect(
      spokenIn(
        ...interview,
        'Critics say you have gone soft. You no longer use the word.',
        '“It made people lie down.”',
      ).at(-1),
    ).toBe('DIRECT Una Marl: It made people lie down.');
  });

  test('has questions of several sentences', () => {
    expect(
      spokenIn(
        'Una Marl: “I fear moths”',
        'The fox of the season on felt and fame.',
        'So, a last show. Nervous?',
        '“No. Moths make me nervous, and my brother said they are gone.”',
        'You sold a badger to Amos Keld in May. Any regrets?',
        '“None. Amos was straight with us and we were straight with him.”',
        'You have no heir. And the fans?',
        '“They will forgive me.”',
      ).slice(-3),
    ).toEqual([
      'DIRECT Una Marl: No. Moths make me nervous, and my brother said they are gone.',
      'DIRECT Una Marl: None. Amos was straight with us and we were straight with him.',
      'DIRECT Una Marl: They will forgive me.',
    ]);
  });

  test('is none where a single question is asked', () => {
    expect(
      spokenIn(
        'Una Marl makes foxes. Marl sells them. Marl is 60.',
        'Amos Keld buys them. “They are odd,” he says.',
        'Does he mind?',
        '“I have forty of them at home by now.”',
      ).at(-1),
    ).toBe('DIRECT Amos Keld: I have forty of them at home by now.');
  });
});

describe('a quote that somebody tells of', () => {
  test('is by the one whom the reporter has spoken of, if it says “he” and means nobody in the quote', () => {
    expect(
      spokenIn(
        'Royce Tull had promised his vote, and Una Marl had counted on it.',
        'She was furious.',
        '“He told me, ‘I am with you,’” Ms Marl said.',
      ).at(-1),
    ).toBe('DIRECT Royce Tull: I am with you,');
  });
});

describe('who acts in a sentence', () => {
  test.each([
    [
      'behind a participle that opens it',
      'Told of this, Amos Keld laughed and answered in English. “They need glasses,” he said.',
      'Amos Keld',
    ],
    [
      'in a clause with “who” that no comma closes',
      'Some blamed Amos Keld, who skipped three debates and once called his opponent “a very nice lady, probably”.',
      'Amos Keld',
    ],
    [
      'behind an adverb that the name’s verb stands before',
      'Amos Keld left. “I will be gone,” says Amos eventually. “You will have the rake.”',
      'Amos Keld',
    ],
    [
      'named at the end of a description',
      '“With respect,” said the man, a retired lineman named Amos Keld, “my question was another.”',
      'Amos Keld',
    ],
    [
      'as one of several ministers',
      'Una Marl, the trade minister, left. One minister said it was over. “We are tired,” the minister said.',
      'One minister',
    ],
    [
      'as somebody’s kin without a name',
      'Amos Keld is a farmer. Una Marl lives next door. His wife would not give her name. “He can talk,” she said.',
      'His wife',
    ],
    [
      'by kin that is told behind the name',
      'Una Marl, 45, a mother of two, wept. “We were never asked,” the mother of two said.',
      'Una Marl',
    ],
    [
      'by the nickname of a party',
      'Una Marl, a Conservative peer, wept. “We were never asked,” the Tory peer said.',
      'Una Marl',
    ],
  ])('%s', (_, text, speaker) => {
    expect(spokenIn('The vote in Penwick is on Monday.', text).at(-1)).toContain(` ${speaker}: `);
  });
});

describe('whom news describes before it names them', () => {
  test.each([
    [
      'the only one of that calling',
      [
        'A bookkeeper “played the choir like an organ”, a prosecutor has told a court.',
        'The trial opened on Monday.',
        'Amos Keld, prosecuting, said she had been trusted.',
      ],
      'MIXED Amos Keld: played the choir like an organ',
    ],
    [
      'the one who is heard next',
      [
        'The walkout will be “a gift to the gangs”, the prisons minister told MPs.',
        'Amos Keld, answering a question, said: “I respect them.”',
      ],
      'MIXED Amos Keld: a gift to the gangs',
    ],
    [
      'the mother of somebody',
      [
        'The mum of a young man who drowned has called the towpath “black as a bag”.',
        'It has no lamps.',
        'Ned’s mum, Una Marl, wept.',
      ],
      'MIXED Una Marl: black as a bag',
    ],
    [
      '“she” in the words that open an article',
      ['“I heard a bang,” she said. Una Marl was asleep when the wall fell.', 'Nobody was hurt.'],
      'DIRECT Una Marl: I heard a bang,',
    ],
  ])('is %s', (_, paragraphs, line) => {
    expect(spokenIn('Penwick news of the day', ...paragraphs)[0]).toBe(line);
  });
});

describe('kin', () => {
  test('is whoever the text has named as theirs', () => {
    expect(
      spokenIn(
        'Ned Orrick ran a farm with his wife, Una Marl. “I heard a crack,” he said.',
        'His wife said: “We watched it go.”',
      ).at(-1),
    ).toBe('DIRECT Una Marl: We watched it go.');
  });

  test('speaks together with whom it is joined to, and not where it only stands by', () => {
    expect(
      spokenIn(
        'Una Marl and her husband, Ned Orrick, said: “We want a walk.”',
        'Petra Vale, with her husband, Amos Keld, by her side, said: “We want one, too.”',
      ),
    ).toEqual([
      'DIRECT Una Marl + Ned Orrick: We want a walk.',
      'DIRECT Petra Vale: We want one, too.',
    ]);
  });
});

describe('fragments of two people in one sentence', () => {
  test.each([
    'While Amos Keld called it “a scandal”, Petra Vale said it was “a triumph”.',
    'Amos Keld called the plan “a scandal”, while Petra Vale said it was “a triumph”.',
  ])('are each their own: %s', (sentence) => {
    expect(spokenIn('The vote in Penwick is on Monday.', sentence)).toEqual([
      'MIXED Amos Keld: a scandal',
      'MIXED Petra Vale: a triumph',
    ]);
  });

  test('a cue with nothing behind it takes what stands before it', () => {
    expect(
      spokenIn('The vote in Penwick is on Monday.', 'The plan was “a scandal”, Petra Vale said.'),
    ).toEqual(['MIXED Petra Vale: a scandal']);
  });
});

describe('what the reporter tells around a quotation', () => {
  test.each([
    [
      'a question about somebody, whose answer follows',
      ['Una Marl worked nights for forty years. Did she mind? “Never for a single day.”'],
      'DIRECT Una Marl: Never for a single day.',
    ],
    [
      'whom a message is from',
      [
        'And this, also by email, from Zelda in Upper Dyke: “My mum is a teacher, so I am at home.”',
      ],
      'DIRECT Zelda: My mum is a teacher, so I am at home.',
    ],
    [
      'who signed a letter',
      ['The letter was signed by Una Marl. “We have had enough,” it read.'],
      'DIRECT Una Marl: We have had enough,',
    ],
    [
      'who sent one, between commas',
      [
        'The morning after the loss, the chairman, Ned Orrick, sent his members a one-word email. It read: “Well?”',
      ],
      'DIRECT Ned Orrick: Well?',
    ],
    [
      'a spokesman by name',
      ['Ned Orrick, the firm’s spokesman, would not say. The spokesman added: “We never do.”'],
      'DIRECT Ned Orrick: We never do.',
    ],
  ])('is %s', (_, paragraphs, line) => {
    expect(spokenIn('The vote in Penwick is on Monday.', ...paragraphs).at(-1)).toBe(line);
  });
});

describe('words behind a colon without a verb of saying', () => {
  test.each([
    'For Una Marl the matter is simple',
    'To her critics Una Marl has a message',
    'To his friends, and to Una Marl’s, she has a message',
  ])('are hers whom the clause is about: %s', (clause) => {
    expect(
      spokenIn('Una Marl bakes. “I pay,” she said.', `${clause}: “I want my road.”`).at(-1),
    ).toBe('DIRECT Una Marl: I want my road.');
  });

  test('are not hers to whom a source is close', () => {
    expect(
      spokenIn('Una Marl bakes.', 'A source close to Una Marl had another view: “It was late.”'),
    ).toEqual(['DIRECT source: It was late.']);
  });
});

test('a question about somebody’s view is answered by whose it is', () => {
  expect(
    spokenIn(
      'Una Marl bakes. Amos Keld is the mayor. “I pay,” Marl said.',
      'Amos Keld’s verdict? “She makes good bread.”',
    ).at(-1),
  ).toBe('DIRECT Amos Keld: She makes good bread.');
});

test('whoever asks whether something is so does not answer in the next paragraph', () => {
  expect(
    spokenIn(
      '“I bake at night,” Una Marl told the host, Amos Keld.',
      'Keld asked if she had slept.',
      '“Not since the spring. The oven is never off.”',
    ).at(-1),
  ).toBe('DIRECT Una Marl: Not since the spring. The oven is never off.');
});

describe('who is called by name', () => {
  test('is the one who answers', () => {
    expect(
      spokenIn(
        'Una Marl had waited an hour. Amos Keld came in late.',
        '“Mr Keld,” she began, “where is the bell?”',
        '“Which bell would that be?”',
        '“The large one.”',
      ).slice(1),
    ).toEqual(['DIRECT Amos Keld: Which bell would that be?', 'DIRECT Una Marl: The large one.']);
  });

  test('is not the one who says so', () => {
    expect(
      spokenIn(
        'Una Marl, the vicar, runs the choir. Amos Keld stood at the door.',
        '“Good morning, Una Marl,” the vicar said.',
      ),
    ).toEqual(['DIRECT vicar: Good morning, Una Marl,']);
    expect(spokenIn('Una Marl answered the door. “It is me, Una Marl,” she said.')).toEqual([
      'DIRECT Una Marl: It is me, Una Marl,',
    ]);
  });
});

describe('a few words with a paragraph to themselves', () => {
  test('are not those of whoever has just asked something', () => {
    expect(
      spokenIn(
        'Una Marl opened the ledger.',
        '“How many sheep are there?” she asked.',
        '“Nine.”',
      ).at(-1),
    ).toBe('DIRECT ?: Nine.');
    expect(
      spokenIn(
        'Una Marl opened the ledger.',
        '“How many sheep are there?” she asked.',
        '“Nine, if you count the lame one.”',
      ).at(-1),
    ).toBe('DIRECT ?: Nine, if you count the lame one.');
  });

  test('and a few more behind them are talk by turns, whoever the other one is', () => {
    expect(
      spokenIn(
        'Una Marl had the torch.',
        '“You go down first,” she said.',
        '“You have the torch.”',
        '“You have the boots, though.”',
      ),
    ).toContain('DIRECT ?: You have the torch.');
  });

  test('answer whoever was quoted last, and not who has only written something down', () => {
    expect(
      spokenIn(
        'The bell, Amos Keld said, had been “loaned out for a while”. Una Marl wrote this down.',
        '“Do you mean sold?” asked Ned Orrick.',
        '“I would not say sold.”',
      ).at(-1),
    ).toBe('DIRECT Amos Keld: I would not say sold.');
  });
});

describe('a reporter’s question about somebody by name', () => {
  const before = 'Tobias Wragg, the mayor, said the quay was open. “It floats,” he said.';
  test.each([
    'What does Ines Quillfeather think?',
    'Does Ines Quillfeather regret it?',
    'Ines Quillfeather’s one regret?',
  ])('is answered by them: %s', (question) => {
    expect(spokenIn(before, `${question} “I sold the boat too soon.”`)[1]).toBe(
      'DIRECT Ines Quillfeather: I sold the boat too soon.',
    );
  });

  test('is not, where it asks what they said', () => {
    expect(
      spokenIn(before, '“I rang,” he says. And what did Ines Quillfeather say? “Nothing kind.”').at(
        -1,
      ),
    ).not.toContain('Quillfeather');
  });
});

describe('labels before answers in marks', () => {
  const before =
    'Ned Orrick built the lock. Ned Orrick was fond of it. We sat down with the keeper, Ada Pellow, by the gate.';
  test('mean whoever is interviewed, and the interviewer is nobody of whom the text tells', () => {
    expect(
      spokenIn(
        before,
        'Q: “How did it start?”',
        'A: “My uncle fell ill.”',
        'A (laughs): “Buy good boots.”',
      ),
    ).toEqual([
      'DIRECT ?: How did it start?',
      'DIRECT Ada Pellow: My uncle fell ill.',
      'DIRECT Ada Pellow: Buy good boots.',
    ]);
  });

  test('mean whoever has these initials', () => {
    expect(
      spokenIn(
        'Tobias Wragg has kept the lock since May.',
        'Two of us came.',
        'TW: “My uncle fell ill.”',
      ),
    ).toEqual(['DIRECT Tobias Wragg: My uncle fell ill.']);
  });

  test('may mean whoever is told to answer', () => {
    expect(
      spokenIn(
        'Ned Orrick built the lock for Ned Orrick the elder. Ada Pellow, its keeper, answers our questions.',
        'Q: Why?',
        'A: “My uncle fell ill.”',
      ),
    ).toEqual(['DIRECT Ada Pellow: My uncle fell ill.']);
  });
});
