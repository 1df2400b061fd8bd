import { describe, expect, test } from 'vitest';
import { recordOf, spokenIn } from './_extracted.ts';

describe('one quotation in several segments', () => {
  test('left open at the end of a paragraph and opened again', () => {
    const [quote, ...others] = recordOf(
      'Marta Ollerton said: “The offer is a cut.',
      '“It is a cut every year.',
      '“We will vote it down.”',
      'The ballot closes in June.',
    ).quotes;
    expect(others).toEqual([]);
    expect(quote?.segments).toHaveLength(3);
    expect(quote?.text).toBe('The offer is a cut. It is a cut every year. We will vote it down.');
  });

  test('opened with one kind of mark and closed with another', () => {
    expect(
      spokenIn('Marta Ollerton said: “The offer is a cut.', '"We will vote it down."'),
    ).toEqual(['DIRECT Marta Ollerton: The offer is a cut. We will vote it down.']);
  });

  test('single marks over two paragraphs', () => {
    expect(
      spokenIn("Marta Ollerton said: 'The drivers' offer is a cut.", "'We will vote it down.'"),
    ).toEqual(["DIRECT Marta Ollerton: The drivers' offer is a cut. We will vote it down."]);
  });

  test('opened again with no mark at all', () => {
    expect(spokenIn('Marta Ollerton said: “The offer is a cut.', 'We will vote it down.”')).toEqual(
      ['DIRECT Marta Ollerton: The offer is a cut. We will vote it down.'],
    );
  });

  test('opened again within a paragraph, as where the paragraphs of a page were glued together', () => {
    expect(
      spokenIn(
        'Marta Ollerton said: "The offer is a cut. "It is a cut every year. "We will vote it down." The ballot closes in June.',
      ),
    ).toEqual([
      'DIRECT Marta Ollerton: The offer is a cut. It is a cut every year. We will vote it down.',
    ]);
  });

  test('opened again, with whoever speaks named only at the end', () => {
    expect(
      spokenIn(
        'Ivor Penhallow waved the figures aside.',
        '"The offer is a cut. "It is a cut every year," said Marta Ollerton.',
      ),
    ).toEqual(['DIRECT Marta Ollerton: The offer is a cut. It is a cut every year,']);
  });

  test('a sentence in the same marks inside a quotation opens nothing again', () => {
    expect(
      spokenIn('"I asked the board. "Nothing" was all it said," Marta Ollerton told the rally.')[0],
    ).toBe('DIRECT Marta Ollerton: I asked the board. "Nothing" was all it said,');
  });

  test('single marks, opened again within a paragraph behind a possessive', () => {
    expect(
      spokenIn(
        "Marta Ollerton said: 'The drivers' offer is a cut. 'It is a cut every year. 'We will vote it down.' It closed.",
      ),
    ).toEqual([
      "DIRECT Marta Ollerton: The drivers' offer is a cut. It is a cut every year. We will vote it down.",
    ]);
  });

  test('single marks that nothing closes before the paragraph ends', () => {
    expect(
      spokenIn(
        "'It was a shock,' said Marta Ollerton. 'I never saw it coming.",
        'The yard is to close in May.',
      ),
    ).toEqual(['DIRECT Marta Ollerton: It was a shock, I never saw it coming.']);
  });

  test('a fragment in single marks before a possessive is closed by its mark', () => {
    expect(
      spokenIn("Ivor Penhallow called the yard 'the pits' in March. 'We will go,' he said."),
    ).toEqual(['MIXED Ivor Penhallow: the pits', 'DIRECT Ivor Penhallow: We will go,']);
  });

  test('left open in the last sentence of a paragraph', () => {
    expect(spokenIn('“The offer is a cut,” said Marta Ollerton. “It is a cut every year.')).toEqual(
      ['DIRECT Marta Ollerton: The offer is a cut, It is a cut every year.'],
    );
  });

  test('never closed', () => {
    const { quotes, problems } = recordOf(
      'Marta Ollerton said: “The offer is a cut.',
      'The ballot closes in June.',
    );
    expect(quotes.map(({ text }) => text)).toEqual(['The offer is a cut.']);
    expect(problems.map(({ code }) => code)).toEqual(['UNPAIRED_MARK']);
  });

  test('an advertisement in between', () => {
    expect(
      spokenIn(
        'Marta Ollerton said: “The offer is a cut.',
        'Advertisement',
        '“We will vote it down.”',
      ),
    ).toEqual(['DIRECT Marta Ollerton: The offer is a cut. We will vote it down.']);
  });

  test('broken by the reporter inside a sentence', () => {
    expect(spokenIn('“The offer,” Marta Ollerton said, “is a cut.”')).toEqual([
      'DIRECT Marta Ollerton: The offer, is a cut.',
    ]);
  });

  test('broken by the reporter between two sentences', () => {
    expect(spokenIn('“The offer is a cut,” said Marta Ollerton. “We will vote it down.”')).toEqual([
      'DIRECT Marta Ollerton: The offer is a cut, We will vote it down.',
    ]);
  });

  test('broken twice', () => {
    const [quote] = recordOf(
      '“The offer,” she began. “Well,” Marta Ollerton said, “it is a cut.”',
    ).quotes.slice(-1);
    expect(quote?.segments).toHaveLength(2);
  });

  test('a new quote in a new paragraph after one that was closed', () => {
    expect(
      spokenIn('“The offer is a cut,” Marta Ollerton said.', '“We will vote it down,” she added.'),
    ).toEqual([
      'DIRECT Marta Ollerton: The offer is a cut,',
      'DIRECT Marta Ollerton: We will vote it down,',
    ]);
  });
});

