import type { Atom } from '../figures/atoms.ts';
import { readNumber } from '../figures/numbers.ts';
import { type PlacedClue, placed } from './clue.ts';

/** "second day", "third day of the strike", "a second day" */
export function dayNumberClues(atoms: readonly Atom[]): PlacedClue[] {
  const clues: PlacedClue[] = [];
  for (let at = 0; at + 1 < atoms.length; at++) {
    const number = ORDINALS.get(atoms[at]!.lower);
    if (number !== undefined && atoms[at + 1]!.lower === 'day') {
      clues.push(placed(atoms, at, at + 2, { kind: 'DAY_NUMBER', number }));
    }
  }
  return clues;
}

const ORDINALS = new Map([
  ['second', 2],
  ['third', 3],
  ['fourth', 4],
  ['fifth', 5],
  ['sixth', 6],
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
