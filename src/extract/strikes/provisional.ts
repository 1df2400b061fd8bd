import type { Analysis } from '../analysis.ts';
import { createPhraseSet } from '../figures/phrase-tree.ts';
import type { StrikeFinding } from '../record.ts';
import { nationsOf } from './background.ts';
import type { CalendarStrike } from './calendar.ts';
import { type Clue, isSince, type StrikeClues } from './clues.ts';
import { type DateParts, statedDay } from './date-parts.ts';
import { type Day, isoOfDay, weekdayOf, yearOf } from './days.ts';
import { MOST_REFERENCES } from './named-strikes.ts';
import { type ArticleReading, workforceBeside } from './read-clues.ts';
import { spanOf } from './weigh.ts';

/**
 * Strikes that the text dates and the calendar lacks, of any trade: "rail workers will strike on 3 and 5 May
 * 2024". The year must be stated, or follow from the day of publication.
 */
export function findProvisionalStrikes(
  analysis: Analysis,
  calendar: readonly CalendarStrike[],
  reading: ArticleReading,
  hasMain: boolean,
): readonly StrikeFinding[] {
  const found: StrikeFinding[] = [];
  const { topWorkforce } = reading;
  for (const words of reading.strikes.slice(0, MOST_REFERENCES)) {
    if (found.length >= MOST_STRIKES) break;
    // an article may tell of several trades: only the one in the sentence is dated by it
    const workforce = workforceBeside(reading, words.reference);
    const days = workforce === null ? null : daysOf(words, reading);
    if (workforce === null || days === null) continue;
    const overlapping = ({ from, to }: { readonly from: Day; readonly to: Day }) =>
      from <= (days.to ?? days.from) && days.from <= to;
    const inCalendar = calendar.some(
      ({ first, endDay, workforces }) =>
        workforces.has(workforce) && overlapping({ from: first, to: endDay }),
    );
    const id = `${workforce}-${isoOfDay(days.from)}`;
    if (inCalendar || found.some((strike) => strike.id === id)) continue;
    const nations = [...new Set(nationsOf(analysis).map(({ nation }) => nation))];
    const { reference, clues } = words;
    found.push({
      id,
      from: isoOfDay(days.from),
      to: days.to === null ? null : isoOfDay(days.to),
      workforces: [workforce],
      nations: nations.length === 1 ? nations : [],
      status: statusOf(words),
      main: !hasMain && workforce === topWorkforce && reference.when !== 'EARLIER',
      provisional: true,
      confidence: days.stated ? 0.8 : 0.65,
      evidence: [
        {
          ...spanOf([reference, ...clues]),
          reason: 'These words date a strike that the calendar lacks.',
        },
      ],
    });
  }
  return found;
}

interface StatedDays {
  readonly from: Day;
  /** Null where the words tell only when it began. */
  readonly to: Day | null;
  /** Whether the text states the year. */
  readonly stated: boolean;
}

function daysOf({ reference, clues }: StrikeClues, { writing }: ArticleReading): StatedDays | null {
  const clue = clues.find(
    (other) => other.kind === 'DATE' && other.dates.dates.every(({ day }) => day !== null),
  );
  if (clue?.kind !== 'DATE') return null;
  const future = reference.when === 'PLANNED' || reference.when === 'LATER';
  const days = clue.dates.dates.map((date) => dayNear(date, writing.published, future));
  const known = days.filter((day) => day !== null);
  if (known.length < days.length || clue.edge === 'END') return null;
  const from = Math.min(...known);
  const last = Math.max(...known);
  if (last - from > LONGEST_STRIKE) return null;
  const stated = clue.dates.dates.every(({ year }) => year !== null);
  if (last > from || clue.edge === null) return { from, to: last, stated };
  const length = clues.find((other) => other.kind === 'LENGTH');
  return { from, to: length === undefined ? null : from + lengthInDays(length) - 1, stated };
}

function lengthInDays(clue: Clue & { readonly kind: 'LENGTH' }): number {
  return Math.max(1, Math.round(clue.unit === 'HOURS' ? clue.amount / 24 : clue.amount));
}

/** The day itself; without a year the next such day after publication for a plan, else the last before. */
function dayNear(date: DateParts, published: Day | null, future: boolean): Day | null {
  const stated = statedDay(date, published);
  if (stated !== null) return fitsWeekday(date, stated) ? stated : null;
  if (published === null || date.year !== null || date.yearOffset !== null) return null;
  for (const offset of future ? [0, 1] : [0, -1]) {
    const day = statedDay({ ...date, year: yearOf(published) + offset }, published);
    if (day !== null && (future ? day >= published - 1 : day <= published + 1)) {
      return fitsWeekday(date, day) ? day : null;
    }
  }
  return null;
}

function fitsWeekday({ weekday }: DateParts, day: Day): boolean {
  return weekday === null || weekday === weekdayOf(day);
}

/** What dates more than these is a calendar of strikes, not an article. */
const MOST_STRIKES = 12;
/** One that ran for longer is more likely a series, or a misread date. */
const LONGEST_STRIKE = 31;

function statusOf({ reference, clues }: StrikeClues): StrikeFinding['status'] {
  const { atoms } = reference.sentence;
  if (atoms.some((_, index) => CALLED_OFF.at(atoms, index) !== null)) return 'CALLED_OFF';
  if (clues.some((clue) => clue.kind === 'DATE' && isSince(atoms, clue.dates.firstAtom)))
    return 'UNDER_WAY';
  return reference.when === 'PLANNED' || reference.when === 'LATER' ? 'ANNOUNCED' : 'HELD';
}

const CALLED_OFF = createPhraseSet([
  'called off the strike',
  'strike has been called off',
  'strike was called off',
  'strikes have been called off',
  'strike has been suspended',
  'strike was suspended',
  'suspended the strike',
  'strike has been cancelled',
  'strike was cancelled',
]);
