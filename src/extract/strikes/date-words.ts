import { type Atom, ORDINAL_ENDINGS } from '../figures/atoms.ts';
import type { DateParts, RelativeTime } from './date-parts.ts';

/** The day of a month: "11", "11th". */
export function dayNumberAt(
  atoms: readonly Atom[],
  at: number,
): { readonly value: number; readonly next: number } | null {
  const atom = atoms[at];
  if (atom === undefined || !/^[0-9]{1,2}$/.test(atom.text)) return null;
  const value = Number(atom.text);
  if (value < 1 || value > 31) return null;
  const after = atoms[at + 1];
  const ordinal = after?.joined && ORDINAL_ENDINGS.has(after.lower);
  return { value, next: ordinal ? at + 2 : at + 1 };
}

/** Whether a number before this atom can end a date: "April 11 and 12 hospitals" counts hospitals. */
export function endsDate(atoms: readonly Atom[], at: number): boolean {
  const atom = atoms[at];
  return (
    atom === undefined || atom.kind === 'MARK' || AFTER_YEAR.has(atom.lower) || YEAR.test(atom.text)
  );
}

/** From 0, Monday, also shortened ("Tues"). */
export function weekdayAt(atoms: readonly Atom[], at: number): number | null {
  const atom = atoms[at];
  if (atom === undefined || !isCapital(atom)) return null;
  return WEEKDAYS.get(atom.lower) ?? SHORT_WEEKDAYS.get(atom.lower) ?? null;
}

/** From 1, January, also shortened. */
export function monthAt(atoms: readonly Atom[], at: number): number | null {
  const atom = atoms[at];
  if (atom === undefined || !isCapital(atom)) return null;
  return MONTHS.get(atom.lower) ?? null;
}

/** The atom after a month; "Oct. 1" has its full stop before the day. */
export function afterMonth(atoms: readonly Atom[], at: number): number {
  const stop = atoms[at + 1];
  const shortened = atoms[at]!.text.length <= LONGEST_SHORT_MONTH && stop?.text === '.';
  return shortened && atoms[at + 2]?.kind === 'NUMBER' ? at + 2 : at + 1;
}

const LONGEST_SHORT_MONTH = 4;

/** The atom behind a comma, where one stands here. */
export function skipComma(atoms: readonly Atom[], at: number): number {
  return atoms[at]?.text === ',' ? at + 1 : at;
}

/** Whether a date that ends before this atom is followed by what happens then: "on Wednesday next week, when staff …". */
export function opensWhen(atoms: readonly Atom[], at: number): boolean {
  let next = at;
  if (YEAR_OFFSETS.has(atoms[next]?.lower ?? '') && atoms[next + 1]?.lower === 'week') next += 2;
  return atoms[skipComma(atoms, next)]?.lower === 'when';
}

/** Whether an atom has a capital. */
export function isCapital(atom: Atom): boolean {
  return atom.text !== atom.lower;
}

/** A year of the last century or this one. */
export const YEAR = /^(?:19|20)[0-9]{2}$/;

