import type { Atom } from '../figures/atoms.ts';
import { readNumber } from '../figures/numbers.ts';
import { type Edge, type PlacedClue, placed, type Recurrence } from './clue.ts';
import { isCapital, WEEKDAYS, WEEKEND } from './date-words.ts';
import { findDates } from './dates.ts';
import type { DateMention } from './join-dates.ts';

/**
 * Days of the week that come again, with the dates that bound them: "every Friday in March", "on Mondays until
 * 3 June", "three consecutive weekends from 6 July", "the last Saturday of May". Bounded look-ahead, so linear.
 */
export function recurringClues(atoms: readonly Atom[]): PlacedClue[] {
  const clues: PlacedClue[] = [];
  for (let at = 0; at < atoms.length; at++) {
    const head = readHead(atoms, at);
    if (head === null) continue;
    const period = readPeriod(atoms, head.next);
    if (period === null) continue;
    const anchor = head.which === 'FOLLOWING' ? dateBefore(atoms, at) : null;
    // "the second Saturday" of nothing told is a day in a story
    if (head.ordinals.length > 0 && period.within.length === 0) continue;
    const { weekdays, count, which, ordinals } = head;
    const within =
      anchor === null
        ? period.within
        : [{ dates: anchor, edge: 'START' as const }, ...period.within];
    const content = { kind: 'EVERY' as const, weekdays, count, which, ordinals, within };
    clues.push(placed(atoms, anchor?.firstAtom ?? at, period.next, content));
    at = period.next - 1;
  }
  return clues;
}

interface Head extends Omit<Recurrence, 'within'> {
  readonly next: number;
}

function readHead(atoms: readonly Atom[], at: number): Head | null {
  return readEvery(atoms, at) ?? readPlural(atoms, at) ?? readOrdinal(atoms, at);
}

/** "every Friday", "each Tuesday and Thursday", "every weekend", "every other Friday" */
function readEvery(atoms: readonly Atom[], at: number): Head | null {
  if (!EVERY.has(atoms[at]!.lower)) return null;
  const other = OTHER.has(atoms[at + 1]?.lower ?? '');
  const days = readWeekdays(atoms, other ? at + 2 : at + 1);
  if (days === null) return null;
  // which of them "every other Friday" begins with, nobody says
  const weekdays = other ? [] : days.weekdays;
  return { ...days, weekdays, count: null, which: null, ordinals: [] };
}

const OTHER = new Set(['other', 'second', 'third', 'alternate']);

/** "on Mondays", "three consecutive Mondays", "the next four weekends" */
function readPlural(atoms: readonly Atom[], at: number): Head | null {
  const days = readWeekdays(atoms, at);
  if (days === null || !days.plural) return null;
  let before = at - 1;
  const consecutive = CONSECUTIVE.has(atoms[before]?.lower ?? '');
  if (consecutive) before--;
  const count = COUNTS.get(atoms[before]?.lower ?? '') ?? digitsAt(atoms, before);
  if (count === null) {
    if (consecutive) return null;
    const often = ON.has(atoms[before]?.lower ?? '');
    return often ? { ...days, count: null, which: null, ordinals: [] } : null;
  }
  const word = atoms[before - 1]?.lower ?? '';
  const which = WHICH.get(word) ?? (atoms[before]?.lower === 'both' ? null : 'NEXT');
  // "two Saturdays ago" counts back, "two Saturdays" tells no days unless a date begins them
  const begun = WHICH.has(word) || consecutive || STARTING.has(startAfter(atoms, days.next));
  return begun ? { ...days, count, which, ordinals: [] } : null;
}

/** "the last weekend of June", "the first Tuesday in May", "the second and third Saturdays of June" */
function readOrdinal(atoms: readonly Atom[], at: number): Head | null {
  if (atoms[at - 1]?.lower !== 'the') return null;
  const ordinals: number[] = [];
  let next = at;
  for (;;) {
    const ordinal = ORDINALS.get(atoms[next]?.lower ?? '');
    if (ordinal === undefined) return null;
    ordinals.push(ordinal);
    const { lower } = atoms[next + 1] ?? { lower: '' };
    if (lower !== 'and' && lower !== ',') break;
    next += 2;
  }
  const days = readWeekdays(atoms, next + 1);
  if (days === null || days.plural !== ordinals.length > 1 || days.weekdays.length > 2) return null;
  const link = atoms[days.next]?.lower;
  if (link !== 'of' && link !== 'in') return null;
  return { ...days, count: null, which: null, ordinals };
}

interface Weekdays {
  readonly weekdays: readonly number[];
  readonly plural: boolean;
  readonly next: number;
}

