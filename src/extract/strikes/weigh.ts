import type { Span } from '../../text/span.ts';
import type { CalendarStrike } from './calendar.ts';
import { hourOf } from './calendar.ts';
import type { Clue, Edge, StrikeClues } from './clue.ts';
import { type DateParts, fitsDay } from './date-parts.ts';
import { type Day, isoOfDay, mondayOf } from './days.ts';

/**
 * One piece of evidence for or against a strike. Weights are log-odds: 2 makes the strike about seven times
 * as likely as it was, -2 a seventh.
 */
export interface Evidence extends Span {
  readonly weight: number;
  /** One plain sentence. */
  readonly reason: string;
  /** True where it tells this strike from others of the same workforce or country. */
  readonly anchors: boolean;
}

/** What is known about when the article was written. */
export interface Writing {
  /** The day of publication, null where the input does not say. */
  readonly published: Day | null;
  /** Whether the article reports a strike or announces one. */
  readonly mode: 'ACTION' | 'PLANNED';
}

/** Weighs what the words at a strike tell about it against one strike of the calendar. */
export function weighClue(clue: Clue, strike: CalendarStrike, writing: Writing): Evidence | null {
  switch (clue.kind) {
    case 'DATE':
      return weighDate(clue, strike, writing);
    case 'LENGTH':
      return weighLength(clue, strike);
    case 'WINDOW':
      return weighWindow(clue, strike);
    case 'DAY_NUMBER':
      // every strike has a first day
      if (strike.length === null || clue.number === 1) return null;
      return strike.length >= clue.number
        ? evidence(clue, 0.5, `The strike had a day ${clue.number}.`)
        : evidence(clue, -3, `The strike had no day ${clue.number}.`);
    case 'LAST_DAY':
    case 'EVERY':
    case 'RETURN':
      return null;
    case 'FIRST_IN_YEARS':
      // needs the whole calendar
      return null;
  }
}

/**
 * Days on which the article may have been written if it is about this strike. "Last year" and "earlier this
 * month" are read from each of them.
 */
export function writingDays(strike: CalendarStrike, { published, mode }: Writing): readonly Day[] {
  if (published !== null) return [published];
  if (mode === 'PLANNED') return [strike.first - 30, strike.first - 14, strike.first - 1];
  return [strike.first, strike.last, strike.last + 4];
}

function weighDate(
  clue: Clue & { readonly kind: 'DATE' },
  strike: CalendarStrike,
  writing: Writing,
): Evidence | null {
  const { dates, kind } = clue.dates;
  const first = dates[0]!;
  if (first.relative !== null) return weighRelative(clue, first, strike, writing);
  if (first.day === null) {
    return first.weekday === null
      ? weighMonth(clue, first, strike, writing)
      : weighWeekdays(clue, strike);
  }
  const certain = first.year !== null ? 1 : 0;
  // a bare day comes round each year; only with its year or weekday does it tell one strike from all others
  const anchors = certain > 0 || first.weekday !== null;
  const { days } = strike;
  const fits = (date: DateParts, day: Day) => fitsSome(date, day, strike, writing);
  if (kind === 'RANGE') {
    const last = dates.at(-1)!;
    const inside = days.some((day) => fits(first, day)) && days.some((day) => fits(last, day));
    if (!inside) return missed(clue, certain);
    const starts = fits(first, strike.first);
    const ends = fits(last, strike.last) || fits(last, strike.endDay);
    if (starts && ends)
      return evidence(
        clue,
        5 + certain,
        'The strike ran from the first of these days to the last.',
        true,
      );
    if (starts)
      return evidence(
        clue,
        3.5 + certain,
        'The strike began on the first of these days and went on to the last.',
        anchors,
      );
    return evidence(clue, 2 + certain, 'These days lie within the strike.', anchors);
  }
  const hits = dates.filter((date) => days.some((day) => fits(date, day)));
  if (hits.length === 0) return missed(clue, certain);
  if (clue.edge === 'END') {
    return hits.some((date) => fits(date, strike.last) || fits(date, strike.endDay))
      ? evidence(clue, 3.5 + certain, 'The strike ended on this day.', anchors)
      : evidence(clue, -1.5, 'The strike did not end on this day.');
  }
  if (dates.some((date) => fits(date, strike.first))) {
    return evidence(clue, 3.5 + certain, 'The strike began on this day.', anchors);
  }
  return clue.edge === 'START'
    ? evidence(clue, -1.5, 'The strike did not begin on this day.')
    : evidence(clue, 2 + certain, 'This day lies within the strike.', anchors);
}

