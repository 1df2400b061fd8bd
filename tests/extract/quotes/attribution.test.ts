import { describe, expect, test } from 'vitest';
import { linesOf, recordOf, spokenIn } from './_extracted.ts';

describe('a cue before the quotation', () => {
  test('name, verb and colon', () => {
    expect(spokenIn('Marta Ollerton said: “We will not sign this offer.”')).toEqual([
      'DIRECT Marta Ollerton: We will not sign this offer.',
    ]);
  });

  test('a title in front of the name', () => {
    expect(
      spokenIn(
        'Union branch secretary Marta Ollerton told the rally: "Nobody here is going home."',
      ),
    ).toEqual(['DIRECT Marta Ollerton: Nobody here is going home.']);
  });

  test('a title behind the name, between commas', () => {
    expect(
      spokenIn(
        'Marta Ollerton, chief executive of Harrow Vale Buses, Coaches and Trams, said: “The depot stays open.”',
      ),
    ).toEqual(['DIRECT Marta Ollerton: The depot stays open.']);
  });

  test('a title first and the name between commas', () => {
    expect(
      spokenIn(
        'The leader of the drivers’ committee, Marta Ollerton, added: “We are still talking.”',
      ),
    ).toEqual(['DIRECT Marta Ollerton: We are still talking.']);
  });

  test('a clause with who', () => {
    expect(
      spokenIn(
        'Marta Ollerton, who has taught at the school for nine years, said: “My class has forty pupils.”',
      ),
    ).toEqual(['DIRECT Marta Ollerton: My class has forty pupils.']);
  });

  test('an age and a trade', () => {
    expect(
      spokenIn('Marta Ollerton, 43, a signaller from Penwick, said: “I missed three birthdays.”'),
    ).toEqual(['DIRECT Marta Ollerton: I missed three birthdays.']);
  });

  test('where and when it was said, before the colon', () => {
    expect(
      spokenIn('Marta Ollerton told reporters outside the depot on Friday: “Enough is enough.”'),
    ).toEqual(['DIRECT Marta Ollerton: Enough is enough.']);
  });

  test('a comma in the American way', () => {
    expect(
      spokenIn('Speaking at the gate, Marta Ollerton said, "This plant made record profits."'),
    ).toEqual(['DIRECT Marta Ollerton: This plant made record profits.']);
  });

  test('an opening phrase that names somebody else', () => {
    expect(
      spokenIn('After a meeting with Ivor Penhallow, Marta Ollerton said: “We are no closer.”'),
    ).toEqual(['DIRECT Marta Ollerton: We are no closer.']);
  });

  test('a verb of saying before "to say"', () => {
    expect(
      spokenIn(
        'Marta Ollerton opened the meeting. Ms Ollerton went on to say: “The fund is full.”',
      ),
    ).toEqual(['DIRECT Marta Ollerton: The fund is full.']);
  });

  test('a verb that shares its subject with the one before', () => {
    expect(
      spokenIn('Marta Ollerton thanked the pickets and told them: “Your nerve has won this.”'),
    ).toEqual(['DIRECT Marta Ollerton: Your nerve has won this.']);
  });

  test('the cue in one paragraph, the quotation in the next', () => {
    expect(
      spokenIn('In an email to staff, Marta Ollerton wrote:', '“The site will close in May.”'),
    ).toEqual(['DIRECT Marta Ollerton: The site will close in May.']);
  });
});

