import type { ComparedFigure } from './compared-figure.ts';
import {
  closed,
  from,
  halfOpen,
  type Interval,
  negated,
  upTo,
  wholeNumbersOf,
} from './interval.ts';

/** The numbers that a figure leaves possible, and why these. */
export interface Reading {
  readonly interval: Interval;
  /** Whether only whole numbers can be meant, as nobody cancels half an appointment. */
  readonly whole: boolean;
  /** How the number is taken where that is not plain from its words; empty where it is. */
  readonly how: string;
}

type Stated = Pick<
  ComparedFigure,
  'value' | 'min' | 'max' | 'unit' | 'comparator' | 'change' | 'text'
>;

/** How far from its number "about" can be, and how far below it "almost". */
const NEAR = 0.1;

/**
 * Reads the number with its comparator. An exact number is taken as rounded where it may well be: to its
 * last digit that is not zero, but to no fewer than two digits; counts without zeros at the end stand as they
 * are. A fall is a number below zero, so that rises and falls can be compared; a share is a percentage.
 */
export function readingOf(figure: Stated): Reading {
  const { unit, change, value, min, max } = figure;
  const numbers = [value, min, max].filter((each) => each !== undefined);
  const whole = !isMeasured(unit) && numbers.every(Number.isInteger);
  const { interval, how } = read(figure, unit === 'share' ? 100 : 1);
  const stated = whole ? wholeNumbersOf(interval) : interval;
  return { interval: change === 'DECREASE' ? negated(stated) : stated, whole, how };
}

/**
 * What a part of a sum says of the whole: that it is at least as much. Parts are counts of the same thing as
 * their sum, so none is below zero.
 */
export function partReadingOf(figure: Stated): Reading {
  const { interval, whole } = readingOf(figure);
  return {
    interval: from(interval.low, interval.lowIncluded),
    whole,
    how: 'a part, so the whole is no less',
  };
}

/** What number is taken to be a percentage: "four in ten" is 40 per cent. */
export function comparedUnit(unit: string): string {
  return unit === 'share' ? 'percent' : unit;
}

function read(figure: Stated, scale: number): { interval: Interval; how: string } {
  const { value, min = value, max = value, comparator } = figure;
  if (min === undefined || max === undefined) return { interval: EVERYTHING, how: '' };
  const [low = 0, high = 0] = [min, max].map((each) => scaled(each, scale)).sort((a, b) => a - b);
  switch (comparator) {
    case 'AT_LEAST':
      return { interval: from(low, true), how: '' };
    case 'MORE_THAN':
      return { interval: from(low, false), how: '' };
    case 'AT_MOST':
      return { interval: upTo(high, true), how: '' };
    case 'FEWER_THAN':
      return { interval: upTo(high, false), how: '' };
    case 'ALMOST': {
      const below = Math.max(Math.abs(high) * NEAR, stepOf(figure.unit, high));
      return { interval: halfOpen(high - below, high), how: 'at most a tenth below' };
    }
    case 'ABOUT': {
      const around = [low, high].map((each) =>
        Math.max(Math.abs(each) * NEAR, stepOf(figure.unit, each) / 2),
      );
      const interval = closed(low - (around[0] ?? 0), high + (around[1] ?? 0));
      return { interval, how: 'a tenth up or down' };
    }
    case 'BETWEEN':
      return { interval: closed(low, high), how: '' };
    default:
      return rounded(figure.unit, low, high);
  }
}

/** Without what floating point adds: 0.07 of all are 7 per cent. */
function scaled(number: number, scale: number): number {
  return Number((number * scale).toPrecision(12));
}

/** An exact number, as rounding leads to it. */
function rounded(unit: string, low: number, high: number): { interval: Interval; how: string } {
  const [below, above] = [stepOf(unit, low) / 2, stepOf(unit, high) / 2];
  const step = below * 2;
  const isPlainCount = step === 1 && !isMeasured(unit);
  return {
    interval: halfOpen(low - below, high + above),
    how: isPlainCount ? '' : `rounded to the nearest ${shown(step)}`,
  };
}

/**
 * What a number is taken to be rounded to: 10,000 for 200,000, as its first zero is taken to be meant, 1,000
 * for 195,000, 1 for 1,169 and for 20, and 0.1 for 7.5. Shares are told in halves, thirds and tenths.
 */
function stepOf(unit: string, number: number): number {
  const [digits = '0', exponent = '0'] = Math.abs(number).toExponential().split('e');
  const places = digits.replace('.', '').length;
  const isRound = places === 1 && Number(exponent) > 0;
  const step = 10 ** (Number(exponent) - (isRound ? 1 : places - 1));
  return unit === 'share' ? Math.max(step, SHARE_STEP) : step;
}

/** "A third" is said of anything from 31 to 35 per cent. */
const SHARE_STEP = 5;

const EVERYTHING: Interval = {
  low: -Infinity,
  high: Infinity,
  lowIncluded: false,
  highIncluded: false,
};

/** Whether a unit is measured rather than counted, so that there is always something between two numbers. */
function isMeasured(unit: string): boolean {
  return MEASURED.has(unit) || /^[A-Z]{3}$/.test(unit);
}

const MEASURED = new Set([
  'percent',
  'percentage points',
  'share',
  'minutes',
  'hours',
  'days',
  'weeks',
  'months',
  'years',
  'metres',
  'meters',
  'miles',
  'kilometres',
  'kilometers',
  'feet',
  'tonnes',
  'tons',
  'litres',
  'liters',
  'acres',
]);

/** A number as it is written in English. */
export function shown(number: number): string {
  return number.toLocaleString('en-GB', { maximumFractionDigits: 6 });
}
