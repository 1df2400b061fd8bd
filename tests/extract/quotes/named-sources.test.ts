import { describe, expect, it } from 'vitest';
import { spokenIn } from './_extracted.ts';

describe('a verb of saying beside a name', () => {
  it('goes on behind a quotation, whatever in marks stands further on', () => {
    expect(
      spokenIn(
        'Ivor Penhallow took the stage. “The yard will open in June,” Mr. Penhallow continued, speaking of a “fresh start.”',
      ),
    ).toEqual([
      'DIRECT Ivor Penhallow: The yard will open in June,',
      'MIXED Ivor Penhallow: fresh start.',
    ]);
  });

  it('may add something to a paper', () => {
    expect(
      spokenIn('“It was twice as loud,” Marta Ollerton added to the Echo. “That is new.”'),
    ).toEqual(['DIRECT Marta Ollerton: It was twice as loud, That is new.']);
  });

  it('is what somebody could only do', () => {
    expect(
      spokenIn(
        'The hall was so hot that Marta Ollerton could only quip: “I blame the council, as ever.”',
      ),
    ).toEqual(['DIRECT Marta Ollerton: I blame the council, as ever.']);
  });

  it('follows “upon”', () => {
    expect(
      spokenIn('Marta Ollerton drew loud boos upon saying, “The crews were right to walk out.”'),
    ).toEqual(['DIRECT Marta Ollerton: The crews were right to walk out.']);
  });

  it('shows that words in capitals at the start are a name', () => {
    expect(
      spokenIn(
        'Northshore Lives released a note on Friday, saying the plan was “another insult to crews.”',
      ),
    ).toEqual(['MIXED Northshore Lives: another insult to crews.']);
    expect(
      spokenIn(
        'Northshore Lives issued a statement saying it left the march “because of threats from owners.”',
      ),
    ).toEqual(['MIXED Northshore Lives: because of threats from owners.']);
  });

  it('is a noun where one thing is told of', () => {
    expect(
      spokenIn(
        'Marta Ollerton posted a Twitter comment of her own, saying, “We are so pleased with the crews!”',
      ),
    ).toEqual(['DIRECT Marta Ollerton: We are so pleased with the crews!']);
  });

  it('goes with whoever “with” brings in, with an adverb between', () => {
    expect(
      spokenIn(
        'Guards pushed a picket, with Ivor Penhallow reportedly shouting: “Get him out of here!”',
      ),
    ).toEqual(['DIRECT Ivor Penhallow: Get him out of here!']);
  });

  it('between commas goes on with what is said', () => {
    expect(
      spokenIn(
        'Marta Ollerton said Ivor Penhallow had slept. The depot could not, she went on, pay what it did not have. “I have two roofs falling in at once.”',
      ),
    ).toEqual(['DIRECT Marta Ollerton: I have two roofs falling in at once.']);
  });
});

describe('what stands around a name', () => {
  it('may be an agency behind the place', () => {
    expect(
      spokenIn(
        'PENWICK, Ohio (Newswire) - Marta Ollerton met the crews on Thursday and said the yard was “a ruin.”',
      ),
    ).toEqual(['MIXED Marta Ollerton: a ruin.']);
  });

  it('may be the calling of the one who is named behind it', () => {
    expect(
      spokenIn(
        '“The odds are long,” said another leading Harbour Board advocate, Marta Ollerton of the firm Dray Roe.',
      ),
    ).toEqual(['DIRECT Marta Ollerton: The odds are long,']);
  });

  it('may be whose ally they are', () => {
    expect(
      spokenIn('Senator Ivor Penhallow has slept. “It is so,” said Penhallow ally Marta Ollerton.'),
    ).toEqual(['DIRECT Marta Ollerton: It is so,']);
    expect(
      spokenIn(
        'Senator Ivor Penhallow has slept. “It is so,” said Penhallow whisperer Marta Ollerton.',
      ),
    ).toEqual(['DIRECT Marta Ollerton: It is so,']);
  });

  it('may be where they live, or what they are of', () => {
    expect(
      spokenIn('Marta Ollerton of Columbia, South Carolina says the yard is “doing what it can”.'),
    ).toEqual(['MIXED Marta Ollerton: doing what it can']);
    expect(
      spokenIn(
        'As Marta Ollerton of the Marram Chapter of Penwick told the Echo, “We have had the same weather.”',
      ),
    ).toEqual(['DIRECT Marta Ollerton: We have had the same weather.']);
  });

  it('may be “Jr.”, a number or a term in marks', () => {
    expect(
      spokenIn(
        '“The tide sells boats,” Ivor B. Penhallow Jr., the director of the yard, said at a lunch on Friday.',
      ),
    ).toEqual(['DIRECT Ivor B. Penhallow Jr: The tide sells boats,']);
    expect(
      spokenIn(
        'Marta Ollerton agreed to ring. As Ivor Penhallow, the No. 2 in the board, put it: “This barge will not be sold.”',
      ),
    ).toEqual(['DIRECT Ivor Penhallow: This barge will not be sold.']);
    expect(
      spokenIn(
        '“We have had livelier ones,” Marta Ollerton, in a hat, wearing “Marram First” pins, said as bells rang.',
      ),
    ).toEqual(['DIRECT Marta Ollerton: We have had livelier ones,']);
  });

  it('is a sentence that goes on where no stop closes the marks', () => {
    expect(spokenIn('“They fought over whether to go after” Ivor Penhallow.')).not.toContain(
      'DIRECT Ivor Penhallow: They fought over whether to go after',
    );
  });
});