describe('fragments', () => {
  test('after "said it was"', () => {
    expect(spokenIn('Ivor Penhallow said it was "a bitter blow" to the town.')).toEqual([
      'MIXED Ivor Penhallow: a bitter blow',
    ]);
  });

  test('two in one sentence are two quotes', () => {
    expect(
      spokenIn(
        'Ivor Penhallow accused the firm of "bullying" and called the new rota "a health hazard".',
      ),
    ).toEqual(['MIXED Ivor Penhallow: bullying', 'MIXED Ivor Penhallow: a health hazard']);
  });

  test('two speakers in one sentence', () => {
    expect(
      spokenIn(
        'Ivor Penhallow described the plan as “reckless”, while Marta Ollerton called it “long overdue”.',
      ),
    ).toEqual(['MIXED Ivor Penhallow: reckless', 'MIXED Marta Ollerton: long overdue']);
  });

  test('a cue at the end of the sentence', () => {
    expect(
      spokenIn(
        'Ivor Penhallow met the pickets. The lock-out was “the last throw of the dice” by owners, he added.',
      ),
    ).toEqual(['MIXED Ivor Penhallow: the last throw of the dice']);
  });

  test('what the speaker called it', () => {
    expect(spokenIn('Ivor Penhallow denounced what he called “a race to the bottom”.')).toEqual([
      'MIXED Ivor Penhallow: a race to the bottom',
    ]);
  });

  test('the passive, with whoever did it behind "by"', () => {
    expect(spokenIn('The plan was described as “reckless” by Ivor Penhallow.')).toEqual([
      'MIXED Ivor Penhallow: reckless',
    ]);
  });

  test('of several words, where the sentence before tells who speaks', () => {
    expect(
      spokenIn(
        'Crews were tired, Ivor Penhallow said. There was “no great hurry to be done with it” in May.',
      ),
    ).toEqual(['MIXED Ivor Penhallow: no great hurry to be done with it']);
  });

  test('of several words, where nobody has spoken in the paragraph', () => {
    expect(
      spokenIn('Ivor Penhallow met the crews.', 'There was “no great hurry to be done with it”.'),
    ).toEqual([]);
  });

  test('what was said of a poster is no reading from it', () => {
    expect(spokenIn('Ivor Penhallow said the poster was “not unkind, only blunt”.')).toEqual([
      'MIXED Ivor Penhallow: not unkind, only blunt',
    ]);
  });

  test('what somebody said that a thing does', () => {
    expect(
      spokenIn('Ivor Penhallow said the affair painted an “ugly picture of the yard”.'),
    ).toEqual(['MIXED Ivor Penhallow: ugly picture of the yard']);
  });

  test('around a cue between commas', () => {
    expect(
      spokenIn('The comments, said Marta Ollerton of the harbour board, were “far too meek”.'),
    ).toEqual(['MIXED Marta Ollerton: far too meek']);
  });

  test('what the speaker described somebody as', () => {
    expect(
      spokenIn('Ivor Penhallow met Mr Dunn, who he described as “very able”, in March.'),
    ).toEqual(['MIXED Ivor Penhallow: very able']);
  });

  test('a sign of something is no sign that anybody holds up', () => {
    expect(spokenIn('Ivor Penhallow said the return was a sign of “dirty tactics”.')).toEqual([
      'MIXED Ivor Penhallow: dirty tactics',
    ]);
  });

  test('what somebody found', () => {
    expect(spokenIn('Inspectors found that the brakes were “never once checked”.')).toEqual([
      'MIXED Inspectors: never once checked',
    ]);
  });

  test('a cue at the end, behind a title and before the day', () => {
    expect(
      spokenIn(
        'The yard is facing “unheard-of demand” for berths, Secretary of State Marta Ollerton said Thursday.',
      ),
    ).toEqual(['MIXED Marta Ollerton: unheard-of demand']);
  });

  test('as somebody put it', () => {
    expect(
      spokenIn('They could rely on one “secret weapon”, as one picket put it: the weather.'),
    ).toEqual(['MIXED one picket: secret weapon']);
  });

  test('whose claim it is', () => {
    expect(
      spokenIn('Marta Ollerton rejected Ivor Penhallow’s claim that crews were “idle”.'),
    ).toEqual(['MIXED Ivor Penhallow: idle']);
  });

  test('a capital inside the reporter’s clause', () => {
    expect(spokenIn('Ivor Penhallow said that “Penwick deserves better” than this.')).toEqual([
      'MIXED Ivor Penhallow: Penwick deserves better',
    ]);
  });
});