const MONTH_NAMES = [
  'january february march april may june july august september october november december'.split(
    ' ',
  ),
  'jan feb mar apr may jun jul aug sep oct nov dec'.split(' '),
];
const MONTHS = new Map(
  MONTH_NAMES.flatMap((names) => names.map((name, index) => [name, index + 1] as const)),
).set('sept', 9);
/** Words for months that are as often other words or names. */
export const AMBIGUOUS_MONTHS = new Set(['may', 'march', 'mar', 'jan', 'dec', 'august']);
/** Weekdays by name, Monday as 0. */
export const WEEKDAYS = new Map(
  'monday tuesday wednesday thursday friday saturday sunday'
    .split(' ')
    .map((name, index) => [name, index] as const),
);
/** The weekdays of "this weekend". */
export const WEEKEND = [5, 6] as const;
/** Read only before a date: "Sun" alone is a newspaper. */
const SHORT_WEEKDAYS = new Map([
  ['mon', 0],
  ['tue', 1],
  ['tues', 1],
  ['wed', 2],
  ['thu', 3],
  ['thur', 3],
  ['thurs', 3],
  ['fri', 4],
  ['sat', 5],
  ['sun', 6],
]);
/** Words for a part of a month: "early May". */
export const PARTS_OF_MONTH = new Map<string, NonNullable<DateParts['part']>>([
  ['early', 'EARLY'],
  ['mid', 'MIDDLE'],
  ['late', 'LATE'],
]);
/** "last", "this" and "next", as the number of units from now. */
export const YEAR_OFFSETS = new Map([
  ['last', -1],
  ['this', 0],
  ['next', 1],
]);
/** Words for a day that is told from the day of writing. */
export const RELATIVE_WORDS = new Map<string, RelativeTime>([
  ['today', 'TODAY'],
  ['tonight', 'TODAY'],
  ['yesterday', 'YESTERDAY'],
  ['tomorrow', 'TOMORROW'],
]);
/** The same in two words: "last night". */
export const RELATIVE_PHRASES = new Map<string, RelativeTime>([
  ['last night', 'YESTERDAY'],
  ['this morning', 'TODAY'],
  ['this afternoon', 'TODAY'],
  ['this evening', 'TODAY'],
  ...(['week', 'month', 'year'] as const).flatMap((unit) => {
    const name = unit.toUpperCase() as 'WEEK' | 'MONTH' | 'YEAR';
    return [
      [`this ${unit}`, `THIS_${name}`],
      [`last ${unit}`, `LAST_${name}`],
      [`next ${unit}`, `NEXT_${name}`],
    ] as const;
  }),
]);
/** What stands between the first and the last day. */
export const RANGE_WORDS = new Set(['to', 'until', 'till', 'through', '-', '–', '—']);
/** Words of a time of day, which may stand between the two ends of a range. */
export const CLOCK_WORDS = new Set([
  'am',
  'pm',
  'a',
  'p',
  'm',
  '.',
  ':',
  'on',
  'at',
  'from',
  'midnight',
  'noon',
  'the',
  'easter',
]);
/** Words before a month that show that it is one: "in May". */
export const BEFORE_MONTH = new Set([
  'in',
  'last',
  'this',
  'next',
  'since',
  'until',
  'to',
  'by',
  'of',
  'during',
  'from',
  'early',
  'late',
]);
/** Words before a number of four digits that show that it is a year. */
export const BEFORE_YEAR = new Set([
  'in',
  'since',
  'of',
  'from',
  'during',
  'by',
  'until',
  'before',
  'after',
  'between',
]);
/** Words that may stand behind a year; any other is what the number counts. */
export const AFTER_YEAR = new Set([
  'and',
  'or',
  'to',
  'when',
  'after',
  'before',
  'but',
  'as',
  'for',
  'the',
  'with',
  'by',
  'in',
  'at',
  'over',
  'while',
  'because',
  'was',
  'were',
  'is',
  'has',
  'have',
  'had',
  'will',
  'that',
  'which',
  'who',
  'it',
  'until',
  'between',
]);
/** Holidays with a day of their own, by their words. */
export const NAMED_DAYS: readonly (readonly [readonly string[], number, number])[] = [
  [['new', 'year', "'", 's', 'day'], 1, 1],
  [['may', 'day'], 5, 1],
  [['canada', 'day'], 7, 1],
  [['christmas', 'eve'], 12, 24],
  [['christmas', 'day'], 12, 25],
  [['boxing', 'day'], 12, 26],
  [['new', 'year', "'", 's', 'eve'], 12, 31],
];
/** Days of Easter by their words, and how many days after Easter Sunday each is. */
export const EASTER_DAYS: readonly (readonly [readonly string[], number])[] = [
  [['maundy', 'thursday'], -3],
  [['good', 'friday'], -2],
  [['easter', 'saturday'], -1],
  [['easter', 'sunday'], 0],
  [['easter', 'monday'], 1],
];
/** Words that a date may begin with. */
export const MAY_START = new Set([
  'weekend',
  ...NAMED_DAYS.map(([words]) => words[0]!),
  ...EASTER_DAYS.map(([words]) => words[0]!),
  ...MONTHS.keys(),
  ...WEEKDAYS.keys(),
  ...SHORT_WEEKDAYS.keys(),
  ...PARTS_OF_MONTH.keys(),
  ...YEAR_OFFSETS.keys(),
  ...RELATIVE_WORDS.keys(),
]);
