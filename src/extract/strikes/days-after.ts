import { readNumber } from '../figures/numbers.ts';
import type { StrikeClues } from './clue.ts';
import { type Day, mondayOf, weekdayOf } from './days.ts';
import { isOfWeekTold, isTheFollowing } from './resolve-days.ts';
import { lengthOf, type StatedDays } from './stated-days.ts';
import { wholeStretches } from './stretches.ts';

/**
 * Days that words count from the strike told of before: "a second 48-hour walkout a week later". As long as
 * that one unless they give a length. Empty where they count none.
 */
export function daysAfter(words: StrikeClues, before: StatedDays): readonly StatedDays[] {
  const { reference, clues } = words;
  const { sentence, phraseAtom, atomEnd } = reference;
  const told = daysOfWeekTold(words, before);
  if (told.length > 0) return told;
  if (clues.some(({ kind }) => kind === 'DATE')) return [];
  const { atoms } = sentence;
  const later = atoms.findIndex(
    ({ lower }, at) => lower === 'later' && at >= phraseAtom && at - atomEnd <= FURTHEST,
  );
  const unit = atoms[later - 1]?.lower ?? '';
  const weeks = later < 0 ? null : weeksBefore(atoms, later - 1, unit);
  const length = lengthOf(clues) ?? (before.to === null ? null : before.to - before.from + 1);
  if (weeks === null || length === null) return [];
  const from = before.from + 7 * weeks;
  return [{ from, to: from + length - 1, stated: before.stated, whole: true }];
}

const FURTHEST = 8;

/**
 * Weekdays of the week after that of the strike told of before: "the following week, on the Monday and Tuesday",
 * "on the following Thursday". Empty where the words tell none.
 */
export function daysOfWeekTold({ clues }: StrikeClues, before: StatedDays): readonly StatedDays[] {
  return clues.flatMap((clue) => {
    if (clue.kind !== 'DATE' || !isOfWeekTold(clue.dates)) return [];
    const { dates, firstAtom, kind, atoms } = clue.dates;
    const near = isTheFollowing(atoms, firstAtom);
    // "the following Thursday" comes first after the strike, "the following week" after its week
    const monday = mondayOf(before.from) + 7;
    const first = near ? (before.to ?? before.from) + 1 : monday;
    const days: Day[] = [];
    for (const { weekday } of dates) {
      const from = near ? (days.at(-1) ?? first) : monday;
      days.push(from + ((weekday! - weekdayOf(from) + 7) % 7));
    }
    days.sort((one, other) => one - other);
    const { stated } = before;
    if (kind === 'DAYS') {
      const length = days.length === 1 ? lengthOf(clues) : null;
      return wholeStretches(days, stated).map((stretch) =>
        length === null ? stretch : { ...stretch, to: stretch.from + length - 1 },
      );
    }
    return [{ from: days[0]!, to: days.at(-1)!, stated, whole: true }];
  });
}

/** "a week later", "two weeks later", "a fortnight later"; days are counted from the end as often as from the start. */
function weeksBefore(
  atoms: StrikeClues['reference']['sentence']['atoms'],
  unitAt: number,
  unit: string,
): number | null {
  const count = atoms[unitAt - 1]?.lower;
  if (unit === 'fortnight') return count === 'a' ? 2 : null;
  if (unit === 'week') return count === 'a' || count === 'one' ? 1 : null;
  if (unit !== 'weeks') return null;
  const number = readNumber(atoms, unitAt - 1);
  return number !== null && number.next === unitAt && number.value <= 8 ? number.value : null;
}
