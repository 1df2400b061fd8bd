import { type Day, dayOf, dayOfMonth, mondayOf, monthOf, weekdayOf, yearOf } from './days.ts';

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
}

/** A day or time that is told from the day of writing. */
export type RelativeTime =
  | 'TODAY'
  | 'YESTERDAY'
  | 'TOMORROW'
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
  if (date.relative === 'TODAY') return today;
  if (date.relative === 'YESTERDAY') return today === null ? null : today - 1;
  if (date.relative === 'TOMORROW') return today === null ? null : today + 1;
  if (date.month === null || date.day === null) return null;
  const year =
    date.year ??
    (date.yearOffset === null || today === null ? null : yearOf(today) + date.yearOffset);
  if (year === null) return null;
  const day = dayOf(year, date.month, date.day);
  // 31 April is no day
  return monthOf(day) === date.month ? day : null;
}