describe('a cue after the quotation', () => {
  test('name and verb', () => {
    expect(spokenIn('“We never wanted this,” Marta Ollerton said.')).toEqual([
      'DIRECT Marta Ollerton: We never wanted this,',
    ]);
  });

  test('verb and name, with a title behind it', () => {
    expect(
      spokenIn('"We never wanted this," said Marta Ollerton, a cleaner at the Penwick terminal.'),
    ).toEqual(['DIRECT Marta Ollerton: We never wanted this,']);
  });

  test('verb, title and name', () => {
    expect(spokenIn('“We never wanted this,” said branch chair Marta Ollerton.')).toEqual([
      'DIRECT Marta Ollerton: We never wanted this,',
    ]);
  });

  test('a question in marks and a name with a capital', () => {
    expect(spokenIn('“Who will drive the buses?” Marta Ollerton asked.')).toEqual([
      'DIRECT Marta Ollerton: Who will drive the buses?',
    ]);
  });

  test('a verb broken from the quotation by a clause about the speaker', () => {
    expect(
      spokenIn('“We never wanted this,” Marta Ollerton, who chairs the branch, told members.'),
    ).toEqual(['DIRECT Marta Ollerton: We never wanted this,']);
  });

  test('single marks as a paper sets them', () => {
    expect(spokenIn("'We never wanted this,' Ms Marta Ollerton claimed.")).toEqual([
      'DIRECT Marta Ollerton: We never wanted this,',
    ]);
  });

  test('guillemets', () => {
    expect(spokenIn('« We never wanted this », said Marta Ollerton.')).toEqual([
      'DIRECT Marta Ollerton: We never wanted this',
    ]);
  });

  test('the words come from somebody whom the next sentence points at', () => {
    expect(
      spokenIn('“We cannot live on promises.” Those were the words of Marta Ollerton, a porter.'),
    ).toEqual(['DIRECT Marta Ollerton: We cannot live on promises.']);
  });
});

describe('joint speakers', () => {
  test('two names', () => {
    expect(spokenIn('Marta Ollerton and Ivor Penhallow said: “We go back together.”')).toEqual([
      'DIRECT Marta Ollerton + Ivor Penhallow: We go back together.',
    ]);
  });

  test('two names with a title each', () => {
    expect(
      spokenIn(
        'Branch chair Marta Ollerton and branch secretary Ivor Penhallow said in a joint statement: “We go back together.”',
      ),
    ).toEqual(['DIRECT Marta Ollerton + Ivor Penhallow: We go back together.']);
  });

  test('three names after the verb', () => {
    expect(
      spokenIn('“We go back together,” said Marta Ollerton, Ivor Penhallow and Saul Brackwater.'),
    ).toEqual(['DIRECT Marta Ollerton + Ivor Penhallow + Saul Brackwater: We go back together,']);
  });

  test('they', () => {
    expect(
      spokenIn(
        'Marta Ollerton and Ivor Penhallow said: “We go back together.”',
        'They added: “And with our heads held high.”',
      ),
    ).toEqual([
      'DIRECT Marta Ollerton + Ivor Penhallow: We go back together.',
      'DIRECT Marta Ollerton + Ivor Penhallow: And with our heads held high.',
    ]);
  });
});

describe('pronouns', () => {
  test('she is whoever spoke last, not the man named since', () => {
    expect(
      spokenIn(
        'Marta Ollerton said the letter from Ivor Penhallow had changed nothing.',
        'She added: “He can write to us again.”',
      ),
    ).toEqual(['DIRECT Marta Ollerton: He can write to us again.']);
  });

  test('he is the subject before, not the man he speaks about', () => {
    expect(
      spokenIn(
        'The head of the pilots’ committee, Adam Strickland, has called on Peter Hollis to drop the plan.',
        'He tweeted: “There is still time to talk.”',
      ),
    ).toEqual(['DIRECT Adam Strickland: There is still time to talk.']);
  });

  test('she is not a man', () => {
    expect(
      spokenIn(
        'Helen Strickland met Peter Hollis. Peter Hollis left early.',
        '“I stayed to the end,” she said.',
      ),
    ).toEqual(['DIRECT Helen Strickland: I stayed to the end,']);
  });

  test('people inside quotations do not take the pronoun', () => {
    expect(
      spokenIn(
        'Peter Hollis said: “Adam Strickland is wrong about the rota.”',
        'He continued: “The rota is safe.”',
      ),
    ).toEqual([
      'DIRECT Peter Hollis: Adam Strickland is wrong about the rota.',
      'DIRECT Peter Hollis: The rota is safe.',
    ]);
  });

  test('an anonymous nurse goes on', () => {
    expect(
      spokenIn(
        'One nurse, who asked not to be named, said: “I have not had a break since dawn.”',
        'She added: “Nor has anyone else.”',
      ),
    ).toEqual([
      'DIRECT One nurse: I have not had a break since dawn.',
      'DIRECT One nurse: Nor has anyone else.',
    ]);
  });

  test('nobody fits', () => {
    expect(spokenIn('Rain fell on the pickets. “We are used to it,” she said.')).toEqual([
      'DIRECT ?: We are used to it,',
    ]);
  });
});

