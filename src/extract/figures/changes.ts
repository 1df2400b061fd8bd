import type { Change } from '../record.ts';
import type { Atom } from './atoms.ts';
import { BREAKS } from './clause-breaks.ts';
import { JOBS, unitNoun } from './counted-kind.ts';
import { CURRENCY_CODES } from './money.ts';
import { isMoneyDemand, isOffer } from './offers.ts';
import { isRate } from './pay-rates.ts';
import type { Quantity } from './quantities.ts';
import type { FigureVocabulary } from './vocabulary.ts';

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
  // "£2 an hour more"
  if (isRate(atoms, quantity.atomEnd)) {
    const words = vocabulary.changeAfter.at(atoms, quantity.atomEnd + 2);
    if (words !== null) return words.value;
  }
  if (isCut(atoms, quantity) || isReduced(atoms, quantity)) return 'DECREASE';
  const rises =
    isOffer(atoms, quantity) || isRaise(atoms, quantity) || isMoneyDemand(atoms, quantity);
  return rises ? 'INCREASE' : 'ABSOLUTE';
}

/** "2,500 job cuts", "plans to axe 300 posts" */
function isCut(atoms: readonly Atom[], quantity: Quantity): boolean {
  const { unit, firstAtom } = quantity;
  if (unit === null) return false;
  if (LOST.has(atoms[unit.headAtom]?.lower ?? '') && unit.name === 'jobs') return true;
  if (!JOBS.has(unitNoun(quantity)) && !POSTS.has(unitNoun(quantity))) return false;
  return atoms.slice(Math.max(0, firstAtom - 3), firstAtom).some(({ lower }) => CUTTING.has(lower));
}

/** "cut output at the plant by a quarter" */
function isReduced(atoms: readonly Atom[], { firstAtom, unit }: Quantity): boolean {
  if (unit === null || atoms[firstAtom - 1]?.lower !== 'by') return false;
  for (let at = firstAtom - 2; at >= Math.max(0, firstAtom - LONGEST_REDUCTION); at--) {
    const { lower } = atoms[at]!;
    if (REDUCING.has(lower)) return true;
    if (BREAKS.has(lower)) return false;
  }
  return false;
}

const LONGEST_REDUCTION = 8;
const REDUCING = new Set(
  'cut cuts cutting reduce reduced reduces reducing lower lowered slash slashed trim trimmed'.split(
    ' ',
  ),
);

/** "raise wages by nearly 40%", "raises pay by 4% at once and by 3% in each later year" */
function isRaise(atoms: readonly Atom[], { firstAtom, unit }: Quantity): boolean {
  if (unit === null || !(unit.name === 'percent' || CURRENCY_CODES.has(unit.name))) return false;
  if (atoms[firstAtom - 1]?.lower !== 'by') return false;
  if (atoms[firstAtom - 2]?.lower === 'and')
    return atoms
      .slice(Math.max(0, firstAtom - 12), firstAtom - 2)
      .some(({ lower }) => RAISES.has(lower));
  return atoms
    .slice(Math.max(0, firstAtom - 5), firstAtom - 1)
    .some(({ lower }) => RAISES.has(lower));
}

/** "500 or more" is no rise; "10 per cent less" is a fall. */
function isOwn(atoms: readonly Atom[], at: number, { atomEnd, unit }: Quantity): boolean {
  if (atoms[at - 1]?.lower === 'or') return false;
  const word = atoms[at]!.lower;
  const comparing =
    word === 'more' || word === 'less' || word === 'fewer' || word === 'higher' || word === 'lower';
  // "35 per cent more than", "£2 more" and "15% more likely"; but "2,000 patients more often"
  return (
    at < atomEnd || !comparing || unit?.name === 'percent' || CURRENCY_CODES.has(unit?.name ?? '')
  );
}

const LOST = new Set(['cuts', 'losses']);
const POSTS = new Set(['posts', 'roles', 'positions']);
/** Verbs of what a body does to posts. */
export const CUTTING: ReadonlySet<string> = new Set(
  'cut cuts cutting axe axed axing shed shedding lose losing eliminate eliminating scrap scrapping'.split(
    ' ',
  ),
);
const RAISES = new Set(
  'raise raised raises raising increase increased increases lift lifted lifts rise rises boost boosted'.split(
    ' ',
  ),
);
const REACH_BEFORE = 4;
