import type { Span } from '../../text/span.ts';
import type { Comparator } from '../record.ts';
import { findDates } from '../strikes/dates.ts';
import type { Atom } from './atoms.ts';
import { currencySignAt, currencyWordAt } from './money.ts';
import { type NumberReading, readNumber } from './numbers.ts';
import { readUnit, type UnitReading } from './units.ts';
import type { FigureVocabulary } from './vocabulary.ts';

/** A number with its comparator and unit, before anything is known of what it measures. */
export interface Quantity extends Span {
  readonly value: number | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly comparator: Comparator;
  /** Null where the words after the number name none: "750 at Ambridge Hospital". */
  readonly unit: UnitReading | null;
  /** Half-open range of its atoms, comparator and unit included. */
  readonly firstAtom: number;
  readonly atomEnd: number;
  /** Where the number itself stands. */
  readonly numberAtom: number;
}

/**
 * The quantities of one sentence, left to right. Dates, years, clock times, ages, ordinals, phone numbers
 * and the numbers inside names are none.
 *
 * @param inName whether an atom is part of a name
 * @param ofCents the currency whose hundredth a cent is here
 */
export function findQuantities(
  atoms: readonly Atom[],
  vocabulary: FigureVocabulary,
  inName: (atom: Atom) => boolean,
  ofCents: 'USD' | 'EUR' = 'USD',
): Quantity[] {
  const dated = new Set<number>();
  for (const { firstAtom, atomEnd } of findDates(atoms)) {
    for (let at = firstAtom; at < atomEnd; at++) dated.add(at);
  }
  const quantities: Quantity[] = [];
  let comparator: {
    readonly value: Comparator;
    readonly first: number;
    readonly next: number;
  } | null = null;
  for (let at = 0; at < atoms.length; ) {
    const words = vocabulary.comparators.at(atoms, at);
    if (words !== null) {
      comparator = { value: words.value, first: at, next: words.next };
      at = words.next;
      continue;
    }
    const before = comparator !== null && comparator.next >= at - 1 ? comparator : null;
    const found =
      dated.has(at) || inName(atoms[at]!)
        ? null
        : readQuantity(atoms, at, before, vocabulary, ofCents);
    if (found === null) {
      at++;
      continue;
    }
    quantities.push(found);
    // the words of a unit may hold another number's comparator, so go on right after the number
    at = found.unit === null ? Math.max(found.atomEnd, at + 1) : found.atomEnd;
    comparator = null;
  }
  return quantities;
}

function readQuantity(
  atoms: readonly Atom[],
  at: number,
  before: { readonly value: Comparator; readonly first: number; readonly next: number } | null,
  vocabulary: FigureVocabulary,
  ofCents: 'USD' | 'EUR',
): Quantity | null {
  const sign = currencySignAt(atoms, at);
  const numberAtom = sign === null ? at : sign.next;
  const number = readNumber(atoms, numberAtom);
  if (number === null || !isQuantity(atoms, numberAtom, number, sign !== null)) return null;
  const range = readRange(atoms, at, number, sign !== null);
  const last = range?.second ?? number;
  const word = sign === null ? currencyWordAt(atoms, last.next, ofCents) : null;
  const currency = sign ?? word;
  let unit =
    currency === null
      ? readUnit(atoms, last, vocabulary)
      : money(currency.code, word?.next ?? last.next);
  if (unit === null && last.share)
    unit = { name: 'share', of: null, next: last.next, headAtom: last.next };
  if (last.share && unit !== null) unit = { ...unit, name: 'share' };
  // "one" and "two" without a noun are pronouns: "the two said"
  if (unit === null && !number.digits) return null;
  const joinedBefore = before !== null && (before.next === at || isArticle(atoms[at - 1]));
  const comparator =
    range !== null
      ? 'BETWEEN'
      : joinedBefore
        ? comparatorOf(atoms, before, unit)
        : after(atoms, last, unit);
  const overs = joinedBefore && comparator === before.value;
  const firstAtom = range !== null ? range.first : overs ? before.first : at;
  const atomEnd = unit?.next ?? last.next;
  // 60p is £0.60
  const amount = (value: number) => Number((value * (currency?.worth ?? 1)).toPrecision(12));
  return {
    start: atoms[firstAtom]!.start,
    end: atoms[atomEnd - 1]!.end,
    value: range === null ? amount(number.value) : null,
    min: range === null ? null : amount(Math.min(number.value, range.second.value)),
    max: range === null ? null : amount(Math.max(number.value, range.second.value)),
    comparator,
    unit,
    firstAtom,
    atomEnd,
    numberAtom,
  };
}

