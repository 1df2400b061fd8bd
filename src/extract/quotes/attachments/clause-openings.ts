import type { Element } from '../frames/frames.ts';
import { FINITE, isPast, isPreposition, WHEN_AND_WHERE } from '../frames/grammar.ts';
import { goesOnToAct, NEAR_VERB, SUBORDINATING } from '../frames/near-verb.ts';
import { wordSet } from '../words/word-set.ts';

/** Whether an element can hardly but begin a clause: a name, an article, a number. */
export function opensSurely(elements: readonly Element[], at: number): boolean {
  const { kind, word } = elements[at]!;
  if (kind !== 'WORD') return true;
  if (APPROXIMATE.has(word)) return isQuantity(elements[at + 1]);
  return STARTS_CLAUSE.has(word) || /^\d|^[£$€]/.test(word);
}

/** "said rising prices would": a noun phrase without an article, and soon its verb. */
export function opensByNoun(
  elements: readonly Element[],
  from: number,
  takes: { readonly present: boolean; readonly past: boolean },
): boolean {
  const { word } = elements[from]!;
  const next = elements[from + 1]?.word ?? '';
  if (isPreposition(elements[from]) || WHEN_AND_WHERE.has(word)) return false;
  if (NOT_OPENING.test(word) && !(FINITE.has(next) || AMOUNTS.has(next))) return false;
  if (NEVER_OPENING.has(word)) return false;
  const ahead = elements.slice(from + 1, from + NEAR_VERB);
  const verb = ahead.findIndex(
    ({ kind, word: form }, index) =>
      kind === 'WORD' &&
      (FINITE.has(form) ||
        (takes.present && isDoing(ahead, index)) ||
        (takes.past && isPast(form) && !form.endsWith('eed'))),
  );
  const stop = ahead.findIndex(
    ({ word: form }, index) =>
      /^(?:,|who|that)$/.test(form) || SUBORDINATING.has(form) || goesOnToAct(ahead, index),
  );
  return verb >= 0 && (stop < 0 || verb < stop);
}

/** "said success depends on luck": what may be a verb in the present, and a preposition. */
function isDoing(ahead: readonly Element[], at: number): boolean {
  return (
    /[^s'u]s$/.test(ahead[at]!.word) && isPreposition(ahead[at + 1]) && ahead[at + 1]!.word !== 'of'
  );
}

/** "about 40", "up to half": what bounds an amount opens a clause, "about the noise" does not. */
function isQuantity(next: Element | undefined): boolean {
  return (
    next !== undefined && (/^[\d£$€]/.test(next.word) || QUANTITIES.has(next.word.split('-')[0]!))
  );
}

const APPROXIMATE = wordSet('about around up at over under');
const QUANTITIES = wordSet(`
  to least most half one two three four five six seven eight nine ten eleven twelve twenty thirty
  forty fifty sixty seventy eighty ninety dozens hundreds thousands millions twice
`);

/** Words that open a reported clause. */
export const STARTS_CLAUSE = wordSet(`
  he she they it we i there the a an this these those their his her its some many most no any
  more all both while if when although only fewer nearly almost what talks
  members staff workers people patients strikes nobody everybody everyone anyone someone further
  two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty dozens
  hundreds thousands millions none neither each our my your another every several few much such
`);

/** Manner, answers and greetings: "said quietly", "said nothing"; but "said too much had been spent". */
const NOT_OPENING =
  /^(?!roughly|nearly|only)(?:\w+ly|so|nothing|something|yes|sorry|goodbye|hello|thanks?|out|again|too|then|also|and|but|or|not|how|why|where|who|whether|over|more|is|was|has|had|by|with)$/;
const AMOUNTS = wordSet('much many few little');
/** What says how often something is or was done: "claimed never to have been bored". */
const NEVER_OPENING = wordSet('never always ever to');
