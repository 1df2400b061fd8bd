import { type Atom, ORDINAL_ENDINGS } from '../figures/atoms.ts';
import { readNumber } from '../figures/numbers.ts';
import { type PlacedClue, placed } from './clue.ts';

/** "second day", "third straight day of the strike", "the first of two days", "day three", "the final day" */
export function dayNumberClues(atoms: readonly Atom[]): PlacedClue[] {
  const clues: PlacedClue[] = [];
  for (let at = 0; at + 1 < atoms.length; at++) {
    const { lower } = atoms[at]!;
    const number = ORDINALS.get(lower) ?? ordinalAt(atoms, at);
    const last = LAST.has(lower);
    if (number !== undefined || last) {
      const next = STRAIGHT.has(atoms[at + 1]!.lower) ? at + 2 : at + 1;
      const end = atoms[next]?.lower === 'day' ? next + 1 : daysOf(atoms, next);
      if (end === null) continue;
      const content = last
        ? ({ kind: 'LAST_DAY' } as const)
        : ({ kind: 'DAY_NUMBER', number: number! } as const);
      clues.push(placed(atoms, at, end, content));
    } else if (lower === 'into' && atoms[at - 1]?.lower === 'days') {
      // "three days into the strike"
      const counted = readNumber(atoms, at - 2);
      if (counted === null || counted.share || counted.value > 31) continue;
      clues.push(placed(atoms, at - 2, at + 1, { kind: 'DAY_NUMBER', number: counted.value }));
    } else if (lower === 'day' && atoms[at - 1]?.lower !== '-') {
      const counted = readNumber(atoms, at + 1);
      if (counted === null || counted.share || counted.value > 31) continue;
      // "day three of the strike"; "a one day 40 per cent rise" counts something else
      if (atoms[counted.next]?.lower !== 'of' && !isDayNamed(atoms, at, counted.next)) continue;
      clues.push(placed(atoms, at, counted.next, { kind: 'DAY_NUMBER', number: counted.value }));
    }
  }
  return clues;
}

/** "on day three, …", "strike day one: the latest" */
function isDayNamed(atoms: readonly Atom[], at: number, next: number): boolean {
  const before = atoms[at - 1]?.lower ?? '';
  const after = atoms[next];
  return DAY_OPENERS.has(before) && (after === undefined || after.kind === 'MARK');
}

const DAY_OPENERS = new Set(['on', 'strike', 'walkout', 'stoppage', 'dispute']);

/** "first of two days", "first of three days of action"; null where no days follow. */
function daysOf(atoms: readonly Atom[], at: number): number | null {
  if (atoms[at]?.lower !== 'of') return null;
  const number = readNumber(atoms, at + 1);
  return number !== null && atoms[number.next]?.lower === 'days' ? at + 1 : null;
}

/** "12th", as the last atom of it: "12" and "th". */
function ordinalAt(atoms: readonly Atom[], at: number): number | undefined {
  const { lower, joined } = atoms[at]!;
  const digits = atoms[at - 1];
  if (!joined || !ORDINAL_ENDINGS.has(lower) || digits?.kind !== 'NUMBER') return undefined;
  const number = Number(digits.text);
  return number >= 1 && number <= LAST_COUNTED_DAY ? number : undefined;
}

const LAST_COUNTED_DAY = 60;
const LAST = new Set(['final', 'last']);
const STRAIGHT = new Set(['straight', 'consecutive', 'successive', 'full']);
const ORDINALS = new Map([
  ['first', 1],
  ['second', 2],
  ['third', 3],
  ['fourth', 4],
  ['fifth', 5],
  ['sixth', 6],
  ['seventh', 7],
  ['eighth', 8],
  ['ninth', 9],
  ['tenth', 10],
  ['eleventh', 11],
  ['twelfth', 12],
]);

/** "first … in over 40 years", "first … since 1975" */
export function firstInYearsClues(atoms: readonly Atom[]): PlacedClue[] {
  const clues: PlacedClue[] = [];
  for (let at = 0; at < atoms.length; at++) {
    if (atoms[at]!.lower !== 'first') continue;
    const end = Math.min(atoms.length, at + 10);
    for (let index = at + 1; index < end; index++) {
      const word = atoms[index]!.lower;
      if (word !== 'in' && word !== 'for') continue;
      let next = index + 1;
      while (next < end && ABOUT_YEARS.has(atoms[next]!.lower)) next++;
      const number = readNumber(atoms, next);
      if (
        number !== null &&
        number.value >= FEWEST_YEARS &&
        atoms[number.next]?.lower === 'years'
      ) {
        clues.push(placed(atoms, at, number.next + 1, { kind: 'FIRST_IN_YEARS' }));
        break;
      }
    }
  }
  return clues;
}

/** The calendar can vouch for no more than this: it starts in 2015. */
const FEWEST_YEARS = 5;
const ABOUT_YEARS = new Set([
  'over',
  'more',
  'than',
  'nearly',
  'almost',
  'about',
  'around',
  'some',
  'the',
  'at',
  'least',
  'its',
  'their',
  'history',
]);
