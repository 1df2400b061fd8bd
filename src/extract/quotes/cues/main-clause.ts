import type { Element } from '../frames/frames.ts';
import {
  DETERMINERS,
  isDash,
  isPreposition,
  isTitleWord,
  SUBORDINATORS,
} from '../frames/grammar.ts';
import { wordSet } from '../words/word-set.ts';
import type { Cue } from './cue.ts';

/**
 * Whether a cue's clause stands inside another one: "Jane Doe denied her colleague had said so", "when the
 * doctor told him". Its subject is not what the sentence is about.
 *
 * @param cues those of the sentence, in order
 */
export function isInside(elements: readonly Element[], cues: readonly Cue[], cue: Cue): boolean {
  if (cue.inverted || cue.elided || cue.kind !== 'VERB') return false;
  let at = Math.min(cue.from, cue.at) - 1;
  for (let steps = 0; steps < LONGEST_TITLE && isBeforeName(elements[at]); steps++) at--;
  // "…, and on Friday the company announced"
  const isTimed = isPreposition(elements[at]) && JOINING.has(elements[at - 1]?.word ?? '');
  const opening = elements[isTimed ? at - 1 : at];
  // "It will take time to “cool off,” Jane Doe said"
  if (opening === undefined || opening.kind === 'QUOTATION') return false;
  if (JOINING.has(opening.word) || isDash(opening)) return false;
  if (opensClause(opening)) return true;
  const earlier = cues.find(({ kind }) => kind === 'VERB');
  return earlier !== undefined && earlier !== cue && earlier.next <= at + 1 && !earlier.inverted;
}

const LONGEST_TITLE = 6;

function isBeforeName(element: Element | undefined): boolean {
  if (element === undefined || opensClause(element)) return false;
  return isTitleWord(element) || DETERMINERS.has(element.word);
}

const JOINING = wordSet('and but ; while whereas yet');

function opensClause({ word }: Element): boolean {
  return SUBORDINATORS.has(word) || ASKING.has(word);
}

const ASKING = wordSet('that which whom whose where what how why');
