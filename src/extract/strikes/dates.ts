import type { Span } from '../../text/span.ts';
import type { Atom } from '../figures/atoms.ts';
import type { DateParts, RelativeTime } from './date-parts.ts';

/** One or more dates that the text states together. */
export interface DateMention extends Span {
  /** `DAYS` lists days, `RANGE` has its first and its last. */
  readonly kind: 'DAYS' | 'RANGE';
  readonly dates: readonly DateParts[];
  /** Half-open range of its atoms. */
  readonly firstAtom: number;
  readonly atomEnd: number;
}

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
    if (point === null) at++;
    else {
      points.push(point);
      at = point.next;
    }
  }
  return joinPoints(atoms, points);
}

/** A date, or several that share one month, before its neighbours are looked at. */
interface Point {
  readonly kind: 'DAYS' | 'RANGE';
  readonly dates: readonly DateParts[];
  readonly start: number;
  readonly next: number;
}

const NOTHING: DateParts = {
  year: null,
  yearOffset: null,
  month: null,
  day: null,
  weekday: null,
  relative: null,
  part: null,
};

function readPoint(atoms: readonly Atom[], at: number): Point | null {
  return (
    readIso(atoms, at) ??
    readDayFirst(atoms, at) ??
    readMonthFirst(atoms, at) ??
    readWeekday(atoms, at) ??
    readRelative(atoms, at) ??
    readYear(atoms, at)
  );
}

/** 2023-04-11 */
function readIso(atoms: readonly Atom[], at: number): Point | null {
  const [year, dash, month, secondDash, day] = atoms.slice(at, at + 5);
  if (dash?.lower !== '-' || secondDash?.lower !== '-' || !dash.joined || !day?.joined) return null;
  if (!YEAR.test(year!.text) || !/^[01][0-9]$/.test(month!.text) || !/^[0-3][0-9]$/.test(day.text))
    return null;
  const date = {
    ...NOTHING,
    year: Number(year!.text),
    month: Number(month!.text),
    day: Number(day.text),
  };
  return { kind: 'DAYS', dates: [date], start: at, next: at + 5 };
}

/** "11 April", "11th of April 2023", "20, 21 and 22 December", "11-15 April", "Tuesday 26 and Wednesday 27 April" */
function readDayFirst(atoms: readonly Atom[], at: number): Point | null {
  const days: { day: number; weekday: number | null }[] = [];
  let kind: Point['kind'] = 'DAYS';
  let index = at;
  for (;;) {
    const weekday = weekdayAt(atoms, index);
    let next = weekday === null ? index : skipComma(atoms, index + 1);
    if (atoms[next]?.lower === 'the') next++;
    const day = dayNumberAt(atoms, next);
    if (day === null) return null;
    // "Thursday and Friday, 20 and 21 March": the weekdays are a list of their own
    const listed = days.length === 0 && weekday !== null && isListed(atoms, at);
    days.push({ day: day.value, weekday: listed && isJoiner(atoms, day.next) ? null : weekday });
    index = day.next;
    const separator = readSeparator(atoms, index);
    if (separator === null) break;
    // a list of days ends with the month; "11 to 15 April" is a range of two
    if (separator.range) kind = 'RANGE';
    if (days.length > 30 || (kind === 'RANGE' && days.length > 1)) return null;
    index = separator.next;
  }
  if (atoms[index]?.lower === 'of') index++;
  const month = monthAt(atoms, index);
  if (month === null) return null;
  const year = readYearAfter(atoms, afterMonth(atoms, index));
  const dates = days.map(({ day, weekday }) => ({
    ...NOTHING,
    ...year.parts,
    month,
    day,
    weekday,
  }));
  return {
    kind: kind === 'RANGE' && dates.length === 2 ? 'RANGE' : 'DAYS',
    dates,
    start: at,
    next: year.next,
  };
}

/** Whether a weekday stands before this one: "Thursday and Friday" */
function isListed(atoms: readonly Atom[], at: number): boolean {
  return isJoiner(atoms, at - 1) && at >= 2 && weekdayAt(atoms, at - 2) !== null;
}

function isJoiner(atoms: readonly Atom[], at: number): boolean {
  const word = atoms[at]?.lower;
  return word === 'and' || word === 'to' || word === 'or';
}

