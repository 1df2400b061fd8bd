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

  it('follows a phrase, whose participle is no verb of its own', () => {
    expect(
      reportedIn(
        'Despite the announced growth, Marta Ollerton noted, harbour spending is in danger of sinking.',
      ),
    ).toEqual(['INDIRECT Marta Ollerton: harbour spending is in danger of sinking']);
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
