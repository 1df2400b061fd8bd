import { readNumber } from '../figures/numbers.ts';
import type { StrikeClues } from './clue.ts';
import type { StatedDays } from './stated-days.ts';
import { lengthOf } from './stated-days.ts';

/**
 * Days that words count from the strike told of before: "a second 48-hour walkout a week later". As long as
 * that one unless they give a length. Empty where they count none.
 */
export function daysAfter(
  { reference: { sentence, phraseAtom, atomEnd }, clues }: StrikeClues,
  before: StatedDays,
): readonly StatedDays[] {
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
