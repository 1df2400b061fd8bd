import type { Clue, Recurrence } from './clue.ts';
import { type DateParts, MONTHS_AHEAD } from './date-parts.ts';
import { type Day, dayOf, dayOfMonth, mondayOf, monthOf, weekdayOf, yearOf } from './days.ts';
import type { DateMention } from './join-dates.ts';
import { dayNear } from './resolve-days.ts';
import type { Time } from './time-of-strike.ts';

/**
 * The days that "every Friday in March" stands for, in order. Empty where nothing bounds them on both sides, or
 * where they are more than an article would announce.
 *
 * @param published the day of publication; without one only stated years tell
 */
export function recurringDays(
  clue: Clue & { readonly kind: 'EVERY' },
  published: Day | null,
  time: Time,
): readonly Day[] {
  const bounds = boundsOf(clue, published, time);
  if (bounds === null) return [];
  const { weekdays, count, which, ordinals } = clue;
  const { from, to } = bounds;
  const perWeek = new Set(weekdays).size;
  if (which === 'FOLLOWING') return following(bounds, weekdays, (count ?? 1) * perWeek);
  const days: Day[] = [];
  for (let day = from; day <= to && days.length <= MOST_DAYS; day++) {
    if (weekdays.includes(weekdayOf(day))) days.push(day);
    // "three weekends from Saturday" are over when the third is
    if (count !== null && which !== 'LAST' && days.length === count * perWeek) break;
  }
  if (ordinals.length > 0) return ordinals.flatMap((ordinal) => nth(days, ordinal, perWeek));
  if (count !== null && days.length < count * perWeek) return [];
  if (count !== null && which === 'LAST') return days.slice(-count * perWeek);
  return days.length > MOST_DAYS ? [] : days;
}

/** "Saturday 15 June and the following two Saturdays": the day counted from is one of them. */
function following({ from }: Bounds, weekdays: readonly number[], more: number): readonly Day[] {
  const days = [from];
  for (let day = from + 1; days.length <= more; day++) {
    if (weekdays.includes(weekdayOf(day))) days.push(day);
  }
  return days;
}

/** The first, second or last of the weekdays; a weekend counts from its Saturday. */
function nth(days: readonly Day[], ordinal: number, perWeek: number): readonly Day[] {
  const firsts = perWeek === 1 ? days : days.filter((day) => days.includes(day + 1));
  const first = firsts.at(ordinal < 0 ? ordinal : ordinal - 1);
  return first === undefined ? [] : Array.from({ length: perWeek }, (_, index) => first + index);
}

interface Bounds {
  readonly from: Day;
  readonly to: Day;
}

function boundsOf(
  { within, count, which, ordinals }: Clue & { readonly kind: 'EVERY' },
  published: Day | null,
  time: Time,
): Bounds | null {
  let from: Day | null = null;
  let to: Day | null = null;
  for (const { dates, edge } of within) {
    const stretch = stretchOf(dates, published, time);
    if (stretch === null) return null;
    if (edge !== 'END') from = Math.max(from ?? stretch.from, stretch.from);
    if (edge === 'END' || (edge === null && !stretch.single) || stretch.range) to = stretch.to;
  }
  // what is planned lies ahead, and what was done behind
  if (ordinals.length === 0 && published !== null && from !== null && to !== null) {
    if (time === 'FUTURE') from = Math.max(from, published);
    if (time === 'PAST') to = Math.min(to, published);
  }
  if (from === null && time !== 'PAST' && published !== null && (to !== null || which === 'NEXT')) {
    from = published + 1;
  }
  if (from === null) return null;
  if (to === null && count !== null && COUNTED_ON.has(which)) return { from, to: from + 7 * count };
  return to === null ? null : { from, to };
}

/** The words count on from a day, rather than within a month. */
const COUNTED_ON = new Set<Recurrence['which']>(['NEXT', 'FOLLOWING']);

interface Stretch extends Bounds {
  /** Whether it is one day. */
  readonly single: boolean;
  /** Whether the words give both of its ends. */
  readonly range: boolean;
}

function stretchOf(dates: DateMention | null, published: Day | null, time: Time): Stretch | null {
  if (dates === null) {
    return published === null
      ? null
      : { ...monthAround(published, 0), single: false, range: false };
  }
  const first = daysOf(dates.dates[0]!, published, time);
  const last = daysOf(dates.dates.at(-1)!, published, time);
  if (first === null || last === null || last.to < first.from) return null;
  const range = dates.dates.length > 1;
  return { from: first.from, to: last.to, single: !range && first.from === first.to, range };
}

function daysOf(date: DateParts, published: Day | null, time: Time): Bounds | null {
  if (date.relative !== null) {
    const months = MONTHS_AHEAD.get(date.relative);
    if (months !== undefined && published !== null) return monthAround(published, months);
    // "beginning this week"
    const weeks = WEEKS_AHEAD.get(date.relative);
    if (weeks !== undefined && published !== null) {
      const monday = mondayOf(published) + 7 * weeks;
      return { from: monday, to: monday + 6 };
    }
  } else if (date.month !== null && date.day === null) return monthNear(date, published, time);
  else if (date.weekday !== null && date.day === null) {
    if (published === null || time === 'PAST') return null;
    const day = published + ((date.weekday - weekdayOf(published) + 7) % 7);
    return { from: day, to: day };
  }
  const day = dayNear(date, published, time);
  return day === null ? null : { from: day, to: day };
}

const WEEKS_AHEAD = new Map<DateParts['relative'], number>([
  ['LAST_WEEK', -1],
  ['THIS_WEEK', 0],
  ['NEXT_WEEK', 1],
]);

/** The month that is named, of the year that is or of the nearest on the side that the words tell. */
function monthNear(date: DateParts, published: Day | null, time: Time): Bounds | null {
  const month = date.month!;
  const stated =
    date.year ??
    (date.yearOffset === null || published === null ? null : yearOf(published) + date.yearOffset);
  if (stated !== null) return monthOfYear(stated, month);
  if (published === null) return null;
  const now = monthOf(published);
  const year = yearOf(published);
  if (time === 'FUTURE') return monthOfYear(month < now ? year + 1 : year, month);
  if (time === 'PAST') return monthOfYear(month > now ? year - 1 : year, month);
  const turned = month - now > 6 ? -1 : now - month > 6 ? 1 : 0;
  return monthOfYear(year + turned, month);
}

function monthAround(day: Day, months: number): Bounds {
  const month = yearOf(day) * 12 + monthOf(day) - 1 + months;
  return monthOfYear(Math.floor(month / 12), (month % 12) + 1);
}

function monthOfYear(year: number, month: number): Bounds {
  const from = dayOf(year, month, 1);
  return { from, to: from + dayOfMonth(dayOf(year, month + 1, 0)) - 1 };
}

/** What would be more is a way of working, not a strike announced. */
const MOST_DAYS = 24;
