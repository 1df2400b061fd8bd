import type { Measure } from '../record.ts';
import type { Atom } from './atoms.ts';
import { CUTTING } from './changes.ts';
import { BREAKS } from './clause-breaks.ts';
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
  if (kind === 'TIME') return measureOfTime(atoms, quantity, words);
  // "called off at two hospitals" calls off no hospitals
  if (kind === 'OTHER' && AT_PLACES.has(atoms[quantity.firstAtom - 1]?.lower ?? '')) return null;
  const fitting = words.flatMap((word) => wordFor(quantity, kind, word, atoms));
  return (
    toldByForm(atoms, quantity, kind, words) ??
    nearest(atoms, quantity, fitting, kind === 'OTHER' ? REACH_OF_OTHERS : REACH)
  );
}

/** How far off a measure word may stand, in atoms. */
const REACH = 30;
const REACH_OF_OTHERS = 6;

/** "waited 19 minutes", and not "19 minutes away", "19 minutes from the ward", "at two hours' notice" */
function measureOfTime(
  atoms: readonly Atom[],
  quantity: Quantity,
  words: readonly MeasureWord[],
): Measure {
  const [after, next] = atoms
    .slice(quantity.atomEnd, quantity.atomEnd + 2)
    .map(({ lower }) => lower);
  const isDistance = after === 'away' || (after === 'from' && next === 'the');
  const behind = atoms.slice(quantity.atomEnd, quantity.atomEnd + 3);
  const isNotice = behind.some(({ lower }) => lower === 'notice');
  if (isRecord(atoms, quantity) || isDistance || isNotice) return 'OTHER';
  const waits = words.filter(({ measure }) => measure === 'WAITING');
  return nearest(atoms, quantity, waits, WAIT_REACH) ?? 'DURATION';
}

/** What the words right beside a quantity say that it measures, whatever else stands near; null where they do not. */
function toldByForm(
  atoms: readonly Atom[],
  quantity: Quantity,
  kind: Exclude<CountedKind, 'TIME'>,
  words: readonly MeasureWord[],
): Measure | null {
  // "$2 an hour", "$2 more an hour"
  const rateAt = quantity.atomEnd + (atoms[quantity.atomEnd]?.lower === 'more' ? 1 : 0);
  if (kind === 'MONEY' && isRate(atoms, rateAt)) return 'PAY';
  if (kind === 'PERCENT' && isOffer(atoms, quantity)) return 'PAY';
  if (kind === 'MONEY' && isMoneyDemand(atoms, quantity)) return 'PAY';
  if (isMonthly(atoms, quantity, kind)) return 'PAY';
  if (quantity.unit?.name === 'votes' || isVote(atoms, quantity)) return 'OTHER';
  if (JOBS.has(unitNoun(quantity)) && kind !== 'MONEY') return 'WORKFORCE';
  if (kind === 'OTHER' && isOfPosts(atoms, quantity)) return 'WORKFORCE';
  if (kind === 'MONEY' && isWorthOfOffer(atoms, quantity)) return 'PAY';
  if ((kind === 'MONEY' || kind === 'PERCENT') && isOfBills(atoms, quantity)) return 'COST';
  if (kind === 'STAFF' && isWholeOf(atoms, quantity)) return 'WORKFORCE';
  if (kind === 'MONEY' && isPaidFor(atoms, quantity)) return 'COST';
  if (kind === 'STAFF' && isEmployedAndOut(atoms, quantity, words)) return 'STAFF_ON_STRIKE';
  if (kind === 'OTHER' && (hasStopped(atoms, quantity) || goesOnStrike(quantity, atoms, words)))
    return 'STAFF_ON_STRIKE';
  if (kind === 'STAFF' && hasStruck(atoms, quantity)) return 'STAFF_ON_STRIKE';
  const before = atoms[quantity.firstAtom - 1]?.lower ?? '';
  // "employs 12 gilders", "58 vacancies"
  if (kind === 'OTHER' && EMPLOYING.has(before)) return 'WORKFORCE';
  if (quantity.unit?.name === 'members' && HAVING.has(before)) return 'MEMBERSHIP';
  return null;
}

/** A measure word as it tells of a quantity of some kind; none where it tells nothing of that kind. */
function wordFor(
  quantity: Quantity,
  kind: CountedKind,
  word: MeasureWord,
  atoms: readonly Atom[],
): readonly MeasureWord[] {
  const isLost = atoms[word.firstAtom]!.lower === 'lost';
  // money is lost otherwise than appointments are
  if (kind === 'MONEY' && isLost) return [{ ...word, measure: 'COST' }];
  // drivers, seats and votes are lost, too; only care and what runs is cancelled
  if (isLost && kind !== 'CARE') return [];
  // "two in ten pupils were absent": they are no staff
  const isPublic = kind === 'PERCENT' && PUBLIC.has(quantity.unit?.of ?? '');
  if (isPublic && OF_STAFF.has(word.measure)) return [];
  // ships and parcels wait, too, but for no service
  const isNoWait = kind === 'OTHER' && !WAITERS.has(unitNoun(quantity));
  if (word.measure === 'WAITING' && isNoWait) return [];
  return ALLOWED[kind].includes(word.measure) ? [word] : [];
}

