import type { Mention } from '../analysis.ts';
import { type Atom, atomAt } from './atoms.ts';

/** A mention of an organisation or a place that a figure can be about. */
export interface Subject {
  readonly entity: string;
  readonly start: number;
  readonly end: number;
  /** Half-open range of its sentence's atoms. */
  readonly firstAtom: number;
  readonly atomEnd: number;
  readonly place: boolean;
}

/** The subject that a mention is. */
export function subjectOf({ entity, start, end, kind }: Mention, atoms: readonly Atom[]): Subject {
  return {
    entity: entity!,
    start,
    end,
    firstAtom: atomAt(atoms, start),
    atomEnd: atomAt(atoms, end),
    place: kind === 'PLACE',
  };
}

/**
 * The body that some atoms stand for.
 *
 * @param from the atom where its span starts: behind "the", where that opens it
 */
export function bodyOver(
  atoms: readonly Atom[],
  entity: string,
  firstAtom: number,
  atomEnd: number,
  from = firstAtom,
): Subject {
  const { start } = atoms[from]!;
  return { entity, start, end: atoms[atomEnd - 1]!.end, firstAtom, atomEnd, place: false };
}
