import type { Cue } from '../cues/cue.ts';
import { hasVerb, isFiniteVerb } from '../frames/finite-verbs.ts';
import type { Element } from '../frames/frames.ts';
import {
  DETERMINERS,
  isDash,
  isPast,
  isPreposition,
  isTitleWord,
  pronounAt,
  RELATIVES,
} from '../frames/grammar.ts';
import { wordSet } from '../words/word-set.ts';
import { openingOfComplement } from './complement.ts';
import { endsAfter, LONGEST_CLAUSE } from './trailing-clause.ts';

/**
 * Where a report ends that opens at `from`: at the full stop, or before it where another verb of saying takes
 * over or the reporter goes on in a clause of his own.
 *
 * @param later the cues behind the report's own, in order
 */
export function endOfReport(
  elements: readonly Element[],
  cue: Cue,
  from: number,
  later: readonly Cue[],
): number {
  let to = elements.length;
  for (const other of later) {
    const edge = other.at > from ? edgeBefore(elements, cue, other) : null;
    if (edge === null || edge <= from) continue;
    to = edge;
    break;
  }
  to = ownWords(elements, cue, from, to);
  while (to > from && /^[.!?…,;:–—-]$/.test(elements[to - 1]!.word)) to--;
  return to;
}

/** Index where a report gives way to a later cue; null where that stands inside the report. */
function edgeBefore(elements: readonly Element[], cue: Cue, other: Cue): number | null {
  if (other.kind === 'ACCORDING') {
    const isSetOff = elements[other.from - 1]?.word === ',' || other.to >= elements.length - 1;
    return isSetOff && other.subject !== null ? other.from : null;
  }
  if (other.kind !== 'VERB') return null;
  if (other.elided) return takesOver(elements, cue, other) ? joinBefore(elements, other.at) : null;
  if (other.subject === null || other.verb!.strength === 'THOUGHT') return null;
  let start = Math.min(other.from, other.at);
  for (let steps = 0; steps < 6 && isInSubject(elements[start - 1]); steps++) start--;
  if (['the', 'a', 'an'].includes(elements[start - 1]?.word ?? '')) start--;
  const before = elements[start - 1];
  if (before?.word === ',' && (endsAfter(elements, other) || isLesser(elements, cue)))
    return start - 1;
  if (before === undefined || !CONTRASTS.has(before.word)) return null;
  const mark = elements[start - 2];
  const isSetOff = mark?.word === ',' || isDash(mark) || mark?.word === '―';
  // "the board and the union have said": here "and" joins two names.
  if (before.word === 'and' && !isSetOff) return null;
  return isSetOff ? start - 2 : start - 1;
}

/** "After Jane Doe said that she would go, the board said": the main clause follows the comma. */
function isLesser(elements: readonly Element[], { from }: Cue): boolean {
  return elements
    .slice(0, Math.min(from, LONGEST_LEAD))
    .some(({ word }, at) => OPENING.has(word) && (from - at <= 4 || at === 0));
}

/** In elements. */
const LONGEST_LEAD = 8;
const OPENING = wordSet('after when as while although though because since before once');

function isInSubject(element: Element | undefined): boolean {
  return isTitleWord(element) && !CONTRASTS.has(element!.word);
}

/** "…, and denied that he", "…, adding that": a verb in the same form, or a participle set off, with its own report. */
function takesOver(elements: readonly Element[], cue: Cue, other: Cue): boolean {
  if (other.verb!.form === 'GERUND') {
    const before = elements[other.at - 1];
    const judges = other.verb!.strength === 'JUDGEMENT';
    const isSetOff = before?.word === ',' || isDash(before) || LINKS.has(before?.word ?? '');
    const marked = elements
      .slice(other.next, other.next + FARTHEST_QUOTATION)
      .some(({ kind }) => kind === 'QUOTATION');
    if (!(judges && marked) && !isSetOff) return false;
    // "his paid speaking schedule"
    const next = elements[other.next];
    const isBare = next?.kind === 'WORD' && !next.capital && !DETERMINERS.has(next.word);
    if (!isSetOff && isBare && !isPreposition(next) && pronounAt(next) === null) return false;
  } else if (other.verb!.form !== cue.verb?.form) return false;
  // "but not yet invited", "and being voiced": passives
  if (elements.slice(other.at - 2, other.at).some(({ word }) => PASSIVE.has(word))) return false;
  const ahead = elements.slice(other.next, other.next + FARTHEST_QUOTATION);
  if (ahead.some(({ kind }) => kind === 'QUOTATION')) return true;
  const { base, strength } = other.verb!;
  // "walked the site and found three nests", "came home and talked about it": what else was done.
  if (DEEDS.has(base)) return false;
  if (strength === 'THOUGHT') return ahead[0]?.word === 'that' || pronounAt(ahead[0]) !== null;
  const isAct = strength === 'JUDGEMENT' || (ACTS.has(base) && !isHad(elements, other));
  return isAct || openingOfComplement(elements, other) !== null;
}

/** Verbs that judge in words, or do something else. */
const DEEDS = wordSet('speak talk offer invite order cast paint rip start open thank express');
/** What somebody does with words beside saying that something is so. */
const ACTS = wordSet('urge ask demand deny apologise apologize');

/** "said they had gone home and asked": what was done before it was said. */
function isHad(elements: readonly Element[], { at }: Cue): boolean {
  return elements.slice(Math.max(0, at - FARTHEST_HAD), at).some(({ word }) => PERFECT.has(word));
}

/** In elements. */
const FARTHEST_HAD = 10;
const PERFECT = wordSet('had has have to');

const PASSIVE = wordSet('not been being be');
const FARTHEST_QUOTATION = 8;

/** Back over "on Saturday", "has also" to the word or comma that joins the verb to what stands before. */
function joinBefore(elements: readonly Element[], at: number): number {
  let edge = at;
  for (let index = at - 1; index >= Math.max(0, at - 5); index--) {
    const { word, kind } = elements[index]!;
    if (kind === 'PUNCTUATION') return index;
    if (!LINKS.has(word)) continue;
    edge = index;
    break;
  }
  return edge;
}

const LINKS = wordSet('and but then or');
const CONTRASTS = wordSet('while but and except although though whereas');

/** "…, but its members reject that", "…, although no date is set": what the reporter adds. */
function ownWords(elements: readonly Element[], cue: Cue, from: number, to: number): number {
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
    if (word !== ',') continue;
    if (isView(elements, at + 1) || isHeard(elements, at + 1, to)) return at;
    // "the union, which says that it is ready, wants": the relative clause ends at the comma.
    // "Despite a note saying that it was shut, the crews went in": the main clause follows the comma.
    if (isLead && opensMain(next) && goesOn(elements, at + 2, to)) return at;
    if (isAside && isMainVerb(elements, at + 1)) return at;
    const isOwn = next.word === 'but' || next.word === 'although' || next.word === 'though';
    const isReports =
      next.word === 'but' && cue.verb?.form === 'PAST' && isBackshifted(elements, at + 2, to);
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

/** ", a view not shared by": what somebody else makes of the report. */
function isView(elements: readonly Element[], at: number): boolean {
  return elements[at]?.word === 'a' || elements[at]?.word === 'an'
    ? VIEWS.has(elements[at + 1]?.word ?? '')
    : false;
}

const VIEWS = wordSet(`
  view claim charge accusation allegation assertion contention argument stance position sentiment
  opinion description characterisation characterization verdict suggestion
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
