import type { Clue, Edge, StrikeClues } from './clue.ts';
import { type DateParts, statedDay } from './date-parts.ts';
import { type Day, mondayOf, weekdayOf, yearOf } from './days.ts';
import type { DateMention } from './join-dates.ts';
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
    const days = resolved(
      clue,
      reference,
      writing,
      edge === 'END' ? endTime(clue, reference) : time,
    );
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
  // "walked out on Monday" tells no end, "the strike on Monday" and "walked out on Monday and will again" do
  const open =
    first.edge === 'START' || (reference.when === 'ACTION' && !willAgain(reference)) || ongoing;
  return [{ from: begun, to: open ? null : from, stated, whole: false }];
}

/**
 * Last day that words without a first one tell: "the three-day strike, which ends on Thursday", for a strike
 * that began on `from`. Null where they tell none, or one that does not fit.
 */
export function statedEnd(
  { reference, clues }: StrikeClues,
  writing: Writing,
  from: Day,
): Day | null {
  const length = lengthOf(clues);
  const dates = clues.filter((clue) => clue.kind === 'DATE');
  const ends = dates.flatMap((clue) =>
    edgeOf(clue, reference) === 'END' && isSureEnd(clue.dates, reference)
      ? (resolved(clue, reference, writing, endTime(clue, reference))?.days.slice(-1) ?? [])
      : [],
  );
  // its days are told by dates of its own, which may be those of another strike; "on Thursday, after a two-day
  // strike" dates something else
  const own = dates.some(
    ({ dates: { firstAtom, dates: parts } }) =>
      firstAtom >= reference.phraseAtom || !parts.every(isWeekdayAlone),
  );
  if (ends.length === 0 && own) return null;
  const to = ends.length > 0 ? ends[0]! : length === null ? null : from + length - 1;
  if (to === null || (length !== null && to !== from + length - 1)) return null;
  return to >= from && to - from <= LONGEST_STRIKE ? to : null;
}

/** "Talks end on Friday, and the strike goes on", "the strike could last until Friday" tell no end. */
function isSureEnd(
  { firstAtom }: DateMention,
  { sentence: { atoms }, atomEnd }: StrikeReference,
): boolean {
  return (
    firstAtom >= atomEnd && !atoms.slice(atomEnd, firstAtom).some(({ lower }) => UNSURE.has(lower))
  );
}

const UNSURE = new Set(
  'could may might would if unless talks meeting negotiations ballot deadline offer'.split(' '),
);

/** "ended on Friday" was, "is due to end on Friday" is yet to come. */
function endTime(clue: Clue & { readonly kind: 'DATE' }, reference: StrikeReference): Time {
  if (clue.edge === null) return 'PAST';
  const { firstAtom, dates } = clue.dates;
  const { atoms } = reference.sentence;
  if (atoms.slice(Math.max(0, firstAtom - 6), firstAtom).some(({ lower }) => OVER.has(lower)))
    return 'PAST';
  return isWeekdayAlone(dates.at(-1)!) ? 'FUTURE' : 'ANY';
}

const OVER = new Set(['ended', 'finished', 'concluded', 'lasted', 'ran', 'was', 'were', 'had']);

/** "walked out on Wednesday and will do so again": they are back at work. */
function willAgain({ sentence: { atoms }, atomEnd }: StrikeReference): boolean {
  const will = atoms.findIndex(({ lower }, at) => at >= atomEnd && FUTURE.has(lower));
  return will >= 0 && atoms.slice(will, will + 6).some(({ lower }) => lower === 'again');
}

const FUTURE = new Set(['will', 'would', 'plan', 'due', 'set']);

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
  const week = weekOf(dates, reference, published);
  const days: Day[] = [];
  for (const date of dates.dates) {
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
  // "from Monday to Friday", seen on a Wednesday, is of one week
  if (dates.kind === 'RANGE' && days.at(-1)! < days[0]! && isWeekdayAlone(dates.dates.at(-1)!))
    days[days.length - 1]! += 7;
  days.sort((one, other) => one - other);
  const stated = dates.dates.every(({ year }) => year !== null);
  return { days, range: dates.kind === 'RANGE', stated };
}

/** For "Monday to Friday next week" the Monday of that week. */
function weekOf(
  { dates, atomEnd }: DateMention,
  { sentence: { atoms } }: StrikeReference,
  published: Day | null,
): Day | null {
  if (published === null || !dates.every(isWeekdayAlone)) return null;
  if (atoms[atomEnd]?.lower !== 'next' || atoms[atomEnd + 1]?.lower !== 'week') return null;
  return mondayOf(published) + 7;
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
  if (published === null) return null;
  // "a strike by the town's gardeners, which began on Monday and is due to end on Friday"
  const clause = sentence.atoms
    .slice(atomEnd, Math.max(atomEnd, at))
    .some(({ lower }) => lower === 'which');
  const reach = clause ? CLAUSE_REACH : WEEKDAY_REACH;
  if (Math.max(phraseAtom - at - 1, at - atomEnd, 0) > reach) return null;
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
const FINISHED = new Set(['ended', 'ending', 'finished', 'wrapped']);
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
