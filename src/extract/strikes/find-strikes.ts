import type { StepFactory } from '../pipeline.ts';
import type { Problem, StrikeEvidence, StrikeFinding } from '../record.ts';
import { type CalendarStrike, readCalendar } from './calendar.ts';
import { type ChosenStrike, chooseMain } from './choose-main.ts';
import { linkDisputes } from './disputes.ts';
import { findNamedStrikes } from './named-strikes.ts';
import { findProvisionalStrikes } from './provisional.ts';
import { type RankedStrike, rankStrikes } from './rank.ts';
import { type ArticleReading, createArticleReader } from './read-clues.ts';

/**
 * Links the article to strikes of the calendar by evidence: dates, weekdays and lengths in the text, the day
 * of publication, who held which office, what the workforce was called, other strikes named. Below a
 * threshold there is no link, and a problem says why. Strikes that the text dates and the calendar lacks
 * become provisional.
 */
export const findStrikes: StepFactory = (knowledge) => {
  const calendar = readCalendar(knowledge.reference);
  const readArticle = createArticleReader(knowledge);
  return {
    name: 'strikes',
    needs: ['tokens', 'sentences', 'passages', 'people', 'organisations', 'places', 'problems'],
    adds: ['strikes', 'disputes', 'problems'],
    run(analysis) {
      const reading = readArticle(analysis);
      if (reading.references.length === 0) return { strikes: [], disputes: [] };
      const ranked = rankStrikes(analysis, calendar, reading);
      const main = chooseMain(ranked);
      const named = findNamedStrikes(calendar, reading, main);
      const provisional = findProvisionalStrikes(analysis, calendar, reading, main.length > 0);
      const strikes = [...main.map(mainFinding), ...named.map(namedFinding), ...provisional];
      const disputes = linkDisputes(knowledge, reading.disputeMentions, strikes);
      const problem = strikes.some((strike) => strike.main) ? null : undecided(reading, ranked);
      return problem === null
        ? { strikes, disputes }
        : { strikes, disputes, problems: [...analysis.problems, problem] };
    },
  };
};

function mainFinding({ strike, confidence, evidence }: ChosenStrike): StrikeFinding {
  return finding(strike, true, confidence, evidence);
}

function namedFinding({ strike, confidence, evidence }: ChosenStrike): StrikeFinding {
  return finding(strike, false, confidence, evidence);
}

function finding(
  { row }: CalendarStrike,
  main: boolean,
  confidence: number,
  evidence: readonly StrikeEvidence[],
): StrikeFinding {
  const { id, from, to, workforces, nations, status } = row;
  return {
    id,
    from,
    to,
    workforces,
    nations,
    status,
    main,
    provisional: false,
    confidence,
    evidence,
  };
}

/** Says which strikes were weighed, where the words for a strike first stand. */
function undecided(
  { references, uses }: ArticleReading,
  ranked: readonly RankedStrike[],
): Problem | null {
  // a strike of nobody the tables know is no news of ours to decide
  const first = references[0];
  if (first === undefined || uses.length === 0) return null;
  const nearest = ranked
    .filter(({ score }) => score > 0)
    .slice(0, 3)
    .map(({ strike }) => strike.row.id);
  const message =
    nearest.length === 0
      ? 'No strike of the calendar fits, and the text states no full date for another'
      : `The text does not tell which strike this is; the nearest are ${nearest.join(', ')}`;
  return { code: 'STRIKE_UNDECIDED', message, start: first.start, end: first.end };
}