/** Whether a number counts something, rather than naming, dating or ordering it. */
function isQuantity(
  atoms: readonly Atom[],
  at: number,
  number: NumberReading,
  money: boolean,
): boolean {
  if (money) return true;
  const before = atoms[at - 1];
  const after = atoms[number.next];
  const next = after?.lower ?? '';
  // "8am", "8.30 pm", "10:15", "#1", "A1", "COVID-19", "3/4"
  if (CLOCK_HALVES.has(next) || (next === ':' && after!.joined)) return false;
  if (before?.joined !== undefined && atoms[at]!.joined && !OPENERS.has(before!.lower))
    return false;
  if (next === '/' && after!.joined) return false;
  if (next === 'o' && atoms[number.next + 1]?.text === "'") return false;
  if (AGE_WORDS.has(before?.lower ?? '')) return false;
  // "Gate 9" and "page 44", but "call five days of strikes"
  if (NUMBERED.has(before?.lower ?? '') && (number.digits || !WORDED.has(before!.lower)))
    return false;
  if (isAge(atoms, number.next)) return false;
  if (
    number.digits &&
    number.value >= 1900 &&
    number.value < 2100 &&
    isYearLike(atoms[at]!, before, after)
  )
    return false;
  // a phone number or a code: "01632 960123"
  if (number.digits && /^0[0-9]/.test(atoms[at]!.text)) return false;
  // "one of them", "no one", "one day": a pronoun or an article, unless it is counted off
  return number.digits || number.share || number.value !== 1;
}

/** "34-year-old", "34 years old" */
function isAge(atoms: readonly Atom[], next: number): boolean {
  const words = atoms
    .slice(next, next + 4)
    .filter(({ kind }) => kind === 'WORD')
    .map(({ lower }) => lower);
  return (
    (words[0] === 'year' || words[0] === 'years') && (words[1] === 'old' || words[1] === 'olds')
  );
}

/** Four digits without a comma, and nothing after them that could be counted. */
function isYearLike({ text }: Atom, before: Atom | undefined, after: Atom | undefined): boolean {
  if (!/^[0-9]{4}$/.test(text)) return false;
  if (after?.text === '%' || after?.lower === 'per') return false;
  return after?.kind !== 'WORD' || BEFORE_YEARS.has(before?.lower ?? '');
}

/** "between 141 and 160", "from 5 to 7 per cent", "50-60" */
function readRange(
  atoms: readonly Atom[],
  at: number,
  first: NumberReading,
  money: boolean,
): { readonly first: number; readonly second: NumberReading } | null {
  let next = first.next;
  if (atoms[next]?.text === '%') next++;
  const link = atoms[next]?.lower ?? '';
  const word = atoms[at - 1]?.lower;
  const between = word === 'between' && link === 'and';
  const to = link === 'to' || link === '-' || link === '–';
  if (!between && !to) return null;
  let secondAtom = next + 1;
  if (money) secondAtom = currencySignAt(atoms, secondAtom)?.next ?? secondAtom;
  const second = readNumber(atoms, secondAtom);
  if (second === null || second.share || first.share || second.value <= first.value) return null;
  // "from 10 to 7": a change has two figures; so has "up to"
  return { first: between || word === 'from' ? at - 1 : at, second };
}

function money(unit: string, next: number): UnitReading {
  return { name: unit, of: null, next, headAtom: next };
}

/** "over two days" tells when, "in over 40 years" how long; "all 12" is 12. */
function comparatorOf(
  atoms: readonly Atom[],
  {
    value,
    first,
    next,
  }: { readonly value: Comparator; readonly first: number; readonly next: number },
  unit: UnitReading | null,
): Comparator {
  const single = next === first + 1;
  if (!single || unit === null || !unit.time) return value;
  const word = atoms[first]!.lower;
  if (word !== 'over' && word !== 'about' && word !== 'around') return value;
  return BEFORE_LENGTH.has(atoms[first - 1]?.lower ?? '')
    ? value
    : word === 'over'
      ? 'EXACT'
      : value;
}

/** "500 or more", "500+", "a week or so" */
function after(
  atoms: readonly Atom[],
  number: NumberReading,
  unit: UnitReading | null,
): Comparator {
  for (const at of [number.next, unit?.next ?? number.next]) {
    if (atoms[at]?.text === '+') return 'AT_LEAST';
    if (atoms[at]?.lower !== 'or') continue;
    const word = atoms[at + 1]?.lower;
    if (word === 'more') return 'AT_LEAST';
    if (word === 'fewer' || word === 'less') return 'AT_MOST';
    if (word === 'so') return 'ABOUT';
  }
  return 'EXACT';
}

function isArticle(atom: Atom | undefined): boolean {
  return atom !== undefined && ['a', 'an', 'the'].includes(atom.lower);
}

const OPENERS = new Set(['(', '[', '“', '"', '‘', "'", '-', '–', '—', '~', '<', '>', '+', '−']);
const CLOCK_HALVES = new Set(['am', 'pm']);
const AGE_WORDS = new Set(['aged', 'age', 'ages']);
const NUMBERED = new Set([
  'number',
  'no',
  'page',
  'chapter',
  'section',
  'article',
  'day',
  'phase',
  'stage',
  'level',
  'band',
  'grade',
  'covid',
  'room',
  'ward',
  'route',
  'line',
  'tel',
  'call',
  'dial',
  'part',
  'step',
  'highway',
  'platform',
]);
const WORDED = new Set(['call', 'dial', 'tel', 'line']);
const BEFORE_YEARS = new Set([
  'in',
  'since',
  'by',
  'until',
  'from',
  'of',
  'before',
  'after',
  'during',
]);
const BEFORE_LENGTH = new Set([
  'in',
  'for',
  'lasting',
  'lasted',
  'by',
  'at',
  'after',
  'of',
  'took',
  'waiting',
  'waited',
  'wait',
]);
