import { isOrganisation, named, type Search } from './form-search.ts';
import type { Named } from './named.ts';

/** "Banco del Sur", "Fédération des Quais", "Société Marram": a word of another language that begins a body's name. */
export function foreignNameAt(search: Search, at: number): Named | null {
  const { words, vocabulary } = search;
  const head = words[at]!;
  const kind = vocabulary.foreignHeads.get(head.key);
  if (kind === undefined || !head.capital || head.possessive) return null;
  let end = at + 1;
  for (let next = end; next - at < LONGEST; next++) {
    const word = words[next];
    if (word?.kind !== 'WORD' || isOrganisation(search, next)) break;
    if (word.capital && !word.opens) end = next + 1;
    else if (!SMALL.has(word.key)) break;
    if (word.possessive) break;
  }
  return end === at + 1 ? null : named(search, at, end, kind);
}

/** In words. */
const LONGEST = 7;
/** Small words inside such names. */
const SMALL = new Set(
  "de del della delle dei di da do dos das du des d' la le les los las el il y et e und der die das für van von sans sin senza pour per para en".split(
    ' ',
  ),
);
