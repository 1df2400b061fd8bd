/** A calendar day as the number of days since 1 January 1970. */
export type Day = number;

/** The day of a date; months count from 1. */
export function dayOf(year: number, month: number, day: number): Day {
  return Date.UTC(year, month - 1, day) / MILLISECONDS;
}

/** The day of an ISO 8601 date, whatever its time; null where it is not one. */
export function dayOfIso(date: string): Day | null {
  const match = /^([0-9]{4})-([0-9]{2})(?:-([0-9]{2}))?/.exec(date);
  if (match === null) return null;
  const day = dayOf(Number(match[1]), Number(match[2]), Number(match[3] ?? 1));
  return Number.isNaN(day) ? null : day;
}

/** YYYY-MM-DD */
export function isoOfDay(day: Day): string {
  return new Date(day * MILLISECONDS).toISOString().slice(0, 10);
}

/** The year of a day. */
export function yearOf(day: Day): number {
  return dateOf(day).year;
}

/** From 1 to 12. */
export function monthOf(day: Day): number {
  return dateOf(day).month;
}

/** The day’s number in its month, from 1. */
export function dayOfMonth(day: Day): number {
  return dateOf(day).day;
}

interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Every clue is compared with every strike's days, and making a Date each time was most of that work. */
const DATES = new Map<Day, CalendarDate>();
/** More days than the calendar of strikes spans; texts that state others must not fill the memory. */
const MOST_DATES = 20_000;

function dateOf(day: Day): CalendarDate {
  const known = DATES.get(day);
  if (known !== undefined) return known;
  const date = new Date(day * MILLISECONDS);
  const parts = {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
  };
  if (DATES.size < MOST_DATES) DATES.set(day, parts);
  return parts;
}

/** From 0, Monday, to 6, Sunday. */
export function weekdayOf(day: Day): number {
  return (((day + 3) % 7) + 7) % 7;
}

/** The Monday of the week that a day lies in. */
export function mondayOf(day: Day): Day {
  return day - weekdayOf(day);
}

/** Easter Sunday of a year of the Gregorian calendar. */
export function easterSunday(year: number): Day {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const skipped = century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25);
  const epact = (19 * golden + skipped + 15) % 30;
  const early = epact === 29 || (epact === 28 && golden > 10) ? 1 : 0;
  const fullMoon = dayOf(year, 3, 21) + epact - early;
  return fullMoon + 7 - ((weekdayOf(fullMoon) + 1) % 7);
}

const MILLISECONDS = 86_400_000;
