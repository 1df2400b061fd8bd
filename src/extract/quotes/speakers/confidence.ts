import type { Voice } from './discourse.ts';

/**
 * How a quote's speaker was found. Each rule has the share of its attributions that are right where the
 * speaker is named next to the cue, or is known of beyond doubt. The shares are those of the first run over
 * texts 101 to 126 of `seeds/evaluation/development`, before any rule had been made with them in sight: over
 * the older texts, to which the rules were fitted, nearly all of these are right. They are drawn
 * towards what was guessed before the count as if that had been seen forty times, so that a rule met twice
 * keeps its guess, and no rule without a cue comes to 0.9 on the older texts alone. Rules without a verb of
 * saying beside the quotation, and those behind one, were counted again over later texts and real news, with
 * the same caution: 37 of 49 were right of speakers carried on, 13 of 13 of names behind a fragment. What the
 * naming and the single case leave in doubt is taken off.
 */
export const PRIORS = {
  'cue-and-colon': 0.94,
  'cue-before': 0.94,
  'cue-after': 0.97,
  'cue-around-fragment': 0.96,
  'trailing-cue': 0.91,
  'according-to': 0.95,
  'noun-cue': 0.85,
  'dash-and-name': 0.9,
  'passive-agent': 0.9,
  'thought-cue': 0.8,
  'cue-in-paragraph-before': 0.89,
  'sentence-before': 0.88,
  'fragment-carried-on': 0.7,
  'subject-before': 0.75,
  'subject-after': 0.6,
  'pointing-back': 0.85,
  'colon-without-cue': 0.86,
  'under-name': 0.86,
  'carried-on': 0.8,
  'carried-on-far': 0.5,
  'turn-taken': 0.84,
  'nested-cue': 0.91,
  'no-speaker': 0.3,
  'indirect-clause': 0.89,
} as const;

/** Names of the rules that make quotes. */
export type QuoteRule = keyof typeof PRIORS;

/**
 * What the way in which the speaker is named takes off a rule's prior. On that first run a name next to the cue
 * was right in 96 of 100 cases; a description of somebody whom the article does not name in 41, and in 73 in the
 * older texts. A pronoun beside a quotation was right in 95 of 97 cases over texts 401 to 427 before any rule had
 * been made with them in sight, and in 324 of 327 over all others, whether a second one came into question or not;
 * titles and descriptions of somebody known in 77 of 88 over those and texts 451 to 482.
 */
const NAMING = {
  NAME: 1,
  ROLE: 0.94,
  PRONOUN: 0.98,
  SPOKESPERSON: 0.97,
  DOCUMENT: 0.92,
  DEFINITE: 0.92,
  DESCRIBED: 0.7,
} as const;

/** A pronoun before a colon is right less often than beside a quotation: in 46 of 51 cases. */
const PRONOUN_BEFORE_COLON = 0.96;

/**
 * What is taken off where a name, a title or a pronoun means nobody whom the article is known to name: 2 of 18
 * of those were right on the first run, 8 of 10 in the older texts. Most often the name itself was missed.
 */
const UNKNOWN = 0.7;

/** A person by one word alone is often part of a name that was not read whole: 28 of 34 of those were right. */
const ONE_WORD = 0.87;

/** What tells how sure an attribution is, besides its rule. */
export interface Evidence {
  /** How the speaker is named; null for nobody. */
  readonly how: keyof typeof NAMING | null;
  /** What the words themselves leave in doubt, from 0 to 1. */
  readonly certainty: number;
  readonly voices: readonly Voice[];
}

/** Confidence of one attribution, from 0 to 1, to two digits. */
export function confidenceOf(rule: QuoteRule, { how, certainty, voices }: Evidence): number {
  const isBeforeColon = rule === 'cue-and-colon' && how === 'PRONOUN';
  const naming = how === null ? 1 : isBeforeColon ? PRONOUN_BEFORE_COLON : NAMING[how];
  const isKnown = voices.every(({ entity }) => entity !== null);
  const isMissed = !isKnown && (how === 'NAME' || how === 'ROLE' || how === 'PRONOUN');
  const isPart = voices.some(({ kind, name }) => kind === 'PERSON' && !name.includes(' '));
  const doubts = (isMissed ? UNKNOWN : 1) * (isPart ? ONE_WORD : 1);
  return Math.round(PRIORS[rule] * naming * doubts * certainty * 100) / 100;
}