/** "Friday", "Mondays", "Tuesday and Thursday", "weekends" */
function readWeekdays(atoms: readonly Atom[], at: number): Weekdays | null {
  const weekend = atoms[at]?.lower;
  if (weekend === 'weekend' || weekend === 'weekends') {
    return { weekdays: WEEKEND, plural: weekend === 'weekends', next: at + 1 };
  }
  const weekdays: number[] = [];
  let plural = false;
  let next = at;
  for (let index = at; ; ) {
    const atom = atoms[index];
    if (atom === undefined || !isCapital(atom)) break;
    const many = atom.lower.endsWith('days');
    const weekday = WEEKDAYS.get(many ? atom.lower.slice(0, -1) : atom.lower);
    if (weekday === undefined) break;
    plural ||= many;
    weekdays.push(weekday);
    next = index + 1;
    const joined = atoms[next]?.lower === 'and' || atoms[next]?.lower === ',';
    if (!joined) break;
    index = atoms[next + 1]?.lower === 'and' ? next + 2 : next + 1;
  }
  return weekdays.length === 0 ? null : { weekdays, plural, next };
}

/** The dates that bound what came before, and the atom after them: "until 3 June", "for the rest of the month". */
function readPeriod(
  atoms: readonly Atom[],
  from: number,
): { readonly within: Recurrence['within']; readonly next: number } | null {
  const within: { dates: DateMention | null; edge: Edge | null }[] = [];
  let next = from;
  for (const dates of findDates(atoms)) {
    if (dates.firstAtom < next) continue;
    if (within.length >= MOST_BOUNDS || dates.firstAtom - next > LONGEST_LINK) break;
    const link = atoms.slice(next, dates.firstAtom).map(({ lower }) => lower);
    if (link.length === 0 && !isRelative(dates)) break;
    if (!link.every((word) => LINKS.has(word))) break;
    // "weekends in July, from the 5th to the 7th": the days are told
    if (isShort(dates)) return null;
    within.push({ dates, edge: edgeOf(link) });
    next = dates.atomEnd;
  }
  if (within.length > 0) return { within, next };
  // "for the rest of the month"
  for (let at = from; at < Math.min(atoms.length - 1, from + LONGEST_LINK); at++) {
    if (atoms[at]!.lower === 'the' && atoms[at + 1]!.lower === 'month') {
      return { within: [{ dates: null, edge: null }], next: at + 2 };
    }
    if (!LINKS.has(atoms[at]!.lower)) break;
  }
  return { within, next: from };
}

/** Whether days of one month lie within a week. */
function isShort({ dates }: DateMention): boolean {
  const [first, last] = [dates[0]!, dates.at(-1)!];
  return (
    dates.length > 1 &&
    first.day !== null &&
    last.day !== null &&
    first.month === last.month &&
    last.day - first.day < 6
  );
}

/** "every Friday this month", "every Tuesday next month" */
function isRelative({ dates }: DateMention): boolean {
  return dates.every(({ relative }) => relative !== null);
}

function edgeOf(link: readonly string[]): Edge | null {
  if (link.some((word) => UNTIL.has(word))) return 'END';
  return link.some((word) => STARTING.has(word)) ? 'START' : null;
}

/** The date that ends right before: "Saturday 15 June and on the following two Saturdays". */
function dateBefore(atoms: readonly Atom[], at: number): DateMention | null {
  return (
    findDates(atoms).findLast(({ atomEnd }) => atomEnd <= at && at - atomEnd <= LONGEST_LINK) ??
    null
  );
}

/** The first word after a comma that may begin the dates: "from", "starting". */
function startAfter(atoms: readonly Atom[], at: number): string {
  return atoms[atoms[at]?.lower === ',' ? at + 1 : at]?.lower ?? '';
}

function digitsAt(atoms: readonly Atom[], at: number): number | null {
  const number = at < 0 ? null : readNumber(atoms, at);
  return number?.digits && number.value >= 2 && number.value <= MOST_TIMES ? number.value : null;
}

const MOST_TIMES = 12;
const MOST_BOUNDS = 2;
const LONGEST_LINK = 6;
const EVERY = new Set(['every', 'each']);
const ON = new Set(['on', 'over']);
const CONSECUTIVE = new Set(['consecutive', 'successive', 'straight', 'further', 'more']);
const WHICH = new Map<string, NonNullable<Recurrence['which']>>([
  ['next', 'NEXT'],
  ['coming', 'NEXT'],
  ['following', 'FOLLOWING'],
  ['first', 'FIRST'],
  ['last', 'LAST'],
  ['final', 'LAST'],
]);
const COUNTS = new Map([
  ['both', 2],
  ...'two three four five six seven eight nine ten'
    .split(' ')
    .map((word, index) => [word, index + 2] as const),
]);
const ORDINALS = new Map([
  ['first', 1],
  ['second', 2],
  ['third', 3],
  ['fourth', 4],
  ['last', -1],
  ['final', -1],
]);
const UNTIL = new Set(['until', 'till', 'to', 'through', 'up']);
const STARTING = new Set([
  'from',
  'starting',
  'beginning',
  'commencing',
  'start',
  'begin',
  'since',
  'between',
]);
const LINKS = new Set([
  ...UNTIL,
  ...STARTING,
  ...'in during throughout of for the rest remainder whole end on a first with , and this next over across'.split(
    ' ',
  ),
]);
