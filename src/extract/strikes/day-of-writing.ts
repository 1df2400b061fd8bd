import { readClock } from './clock.ts';
import type { StrikeClues } from './clue.ts';
import { findDates } from './dates.ts';
import { type Day, weekdayOf } from './days.ts';
import { lengthOf, type StatedDays } from './stated-days.ts';

/**
 * The first day of a strike that words tell only as seen from the day of writing: "three days into the strike",
 * "drivers walked out at 5am", "began a 24-hour strike at midnight". Null where they do not.
 */
export function startBeforeWriting(
  { reference, clues }: StrikeClues,
  published: Day | null,
): StatedDays | null {
  const { when, sentence, firstAtom, phraseAtom, atomEnd } = reference;
  if (published === null || when === 'EARLIER' || when === 'LATER' || when === 'PLANNED')
    return null;
  if (clues.some(({ kind }) => kind === 'DATE' || kind === 'EVERY')) return null;
  const { atoms } = sentence;
  const number = clues.find((clue) => clue.kind === 'DAY_NUMBER')?.number;
  const isNow = number === undefined && startsNow(atoms, phraseAtom, firstAtom, atomEnd);
  if (number === undefined && !isNow) return null;
  const day = number === undefined ? published : dayTold(sentence, clues, published);
  if (day === null) return null;
  const from = number === undefined ? day : day - number + 1;
  const length = lengthOf(clues);
  const to = length === null ? null : from + length - 1;
  return { from, to, stated: false, whole: to !== null };
}

/**
 * The weekday that the sentence names, within the last week; else the day itself. A paper of the next morning may
 * tell of the first day without naming it, so that it is null of "on the first of two days".
 */
function dayTold(
  { atoms, role }: StrikeClues['reference']['sentence'],
  clues: StrikeClues['clues'],
  published: Day,
): Day | null {
  for (const { dates } of findDates(atoms)) {
    const [date] = dates;
    if (dates.length > 1 || date === undefined || date.weekday === null || date.day !== null)
      continue;
    return published - ((weekdayOf(published) - date.weekday + 7) % 7);
  }
  const into = clues.some(
    ({ kind, end }) =>
      kind === 'DAY_NUMBER' && atoms.some((atom) => atom.end === end && atom.lower === 'into'),
  );
  return into || role === 'HEADLINE' ? published : null;
}

/** "walked out at 5am", "began a strike at midnight" */
function startsNow(
  atoms: StrikeClues['reference']['sentence']['atoms'],
  phraseAtom: number,
  firstAtom: number,
  atomEnd: number,
): boolean {
  const at = atoms[atomEnd]?.lower === 'at' ? atomEnd + 1 : -1;
  if (at < 0) return false;
  const named = phraseAtom < firstAtom;
  const begun = !named || BEGUN.has(atoms[phraseAtom - 1]?.lower ?? '');
  return begun && (atoms[at]?.lower === 'midnight' || readClock(atoms, at) !== null);
}

const BEGUN = new Set(['began', 'started', 'launched', 'begun', 'begin', 'start']);
