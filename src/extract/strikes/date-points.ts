import type { Atom } from '../figures/atoms.ts';
import type { DateParts, RelativeTime } from './date-parts.ts';
import {
  AFTER_YEAR,
  AMBIGUOUS_MONTHS,
  afterMonth,
  BEFORE_MONTH,
  BEFORE_YEAR,
  dayNumberAt,
  EASTER_DAYS,
  endsDate,
  isCapital,
  monthAt,
  NAMED_DAYS,
  PARTS_OF_MONTH,
  RANGE_WORDS,
  RELATIVE_PHRASES,
  RELATIVE_WORDS,
  skipComma,
  WEEKDAYS,
  WEEKEND,
  weekdayAt,
  YEAR,
  YEAR_OFFSETS,
} from './date-words.ts';

/** A date, or several that share one month, before its neighbours are looked at. */
export interface Point {
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
  easter: null,
};

/** The date that starts at an atom. */
export function readPoint(atoms: readonly Atom[], at: number): Point | null {
  return (
    readIso(atoms, at) ??
    readNamedDay(atoms, at) ??
    readEaster(atoms, at) ??
    readDayFirst(atoms, at) ??
    readMonthFirst(atoms, at) ??
    readWeekday(atoms, at) ??
    readWeekend(atoms, at) ??
    readOrdinal(atoms, at) ??
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

/** "Boxing Day", "Christmas Eve 2022" */
function readNamedDay(atoms: readonly Atom[], at: number): Point | null {
  if (!isCapital(atoms[at]!)) return null;
  for (const [words, month, day] of NAMED_DAYS) {
    if (!words.every((word, index) => atoms[at + index]?.lower === word)) continue;
    const year = readYearAfter(atoms, at + words.length);
    const date = { ...NOTHING, ...year.parts, month, day };
    return { kind: 'DAYS', dates: [date], start: at, next: year.next };
  }
  return null;
}

/** "Good Friday", "Easter Monday 2031" */
function readEaster(atoms: readonly Atom[], at: number): Point | null {
  if (!isCapital(atoms[at]!)) return null;
  for (const [[first, second], easter] of EASTER_DAYS) {
    if (atoms[at]!.lower !== first || atoms[at + 1]?.lower !== second) continue;
    const year = readYearAfter(atoms, at + 2);
    const date = { ...NOTHING, ...year.parts, easter };
    return { kind: 'DAYS', dates: [date], start: at, next: year.next };
  }
  return null;
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
    if (separator === null || day === null || days.length > 30) break;
    if (separator.comma && !isListOfDays(atoms, day.next)) break;
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

/** Whether a list of days goes on to its end: "11 and 12" of "May 10, 11 and 12". */
function isListOfDays(atoms: readonly Atom[], at: number): boolean {
  for (let index = at; ; ) {
    const separator = readSeparator(atoms, index);
    if (separator === null || separator.range) return false;
    const day = dayNumberAt(atoms, separator.next);
    if (day === null || monthAt(atoms, day.next) !== null) return false;
    if (!separator.comma) return endsDate(atoms, day.next);
    index = day.next;
  }
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

/** "this weekend", "last weekend"; "at the weekend" may be any. */
function readWeekend(atoms: readonly Atom[], at: number): Point | null {
  const known = YEAR_OFFSETS.has(atoms[at - 1]?.lower ?? '');
  if (atoms[at]!.lower !== 'weekend' || !known) return null;
  // "the last weekend before Christmas" is none that is over
  const last = atoms[at - 1]!.lower === 'last';
  if (last && OF_LATER.has(atoms[at + 1]?.lower ?? '')) return null;
  const dates = WEEKEND.map((weekday) => ({ ...NOTHING, weekday }));
  return { kind: 'RANGE', dates, start: at, next: at + 1 };
}

const OF_LATER = new Set(['before', 'of', 'in']);

/** "the 5th", of a month that the sentence has named before. */
function readOrdinal(atoms: readonly Atom[], at: number): Point | null {
  if (atoms[at - 1]?.lower !== 'the') return null;
  const day = dayNumberAt(atoms, at);
  // "the 5th floor", "the 10th anniversary"
  if (day === null || day.next !== at + 2 || !endsDate(atoms, day.next)) return null;
  return { kind: 'DAYS', dates: [{ ...NOTHING, day: day.value }], start: at, next: day.next };
}

function readRelative(atoms: readonly Atom[], at: number): Point | null {
  const first = atoms[at]!.lower;
  const single = RELATIVE_WORDS.get(first);
  if (single !== undefined) {
    const ahead = aheadOf(single, atoms, at);
    return ahead === null ? null : relativePoint(ahead, null, at, at + 1);
  }
  let index = at;
  const part = PARTS_OF_MONTH.get(first) ?? null;
  if (part !== null) index++;
  const which = atoms[index]?.lower ?? '';
  const unit = atoms[index + 1]?.lower ?? '';
  const relative = RELATIVE_PHRASES.get(`${which} ${unit}`);
  return relative === undefined ? null : relativePoint(relative, part, at, index + 2);
}

/** "a week today", "a fortnight tomorrow"; null for "a year ago today", which counts back. */
function aheadOf(single: RelativeTime, atoms: readonly Atom[], at: number): RelativeTime | null {
  const unit = atoms[at - 1]?.lower;
  if (unit === 'ago') return null;
  if (!ONE.has(atoms[at - 2]?.lower ?? '')) return single;
  if (unit !== 'week' && unit !== 'fortnight') return single;
  if (single !== 'TODAY') return null;
  return unit === 'week' ? 'IN_A_WEEK' : 'IN_A_FORTNIGHT';
}

const ONE = new Set(['a', 'one']);

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
