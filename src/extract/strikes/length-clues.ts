import type { Atom } from '../figures/atoms.ts';
import { type NumberReading, readNumber } from '../figures/numbers.ts';
import { type PlacedClue, placed } from './clue.ts';

/** "five-day", "48 hour", "week-long", "lasted four days", "for four days", "five days of" */
export function lengthClues(atoms: readonly Atom[]): PlacedClue[] {
  const clues: PlacedClue[] = [];
  for (let at = 0; at < atoms.length; at++) {
    const long = longAt(atoms, at);
    if (long !== null) clues.push(long);
    const number = readNumber(atoms, at) ?? aWeek(atoms, at);
    if (number === null) continue;
    let index = number.next;
    if (atoms[index]?.lower === '-' || atoms[index]?.text === '–') index++;
    const unit = LENGTH_UNITS.get(atoms[index]?.lower ?? '');
    if (unit !== undefined && Number.isInteger(number.value) && number.value > 0) {
      const amount = number.value * unit.days;
      const isStrikeLength =
        amount <= LONGEST_STRIKE && isLength(atoms, at, index, number.next !== index);
      if (isStrikeLength) {
        const content = unit.hours
          ? { kind: 'LENGTH' as const, amount: number.value, unit: 'HOURS' as const }
          : { kind: 'LENGTH' as const, amount, unit: 'DAYS' as const };
        clues.push(placed(atoms, at, index + 1, content));
      }
    }
    at = Math.max(at, number.next - 1);
  }
  return clues;
}

/** "week-long", "weeklong", "day-long" */
function longAt(atoms: readonly Atom[], at: number): PlacedClue | null {
  const { lower } = atoms[at]!;
  const whole = LONG_WORDS.get(lower);
  const parted = atoms[at + 1]?.lower === '-' && atoms[at + 2]?.lower === 'long';
  // "two-week-long" has a number of its own
  const amount = whole ?? (parted && !isNumbered(atoms, at) ? LONG_UNITS.get(lower) : undefined);
  if (amount === undefined) return null;
  return placed(atoms, at, whole === undefined ? at + 3 : at + 1, {
    kind: 'LENGTH',
    amount,
    unit: 'DAYS',
  });
}

function isNumbered(atoms: readonly Atom[], at: number): boolean {
  return atoms[at - 1]?.lower === '-';
}

const LONG_UNITS = new Map([
  ['day', 1],
  ['week', 7],
  ['fortnight', 14],
]);
const LONG_WORDS = new Map<string, number>([
  ['daylong', 1],
  ['weeklong', 7],
]);

/** "for a week", "a fortnight of strikes" */
function aWeek(atoms: readonly Atom[], at: number): NumberReading | null {
  const unit = atoms[at + 1]?.lower;
  if (atoms[at]!.lower !== 'a' || (unit !== 'week' && unit !== 'fortnight')) return null;
  // "twice a week", "a week ago"
  const lasts = LENGTH_VERBS.has(atoms[at - 1]?.lower ?? '') || atoms[at + 2]?.lower === 'of';
  return lasts ? { value: 1, next: at + 1, share: false, digits: false } : null;
}

/** Whether a number of days or hours is how long something lasted, not when ("two days before"). */
function isLength(atoms: readonly Atom[], at: number, unitAt: number, hyphen: boolean): boolean {
  const before = atoms[at - 1]?.lower ?? '';
  const after = atoms[unitAt + 1]?.lower ?? '';
  if (NOT_LENGTH.has(after) || before === 'last') return false;
  if (hyphen || !atoms[unitAt]!.lower.endsWith('s')) return true;
  // a possessor: "four days' action"
  return (
    LENGTH_VERBS.has(before) ||
    after === 'of' ||
    after === "'" ||
    LENGTH_VERBS.has(atoms[at - 2]?.lower ?? '')
  );
}

const LENGTH_UNITS = new Map([
  ['day', { days: 1, hours: false }],
  ['days', { days: 1, hours: false }],
  ['hour', { days: 1 / 24, hours: true }],
  ['hours', { days: 1 / 24, hours: true }],
  ['week', { days: 7, hours: false }],
  ['weeks', { days: 7, hours: false }],
  ['fortnight', { days: 14, hours: false }],
]);
const LENGTH_VERBS = new Set(['for', 'lasted', 'lasts', 'lasting', 'last', 'over', 'during', 'of']);
const NOT_LENGTH = new Set([
  'before',
  'after',
  'ago',
  'later',
  'earlier',
  'notice',
  'a',
  'waits',
  'shift',
  'shifts',
  'wait',
  'week',
]);
const LONGEST_STRIKE = 60;
