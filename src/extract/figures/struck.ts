import type { Atom } from './atoms.ts';
import { BREAKS } from './clause-breaks.ts';
import type { MeasureWord } from './measure-words.ts';
import type { Quantity } from './quantities.ts';

/** "All 640 packers at Rowan Foods walked out": only those who work stop working, whatever they are called. */
export function hasStopped(atoms: readonly Atom[], { atomEnd }: Quantity): boolean {
  for (let at = atomEnd; at < Math.min(atoms.length - 1, atomEnd + STOP_REACH); at++) {
    if (BREAKS.has(atoms[at]!.lower)) return false;
    if (STOPPED.has(`${atoms[at]!.lower} ${atoms[at + 1]!.lower}`)) return true;
  }
  return false;
}

/** "About 410 aides have been on strike": what the clause says of the counted is that they strike. */
export function goesOnStrike(
  { atomEnd }: Quantity,
  atoms: readonly Atom[],
  words: readonly MeasureWord[],
): boolean {
  const word = words.find(({ firstAtom }) => firstAtom >= atomEnd);
  if (word === undefined || word.measure !== 'STAFF_ON_STRIKE') return false;
  if (word.firstAtom - atomEnd > STOP_REACH) return false;
  return !atoms
    .slice(atomEnd, word.firstAtom)
    .some(({ lower }) => BREAKS.has(lower) || CLAUSES.has(lower));
}

/** "Some 300 weavers began a two-day walkout" */
export function hasStruck(atoms: readonly Atom[], { atomEnd }: Quantity): boolean {
  const verb = atoms.findIndex(
    ({ lower }, at) => at >= atomEnd && at < atomEnd + VERB_REACH && STRIKE_VERBS.has(lower),
  );
  if (verb < 0 || atoms.slice(atomEnd, verb).some(({ lower }) => BREAKS.has(lower))) return false;
  for (let at = verb; at < Math.min(atoms.length, verb + STOP_REACH); at++) {
    const { lower } = atoms[at]!;
    if (BREAKS.has(lower)) return false;
    if (STRIKE_NOUNS.has(lower)) return true;
  }
  return false;
}

const STOP_REACH = 12;
/** "820 nurses at Rowan Vale Medical Center will begin a strike" */
const VERB_REACH = 10;
const STOPPED = new Set(['walked out', 'walked off', 'downed tools', 'stopped work']);
const CLAUSES = new Set([
  'as',
  'when',
  'after',
  'because',
  'since',
  'where',
  'if',
  'by',
  'before',
  'than',
  'until',
]);
const STRIKE_VERBS = new Set([
  'began',
  'begin',
  'started',
  'launched',
  'staged',
  'ended',
  'wrapped',
]);
const STRIKE_NOUNS = new Set(['strike', 'walkout', 'walk-out', 'stoppage']);
