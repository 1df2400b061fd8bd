/**
 * How a quote's speaker was found. Each rule has the share of its attributions that are right, as far as
 * is known before anybody has counted; what a single case leaves in doubt is taken off that.
 */
export const PRIORS = {
  'cue-and-colon': 0.97,
  'cue-before': 0.95,
  'cue-after': 0.97,
  'cue-around-fragment': 0.93,
  'trailing-cue': 0.93,
  'according-to': 0.95,
  'noun-cue': 0.85,
  'dash-and-name': 0.9,
  'passive-agent': 0.9,
  'thought-cue': 0.8,
  'cue-in-paragraph-before': 0.95,
  'sentence-before': 0.9,
  'subject-before': 0.65,
  'subject-after': 0.6,
  'pointing-back': 0.85,
  'colon-without-cue': 0.7,
  'carried-on': 0.8,
  'carried-on-far': 0.5,
  'nested-cue': 0.9,
  'no-speaker': 0.3,
  'indirect-clause': 0.85,
} as const;

export type QuoteRule = keyof typeof PRIORS;

/** What the way in which the speaker is named takes off a rule's prior. */
const NAMING = {
  NAME: 1,
  ROLE: 0.97,
  PRONOUN: 0.96,
  SPOKESPERSON: 0.97,
  DOCUMENT: 0.95,
  DEFINITE: 0.93,
  DESCRIBED: 0.9,
} as const;

/**
 * Confidence of one attribution, from 0 to 1, to two digits.
 *
 * @param certainty what the words themselves leave in doubt, from 0 to 1
 */
export function confidenceOf(
  rule: QuoteRule,
  how: keyof typeof NAMING | null,
  certainty: number,
): number {
  return Math.round(PRIORS[rule] * (how === null ? 1 : NAMING[how]) * certainty * 100) / 100;
}
