import type { Span } from '../../text/span.ts';
import type { Atom } from './atoms.ts';
import { STATEMENT_BREAKS } from './clause-breaks.ts';
import { BEFORE_PLACES } from './place-words.ts';
import type { Quantity } from './quantities.ts';
import type { Subject } from './subject.ts';

/**
 * The one a figure is about: named after it before the next figure ("1,169 appointments at A; 750 at B"),
 * right before it ("A with 1,169, B with 750"), or at the head of the sentence ("Across England, …").
 */
export function subjectOf(
  atoms: readonly Atom[],
  quantities: readonly Quantity[],
  index: number,
  subjects: readonly Subject[],
  sources: readonly Span[],
): Subject | null {
  const quantity = quantities[index]!;
  const usable = subjects.filter(
    (subject) => !sources.some((source) => source.start === subject.start),
  );
  const earlier = usable.filter(({ atomEnd }) => atomEnd <= quantity.firstAtom);
  const before = earlier.at(-1);
  // "A with 1,169", "A had the most, with 1,169", "A cancelled 1,169", "those at A at 1,169"
  if (before !== undefined && isOwner(atoms, before.atomEnd, quantity)) {
    const joined = earlier.length > 1 && isJoined(atoms, earlier.at(-2)!.atomEnd, before.firstAtom);
    return joined ? null : before;
  }
  const next = quantities.find((other, at) => at > index && other.unit?.time !== true);
  const limit = next?.firstAtom ?? atoms.length;
  const after = usable.filter(
    ({ firstAtom, atomEnd }) =>
      firstAtom >= quantity.numberAtom && atomEnd <= limit && isPlaced(atoms, firstAtom),
  );
  if (after[0] !== undefined && isClause(atoms, quantity.atomEnd, after[0].firstAtom)) {
    // "in Ambridge and Borchester" is about both, which no one entity stands for
    const second = usable[usable.indexOf(after[0]) + 1];
    const joined = second !== undefined && isJoined(atoms, after[0].atomEnd, second.firstAtom);
    return joined && second.atomEnd <= limit ? null : after[0];
  }
  const first = usable[0];
  // "Across England, …", "The trust admitted that …"
  const heads =
    first !== undefined &&
    (isPlaced(atoms, first.firstAtom)
      ? // "The ward at Ambridge Hospital was rebuilt for £7m" by whoever pays for it
        first.firstAtom <= (MONEY.has(quantity.unit?.name ?? '') ? 2 : 3)
      : !first.place && first.firstAtom <= 1);
  if (heads && first.atomEnd <= quantity.firstAtom) {
    const second = usable[1];
    return second !== undefined && isJoined(atoms, first.atomEnd, second.firstAtom) ? null : first;
  }
  return null;
}

const MONEY = new Set(['GBP', 'USD', 'EUR']);

/** Whether the words between a name and a number give the number to the name. */
function isOwner(atoms: readonly Atom[], from: number, { firstAtom: to, unit }: Quantity): boolean {
  const words = atoms.slice(from, to).map(({ lower }) => lower);
  if (words.length > 6 || words.some((word) => word === ';' || word === '.')) return false;
  // "A is closing 112 schools and B 61"
  if (words.length === 0) return unit === null;
  if (words.at(-1) === 'with') return true;
  if (words.length <= 1 && words[0] === 'at') return unit === null;
  return words.length <= 4 && words.some((word) => OWNING.has(word));
}

const OWNING = new Set([
  'with',
  'had',
  'has',
  'saw',
  'cancelled',
  'postponed',
  'reported',
  'recorded',
  'lost',
  ':',
  '(',
  'rescheduled',
]);

function isPlaced(atoms: readonly Atom[], at: number): boolean {
  const before = atoms[at - 1]?.lower ?? '';
  return (
    BEFORE_PLACES.has(before) || (before === 'the' && BEFORE_PLACES.has(atoms[at - 2]?.lower ?? ''))
  );
}

/** No new clause and no semicolon between the figure and the place. */
function isClause(atoms: readonly Atom[], from: number, to: number): boolean {
  if (to - from > LONGEST_GAP) return false;
  for (let at = from; at < to; at++) if (STATEMENT_BREAKS.has(atoms[at]!.lower)) return false;
  return true;
}

const LONGEST_GAP = 16;

function isJoined(atoms: readonly Atom[], from: number, to: number): boolean {
  if (to <= from || to - from > 3) return false;
  return atoms.slice(from, to).every(({ lower }) => JOINING.has(lower));
}

const JOINING = new Set([',', 'and', '&', 'the', '/']);

/** Whether somebody else is named between two quantities, so that the second is not about whom the first is. */
export function isNamedBetween(
  { atomEnd }: Quantity,
  { firstAtom }: Quantity,
  subjects: readonly Subject[],
  but: string | null,
): boolean {
  return subjects.some(
    (subject) =>
      subject.firstAtom >= atomEnd && subject.atomEnd <= firstAtom && subject.entity !== but,
  );
}
