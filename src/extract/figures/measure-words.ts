import type { Measure } from '../record.ts';
import type { Atom } from './atoms.ts';
import { BREAKS } from './clause-breaks.ts';
import type { Quantity } from './quantities.ts';
import type { FigureVocabulary } from './vocabulary.ts';

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

/** The measure of the word nearest to a quantity; null where none is within reach. */
export function nearest(
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