describe('organisations', () => {
  test('a union that urges', () => {
    expect(
      spokenIn('The Tramworkers Union urged ministers to “stop hiding behind the pay body”.'),
    ).toEqual(['MIXED Tramworkers Union: stop hiding behind the pay body']);
  });

  test('a spokesperson for one', () => {
    expect(
      spokenIn('A spokesperson for the Tramworkers Union said: “Talks resume on Monday.”'),
    ).toEqual(['DIRECT Tramworkers Union: Talks resume on Monday.']);
  });

  test('a spokeswoman of one, after the verb', () => {
    expect(spokenIn('“Talks resume on Monday,” said a Tramworkers Union spokeswoman.')).toEqual([
      'DIRECT Tramworkers Union: Talks resume on Monday,',
    ]);
  });

  test('the union is the one named before', () => {
    expect(
      spokenIn(
        'Members of the Tramworkers Union walked out at dawn.',
        'The union said the offer was “an insult to every carer”.',
      ),
    ).toEqual(['MIXED Tramworkers Union: an insult to every carer']);
  });

  test('a statement from one', () => {
    const [quote] = recordOf(
      'A statement from the Tramworkers Union read: “No driver wants to strike.”',
    ).quotes;
    expect([quote?.speakers[0]?.name, quote?.medium]).toEqual(['Tramworkers Union', 'STATEMENT']);
  });

  test('a statement after its officers have spoken is their organisation’s', () => {
    expect(
      spokenIn(
        'The Tramworkers Union’s regional officers, Marta Ollerton and Ivor Penhallow, said they were “ready to talk”.',
        'A statement added: “Our door has never been shut.”',
      ),
    ).toEqual([
      'MIXED Marta Ollerton + Ivor Penhallow: ready to talk',
      'DIRECT Tramworkers Union: Our door has never been shut.',
    ]);
  });

  test('its own words about somebody else’s claim', () => {
    expect(
      spokenIn('According to the Tramworkers Union, the rota is “held together with string”.'),
    ).toEqual(['MIXED Tramworkers Union: held together with string']);
  });
});

describe('posts, letters and replies', () => {
  test('a post', () => {
    const { quotes } = recordOf(
      'Marta Ollerton MP posted on X: “Solidarity with every driver on the line this morning.”',
    );
    expect(quotes.map(({ medium }) => medium)).toEqual(['POST']);
    expect(linesOf(quotes)).toEqual([
      'DIRECT Marta Ollerton: Solidarity with every driver on the line this morning.',
    ]);
  });

  test('a letter', () => {
    const { quotes } = recordOf(
      'In an open letter to parents, head teacher Marta Ollerton wrote: “We will keep year six open.”',
    );
    expect(quotes.map(({ medium }) => medium)).toEqual(['LETTER']);
  });

  test('a response is linked to what it answers', () => {
    const { quotes } = recordOf(
      'Ivor Penhallow said: “The company cannot pay more.”',
      'In response, Marta Ollerton said: “The company paid its owners well.”',
    );
    expect(quotes[0]?.repliesTo).toBeNull();
    expect(quotes[1]?.repliesTo).toBe(quotes[0]?.id);
  });
});

