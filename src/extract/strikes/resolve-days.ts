import type { Atom } from '../figures/atoms.ts';
import type { Clue } from './clue.ts';
import { type DateParts, statedDay } from './date-parts.ts';
import { type Day, mondayOf, weekdayOf, yearOf } from './days.ts';
import type { DateMention } from './join-dates.ts';
import type { StrikeReference } from './references.ts';
import type { Writing } from './weigh.ts';

/** When the words say it was: before the text was written, after it, or either. */
export type Time = 'PAST' | 'FUTURE' | 'ANY';

/** When the words at a strike put it. */
export function timeOf({ when, sentence, phraseAtom, atomEnd }: StrikeReference): Time {
  if (when === 'PLANNED' || when === 'LATER') return 'FUTURE';
  if (when !== 'STRIKE') return 'PAST';
  if (wasToHave(sentence.atoms, atomEnd)) return 'FUTURE';
  const before = sentence.atoms.slice(Math.max(0, phraseAtom - 4), phraseAtom);
  // "the lecturers begin a strike on Wednesday" is news of what comes; in a headline it may be of today
  const begins = sentence.role !== 'HEADLINE' && before.some(({ lower }) => BEGINNING.has(lower));
  if (begins) return 'FUTURE';
  if (before.some(({ lower }) => BEGUN.has(lower) || FINISHED.has(lower))) return 'PAST';
  if (before.some(({ lower }) => AHEAD.has(lower))) return 'FUTURE';
  return 'ANY';
}

/** "This weekend's strike, which was to have run from Friday": what is called off before it came. */
function wasToHave(atoms: readonly Atom[], from: number): boolean {
  const to = Math.min(atoms.length, from + CLAUSE_REACH) - 2;
  for (let at = from; at < to; at++) {
    const planned = WERE.has(atoms[at]!.lower) && atoms[at + 1]!.lower === 'to';
    if (planned && atoms[at + 2]!.lower === 'have') return true;
  }
  return false;
}

const WERE = new Set(['was', 'were']);

/** Days that a date stands for. */
export interface ResolvedDays {
  readonly days: readonly Day[];
  readonly range: boolean;
  readonly stated: boolean;
  /** False where only weekdays tell the days. */
  readonly byDate: boolean;
}

/** The days that a date at a strike stands for, the first first; null where one is in doubt. */
export function resolveDays(
  clue: Clue & { readonly kind: 'DATE' },
  reference: StrikeReference,
  { published, mode }: Writing,
  time: Time,
): ResolvedDays | null {
  const { dates } = clue;
  if (isAtMidnight(clue, reference) || isOfWeekTold(clue, reference)) return null;
  const week = weekOf(dates, reference, published);
  const days: Day[] = [];
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
        : weekdayNear(date, dates.firstAtom, reference, published, time);
    if (day === null) return null;
    days.push(day);
  }
  days.sort((one, other) => one - other);
  const stated = dates.dates.every(({ year }) => year !== null);
  const byDate = !dates.dates.every(isWeekdayAlone);
  return { days, range: dates.kind === 'RANGE', stated, byDate };
}

/** "begins at midnight on Thursday" may be the night before Thursday or the one after; "ends at midnight" is not. */
function isAtMidnight(
  { dates: { firstAtom, dates }, edge }: Clue & { readonly kind: 'DATE' },
  { sentence: { atoms } }: StrikeReference,
): boolean {
  if (edge === 'END' || !dates.every(isWeekdayAlone)) return false;
  return atoms
    .slice(Math.max(0, firstAtom - 3), firstAtom)
    .some(({ lower }) => lower === 'midnight');
}

/** "They will strike again the following week, on the Monday": that is counted from another strike, not from today. */
function isOfWeekTold(
  { dates: { firstAtom, atomEnd, dates } }: Clue & { readonly kind: 'DATE' },
  { sentence: { atoms } }: StrikeReference,
): boolean {
  if (!dates.every(isWeekdayAlone)) return false;
  return atoms
    .slice(Math.max(0, firstAtom - 5), atomEnd + 4)
    .some(({ lower }, at, near) => lower === 'week' && near[at - 1]?.lower === 'following');
}

/** For "Monday to Friday of next week" the Monday of that week; also for "this week" and "next week, on Monday". */
function weekOf(
  { dates, firstAtom, atomEnd }: DateMention,
  { sentence: { atoms } }: StrikeReference,
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
  at: number,
  { sentence, phraseAtom, atomEnd }: StrikeReference,
  published: Day | null,
  time: Time,
): Day | null {
  if (published === null) return null;
  // "a strike by the town's gardeners, which began on Monday and is due to end on Friday"
  const clause = sentence.atoms
    .slice(atomEnd, Math.max(atomEnd, at))
    .some(
      ({ lower }) =>
        CLAUSES.has(lower) || BEGUN.has(lower) || BEGINNING.has(lower) || FINISHED.has(lower),
    );
  const reach = clause ? CLAUSE_REACH : WEEKDAY_REACH;
  if (Math.max(phraseAtom - at - 1, at - atomEnd, 0) > reach) return null;
  const after = (weekday! - weekdayOf(published) + 7) % 7;
  const word = sentence.atoms[at - 1]?.lower ?? '';
  if (word === 'next') {
    // "next Friday", written on a Monday, may be that of this week or the one after
    return time !== 'PAST' && weekday! <= weekdayOf(published)
      ? published + (after === 0 ? 7 : after)
      : null;
  }
  // "this Saturday", as nobody calls one that is over
  if (word === 'this') return time === 'PAST' && after > 0 ? null : published + after;
  if (time === 'FUTURE') return after === 0 ? null : published + after;
  if (word === 'last') return published - 7 + after;
  return after === 0 ? published : published - 7 + after;
}

const CLAUSES = new Set(['which', 'due', 'planned', 'scheduled', 'set']);
const WEEKDAY_REACH = 7;
const CLAUSE_REACH = 20;

/** The day itself; where its year is open, the nearest such day on the side that the words tell. */
function dayNear(date: DateParts, published: Day | null, time: Time): Day | null {
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

export const BEGUN = new Set(['began', 'begun', 'started', 'launched', 'after', 'following']);
/** Of a strike as a plan has it. */
export const BEGINNING = new Set(['begin', 'begins', 'start', 'starts', 'launch', 'stage']);
export const FINISHED = new Set(['ended', 'ending', 'finished', 'wrapped']);
const AHEAD = new Set(
  'ahead before if unless avert threaten threatened announce announces announced call calls called calling plan plans planning face faces facing fear fears'.split(
    ' ',
  ),
);
