import type { Atom } from '../figures/atoms.ts';
import type { Clue } from './clue.ts';
import { type DateParts, statedDay } from './date-parts.ts';
import { CLOCK_WORDS, opensWhen, RANGE_WORDS } from './date-words.ts';
import { type Day, mondayOf, weekdayOf, yearOf } from './days.ts';
import type { DateMention } from './join-dates.ts';
import type { StrikeReference } from './references.ts';
import { BEGINNING, BEGUN, FINISHED, type Time } from './time-of-strike.ts';
import type { Writing } from './weigh.ts';

/** A date at a strike. */
export type DateClue = Clue & { readonly kind: 'DATE' };

/** Days that a date stands for. */
export interface ResolvedDays {
  readonly days: readonly Day[];
  readonly range: boolean;
  readonly stated: boolean;
  /** False where only weekdays tell the days. */
  readonly byDate: boolean;
}

/**
 * The days that a date at a strike stands for, the first first; null where one is in doubt.
 *
 * @param inRow whether it follows another date of the strike: "… and again on Thursday"
 */
export function resolveDays(
  clue: Clue & { readonly kind: 'DATE' },
  reference: StrikeReference,
  { published, mode }: Writing,
  time: Time,
  inRow = false,
): ResolvedDays | null {
  const { dates } = clue;
  if (isAtMidnight(clue) || isOfWeekTold(dates)) return null;
  const week = weekOf(dates, published);
  const days: Day[] = [];
  const tonight = isMidnight(dates) ? 1 : 0;
  for (const date of dates.dates) {
    const before = days.at(-1);
    if (before !== undefined && isWeekdayAlone(date) && week === null) {
      // "Thursday and Friday": the first such day after the one before
      const day = before + (((date.weekday! - weekdayOf(before) + 6) % 7) + 1);
      const ahead = time === 'PAST' && published !== null && day > published;
      if (ahead && dates.kind !== 'RANGE') return null;
      days.push(day);
      continue;
    }
    if (week !== null) {
      days.push(week + ((date.weekday! - weekdayOf(week) + 7) % 7));
      continue;
    }
    const doubtful = time === 'ANY' && mode === 'PLANNED';
    const day = !isWeekdayAlone(date)
      ? dayNear(date, published, time)
      : doubtful
        ? null
        : weekdayNear(date, dates, reference, published, time, inRow);
    if (day === null) return null;
    // "at midnight tonight" is tomorrow's first hour
    days.push(date.relative === 'TODAY' && clue.edge !== 'END' ? day + tonight : day);
  }
  days.sort((one, other) => one - other);
  for (let more = daysOn(dates); more > 0; more--) days.push(days.at(-1)! + 1);
  const stated = dates.dates.every(({ year }) => year !== null);
  const byDate = !dates.dates.every(isWeekdayAlone);
  return { days, range: dates.kind === 'RANGE', stated, byDate };
}

/** How many days more follow at once: "on 3 May and the following day", "and on the two following days". */
function daysOn({ atoms, atomEnd, kind }: DateMention): number {
  if (kind === 'RANGE' || atoms[atomEnd]?.lower !== 'and') return 0;
  const the = atoms[atomEnd + 1]?.lower === 'on' ? atomEnd + 2 : atomEnd + 1;
  if (atoms[the]?.lower !== 'the') return 0;
  const words = [1, 2].map((index) => atoms[the + index]?.lower ?? '');
  const [first = '', second = ''] = words;
  if (ONE_DAY_ON.has(`${first} ${second}`)) return 1;
  if (atoms[the + 3]?.lower !== 'days') return 0;
  return NEXT_DAYS.get(first === 'next' || first === 'following' ? second : first) ?? 0;
}

const ONE_DAY_ON = new Set(['following day', 'next day', 'day after']);
const NEXT_DAYS = new Map([
  ['two', 2],
  ['three', 3],
  ['four', 4],
]);

