import type { Atom } from '../figures/atoms.ts';
import { clockBefore } from './clock.ts';
import type { Clue, Edge } from './clue.ts';
import { type Day, dayOf, monthOf, weekdayOf, yearOf } from './days.ts';
import type { DateMention } from './join-dates.ts';
import type { StrikeReference } from './references.ts';
import { isWeekdayAlone, resolveDays } from './resolve-days.ts';
import { clockOf } from './stated-hours.ts';
import type { Time } from './time-of-strike.ts';
import type { Writing } from './weigh.ts';

/** Where words say that a strike ends. */
export interface StatedEnd {
  /** The last day, as counted from when the text was written; null where that leaves it in doubt. */
  readonly day: Day | null;
  /** The weekday of it where nothing else tells it, to be counted from the first day; else null. */
  readonly weekday: number | null;
  readonly stated: boolean;
  /** The month whose last day it is: its number, or the month in which the strike began; else null. */
  readonly month: number | 'SAME' | null;
  /** Whether it may have been earlier: a day before a Monday's work, or before work that another sentence tells of. */
  readonly late: boolean;
  /** "07:00", where the words tell. */
  readonly time: string | null;
}

/** A date clue as an end, with the edge that the verb before the strike may give it. */
interface EdgedClue {
  readonly clue: Clue & { readonly kind: 'DATE' };
  readonly edge: Edge | null;
}

/**
 * The end that the words at a strike tell: "until Friday", "ended on 3 May", or the day before people are back at
 * work. Null where they tell none.
 */
export function endOf(
  dates: readonly EdgedClue[],
  clues: readonly Clue[],
  reference: StrikeReference,
  writing: Writing,
): StatedEnd | null {
  const last = dates.find(({ edge }) => edge === 'END')?.clue;
  if (last !== undefined) {
    const resolved = resolveDays(last, reference, writing, endTime(last));
    const [date] = last.dates.dates;
    const month = isEndOf(last.dates) && date?.day === null ? date.month : null;
    const [weekday] = last.dates.dates.filter(isWeekdayAlone).map((date) => date.weekday);
    if (resolved === null && weekday === undefined && month === null) return null;
    return {
      day: resolved?.days[0] ?? null,
      weekday: weekday ?? null,
      month,
      stated: resolved?.stated ?? false,
      late: false,
      time: clockOf(last),
    };
  }
  const back = clues.find((clue) => clue.kind === 'RETURN');
  if (back !== undefined) return dayBefore(back.dates, reference, writing);
  return endsWithMonth(reference)
    ? { day: null, weekday: null, month: 'SAME', stated: false, late: false, time: null }
    : null;
}

/** "until the end of June" */
function isEndOf({ atoms, firstAtom }: DateMention): boolean {
  return atoms[firstAtom - 1]?.lower === 'of' && atoms[firstAtom - 2]?.lower === 'end';
}

/** "… until the end of the month" */
function endsWithMonth({ sentence: { atoms }, atomEnd }: StrikeReference): boolean {
  const to = Math.min(atoms.length, atomEnd + MONTH_REACH) - END_OF_MONTH.length;
  for (let at = atomEnd; at <= to; at++) {
    if (UNTIL.has(atoms[at]!.lower)) {
      if (END_OF_MONTH.every((word, index) => atoms[at + 1 + index]?.lower === word)) return true;
    }
  }
  return false;
}

const MONTH_REACH = 20;
const UNTIL = new Set(['until', 'till', 'to']);
const END_OF_MONTH = ['the', 'end', 'of', 'the', 'month'];

/** The last day of a strike that began on a day; null where the end is before it. */
export function lastDay({ day, weekday, month }: StatedEnd, from: Day): Day | null {
  if (day !== null && day >= from) return day;
  if (month !== null) return lastOfMonth(month === 'SAME' ? monthOf(from) : month, from);
  return weekday === null ? null : from + ((weekday - weekdayOf(from) + 7) % 7);
}

/** The last day of the month that begins or is when the strike begins. */
function lastOfMonth(month: number, from: Day): Day {
  const year = yearOf(from) + (month < monthOf(from) ? 1 : 0);
  return dayOf(year, month + 1, 0);
}

/** "ended on Friday" was, "is due to end on Friday" is yet to come. */
export function endTime(clue: Clue & { readonly kind: 'DATE' }): Time {
  if (clue.edge === null) return 'PAST';
  const { firstAtom, dates, atoms } = clue.dates;
  if (atoms.slice(Math.max(0, firstAtom - 6), firstAtom).some(({ lower }) => OVER.has(lower)))
    return 'PAST';
  return isWeekdayAlone(dates.at(-1)!) ? 'FUTURE' : 'ANY';
}

const OVER = new Set(['ended', 'finished', 'concluded', 'lasted', 'ran', 'was', 'were', 'had']);

/** "will return on Friday" ends it on Thursday, "back at midnight on Friday" on Friday. */
function dayBefore(
  dates: DateMention,
  reference: StrikeReference,
  writing: Writing,
): StatedEnd | null {
  const { atoms, firstAtom, start, end } = dates;
  const [date] = dates.dates;
  if (date === undefined || dates.dates.length > 1) return null;
  const asEnd = { start, end, kind: 'DATE' as const, dates, edge: 'END' as const };
  const before = atoms.slice(Math.max(0, firstAtom - VERB_REACH), firstAtom);
  const time = before.some(({ lower }) => PAST.has(lower)) ? 'PAST' : 'FUTURE';
  const resolved = resolveDays(asEnd, reference, writing, time);
  const days = isLate(atoms, firstAtom) ? 0 : 1;
  const weekday = isWeekdayAlone(date) ? (date.weekday! - days + 7) % 7 : null;
  if (resolved === null && weekday === null) return null;
  const day = resolved === null ? null : resolved.days[0]! - days;
  const sunday = day === null ? weekday === SUNDAY : weekdayOf(day) === SUNDAY;
  const late = sunday || atoms !== reference.sentence.atoms;
  return { day, weekday, month: null, stated: resolved?.stated ?? false, late, time: null };
}

/** "back at work at midnight on Friday", "return at 11.59pm on Thursday": people were out that day. */
function isLate(atoms: readonly Atom[], date: number): boolean {
  if (atoms.slice(Math.max(0, date - 3), date).some(({ lower }) => lower === 'midnight'))
    return true;
  const clock = clockBefore(atoms, date);
  return clock !== null && clock.hour >= NOON;
}

const SUNDAY = 6;
const NOON = 12;
const VERB_REACH = 8;
const PAST = new Set(['returned', 'went', 'were', 'was', 'reported', 'resumed', 'came']);
