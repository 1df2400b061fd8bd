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
    if (isRecord(atoms, quantity)) return 'OTHER';
    // "19 minutes from the nearest hospital" tells a distance
    const after = atoms[quantity.atomEnd]?.lower;
    const next = atoms[quantity.atomEnd + 1];
    if (after === 'away' || (after === 'from' && next?.lower === 'the')) return 'OTHER';
    return (
      nearest(
        atoms,
        quantity,
        words.filter(({ measure }) => measure === 'WAITING'),
        4,
      ) ?? 'DURATION'
    );
  }
  // "$2 an hour", "$2 more an hour"
  const rateAt = quantity.atomEnd + (atoms[quantity.atomEnd]?.lower === 'more' ? 1 : 0);
  if (kind === 'MONEY' && isRate(atoms, rateAt)) return 'PAY';
  // "called off at two hospitals" calls off no hospitals
  if (kind === 'OTHER' && PLACING.has(atoms[quantity.firstAtom - 1]?.lower ?? '')) return null;
  if (kind === 'PERCENT' && isOffer(atoms, quantity)) return 'PAY';
  if (isMonthly(atoms, quantity, kind)) return 'PAY';
  if (isVote(atoms, quantity)) return 'OTHER';
  if (kind === 'OTHER' && hasStopped(atoms, quantity)) return 'STAFF_ON_STRIKE';
  if (kind === 'STAFF' && hasStruck(atoms, quantity)) return 'STAFF_ON_STRIKE';
  const before = atoms[quantity.firstAtom - 1]?.lower ?? '';
  // "employs 12 gilders", "58 vacancies"
  if (kind === 'OTHER' && (EMPLOYING.has(before) || quantity.unit?.name === 'vacancies'))
    return 'WORKFORCE';
  if (before === 'has' && atoms[quantity.firstAtom - 2]?.lower === 'union' && kind !== 'MONEY') {
    if (quantity.unit?.name === 'members') return 'MEMBERSHIP';
  }
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

/** "voted by 88 per cent", "93% of members backed action", "on a turnout of 70%": a part of votes. */
function isVote(atoms: readonly Atom[], { firstAtom, atomEnd, unit }: Quantity): boolean {
  if (unit?.name !== 'percent') return false;
  const before: string[] = [];
  for (let at = firstAtom - 1; at >= Math.max(0, firstAtom - VOTE_REACH); at--) {
    const word = atoms[at]!.lower;
    if (BREAKS.has(word)) break;
    before.push(word);
  }
  const link = before[0];
  if (link === 'of' && before[1] === 'turnout') return true;
  if (link === 'by' && before.some((word) => VOTES.has(word) || word === 'carried')) return true;
  for (let at = atomEnd; at < Math.min(atoms.length, atomEnd + VOTE_REACH); at++) {
    const word = atoms[at]!.lower;
    if (BREAKS.has(word)) return false;
    if (CAST.has(word)) return true;
  }
  return false;
}

const VOTE_REACH = 8;
const CAST = new Set(['voted', 'voting', 'turnout']);

/** "All 640 packers at Rowan Foods walked out": only those who work stop working, whatever they are called. */
function hasStopped(atoms: readonly Atom[], { atomEnd }: Quantity): boolean {
  for (let at = atomEnd; at < Math.min(atoms.length - 1, atomEnd + STOP_REACH); at++) {
    if (BREAKS.has(atoms[at]!.lower)) return false;
    if (STOPPED.has(`${atoms[at]!.lower} ${atoms[at + 1]!.lower}`)) return true;
  }
  return false;
}

const STOP_REACH = 12;
const STOPPED = new Set(['walked out', 'walked off', 'downed tools', 'stopped work']);

/** "Some 300 weavers began a two-day walkout" */
function hasStruck(atoms: readonly Atom[], { atomEnd }: Quantity): boolean {
  const verb = atoms.findIndex(
    ({ lower }, at) => at >= atomEnd && at < atomEnd + 4 && STRIKE_VERBS.has(lower),
  );
  if (verb < 0) return false;
  for (let at = verb; at < Math.min(atoms.length, verb + STOP_REACH); at++) {
    const { lower } = atoms[at]!;
    if (BREAKS.has(lower)) return false;
    if (STRIKE_NOUNS.has(lower)) return true;
  }
  return false;
}

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
const EMPLOYING = new Set(['employs', 'employ', 'employed', 'employing']);
const PUBLIC = new Set(['students', 'pupils', 'passengers', 'patients', 'children', 'customers']);
const OF_STAFF: ReadonlySet<Measure> = new Set(['STAFF_ON_STRIKE', 'STAFF_ABSENT']);

