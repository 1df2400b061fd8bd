import type { Atom } from '../figures/atoms.ts';
import { isCapital, monthAt, WEEKDAYS, YEAR_OFFSETS } from './date-words.ts';
import type { TradeNounTest } from './trade-nouns.ts';

/** A verb that says people stop work, by whom it is said of. */
export interface StrikeVerb {
  readonly value: 'ACTION' | 'PLAN';
  /** The atom after it. */
  readonly next: number;
}

/** Verbs that mean a strike only of people of a trade: "sweepers struck on 4 May", "members will be out from Monday". */
export function strikeVerbAt(
  atoms: readonly Atom[],
  at: number,
  isTrade: TradeNounTest,
): StrikeVerb | null {
  return (
    struckAt(atoms, at, isTrade) ?? outAt(atoms, at, isTrade) ?? whenTheyWalkOut(atoms, at, isTrade)
  );
}

/** "street sweepers, who struck from 17 to 21 February", "they already struck on 9 February" */
function struckAt(atoms: readonly Atom[], at: number, isTrade: TradeNounTest): StrikeVerb | null {
  if (atoms[at]!.lower !== 'struck' || !AFTER_STRUCK.has(atoms[at + 1]?.lower ?? '')) return null;
  let subject = at - 1;
  while (subject > 0 && BEFORE_STRUCK.has(atoms[subject]!.lower)) subject--;
  const strikers =
    isTrade(atoms, subject) || (atoms[subject]?.lower === 'they' && isDay(atoms[at + 2]));
  return strikers ? { value: 'ACTION', next: at + 1 } : null;
}

const AFTER_STRUCK = new Set(['from', 'on', 'in', 'for', 'over', 'last', 'again', 'between', ',']);
const BEFORE_STRUCK = new Set([
  ',',
  'who',
  'have',
  'had',
  'also',
  'already',
  'last',
  'first',
  'then',
]);

/** "members of the union will be out from Wednesday"; footballers are out for weeks, and results on a day. */
function outAt(atoms: readonly Atom[], at: number, isTrade: TradeNounTest): StrikeVerb | null {
  if (atoms[at]!.lower !== 'out' || !BEING.has(atoms[at - 1]?.lower ?? '')) return null;
  let link = at + 1;
  while (TIMES_OUT.has(atoms[link]?.lower ?? '')) link++;
  const dated = WHEN.has(atoms[link]?.lower ?? '')
    ? isDay(atoms[atoms[link + 1]?.lower === 'the' ? link + 2 : link + 1])
    : isNamedDay(atoms, link) || isNearDay(atoms, link);
  if (!dated) return null;
  let verb = at - 1;
  while (verb > 0 && AUXILIARIES.has(atoms[verb - 1]!.lower)) verb--;
  // "are out again on Friday" is yet to come
  const again = atoms[at + 1]?.lower === 'again' && atoms[at - 1]!.lower === 'are';
  const planned = again || AHEAD.has(atoms[verb]!.lower);
  for (let subject = verb - 1; subject >= Math.max(0, verb - LONGEST_SUBJECT); subject--) {
    const { lower, kind } = atoms[subject]!;
    if (kind === 'MARK' && lower !== "'" && lower !== '-') return null;
    if (lower === 'members' || isTrade(atoms, subject))
      return { value: planned ? 'PLAN' : 'ACTION', next: at + 1 };
  }
  return null;
}

const BEING = new Set(['be', 'are', 'were', 'been']);
const TIMES_OUT = new Set(['again', 'once', 'twice', ',']);
const AUXILIARIES = new Set('will would to have had has also all due already now'.split(' '));
const AHEAD = new Set(['will', 'would', 'to', 'due']);
const WHEN = new Set(['on', 'from', 'since', 'between']);
const LONGEST_SUBJECT = 8;

/**
 * "Teachers in the north strike on Tuesday": a plan, as the present tense with a day is. "A bus drivers strike on
 * Tuesday" has lost its apostrophe.
 */
export function strikeInPresent(
  atoms: readonly Atom[],
  at: number,
  isTrade: TradeNounTest,
): StrikeVerb | null {
  if (atoms[at]!.lower !== 'strike' || !AFTER_PRESENT.has(atoms[at + 1]?.lower ?? '')) return null;
  for (let subject = at - 1; subject >= Math.max(0, at - LONGEST_PLACE); subject--) {
    const { lower, kind } = atoms[subject]!;
    if (kind === 'MARK') return null;
    if (!isTrade(atoms, subject) && lower !== 'members') continue;
    const placed = subject === at - 1 || PLACES.has(atoms[subject + 1]!.lower);
    const single = atoms
      .slice(Math.max(0, subject - 2), subject)
      .some((atom) => ONE.has(atom.lower));
    return placed && !single ? { value: 'PLAN', next: at + 1 } : null;
  }
  return null;
}

const AFTER_PRESENT = new Set(['on', 'from', 'tomorrow', 'next', 'again', 'every', 'between']);
const LONGEST_PLACE = 7;
const PLACES = new Set(['in', 'at', 'across', 'from']);
const ONE = new Set(['a', 'an', 'the', 'this', 'that', 'their', 'its', 'of', 'by']);

/** "Schools will close when teachers walk out": a plan, by the verb of its sentence. */
function whenTheyWalkOut(
  atoms: readonly Atom[],
  at: number,
  isTrade: TradeNounTest,
): StrikeVerb | null {
  const words = STOPPING.find((verb) =>
    verb.every((word, index) => atoms[at + index]?.lower === word),
  );
  if (words === undefined || !isTrade(atoms, at - 1)) return null;
  const from = Math.max(0, at - LONGEST_SUBJECT);
  const when = atoms.findLastIndex(
    ({ lower }, index) => index >= from && index < at && (lower === 'when' || lower === 'as'),
  );
  const planned =
    when > 0 &&
    atoms
      .slice(Math.max(0, when - LONGEST_MAIN_CLAUSE), when)
      .some(({ lower }) => AHEAD.has(lower) || WARNED.has(lower));
  return planned ? { value: 'PLAN', next: at + words.length } : null;
}

const STOPPING = [
  'walk out',
  'go on strike',
  'down tools',
  'stop work',
  'take industrial action',
].map((verb) => verb.split(' '));
/** "are being warned of disruption when …" */
const WARNED = new Set([
  'warned',
  'expected',
  'braced',
  'bracing',
  'face',
  'facing',
  'expect',
  'urged',
]);

const LONGEST_MAIN_CLAUSE = 20;

/** "9", "Wednesday" */
function isDay(atom: Atom | undefined): boolean {
  if (atom === undefined) return false;
  return atom.kind === 'NUMBER' || (isCapital(atom) && WEEKDAYS.has(atom.lower));
}

/** "Wednesday", "Sept. 3" */
function isNamedDay(atoms: readonly Atom[], at: number): boolean {
  const atom = atoms[at];
  if (atom === undefined || !isCapital(atom)) return false;
  return WEEKDAYS.has(atom.lower) || monthAt(atoms, at) !== null;
}

/** "last Monday" */
function isNearDay(atoms: readonly Atom[], at: number): boolean {
  return YEAR_OFFSETS.has(atoms[at]?.lower ?? '') && isNamedDay(atoms, at + 1);
}
