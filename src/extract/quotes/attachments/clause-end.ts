import type { Cue } from '../cues/cue.ts';
import type { Element } from '../frames/frames.ts';
import { DETERMINERS, isDash, isPreposition, isTitleWord, pronounAt } from '../frames/grammar.ts';
import { wordSet } from '../words/word-set.ts';
import { openingOfComplement } from './complement.ts';
import { ownWords } from './own-words.ts';
import { endsAfter } from './trailing-clause.ts';

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
    const isSetOff =
      before?.word === ',' ||
      isDash(before) ||
      LINKS.has(before?.word ?? '') ||
      WHILE.has(before?.word ?? '');
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
    if (!LINKS.has(word) && !WHILE.has(word)) continue;
    edge = index;
    break;
  }
  return edge;
}

const LINKS = wordSet('and but then or');
/** "said it was late, while warning that", "before adding that" */
const WHILE = wordSet('while whilst before');
const CONTRASTS = wordSet('while but and except although though whereas');
