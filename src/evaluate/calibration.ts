import { ratio } from './tally.ts';
import type { Attribution } from './text-score.ts';

/** Attributions with a confidence of `from` or more and below that of the next bucket. */
export interface Bucket {
  readonly from: number;
  readonly attributions: number;
  readonly right: number;
  readonly shareRight: number | null;
  readonly meanConfidence: number | null;
}

/** How far confidence tells what is right. */
export interface Calibration {
  readonly buckets: readonly Bucket[];
  /** Attributions at 0.9 or more: how many of them are right, and which part of the quotes found they are. */
  readonly sure: {
    readonly attributions: number;
    readonly shareRight: number | null;
    readonly coverage: number | null;
  };
}

const STEPS = [0, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95];
const SURE = 0.9;

/** @param quotesFound quotes found in all, those without a speaker included */
export function calibrate(attributions: readonly Attribution[], quotesFound: number): Calibration {
  const sure = attributions.filter(({ confidence }) => confidence >= SURE);
  return {
    buckets: STEPS.map((from, index) => {
      const to = STEPS[index + 1] ?? Number.POSITIVE_INFINITY;
      const inside = attributions.filter(({ confidence }) => from <= confidence && confidence < to);
      const right = countRight(inside);
      return {
        from,
        attributions: inside.length,
        right,
        shareRight: ratio(right, inside.length),
        meanConfidence: ratio(
          inside.reduce((sum, { confidence }) => sum + confidence, 0),
          inside.length,
        ),
      };
    }),
    sure: {
      attributions: sure.length,
      shareRight: ratio(countRight(sure), sure.length),
      coverage: ratio(sure.length, quotesFound),
    },
  };
}

function countRight(attributions: readonly Attribution[]): number {
  return attributions.filter(({ right }) => right).length;
}
