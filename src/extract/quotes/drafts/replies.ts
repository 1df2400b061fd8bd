import type { Cue } from '../cues/cue.ts';
import type { Element } from '../frames/frames.ts';
import { wordSet } from '../words/word-set.ts';

const REPLYING = wordSet(`
  respond reply retort counter rebut hit+back fire+back shoot+back
`);

/** Whether the reporter's words say that the quote answers what somebody said before, and nobody else is named. */
export function isReply(elements: readonly Element[], cue: Cue | null): boolean {
  if (cue !== null && REPLYING.has(cue.verb?.base ?? '')) {
    // "Asked whether …, she replied" answers the reporter.
    if (elements.slice(0, cue.at).some(({ word }) => word === 'asked')) return false;
    const link = elements[cue.to]?.word;
    return link !== 'at' && link !== 'to';
  }
  for (let at = 0; at + 1 < elements.length && at < 40; at++) {
    const { word } = elements[at]!;
    const next = elements[at + 1]!.word;
    if (word === 'in' && (next === 'response' || next === 'reply' || next === 'answer'))
      return true;
    if ((word === 'responding' || word === 'replying' || word === 'reacting') && next === 'to')
      return true;
    if (word === 'hitting' && next === 'back') return true;
  }
  return false;
}
