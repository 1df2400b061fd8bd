import type { Atom } from './atoms.ts';
import { BREAKS } from './clause-breaks.ts';
import type { Quantity } from './quantities.ts';

/** "voted by 88 per cent", "93% of members backed action", "on a turnout of 70%": a part of votes. */
export function isVote(atoms: readonly Atom[], { firstAtom, atomEnd, unit }: Quantity): boolean {
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
    if (CAST.has(word) || (word === 'in' && FOR.has(atoms[at + 1]?.lower ?? ''))) return true;
  }
  return false;
}

const VOTE_REACH = 8;
const CAST = new Set(['voted', 'voting', 'turnout', 'majority']);
/** "in favour" */
const FOR = new Set(['favour', 'favor']);

/** Words of a vote among members. */
export const VOTES: ReadonlySet<string> = new Set(
  'rejected reject rejecting accepted accept accepting voted vote votes voting turnout majority ballot backed'.split(
    ' ',
  ),
);
