import { type Reading, shown } from './reading.ts';
import type { Comparison, Doubt } from './verdict.ts';

interface Words {
  readonly text: string;
}

/** Says why a pair has its verdict, in the words and numbers of the two figures. */
export function whyOf(one: Words, other: Words, comparison: Comparison): string {
  const read = [
    `${quoted(one)} allows ${readingWords(comparison.one)}`,
    `${quoted(other)} ${readingWords(comparison.other)}`,
  ].join(', ');
  return `${read}: ${verdictWords(comparison)}.`;
}

/** The same for a sum and its parts. */
export function whyOfSum(
  total: Words,
  parts: readonly Words[],
  { one, other }: Comparison,
): string {
  const named = parts.map(quoted);
  const list = `${named.slice(0, -1).join(', ')} and ${named.at(-1)}`;
  return `${list} add up to ${rangeWords(other)}, and ${quoted(total)} allows ${readingWords(one)}: no number is both.`;
}

function verdictWords({ both, one, other, doubt }: Comparison): string {
  if (both !== null) {
    const range = rangeWords({ interval: both, whole: one.whole && other.whole });
    return `both allow ${range}`;
  }
  return doubt === null ? 'no number is both' : `no number is both, but ${DOUBTS[doubt]}`;
}

const DOUBTS: Readonly<Record<Doubt, string>> = {
  SUBJECT: 'neither says whom it is about',
  TIME: 'neither is tied to a strike or to days',
  SAME_ARTICLE: 'one article gives both from one source, and may count different things',
  MEASURE: 'figures of this measure may be of different things',
  WHOLE: 'they may be shares of different wholes',
};

function readingWords(reading: Reading): string {
  const range = rangeWords(reading);
  return reading.how === '' ? range : `${range} (${reading.how})`;
}

function rangeWords({ interval, whole }: Pick<Reading, 'interval' | 'whole'>): string {
  const { low, high, lowIncluded, highIncluded } = interval;
  if (low === high) return shown(low);
  if (!Number.isFinite(low) && !Number.isFinite(high)) return 'any number';
  if (!Number.isFinite(high))
    return lowIncluded ? `${shown(low)} or more` : `more than ${shown(low)}`;
  if (!Number.isFinite(low))
    return highIncluded ? `${shown(high)} or less` : `less than ${shown(high)}`;
  const start = lowIncluded ? shown(low) : `more than ${shown(low)}`;
  const end = whole || highIncluded ? shown(high) : `just below ${shown(high)}`;
  return `${start} to ${end}`;
}

/** The words of the article, on one line. */
function quoted({ text }: Words): string {
  return `“${text.replace(/\s+/g, ' ')}”`;
}
