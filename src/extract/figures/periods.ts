import type { StrikeFinding } from '../record.ts';
import { type DateParts, fitsDay, statedDay } from '../strikes/date-parts.ts';
import { type Day, dayOfIso, isoOfDay, yearOf } from '../strikes/days.ts';
import type { DateMention } from '../strikes/join-dates.ts';

/**
 * The days that a date beside a figure stands for: stated in full, or in the year nearest to the strike, or
 * as weekdays of the strike.
 * @returns null where the days stay open
 */
export function periodOf(
  { dates, kind }: DateMention,
  strike: StrikeFinding | null,
  published: Day | null,
): { readonly from: string; readonly to: string } | null {
  const around = strike === null ? published : dayOfIso(strike.from);
  const days = dates.map((date) => dayOf(date, strike, around, published));
  const known = days.filter((day) => day !== null);
  if (known.length < dates.length || known.length === 0) return null;
  const from = Math.min(...known);
  const to = Math.max(...known);
  // a list with gaps is no period
  if (kind === 'DAYS' && to - from >= known.length) return null;
  return { from: isoOfDay(from), to: isoOfDay(to) };
}

function dayOf(
  date: DateParts,
  strike: StrikeFinding | null,
  around: Day | null,
  published: Day | null,
): Day | null {
  if (date.weekday !== null && date.day === null) return weekdayWithin(date, strike);
  if (date.day === null || date.month === null) return null;
  const stated = statedDay(date, published);
  if (stated !== null || around === null || date.year !== null || date.yearOffset !== null)
    return stated;
  const candidates = [-1, 0, 1].map((offset) =>
    statedDay({ ...date, year: yearOf(around) + offset }, null),
  );
  return candidates
    .filter((day) => day !== null)
    .reduce((one, other) => (Math.abs(one - around) <= Math.abs(other - around) ? one : other));
}

/** The one day of the strike that falls on this weekday. */
function weekdayWithin(date: DateParts, strike: StrikeFinding | null): Day | null {
  const first = strike === null ? null : dayOfIso(strike.from);
  const last = strike === null ? null : dayOfIso(strike.to ?? strike.from);
  if (first === null || last === null || last - first > 7) return null;
  const days: Day[] = [];
  for (let day = first; day <= last; day++) if (fitsDay(date, day, null)) days.push(day);
  return days.length === 1 ? days[0]! : null;
}
