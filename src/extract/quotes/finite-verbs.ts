import type { Element } from './frames.ts';
import { wordSet } from './word-set.ts';

/** Verbs of a clause that no spelling shows. */
export const FINITE = wordSet(`
  is are was were has have had will would could can should must may might do does did cannot
`);

/** Whether an element is the verb of a clause, as far as its form tells. */
export function isFiniteVerb({ kind, word }: Element): boolean {
  return (
    kind === 'WORD' &&
    (FINITE.has(word) || /(?:n't|[^e]ed)$/.test(word) || /^(?:it|he|she|they|there)'/.test(word))
  );
}
