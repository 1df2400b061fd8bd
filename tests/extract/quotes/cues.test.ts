import { describe, expect, test } from 'vitest';
import { spokenIn } from './_extracted.ts';

describe('a participle without a comma', () => {
  test('goes with the subject, not with the object in front of it', () => {
    expect(spokenIn('Ivor Penhallow rang the depot saying the rota was “a silly muddle”.')).toEqual(
      ['MIXED Ivor Penhallow: a silly muddle'],
    );
  });

  test('goes with whoever was heard', () => {
    expect(spokenIn('Ivor Penhallow heard a picket saying the rota was “a silly muddle”.')).toEqual(
      ['MIXED picket: a silly muddle'],
    );
  });

  test('goes with whoever was quoted', () => {
    expect(
      spokenIn('The Penwick Echo quoted a driver as saying the rota was “a silly muddle”.'),
    ).toEqual(['MIXED driver: a silly muddle']);
  });

  test('goes with the subject behind a time', () => {
    expect(
      spokenIn('Ivor Penhallow quit last autumn claiming he was “bitterly let down”.'),
    ).toEqual(['MIXED Ivor Penhallow: bitterly let down']);
  });

  test('goes with whoever "with" brings in', () => {
    expect(
      spokenIn(
        'The mood has changed, with Marta Ollerton saying crews should not “take the bait”.',
      ),
    ).toEqual(['MIXED Marta Ollerton: take the bait']);
  });

  test('after a comma goes with a body that the article does not name', () => {
    expect(
      spokenIn('A Penwick court rejected the claim on Friday, saying it was “without any merit”.'),
    ).toEqual(['MIXED Penwick court: without any merit']);
  });
});

describe('the reporter’s verb behind a quotation', () => {
  test('in a sentence of its own after a question, with when and where', () => {
    expect(
      spokenIn(
        'Marta Ollerton spoke first.',
        '“Who can live on that?” Penhallow wrote on his own page early Friday.',
        'Ivor Penhallow was late.',
      ),
    ).toEqual(['DIRECT Ivor Penhallow: Who can live on that?']);
  });

  test('after a party and a state', () => {
    expect(
      spokenIn('“We need more,” Rep. Marta Ollerton, DFL-St. Olaf, said. “We will ask again.”'),
    ).toEqual(['DIRECT Marta Ollerton: We need more, We will ask again.']);
  });

  test('with the name behind a title and a comma', () => {
    expect(
      spokenIn(
        '“It will end badly,” said the chairman of the harbour select committee, Labour MP Marta Ollerton.',
      ),
    ).toEqual(['DIRECT Marta Ollerton: It will end badly,']);
  });

  test('with a place of work behind a name that nobody knew', () => {
    expect(
      spokenIn('“Crews are ageing,” explains Hideo Marimoto of the Long Watch Centre.'),
    ).toEqual(['DIRECT Hideo Marimoto: Crews are ageing,']);
  });

  test('that is one of asking for something', () => {
    expect(spokenIn('“Will nobody think of the otters?” implored Marta Ollerton.')).toEqual([
      'DIRECT Marta Ollerton: Will nobody think of the otters?',
    ]);
  });

  test('that somebody was due to do', () => {
    expect(spokenIn('“The yard is ours to keep,” Marta Ollerton was due to say.')).toEqual([
      'DIRECT Marta Ollerton: The yard is ours to keep,',
    ]);
  });

  test('in a sentence of its own after a quotation that ends with another one', () => {
    expect(
      spokenIn('“I was told ‘you are next.’” Marta Ollerton had no more to say.').slice(0, 1),
    ).toEqual(['DIRECT Marta Ollerton: I was told ‘you are next.’']);
  });

  test('goes with whoever opens the clause, and not with what they think of', () => {
    expect(spokenIn('Unions despise the laws and say they lead to “free riding”.')).toEqual([
      'MIXED Unions: free riding',
    ]);
  });

  test('that no list knows, behind a question', () => {
    expect(
      spokenIn(
        '“Not that I know,” Ivor Penhallow replied. “Did you ever ask?” Marta Ollerton pressed.',
      ),
    ).toEqual([
      'DIRECT Ivor Penhallow: Not that I know,',
      'DIRECT Marta Ollerton: Did you ever ask?',
    ]);
  });

  test('is no verb where a name and a post sign it', () => {
    expect(spokenIn('“The yard is never safe” Marta Ollerton, shadow harbour minister.')).toEqual([
      'DIRECT Marta Ollerton: The yard is never safe',
    ]);
  });

  test('names two who wrote together, each with an aside', () => {
    expect(
      spokenIn(
        '“Nobody may sail,” wrote Marta Ollerton, Democrat of Penwick, and Ivor Penhallow, the deputy chairman.',
      ),
    ).toEqual(['DIRECT Marta Ollerton + Ivor Penhallow: Nobody may sail,']);
  });

  test('quotes somebody as saying', () => {
    expect(
      spokenIn('“Nobody may sail,” the Penwick Echo quoted Marta Ollerton as saying.'),
    ).toEqual(['DIRECT Marta Ollerton: Nobody may sail,']);
  });

  test('is passive and names nobody, so that the verb before it counts', () => {
    expect(
      spokenIn('Marta Ollerton said crews would be notified but it would “not be for long”.'),
    ).toEqual(['MIXED Marta Ollerton: not be for long']);
  });

  test('goes on with "and" from the sentence before', () => {
    expect(
      spokenIn('Marta Ollerton insisted: “We have good crews.” And continued: “Ask anyone.”'),
    ).toEqual(['DIRECT Marta Ollerton: We have good crews.', 'DIRECT Marta Ollerton: Ask anyone.']);
  });

  test('that is a noun as often', () => {
    expect(spokenIn('“The brakes were never checked,” the Penwick Echo reports.')).toEqual([
      'DIRECT Penwick Echo: The brakes were never checked,',
    ]);
  });

  test('is a noun behind whose it is', () => {
    expect(spokenIn('Marta Ollerton called Ivor Penhallow’s remarks “colourful”.')).toEqual([
      'MIXED Marta Ollerton: colourful',
    ]);
    expect(spokenIn('Marta Ollerton called the director’s remarks “colourful”.')).toEqual([
      'MIXED Marta Ollerton: colourful',
    ]);
  });

  test('is not needed where the words are somebody’s view', () => {
    expect(
      spokenIn('“The crews like it more than the board,” is the dry view of Marta Ollerton.'),
    ).toEqual(['DIRECT Marta Ollerton: The crews like it more than the board,']);
  });
});

