import type { Clue, Edge, StrikeClues } from './clues.ts';
import { type DateParts, statedDay } from './date-parts.ts';
import { type Day, weekdayOf, yearOf } from './days.ts';
import type { StrikeReference } from './references.ts';
import type { Writing } from './weigh.ts';

/** First and last day of a strike as the words at it tell them. */
export interface StatedDays {
  readonly from: Day;
  /** Null where the words tell only when it began. */
  readonly to: Day | null;
  /** Whether the text states the year. */
  readonly stated: boolean;
  /** Whether the words tell both ends, rather than one day on which people were out. */
  readonly whole: boolean;
}

/**
 * The stretches of days that the words at a strike date, the first day first: "3 and 5 May" are two, "from 3
 * to 5 May" and "the two-day strike that began on 3 May" one each. Empty where a day is in doubt.
 *
 * @param ongoing whether the article tells of a strike without an end, so that one day is only the first
 */
export function statedDays(
  { reference, clues }: StrikeClues,
  writing: Writing,
  ongoing: boolean,
): readonly StatedDays[] {
  const time = timeOf(reference);
  const dates = clues.flatMap((clue) => {
    if (clue.kind !== 'DATE') return [];
    const edge = edgeOf(clue, reference);
    // "which began on 3 May and will end on 12 May"
    const days = resolved(clue, reference, writing, edge === 'END' ? 'ANY' : time);
    return days === null ? [] : [{ ...days, edge }];
  });
  const start = dates.find(({ edge }) => edge === 'START');
  const end = dates.find(({ edge }) => edge === 'END');
  const first = start ?? dates.find(({ edge }) => edge === null);
  const length = lengthOf(clues);
  if (first === undefined) {
    if (end === undefined || length === null) return [];
    return sane([
      { from: end.days[0]! - length + 1, to: end.days[0]!, stated: end.stated, whole: true },
    ]);
  }
  const { stated } = first;
  const from = first.days[0]!;
  const last = first.days.at(-1)!;
  if (first.range) return sane([{ from, to: last, stated, whole: true }]);
  if (first.days.length > 1) {
    return sane(stretches(first.days).map((stretch) => ({ ...stretch, stated, whole: true })));
  }
  if (end !== undefined && end.days[0]! >= from) {
    return sane([{ from, to: end.days[0]!, stated, whole: true }]);
  }
  const number = clues.find((clue) => clue.kind === 'DAY_NUMBER');
  const begun = from - (number === undefined || first.edge === 'START' ? 0 : number.number - 1);
  if (length !== null) {
    return sane([{ from: begun, to: begun + length - 1, stated, whole: true }]);
  }
  // "walked out on Monday" tells no end, "the strike on Monday" does
  const open = first.edge === 'START' || reference.when === 'ACTION' || ongoing;
  return [{ from: begun, to: open ? null : from, stated, whole: false }];
}

/** When the words say it was: before the text was written, after it, or either. */
type Time = 'PAST' | 'FUTURE' | 'ANY';

function timeOf({ when, sentence, phraseAtom }: StrikeReference): Time {
  if (when === 'PLANNED' || when === 'LATER') return 'FUTURE';
  if (when !== 'STRIKE') return 'PAST';
  const before = sentence.atoms.slice(Math.max(0, phraseAtom - 4), phraseAtom);
  if (before.some(({ lower }) => BEGUN.has(lower) || FINISHED.has(lower))) return 'PAST';
  if (before.some(({ lower }) => AHEAD.has(lower))) return 'FUTURE';
  return 'ANY';
}

interface Resolved {
  readonly days: readonly Day[];
  readonly range: boolean;
  readonly stated: boolean;
}

function resolved(
  { dates }: Clue & { readonly kind: 'DATE' },
  reference: StrikeReference,
  { published, mode }: Writing,
  time: Time,
): Resolved | null {
  const days: Day[] = [];
  for (const date of dates.dates) {
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
  return { days, range: dates.kind === 'RANGE', stated };
}

function isWeekdayAlone({ weekday, day, month, year, relative }: DateParts): boolean {
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
  if (published === null || Math.max(phraseAtom - at - 1, at - atomEnd, 0) > WEEKDAY_REACH)
    return null;
  const after = (weekday! - weekdayOf(published) + 7) % 7;
  const word = sentence.atoms[at - 1]?.lower ?? '';
  if (time === 'FUTURE') {
    // "next Monday" may be the one after
    return after === 0 || word === 'next' ? null : published + after;
  }
  if (word === 'next') return null;
  if (word === 'last') return published - 7 + after;
  return after === 0 ? published : published - 7 + after;
}

const WEEKDAY_REACH = 7;

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
    if (nearest === null || Math.abs(day - published) < Math.abs(nearest - published))
      nearest = day;
  }
  return nearest;
}

/** Where the words do not tell before or after, a day further off may be of either year. */
const LONGEST_DOUBT = 120;

function fitsWeekday({ weekday }: DateParts, day: Day): boolean {
  return weekday === null || weekday === weekdayOf(day);
}

/** "began a strike on 3 May", "ended a strike on 3 May": the verb stands before the words for the strike. */
function edgeOf(clue: Clue, { sentence, phraseAtom }: StrikeReference): Edge | null {
  if (clue.kind !== 'DATE' || clue.edge !== null) return clue.kind === 'DATE' ? clue.edge : null;
  if (clue.dates.firstAtom < phraseAtom) return null;
  for (const { lower } of sentence.atoms.slice(Math.max(0, phraseAtom - 2), phraseAtom)) {
    if (FINISHED.has(lower)) return 'END';
    if (BEGUN.has(lower)) return 'START';
  }
  return null;
}

const BEGUN = new Set([
  'began',
  'begun',
  'begin',
  'begins',
  'started',
  'starts',
  'launched',
  'after',
  'following',
]);
const FINISHED = new Set(['ended', 'ending', 'finished']);
const AHEAD = new Set(['ahead', 'before', 'if', 'unless', 'avert', 'threaten']);

/** How many days, counted from its first hour: 48 hours are two. */
function lengthOf(clues: readonly Clue[]): number | null {
  const length = clues.find((clue) => clue.kind === 'LENGTH');
  if (length === undefined) return null;
  const days = length.unit === 'HOURS' ? length.amount / 24 : length.amount;
  // "nine hours on the floor" is no strike's length; one of some hours falls on one day
  return Number.isInteger(days) ? days : days < 1 ? 1 : null;
}

/** "the third day of the strike", "an indefinite strike": its end is not in sight. */
export function goesOn({ reference, clues }: StrikeClues): boolean {
  if (reference.when === 'EARLIER') return false;
  return (
    clues.some(({ kind }) => kind === 'DAY_NUMBER') ||
    reference.sentence.atoms
      .slice(reference.phraseAtom, reference.firstAtom)
      .some(({ lower }) => ENDLESS.has(lower))
  );
}

const ENDLESS = new Set(['indefinite', 'ended', 'all-out', 'rolling']);

function stretches(days: readonly Day[]): readonly { readonly from: Day; readonly to: Day }[] {
  const found: { from: Day; to: Day }[] = [];
  for (const day of days) {
    const before = found.at(-1);
    if (before !== undefined && day <= before.to + 1) before.to = day;
    else found.push({ from: day, to: day });
  }
  return found;
}

/** One that ran for longer is more likely a series, or a misread date. */
function sane(days: readonly StatedDays[]): readonly StatedDays[] {
  return days.filter(({ from, to }) => to === null || (to >= from && to - from <= LONGEST_STRIKE));
}

const LONGEST_STRIKE = 31;
