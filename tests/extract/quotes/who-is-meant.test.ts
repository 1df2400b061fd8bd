import { describe, expect, test } from 'vitest';
import { linesOf, recordOf, spokenIn } from './_extracted.ts';

describe('people in turn', () => {
  test('the answer to a question in the paragraph before is the other one’s', () => {
    expect(
      spokenIn(
        'Marta Ollerton said: “We are ready to meet.”',
        'Piers Quillfeather asked her: “On which day?”',
        '“On any day he likes.”',
      ).at(-1),
    ).toBe('DIRECT Marta Ollerton: On any day he likes.');
  });

  test('in an exchange each paragraph changes the speaker', () => {
    expect(
      spokenIn(
        '“It is a fair offer,” said Piers Quillfeather.',
        '“It is an insult,” said Marta Ollerton.',
        '“You asked for it in writing.”',
        '“I asked for it in full, Piers.”',
      ).slice(2),
    ).toEqual([
      'DIRECT Piers Quillfeather: You asked for it in writing.',
      'DIRECT Marta Ollerton: I asked for it in full, Piers.',
    ]);
  });

  test('without a question or a name the one who spoke last speaks on', () => {
    expect(
      spokenIn(
        '“It is a fair offer,” said Piers Quillfeather.',
        '“It is an insult,” said Marta Ollerton.',
        '“We will not put it to our members.”',
      ).at(-1),
    ).toBe('DIRECT Marta Ollerton: We will not put it to our members.');
  });

  test('an interviewer’s question without marks makes nobody in it the speaker', () => {
    expect(
      spokenIn(
        'Marta Ollerton joined the depot as a cleaner and now runs it.',
        'Do the drivers trust you?',
        '“They did on Monday, and that is as much as I ask for.”',
      ),
    ).toEqual(['DIRECT Marta Ollerton: They did on Monday, and that is as much as I ask for.']);
  });

  test('"came the reply" is that of the one who was asked', () => {
    expect(
      spokenIn(
        'Marta Ollerton asked the porter where the keys were.',
        '“In the river,” came the reply.',
      ),
    ).toEqual(['DIRECT porter: In the river,']);
  });
});

describe('a pronoun', () => {
  test('means the subject of the sentence before, and not that of a clause inside it', () => {
    expect(
      spokenIn(
        'Marta Ollerton denied that Ines Quillfeather had called the plan “mad”. She said it was “sound”.',
      ).at(-1),
    ).toBe('MIXED Marta Ollerton: sound');
    expect(
      spokenIn(
        'Piers Quillfeather admitted that when Tobias Wragg told him the result he felt faint.',
        '“I had to sit down,” he said.',
      ),
    ).toEqual(['DIRECT Piers Quillfeather: I had to sit down,']);
  });

  test('means the one whom the sentence before names where nobody speaks or acts in it', () => {
    expect(
      spokenIn(
        'Piers Quillfeather said the yard was full.',
        'His view was shared by another member, Tobias Wragg of Penwick. “There is no room,” he said.',
      ),
    ).toEqual(['DIRECT Tobias Wragg: There is no room,']);
  });

  test('means nobody whom its own sentence goes on to name', () => {
    expect(
      spokenIn(
        'Piers Quillfeather heard the offer. Tobias Wragg had drawn it up. He said Mr Wragg was “wrong”.',
      ),
    ).toEqual(['MIXED Piers Quillfeather: wrong']);
  });
});

describe('a pronoun beside the nameless', () => {
  test('means the one whom "as for" makes the subject', () => {
    expect(
      spokenIn(
        'Tobias Wragg said his side was safe.',
        'As for Piers Quillfeather, the leaders wait on Saturday. “A nil-nil,” he said.',
      ),
    ).toEqual(['DIRECT Piers Quillfeather: A nil-nil,']);
  });

  test('is not of the other gender than the noun', () => {
    expect(
      spokenIn(
        'Piers Quillfeather had paid twice. A woman on the phone asked him for more.',
        '“I felt ill,” he said.',
      ),
    ).toEqual(['DIRECT Piers Quillfeather: I felt ill,']);
  });

  test('means rather the one whose nurse it is than the nurse', () => {
    expect(
      spokenIn(
        'Marta Ollerton sat in the shade. Her nurse was from Penwick and “sweet as pie”, she said.',
      ),
    ).toEqual(['MIXED Marta Ollerton: sweet as pie']);
  });

  test('means the one who has just been asked', () => {
    expect(
      spokenIn(
        'Ines Quillfeather asked Marta Ollerton whether the water was cold.',
        '“It takes the breath,” she told her.',
      ),
    ).toEqual(['DIRECT Marta Ollerton: It takes the breath,']);
  });
});