describe('marks that hold no speech', () => {
  test.each([
    ['a scare quote', 'The so-called “flexible” rota starts in May.'],
    ['a term', 'Managers are moving staff to a system known as “hot bedding”.'],
    ['a title', 'Pickets passed the time with a copy of “The Ragged Road Home”.'],
    [
      'a film that somebody praised',
      'Ivor Penhallow said the film “Seven Days In Penwick” was fair.',
    ],
    ['a nickname', 'Ivor “Sparks” Penhallow was on the gate at dawn.'],
    ['a placard', 'One picket held a sign that read “Honk if you were short-staffed today”.'],
    ['a hashtag', 'Drivers said the tag “#parkthebus” had gone round the country.'],
    ['what people call a thing', 'The striker bent it in with what the fans call his “wand”.'],
    ['what they call somebody', 'Pickets wave at the woman they call “Mother Coal”.'],
    ['a principle', 'The plan rests on the principle of “last in, first out”.'],
    ['a board on a wall', 'The departure board read “Do not travel”.'],
    ['a title of one word and its article', 'Pickets said “The Foundry” was all they read.'],
    ['a scheme that a company named', 'The firm runs a bonus scheme called “Shine”.'],
    [
      'an apostrophe in front of a word',
      "It was '80s pay and 'twas ever thus at the drivers' depot.",
    ],
    ['possessive plurals', "The nurses' union backed the porters' strike and the cleaners' claim."],
    ['rock and roll', "The drivers' rock 'n' roll picket ended at noon."],
  ])('%s', (_, text) => {
    expect(spokenIn(text)).toEqual([]);
  });

  test('single marks around speech, with possessives inside and outside', () => {
    expect(
      spokenIn("Ivor Penhallow told the nurses' rally: 'The porters' fight is the nurses' fight.'"),
    ).toEqual(["DIRECT Ivor Penhallow: The porters' fight is the nurses' fight."]);
  });
});