describe('a colon without a verb of saying', () => {
  it('lets whoever is presented speak', () => {
    expect(
      spokenIn("Here's Ivor Penhallow in May: “The yard has to pay its way like any other.”"),
    ).toEqual(['DIRECT Ivor Penhallow: The yard has to pay its way like any other.']);
  });

  it('lets whoever is named right before it speak, where the sentence is about a thing', () => {
    expect(
      spokenIn(
        'None of this would surprise pollster Marta Ollerton: “Small boats have often won here before.”',
      ),
    ).toEqual(['DIRECT Marta Ollerton: Small boats have often won here before.']);
  });
});

describe('whose words are in another’s report', () => {
  it('are not those of a thing that would demand something', () => {
    expect(
      spokenIn(
        'Marta Ollerton warned that any new deal would demand not just thrift but “total silence.”',
      ),
    ).toEqual(['MIXED Marta Ollerton: total silence.']);
  });

  it('are not those of whoever spoke meanwhile', () => {
    expect(
      spokenIn(
        'As Ivor Penhallow spoke, the depot was rolling out a campaign of “no more delays.”',
      ),
    ).toEqual([]);
  });

  it('are about the criticism of something, and not its author’s', () => {
    expect(
      spokenIn(
        "Ivor Penhallow said Marta Ollerton's criticism of the depot was “the purest cheek.”",
      ),
    ).toEqual(['MIXED Ivor Penhallow: the purest cheek.']);
  });

  it('close the report where they open with its verb', () => {
    expect(
      spokenIn(
        'Ivor Penhallow said the way the depot treated crews who complained about it “would be a crime elsewhere”.',
      ),
    ).toEqual(['MIXED Ivor Penhallow: would be a crime elsewhere']);
  });

  it('are never those of the person whom a poll is about', () => {
    expect(
      spokenIn('According to a new Marram poll, Ivor Penhallow is “far ahead of the field”.'),
    ).toEqual(['MIXED ?: far ahead of the field']);
  });

  it('in a sentence with two go on with those in marks', () => {
    expect(
      spokenIn(
        '“Your barge is lovely,” Ivor Penhallow told Marta Ollerton, after Ollerton had said that the crews liked him. “I will not let you down.”',
      ),
    ).toEqual([
      'DIRECT Ivor Penhallow: Your barge is lovely,',
      'DIRECT Ivor Penhallow: I will not let you down.',
    ]);
  });
});

describe('a title in marks', () => {
  it('is nobody’s speech where the stop of the sentence stands inside', () => {
    expect(
      spokenIn(
        "Marta Ollerton spoke of her “great luck” on Friday's broadcast of Marram Radio's “Good Morning Coast.”",
      ),
    ).toEqual(['MIXED Marta Ollerton: great luck']);
    expect(
      spokenIn('Ivor Penhallow said his luck had turned in his memoir, “A Life in Tides.”'),
    ).toEqual([]);
  });
});
