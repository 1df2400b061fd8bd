import type { StatedSentence } from '../figures/stated-sentences.ts';
import type { Clue, StrikeClues } from './clue.ts';
import type { DateMention } from './join-dates.ts';
import { lengthClues } from './length-clues.ts';

/**
 * What a sentence tells about the strike of the sentence before: "It began on 11 April and will end on Friday",
 * "They will be out for three days". Empty where it opens with anything else.
 *
 * @param dates the dates of the sentence, which names no strike itself
 */
export function carriedClues(
  { atoms, index }: StatedSentence,
  dates: readonly Clue[],
  before: StrikeClues | undefined,
): readonly Clue[] {
  if (before === undefined || index - before.reference.sentence.index !== 1) return [];
  // "Members are not due back at work until Friday"
  const returns = dates.filter((clue) => clue.kind === 'RETURN' && isToWork(clue.dates));
  if (!POINTING.has(atoms[0]?.lower ?? '')) return returns;
  const edges = dates.filter((clue) => clue.kind === 'DATE' && clue.edge !== null);
  const lasts = atoms.slice(1, 4).some(({ lower }) => LASTING.has(lower));
  return lasts ? [...edges, ...returns, ...lengthClues(atoms).slice(0, 1)] : [...edges, ...returns];
}

/** "back at work on Friday", not "went back home on Friday" */
function isToWork({ atoms, firstAtom }: DateMention): boolean {
  return atoms
    .slice(Math.max(0, firstAtom - WORK_REACH), firstAtom)
    .some(({ lower }) => WORK.has(lower));
}

const WORK_REACH = 7;
const WORK = new Set(['work', 'duty', 'job']);
const POINTING = new Set(['it', 'this', 'they']);
const LASTING = new Set(['last', 'lasts', 'lasted', 'run', 'runs', 'ran', 'out']);
