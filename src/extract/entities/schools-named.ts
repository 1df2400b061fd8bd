import { belongsToName, named, type Search } from './form-search.ts';
import type { Named } from './named.ts';
import type { Word } from './words.ts';

/** "Fordham High", "St Wilda’s Primary": in a text that speaks of schools, a name so ended is one. */
export function schoolAt(search: Search, at: number, from: number): Named | null {
  const { words } = search;
  const word = words[at]!;
  if (!SCHOOLS.has(word.key) || !word.capital || word.titleCased || word.opens) return null;
  const next = words[at + 1];
  // "Fordham High School" ends further on, and "Fordham High Street" is none
  if (next?.kind === 'WORD' && next.capital && !next.opens && !word.possessive) return null;
  let first = at;
  while (first > from && at - first < LONGEST && isOfName(search, first - 1)) first--;
  if (first === at || !hasSchools(words)) return null;
  const own = words.slice(first, at).map(({ key }) => key);
  return own.some((key) => OF_VOTES.has(key)) ? null : named(search, first, at + 1, 'OTHER');
}

const SCHOOLS = new Set(['primary', 'high', 'grammar', 'comprehensive', 'infants', 'juniors']);
const LONGEST = 4;
/** "the Democratic Primary", "a Record High" */
const OF_VOTES = new Set(
  'democratic republican presidential open closed record new all-time'.split(' '),
);

/** A saint's name has the mark of an owner inside it. */
function isOfName(search: Search, at: number): boolean {
  const { words, covering } = search;
  const own = words[at]!;
  if (own.possessive && words[at - 1]?.key !== 'st') return false;
  return belongsToName(search, at) && covering[at]?.entity.kind !== 'PERSON';
}

/** Whether the text speaks of those who are at schools; read once for each text. */
function hasSchools(words: readonly Word[]): boolean {
  const known = TEXTS.get(words);
  if (known !== undefined) return known;
  const found = words.some(({ key, capital, opens }) => (!capital || opens) && OF_SCHOOLS.has(key));
  TEXTS.set(words, found);
  return found;
}

const TEXTS = new WeakMap<readonly Word[], boolean>();
const OF_SCHOOLS = new Set(
  'pupil pupils school schools headteacher headteachers classroom classrooms teachers teacher'.split(
    ' ',
  ),
);
