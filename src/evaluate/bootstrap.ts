import { type Accuracy, accuracyOf, addTallies, EMPTY_TALLY, type Tally } from './tally.ts';

/** The middle 95 in 100 of what the resamples give, lowest and highest; null where none gives a number. */
export type Interval = readonly [low: number, high: number] | null;

/** The interval of each accuracy of one measure. */
export type Intervals = Readonly<Record<keyof Accuracy, Interval>>;

/** How often and how texts are drawn. */
export interface BootstrapOptions {
  /** Number of resamples; 1,000 unless given. */
  readonly resamples?: number;
  /** The same seed gives the same intervals; 1 unless given. */
  readonly seed?: number;
}

/**
 * How far a measure would move with other texts of the same kind: whole texts are drawn with replacement,
 * as the sentences of one text are not independent.
 *
 * @param tallies one for each text
 */
export function bootstrap(
  tallies: readonly Tally[],
  { resamples = 1000, seed = 1 }: BootstrapOptions = {},
): Intervals {
  const random = randomNumbers(seed);
  const drawn = Array.from({ length: resamples }, () => {
    let sum = EMPTY_TALLY;
    for (let draw = 0; draw < tallies.length; draw += 1) {
      sum = addTallies(sum, tallies[Math.floor(random() * tallies.length)] ?? EMPTY_TALLY);
    }
    return accuracyOf(sum);
  });
  const interval = (key: keyof Accuracy) =>
    middle(drawn.flatMap((accuracy) => accuracy[key] ?? []));
  return {
    precision: interval('precision'),
    recall: interval('recall'),
    f1: interval('f1'),
  };
}

function middle(values: readonly number[]): Interval {
  const sorted = values.toSorted((one, other) => one - other);
  const at = (part: number) => sorted[Math.round(part * (sorted.length - 1))];
  const [low, high] = [at(0.025), at(0.975)];
  return low === undefined || high === undefined ? null : [low, high];
}

/** Mulberry32: small, fast, and the same on every machine. */
function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let bits = Math.imul(state ^ (state >>> 15), state | 1);
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61);
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
  };
}
