import { describe, expect, it } from 'vitest';
import { recordOf, spokenIn } from './_extracted.ts';

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

  it('may be how something was, which is no part of it', () => {
    expect(
      spokenIn(
        'Tochi Wexcombe shrugged. Oddly Wexcombe was late. “It is dry here,” Wexcombe said.',
      ),
    ).toEqual(['DIRECT Tochi Wexcombe: It is dry here,']);
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

describe('what is no speech of somebody named', () => {
  it('what they accept as a gift', () => {
    expect(
      spokenIn(
        'Marta Ollerton says rival Ivor Penhallow accepted about 200 gifts from the yard and “there is nothing wrong with that.”',
      ),
    ).toEqual(['MIXED Marta Ollerton: there is nothing wrong with that.']);
  });

  it('an editorial of somebody else that tells them something', () => {
    expect(
      spokenIn(
        "Ivor Penhallow did visit the yard, but after the newspaper's editorial telling him to leave his “playground for the rich.”",
      ),
    ).toEqual(['MIXED ?: playground for the rich.']);
  });

  it('a report about those of whom they once spoke', () => {
    expect(
      spokenIn(
        'Marta Ollerton said the crews, whom Ivor Penhallow criticised in May, were “quite well fed.”',
      ),
    ).toEqual(['MIXED Marta Ollerton: quite well fed.']);
  });

  it('a threat that is long past where the words stand', () => {
    expect(
      spokenIn(
        'Ivor Penhallow left behind the threat from Marta Ollerton in two short lines at the start of the evening before turning to the dangers of a “rigged harbour.”',
      ),
    ).toEqual([]);
  });

  it('what others say of whom they are an example', () => {
    expect(
      spokenIn('Critics, including Marta Ollerton, said the plan was “far too dear for any crew”.'),
    ).toEqual(['MIXED Critics: far too dear for any crew']);
  });

  it('emails in the plural behind words in marks', () => {
    expect(
      spokenIn(
        'Marta Ollerton last week said Ivor Penhallow was not the author of any “top secret” email chains.',
      ),
    ).toEqual(['MIXED Marta Ollerton: top secret']);
  });
});

describe('who the subject of a sentence is', () => {
  it('a spokesman before the verb, whatever he calls something', () => {
    expect(
      spokenIn(
        'A spokesman for Marta Ollerton called a report suggesting donors had the keys of the yard “outrageous.”',
      ),
    ).toEqual(['MIXED spokesman for Marta Ollerton: outrageous.']);
  });

  it('the one whose name follows “one early supporter”', () => {
    expect(
      spokenIn(
        'One early supporter, Marta Ollerton of Penwick, gave it a try on Tuesday: “You can easily argue that.”',
      ),
    ).toEqual(['DIRECT Marta Ollerton: You can easily argue that.']);
  });

  it('the one named behind what they face', () => {
    expect(
      spokenIn(
        'Facing mounting criticism from the crews, Ivor Penhallow released a note, saying the yard had “no right” to close.',
      ),
    ).toEqual(['MIXED Ivor Penhallow: no right']);
    expect(
      spokenIn(
        'Amid calls from some to close the yard, Ivor Penhallow gave his reasons, saying it was right to “name the guilty.”',
      ),
    ).toEqual(['MIXED Ivor Penhallow: name the guilty.']);
  });

  it('the one before the time at which something was said', () => {
    expect(
      spokenIn(
        'The Harbour Board less than two weeks ago said the plan was “top secret” and would stay so.',
      ),
    ).toEqual(['MIXED Harbour Board: top secret']);
  });

  it('a name that only its verb of judging shows', () => {
    expect(
      spokenIn(
        'Mitt Ollerton went after the mayor over his refusal to pay, calling it “quite disgraceful.”',
      ),
    ).toEqual(['MIXED Mitt Ollerton: quite disgraceful.']);
    expect(
      spokenIn(
        '“Today, our country is one of the leading nations,” the Marramites state in the paper, which was shared on Friday.',
      ),
    ).toEqual(['DIRECT Marramites: Today, our country is one of the leading nations,']);
  });

  it('the one before “who” or behind “said” at the start, up to a comma and a quotation', () => {
    expect(
      spokenIn(
        'Help came from Ivor Penhallow, who declared in the dining hall, “I am sending the signal that it is time.”',
      ),
    ).toEqual(['DIRECT Ivor Penhallow: I am sending the signal that it is time.']);
    expect(
      spokenIn('Said Marta Ollerton, who grew up beside the yard, “We were all so proud of him.”'),
    ).toEqual(['DIRECT Marta Ollerton: We were all so proud of him.']);
  });

  it('the one with a post or an adverb in the sentence behind a call', () => {
    expect(
      spokenIn(
        '“The great port of Marram is proud to cast its votes!” Penwick delegate Marta Ollerton said as she rose.',
      ),
    ).toEqual(['DIRECT Marta Ollerton: The great port of Marram is proud to cast its votes!']);
    const { quotes } = recordOf(
      '“Who is calling? Good morning!” Ms Marta Ollerton said pleasantly into the telephone.',
    );
    expect(quotes.map(({ rule }) => rule)).toEqual(['cue-after']);
  });
});

describe('what goes on with the sentence before', () => {
  it('words behind “then”', () => {
    expect(
      spokenIn(
        '“People looked at me as if I had done wrong,” Marta Ollerton said. Then, “I try to explain it to them. They never listen.”',
      ),
    ).toEqual([
      'DIRECT Marta Ollerton: People looked at me as if I had done wrong,',
      'DIRECT Marta Ollerton: I try to explain it to them. They never listen.',
    ]);
  });

  it('words behind “adding” at the start', () => {
    expect(
      spokenIn(
        'Marta Ollerton stated that the report “was not good.” Adding, “What they do is never quite as bad as that.”',
      ),
    ).toEqual([
      'MIXED Marta Ollerton: was not good.',
      'DIRECT Marta Ollerton: What they do is never quite as bad as that.',
    ]);
  });

  it('never a chorus two paragraphs back', () => {
    expect(
      spokenIn(
        'Marta Ollerton and Ivor Penhallow said the yard was “a ruin”.',
        'It was built of brick in a wet year.',
        '“Nobody has ever come to mend any of it.”',
      ),
    ).toEqual([
      'MIXED Marta Ollerton + Ivor Penhallow: a ruin',
      'DIRECT ?: Nobody has ever come to mend any of it.',
    ]);
  });

  it('a lawsuit accuses in words that are found', () => {
    expect(
      spokenIn("The crews' lawsuit accuses Ivor Penhallow of “bullying them into silence.”"),
    ).toEqual(['MIXED ?: bullying them into silence.']);
  });
});

describe('words in marks that nobody says', () => {
  it('are not those of what a sentence opens with', () => {
    expect(
      spokenIn(
        'Shortly after the call ended, the note went out, saying the plan was “dead in the water.”',
      ),
    ).toEqual(['MIXED ?: dead in the water.']);
    expect(
      spokenIn('Only in Penwick is it kept on, saying the plan was “dead in the water.”'),
    ).toEqual(['MIXED ?: dead in the water.']);
  });

  it('are the name of a show that something was told', () => {
    expect(
      spokenIn('“He is out of office,” Marta Ollerton told “Good Morning Coast” after the vote.'),
    ).toEqual(['DIRECT Marta Ollerton: He is out of office,']);
  });

  it('name what lessons are watched in', () => {
    expect(
      spokenIn(
        'Ivor Penhallow spends his days at the yard, observing lessons in a “classroom” of tin.',
      ),
    ).toEqual([]);
  });

  it('stand behind the comma that closes what is owned', () => {
    expect(
      spokenIn(
        'Ned Tarrick, whose long war record Marta Ollerton belittled, ran with a “fresh start” theme.',
      ),
    ).toEqual([]);
  });

  it('are far behind comments that only came at a time', () => {
    expect(
      spokenIn(
        "Marta Ollerton's comments come some weeks before the vote in a town at the heart of an “opt-out” row.",
      ),
    ).toEqual([]);
  });

  it('repeat a quotation in capitals over a part of the article', () => {
    expect(
      spokenIn(
        'Marta Ollerton said the yard was nearly bare.',
        '“NOBODY WANTS A BOAT”',
        'It was built of brick.',
      ),
    ).not.toContain('DIRECT Marta Ollerton: NOBODY WANTS A BOAT');
  });
});