describe('what others tell of somebody’s words', () => {
  test('what people in a report thought is told by whoever reports', () => {
    expect(
      spokenIn('Marta Ollerton said the pair had planned what they thought was “a short job”.'),
    ).toEqual(['MIXED Marta Ollerton: a short job']);
  });

  test('"is alleged to have said" and "can be heard saying" leave them theirs', () => {
    expect(
      spokenIn(
        'Told to open the safe, Marta Ollerton is alleged to have replied: “It is on a timer.”',
        'On the tape Marta Ollerton can be heard saying: “I have two of them in a box.”',
      ),
    ).toEqual([
      'DIRECT Marta Ollerton: It is on a timer.',
      'DIRECT Marta Ollerton: I have two of them in a box.',
    ]);
  });
});

describe('described and not named', () => {
  test('news calls the one it has just named by what they are', () => {
    expect(
      spokenIn(
        'Among those at the gate was Marta Ollerton, 34. “I was here at dawn,” said the trainee baker.',
      ),
    ).toEqual(['DIRECT Marta Ollerton: I was here at dawn,']);
  });

  test('but not where the text has spoken of another with that word', () => {
    expect(
      spokenIn(
        'A baker shut the gate. Beside it stood Marta Ollerton, 34. “I was here at dawn,” said the baker.',
      ),
    ).toEqual(['DIRECT baker: I was here at dawn,']);
  });

  test('and not where whoever was named has another post', () => {
    expect(
      spokenIn(
        'Marta Ollerton, a nurse, was at the gate. “Nobody will be sent home,” said the mayor.',
      ),
    ).toEqual(['DIRECT mayor: Nobody will be sent home,']);
  });

  test('a description that opens the article means whom the next paragraph opens with', () => {
    expect(
      spokenIn(
        'A treasurer who spent the roof money on a boat told the hearing he had “meant to sell it by spring”.',
        'Piers Quillfeather, 61, of Penwick, admitted taking the money.',
      ),
    ).toEqual(['MIXED Piers Quillfeather: meant to sell it by spring']);
  });

  test('unless a clause behind the name tells of somebody else', () => {
    expect(
      spokenIn(
        'A council leader has called the collectors “greedy”.',
        'Marta Ollerton, who drives a lorry, was furious when she heard.',
      ),
    ).toEqual(['MIXED council leader: greedy']);
  });

  test('an age is an epithet, and "the father" is no woman', () => {
    expect(
      spokenIn(
        'Mrs Marta Ollerton was at the gate. “I was here at dawn,” the 61-year-old said.',
        'Mrs Ines Quillfeather was there, too. “He should try it,” said the father of three.',
      ),
    ).toEqual(['DIRECT Marta Ollerton: I was here at dawn,', 'DIRECT father: He should try it,']);
  });

  test('unless a title shows that it is somebody else', () => {
    expect(
      spokenIn(
        'A treasurer said the roof money was “gone for good”.',
        'Detective inspector Piers Quillfeather is looking for it.',
      ),
    ).toEqual(['MIXED treasurer: gone for good']);
  });

  test('a spokesperson for a body that nobody knows speaks for its name', () => {
    expect(spokenIn('A spokesman for Trackmere and Sons said: “The yard is open.”')).toEqual([
      'DIRECT Trackmere and Sons: The yard is open.',
    ]);
  });
});

describe('writing that is spoken of again', () => {
  test('"the letter" is that of the one who wrote', () => {
    expect(
      spokenIn(
        'Marta Ollerton wrote to the drivers on Friday. “No depot will close,” the letter states.',
      ),
    ).toEqual(['DIRECT Marta Ollerton: No depot will close,']);
  });

  test('"it" is the letter that was read out', () => {
    expect(
      spokenIn('A letter from the Heron Watchers was read out. “This marsh is ours,” it began.'),
    ).toEqual(['DIRECT Heron Watchers: This marsh is ours,']);
  });

  test('"her report" is hers', () => {
    expect(
      spokenIn('Marta Ollerton led the inquiry. Her report calls the pier “a danger to gulls”.'),
    ).toEqual(['MIXED Marta Ollerton: a danger to gulls']);
  });

  test('reads as whoever sent it wrote', () => {
    expect(
      spokenIn(
        'Mayor Marta Ollerton released a statement to both sides. “Tonight the bus came,” it reads.',
      ),
    ).toEqual(['DIRECT Marta Ollerton: Tonight the bus came,']);
  });

  test('is of the body whose name stands before it', () => {
    expect(
      spokenIn('“The lamps will be lit again by the spring,” a Marram Lights statement read.'),
    ).toEqual(['DIRECT Marram Lights: The lamps will be lit again by the spring,']);
  });

  test('comes from somebody’s lawyer and not from them', () => {
    expect(
      spokenIn(
        'A letter from Tobias Wragg’s solicitor came on Monday. It read: “Do not cut the hedge again.”',
      ),
    ).toEqual(['DIRECT Tobias Wragg’s solicitor: Do not cut the hedge again.']);
  });
});