describe('without a cue', () => {
  test('the next paragraph goes on', () => {
    const { quotes } = recordOf(
      '“The mill is all this town has,” said Marta Ollerton.',
      '“My father worked here, and his father too.”',
    );
    expect(linesOf(quotes)).toEqual([
      'DIRECT Marta Ollerton: The mill is all this town has,',
      'DIRECT Marta Ollerton: My father worked here, and his father too.',
    ]);
    expect(quotes[1]!.confidence).toBeLessThan(0.9);
  });

  test('somebody else comes on stage in between', () => {
    expect(
      spokenIn(
        '“The mill is all this town has,” said Marta Ollerton.',
        'Ivor Penhallow stood beside her in the rain.',
        '“My father worked here, and his father too.”',
      )[1],
    ).toBe('DIRECT Ivor Penhallow: My father worked here, and his father too.');
  });

  test('nobody at all', () => {
    expect(spokenIn('Banners hung from the gate.', '“It is cold but we are staying put.”')).toEqual(
      ['DIRECT ?: It is cold but we are staying put.'],
    );
  });
});

describe('ways to name a speaker', () => {
  test('a name behind a dash', () => {
    expect(
      spokenIn('“It is the worst winter that I have known.” – Marta Ollerton, ward sister'),
    ).toEqual(['DIRECT Marta Ollerton: It is the worst winter that I have known.']);
  });

  test('whose message it was', () => {
    expect(spokenIn('“Enough is enough” was the message from Marta Ollerton.')).toEqual([
      'DIRECT Marta Ollerton: Enough is enough',
    ]);
  });

  test('a first name that nobody else knew', () => {
    expect(
      spokenIn('"I cannot pay my rent," said Priya, a nurse who would not give her surname.'),
    ).toEqual(['DIRECT Priya: I cannot pay my rent,']);
  });

  test('a name with brackets behind it', () => {
    expect(spokenIn('Marta Ollerton (pictured), a paramedic, said: “I sleep in my van.”')).toEqual([
      'DIRECT Marta Ollerton: I sleep in my van.',
    ]);
  });

  test('a clause about the organisation between name and verb', () => {
    expect(
      spokenIn(
        'Marta Ollerton, chair of the parents’ group, which backs the strike, said she was “heartbroken”.',
      ),
    ).toEqual(['MIXED Marta Ollerton: heartbroken']);
  });

  test('"who" means the name right before it', () => {
    expect(
      spokenIn('Drivers waved at Marta Ollerton, who told the crowd: “Your fight is our fight.”'),
    ).toEqual(['DIRECT Marta Ollerton: Your fight is our fight.']);
  });

  test('a title and a name between quotation and verb', () => {
    expect(
      spokenIn('“This is about safety,” the union’s organiser, Marta Ollerton, said.'),
    ).toEqual(['DIRECT Marta Ollerton: This is about safety,']);
    expect(spokenIn('“This is about safety,” stage and screen actor Marta Ollerton said.')).toEqual(
      ['DIRECT Marta Ollerton: This is about safety,'],
    );
  });

  test('the pair are those who spoke together', () => {
    expect(
      spokenIn(
        'Marta Ollerton and Ivor Penhallow addressed the rally.',
        '“We go back together,” the pair said.',
      ),
    ).toEqual(['DIRECT Marta Ollerton + Ivor Penhallow: We go back together,']);
  });

  test('a company’s statement', () => {
    const { quotes } = recordOf(
      'Penwick Trams Ltd issued a statement saying: “Our offer is fair and it stands.”',
    );
    expect(quotes[0]?.medium).toBe('STATEMENT');
    expect(quotes[0]?.speakers.map(({ name }) => name)).toEqual(['Penwick Trams']);
  });

  test('what was added to something was not said', () => {
    expect(
      spokenIn(
        'The Tramworkers Union met on Monday. It added to the pressure on what staff know as “the bunker”.',
      ),
    ).toEqual([]);
  });
});