/** "April 11", "Tuesday, April 11, 2023", "April 11-14", "April 11 and 12", "late June last year", "in June 2024" */
function readMonthFirst(atoms: readonly Atom[], at: number): Point | null {
  const weekday = weekdayAt(atoms, at);
  let index = weekday === null ? at : skipComma(atoms, at + 1);
  const part = weekday === null ? (PARTS_OF_MONTH.get(atoms[index]?.lower ?? '') ?? null) : null;
  if (part !== null) index = atoms[index + 1]?.lower === '-' ? index + 2 : index + 1;
  const month = monthAt(atoms, index);
  if (month === null) return null;
  const first = dayNumberAt(atoms, afterMonth(atoms, index));
  if (first === null || monthAt(atoms, first.next) !== null) {
    return weekday === null ? readMonthAlone(atoms, at, index, month, part) : null;
  }
  const days = [first.value];
  let kind: Point['kind'] = 'DAYS';
  let next = first.next;
  for (;;) {
    const separator = readSeparator(atoms, next);
    const day = separator === null ? null : dayNumberAt(atoms, separator.next);
    // "April 11 and 14 May" holds two dates, "April 11 and 12" one month's two days, "April 11, 40 staff" one day
    if (separator === null || day === null || separator.comma || days.length > 30) break;
    if (monthAt(atoms, day.next) !== null || !endsDate(atoms, day.next)) break;
    days.push(day.value);
    next = day.next;
    if (separator.range) {
      kind = 'RANGE';
      break;
    }
  }
  const year = readYearAfter(atoms, next);
  const dates = days.map((day, position) => ({
    ...NOTHING,
    ...year.parts,
    month,
    day,
    weekday: position === 0 ? weekday : null,
  }));
  return {
    kind: kind === 'RANGE' && dates.length === 2 ? 'RANGE' : 'DAYS',
    dates,
    start: at,
    next: year.next,
  };
}

/** "May" and "March" are words of their own: alone they are months only where something says so. */
function readMonthAlone(
  atoms: readonly Atom[],
  at: number,
  index: number,
  month: number,
  part: DateParts['part'],
): Point | null {
  const year = readYearAfter(atoms, index + 1);
  const stated = year.next > index + 1 || part !== null;
  const before = atoms[at - 1]?.lower ?? '';
  const offset = YEAR_OFFSETS.get(before) ?? null;
  if (!stated && !BEFORE_MONTH.has(before) && AMBIGUOUS_MONTHS.has(atoms[index]!.lower))
    return null;
  const parts = { ...NOTHING, ...year.parts, month, part };
  if (parts.year === null && parts.yearOffset === null && offset !== null && offset !== 0) {
    // "last June" may be in this year or in the one before, so it fixes no year
    return { kind: 'DAYS', dates: [parts], start: at - 1, next: year.next };
  }
  return { kind: 'DAYS', dates: [parts], start: at, next: year.next };
}

function readWeekday(atoms: readonly Atom[], at: number): Point | null {
  const weekday = WEEKDAYS.get(atoms[at]!.lower);
  if (weekday === undefined || !isCapital(atoms[at]!)) return null;
  return { kind: 'DAYS', dates: [{ ...NOTHING, weekday }], start: at, next: at + 1 };
}

function readRelative(atoms: readonly Atom[], at: number): Point | null {
  const first = atoms[at]!.lower;
  const single = RELATIVE_WORDS.get(first);
  if (single !== undefined) return relativePoint(single, null, at, at + 1);
  let index = at;
  const part = PARTS_OF_MONTH.get(first) ?? null;
  if (part !== null) index++;
  const which = atoms[index]?.lower ?? '';
  const unit = atoms[index + 1]?.lower ?? '';
  const relative = RELATIVE_PHRASES.get(`${which} ${unit}`);
  return relative === undefined ? null : relativePoint(relative, part, at, index + 2);
}

function relativePoint(
  relative: RelativeTime,
  part: DateParts['part'],
  start: number,
  next: number,
): Point {
  return { kind: 'DAYS', dates: [{ ...NOTHING, relative, part }], start, next };
}

/** A year by itself, where a word before it says that it is one: "in 2016", "since 2008". */
function readYear(atoms: readonly Atom[], at: number): Point | null {
  if (!YEAR.test(atoms[at]!.text) || !BEFORE_YEAR.has(atoms[at - 1]?.lower ?? '')) return null;
  const after = atoms[at + 1];
  // "in 2000 hospitals" counts hospitals
  if (after?.kind === 'WORD' && !AFTER_YEAR.has(after.lower)) return null;
  const date = { ...NOTHING, year: Number(atoms[at]!.text) };
  return { kind: 'DAYS', dates: [date], start: at, next: at + 1 };
}

