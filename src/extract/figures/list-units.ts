import type { Atom } from './atoms.ts';
import type { CountedKind } from './counted-kind.ts';
import type { DraftFigure, FigureSentence, SentenceTools } from './figure-sentence.ts';
import type { Quantity } from './quantities.ts';
import { readUnit, type UnitReading } from './units.ts';
import type { FigureVocabulary } from './vocabulary.ts';

/** A quantity with the unit that its own words, or the list it stands in, give it; null where none do. */
export function withUnit(
  { analysis, sentence: { atoms, index }, measureWords }: FigureSentence,
  quantity: Quantity,
  previous: DraftFigure | null,
  { vocabulary, knowledge }: SentenceTools,
): Quantity | null {
  if (quantity.unit !== null) return quantity;
  const unit = (name: string): Quantity => ({
    ...quantity,
    unit: { name, of: null, next: quantity.atomEnd, headAtom: quantity.atomEnd },
  });
  const counted = numberOf(atoms, quantity.firstAtom, vocabulary);
  if (counted !== null) return unit(counted.name);
  if (isVoteCount(atoms, quantity)) return unit('votes');
  const next = atoms[quantity.atomEnd]?.lower ?? '.';
  const compared = isCompared(atoms, quantity);
  if (!compared && !AFTER_ELLIPSIS.has(next)) return null;
  const listed =
    previous !== null && LISTED.has(previous.kind) && previous.sentence.index === index;
  const continued =
    previous !== null &&
    LISTED.has(previous.kind) &&
    (PLACED.has(next) ||
      isTheNumber(atoms, quantity) ||
      (previous.kind === 'STAFF' && DOING.has(next)));
  if (listed || continued) {
    const name = previous!.figure.unit;
    if (name !== 'percent' && name !== 'share') return unit(name);
  }
  return fromBrackets();

  /** "fell by 7.5% (1,243)": the number that the percentage stands for. */
  function fromBrackets(): Quantity | null {
    if (!isBracketed(atoms, quantity)) return null;
    const staff = measureWords.some(
      ({ measure }) => measure === 'STAFF_ON_STRIKE' || measure === 'STAFF_ABSENT',
    );
    const main = analysis.strikes.find((strike) => strike.main);
    const workforce = knowledge.reference.workforces.byId.get(main?.workforces[0] ?? '');
    return staff && workforce !== undefined ? unit(workforce.name.split(' ').at(-1)!) : null;
  }
}

/** "(1,243)" */
export function isBracketed(atoms: readonly Atom[], { firstAtom, atomEnd }: Quantity): boolean {
  return atoms[atomEnd]?.text === ')' && atoms[firstAtom - 1]?.text === '(';
}

/** "voted 601 to 38", "the vote was 811-240" */
function isVoteCount(atoms: readonly Atom[], { firstAtom, atomEnd }: Quantity): boolean {
  const other =
    (LINKS.has(atoms[atomEnd]?.lower ?? '') && atoms[atomEnd + 1]?.kind === 'NUMBER') ||
    (LINKS.has(atoms[firstAtom - 1]?.lower ?? '') && atoms[firstAtom - 2]?.kind === 'NUMBER');
  return (
    other &&
    atoms
      .slice(Math.max(0, firstAtom - VOTE_REACH), firstAtom)
      .some(({ lower }) => VOTES.has(lower))
  );
}

const VOTE_REACH = 5;
const LINKS = new Set(['to', '-', '–']);
const VOTES = new Set(['voted', 'vote', 'votes']);

/** "31 ships, up from 12 a week ago", "340 staff, against 290 last year" */
function isCompared(atoms: readonly Atom[], { firstAtom }: Quantity): boolean {
  const last = atoms[firstAtom - 1]?.lower ?? '';
  const before = atoms[firstAtom - 2]?.lower ?? '';
  return (
    last === 'against' ||
    (last === 'from' && (before === 'up' || before === 'down')) ||
    (last === 'with' && before === 'compared')
  );
}

/** "At Ambridge the number was 880", "puts the number at 880" */
function isTheNumber(atoms: readonly Atom[], { firstAtom }: Quantity): boolean {
  const verb = atoms[firstAtom - 1]?.lower ?? '';
  const nouns = [atoms[firstAtom - 2]?.lower ?? '', atoms[firstAtom - 3]?.lower ?? ''];
  return (
    (verb === 'was' || verb === 'is' || verb === 'at') &&
    nouns.some((noun) => noun === 'number' || noun === 'figure' || noun === 'total')
  );
}

/** "the number of appointments cancelled at X at 2,247" */
function numberOf(
  atoms: readonly Atom[],
  before: number,
  vocabulary: FigureVocabulary,
): UnitReading | null {
  for (let at = before - 1; at >= Math.max(1, before - 30); at--) {
    const word = atoms[at]!.lower;
    if ((word === 'number' || word === 'total') && atoms[at + 1]?.lower === 'of') {
      return readUnit(atoms, { value: 0, next: at + 1, share: false, digits: true }, vocabulary);
    }
  }
  return null;
}

/** What may follow a number whose noun was named before: "750 at Ambridge", "12,800 were out". */
const AFTER_ELLIPSIS = new Set([
  'at',
  'in',
  'across',
  'were',
  'was',
  'are',
  'had',
  'have',
  'did',
  'walked',
  'joined',
  'stayed',
  ';',
  ',',
  '.',
  'and',
  ')',
  'of',
  'on',
  'between',
]);
/** What people do: "the day after, 1,400 were out" */
const DOING = new Set(['were', 'did', 'had', 'have', 'are', 'walked', 'joined', 'stayed']);
const PLACED = new Set(['at', 'in', 'across']);
/** Kinds of which a list can go on without naming the unit again. */
export const LISTED: ReadonlySet<CountedKind> = new Set(['STAFF', 'CARE', 'OTHER']);