/** Which of a clue's stated days this strike was on, as keys that compare across strikes. */
export function daysStated(
  clue: Clue,
  strike: CalendarStrike,
  writing: Writing,
): readonly string[] {
  if (clue.kind !== 'DATE' || clue.dates.dates[0]!.day === null) return [];
  const { days } = strike;
  const on = clue.dates.dates.map((date) =>
    days.some((day) => fitsSome(date, day, strike, writing)),
  );
  if (clue.dates.kind === 'RANGE') return on.every(Boolean) ? [`${clue.start}`] : [];
  return on.flatMap((hit, index) => (hit ? [`${clue.start}:${index}`] : []));
}

function missed(clue: Clue, certain: number): Evidence {
  return evidence(clue, -2.5 - 2 * certain, 'The strike was not on this day.');
}

function weighMonth(
  clue: Clue,
  date: DateParts,
  strike: CalendarStrike,
  writing: Writing,
): Evidence {
  const certain = date.year !== null || date.yearOffset !== null ? 1 : 0;
  const fits = [strike.first, strike.last].some((day) => fitsSome(date, day, strike, writing));
  if (!fits) return evidence(clue, -1.5 - certain, 'The strike was not at this time.');
  return evidence(
    clue,
    date.month === null ? 1 : 1.5 + certain,
    `The strike began on ${isoOfDay(strike.first)}.`,
    true,
  );
}

function weighWeekdays(
  clue: Clue & { readonly kind: 'DATE' },
  strike: CalendarStrike,
): Evidence | null {
  const { dates, kind } = clue.dates;
  const on = (date: DateParts, day: Day) => fitsDay(date, day, null);
  if (kind === 'RANGE' || clue.edge !== null) {
    const edges: readonly Edge[] = kind === 'RANGE' ? ['START', 'END'] : [clue.edge!];
    const holds = edges.every((edge) => {
      const date = edge === 'START' ? dates[0]! : dates.at(-1)!;
      return edge === 'START'
        ? on(date, strike.first)
        : on(date, strike.last) || on(date, strike.endDay);
    });
    const days = edges.length === 2 ? 'these days' : 'this day';
    const what = edges.length === 2 ? 'began and ended' : edges[0] === 'START' ? 'began' : 'ended';
    return holds
      ? evidence(clue, 1.7, `The strike ${what} on ${days} of the week.`)
      : evidence(clue, -1.5, `The strike ${what} on another day of the week.`);
  }
  const all = dates.every((date) => strike.days.some((day) => on(date, day)));
  const weight = dates.length > 1 ? 1.5 : 0.5;
  return all
    ? evidence(
        clue,
        weight,
        `People were out on ${dates.length > 1 ? 'these days' : 'this day'} of the week.`,
      )
    : evidence(clue, -weight, 'The strike was on other days of the week.');
}

function weighRelative(
  clue: Clue,
  date: DateParts,
  strike: CalendarStrike,
  writing: Writing,
): Evidence | null {
  if (writing.published !== null) {
    const fits = strike.days.some((day) => fitsDay(date, day, writing.published));
    return fits
      ? evidence(
          clue,
          2.5,
          'Counted from the day of publication, this is when the strike was.',
          true,
        )
      : evidence(clue, -2, 'Counted from the day of publication, the strike was at another time.');
  }
  if (date.relative !== 'LAST_WEEK' && date.relative !== 'NEXT_WEEK') return null;
  return mondayOf(strike.first) === mondayOf(strike.last)
    ? evidence(clue, 1, 'The whole strike fell within one week.')
    : evidence(clue, -1.5, 'The strike went on over a weekend.');
}

function weighLength(
  clue: Clue & { readonly kind: 'LENGTH' },
  strike: CalendarStrike,
): Evidence | null {
  const { amount, unit } = clue;
  if (unit === 'HOURS') {
    if (strike.hours === null && strike.length === null) return null;
    const fits = strike.hours === null ? strike.length === amount / 24 : strike.hours === amount;
    return fits
      ? evidence(clue, 2.3, `The strike lasted ${amount} hours.`)
      : evidence(clue, -2.5, 'The strike lasted another number of hours.');
  }
  if (strike.length === null) return null;
  const fits =
    strike.length === amount || (strike.hours !== null && Math.round(strike.hours / 24) === amount);
  return fits
    ? evidence(clue, 2, `The strike lasted ${amount} days.`)
    : evidence(clue, -2.5, 'The strike lasted another number of days.');
}

