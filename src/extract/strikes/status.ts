import type { StrikeFinding } from '../record.ts';
import type { StrikeClues } from './clue.ts';
import { isSince } from './date-clues.ts';
import type { Day } from './days.ts';

/** What became of a strike that the words date, as of the day of publication where that is known. */
export function statusOf(
  { reference, clues }: StrikeClues,
  { from, to }: { readonly from: Day; readonly to: Day | null },
  published: Day | null,
  calledOff: boolean,
): StrikeFinding['status'] {
  if (calledOff) return 'CALLED_OFF';
  const { atoms } = reference.sentence;
  if (clues.some((clue) => clue.kind === 'DATE' && isSince(atoms, clue.dates.firstAtom)))
    return 'UNDER_WAY';
  if (published !== null && from > published) return 'ANNOUNCED';
  if (reference.when === 'PLANNED' || reference.when === 'LATER') return 'ANNOUNCED';
  return published !== null && to !== null && published <= to ? 'UNDER_WAY' : 'HELD';
}
