import type { Cue } from './cue.ts';
import { FINITE, isFiniteVerb } from './finite-verbs.ts';
import type { Element } from './frames.ts';
import { isTitleWord, WHEN_AND_WHERE } from './grammar.ts';
import { wordSet } from './word-set.ts';

/** "The offer is final, the minister says." and "…, according to the union." */
export function trailingClause(
  elements: readonly Element[],
  cue: Cue,
): readonly [number, number] | null {
  let from = Math.min(cue.from, cue.at);
  // "…, owner Jane Doe said"
  for (let steps = 0; steps < 6 && isTitleWord(elements[from - 1]); steps++) from--;
  const comma = elements[from - 1];
  if (from > LONGEST_CLAUSE || (comma?.word !== ',' && !(cue.kind === 'ACCORDING' && from > 3)))
    return null;
  if (cue.elided || (cue.kind === 'VERB' && !endsAfter(elements, cue))) return null;
  const end = comma?.word === ',' ? from - 1 : from;
  // "What they do, she says, is new": the cue stands inside the clause.
  const after = elements[cue.to];
  if (after?.word === ',' && FINITE.has(elements[cue.to + 1]?.word ?? '')) return null;
  const start = elements.findLastIndex(({ word }, index) => index < end && word === ';') + 1;
  const clause = elements.slice(start, end);
  if (!clause.some(isFiniteVerb)) return null;
  const offset = clause.findIndex(
    ({ kind, word }) => kind !== 'PUNCTUATION' && word !== 'but' && word !== 'and',
  );
  if (offset < 0) return null;
  // "Should they refuse, she said, “…”": half a sentence, whose other half stands in marks.
  const goesOn = elements.slice(cue.to).some(({ kind }) => kind === 'QUOTATION');
  const { word } = clause[offset]!;
  return goesOn && (HALVES.has(word) || word.endsWith('ing')) ? null : [start + offset, end];
}

/** Words that open the lesser half of a sentence. */
const HALVES = wordSet(`
  should had were if when while as after before although though because since unless once until
  in on at during despite with without for by asked what
`);

/** Whether a cue ends its sentence, but for when, where and to whom. */
export function endsAfter(elements: readonly Element[], cue: Cue): boolean {
  const after = elements[cue.to];
  return (
    after === undefined ||
    (after.kind === 'PUNCTUATION' && after.word !== ':' && elements.length - cue.to <= 12) ||
    (elements.length - cue.to <= 8 && isSetting(elements.slice(cue.to), cue))
  );
}

/** "…, she told the inquiry on Monday." Nothing is reported behind it. */
function isSetting(rest: readonly Element[], { verb }: Cue): boolean {
  if (rest.some((element) => element.kind === 'QUOTATION' || isFiniteVerb(element))) return false;
  if (rest.some(({ word }) => word === 'that' || word === ':')) return false;
  return verb?.base === 'tell' || WHEN_AND_WHERE.has(rest[0]!.word);
}

/** Longest clause that is taken for a report, in elements. */
export const LONGEST_CLAUSE = 150;