describe('marks of two characters', () => {
  test.each([
    ['two apostrophes', "''", "''"],
    ['two graves and two apostrophes', '``', "''"],
  ])('%s stand as double marks do', (_, open, close) => {
    expect(
      spokenIn(
        `${open}We won't sign,${close} said Marta Ollerton. ${open}It's the drivers' depot.${close}`,
        `The offer was ${open}a joke,${close} she said, and added: ${open}Keep it.${close}`,
        `${open}He told me, 'Go home,' ${close} said Piet Rasch.`,
      ),
    ).toEqual([
      "DIRECT Marta Ollerton: We won't sign, It's the drivers' depot.",
      'MIXED Marta Ollerton: a joke,',
      'DIRECT Marta Ollerton: Keep it.',
      "DIRECT Piet Rasch: He told me, 'Go home,'",
      expect.stringMatching(/Go home,$/),
    ]);
  });
});

test('of three apostrophes the outer two are the double mark', () => {
  expect(
    spokenIn("''She told us, 'You are late,''' Marta Ollerton recalled, ''and that was that.''"),
  ).toContain("DIRECT Marta Ollerton: She told us, 'You are late,' and that was that.");
});

describe('a sentence behind a question or a call that tells who spoke', () => {
  test.each([
    'Piet Rasch asked the real estate agent.',
    'Piet Rasch told the Norland television station in an interview aired on Monday when asked how he would fare.',
    'Piet Rasch, the head of Right to Ride, Tweeted on Friday with an image of the sign.',
    'Piet Rasch went on, as if nobody had heard.',
    'Piet Rasch barked at the guard.',
  ])('%s', (tail) => {
    const before = 'Piet Rasch, a driver, was there. Marta Ollerton criticised the plan on Monday.';
    expect(spokenIn(before, `“Did you know that it was him?” ${tail}`)).toEqual([
      'DIRECT Piet Rasch: Did you know that it was him?',
    ]);
  });

  test('is none where it reports something else', () => {
    const tail = 'Piet Rasch told the Echo the depot would stay open.';
    const { quotes } = recordOf('Piet Rasch spoke.', `“Did you know that it was him?” ${tail}`);
    expect(quotes.map(({ rule }) => rule)).not.toContain('cue-after');
  });
});

test('a whole sentence before a comma is a quote, whoever says it', () => {
  expect(
    spokenIn('Piet Rasch left.', '“They know she is the only one,” a voice-over in the film went.'),
  ).toEqual(['DIRECT ?: They know she is the only one,']);
});

test('a quotation that the reporter goes on with is by whoever spoke in the sentence before', () => {
  expect(
    spokenIn(
      '“The depot is all,” said Marta Ollerton. “We have to keep the drivers in the yard” and to win over the rest.',
    ),
  ).toEqual([
    'DIRECT Marta Ollerton: The depot is all,',
    'MIXED Marta Ollerton: We have to keep the drivers in the yard',
  ]);
});

test('a name inside what somebody else is called does not speak', () => {
  expect(
    spokenIn(
      'Marta Ollerton met voters on Monday.',
      '“This is simple,” said Ollerton campaign manager Piet Rasch.',
    ),
  ).toEqual(['DIRECT Piet Rasch: This is simple,']);
});

describe('offices in the American way', () => {
  test.each([
    'On Tuesday, after a long night, Gov. Marta Ollerton (R-OH), said, “We will not sign this offer.”',
    '“We will not sign this offer,” said Norland Lamp Workers Secretary-Treasurer Marta Ollerton.',
    '“We will not sign this offer,” Wick County Recorder Marta Ollerton said.',
    '“We will not sign this offer,” said former Norland Gov. and Lamp Committee Chairwoman Marta Ollerton.',
  ])('%s', (paragraph) => {
    expect(spokenIn(paragraph)).toEqual([
      expect.stringMatching(/^DIRECT Marta Ollerton: We will not sign this offer[.,]$/),
    ]);
  });
});

test('a paper that passes words on has not said them', () => {
  expect(
    spokenIn(
      'On Saturday, Marta Ollerton was blunt, saying that drivers should “look for a yard,” according to the Penwick Echo.',
    ),
  ).not.toContainEqual(expect.stringContaining('Echo:'));
});