/** "2023", ", 2023", "last year", "of this year" after a month or a day. */
function readYearAfter(
  atoms: readonly Atom[],
  at: number,
): { readonly parts: Partial<DateParts>; readonly next: number } {
  let index = skipComma(atoms, at);
  if (YEAR.test(atoms[index]?.text ?? '')) {
    return { parts: { year: Number(atoms[index]!.text) }, next: index + 1 };
  }
  index = at;
  if (atoms[index]?.lower === 'of') index++;
  const offset = YEAR_OFFSETS.get(atoms[index]?.lower ?? '');
  if (offset !== undefined && atoms[index + 1]?.lower === 'year') {
    return { parts: { yearOffset: offset }, next: index + 2 };
  }
  return { parts: {}, next: at };
}

/** Joins dates that stand around "to" or "and", and hands month and year from one to the other. */
function joinPoints(atoms: readonly Atom[], points: readonly Point[]): DateMention[] {
  const mentions: DateMention[] = [];
  for (let index = 0; index < points.length; ) {
    const group = [points[index]!];
    let range = points[index]!.kind === 'RANGE';
    for (index++; index < points.length && !range; index++) {
      const link = readLink(atoms, group.at(-1)!, points[index]!, group[0]!);
      if (link === null) break;
      group.push(points[index]!);
      range = link === 'RANGE';
      if (range) {
        index++;
        break;
      }
    }
    mentions.push(mentionOf(atoms, group, range));
  }
  return mentions;
}

function mentionOf(atoms: readonly Atom[], group: readonly Point[], range: boolean): DateMention {
  const firstAtom = group[0]!.start;
  const atomEnd = group.at(-1)!.next;
  const dates = shareParts(group.flatMap((point) => point.dates));
  return {
    start: atoms[firstAtom]!.start,
    end: atoms[atomEnd - 1]!.end,
    kind: range && dates.length === 2 ? 'RANGE' : 'DAYS',
    dates,
    firstAtom,
    atomEnd,
  };
}

/** "20 December and 3 January 2024": the year belongs to the last; before New Year it is the one before. */
function shareParts(dates: readonly DateParts[]): DateParts[] {
  const shared = [...dates];
  for (let index = shared.length - 2; index >= 0; index--) {
    const date = shared[index]!;
    const next = shared[index + 1]!;
    if (date.day === null || date.month === null || date.year !== null || next.year === null)
      continue;
    const turned = next.month !== null && date.month > next.month ? 1 : 0;
    shared[index] = { ...date, year: next.year - turned };
  }
  return shared;
}

/** How two dates are joined; null where they are two mentions. */
function readLink(
  atoms: readonly Atom[],
  one: Point,
  other: Point,
  first: Point,
): 'RANGE' | 'LIST' | null {
  if (other.start - one.next > LONGEST_LINK || !alike(one.dates.at(-1)!, other.dates[0]!))
    return null;
  let link: 'RANGE' | 'LIST' | null = null;
  for (let index = one.next; index < other.start; index++) {
    const word = atoms[index]!.lower;
    if (RANGE_WORDS.has(word)) link = 'RANGE';
    else if (word === 'and' || word === '&') {
      link = isBetween(atoms, first.start) ? 'RANGE' : 'LIST';
    } else if (word === ',') link ??= 'LIST';
    else if (!(atoms[index]!.kind === 'NUMBER' || CLOCK_WORDS.has(word))) return null;
  }
  return link;
}

/** "between 7am on Tuesday": the word may stand before a clock time. */
function isBetween(atoms: readonly Atom[], start: number): boolean {
  for (let index = start - 1; index >= Math.max(0, start - 6); index--) {
    const atom = atoms[index]!;
    if (atom.lower === 'between') return true;
    if (!(atom.kind === 'NUMBER' || CLOCK_WORDS.has(atom.lower))) return false;
  }
  return false;
}

const LONGEST_LINK = 8;

/** Days join days, and weekdays weekdays: "on Tuesday and in June" are two mentions. */
function alike(one: DateParts, other: DateParts): boolean {
  if (one.relative !== null || other.relative !== null) return false;
  const hasDay = one.day !== null;
  if (hasDay !== (other.day !== null)) return false;
  return (
    hasDay ||
    (one.month === null && other.month === null && one.weekday !== null && other.weekday !== null)
  );
}

