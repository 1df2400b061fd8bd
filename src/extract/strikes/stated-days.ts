import type { Clue, Edge, StrikeClues } from './clue.ts';
import type { Day } from './days.ts';
import { daysInRow, daysOfRange, isInRow } from './days-in-row.ts';
import type { DateMention } from './join-dates.ts';
import { recurringDays } from './recurring-days.ts';
import type { StrikeReference } from './references.ts';
import { isWeekdayAlone, resolveDays } from './resolve-days.ts';
import { endOf, endTime, lastDay } from './stated-ends.ts';
import { clockOf, hoursFrom, type StatedHours } from './stated-hours.ts';
import { stretches, wholeStretches } from './stretches.ts';
import { BEGINNING, BEGUN, FINISHED, timeOf } from './time-of-strike.ts';
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
  /** When on those days it began and ended, as "07:00", where the words tell. */
  readonly hours?: StatedHours;
  /** True of days from which the strike has been moved, false of those it has been moved to. */
  readonly calledOff?: boolean;
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
  const every = clues.find((clue) => clue.kind === 'EVERY');
  if (every !== undefined) {
    const days = recurringDays(every, writing.published, time);
    return stretches(days).map((stretch) => ({ ...stretch, stated: false, whole: true }));
  }
  const edged = clues.flatMap((clue) =>
    clue.kind === 'DATE' ? [{ clue, edge: edgeOf(clue, reference) }] : [],
  );
  const dates = edged.flatMap(({ clue, edge }, index) => {
    // "which began on 3 May and will end on 12 May"
    const when = edge === 'END' ? endTime(clue) : time;
    const before = edged[index - 1]?.clue.dates;
    const inRow = before !== undefined && isInRow(before, clue.dates);
    const days = resolveDays(clue, reference, writing, when, inRow);
    return days === null ? [] : [{ ...days, edge, clue }];
  });
  const each = lengthOfEach(reference, clues);
  const row = each === null ? daysInRow(dates, clues) : null;
  if (row !== null) return sane(row);
  const ranges = dates.filter(({ range, edge }) => range && edge !== 'END');
  // "from 20 to 23 December and from 3 to 9 January"
  if (ranges.length > 0) {
    // "on 10, 11 and 12 May, and again from 18 to 20 May"
    const lists = dates.filter(
      ({ range, edge, days }) => !range && edge === null && days.length > 1,
    );
    return sane(
      [
        ...lists.flatMap(({ days, stated }) => wholeStretches(days, stated)),
        ...ranges.map((range) => daysOfRange(range)),
      ].toSorted((one, other) => one.from - other.from),
    );
  }
  const start = dates.find(({ edge }) => edge === 'START');
  const end = endOf(edged, clues, reference, writing);
  const open = dates.filter(({ edge }) => edge === null);
  // "next Thursday and Friday, 20 and 21 March": the dates say it best
  const first = start ?? open.find(({ byDate }) => byDate) ?? open[0];
  const length = lengthOf(clues);
  if (first === undefined) {
    const to = end?.day ?? null;
    if (end === null || to === null || length === null || end.late) return [];
    return sane([{ from: to - length + 1, to, stated: end.stated, whole: true }]);
  }
  const { stated } = first;
  const from = first.days[0]!;
  if (first.days.length > 1) {
    const found = wholeStretches(first.days, stated);
    // "two 48-hour strikes, on 3 and 10 June"
    const firsts = found.every((stretch) => stretch.from === stretch.to) && each !== null;
    return sane(
      firsts ? found.map((stretch) => ({ ...stretch, to: stretch.from + each - 1 })) : found,
    );
  }
  // "a series of 24-hour strikes, starting on 1 June": when the others are, nobody says
  if (each !== null && !isFirstOf(reference)) return [];
  // "fell at 07:15 on Wednesday, as crews walked out" times something else
  const after = first.clue.start >= reference.start;
  const begins = after ? clockOf(first.clue) : null;
  const last = end === null ? null : lastDay(end, from);
  if (end !== null && last !== null) {
    const hours = { from: begins, to: end.time };
    return sane([{ from, to: last, stated, whole: true, hours }]);
  }
  const number = dayNumberOf(clues, length);
  const begun = from - (number === null || first.edge === 'START' ? 0 : number - 1);
  if (length !== null) {
    const hours = begun === from ? hoursFrom(begins, clues) : null;
    const to = hours === null ? begun + length - 1 : from + hours.days;
    return sane([{ from: begun, to, stated, whole: true, ...(hours === null ? {} : { hours }) }]);
  }
  // "walked out on Monday" tells no end, "the strike on Monday" and "walked out on Monday and will again" do
  const named = reference.phraseAtom < reference.firstAtom;
  const stoppedWork =
    reference.when === 'ACTION' && !named && !willAgain(reference) && !wasOnce(reference);
  const goesOnFrom = first.edge === 'START' || stoppedWork || ongoing;
  const hours = { from: begins, to: null };
  return [{ from: begun, to: goesOnFrom ? null : from, stated, whole: false, hours }];
}

