import type { Analysis } from '../analysis.ts';
import type { FigureFinding, Measure, StrikeFinding } from '../record.ts';
import { dayOfIso } from '../strikes/days.ts';
import type { Atom } from './atoms.ts';
import type { SentenceTools } from './figure-sentence.ts';
import { periodOf } from './periods.ts';
import type { Quantity } from './quantities.ts';
import { OF_STRIKE } from './strike-of-figure.ts';
import type { FigureVocabulary } from './vocabulary.ts';

/** The date beside a figure, where a preposition makes it the figure's time. */
export function periodBeside(
  { article }: Analysis,
  quantity: Quantity,
  measure: Measure,
  strike: StrikeFinding | null,
  { dates, references, vocabulary }: SentenceTools,
): FigureFinding['period'] {
  if (!OF_STRIKE.has(measure)) return null;
  const { published } = article.source;
  for (const date of dates) {
    const gap = Math.max(date.firstAtom - quantity.atomEnd, quantity.firstAtom - date.atomEnd);
    const { atoms } = references[0]?.sentence ?? { atoms: null };
    if (gap > FURTHEST_DATE || (atoms !== null && isSaidThen(atoms, date.firstAtom, vocabulary)))
      continue;
    const period = periodOf(date, strike, published === null ? null : dayOfIso(published));
    if (period !== null) return period;
  }
  return null;
}

const FURTHEST_DATE = 24;

/** "said on Tuesday" */
function isSaidThen(
  atoms: readonly Atom[],
  date: number,
  { sourceVerbs }: FigureVocabulary,
): boolean {
  for (let at = Math.max(0, date - 3); at < date; at++)
    if (sourceVerbs.at(atoms, at) !== null) return true;
  return false;
}
