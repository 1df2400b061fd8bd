import { describe, expect, it } from 'vitest';
import { linesOf, recordOf } from './_extracted.ts';

/** Reported clauses of a text, as `linesOf` shows them. */
function reportedIn(text: string): readonly string[] {
  return linesOf(recordOf(text).quotes.filter(({ kind }) => kind === 'INDIRECT'));
}

const KILN = 'INDIRECT Marta Ollerton: the kiln had cracked';

describe('a report ends where the reporter tells', () => {
  it.each([
    [', which drew groans from the gallery.'],
    [', prompting laughter.'],
    [', to loud applause.'],
    [', a figure disputed by the potters.'],
    [' – a claim the potters deny.'],
    [', hours after the fire was put out.'],
    [', in an interview with the Penwick Echo.'],
    [' when asked about the smoke.'],
    [', although no date has been set for the repair.'],
    [', when a new firing is to be tried.'],
    [' (the potters declined to comment).'],
    [' (see page 4).'],
  ])('what became of it, when it was said and what is so today: "%s"', (rest) => {
    expect(reportedIn(`Marta Ollerton said the kiln had cracked${rest}`)).toEqual([KILN]);
  });

  it('what had happened before it, of what somebody would do', () => {
    expect(reportedIn('Marta Ollerton said the kiln would close, after talks broke down.')).toEqual(
      ['INDIRECT Marta Ollerton: the kiln would close'],
    );
  });

  it('and not where the tense of what was said goes on', () => {
    expect(
      reportedIn('Marta Ollerton said the kiln had cracked, although the potters would mend it.'),
    ).toEqual([`${KILN}, although the potters would mend it`]);
    expect(
      reportedIn('Marta Ollerton said the kiln had cracked, which the potters could not mend.'),
    ).toEqual([`${KILN}, which the potters could not mend`]);
  });

  it('or at another report, "while warning that" or "before adding that"', () => {
    for (const joint of ['while warning', 'before adding']) {
      expect(
        reportedIn(`Marta Ollerton said the kiln had cracked, ${joint} that clay was scarce.`),
      ).toEqual([KILN, 'INDIRECT Marta Ollerton: clay was scarce']);
    }
  });
});

describe('a report before its verb', () => {
  it('may be followed by what the speaker does, behind the day', () => {
    expect(
      reportedIn(
        'The kiln will be moved next year, Marta Ollerton said on Monday, blaming the damp.',
      ),
    ).toEqual(['INDIRECT Marta Ollerton: The kiln will be moved next year']);
  });

  it('may be an answer', () => {
    expect(
      reportedIn('Marta Ollerton rose. The kiln was none of their business, she replied.'),
    ).toEqual(['INDIRECT Marta Ollerton: The kiln was none of their business']);
  });

  it.each([
    ['and the potters had been told', 'the potters had been told'],
    ['but the potters would mend it', 'the potters would mend it'],
    ['but not before May', 'but not before May'],
    ['if the potters agreed', 'if the potters agreed'],
    ['although the potters had been warned', 'although the potters had been warned'],
  ])('goes on behind it, "%s"', (rest, told) => {
    expect(reportedIn(`Marta Ollerton rose. The kiln would be moved, she said, ${rest}.`)).toEqual([
      `INDIRECT Marta Ollerton: The kiln would be moved ${told}`,
    ]);
  });

  it('does not go on where the reporter tells what else happened', () => {
    expect(
      reportedIn('The kiln would be moved, Marta Ollerton said on Monday, as potters went home.'),
    ).toEqual(['INDIRECT Marta Ollerton: The kiln would be moved']);
  });
});

describe('"that" behind a phrase', () => {
  it('opens what somebody agreed or replied', () => {
    expect(
      reportedIn('Marta Ollerton agreed under cross-examination that the kiln was old.'),
    ).toEqual(['INDIRECT Marta Ollerton: the kiln was old']);
  });

  it('tells which one behind "objected to a"', () => {
    expect(reportedIn('Marta Ollerton objected to a kiln that nobody wanted.')).toEqual([]);
  });
});
