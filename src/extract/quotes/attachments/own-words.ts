import type { Cue } from '../cues/cue.ts';
import { hasVerb, isFiniteVerb } from '../frames/finite-verbs.ts';
import type { Element } from '../frames/frames.ts';
import { DETERMINERS, isDash, isPast, pronounAt, RELATIVES } from '../frames/grammar.ts';
import { wordSet } from '../words/word-set.ts';
import { isReportersTurn } from './reporters-turn.ts';
import { LONGEST_CLAUSE } from './trailing-clause.ts';

/** "…, but its members reject that", "…, although no date is set": what the reporter adds. */
export function ownWords(elements: readonly Element[], cue: Cue, from: number, to: number): number {
  // "the plan, which Jane Doe says would save lives, passed"
  const isGap =
    RELATIVES.has(elements[cue.from - 1]?.word ?? '') && elements[cue.from - 2]?.word === ',';
  const isAside = isInRelative(elements, cue) || isGap;
  const opening = /^(?:but|and)$/.test(elements[0]!.word) ? 1 : 0;
  const isLead = LEADING.has(elements[opening]?.word ?? '') && isFirstPart(elements, cue);
  for (let at = from + 2; at < Math.min(to - 1, from + LONGEST_CLAUSE); at++) {
    const { word } = elements[at]!;
    const next = elements[at + 1]!;
    // "X: “…”": the quotation is one of its own.
    if (word === ':' && next.kind === 'QUOTATION' && hasVerb(elements.slice(from, at))) return at;
    // "… – and they were sure of it": the reporter goes on.
    if (isDash(elements[at]) && LINKS.has(next.word) && pronounAt(elements[at + 2]) !== null)
      return at;
    if (word === ';' && next.word !== 'that' && goesOnInClause(elements, at + 1, to)) return at;
    if (isSilence(elements, at)) return at;
    if (isReportersTurn(elements, cue, [from, to], at) && hasVerb(elements.slice(from, at)))
      return at;
    if (word !== ',') continue;
    if (isHeard(elements, at + 1, to)) return at;
    // "the union, which says that it is ready, wants": the relative clause ends at the comma.
    // "Despite a note saying that it was shut, the crews went in": the main clause follows the comma.
    if (isLead && opensMain(next) && goesOn(elements, at + 2, to)) return at;
    if (isAside && isMainVerb(elements, at + 1)) return at;
    const isOwn = next.word === 'but' || next.word === 'although' || next.word === 'though';
    const isReports = cue.verb?.form === 'PAST' && isBackshifted(elements, at + 2, to);
    if (!isOwn || isReports) continue;
    const isClause = goesOn(elements, at + 2, to) || pronounAt(elements[at + 2]) !== null;
    if (isClause && hasVerb(elements.slice(from, at))) return at;
  }
  return to;
}

/** "the union, which says", "the union, which has also said": the verb stands in a clause between commas. */
function isInRelative(elements: readonly Element[], { at }: Cue): boolean {
  let index = at - 1;
  while (index > at - 4 && HELPING.test(elements[index]?.word ?? '')) index--;
  return RELATIVES.has(elements[index]?.word ?? '') && elements[index - 1]?.word === ',';
}

const HELPING = /^(?:has|have|had|also|since|\w+ly)$/;

/** "said it was shut, but the crews had been told": the tense of what was said goes on. */
function isBackshifted(elements: readonly Element[], from: number, to: number): boolean {
  return elements.slice(from, Math.min(to, from + NEAR_VERB)).some(({ word }, offset) => {
    const next = elements[from + offset + 1]?.word ?? '';
    // "but would not say where"
    if (word === 'would') return offset > 0 || next !== 'not';
    return word === 'had' && (isPast(next) || PARTICIPLES.test(next));
  });
}

/** What follows "had", where no rule of the past tells it. */
const PARTICIPLES =
  /(?:en|wn|rn)$|^(?:not|never|already|long|just|gone|come|become|begun|done|put|set|cut|run)$/;

/** "and declined to name them", ", but would not say where": the reporter tells what was not said. */
function isSilence(elements: readonly Element[], at: number): boolean {
  const joint = elements[at]!.word === ',' ? at + 1 : at;
  if (!/^(?:and|but)$/.test(elements[joint]?.word ?? '')) return false;
  const [first, second, third] = elements.slice(joint + 1, joint + 4).map(({ word }) => word);
  if (first === 'declined' || first === 'refused')
    return second === 'to' && (joint > at || SAYING.has(third ?? ''));
  // "they were sorry and would not comment": without a comma they said so.
  const isSetOff = joint > at && /^(?:would|did)$/.test(first ?? '');
  return isSetOff && second === 'not' && SAYING.has(third ?? '');
}

const SAYING = wordSet(`
  say comment elaborate name give discuss identify speculate answer confirm specify disclose
  explain provide reveal respond rule
`);

/** "…, a jury has been told.", "…, an inquest heard.": where the whole sentence was heard. */
function isHeard(elements: readonly Element[], at: number, to: number): boolean {
  if (to - at > LONGEST_HEARD || !/^(?:an?|the)$/.test(elements[at]?.word ?? '')) return false;
  const words = elements.slice(at, to).map(({ word }) => word);
  while (words.length > 0 && /^\W$/.test(words.at(-1)!)) words.pop();
  const told =
    words.at(-1) === 'heard' ||
    (words.at(-1) === 'told' && /^(?:been|was)$/.test(words.at(-2) ?? ''));
  return told && words.some((word) => COURTS.has(word));
}

/** In elements. */
const LONGEST_HEARD = 9;
const COURTS = wordSet(`
  court jury jurors inquest inquiry tribunal hearing panel committee trial judge magistrates coroner
`);

/** "; the page has gone", "; conservationists call it mad": a clause of its own, and no item of a list. */
function goesOnInClause(elements: readonly Element[], from: number, to: number): boolean {
  const ahead = elements.slice(from, Math.min(to, from + NEAR_VERB));
  return (
    hasVerb(ahead) ||
    pronounAt(ahead[0]) !== null ||
    ahead.slice(2).some(({ word }) => /^(?:it|them|him|her)$/.test(word))
  );
}

function isMainVerb(elements: readonly Element[], at: number): boolean {
  const verb = elements[at]!;
  const after = elements[at + 1]?.word ?? '';
  const takesObject = /[^s'u]s$/.test(verb.word) && (DETERMINERS.has(after) || after === 'to');
  return isFiniteVerb(verb) || isPast(verb.word) || takesObject;
}

function isFirstPart(elements: readonly Element[], { from }: Cue): boolean {
  return from <= LONGEST_OPENING && elements.slice(0, from).every(({ word }) => word !== ',');
}

/** In elements. */
const LONGEST_OPENING = 20;

function opensMain(next: Element): boolean {
  return next.kind === 'MENTION' || pronounAt(next) !== null || OPENERS.has(next.word);
}

const OPENERS = wordSet('the a an his her its their this these');
const LEADING = wordSet(`
  despite after amid following since although though while when whereas because before once
`);

/** Whether a clause follows: not "but not yet", "but only for a year". */
function goesOn(elements: readonly Element[], from: number, to: number): boolean {
  return elements.slice(from, Math.min(to, from + NEAR_VERB)).some(isFiniteVerb);
}

/** How soon, in elements. */
const NEAR_VERB = 10;

const LINKS = wordSet('and but then or');
