import type { Atom } from './atoms.ts';
import { BREAKS } from './clause-breaks.ts';
import { EACH } from './pay-rates.ts';
import type { Quantity } from './quantities.ts';
import type { Subject } from './subject.ts';
import { VOTES } from './votes.ts';

/** "offered 4 per cent", "an offer worth 4 per cent", "a 4 per cent award", "raise wages by 4 per cent" */
export function isOffer(atoms: readonly Atom[], { firstAtom, atomEnd, unit }: Quantity): boolean {
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

/** "wants", "is asking for", "holding out for", "a claim for" */
export function isAskedFor(atoms: readonly Atom[], firstAtom: number): boolean {
  for (let at = firstAtom - 1; at >= Math.max(0, firstAtom - REACH_OF_DEMAND); at--) {
    const word = atoms[at]!.lower;
    if (CLAUSE_ENDS.has(word) || OFFERS.has(word)) return false;
    if (DEMANDS.has(word) || HOLDING_OUT.has(word) || word === 'claim' || word === 'demand')
      return true;
  }
  return false;
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

/** "wants £2,000 for each member", "is asking for $3 more" */
export function isMoneyDemand(atoms: readonly Atom[], { firstAtom, atomEnd }: Quantity): boolean {
  const last = atoms[firstAtom - 1]?.lower ?? '';
  const asked =
    DEMANDS.has(last) || (last === 'for' && HOLDING_OUT.has(atoms[firstAtom - 2]?.lower ?? ''));
  const after = atoms.slice(atomEnd, atomEnd + 3).map(({ lower }) => lower);
  return (
    asked &&
    (after[0] === 'more' ||
      EACH.has(after[0] ?? '') ||
      (after[0] === 'for' && FOR_ALL.has(after[1] ?? '')))
  );
}

const REACH_OF_DEMAND = 6;
const CLAUSE_ENDS = new Set([';', '.', ':', '–', '—', 'but', 'while', 'although', 'and']);
const FOR_ALL = new Set(['each', 'every', 'all']);
const DEMANDS = new Set(['wants', 'want', 'wanted', 'seeking', 'seeks', 'sought', 'demanding']);
const HOLDING_OUT = new Set(['asking', 'asked', 'pushing', 'holding']);
const OFFER_REACH = 8;
const AWARDS = new Set(['award', 'offer', 'settlement', 'deal']);

/** Words for an offer of pay, and for making one. */
export const OFFERS: ReadonlySet<string> = new Set([
  'offered',
  'offer',
  'offers',
  'offering',
  'award',
  'awarded',
  'settlement',
]);

/** "a pay offer of 4% from the council", "an offer from Rowan Motors worth £900", "a 4% rise at the port": whose pay it is. */
export function ofOffer(
  atoms: readonly Atom[],
  { firstAtom, atomEnd }: Quantity,
  subjects: readonly Subject[],
): string | null {
  for (const { entity, firstAtom: named, atomEnd: after, place } of subjects) {
    if (place) continue;
    const link = atoms[named - 1]?.lower === 'the' ? named - 2 : named - 1;
    const word = atoms[link]?.lower ?? '';
    const noun = atoms[link - 1]?.lower ?? '';
    if (word === 'from' && link === atomEnd && isOfferBefore(atoms, firstAtom)) return entity;
    const worth = after === firstAtom - 1 && atoms[after]?.lower === 'worth';
    if (word === 'from' && worth && OFFERS.has(noun)) return entity;
    const beside = link - 1 >= atomEnd && link - 2 <= atomEnd;
    if (word === 'at' && beside && RISES.has(noun)) return entity;
  }
  return null;
}

function isOfferBefore(atoms: readonly Atom[], firstAtom: number): boolean {
  return atoms.slice(Math.max(0, firstAtom - 3), firstAtom).some(({ lower }) => OFFERS.has(lower));
}

const RISES = new Set(['rise', 'raise', 'increase', 'offer', 'deal', 'award']);
