import { belongsToName, named, type Search } from './form-search.ts';
import type { Named } from './named.ts';

/** "Afon Fire and Rescue", "Garrow Mountain Rescue Team": who rescues, without "Service" behind the name. */
export function rescuersAt(search: Search, at: number, from: number): Named | null {
  const { words } = search;
  const word = words[at]!;
  if (word.key !== 'rescue' || !word.capital || word.titleCased || word.possessive) return null;
  const next = words[at + 1];
  const team = next?.capital === true && TEAMS.has(next.key);
  // "Fire and Rescue Service" ends further on
  if (!team && next?.kind === 'WORD' && next.capital && !next.opens) return null;
  const [before, and] = [words[at - 1]?.key ?? '', words[at - 2]?.key ?? ''];
  const ofFire = (before === 'and' || before === '&') && and === 'fire';
  const ofPeaks = VOLUNTEERS.has(before);
  if (!ofFire && !ofPeaks) return null;
  const own = ofFire ? at - 2 : at - 1;
  let first = own;
  while (first > from && own - first < LONGEST && belongsToName(search, first - 1)) first--;
  if (first === own) return null;
  return named(search, first, team ? at + 2 : at + 1, ofFire ? 'PUBLIC_BODY' : 'CHARITY');
}

const LONGEST = 4;
const TEAMS = new Set(['team', 'teams', 'association', 'organisation']);
const VOLUNTEERS = new Set(['mountain', 'cave', 'fell', 'lowland', 'coastal', 'moorland']);
