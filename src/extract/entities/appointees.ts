import type { PersonName } from './person-name.ts';
import { ARTICLES } from './titles.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { Word } from './words.ts';

/** Where a text may give somebody a post. */
export interface AppointeeSearch {
  readonly words: readonly Word[];
  readonly names: readonly PersonName[];
  /** Index of the name that ends before a word. */
  readonly ending: ReadonlyMap<number, number>;
  readonly vocabulary: Vocabulary;
}

/**
 * Index of the name of whoever is given the post that starts at a word: "Jane Doe was appointed chair", "Jane Doe took
 * over as chair", "Jane Doe has replaced John Roe as chair", "they made Jane Doe chair". Null where it is nobody, or
 * not yet: "Jane Doe will be appointed chair".
 */
export function appointeeBefore(search: AppointeeSearch, post: number): number | null {
  const { words, names, ending, vocabulary } = search;
  const start = beforeDeterminers(words, post);
  const isAs = words[start - 1]?.key === 'as';
  const end = isAs ? start - 1 : start;
  const named = ending.get(end);
  if (named !== undefined && !words[end - 1]!.possessive) {
    const verb = names[named]!.firstWord - 1;
    const key = words[verb]?.key ?? '';
    if (isAs && SUCCEEDING.has(key)) return subjectOf(search, verb);
    return vocabulary.appointingVerbs.has(key) ? named : null;
  }
  const [last, before] = [words[end - 1]?.key ?? '', words[end - 2]?.key ?? ''];
  // "sworn in as", "took over as"
  if (isAs && ((last === 'in' && before === 'sworn') || (last === 'over' && TAKING.has(before))))
    return subjectOf(search, end - 2);
  const isPassive =
    PASSIVE.has(before) || (PASSIVE.has(words[end - 3]?.key ?? '') && isHow(before));
  return isPassive && vocabulary.appointingVerbs.has(last) ? subjectOf(search, end - 1) : null;
}

/** The word after which a post stands, "the new" and the like left out. */
export function beforeDeterminers(words: readonly Word[], post: number): number {
  let at = post;
  if (isFresh(words[at - 1])) at--;
  return DETERMINERS.has(words[at - 1]?.key ?? '') ? at - 1 : at;
}

/** "the new chair", "the current chair": a word that leaves a post what it is. */
export function isFresh(word: Word | undefined): boolean {
  return word !== undefined && FRESH.has(word.key);
}

/** The name that ends before the verb, or before what stands between: "Jane Doe, who was recently". */
function subjectOf({ words, ending }: AppointeeSearch, verb: number): number | null {
  let at = verb;
  for (let steps = 0; steps < MOST_AUXILIARIES; steps++) {
    const key = words[at - 1]?.key ?? '';
    if (!(HAVING.has(key) || PASSIVE.has(key) || isHow(key))) break;
    at--;
  }
  if (words[at - 1]?.key === 'who') {
    at--;
    if (words[at - 1]?.text === ',') at--;
  }
  return ending.get(at) ?? null;
}

function isHow(key: string): boolean {
  return WHEN.has(key) || key.endsWith('ly');
}

const MOST_AUXILIARIES = 4;
const DETERMINERS = new Set([...ARTICLES, 'his', 'her']);
const FRESH = new Set(['new', 'current', 'present', 'incumbent', 'latest', 'newest']);
const TAKING = new Set(['take', 'takes', 'took', 'taken', 'taking']);
const SUCCEEDING = new Set(
  'succeed succeeds succeeded succeeding replace replaces replaced replacing follow follows followed'.split(
    ' ',
  ),
);
/** "is" and "was" make "is to be" no passive: "to" stands between. */
const PASSIVE = new Set(['is', 'was', 'were', 'are', 'been', 'being', 'got']);
const HAVING = new Set(['has', 'have', 'had']);
const WHEN = new Set(['also', 'just', 'then', 'first', 'later', 'since', 'again', 'now', 'once']);