/** "begins at midnight on Thursday" may be the night before Thursday or the one after; "ends at midnight" is not. */
function isAtMidnight({ edge, dates }: Clue & { readonly kind: 'DATE' }): boolean {
  return edge !== 'END' && dates.dates.every(isWeekdayAlone) && isMidnight(dates);
}

/** "at midnight on Thursday", not "just after midnight on Thursday" */
function isMidnight({ firstAtom, atoms }: DateMention): boolean {
  for (let at = Math.max(0, firstAtom - 3); at < firstAtom; at++) {
    if (atoms[at]!.lower === 'midnight') return !BESIDE_MIDNIGHT.has(atoms[at - 1]?.lower ?? '');
  }
  return false;
}

const BESIDE_MIDNIGHT = new Set(['after', 'past', 'before']);

/** "They will strike again the following week, on the Monday": that is counted from another strike, not from today. */
export function isOfWeekTold({ firstAtom, atomEnd, dates, atoms }: DateMention): boolean {
  if (!dates.every(isWeekdayAlone)) return false;
  if (isTheFollowing(atoms, firstAtom)) return true;
  for (let at = Math.max(0, firstAtom - 5); at < Math.min(atoms.length, atomEnd + 4); at++) {
    if (atoms[at]!.lower !== 'week') continue;
    const before = atoms[at - 1]?.lower;
    if (before === 'following' || (before === 'the' && atoms[at + 1]?.lower === 'after'))
      return true;
  }
  return false;
}

/** "on the following Thursday", not "following Thursday's talks" */
export function isTheFollowing(atoms: readonly Atom[], weekday: number): boolean {
  return atoms[weekday - 1]?.lower === 'following' && atoms[weekday - 2]?.lower === 'the';
}

/** For "Monday to Friday of next week" the Monday of that week; also for "this week" and "next week, on Monday". */
function weekOf(
  { dates, firstAtom, atomEnd, atoms }: DateMention,
  published: Day | null,
): Day | null {
  if (published === null || !dates.every(isWeekdayAlone)) return null;
  const after = atoms[atomEnd]?.lower === 'of' ? atomEnd + 1 : atomEnd;
  let before = firstAtom - 1;
  while (BEFORE_WEEKDAYS.has(atoms[before]?.lower ?? '')) before--;
  for (const at of [after, before - 1]) {
    if (atoms[at + 1]?.lower !== 'week') continue;
    const weeks = WEEKS_AHEAD.get(atoms[at]?.lower ?? '');
    if (weeks !== undefined) return mondayOf(published) + 7 * weeks;
  }
  return null;
}

const BEFORE_WEEKDAYS = new Set([',', 'on', 'from', 'between']);
const WEEKS_AHEAD = new Map([
  ['next', 1],
  ['this', 0],
  ['last', -1],
]);

/** "on Monday", with neither day nor month. */
export function isWeekdayAlone({ weekday, day, month, year, relative }: DateParts): boolean {
  return weekday !== null && day === null && month === null && year === null && relative === null;
}