/** "210 positions", "wants to shed 46 posts" */
function isOfPosts(atoms: readonly Atom[], quantity: Quantity): boolean {
  const noun = unitNoun(quantity);
  if (noun === 'positions') return true;
  if (noun !== 'posts' && noun !== 'roles') return false;
  const { firstAtom } = quantity;
  return atoms.slice(Math.max(0, firstAtom - 3), firstAtom).some(({ lower }) => CUTTING.has(lower));
}

/** "an offer worth £1,500", "the last offer was worth £2,100" */
function isWorthOfOffer(atoms: readonly Atom[], { firstAtom }: Quantity): boolean {
  const before = atoms.slice(Math.max(0, firstAtom - 7), firstAtom).map(({ lower }) => lower);
  // "the offer is a one-off £1,000"
  if (before.some((word, at) => OFFERS.has(word) && IS.has(before[at + 1] ?? ''))) return true;
  if (atoms[firstAtom - 1]?.lower !== 'worth') return false;
  return atoms.slice(Math.max(0, firstAtom - 9), firstAtom).some(({ lower }) => OFFERS.has(lower));
}

/** "Of its 1,215 staff, 307 were out", "307 of the trust's 1,215 staff": the larger number is all who work there. */
function isWholeOf(atoms: readonly Atom[], quantity: Quantity): boolean {
  if (unitNoun(quantity) === 'members') return false;
  let at = quantity.firstAtom - 1;
  const owned = OWNERS.has(atoms[at]?.lower ?? '');
  if (!owned && !(atoms[at]?.lower === 's' && atoms[at - 1]?.lower === "'")) return false;
  const from = Math.max(0, at - LONGEST_OWNER);
  while (at > from && atoms[at]!.lower !== 'of') at--;
  if (atoms[at]?.lower !== 'of') return false;
  const opens = at === 0 || atoms[at - 1]!.lower === ',' || atoms[at - 1]!.lower === 'that';
  const parted =
    atoms[quantity.atomEnd]?.lower === ',' && NUMERAL.test(atoms[quantity.atomEnd + 1]?.text ?? '');
  return (opens && parted) || NUMERAL.test(atoms[at - 1]?.text ?? '');
}

const OWNERS = new Set(['its', 'the', 'their']);
const LONGEST_OWNER = 8;
const NUMERAL = /^[0-9][0-9,]*$/;

/** "paid £2,760 for a week in Crete", not "is paid £12 for each": what the payer spends. */
function isPaidFor(atoms: readonly Atom[], { firstAtom, atomEnd }: Quantity): boolean {
  if (!PAYING.has(atoms[firstAtom - 1]?.lower ?? '') || atoms[atomEnd]?.lower !== 'for')
    return false;
  return !BEING_PAID.has(atoms[firstAtom - 2]?.lower ?? '');
}

const PAYING = new Set(['paid', 'pay', 'pays', 'paying']);
const BEING_PAID = new Set([
  'is',
  'are',
  'was',
  'were',
  'be',
  'been',
  'being',
  'get',
  'gets',
  'got',
]);

/** "Bills will rise by 21 per cent", "put rents up by 7%": what customers pay is no pay. */
function isOfBills(atoms: readonly Atom[], { firstAtom }: Quantity): boolean {
  const before = atoms.slice(Math.max(0, firstAtom - BILLS_REACH), firstAtom);
  const bills = before.findLastIndex(({ lower }) => BILLS.has(lower));
  return (
    bills >= 0 &&
    before.slice(bills).some(({ lower }) => MOVING.has(lower)) &&
    !before.slice(bills).some(({ lower }) => BREAKS.has(lower) || OF_PAY.has(lower))
  );
}

const IS = new Set(['is', 'was']);

const BILLS_REACH = 12;
const BILLS = new Set('bills fares rents fees premiums tariffs tolls'.split(' '));
const MOVING = new Set(
  'rise rises rose risen up down fall falls fell fallen increase increased'.split(' '),
);
const OF_PAY = new Set(['pay', 'wages', 'salaries', 'earnings', 'sales']);

/** "340 drivers employed by Rowan Buses will walk out": that they are employed says who they are. */
function isEmployedAndOut(
  atoms: readonly Atom[],
  { atomEnd }: Quantity,
  words: readonly MeasureWord[],
): boolean {
  if (atoms[atomEnd]?.lower !== 'employed') return false;
  const out = words.find(
    ({ measure, firstAtom }) => firstAtom > atomEnd && measure === 'STAFF_ON_STRIKE',
  );
  if (out === undefined || out.firstAtom - atomEnd > EMPLOYED_REACH) return false;
  return !atoms.slice(atomEnd, out.firstAtom).some(({ lower }) => BREAKS.has(lower));
}

const EMPLOYED_REACH = 20;

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
