import { describe, expect, it } from 'vitest';
import { linesOf, recordOf } from './_extracted.ts';

/** Reported clauses of a text, as `linesOf` shows them. */
function reportedIn(text: string): readonly string[] {
  return linesOf(recordOf(text).quotes.filter(({ kind }) => kind === 'INDIRECT'));
}

const KILN = 'INDIRECT Marta Ollerton: the kiln had cracked';

describe("somebody's noun of saying", () => {
  it.each([
    ["Marta Ollerton's message was that the kiln had cracked."],
    ['Marta Ollerton repeated her claim that the kiln had cracked.'],
    ['Marta Ollerton lost the vote despite her insistence that the kiln had cracked.'],
  ])('reports a clause: "%s"', (text) => {
    expect(reportedIn(text)).toEqual([KILN]);
  });

  it('reports none as a subject, whose clause has no certain end', () => {
    expect(reportedIn("Marta Ollerton's claim that the kiln had cracked was not tested.")).toEqual(
      [],
    );
  });
});

describe('how somebody puts it', () => {
  it.each([
    ['As Marta Ollerton put it, the kiln had cracked.', KILN],
    ['The kiln had cracked, as Marta Ollerton put it.', KILN.replace('the', 'The')],
  ])('is a report: "%s"', (text, told) => {
    expect(reportedIn(text)).toEqual([told]);
  });
});

describe('who is not named', () => {
  it('is nobody where somebody was told', () => {
    expect(reportedIn('The jury was told that the kiln had cracked.')).toEqual([
      'INDIRECT ?: the kiln had cracked',
    ]);
  });

  it('is nobody where the text knows no more of whoever speaks', () => {
    expect(reportedIn('A voice from the floor told her that the kiln had cracked.')).toEqual([
      'INDIRECT ?: the kiln had cracked',
    ]);
    expect(reportedIn('Replays suggested that the kiln had cracked.')).toEqual([]);
  });

  it('is the detective, and not who went home according to them', () => {
    expect(
      reportedIn('A detective spoke. According to the detective, Paul Senn went home at six.'),
    ).toEqual(['INDIRECT detective: Paul Senn went home at six']);
  });

  it('is a body between commas behind a noun', () => {
    expect(
      reportedIn('The firm lost a van. Its owners, Pellbrook Haulage, said the van was new.'),
    ).toEqual(['INDIRECT Pellbrook Haulage: the van was new']);
  });
});

describe('what is no report', () => {
  it.each([
    ['The kiln had cracked, which is to say that it was cold.'],
    ['Marta Ollerton insisted on climbing the kiln herself before anybody else did.'],
  ])('%s', (text) => {
    expect(reportedIn(text)).toEqual([]);
  });
});
