import { describe, expect, it } from 'vitest';
import { linesOf, recordOf, spokenIn } from './_extracted.ts';

describe('whose a fragment is', () => {
  it('goes back to who says it all where a verb stands in the same tense', () => {
    expect(
      spokenIn(
        'Ivor Penhallow said Marta Ollerton had offered ten shillings and described the strike as “a sulk”.',
      ),
    ).toEqual(['MIXED Ivor Penhallow: a sulk']);
  });

  it('is told by the owner of what was said', () => {
    expect(spokenIn('Marta Ollerton’s “deeply unfair” claim was met with laughter.')).toEqual([
      'MIXED Marta Ollerton: deeply unfair',
    ]);
  });

  it('is nobody’s where a single word in marks stands there', () => {
    expect(spokenIn('Marta Ollerton’s “obvious” claim was met with laughter.')).toEqual([]);
  });

  it('is told by whoever dismisses something as that', () => {
    expect(spokenIn('Ivor Penhallow dismissed as “plain nonsense” the idea of a sale.')).toEqual([
      'MIXED Ivor Penhallow: plain nonsense',
    ]);
  });

  it('is passed on behind an object where the verb might be a noun', () => {
    expect(
      spokenIn(
        'Marta Ollerton of the Penwick Board has a name for it. The board calls the present scales “a muddle”.',
      )[0],
    ).toMatch(/: a muddle$/);
  });

  it('is told by nobody in a passive, unless it is a name', () => {
    expect(spokenIn('The yard has been described as “the worst in the land”.')).toEqual([
      'MIXED ?: the worst in the land',
    ]);
    expect(spokenIn('The device was described as a “steam hammer”.')).toEqual([]);
  });

  it('goes on behind another fragment in the sentence before', () => {
    expect(
      spokenIn(
        'Marta Ollerton said crews were “worn out”. The yard had been “left to rot” for years.',
      ),
    ).toEqual(['MIXED Marta Ollerton: worn out', 'MIXED Marta Ollerton: left to rot']);
    expect(spokenIn('The yard had been “left to rot” for years.')).toEqual([]);
  });
});

describe('whole utterances beside verbs of appeal and judgement', () => {
  it('are direct before and behind the verb', () => {
    expect(spokenIn('“Please read the rules again today,” Ivor Penhallow implored.')).toEqual([
      'DIRECT Ivor Penhallow: Please read the rules again today,',
    ]);
    expect(spokenIn('Ivor Penhallow bemoaned, “They have sold the yard!”')).toEqual([
      'DIRECT Ivor Penhallow: They have sold the yard!',
    ]);
  });

  it('are told by many who are named without an article', () => {
    expect(spokenIn('“The yard is a mess,” say campaigners.')).toEqual([
      'DIRECT campaigners: The yard is a mess,',
    ]);
    expect(spokenIn('The yard is “a mess”, warn residents.')).toEqual(['MIXED residents: a mess']);
  });

  it('go on behind an abbreviation that closes the cue', () => {
    const { quotes } = recordOf(
      '“Coal?” said Rep. Marta Ollerton, D-Minn. “We got the yard further than this.”',
    );
    expect(linesOf(quotes)).toEqual([
      'DIRECT Marta Ollerton: Coal? We got the yard further than this.',
    ]);
  });

  it('are heard from people that no verb of speech is known for', () => {
    expect(spokenIn('“There is soot in every cup,” the insider sniggered.')).toEqual([
      'DIRECT insider: There is soot in every cup,',
    ]);
    expect(spokenIn('“It is a hymn to cheese!” called someone in the gallery.')[0]).toMatch(
      /^DIRECT .*: It is a hymn to cheese!$/,
    );
  });
});

describe('words of which somebody is accused', () => {
  it('are somebody’s, even where the text tells nobody', () => {
    expect(
      spokenIn('Ines Quillfeather was accused of “hiding behind her desk” over the closure.'),
    ).toEqual(['MIXED ?: hiding behind her desk']);
  });
});

describe('whoever is reported of by name', () => {
  it('is hardly the one who says so, where another is in mind', () => {
    expect(
      spokenIn(
        'Ines Quillfeather denied theft before the court. Mary Wragg “kept the books”, she said.',
      ),
    ).toEqual(['MIXED Ines Quillfeather: kept the books']);
  });

  it('is, where nobody else is', () => {
    expect(spokenIn('The fair is off. Ines Quillfeather was “very sad”, she said.')).toEqual([
      'MIXED Ines Quillfeather: very sad',
    ]);
  });
});

describe('what somebody’s description of a thing says', () => {
  it('is theirs, whoever answers it', () => {
    expect(
      spokenIn(
        'Responding to Ines Quillfeather’s description of the plan as “mad beyond words”, Tobias Wragg said it was “sound”.',
      ),
    ).toEqual(['MIXED Ines Quillfeather: mad beyond words', 'MIXED Tobias Wragg: sound']);
  });
});

it('words in somebody’s account are theirs, whoever the sentence is about', () => {
  expect(
    spokenIn(
      'Ines Quillfeather and Marta Ollerton kept house together.',
      'Ollerton rose at five and was, in Quillfeather’s telling, “loud as a weir”.',
      'Quillfeather had, by Ollerton’s own account, “the manners of a heron”.',
    ),
  ).toEqual([
    'MIXED Ines Quillfeather: loud as a weir',
    'MIXED Marta Ollerton: the manners of a heron',
  ]);
});

it('people who live somewhere speak, and not the place', () => {
  expect(
    spokenIn('Tenants living in Zelda Court have called the rent “a joke in poor taste”.'),
  ).toEqual(['MIXED Tenants: a joke in poor taste']);
});

describe('of two people in a sentence', () => {
  it.each([
    ['Ines Quillfeather spoke of “a slow flood” and Tobias Wragg of “a way out”.', ['I', 'T']],
    [
      'Ines Quillfeather dismissed Tobias Wragg’s claim that it was “dry” as “laughable”.',
      ['T', 'I'],
    ],
    [
      'Tobias Wragg called it “a stunt”, prompting Ines Quillfeather to speak of “a slow flood”.',
      ['T', 'I'],
    ],
    ['The vote led Ines Quillfeather to call Tobias Wragg “a fine loser”.', ['I']],
    ['Ines Quillfeather wants Tobias Wragg to “come back to the weir”.', ['I']],
    ['Ines Quillfeather remembered Tobias Wragg as “a man of few floods”.', ['I']],
    ['Ines Quillfeather – who once called Tobias Wragg “a coward” – smiled.', ['I']],
  ])('each has their own words: %s', (sentence, speakers) => {
    expect(spokenIn(sentence).map((line) => line.replace(/^MIXED (.).*/, '$1'))).toEqual(speakers);
  });

  it('who wants to do something says nothing by it', () => {
    expect(
      spokenIn('Ines Quillfeather told the inn she liked it but wanted to “see the sums”.'),
    ).toEqual(['MIXED Ines Quillfeather: see the sums']);
  });
});

it.each([
  'Dana Wragg is a pilot. To Wragg, it was “a bucket of rust”.',
  'Dana Wragg is a pilot. For her, that is “a bucket of rust”.',
])('to whom something is so, has the words for it: %s', (paragraph) => {
  expect(spokenIn(paragraph)).toEqual(['MIXED Dana Wragg: a bucket of rust']);
});
