import { isBehindVerb, looksPresent } from '../frames/finite-verbs.ts';
import type { Element } from '../frames/frames.ts';
import { isPast, isPreposition, isVerbOfClause } from '../frames/grammar.ts';
import type { CueWords } from '../words/cue-words.ts';
import { wordSet } from '../words/word-set.ts';
import type { Subject } from './noun-phrases.ts';
import { phraseStartingAt } from './phrases-after.ts';

/**
 * "Around four, a woman in scrubs reached the counter": whoever the clause that starts at an index brings on by a noun for
 * people, and has do something; null where the words there are no such clause, or something is done to them.
 */
export function newcomerAt(
  elements: readonly Element[],
  at: number,
  words: CueWords,
): Subject | null {
  const opening = elements[at]?.word ?? '';
  if (!NEW.has(opening) && opening !== 'the') return null;
  const phrase = phraseStartingAt(elements, at, words);
  if (phrase === null || !isSomebody(phrase.subject, words)) return null;
  const next = elements[phrase.next];
  if (NEW.has(opening) && next?.word === 'who') return phrase.subject;
  const verb = verbAfter(elements, phrase.next, words);
  // Whoever is known may go on to speak of what is done to them.
  const isDoneTo = verb !== null && NEW.has(opening) && isPassive(elements, verb);
  return verb === null || isDoneTo ? null : phrase.subject;
}

function isSomebody(subject: Subject, { people }: CueWords): boolean {
  if (subject.kind === 'SPOKESPERSON') return true;
  return subject.kind === 'DESCRIBED' && people.get(subject.head) === 'SINGULAR';
}

/** "a woman in a green tunic stands", "a man holding a flask looked up": index of the verb behind what tells them apart. */
function verbAfter(elements: readonly Element[], from: number, words: CueWords): number | null {
  const first = elements[from];
  const isTold = isPreposition(first) || /.{3}ing$/.test(first?.word ?? '');
  const end = isTold ? from + LONGEST_MODIFIER : from + 1;
  for (let at = from; at < Math.min(end, elements.length); at++) {
    const { kind, word, capital } = elements[at]!;
    if (kind === 'PUNCTUATION' || kind === 'QUOTATION') return null;
    // "simply", "then" before the verb
    if (at === from && /ly$|^(?:then|also|still|now|once)$/.test(word)) {
      if (isVerb(elements, at + 1, words)) return at + 1;
      continue;
    }
    if (!capital && isVerb(elements, at, words)) return at;
  }
  return null;
}

/** In elements. */
const LONGEST_MODIFIER = 9;

function isVerb(elements: readonly Element[], at: number, words: CueWords): boolean {
  const element = elements[at];
  if (element?.kind !== 'WORD') return false;
  const { word } = element;
  if (isVerbOfClause(word, words) || PASTS_ALIKE.has(word) || words.personalVerbs.has(word))
    return true;
  return looksPresent(element, words) && isBehindVerb(elements[at + 1]);
}

/** Past forms like the present ones. */
const PASTS_ALIKE = wordSet('put set cut hit let shut burst read hurt cast bet split spread');

/** "a driver was sacked", "a nurse had been told": it is done to them, and hardly they who go on to speak. */
export function isPassive(elements: readonly Element[], verb: number): boolean {
  const { word } = elements[verb]!;
  const [next, second] = elements.slice(verb + 1, verb + 3).map((each) => each.word);
  if (/^(?:has|had)$/.test(word)) return next === 'been' && isParticiple(second);
  if (!/^(?:is|was)$/.test(word)) return false;
  const isBetween = /ly$|^(?:being|later|then|also)$/.test(next ?? '');
  return isParticiple(next) || (isBetween && isParticiple(second));
}

function isParticiple(word: string | undefined): boolean {
  return word !== undefined && (isPast(word) || PARTICIPLES.has(word));
}

/** Those unlike the past form. */
const PARTICIPLES = wordSet(`
  taken given seen known shown beaten bitten driven stolen thrown chosen forgotten hidden broken woken written spoken
  sworn torn drawn flown shot hurt hit cut put set let
`);

/** What opens a phrase for somebody of whom nothing has been told. */
export const NEW: ReadonlySet<string> = wordSet('a an one another');