function readSeparator(
  atoms: readonly Atom[],
  at: number,
): { readonly range: boolean; readonly comma: boolean; readonly next: number } | null {
  const word = atoms[at]?.lower;
  if (word === undefined) return null;
  if (RANGE_WORDS.has(word)) return { range: true, comma: false, next: at + 1 };
  if (word === 'and' || word === '&') return { range: false, comma: false, next: at + 1 };
  if (word !== ',') return null;
  const and = atoms[at + 1]?.lower === 'and';
  return { range: false, comma: true, next: and ? at + 2 : at + 1 };
}

function dayNumberAt(
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
function endsDate(atoms: readonly Atom[], at: number): boolean {
  const atom = atoms[at];
  return (
    atom === undefined || atom.kind === 'MARK' || AFTER_YEAR.has(atom.lower) || YEAR.test(atom.text)
  );
}

function weekdayAt(atoms: readonly Atom[], at: number): number | null {
  const atom = atoms[at];
  if (atom === undefined || !isCapital(atom)) return null;
  return WEEKDAYS.get(atom.lower) ?? SHORT_WEEKDAYS.get(atom.lower) ?? null;
}

function monthAt(atoms: readonly Atom[], at: number): number | null {
  const atom = atoms[at];
  if (atom === undefined || !isCapital(atom)) return null;
  return MONTHS.get(atom.lower) ?? null;
}

/** The atom after a month; "Oct. 1" has its full stop before the day. */
function afterMonth(atoms: readonly Atom[], at: number): number {
  const stop = atoms[at + 1];
  const shortened = atoms[at]!.text.length <= LONGEST_SHORT_MONTH && stop?.text === '.';
  return shortened && atoms[at + 2]?.kind === 'NUMBER' ? at + 2 : at + 1;
}

const LONGEST_SHORT_MONTH = 4;

function skipComma(atoms: readonly Atom[], at: number): number {
  return atoms[at]?.text === ',' ? at + 1 : at;
}

function isCapital(atom: Atom): boolean {
  return atom.text !== atom.lower;
}

const YEAR = /^(?:19|20)[0-9]{2}$/;

const MONTH_NAMES = [
  'january february march april may june july august september october november december'.split(
    ' ',
  ),
  'jan feb mar apr may jun jul aug sep oct nov dec'.split(' '),
];
const MONTHS = new Map(
  MONTH_NAMES.flatMap((names) => names.map((name, index) => [name, index + 1] as const)),
).set('sept', 9);
const AMBIGUOUS_MONTHS = new Set(['may', 'march', 'mar', 'jan', 'dec', 'august']);
const WEEKDAYS = new Map(
  'monday tuesday wednesday thursday friday saturday sunday'
    .split(' ')
    .map((name, index) => [name, index] as const),
);
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
const PARTS_OF_MONTH = new Map<string, NonNullable<DateParts['part']>>([
  ['early', 'EARLY'],
  ['mid', 'MIDDLE'],
  ['late', 'LATE'],
]);
const YEAR_OFFSETS = new Map([
  ['last', -1],
  ['this', 0],
  ['next', 1],
]);
const RELATIVE_WORDS = new Map<string, RelativeTime>([
  ['today', 'TODAY'],
  ['tonight', 'TODAY'],
  ['yesterday', 'YESTERDAY'],
  ['tomorrow', 'TOMORROW'],
]);
const RELATIVE_PHRASES = new Map<string, RelativeTime>(
  (['week', 'month', 'year'] as const).flatMap((unit) => {
    const name = unit.toUpperCase() as 'WEEK' | 'MONTH' | 'YEAR';
    return [
      [`this ${unit}`, `THIS_${name}`],
      [`last ${unit}`, `LAST_${name}`],
      [`next ${unit}`, `NEXT_${name}`],
    ] as const;
  }),
);
const ORDINAL_ENDINGS = new Set(['st', 'nd', 'rd', 'th']);
const RANGE_WORDS = new Set(['to', 'until', 'till', 'through', '-', '–', '—']);
const CLOCK_WORDS = new Set([
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
const BEFORE_MONTH = new Set([
  'in',
  'last',
  'this',
  'next',
  'since',
  'until',
  'by',
  'of',
  'during',
  'from',
  'early',
  'late',
]);
const BEFORE_YEAR = new Set([
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
const AFTER_YEAR = new Set([
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
const MAY_START = new Set([
  ...MONTHS.keys(),
  ...WEEKDAYS.keys(),
  ...SHORT_WEEKDAYS.keys(),
  ...PARTS_OF_MONTH.keys(),
  ...YEAR_OFFSETS.keys(),
  ...RELATIVE_WORDS.keys(),
]);
