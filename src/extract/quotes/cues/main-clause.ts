import type { Element } from '../frames/frames.ts';
import { DETERMINERS, isDash, isPreposition, isTitleWord } from '../frames/grammar.ts';
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
  if (opening !== undefined && SUBORDINATING.has(opening.word)) return true;
  // "It will take time to “cool off,” Jane Doe said"
  if (opening?.kind === 'QUOTATION') return false;
  if (opening === undefined || JOINING.has(opening.word) || isDash(opening)) return false;
  const earlier = cues.find(({ kind }) => kind === 'VERB');
  return earlier !== undefined && earlier !== cue && earlier.next <= at + 1 && !earlier.inverted;
}

const LONGEST_TITLE = 6;

function isBeforeName(element: Element | undefined): boolean {
  if (element === undefined || SUBORDINATING.has(element.word)) return false;
  return isTitleWord(element) || DETERMINERS.has(element.word);
}

const JOINING = wordSet('and but ; while whereas yet');
const SUBORDINATING = wordSet(`
  when after before as because if since although though that which whom whose until once unless
  where what how why
`);
