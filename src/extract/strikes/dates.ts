import type { Atom } from '../figures/atoms.ts';
import { MONTHS_AHEAD } from './date-parts.ts';
import { type Point, readPoint } from './date-points.ts';
import { MAY_START } from './date-words.ts';
import { type DateMention, joinPoints } from './join-dates.ts';

/**
 * Every date in a sentence's atoms, left to right: "11 April", "April 11, 2023", "Tuesday 26 and Wednesday
 * 27 April", "20, 21 and 22 December", "between April 11 and April 14", "11-15 April", "from 7am on 13 March
 * to 7am on 16 March", "late June last year", "Tuesday and Wednesday", "last week", "2023-04-11".
 *
 * One pass with a bounded look-ahead, so linear. We read dates ourselves rather than through a library
 * because strike linking needs what a library resolves away: which parts were stated and which were not.
 * Read once for each list of atoms, whichever step asks first.
 */
export function findDates(atoms: readonly Atom[]): readonly DateMention[] {
  const known = DATES.get(atoms);
  if (known !== undefined) return known;
  const dates = readDates(atoms);
  DATES.set(atoms, dates);
  return dates;
}

const DATES = new WeakMap<readonly Atom[], readonly DateMention[]>();

function readDates(atoms: readonly Atom[]): DateMention[] {
  const points: Point[] = [];
  for (let at = 0; at < atoms.length; ) {
    const point =
      MAY_START.has(atoms[at]!.lower) || atoms[at]!.kind === 'NUMBER' ? readPoint(atoms, at) : null;
    const dated = point === null ? null : withMonth(point, points.at(-1));
    if (dated === null) at++;
    else {
      points.push(dated);
      at = dated.next;
    }
  }
  return joinPoints(atoms, points);
}

/** "in July, from the 5th to the 7th", "next month, on the 11th": a day alone is of the month told before; null where none is. */
function withMonth(point: Point, before: Point | undefined): Point | null {
  const [date] = point.dates;
  if (date === undefined || date.day === null || date.month !== null) return point;
  const named = before?.dates.at(-1);
  if (named === undefined) return null;
  const { month, year, yearOffset, relative } = named;
  const isMonth = MONTHS_AHEAD.has(relative);
  if (month === null && !isMonth) return null;
  return {
    ...point,
    dates: [{ ...date, month, year, yearOffset, relative: isMonth ? relative : null }],
  };
}
