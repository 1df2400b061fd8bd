/**
 * How a quote's speaker was found. Each rule has the share of its attributions that are right: fitted to
 * `seeds/evaluation/development`, drawn towards what was guessed before the count as if that had been
 * seen forty times, so that a rule met there twice keeps its guess. What a single case leaves in doubt is
 * taken off that.
 */
export const PRIORS = {
  'cue-and-colon': 0.95,
  'cue-before': 0.95,
  'cue-after': 0.98,
  'cue-around-fragment': 0.97,
  'trailing-cue': 0.93,
  'according-to': 0.95,
  'noun-cue': 0.85,
  'dash-and-name': 0.9,
  'passive-agent': 0.9,
  'thought-cue': 0.8,
  'cue-in-paragraph-before': 0.95,
  'sentence-before': 0.92,
  'subject-before': 0.7,
  'subject-after': 0.6,
  'pointing-back': 0.85,
  'colon-without-cue': 0.81,
  'carried-on': 0.85,
  'carried-on-far': 0.5,
  'turn-taken': 0.83,
  'nested-cue': 0.92,
  'no-speaker': 0.3,
  'indirect-clause': 0.91,
} as const;

export type QuoteRule = keyof typeof PRIORS;

/** What the way in which the speaker is named takes off a rule's prior. */
const NAMING = {
  NAME: 1,
  ROLE: 0.97,
  PRONOUN: 0.98,
  SPOKESPERSON: 0.97,
  DOCUMENT: 0.95,
  DEFINITE: 0.93,
  DESCRIBED: 0.85,
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
