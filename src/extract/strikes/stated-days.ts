import type { Clue, Edge, StrikeClues } from './clue.ts';
import type { Day } from './days.ts';
import type { DateMention } from './join-dates.ts';
import type { StrikeReference } from './references.ts';
import {
  BEGINNING,
  BEGUN,
  FINISHED,
  isWeekdayAlone,
  resolveDays,
  type Time,
  timeOf,
} from './resolve-days.ts';
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
    const days = resolveDays(
      clue,
      reference,
      writing,
      edge === 'END' ? endTime(clue, reference) : time,
    );
    return days === null ? [] : [{ ...days, edge }];
  });
  const each = lengthOfEach(reference, clues);
  const ranges = dates.filter(({ range, edge }) => range && edge !== 'END');
  // "from 20 to 23 December and from 3 to 9 January"
  if (ranges.length > 0) {
    // "on 10, 11 and 12 May, and again from 18 to 20 May"
    const lists = dates.filter(
      ({ range, edge, days }) => !range && edge === null && days.length > 1,
    );
    return sane(
      [
        ...lists.flatMap(({ days, stated }) =>
          stretches(days).map((stretch) => ({ ...stretch, stated, whole: true })),
        ),
        ...ranges.map(({ days, stated }) => ({
          from: days[0]!,
          to: days.at(-1)!,
          stated,
          whole: true,
        })),
      ].toSorted((one, other) => one.from - other.from),
    );
  }
  const start = dates.find(({ edge }) => edge === 'START');
  const end = dates.find(({ edge }) => edge === 'END');
  const open = dates.filter(({ edge }) => edge === null);
  // "next Thursday and Friday, 20 and 21 March": the dates say it best
  const first = start ?? open.find(({ byDate }) => byDate) ?? open[0];
  const length = lengthOf(clues);
  if (first === undefined) {
    if (end === undefined || length === null) return [];
    return sane([
      { from: end.days[0]! - length + 1, to: end.days[0]!, stated: end.stated, whole: true },
    ]);
  }
  const { stated } = first;
  const from = first.days[0]!;
  if (first.days.length > 1) {
    const found = stretches(first.days).map((stretch) => ({ ...stretch, stated, whole: true }));
    // "two 48-hour strikes, on 3 and 10 June"
    const firsts = found.every((stretch) => stretch.from === stretch.to) && each !== null;
    return sane(
      firsts ? found.map((stretch) => ({ ...stretch, to: stretch.from + each - 1 })) : found,
    );
  }
  // "a series of 24-hour strikes, starting on 1 June": when the others are, nobody says
  if (each !== null) return [];
  if (end !== undefined && end.days[0]! >= from) {
    return sane([{ from, to: end.days[0]!, stated, whole: true }]);
  }
  const number = dayNumberOf(clues, length);
  const begun = from - (number === null || first.edge === 'START' ? 0 : number - 1);
  if (length !== null) {
    return sane([{ from: begun, to: begun + length - 1, stated, whole: true }]);
  }
  // "walked out on Monday" tells no end, "the strike on Monday" and "walked out on Monday and will again" do
  const named = reference.phraseAtom < reference.firstAtom;
  const stoppedWork = reference.when === 'ACTION' && !named && !willAgain(reference);
  const goesOnFrom = first.edge === 'START' || stoppedWork || ongoing;
  return [{ from: begun, to: goesOnFrom ? null : from, stated, whole: false }];
}

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
      ? (resolveDays(clue, reference, writing, endTime(clue, reference))?.days.slice(-1) ?? [])
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