function weighWindow(
  clue: Clue & { readonly kind: 'WINDOW' },
  strike: CalendarStrike,
): Evidence | null {
  if (strike.dailyHours === null) {
    return strike.hours === null && hourOf(strike.row.from) === null
      ? null
      : evidence(clue, -1.5, 'The strike did not pause overnight.');
  }
  const fits = strike.dailyHours.from === clue.from && strike.dailyHours.to === clue.to;
  return fits
    ? evidence(clue, 2, 'The strike kept these hours each day.', true)
    : evidence(clue, -1.5, 'The strike kept other hours each day.');
}

/**
 * Weighs words about an earlier strike ("the previous walkout in May") against what the
 * calendar holds before this one, or those about a later one against what it holds after.
 */
export function weighNeighbour(
  { reference, clues }: StrikeClues,
  direction: 'BEFORE' | 'AFTER',
  strike: CalendarStrike,
  neighbours: readonly CalendarStrike[],
  writing: Writing,
): Evidence | null {
  const date = nearestDate(reference, clues);
  if (date === null) return null;
  const span = spanOf([reference, date]);
  const fitting = neighbours.findIndex((other) => fitsClue(other, date, strike, writing));
  if (fitting < 0) {
    const weight = direction === 'BEFORE' ? -2.5 : -1;
    return evidence(
      span,
      weight,
      `The calendar has no ${direction === 'BEFORE' ? 'earlier' : 'later'} strike at this time.`,
    );
  }
  const name = `the strike of ${isoOfDay(neighbours[fitting]!.first)}`;
  if (direction === 'BEFORE') {
    return fitting === 0
      ? evidence(span, 3, `These words fit ${name}, the one held before this strike.`, true)
      : evidence(span, 0.5, `These words fit ${name}, held before this strike.`);
  }
  const held = neighbours.slice(0, fitting).some(({ row }) => row.status !== 'CALLED_OFF');
  return held
    ? evidence(span, 0.5, `These words fit ${name}, called for later than this strike.`)
    : evidence(span, 3, `These words fit ${name}, the next one called after this strike.`, true);
}

/** The date that stands nearest to the words for a strike; another one in the sentence may date the news. */
export function nearestDate(
  reference: Span,
  clues: readonly Clue[],
): (Clue & { readonly kind: 'DATE' }) | null {
  let nearest: (Clue & { readonly kind: 'DATE' }) | null = null;
  let shortest = Number.POSITIVE_INFINITY;
  for (const clue of clues) {
    if (clue.kind !== 'DATE') continue;
    const gap = Math.max(reference.start - clue.end, clue.start - reference.end);
    if (gap < shortest) {
      nearest = clue;
      shortest = gap;
    }
  }
  return nearest;
}

/** Strikes of the same workforce, the nearest first. Those called off are no previous strikes. */
export function neighboursOf(
  strike: CalendarStrike,
  calendar: readonly CalendarStrike[],
  direction: 'BEFORE' | 'AFTER',
): readonly CalendarStrike[] {
  const same = calendar.filter(
    (other) => other !== strike && other.row.workforces.some((id) => strike.workforces.has(id)),
  );
  if (direction === 'AFTER') return same.filter((other) => other.first > strike.last);
  return same
    .filter((other) => other.first < strike.first && other.row.status === 'HELD')
    .reverse();
}

/** Whether one of these dates can be a day of the strike, as seen by an article about `about`. */
export function fitsClue(
  strike: CalendarStrike,
  { dates }: Clue & { readonly kind: 'DATE' },
  about: CalendarStrike,
  writing: Writing,
): boolean {
  const { days } = strike;
  const todays = writingDays(about, writing);
  return dates.dates.some((date) => days.some((day) => fitsSomeToday(date, day, todays)));
}

function fitsSome(date: DateParts, day: Day, strike: CalendarStrike, writing: Writing): boolean {
  return fitsSomeToday(date, day, writingDays(strike, writing));
}

/** Most days fail on what the date itself states, which is quickest to tell. */
function fitsSomeToday(date: DateParts, day: Day, todays: readonly Day[]): boolean {
  return fitsDay(date, day, null) && todays.some((today) => fitsDay(date, day, today));
}

/** The span from the first of some to the last. */
export function spanOf(spans: readonly Span[]): Span {
  return {
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
  };
}

/** Words that speak for a strike, or against it. */
export function evidence(span: Span, weight: number, reason: string, anchors = false): Evidence {
  return { start: span.start, end: span.end, weight, reason, anchors };
}
