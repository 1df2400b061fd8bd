import { workforceNames } from '../../reference/strikes-calendar.ts';
import type { ReferenceTables, StrikeRow } from '../../reference/tables.ts';
import { type Day, dayOfIso } from './days.ts';

/** A strike of the calendar with what its evidence is compared with. */
export interface CalendarStrike {
  readonly row: StrikeRow;
  readonly first: Day;
  /** The last day on which people were out; a strike that ends at 7am ends with the night before. */
  readonly last: Day;
  /** The day of its last hour. */
  readonly endDay: Day;
  /** Each day from the first to that of its last hour. */
  readonly days: readonly Day[];
  /** How many days it lasted: 72 hours are three days, though four dates. Null where no end is known. */
  readonly length: number | null;
  /** From its first hour to its last; null where they are not known or it paused in between. */
  readonly hours: number | null;
  /** First and last hour of each day, for a strike that paused overnight. */
  readonly dailyHours: { readonly from: number; readonly to: number } | null;
  /** Its workforces under all the names they have had. */
  readonly workforces: ReadonlySet<string>;
}

/** The calendar in order of time. */
export function readCalendar(tables: ReferenceTables): readonly CalendarStrike[] {
  return tables.strikes.rows.map((row) => calendarStrike(tables, row));
}

function calendarStrike(tables: ReferenceTables, row: StrikeRow): CalendarStrike {
  const { from, to, windows } = row;
  const first = dayOfIso(from) ?? 0;
  const endDay = to === null ? first : (dayOfIso(to) ?? first);
  const endHour = to === null ? null : hourOf(to);
  const last = endHour !== null && endHour <= MORNING && endDay > first ? endDay - 1 : endDay;
  const timed = to !== null && windows.length === 0 && hourOf(from) !== null && endHour !== null;
  const length = windows.length > 0 ? windows.length : last - first + 1;
  return {
    row,
    first,
    last,
    endDay,
    days: Array.from({ length: endDay - first + 1 }, (_, index) => first + index),
    length: to === null ? null : length,
    hours: timed ? Math.round((Date.parse(to) - Date.parse(from)) / MILLISECONDS_PER_HOUR) : null,
    dailyHours: windows[0] === undefined ? null : windowHours(windows[0]),
    workforces: new Set(row.workforces.flatMap((id) => [...workforceNames(tables, id)])),
  };
}

function windowHours({ from, to }: StrikeRow['windows'][number]): CalendarStrike['dailyHours'] {
  const [first, last] = [hourOf(from), hourOf(to)];
  return first === null || last === null ? null : { from: first, to: last };
}

/** The local hour of a date with a time. */
export function hourOf(date: string): number | null {
  const match = /T([0-9]{2}):/.exec(date);
  return match === null ? null : Number(match[1]);
}

/** A strike that ends by this hour ended before that day's work. */
const MORNING = 9;
const MILLISECONDS_PER_HOUR = 3_600_000;
