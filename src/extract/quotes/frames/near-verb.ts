import { wordSet } from '../words/word-set.ts';
import { takesObject } from './finite-verbs.ts';
import type { Element } from './frames.ts';
import { DETERMINERS, FINITE, isPast, isPreposition, pronounAt, RELATIVES } from './grammar.ts';

/** "announced the strike would go on", and not "announced the date in a note that was short". */
export function hasNearVerb(elements: readonly Element[], from: number): boolean {
  const first = elements[from];
  if (first === undefined) return false;
  if (pronounAt(first) !== null) return isSubject(elements, from);
  const named = first.kind === 'MENTION';
  for (let at = from + 1; at < Math.min(from + NEAR_VERB, elements.length); at++) {
    const { word, kind } = elements[at]!;
    if (word === ',' && named) continue;
    if (word === "'" || word === '’') continue;
    if (kind === 'PUNCTUATION' || RELATIVES.has(word) || word === 'that') return false;
    if (goesOnToAct(elements, at) || SUBORDINATING.has(word)) return false;
    if (FINITE.has(word)) return true;
    const next = elements[at + 1]?.word ?? '';
    const acts =
      word === 'said' ||
      LINKING.has(word) ||
      (isPast(word) && (DETERMINERS.has(next) || /^[\d£$€]/.test(next)));
    if (acts || takesObject(elements, at)) return true;
  }
  return false;
}

/** How soon, in elements. */
export const NEAR_VERB = 14;

/** Verbs that say how something is: "conceded the timing looked poor". */
const LINKING = wordSet('looked seemed appeared felt became remained went came fell');

/** Words that open a lesser clause, whose verb is its own. */
export const SUBORDINATING = wordSet('if because unless until although though whereas whether');

/** "estimates the damage at £5m and has closed": behind "and" the main clause's own verb goes on. */
export function goesOnToAct(elements: readonly Element[], at: number): boolean {
  const { word } = elements[at]!;
  const next = elements[at + 1];
  return (word === 'and' || word === 'but') && next?.kind === 'WORD' && FINITE.has(next.word);
}

/** "revealed it was over", and not "reported it on Monday". */
function isSubject(elements: readonly Element[], at: number): boolean {
  if (elements[at]!.word.includes("'")) return true;
  const next = elements[at + 1];
  return (
    next !== undefined && next.kind === 'WORD' && !isPreposition(next) && !OBJECTS.has(next.word)
  );
}

/** What follows a pronoun that is an object: "wrote it all down", "reported it yesterday". */
const OBJECTS = wordSet(`
  all down up out off back again and or but when as if because yesterday today tonight last this
  himself herself themselves itself too so
`);