/** "£13 an hour", "$20 per shift" */
function isRate(atoms: readonly Atom[], at: number): boolean {
  return EACH.has(atoms[at]?.lower ?? '') && WORKED.has(atoms[at + 1]?.lower ?? '');
}

const EACH = new Set(['a', 'an', 'per']);
const WORKED = new Set(['hour', 'shift']);
const PLACING = new Set(['at', 'in', 'across', 'from']);

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

/** "offered 4 per cent", "an offer worth 4 per cent", "a 4 per cent award", "raise wages by 4 per cent" */
function isOffer(atoms: readonly Atom[], { firstAtom, atomEnd, unit }: Quantity): boolean {
  if (unit?.name !== 'percent' || unit.of !== null) return false;
  if (AWARDS.has(atoms[atomEnd]?.lower ?? '')) return true;
  if (isDemand(atoms, firstAtom, atomEnd)) return true;
  // "rejected an offer of 4 per cent by 89 per cent" offers four
  const link = atoms[firstAtom - 1]?.lower;
  if (link === 'of' && OFFERS.has(atoms[firstAtom - 2]?.lower ?? '')) return true;
  let offer = false;
  for (let at = firstAtom - 1; at >= Math.max(0, firstAtom - OFFER_REACH); at--) {
    const word = atoms[at]!.lower;
    // "rejected the offer by 89 per cent"
    if (VOTES.has(word)) return false;
    if (BREAKS.has(word) && word !== ',') break;
    if (OFFERS.has(word)) offer = true;
  }
  return offer;
}

/** "is seeking 9 per cent", "wants 12 per cent over three years", "put 4 per cent on the table" */
function isDemand(atoms: readonly Atom[], firstAtom: number, atomEnd: number): boolean {
  const after = atoms.slice(atomEnd, atomEnd + 3).map(({ lower }) => lower);
  // "wants 12 per cent of the seats"
  if (after[0] === 'of') return false;
  if (after.join(' ') === 'on the table') return true;
  const last = atoms[firstAtom - 1]?.lower ?? '';
  const before = atoms[firstAtom - 2]?.lower ?? '';
  if (DEMANDS.has(last) || (last === 'for' && HOLDING_OUT.has(before))) return true;
  if (last === 'up' && before === 'put') return true;
  // "the deal, reached late on Thursday, is worth 13 per cent"
  return (
    last === 'worth' &&
    atoms.slice(Math.max(0, firstAtom - 12), firstAtom).some(({ lower }) => AWARDS.has(lower))
  );
}

const DEMANDS = new Set(['wants', 'want', 'wanted', 'seeking', 'seeks', 'sought', 'demanding']);
const HOLDING_OUT = new Set(['asking', 'asked', 'pushing', 'holding']);

const OFFER_REACH = 8;
const AWARDS = new Set(['award', 'offer', 'settlement', 'deal']);
const OFFERS = new Set([
  'offered',
  'offer',
  'offers',
  'offering',
  'award',
  'awarded',
  'settlement',
]);
const VOTES = new Set(
  'rejected reject rejecting accepted accept accepting voted vote votes voting turnout majority ballot backed'.split(
    ' ',
  ),
);

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
  // "£2 an hour more"
  if (isRate(atoms, quantity.atomEnd)) {
    const words = vocabulary.changeAfter.at(atoms, quantity.atomEnd + 2);
    if (words !== null) return words.value;
  }
  return isOffer(atoms, quantity) || isRaise(atoms, quantity) ? 'INCREASE' : 'ABSOLUTE';
}

/** "raise wages by nearly 40%" */
function isRaise(atoms: readonly Atom[], { firstAtom, unit }: Quantity): boolean {
  if (unit?.name !== 'percent' || atoms[firstAtom - 1]?.lower !== 'by') return false;
  return atoms
    .slice(Math.max(0, firstAtom - 5), firstAtom - 1)
    .some(({ lower }) => RAISES.has(lower));
}

const RAISES = new Set(['raise', 'raised', 'raising', 'increase', 'increased', 'lift', 'lifted']);

/** "500 or more" is no rise; "10 per cent less" is a fall. */
function isOwn(atoms: readonly Atom[], at: number, { atomEnd, unit }: Quantity): boolean {
  if (atoms[at - 1]?.lower === 'or') return false;
  const word = atoms[at]!.lower;
  const comparing =
    word === 'more' || word === 'less' || word === 'fewer' || word === 'higher' || word === 'lower';
  // "35 per cent more than", "£2 more" and "15% more likely"; but "2,000 patients more often"
  return at < atomEnd || !comparing || unit?.name === 'percent' || SYMBOLS.has(unit?.name ?? '');
}

const SYMBOLS = new Set(['GBP', 'USD', 'EUR']);
const REACH_BEFORE = 4;
