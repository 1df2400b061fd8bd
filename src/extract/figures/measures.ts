import type { Change, Measure } from '../record.ts';
import type { Atom } from './atoms.ts';
import type { Quantity } from './quantities.ts';
import type { FigureVocabulary } from './vocabulary.ts';

/** What kind of thing a quantity counts; it decides which measures it can have. */
export type CountedKind = 'STAFF' | 'CARE' | 'MONEY' | 'TIME' | 'PERCENT' | 'OTHER';

/** A word in a sentence that says what the numbers near it measure. */
export interface MeasureWord {
  readonly measure: Measure;
  readonly firstAtom: number;
  readonly atomEnd: number;
}

/** The measure words of a sentence, left to right. */
export function findMeasureWords(
  atoms: readonly Atom[],
  { measures }: FigureVocabulary,
): readonly MeasureWord[] {
  const found: MeasureWord[] = [];
  for (let at = 0; at < atoms.length; ) {
    const match = measures.at(atoms, at);
    if (match === null) {
      at++;
      continue;
    }
    found.push({ measure: match.value, firstAtom: at, atomEnd: match.next });
    at = match.next;
  }
  return found;
}

export function countedKind(unit: Quantity['unit'], vocabulary: FigureVocabulary): CountedKind {
  if (unit === null) return 'OTHER';
  if (unit.name === 'GBP' || unit.name === 'USD' || unit.name === 'EUR') return 'MONEY';
  if (unit.time === true) return 'TIME';
  const part = unit.name === 'percent' || unit.name === 'share';
  if (part && unit.of === null) return 'PERCENT';
  const noun = (part ? unit.of! : unit.name).split(' ').at(-1)!;
  if (vocabulary.staff.has(noun)) return 'STAFF';
  if (vocabulary.care.has(noun)) return 'CARE';
  return part ? 'PERCENT' : 'OTHER';
}

/**
 * What a quantity measures: the measure word nearest to it that its kind allows, those after it first.
 * @returns null where no word says so
 */
export function measureOf(
  atoms: readonly Atom[],
  quantity: Quantity,
  kind: CountedKind,
  words: readonly MeasureWord[],
): Measure | null {
  if (quantity.unit?.name === 'cancellations' || quantity.unit?.name === 'postponements')
    return 'CANCELLATIONS';
  if (kind === 'TIME') {
    return (
      nearest(
        atoms,
        quantity,
        words.filter(({ measure }) => measure === 'WAITING'),
        4,
      ) ?? 'DURATION'
    );
  }
  const allowed = ALLOWED[kind];
  return nearest(
    atoms,
    quantity,
    words.filter(({ measure }) => allowed.includes(measure)),
    kind === 'OTHER' ? 6 : 30,
  );
}

const ALLOWED: Readonly<Record<CountedKind, readonly Measure[]>> = {
  STAFF: ['STAFF_ON_STRIKE', 'STAFF_ABSENT', 'WORKFORCE', 'MEMBERSHIP', 'RISK'],
  CARE: ['CANCELLATIONS', 'CARE_DELIVERED', 'WAITING', 'RISK'],
  MONEY: ['PAY', 'COST'],
  TIME: ['DURATION', 'WAITING'],
  PERCENT: [
    'OTHER',
    'PAY',
    'RISK',
    'CANCELLATIONS',
    'STAFF_ON_STRIKE',
    'STAFF_ABSENT',
    'CARE_DELIVERED',
    'MEMBERSHIP',
    'COST',
  ],
  OTHER: ['WAITING', 'CANCELLATIONS', 'MEMBERSHIP', 'RISK'],
};

function nearest(
  atoms: readonly Atom[],
  quantity: Quantity,
  words: readonly MeasureWord[],
  reach: number,
): Measure | null {
  let best: Measure | null = null;
  let shortest = reach + 1;
  for (const { measure, firstAtom, atomEnd } of words) {
    // "members of staff" are no membership
    if (firstAtom >= quantity.firstAtom && atomEnd <= quantity.atomEnd) continue;
    const after = firstAtom >= quantity.numberAtom;
    // English puts what happened to the counted after the number: words before it count as further away
    const gap = after
      ? distance(atoms, quantity.atomEnd, firstAtom)
      : distance(atoms, atomEnd, quantity.firstAtom) + 2;
    if (gap < shortest) {
      best = measure;
      shortest = gap;
    }
  }
  return best;
}

/** Atoms from one place to another; a new clause is some way off, however few the words. */
function distance(atoms: readonly Atom[], from: number, to: number): number {
  let length = Math.max(0, to - from);
  for (let at = from; at < to; at++) if (BREAKS.has(atoms[at]!.lower)) length += 4;
  return length;
}

const BREAKS = new Set([',', ';', ':', '–', '—', 'but', 'while', 'although']);

/** Whether a quantity is a change ("a pay rise of 35 per cent", "down by 7.5%", "10,000 more patients"). */
export function changeOf(
  atoms: readonly Atom[],
  quantity: Quantity,
  vocabulary: FigureVocabulary,
): Change {
  if (quantity.unit?.time === true) return 'ABSOLUTE';
  for (let at = Math.max(0, quantity.firstAtom - REACH_BEFORE); at < quantity.firstAtom; at++) {
    const words = vocabulary.changeBefore.at(atoms, at);
    if (words !== null && words.next === quantity.firstAtom) return words.value;
  }
  // "more than 10,000 more patients": the word stands between number and noun, or right after the unit
  const unit = quantity.unit;
  const from = unit === null ? quantity.atomEnd : Math.min(quantity.atomEnd, unit.headAtom);
  for (let at = quantity.numberAtom + 1; at <= Math.max(from, quantity.atomEnd); at++) {
    const words = vocabulary.changeAfter.at(atoms, at);
    if (words !== null && isOwn(atoms, at, quantity)) return words.value;
  }
  return 'ABSOLUTE';
}

/** "500 or more" is no rise; "10 per cent less" is a fall. */
function isOwn(atoms: readonly Atom[], at: number, { atomEnd, unit }: Quantity): boolean {
  if (atoms[at - 1]?.lower === 'or') return false;
  const word = atoms[at]!.lower;
  const comparing =
    word === 'more' || word === 'less' || word === 'fewer' || word === 'higher' || word === 'lower';
  // "35 per cent more than" and "15% more likely"; but "2,000 patients more often"
  return at < atomEnd || !comparing || unit?.name === 'percent';
}

const REACH_BEFORE = 4;