describe('before a colon without a verb of saying', () => {
  test('a message tells from whom it is', () => {
    expect(
      spokenIn(
        'And the reply, within minutes, from Marta Ollerton: “We will be there with a bigger drum.”',
      ),
    ).toEqual(['DIRECT Marta Ollerton: We will be there with a bigger drum.']);
  });

  test('the first noun of speech is the one that counts', () => {
    expect(
      spokenIn(
        'Piers Quillfeather said sorry. Marta Ollerton’s response to Mr Quillfeather’s apology was short: “Too late.”',
      ),
    ).toEqual(['DIRECT Marta Ollerton: Too late.']);
  });

  test('"she" is whoever she is', () => {
    expect(
      spokenIn('Mrs Marta Ollerton heard the offer. She was unmoved: “They can keep their coin.”'),
    ).toEqual(['DIRECT Marta Ollerton: They can keep their coin.']);
  });

  test('after a pause the same one goes on', () => {
    expect(
      spokenIn(
        '“It is legal,” said Marta Ollerton. After a pause: “That is not the same as right.”',
      ),
    ).toEqual([
      'DIRECT Marta Ollerton: It is legal,',
      'DIRECT Marta Ollerton: That is not the same as right.',
    ]);
  });
});

describe('a verb that is one of saying only beside a quotation', () => {
  test('yields to the one that reports it', () => {
    expect(spokenIn('Marta Ollerton said walkouts would continue “until the snow melts”.')).toEqual(
      ['MIXED Marta Ollerton: until the snow melts'],
    );
  });
});

describe('quotes inside quotes', () => {
  test('"he" is the one whom the reporter has just named, and never the outer speaker', () => {
    expect(
      spokenIn(
        'Piers Quillfeather was on the line. “He told me, ‘The ward will stay open,’” said Mrs Marta Ollerton.',
      ),
    ).toEqual([
      'DIRECT Marta Ollerton: He told me, ‘The ward will stay open,’',
      'DIRECT Piers Quillfeather: The ward will stay open,',
    ]);
  });

  test('whoever is asked may answer', () => {
    expect(
      spokenIn(
        '“I asked my manager, ‘Where do I sit?’ and he goes, ‘Stand over there.’” said Marta Ollerton.',
      ),
    ).toEqual([
      'DIRECT Marta Ollerton: I asked my manager, ‘Where do I sit?’ and he goes, ‘Stand over there.’',
      'DIRECT Marta Ollerton: Where do I sit?',
      'DIRECT my manager: Stand over there.',
    ]);
  });

  test('"I’ve told them" is the outer speaker', () => {
    expect(spokenIn('“I’ve told them, ‘Not before noon.’” said Marta Ollerton.').at(-1)).toBe(
      'DIRECT Marta Ollerton: Not before noon.',
    );
  });

  test('what the outer speaker calls something is a term', () => {
    expect(
      spokenIn('“It is what we call a ‘dead stop’ in the yard,” said Marta Ollerton.'),
    ).toEqual(['DIRECT Marta Ollerton: It is what we call a ‘dead stop’ in the yard,']);
  });
});