/** "walked out on Monday", "will strike on Monday": the nearest one, which stands beside the words. */
function weekdayNear(
  { weekday }: DateParts,
  { firstAtom: at, atoms }: DateMention,
  { sentence, phraseAtom, atomEnd }: StrikeReference,
  published: Day | null,
  time: Time,
  inRow: boolean,
): Day | null {
  if (published === null) return null;
  // "a strike by the town's gardeners, which began on Monday and is due to end on Friday"
  const beside = atoms === sentence.atoms && !inRow;
  const clause = atoms
    .slice(atomEnd, Math.max(atomEnd, at))
    .some(
      ({ lower }) =>
        CLAUSES.has(lower) || BEGUN.has(lower) || BEGINNING.has(lower) || FINISHED.has(lower),
    );
  const reach = clause || opensWhen(atoms, at + 1) ? CLAUSE_REACH : WEEKDAY_REACH;
  const gap = beside ? Math.max(phraseAtom - at - 1, at - atomEnd, 0) : 0;
  // "from 00:01 to 23:59 on Tuesday" stands right beside
  const hours = gap <= CLAUSE_REACH ? hoursBetween(atoms, atomEnd, at) : 0;
  if (gap - hours > reach) return null;
  const after = (weekday! - weekdayOf(published) + 7) % 7;
  const word = atoms[at - 1]?.lower ?? '';
  const weeks = weeksOn(atoms, at);
  if (weeks > 0) return time === 'PAST' ? null : published + after + 7 * weeks;
  // "next weekend" is never the one at hand
  if (word === 'next' && atoms[at]!.lower === 'weekend') return mondayOf(published) + 7 + weekday!;
  if (word === 'next') {
    // "next Friday", written on a Monday, may be that of this week or the one after
    return time !== 'PAST' && weekday! <= weekdayOf(published)
      ? published + (after === 0 ? 7 : after)
      : null;
  }
  // "this Saturday", as nobody calls one that is over
  if (word === 'this') return time === 'PAST' && after > 0 ? null : published + after;
  if (word === 'last') return published - 7 + after;
  if (time === 'FUTURE') return after === 0 ? null : published + after;
  return after === 0 ? published : published - 7 + after;
}

/** How many weeks further on: "a week on Monday", "Monday week", "a fortnight on Saturday". */
function weeksOn(atoms: readonly Atom[], at: number): number {
  const ahead = WEEKS_ON.get(atoms[at + 1]?.lower ?? '');
  // "the Monday week", "Monday weeks" are nothing
  if (ahead !== undefined && atoms[at - 1]?.lower !== 'the') return ahead;
  if (atoms[at - 1]?.lower !== 'on' || !ONE.has(atoms[at - 3]?.lower ?? '')) return 0;
  return WEEKS_ON.get(atoms[at - 2]?.lower ?? '') ?? 0;
}

const ONE = new Set(['a', 'one']);
const WEEKS_ON = new Map([
  ['week', 1],
  ['fortnight', 2],
]);

/** How many atoms between two belong to times of day. */
function hoursBetween(atoms: readonly Atom[], from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at++) {
    const { kind, lower } = atoms[at]!;
    if (kind === 'NUMBER' || CLOCK_WORDS.has(lower) || RANGE_WORDS.has(lower)) count++;
  }
  return count;
}

const CLAUSES = new Set(['which', 'due', 'planned', 'scheduled', 'set']);
const WEEKDAY_REACH = 7;
const CLAUSE_REACH = 20;

/** The day itself; where its year is open, the nearest such day on the side that the words tell. */
export function dayNear(date: DateParts, published: Day | null, time: Time): Day | null {
  const stated = statedDay(date, published);
  if (stated !== null) return fitsWeekday(date, stated) ? stated : null;
  if (published === null || date.year !== null || date.yearOffset !== null) return null;
  let nearest: Day | null = null;
  for (const offset of [-1, 0, 1]) {
    const day = statedDay({ ...date, year: yearOf(published) + offset }, published);
    if (day === null || !fitsWeekday(date, day)) continue;
    if ((time === 'FUTURE' && day < published - 1) || (time === 'PAST' && day > published + 1))
      continue;
    if (time === 'ANY' && Math.abs(day - published) > LONGEST_DOUBT) continue;
    if (day - published > FURTHEST_PLAN) continue;
    if (nearest === null || Math.abs(day - published) < Math.abs(nearest - published))
      nearest = day;
  }
  return nearest;
}

/** Nobody plans a strike for longer ahead without naming the year. */
const FURTHEST_PLAN = 240;
/** Where the words do not tell before or after, a day further off may be of either year. */
const LONGEST_DOUBT = 120;

function fitsWeekday({ weekday }: DateParts, day: Day): boolean {
  return weekday === null || weekday === weekdayOf(day);
}
