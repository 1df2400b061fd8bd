import { describe, expect, it } from 'vitest';
import { linesOf, recordOf } from './_extracted.ts';

/** Reported clauses of a text, as `linesOf` shows them. */
function reportedIn(text: string): readonly string[] {
  return linesOf(recordOf(text).quotes.filter(({ kind }) => kind === 'INDIRECT'));
}

describe('a report around its verb', () => {
  it('follows what links it to the sentence before', () => {
    expect(
      reportedIn('Marta Ollerton smiled. Still, she said, officers have to decide who gets paid.'),
    ).toEqual(['INDIRECT Marta Ollerton: officers have to decide who gets paid']);
    expect(
      reportedIn(
        "Marta Ollerton smiled. Even then, she said, she's fairly sure the yard will shut.",
      ),
    ).toEqual(["INDIRECT Marta Ollerton: she's fairly sure the yard will shut"]);
  });

  it('takes in a phrase before it, whose participle is no verb of its own', () => {
    expect(
      reportedIn(
        'Despite the announced growth, Marta Ollerton noted, harbour spending is in danger of sinking.',
      ),
    ).toEqual([
      'INDIRECT Marta Ollerton: Despite the announced growth harbour spending is in danger of sinking',
    ]);
    expect(
      reportedIn(
        'In the end, Marta Ollerton said, harbour crews almost always end up voting for the yard.',
      ),
    ).toEqual(['INDIRECT Marta Ollerton: harbour crews almost always end up voting for the yard']);
  });

  it('goes on behind where and when it was said, and with “to”', () => {
    expect(
      reportedIn('The fund, Marta Ollerton wrote in a letter, had been closed since May.'),
    ).toEqual(['INDIRECT Marta Ollerton: The fund had been closed since May']);
    expect(reportedIn('It makes sense, Marta Ollerton said, to put the yard first.')).toEqual([
      'INDIRECT Marta Ollerton: It makes sense to put the yard first',
    ]);
  });

  it('may be of somebody who is inside or close to something', () => {
    expect(reportedIn('The plan, an inside source said, is to have crews hand out bills.')).toEqual(
      ['INDIRECT inside source: The plan is to have crews hand out bills'],
    );
    expect(reportedIn('The plan is late, say people close to the board.')).toEqual([
      'INDIRECT people: The plan is late',
    ]);
  });
});

describe('a report behind its verb', () => {
  it('may open with a thing that somebody tells', () => {
    expect(
      reportedIn('Marta Ollerton said details of the sale will follow in the coming weeks.'),
    ).toEqual(['INDIRECT Marta Ollerton: details of the sale will follow in the coming weeks']);
  });

  it('may open with a contracted verb behind the time', () => {
    expect(
      reportedIn("Marta Ollerton spoke. She says tonight she's a step closer to the post."),
    ).toEqual(["INDIRECT Marta Ollerton: she's a step closer to the post"]);
  });

  it('is said by those who are counted, or told of by “who”', () => {
    expect(reportedIn('A number of writers suggested the list was important.')).toEqual([
      'INDIRECT number of writers: the list was important',
    ]);
    expect(
      reportedIn('Supporters who have heard from the yard say their first aim is to win.'),
    ).toEqual(['INDIRECT Supporters: their first aim is to win']);
  });

  it('may be about what is the speaker’s own', () => {
    expect(
      reportedIn(
        'Another rower, Marta Ollerton of Dray College, said his survey of boats showed the yard holding steady.',
      ),
    ).toEqual(['INDIRECT Marta Ollerton: his survey of boats showed the yard holding steady']);
  });
});