describe('people known by what stands beside them', () => {
  test('a surname shared with a relative is the one whom the text called by it first', () => {
    expect(
      spokenIn(
        'Marta Ollerton has played the organ for years. “I learnt it at sea,” says Ollerton.',
        '“She never practised,” says her sister, Ines Ollerton, 71.',
        '“I practised in secret,” says Ollerton.',
      ),
    ).toEqual([
      'DIRECT Marta Ollerton: I learnt it at sea,',
      'DIRECT Ines Ollerton: She never practised,',
      'DIRECT Marta Ollerton: I practised in secret,',
    ]);
  });

  test('a given name alone behind whose kin it is', () => {
    expect(
      spokenIn(
        'Marta Ollerton was flying to Malta with her son Tam, seven.',
        'Tam was cross. “They took my kite,” he said.',
      ),
    ).toEqual(['DIRECT Tam: They took my kite,']);
  });

  test('a name that nobody knows and the title of a body that owns it', () => {
    expect(
      spokenIn('Quorby Threlkin, the hospital’s chief executive, called it “a plain mistake”.'),
    ).toEqual(['MIXED Quorby Threlkin: a plain mistake']);
  });
});

describe('reports without marks', () => {
  const reported = (words: string) =>
    linesOf(recordOf(words).quotes.filter(({ kind }) => kind === 'INDIRECT'));

  test('each "and that" is a report of its own', () => {
    expect(
      reported('Marta Ollerton said that the yard was shut, and that the men had gone home.'),
    ).toEqual([
      'INDIRECT Marta Ollerton: the yard was shut',
      'INDIRECT Marta Ollerton: the men had gone home',
    ]);
  });

  test('a clause behind "he" needs no verb that the rules know', () => {
    expect(reported('Marta Ollerton said she bore no grudge.')).toEqual([
      'INDIRECT Marta Ollerton: she bore no grudge',
    ]);
  });

  test('"replied that" reports, and "insisted that was" keeps its subject', () => {
    expect(
      reported('Marta Ollerton replied that nobody had asked. She insisted that was no excuse.'),
    ).toEqual([
      'INDIRECT Marta Ollerton: nobody had asked',
      'INDIRECT Marta Ollerton: that was no excuse',
    ]);
  });

  test('"told of this" hears and says nothing', () => {
    expect(reported('Marta Ollerton, told of this, could not resist a smile.')).toEqual([]);
  });

  test('"according to" with a title before the clause', () => {
    expect(
      reported('According to Marta Ollerton, director of the Wards Institute, beds are empty.'),
    ).toEqual(['INDIRECT Marta Ollerton: beds are empty']);
  });

  test('half a sentence before marks is no report', () => {
    expect(
      reported('Should they refuse again, Marta Ollerton said, “we will be back on Monday”.'),
    ).toEqual([]);
  });
});

describe('names that stand beside what they name', () => {
  test('“who” behind a body means the one who has a post there', () => {
    expect(
      spokenIn(
        'The rota is short, according to Marta Ollerton, regional officer at the Signal Staff Union, who accused managers of “counting shadows”.',
      ),
    ).toEqual(['MIXED Marta Ollerton: counting shadows']);
  });

  test('a name between commas behind “one of them” or a title', () => {
    expect(
      spokenIn(
        'One of them, Piers Quillfeather, 58, has dug here for thirty years. “I dug the first one,” he said.',
        'The vicar, the Rev Marta Ollerton, lent them her hall. “It was standing empty,” she said.',
      ),
    ).toEqual([
      'DIRECT Piers Quillfeather: I dug the first one,',
      'DIRECT Marta Ollerton: It was standing empty,',
    ]);
  });

  test('a given name that stands nowhere else', () => {
    expect(
      spokenIn(
        'Marta Ollerton was asleep when the flood came.',
        'Her brother, Ned, said: “I had only just parked.”',
      ),
    ).toEqual(['DIRECT Ned: I had only just parked.']);
  });

  test('a name in an aside about another is not the speaker', () => {
    expect(
      spokenIn(
        'Marta Ollerton, whose father, Piers Ollerton, was on board, said: “He never learned to swim.”',
        'One letter, read out by the clerk, Odile Wragby, called the design “a bathtub of grief”.',
      ),
    ).toEqual([
      'DIRECT Marta Ollerton: He never learned to swim.',
      'MIXED One letter: a bathtub of grief',
    ]);
  });

  test('whoever a clause with “which” or “who” brings on stage is the next “she”', () => {
    expect(
      spokenIn(
        'Agnes Tollivant opened the evening with a speech.',
        'The phrase comes from a paper which Marta Ollerton sent out in May. She now admits it was “badly put”.',
      ),
    ).toEqual(['MIXED Marta Ollerton: badly put']);
  });

  test('a short form stands for the longer name before it, and a noun for the name that ends so', () => {
    expect(
      spokenIn(
        'The strike began at hotels owned by Pellworth Lodges and at the Quennick Museum.',
        'Pellworth called the walkout “a needless stunt”.',
        'In a statement, the museum said: “All tickets will be paid back.”',
      ),
    ).toEqual([
      'MIXED Pellworth Lodges: a needless stunt',
      'DIRECT Quennick Museum: All tickets will be paid back.',
    ]);
  });

  test('writing that is somebody’s by “whose”', () => {
    expect(
      spokenIn(
        'Marta Ollerton urged both sides to read the rules of the Signal Staff Union, whose code of practice states: “Rotas shall be shown in May.”',
      ),
    ).toEqual(['DIRECT Signal Staff Union: Rotas shall be shown in May.']);
  });

  test('“another” is nobody in particular', () => {
    expect(
      spokenIn(
        'Marta Ollerton read the letters. Another, unsigned, said simply: “Get on with it.”',
      ),
    ).toEqual(['DIRECT ?: Get on with it.']);
  });
});