/** "the first of three one-day strikes": one of them is told of. */
function isFirstOf({ phraseAtom, sentence: { atoms } }: StrikeReference): boolean {
  return atoms[phraseAtom - 1]?.lower === 'of' && WHICH_OF.has(atoms[phraseAtom - 2]?.lower ?? '');
}

const WHICH_OF = new Set(['first', 'second', 'third', 'fourth', 'last', 'latest', 'next', 'one']);

/** How many days each of several strikes lasts: "48-hour strikes"; null for "four days of strikes". */
function lengthOfEach(
  { singular, phraseAtom, firstAtom, sentence: { atoms } }: StrikeReference,
  clues: readonly Clue[],
): number | null {
  if (singular) return null;
  const { start } = atoms[phraseAtom]!;
  const { end } = atoms[firstAtom]!;
  return lengthOf(clues.filter((clue) => clue.start >= start && clue.end <= end));
}

/** Which day of the strike the words are about: "on the first of two days", "on the final day of a three-day strike". */
function dayNumberOf(clues: readonly Clue[], length: number | null): number | null {
  const found = clues.find((clue) => clue.kind === 'DAY_NUMBER');
  if (found !== undefined) return found.number;
  return clues.some(({ kind }) => kind === 'LAST_DAY') ? length : null;
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
      ? (resolveDays(clue, reference, writing, endTime(clue))?.days.slice(-1) ?? [])
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
  { firstAtom, atoms }: DateMention,
  { sentence, atomEnd }: StrikeReference,
): boolean {
  const from = atoms === sentence.atoms ? atomEnd : 0;
  return firstAtom >= from && !atoms.slice(from, firstAtom).some(({ lower }) => UNSURE.has(lower));
}

const UNSURE = new Set(
  'could may might would if unless talks meeting negotiations ballot deadline offer'.split(' '),
);

/** "have already been out once, on 3 May" */
function wasOnce({ sentence: { atoms }, atomEnd }: StrikeReference): boolean {
  const after = atoms[atomEnd]?.lower;
  return after === 'once' || (after === 'for' && atoms[atomEnd + 1]?.lower === 'one');
}

/** "walked out on Wednesday and will do so again": they are back at work. */
function willAgain({ sentence: { atoms }, atomEnd }: StrikeReference): boolean {
  const will = atoms.findIndex(({ lower }, at) => at >= atomEnd && FUTURE.has(lower));
  return will >= 0 && atoms.slice(will, will + 6).some(({ lower }) => lower === 'again');
}

const FUTURE = new Set(['will', 'would', 'plan', 'due', 'set']);

/** "began a strike on 3 May", "ended a strike on 3 May": the verb stands before the words for the strike. */
function edgeOf(clue: Clue, { sentence, phraseAtom }: StrikeReference): Edge | null {
  if (clue.kind !== 'DATE' || clue.edge !== null) return clue.kind === 'DATE' ? clue.edge : null;
  if (clue.dates.firstAtom < phraseAtom) return null;
  for (const { lower } of sentence.atoms.slice(Math.max(0, phraseAtom - 2), phraseAtom)) {
    if (FINISHED.has(lower)) return 'END';
    if (BEGUN.has(lower) || BEGINNING.has(lower)) return 'START';
  }
  return null;
}

/** How many days, counted from its first hour: 48 hours are two. */
export function lengthOf(clues: readonly Clue[]): number | null {
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

/** One that ran for longer is more likely a series, or a misread date. */
function sane(days: readonly StatedDays[]): readonly StatedDays[] {
  return days.filter(({ from, to }) => to === null || (to >= from && to - from <= LONGEST_STRIKE));
}

const LONGEST_STRIKE = 31;
