import type { CalendarStrike } from './calendar.ts';
import { type ChosenStrike, MOST_EVIDENCE } from './choose-main.ts';
import type { Clue, StrikeClues } from './clue.ts';
import { isoOfDay } from './days.ts';
import { type ArticleReading, workforceOf } from './read-clues.ts';
import { daysStated, fitsClue, nearestDate, spanOf } from './weigh.ts';

/**
 * Strikes that the article names besides its own: "the previous strike earlier this month", "a 48-hour
 * strike in March looms". They are looked for before and after the article's own strike, nearest first.
 */
export function findNamedStrikes(
  calendar: readonly CalendarStrike[],
  reading: ArticleReading,
  main: readonly ChosenStrike[],
): readonly ChosenStrike[] {
  const named = new Map<CalendarStrike, ChosenStrike>();
  const parts = { earlier: new Set(reading.earlier), later: new Set(reading.later) };
  for (const words of reading.strikes.slice(0, MOST_REFERENCES)) {
    const found = findNamed(calendar, reading, main, words, parts);
    if (found === null || main.some(({ strike }) => strike === found.strike)) continue;
    const before = named.get(found.strike);
    named.set(found.strike, before === undefined ? found : merged(before, found));
  }
  return [...named.values()].toSorted((one, other) => one.strike.first - other.strike.first);
}

/** Each is looked up in the whole calendar; what names strikes more often is a list, not an article. */
export const MOST_REFERENCES = 400;

function findNamed(
  calendar: readonly CalendarStrike[],
  reading: ArticleReading,
  main: readonly ChosenStrike[],
  words: StrikeClues,
  parts: { readonly earlier: ReadonlySet<StrikeClues>; readonly later: ReadonlySet<StrikeClues> },
): ChosenStrike | null {
  const { reference } = words;
  const date = nearestDate(reference, words.clues);
  const workforce = workforceOf(reading, reference);
  if (workforce === null) return null;
  const same = calendar.filter(({ workforces }) => workforces.has(workforce));
  const about = main[0];
  if (about === undefined) return chosenByYear(same, date, words, reading);
  const earlier = same
    .filter(({ first, row }) => first < about.strike.first && row.status === 'HELD')
    .reverse();
  const fits = (strike: CalendarStrike) =>
    date !== null && fitsClue(strike, date, about.strike, reading.writing);
  if (parts.earlier.has(words)) {
    const undated = reference.when === 'EARLIER' && reference.singular && date === null;
    const strike = undated ? earlier[0] : earlier.find(fits);
    return strike === undefined
      ? null
      : chosen(strike, words, about.confidence * (undated ? 0.75 : 0.95));
  }
  if (parts.later.has(words)) {
    if (date === null || !saysDay(date)) return null;
    const strike = same.find((other) => other.first > about.strike.last && fits(other));
    return strike === undefined ? null : chosen(strike, words, about.confidence * 0.95);
  }
  // "walked out on 13 March" in an article about April: the words name no order, the day tells the strike
  if (date === null || !saysDay(date) || main.some(({ strike }) => fits(strike))) return null;
  const near = [...earlier, ...same.filter(({ first }) => first > about.strike.last)].filter(
    (strike) => Math.abs(strike.first - about.strike.first) < 366 && fits(strike),
  );
  return near.length === 1 ? chosen(near[0]!, words, about.confidence * 0.9) : null;
}

/** Without a strike of the article's own, only a full date names one. */
function chosenByYear(
  same: readonly CalendarStrike[],
  date: (Clue & { readonly kind: 'DATE' }) | null,
  words: StrikeClues,
  { writing }: ArticleReading,
): ChosenStrike | null {
  if (date === null || date.dates.dates.some(({ year, day }) => year === null || day === null))
    return null;
  const strikes = same.filter((strike) => daysStated(date, strike, writing).length > 0);
  return strikes.length === 1 ? chosen(strikes[0]!, words, 0.8) : null;
}

function saysDay({ dates }: Clue & { readonly kind: 'DATE' }): boolean {
  return dates.dates.some(({ day, month }) => day !== null || month !== null);
}

function chosen(
  strike: CalendarStrike,
  { reference, clues }: StrikeClues,
  confidence: number,
): ChosenStrike {
  const reason = `These words name the strike of ${isoOfDay(strike.first)}.`;
  const date = nearestDate(reference, clues);
  const span = date === null ? reference : spanOf([reference, date]);
  return {
    strike,
    confidence: Math.round(confidence * 100) / 100,
    evidence: [{ start: span.start, end: span.end, reason }],
  };
}

function merged(one: ChosenStrike, other: ChosenStrike): ChosenStrike {
  return {
    strike: one.strike,
    confidence: Math.max(one.confidence, other.confidence),
    evidence: [...one.evidence, ...other.evidence].slice(0, MOST_EVIDENCE),
  };
}