describe('whose the words are', () => {
  test('a spokesman is the one before', () => {
    expect(
      spokenIn(
        'A spokesman for Unison said the yard was “unsafe”. The RMT had no comment.',
        '“We asked for new brakes,” the spokesman added.',
      )[1],
    ).toBe('DIRECT Unison: We asked for new brakes,');
  });

  test('a spokeswoman is "she", and speaks for her body', () => {
    expect(
      spokenIn('A Unison spokeswoman met the crews. She added: “We asked for new brakes.”')[0],
    ).toBe('DIRECT Unison: We asked for new brakes.');
  });

  test('"it" is a company that the article’s entities do not know, and so is "the company"', () => {
    expect(
      spokenIn(
        'Marram said it had lost money. “It was a hard year,” it added.',
        '“We will go on,” the company said.',
      ),
    ).toEqual(['DIRECT Marram: It was a hard year,', 'DIRECT Marram: We will go on,']);
  });

  test('what a body is may stand in front of its name', () => {
    expect(spokenIn('“Our worry is the price,” consultancy 4Dunes said in a report.')).toEqual([
      'DIRECT 4Dunes: Our worry is the price,',
    ]);
  });

  test('"the chancellor" is no shadow chancellor', () => {
    expect(
      spokenIn('Ivor Penhallow, the shadow treasurer, rose. The treasurer said it was “a gamble”.'),
    ).toEqual(['MIXED treasurer: a gamble']);
  });

  test('"the governor" is the one with that title', () => {
    expect(
      spokenIn(
        'Gov. Marta Ollerton rose after Ivor Penhallow spoke. “It is noise,” the governor said.',
      ),
    ).toEqual(['DIRECT Marta Ollerton: It is noise,']);
  });

  test('papers that somebody filed are theirs', () => {
    expect(
      spokenIn(
        'According to papers filed on Monday by Marta Ollerton, the yard was “never once checked”.',
      ),
    ).toEqual(['MIXED Marta Ollerton: never once checked']);
  });

  test('a message is not theirs to whom it goes', () => {
    expect(
      spokenIn(
        'Ivor Penhallow said the yard was safe. His message to Marta Ollerton was: “Leave it alone.”',
      ),
    ).toEqual(['DIRECT Ivor Penhallow: Leave it alone.']);
  });

  test('a relative in an aside does not speak', () => {
    expect(
      spokenIn(
        'Marta Ollerton, whose 56-year-old father, Ned, worked there, said: “They never checked it.”',
      ),
    ).toEqual(['DIRECT Marta Ollerton: They never checked it.']);
  });

  test('whatever a pronoun did right behind the words is a way of saying them', () => {
    expect(
      spokenIn('Dame Marta Ollerton read the deed again. “They knew where it was,” she held.'),
    ).toEqual(['DIRECT Marta Ollerton: They knew where it was,']);
  });

  test('a thing behind a verb does not speak', () => {
    expect(
      spokenIn(
        'The comedian Marta Ollerton, who grew up here, posted a picture of it to her 90,000 followers with the words: “It is as if you had left the iron on.”',
      ),
    ).toEqual(['DIRECT Marta Ollerton: It is as if you had left the iron on.']);
  });

  test('whoever a clause behind a day is about has a cue of their own', () => {
    expect(
      spokenIn(
        'On Monday the court ruled that Marram Mining had no right, and on Friday the company announced that it would leave.',
        '“We respect the rule,” it said.',
      ),
    ).toEqual(['DIRECT Marram Mining: We respect the rule,']);
  });

  test('what the reporter does not remember is no speaker', () => {
    expect(
      spokenIn(
        'Marta Ollerton runs the till. I don’t remember telling her.',
        'I rang her firm. It told me that buyers “prefer the new one”.',
      ).join(),
    ).not.toContain('remember');
  });
});
