import type { Measure } from '../record.ts';
import type { Atom } from './atoms.ts';
import { type CountedKind, JOBS, unitNoun } from './counted-kind.ts';
import { type MeasureWord, nearest } from './measure-words.ts';
import { isMoneyDemand, isOffer, OFFERS } from './offers.ts';
import { EACH, isRate } from './pay-rates.ts';
import { AT_PLACES } from './place-words.ts';
import type { Quantity } from './quantities.ts';
import { goesOnStrike, hasStopped, hasStruck } from './struck.ts';
import { isVote } from './votes.ts';

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
    if (isRecord(atoms, quantity)) return 'OTHER';
    // "19 minutes from the nearest hospital" tells a distance
    const after = atoms[quantity.atomEnd]?.lower;
    const next = atoms[quantity.atomEnd + 1];
    if (after === 'away' || (after === 'from' && next?.lower === 'the')) return 'OTHER';
    // "at two hours' notice"
    if (atoms.slice(quantity.atomEnd, quantity.atomEnd + 3).some(({ lower }) => lower === 'notice'))
      return 'OTHER';
    return (
      nearest(
        atoms,
        quantity,
        words.filter(({ measure }) => measure === 'WAITING'),
        WAIT_REACH,
      ) ?? 'DURATION'
    );
  }
  // "$2 an hour", "$2 more an hour"
  const rateAt = quantity.atomEnd + (atoms[quantity.atomEnd]?.lower === 'more' ? 1 : 0);
  if (kind === 'MONEY' && isRate(atoms, rateAt)) return 'PAY';
  // "called off at two hospitals" calls off no hospitals
  if (kind === 'OTHER' && AT_PLACES.has(atoms[quantity.firstAtom - 1]?.lower ?? '')) return null;
  if (kind === 'PERCENT' && isOffer(atoms, quantity)) return 'PAY';
  if (kind === 'MONEY' && isMoneyDemand(atoms, quantity)) return 'PAY';
  if (isMonthly(atoms, quantity, kind)) return 'PAY';
  if (quantity.unit?.name === 'votes' || isVote(atoms, quantity)) return 'OTHER';
  if (JOBS.has(unitNoun(quantity)) && kind !== 'MONEY') return 'WORKFORCE';
  if (kind === 'OTHER' && (hasStopped(atoms, quantity) || goesOnStrike(quantity, atoms, words)))
    return 'STAFF_ON_STRIKE';
  if (kind === 'STAFF' && hasStruck(atoms, quantity)) return 'STAFF_ON_STRIKE';
  const before = atoms[quantity.firstAtom - 1]?.lower ?? '';
  // "employs 12 gilders", "58 vacancies"
  if (kind === 'OTHER' && EMPLOYING.has(before)) return 'WORKFORCE';
  if (quantity.unit?.name === 'members' && HAVING.has(before)) return 'MEMBERSHIP';
  // "two in ten pupils were absent": they are no staff
  const isPublic = kind === 'PERCENT' && PUBLIC.has(quantity.unit?.of ?? '');
  const allowed = ALLOWED[kind];
  return nearest(
    atoms,
    quantity,
    words.flatMap((word) => {
      // money is lost otherwise than appointments are
      const lost = kind === 'MONEY' && atoms[word.firstAtom]!.lower === 'lost';
      if (lost) return [{ ...word, measure: 'COST' as const }];
      if (isPublic && OF_STAFF.has(word.measure)) return [];
      // ships and parcels wait, too, but for no service
      if (word.measure === 'WAITING' && kind === 'OTHER' && !WAITERS.has(unitNoun(quantity)))
        return [];
      return allowed.includes(word.measure) ? [word] : [];
    }),
    kind === 'OTHER' ? 6 : 30,
  );
}

/** "£1,200 a month" that people take home or are offered: rents and losses are monthly too. */
function isMonthly(
  atoms: readonly Atom[],
  { firstAtom, atomEnd }: Quantity,
  kind: CountedKind,
): boolean {
  if (kind !== 'MONEY' || !EACH.has(atoms[atomEnd]?.lower ?? '')) return false;
  if (!PAID.has(atoms[atomEnd + 1]?.lower ?? '')) return false;
  const before = atoms.slice(Math.max(0, firstAtom - 6), firstAtom).map(({ lower }) => lower);
  return before.some(
    (word, at) => OFFERS.has(word) || (TAKES.has(word) && before[at + 1] === 'home'),
  );
}

const PAID = new Set(['week', 'month', 'fortnight', 'year']);
const TAKES = new Set(['take', 'takes', 'took', 'taking']);

/** "the biggest strike in 30 years": the years tell how rare it is, not how long it takes. */
function isRecord(atoms: readonly Atom[], { firstAtom }: Quantity): boolean {
  const link = atoms[firstAtom - 1]?.lower;
  if (link !== 'in' && link !== 'for') return false;
  return atoms
    .slice(Math.max(0, firstAtom - 7), firstAtom)
    .some(
      ({ lower }) =>
        lower === 'first' || /^(?:bigg|larg|long|wor|low|high|few|clos)e?st$/.test(lower),
    );
}

/** "had to wait in the cold for nine hours" */
const WAIT_REACH = 8;

const EMPLOYING = new Set(['employs', 'employ', 'employed', 'employing']);
/** "has 260 members", "its 85 members" */
const HAVING = new Set(['has', 'have', 'its', 'our', 'represents', 'representing']);
const PUBLIC = new Set(['students', 'pupils', 'passengers', 'patients', 'children', 'customers']);
const WAITERS = new Set([...PUBLIC, 'people', 'families', 'callers', 'residents']);
const OF_STAFF: ReadonlySet<Measure> = new Set(['STAFF_ON_STRIKE', 'STAFF_ABSENT']);
const ALLOWED: Readonly<Record<CountedKind, readonly Measure[]>> = {
  STAFF: ['STAFF_ON_STRIKE', 'STAFF_ABSENT', 'WORKFORCE', 'MEMBERSHIP', 'RISK'],
  CARE: ['CANCELLATIONS', 'CARE_DELIVERED', 'WAITING', 'RISK'],
  MONEY: ['PAY', 'COST', 'OTHER'],
  TIME: ['DURATION', 'WAITING'],
  PERCENT: [
    'OTHER',
    'PAY',
    'RISK',
    'CANCELLATIONS',
    'STAFF_ON_STRIKE',
    'STAFF_ABSENT',
    'CARE_DELIVERED',
    'COST',
    'WORKFORCE',
  ],
  OTHER: ['WAITING', 'CANCELLATIONS', 'MEMBERSHIP', 'RISK'],
};
