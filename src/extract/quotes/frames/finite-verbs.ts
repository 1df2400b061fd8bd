import type { CueWords } from '../words/cue-words.ts';
import { wordSet } from '../words/word-set.ts';
import type { Element } from './frames.ts';
import { DETERMINERS, FINITE, isPast, isPreposition } from './grammar.ts';

/** Whether an element is the verb of a clause, as far as its form tells. */
export function isFiniteVerb({ kind, word, capital }: Element): boolean {
  return (
    kind === 'WORD' &&
    // the month
    !(capital && word === 'may') &&
    (FINITE.has(word) || /(?:n't|[^e]ed)$/.test(word) || /^(?:it|he|she|they|there)'/.test(word))
  );
}

/** Whether words that may be a clause have a verb: one by its form, or one that takes an object ("poses a threat"). */
export function hasVerb(clause: readonly Element[]): boolean {
  return clause.some(
    (element, at) =>
      isFiniteVerb(element) || (at > 0 && (isPastVerb(element) || takesObject(clause, at))),
  );
}

function isPastVerb({ kind, word, capital }: Element): boolean {
  return kind === 'WORD' && !capital && isPast(word) && !word.endsWith('eed');
}

/** Whether an element looks like a verb in the present with its object: "poses a threat". */
export function takesObject(clause: readonly Element[], at: number): boolean {
  const { kind, word, capital } = clause[at]!;
  const object = clause[at + 1]?.word ?? '';
  return kind === 'WORD' && !capital && /[^s'u]s$/.test(word) && DETERMINERS.has(object);
}

/** "walks", "folds", but not "drivers": whether a word looks like what one person does now. */
export function looksPresent(
  { kind, word, capital }: Element,
  { people }: Pick<CueWords, 'people'>,
): boolean {
  return kind === 'WORD' && !capital && /[^s'ui]s$/.test(word) && !people.has(word);
}

/** "walks round", "folds the map": whether what follows a word hardly follows a noun that describes another one. */
export function isBehindVerb(next: Element | undefined): boolean {
  return next === undefined || isPreposition(next) || BEHIND_VERBS.has(next.word);
}

const BEHIND_VERBS = wordSet(
  'the a an his her their its my up down out off away back over round around',
);