describe('how sure an attribution is', () => {
  test('a name next to the cue is surer than a pronoun after a colon, and that than a description', () => {
    const { quotes } = recordOf(
      'Marta Ollerton said: “We will not sign.” She added: “They know it.”',
      'One driver said: “I have had enough of it.”',
    );
    expect(quotes.map(({ confidence }) => confidence)).toEqual([0.94, 0.9, 0.66]);
  });

  test('a pronoun is less sure for somebody who was not in the sentence before', () => {
    const { quotes } = recordOf(
      'Piers Quillfeather heard Marta Ollerton out. “We are ready to meet,” she said.',
      '“It is far too late,” he said. “It was too late in May,” he added.',
    );
    expect(quotes.map(({ speakers, confidence }) => `${speakers[0]?.name} ${confidence}`)).toEqual([
      'Marta Ollerton 0.95',
      'Piers Quillfeather 0.81',
      'Piers Quillfeather 0.95',
    ]);
  });

  test('a person by one word is less sure than by a full name', () => {
    const { quotes } = recordOf(
      'The club is to close.',
      'Mr Quillfeather said: “We are ready to meet.”',
    );
    expect(quotes.map(({ confidence }) => confidence)).toEqual([0.82]);
  });
});

describe('whoever goes on', () => {
  test('continuing means the one quoted last, whoever was named since', () => {
    expect(
      spokenIn(
        'Piers Quillfeather said: “We are ready.”',
        'Tom Ollerton has been trying to mend the roof.',
        'He continued: “We shall see.”',
      ).at(-1),
    ).toBe('DIRECT Piers Quillfeather: We shall see.');
  });

  test('“she” may be named again later in her sentence', () => {
    expect(
      spokenIn(
        'Anna Linnet has a lead over Marta Ollerton.',
        'The race will take time to “cool off,” Ollerton said.',
        '“It is grumpy,” she said, but for all that, “I think it will do,” said Ollerton.',
      ).at(-1),
    ).toBe('DIRECT Marta Ollerton: It is grumpy, I think it will do,');
  });

  test('what is claimed by somebody else is theirs', () => {
    expect(
      spokenIn(
        'Piers Quillfeather has said a claim by Tom Ollerton that he is a “wet blanket” is unfair.',
      ),
    ).toEqual(['MIXED Tom Ollerton: wet blanket']);
  });

  test('an apostrophe parts no title from its name', () => {
    expect(
      spokenIn('It was not “taken lightly”, said junior doctors’ leader Marta Ollerton.'),
    ).toEqual(['MIXED Marta Ollerton: taken lightly']);
  });

  test('a note is the one’s in whose handwriting it is', () => {
    expect(
      spokenIn(
        'They found a note in Marta Ollerton’s handwriting. It read: “Not before Thursday.”',
      ),
    ).toEqual(['DIRECT Marta Ollerton: Not before Thursday.']);
  });

  test('who told only a name is called by it', () => {
    expect(spokenIn('Another, who would give her name only as Zyta, said: “It is dear.”')).toEqual([
      'DIRECT Zyta: It is dear.',
    ]);
  });
});

describe('whoever has no name', () => {
  test('is less in mind than whoever has one, once somebody else has spoken', () => {
    expect(
      spokenIn(
        'Marta Ollerton has printed 200 copies.',
        'A letter from a critic landed. It called them dear.',
        '“I sold eleven,” she says.',
      ),
    ).toEqual(['DIRECT Marta Ollerton: I sold eleven,']);
  });

  test('is still meant right after having spoken', () => {
    expect(
      spokenIn(
        'Tom Ollerton has printed 200 copies.',
        'One driver called them “dear”. “I shall not buy any,” he said.',
      ).at(-1),
    ).toBe('DIRECT One driver: I shall not buy any,');
  });
});

