/** A calendar day as the number of days since 1 January 1970. */
export type Day = number;

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

export function yearOf(day: Day): number {
  return new Date(day * MILLISECONDS).getUTCFullYear();
}

/** From 1 to 12. */
export function monthOf(day: Day): number {
  return new Date(day * MILLISECONDS).getUTCMonth() + 1;
}

export function dayOfMonth(day: Day): number {
  return new Date(day * MILLISECONDS).getUTCDate();
}

/** From 0, Monday, to 6, Sunday. */
export function weekdayOf(day: Day): number {
  return (((day + 3) % 7) + 7) % 7;
}

/** The Monday of the week that a day lies in. */
export function mondayOf(day: Day): Day {
  return day - weekdayOf(day);
}

const MILLISECONDS = 86_400_000;
