import type { StatedSentence } from '../figures/stated-sentences.ts';
import type { Clue, StrikeClues } from './clue.ts';
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
  if (!POINTING.has(atoms[0]?.lower ?? '')) return [];
  const edges = dates.filter((clue) => clue.kind === 'DATE' && clue.edge !== null);
  const lasts = atoms.slice(1, 4).some(({ lower }) => LASTING.has(lower));
  return lasts ? [...edges, ...lengthClues(atoms).slice(0, 1)] : edges;
}

const POINTING = new Set(['it', 'this', 'they']);
const LASTING = new Set(['last', 'lasts', 'lasted', 'run', 'runs', 'ran', 'out']);
