import type { Atom } from '../figures/atoms.ts';
import type { StrikeReference } from './references.ts';

/** When the words say it was: before the text was written, after it, or either. */
export type Time = 'PAST' | 'FUTURE' | 'ANY';

/** When the words at a strike put it. */
export function timeOf({ when, sentence, phraseAtom, atomEnd }: StrikeReference): Time {
  if (when === 'PLANNED' || when === 'LATER') return 'FUTURE';
  if (when !== 'STRIKE') return 'PAST';
  if (wasToHave(sentence.atoms, atomEnd)) return 'FUTURE';
  // "the strike begins on Monday" is yet to
  if (sentence.role !== 'HEADLINE' && beginsAfter(sentence.atoms, atomEnd)) return 'FUTURE';
  const before = sentence.atoms.slice(Math.max(0, phraseAtom - 4), phraseAtom);
  // "the lecturers begin a strike on Wednesday" is news of what comes; in a headline it may be of today
  const begins = sentence.role !== 'HEADLINE' && before.some(({ lower }) => BEGINNING.has(lower));
  if (begins) return 'FUTURE';
  // "after crews called a strike" is before it, "threatened after a strike" after one: the nearest tells
  const telling = before.findLast(({ lower }) => TELLING.has(lower))?.lower;
  if (telling !== undefined) return AHEAD.has(telling) ? 'FUTURE' : 'PAST';
  const auxiliary = sentence.atoms.slice(Math.max(0, phraseAtom - 6), phraseAtom);
  if (auxiliary.some(({ lower }) => lower === 'will')) return 'FUTURE';
  if (willBecause(sentence.atoms, phraseAtom)) return 'FUTURE';
  return 'ANY';
}

/** "No trains will run on Friday because of a strike": what it causes is yet to come, and so is the strike. */
function willBecause(atoms: readonly Atom[], phraseAtom: number): boolean {
  const [before, link] = [atoms[phraseAtom - 2]?.lower ?? '', atoms[phraseAtom - 1]?.lower ?? ''];
  if (CAUSES.get(link)?.has(before) !== true) return false;
  for (let at = phraseAtom - 3; at >= Math.max(0, phraseAtom - CLAUSE_REACH); at--) {
    const { lower, kind } = atoms[at]!;
    if (lower === 'will' || lower === 'won') return true;
    if (kind === 'MARK' && lower !== '-' && lower !== ',' && lower !== "'") return false;
  }
  return false;
}

/** The last word of what says why, with those that may stand before it. */
const CAUSES = new Map([
  ['of', new Set(['because', 'result'])],
  ['to', new Set(['due', 'owing', 'thanks'])],
  ['by', new Set(['hit', 'affected', 'disrupted', 'closed', 'shut', 'cancelled'])],
]);

/** "This weekend's strike, which was to have run from Friday": what is called off before it came. */
function wasToHave(atoms: readonly Atom[], from: number): boolean {
  const to = Math.min(atoms.length, from + CLAUSE_REACH) - 2;
  for (let at = from; at < to; at++) {
    const planned = WERE.has(atoms[at]!.lower) && atoms[at + 1]!.lower === 'to';
    if (planned && atoms[at + 2]!.lower === 'have') return true;
  }
  return false;
}

const WERE = new Set(['was', 'were']);

/** "a strike by cleaners begins" */
function beginsAfter(atoms: readonly Atom[], from: number): boolean {
  for (const { lower, kind } of atoms.slice(from, from + VERB_REACH)) {
    if (PRESENT.has(lower)) return true;
    if (kind === 'MARK' && lower !== '-' && lower !== "'") return false;
  }
  return false;
}

const VERB_REACH = 6;
const PRESENT = new Set(['begins', 'starts', 'runs', 'continues', 'ends', 'resumes']);

const CLAUSE_REACH = 20;

/** Words for the start of a strike that has begun. */
export const BEGUN = new Set(['began', 'begun', 'started', 'launched', 'after', 'following']);
/** Of a strike as a plan has it. */
export const BEGINNING = new Set(['begin', 'begins', 'start', 'starts', 'launch', 'stage']);
/** Words for the end of a strike that is over. */
export const FINISHED = new Set(['ended', 'ending', 'finished', 'wrapped']);
const AHEAD = new Set(
  'ahead before if unless avert threaten threatened announce announces announced call calls called calling plan plans planning face faces facing fear fears brace braced braces bracing prepare prepares preparing'.split(
    ' ',
  ),
);
const TELLING = new Set([...BEGUN, ...FINISHED, ...AHEAD]);