describe('how a report goes on', () => {
  it('behind a verb that the cue parts from its other half', () => {
    expect(reportedIn('The plan would, Marta Ollerton says, save many lives.')).toEqual([
      'INDIRECT Marta Ollerton: The plan would save many lives',
    ]);
  });

  it('to the comma that closes “which she says”', () => {
    expect(
      reportedIn('The plan, which Marta Ollerton says would save lives, passed in May.'),
    ).toEqual(['INDIRECT Marta Ollerton: would save lives']);
  });

  it('over a participle that belongs to the noun behind it', () => {
    expect(
      reportedIn(
        'Marta Ollerton told the Echo she had kept up her paid speaking trips because of the rent.',
      ),
    ).toEqual([
      'INDIRECT Marta Ollerton: she had kept up her paid speaking trips because of the rent',
    ]);
  });

  it('behind how and to whom it was said', () => {
    expect(
      reportedIn('Officers in the yard said privately they were worried about the tide.'),
    ).toEqual(['INDIRECT Officers: they were worried about the tide']);
    expect(
      reportedIn('The foundation reported to the Harbour Board that his pay was too low.'),
    ).toEqual(['INDIRECT foundation: his pay was too low']);
  });
});

describe('what a source is', () => {
  it('may be a report of a day, and who wrote it a name that nothing else tells', () => {
    expect(
      reportedIn('The yard will shut in May, according to a report Tuesday from the Penwick Echo.'),
    ).toEqual(['INDIRECT Penwick Echo: The yard will shut in May']);
  });

  it('may be told more of', () => {
    expect(
      reportedIn(
        'The yard will shut in May, according to a new poll that shows more people like it.',
      ),
    ).toEqual(['INDIRECT new poll: The yard will shut in May']);
    expect(
      reportedIn(
        'According to a May study by the Harbour Board based on tides since 2014, younger crews row more slowly.',
      ),
    ).toEqual(['INDIRECT Harbour Board: younger crews row more slowly']);
  });

  it('may have reported something', () => {
    expect(
      reportedIn('As reported by the Penwick Echo, last year the yard became the first to shut.'),
    ).toEqual(['INDIRECT Penwick Echo: last year the yard became the first to shut']);
  });
});

describe('a report on both sides of its verb', () => {
  it.each([
    ['Eleven crews, she confirmed, faced the sack.', 'Eleven crews faced the sack'],
    ['Her orders, she said, were clear.', 'Her orders were clear'],
    ['It was, she said, a matter of time.', 'It was a matter of time'],
    ['She drew, she said, from the only two plans.', 'She drew from the only two plans'],
    ['She has been told, she says, not to argue.', 'She has been told not to argue'],
    [
      'If the board put off a vote, she warned, the gap would grow.',
      'If the board put off a vote the gap would grow',
    ],
    [
      'Were a buyer to come, she hinted, it would have to be soon.',
      'Were a buyer to come it would have to be soon',
    ],
    [
      'After the last fire, she said, crews went home early.',
      'After the last fire crews went home early',
    ],
    [
      'Until May, she said, the yard had three rules: paint, paint and paint.',
      'Until May the yard had three rules: paint, paint and paint',
    ],
    [
      'The gift had been sent, she said in a letter, and the crews had been told.',
      'The gift had been sent the crews had been told',
    ],
  ])('%s', (sentence, clause) => {
    expect(reportedIn(`Marta Ollerton spoke. ${sentence}`)).toEqual([
      `INDIRECT Marta Ollerton: ${clause}`,
    ]);
  });

  it('begins behind what links it, and what tells in which order things came', () => {
    expect(
      reportedIn('Marta Ollerton spoke. At the same time, she said, the crews were tired.'),
    ).toEqual(['INDIRECT Marta Ollerton: the crews were tired']);
    expect(
      reportedIn('Marta Ollerton spoke. The next morning, she said, the crews were tired.'),
    ).toEqual(['INDIRECT Marta Ollerton: the crews were tired']);
  });

  it('begins behind the relative pronoun that opens it', () => {
    expect(
      reportedIn('They fought rules under which, Marta Ollerton said, a third of them would go.'),
    ).toEqual(['INDIRECT Marta Ollerton: a third of them would go']);
  });

  it('ends before a post between commas', () => {
    expect(
      reportedIn('The yard has put off 200 repairs, its chief engineer, Marta Ollerton, said.'),
    ).toEqual(['INDIRECT Marta Ollerton: The yard has put off 200 repairs']);
  });
});