describe('a day beside the verb', () => {
  test('speaks for nobody', () => {
    expect(spokenIn('“It is right,” Marta Ollerton, a baker, said Thursday morning.')).toEqual([
      'DIRECT Marta Ollerton: It is right,',
    ]);
  });

  test('is no part of an unknown name', () => {
    expect(
      spokenIn('It was dear. Last night Boldo said the figures were “years old news”.'),
    ).toEqual(['MIXED Boldo: years old news']);
  });
});

test('“one” of several things is nobody whom “she” could mean', () => {
  expect(
    spokenIn(
      'One of the claims of Marta Ollerton’s speech on Monday does not stand.',
      'She told her friends: “We have lost the yard.”',
    ),
  ).toEqual(['DIRECT Marta Ollerton: We have lost the yard.']);
});

describe('somebody whom the first sentence describes', () => {
  test('is the first whom a later paragraph names, with an age', () => {
    expect(
      spokenIn(
        'A glazier has been cleared of theft.',
        '“I can sleep again,” he said on the steps.',
        'Tobias Wragg, 43, of Penwick, had denied taking lead.',
      ),
    ).toEqual(['DIRECT Tobias Wragg: I can sleep again,']);
  });

  test('is the one whom the next sentence names, with an age', () => {
    expect(
      spokenIn(
        'A glazier has been cleared of theft. Tobias Wragg, 43, had denied taking lead.',
        '“I can sleep again,” the glazier said on the steps.',
        'Recorder Ada Pellow thanked the jury.',
      ),
    ).toEqual(['DIRECT Tobias Wragg: I can sleep again,']);
  });

  test('is nobody whom the next sentence names without an age', () => {
    expect(
      spokenIn(
        'A glazier has been cleared of theft. Tobias Wragg had said he saw him on the roof.',
        '“I can sleep again,” the glazier said on the steps.',
      ),
    ).toEqual(['DIRECT glazier: I can sleep again,']);
  });

  test('may come behind their own words', () => {
    expect(
      spokenIn(
        '“I thought the roof had gone.”',
        'Ines Quillfeather, a glazier, was asleep when the crane fell.',
        'A crowd had gathered by noon.',
      ),
    ).toEqual(['DIRECT Ines Quillfeather: I thought the roof had gone.']);
  });
});

test('“it” is the writing that has just been read out, where somebody wrote it', () => {
  expect(
    spokenIn(
      'Ines Quillfeather, chief executive of Marram Freight, wrote to drivers. “The offer stands,” the letter said.',
      '“Our door is open,” it added.',
    ),
  ).toEqual([
    'DIRECT Ines Quillfeather: The offer stands,',
    'DIRECT Ines Quillfeather: Our door is open,',
  ]);
});

describe('kin whom the text has named', () => {
  test('are the owner’s, whoever else has some', () => {
    expect(
      spokenIn(
        'Ada Pellow and her husband, Rufus, opened the quay with Ines Quillfeather and her husband, Ned.',
        'Ms Quillfeather said it was late. Her husband nodded. “It leaks,” he said.',
      ),
    ).toEqual(['DIRECT Ned: It leaks,']);
  });

  test('are so in return', () => {
    expect(
      spokenIn(
        'Among the first was Rufus Pellow, a baker, with his wife, Ada.',
        '“It floats,” said Ada Pellow.',
        'Her husband was calmer. “It leaks,” he said.',
      )[1],
    ).toEqual('DIRECT Rufus Pellow: It leaks,');
  });

  test('may be the other of a couple', () => {
    expect(
      spokenIn(
        'Jakub and Agata moved here in 2019.',
        '“We like it,” she says. Her husband laughs. “It leaks,” he says.',
      ),
    ).toEqual(['DIRECT Agata: We like it,', 'DIRECT Jakub: It leaks,']);
  });

  test('may be named after whoever owns them', () => {
    expect(
      spokenIn(
        "Ines Quillfeather's brother, Ned, runs the quay. She owns the boats.",
        '“They float,” she says. Her brother is less sure. “They leak,” he says.',
      ),
    ).toEqual(['DIRECT Ines Quillfeather: They float,', 'DIRECT Ned: They leak,']);
  });
});
