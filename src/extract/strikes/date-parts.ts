import {
  type Day,
  dayOf,
  dayOfMonth,
  easterSunday,
  mondayOf,
  monthOf,
  weekdayOf,
  yearOf,
} from './days.ts';

/**
 * A date as the text states it. What it does not state is null: a weekday never fixes a year, and no year
 * is guessed here. Strike linking weighs each date against the calendar instead.
 */
export interface DateParts {
  readonly year: number | null;
  /** "last year" is -1, "this year" 0, "next year" 1; null where the text does not say. */
  readonly yearOffset: number | null;
  /** From 1 to 12. */
  readonly month: number | null;
  readonly day: number | null;
  /** From 0, Monday, to 6, Sunday. */
  readonly weekday: number | null;
  /** Counted from when the article was written. */
  readonly relative: RelativeTime | null;
  /** "early June", "late last month" */
  readonly part: 'EARLY' | 'MIDDLE' | 'LATE' | null;
  /** How many days after Easter Sunday: -2 for Good Friday, 1 for Easter Monday; null for any other date. */
  readonly easter: number | null;
}

/** A day or time that is told from the day of writing. */
export type RelativeTime =
  | 'TODAY'
  | 'YESTERDAY'
  | 'TOMORROW'
  | 'IN_A_WEEK'
  | 'IN_A_FORTNIGHT'
  | 'THIS_WEEK'
  | 'LAST_WEEK'
  | 'NEXT_WEEK'
  | 'THIS_MONTH'
  | 'LAST_MONTH'
  | 'NEXT_MONTH'
  | 'THIS_YEAR'
  | 'LAST_YEAR'
  | 'NEXT_YEAR';

/**
 * Whether a stated date can be this day. Parts that the text leaves out fit any day.
 * @param today about when the article was written, for "last year" and the like; null where unknown, and
 *   then relative words fit any day
 */
export function fitsDay(date: DateParts, day: Day, today: Day | null): boolean {
  if (date.year !== null && date.year !== yearOf(day)) return false;
  if (date.month !== null && date.month !== monthOf(day)) return false;
  if (date.day !== null && date.day !== dayOfMonth(day)) return false;
  if (date.weekday !== null && date.weekday !== weekdayOf(day)) return false;
  if (date.easter !== null && day !== easterSunday(yearOf(day)) + date.easter) return false;
  if (date.part !== null && date.month !== null && !fitsPart(date.part, dayOfMonth(day)))
    return false;
  if (today === null) return true;
  if (date.yearOffset !== null && yearOf(today) + date.yearOffset !== yearOf(day)) return false;
  return date.relative === null || fitsRelative(date.relative, day, today);
}

function fitsPart(part: NonNullable<DateParts['part']>, day: number): boolean {
  if (part === 'EARLY') return day <= 12;
  return part === 'LATE' ? day >= 19 : day >= 9 && day <= 22;
}

function fitsRelative(relative: RelativeTime, day: Day, today: Day): boolean {
  const week = (mondayOf(day) - mondayOf(today)) / 7;
  const month = yearOf(day) * 12 + monthOf(day) - yearOf(today) * 12 - monthOf(today);
  const year = yearOf(day) - yearOf(today);
  switch (relative) {
    case 'TODAY':
      return day === today;
    case 'YESTERDAY':
      return day === today - 1;
    case 'TOMORROW':
      return day === today + 1;
    case 'IN_A_WEEK':
      return day === today + 7;
    case 'IN_A_FORTNIGHT':
      return day === today + 14;
    case 'THIS_WEEK':
      return week === 0;
    case 'LAST_WEEK':
      return week === -1;
    case 'NEXT_WEEK':
      return week === 1;
    case 'THIS_MONTH':
      return month === 0;
    case 'LAST_MONTH':
      return month === -1;
    case 'NEXT_MONTH':
      return month === 1;
    case 'THIS_YEAR':
      return year === 0;
    case 'LAST_YEAR':
      return year === -1;
    case 'NEXT_YEAR':
      return year === 1;
  }
}

/** The day itself where year, month and day are stated, or can be counted from today. */
export function statedDay(date: DateParts, today: Day | null): Day | null {
  const ahead = DAYS_AHEAD.get(date.relative);
  if (ahead !== undefined) return today === null ? null : today + ahead;
  const months = MONTHS_AHEAD.get(date.relative);
  if (months !== undefined && date.day !== null && today !== null)
    return dayInMonth(today, months, date.day);
  if (date.easter !== null) {
    const year = yearStated(date, today);
    return year === null ? null : easterSunday(year) + date.easter;
  }
  if (date.month === null || date.day === null) return null;
  const year = yearStated(date, today);
  if (year === null) return null;
  const day = dayOf(year, date.month, date.day);
  // 31 April is no day
  return monthOf(day) === date.month ? day : null;
}

function yearStated({ year, yearOffset }: DateParts, today: Day | null): number | null {
  return year ?? (yearOffset === null || today === null ? null : yearOf(today) + yearOffset);
}

/** Days that are counted from the day of writing. */
const DAYS_AHEAD = new Map<RelativeTime | null, number>([
  ['YESTERDAY', -1],
  ['TODAY', 0],
  ['TOMORROW', 1],
  ['IN_A_WEEK', 7],
  ['IN_A_FORTNIGHT', 14],
]);

/** Months that are counted from that of writing. */
export const MONTHS_AHEAD = new Map<RelativeTime | null, number>([
  ['LAST_MONTH', -1],
  ['THIS_MONTH', 0],
  ['NEXT_MONTH', 1],
]);

/** "the 11th" of next month; null where the month has no such day. */
function dayInMonth(today: Day, months: number, number: number): Day | null {
  const month = yearOf(today) * 12 + monthOf(today) - 1 + months;
  const day = dayOf(Math.floor(month / 12), (month % 12) + 1, number);
  return dayOfMonth(day) === number ? day : null;
}
