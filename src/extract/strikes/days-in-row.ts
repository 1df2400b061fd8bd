import type { Clue, Edge } from './clue.ts';
import type { DateMention } from './join-dates.ts';
import type { ResolvedDays } from './resolve-days.ts';
import type { StatedDays } from './stated-days.ts';
import { hoursOfRange } from './stated-hours.ts';
import { wholeStretches } from './stretches.ts';

/** A date at a strike with the days that it stands for. */
export interface DatedDays extends ResolvedDays {
  readonly clue: Clue & { readonly kind: 'DATE' };
  readonly edge: Edge | null;
}

/**
 * The stretches of dates that words such as "and again on" join: "on Tuesday and again on Thursday", "one day on
 * 3 June, two days on 9 and 10 June and three days from 16 June". Null where nothing joins them.
 */
export function daysInRow(
  dates: readonly DatedDays[],
  clues: readonly Clue[],
): readonly StatedDays[] | null {
  if (dates.length < 2) return null;
  const inOrder = dates.toSorted((one, other) => one.clue.start - other.clue.start);
  const joined = inOrder.every(
    ({ clue, edge }, index) =>
      edge !== 'END' && (index === 0 || isJoined(inOrder[index - 1]!.clue.dates, clue.dates)),
  );
  // "on 3 June, on 5 June": only the last needs a word that joins
  if (!joined || !hasJoiner(inOrder[0]!.clue.dates, inOrder.at(-1)!.clue.dates)) return null;
  const found = inOrder.map((dated, index): readonly StatedDays[] | null => {
    if (dated.range) return [daysOfRange(dated)];
    const length = ownLength(clues, inOrder[index - 1], dated);
    const [from] = dated.days;
    if (dated.days.length > 1) return wholeStretches(dated.days, dated.stated);
    // "and from Thursday": until when, nobody says
    if (length === null && dated.edge === 'START') return null;
    return [{ from: from!, to: from! + (length ?? 1) - 1, stated: dated.stated, whole: true }];
  });
  if (found.some((stretches) => stretches === null)) return null;
  const all = found.flatMap((stretches) => stretches ?? []);
  // "Thursday and Friday, 20 and 21 March" says the same twice
  const apart = all.every(({ from }, index) => index === 0 || from > all[index - 1]!.to!);
  return apart ? all : null;
}

/** A range as one stretch. */
export function daysOfRange({ days, stated, clue }: DatedDays): StatedDays {
  return {
    from: days[0]!,
    to: days.at(-1)!,
    stated,
    whole: true,
    hours: hoursOfRange(clue),
  };
}

/** How many days the words right before a date give it: "two days on 9 June". */
function ownLength(
  clues: readonly Clue[],
  before: DatedDays | undefined,
  { clue }: DatedDays,
): number | null {
  const length = clues.find(
    ({ kind, start, end }) =>
      kind === 'LENGTH' && end <= clue.start && (before === undefined || start >= before.clue.end),
  );
  if (length?.kind !== 'LENGTH') return null;
  const days = length.unit === 'HOURS' ? Math.ceil(length.amount / 24) : length.amount;
  return Number.isInteger(days) ? days : null;
}

/** Whether words such as "and again on" join a date to the one before. */
export function isInRow(before: DateMention, date: DateMention): boolean {
  return before.atomEnd <= date.firstAtom && isJoined(before, date) && hasJoiner(before, date);
}

function isJoined({ atoms, atomEnd }: DateMention, next: DateMention): boolean {
  if (next.atoms !== atoms || next.firstAtom - atomEnd > LONGEST_LINK) return false;
  return atoms
    .slice(atomEnd, next.firstAtom)
    .every(({ kind, lower }) => kind === 'NUMBER' || JOINING.has(lower) || JOINERS.has(lower));
}

function hasJoiner({ atoms, atomEnd }: DateMention, last: DateMention): boolean {
  return atoms.slice(atomEnd, last.firstAtom).some(({ lower }) => JOINERS.has(lower));
}

const LONGEST_LINK = 12;
const JOINERS = new Set(['and', 'then', 'again', 'followed', '&', 'plus']);
const JOINING = new Set(
  (
    ', - also on from between for at in the a an another further more second third fourth fifth final last time by ' +
    'with this next one two three four five six seven day days hour hours week strike stoppage walkout full lasting ' +
    'am pm . m p noon midnight'
  ).split(' '),
);