describe('a quote inside a quote', () => {
  test('may have curved marks inside straight ones', () => {
    const { quotes } = recordOf(
      "Marta Ollerton said: 'Ivor Penhallow told us the yard was ‘safe for years’ in March. It shut.'",
    );
    expect(quotes[1]?.text).toBe('safe for years');
    expect(quotes[1]?.speakers.map(({ name }) => name)).toEqual(['Ivor Penhallow']);
  });

  test('is the one whom the outer speaker quotes', () => {
    const { quotes } = recordOf(
      'Marta Ollerton said: “Ivor Penhallow told us the depot was ‘safe for ten years’. It shut in March.”',
    );
    const [outer, inner] = quotes;
    expect(inner?.text).toBe('safe for ten years');
    expect(inner?.speakers.map(({ name }) => name)).toEqual(['Ivor Penhallow']);
    expect(inner?.parent).toBe(outer?.id);
  });

  test('is the outer speaker where they quote themselves', () => {
    const { quotes } = recordOf(
      'Marta Ollerton said: “I told the board ‘enough is enough’ in May.”',
    );
    expect(quotes[1]?.speakers.map(({ name }) => name)).toEqual(['Marta Ollerton']);
  });

  test('is nobody’s where the words name nobody', () => {
    const { quotes } = recordOf(
      'Marta Ollerton said: “They said it was ‘too dear’, whoever they are.”',
    );
    expect(quotes[1]?.speakers).toEqual([]);
  });

  test('is no quote at all without a cue', () => {
    const { quotes } = recordOf('Marta Ollerton said: “This ‘bonus’ is worth two pounds a week.”');
    expect(quotes).toHaveLength(1);
  });
});

describe('reported clauses', () => {
  const indirect = (text: string) =>
    recordOf(text)
      .quotes.filter(({ kind }) => kind === 'INDIRECT')
      .map((quote) => [quote.text, quote.speakers[0]?.name]);

  test('with that', () => {
    expect(
      indirect('Ivor Penhallow warned on Friday that the yard would close by autumn.'),
    ).toEqual([['the yard would close by autumn', 'Ivor Penhallow']]);
  });

  test('without that', () => {
    expect(indirect('Ivor Penhallow said he had seen no new offer.')).toEqual([
      ['he had seen no new offer', 'Ivor Penhallow'],
    ]);
  });

  test('after whom it was said to', () => {
    expect(indirect('Ivor Penhallow told the inquiry the brakes were never checked.')).toEqual([
      ['the brakes were never checked', 'Ivor Penhallow'],
    ]);
  });

  test('by people whom a participle describes', () => {
    expect(indirect('Pickets standing at the gate say the yard will close by autumn.')).toEqual([
      ['the yard will close by autumn', 'Pickets'],
    ]);
  });

  test('in front of "X says"', () => {
    expect(indirect('The yard will close by autumn, Ivor Penhallow says.')).toEqual([
      ['The yard will close by autumn', 'Ivor Penhallow'],
    ]);
  });

  test('according to somebody', () => {
    expect(indirect('According to Ivor Penhallow, the yard will close by autumn.')).toEqual([
      ['the yard will close by autumn', 'Ivor Penhallow'],
    ]);
  });

  test('without that, opened by a noun without an article', () => {
    expect(indirect('Ivor Penhallow said rising prices in the yard would hurt crews.')).toEqual([
      ['rising prices in the yard would hurt crews', 'Ivor Penhallow'],
    ]);
  });

  test('how somebody said something is no clause', () => {
    expect(indirect('Ivor Penhallow spoke and said nothing of what would follow.')).toEqual([]);
  });

  test('in front of "X told Y" with the day', () => {
    expect(
      indirect('The rules could be made tougher, Ivor Penhallow told the inquiry on Monday.'),
    ).toEqual([['The rules could be made tougher', 'Ivor Penhallow']]);
  });

  test('that somebody denied', () => {
    expect(indirect('Ivor Penhallow denied the yard was ever unsafe.')).toEqual([
      ['the yard was ever unsafe', 'Ivor Penhallow'],
    ]);
  });

  test('up to the cue that closes the sentence', () => {
    expect(
      indirect('Ivor Penhallow said the cuts were equal to a sacking, he told the crews.')[0],
    ).toEqual(['the cuts were equal to a sacking', 'Ivor Penhallow']);
  });

  test('per somebody', () => {
    expect(indirect('The yard will close by autumn, per the Penwick Echo.')).toEqual([
      ['The yard will close by autumn', 'Penwick Echo'],
    ]);
  });

  test('by a body whose verb could be a noun', () => {
    expect(indirect('Unison claims the yard has been shut since autumn.')).toEqual([
      ['the yard has been shut since autumn', 'Unison'],
    ]);
  });

  test('what nobody said is not reported', () => {
    expect(indirect('Ivor Penhallow did not say that the yard would close.')).toEqual([]);
  });
});
