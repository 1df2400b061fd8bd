import type { Cue } from '../cues/cue.ts';
import { hasVerb } from '../frames/finite-verbs.ts';
import type { Element } from '../frames/frames.ts';
import { isPreposition } from '../frames/grammar.ts';
import { wordSet } from '../words/word-set.ts';
import type { Opening } from './complement.ts';

/**
 * "Jane Doe's message is that …", "repeated her claim that …": what somebody's noun of saying holds. As a subject
 * ("Her claim that the yard was shut was never tested") it is none, since nothing tells where the clause ends.
 */
export function openingBehindNoun(elements: readonly Element[], cue: Cue): Opening | null {
  const { at, to, from, subject } = cue;
  if (subject === null || !STATING.has(elements[at]!.word)) return null;
  // "her message to farmers is that"
  const is = isPreposition(elements[to])
    ? elements.findIndex(({ word }, index) => index > to && LINKS.has(word))
    : to;
  const isLinked = is >= to && is - to <= LONGEST_PHRASE && LINKS.has(elements[is]?.word ?? '');
  if (isLinked && elements[is + 1]?.word === 'that') return { from: is + 2, isClause: true };
  const next = elements[to]?.word;
  const isObject = hasVerb(elements.slice(0, from)) || DESPITE.has(elements[from - 1]?.word ?? '');
  return next === 'that' && isObject ? { from: to + 1, isClause: false } : null;
}

/** Nouns for what somebody states; a promise or a demand wants something done. */
const STATING = wordSet(`
  admission allegation argument assertion assurance boast claim comment complaint contention
  explanation insistence message observation prediction remark reply response suggestion testimony
  view warning
`);
const LINKS = wordSet('is was remains');
/** In elements. */
const LONGEST_PHRASE = 6;
const DESPITE = wordSet('despite amid by with after');
