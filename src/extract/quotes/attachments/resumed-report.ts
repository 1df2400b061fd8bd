import type { Element } from '../frames/frames.ts';
import { FINITE, isPast } from '../frames/grammar.ts';
import { wordSet } from '../words/word-set.ts';

/** How a report goes on behind "she said": in a clause of its own, or in words that hang on those before. */
export type Resumption = 'AS_CLAUSE' | 'HANGING';

/**
 * "The crews knew, she said, and had been told", "…, but not this year", "…, although nobody had called", "…, if
 * the board agreed": whether what stands behind the second comma is still part of the report. Null where the
 * reporter may be telling it himself.
 *
 * @param before the report in front of "she said"
 * @param behind what follows her words
 */
export function resumesReport(
  before: readonly Element[],
  behind: readonly Element[],
): Resumption | null {
  const { word } = behind[0]!;
  const next = behind[1]?.word ?? '';
  if (CONDITIONS.has(word)) return 'HANGING';
  if (word === 'as' && /^(?:long|soon|well|far)$/.test(next)) return 'HANGING';
  const isJoined = word === 'and' || word === 'but';
  if (isJoined && PARTS.has(next)) return 'HANGING';
  if (isJoined && hadDone(before, behind)) return 'HANGING';
  if (!isBackshifted(behind)) return null;
  if (isJoined) return FINITE.has(next) ? null : 'AS_CLAUSE';
  return LESSER.has(word) ? 'HANGING' : null;
}

const CONDITIONS = wordSet('if provided unless');
/** "but not at night", "and only then": no clause, and so no deed of whoever speaks. */
const PARTS = wordSet(
  'not only never nothing nobody perhaps possibly probably often usually at in on for',
);
const LESSER = wordSet('although though whereas when as since');

/** "They had come home late, she said, and gone to bed", "…, and was helping the police": the same verb goes on. */
function hadDone(before: readonly Element[], behind: readonly Element[]): boolean {
  const [next, third] = [behind[1]?.word ?? '', behind[2]?.word ?? ''];
  if (next === 'was' || next === 'were') return /\w{3}ing$/.test(third);
  return PARTICIPLE.test(next) && before.some(({ word }) => word === 'had' || word === 'have');
}

const PARTICIPLE =
  /^(?:been|gone|become|begun|done|given|taken|written|spoken|broken|driven|eaten|fallen|known|seen|shown|thrown|worn|come|run)$/;

/** Whether the tense of what was said goes on. */
function isBackshifted(behind: readonly Element[]): boolean {
  return behind.slice(1, NEAR_PERFECT).some(({ word }, at) => {
    const next = behind[at + 2]?.word ?? '';
    const isPerfect = isPast(next) || PARTICIPLE.test(next) || /^(?:not|never|no|to)$/.test(next);
    return word === 'would' || (word === 'had' && isPerfect);
  });
}

/** How soon, in elements. */
const NEAR_PERFECT = 8;
