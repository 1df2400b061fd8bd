/**
 * Whether a text is a date as the tables write it: a year, a month or a day in ISO 8601, or a local time
 * with its offset ("2023-04-11T07:00+01:00"). The day must exist in the calendar.
 */
export function isDate(text: string): boolean {
  const parts = DATE.exec(text);
  if (parts === null) return false;
  const [, year, month = '01', day = '01', hour = '00', minute = '00'] = parts;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  // An impossible day rolls over into the next month.
  const exists = date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
  return exists && Number(hour) < 24 && Number(minute) < 60;
}

/** The first day that a date can mean: "2016-02" gives "2016-02-01", a time gives its local day. */
export function firstDayOf(date: string): string {
  if (date.length === 4) return `${date}-01-01`;
  return date.length === 7 ? `${date}-01` : date.slice(0, 10);
}

/** The last day that a date can mean: "2016-02" gives "2016-02-29", a time gives its local day. */
export function lastDayOf(date: string): string {
  if (date.length === 4) return `${date}-12-31`;
  if (date.length > 7) return date.slice(0, 10);
  const [year, month] = date.split('-').map(Number);
  // Day 0 of the next month is the last of this one.
  const days = new Date(Date.UTC(year ?? 0, month ?? 1, 0)).getUTCDate();
  return `${date}-${String(days).padStart(2, '0')}`;
}

/** The moment of a date, for putting dates in order; a day counts from its first or to its last moment. */
export function momentOf(date: string, edge: 'FIRST' | 'LAST'): number {
  if (date.includes('T')) return Date.parse(date);
  const day = edge === 'FIRST' ? firstDayOf(date) : lastDayOf(date);
  return Date.parse(`${day}T${edge === 'FIRST' ? '00:00' : '23:59'}Z`);
}

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2})(?:Z|[+-]\d{2}:\d{2}))?)?)?$/;
