import type { StrikeClues } from './clue.ts';
import { weekdayOf } from './days.ts';
import type { ArticleReading } from './read-clues.ts';
import { lengthOf, type StatedDays } from './stated-days.ts';

/**
 * The first day of a strike that a headline reports in the present tense ("Barristers begin indefinite strike"):
 * the weekday on which the text below opens, where that is the day of publication or the day before.
 */
export function headlineStart(
  { reference: { sentence, phraseAtom, when }, clues }: StrikeClues,
  { loose, strikes, writing: { published } }: Pick<ArticleReading, 'loose' | 'strikes' | 'writing'>,
): StatedDays | null {
  if (sentence.role !== 'HEADLINE' || published === null || when === 'PLANNED') return null;
  if (clues.some(({ kind }) => kind === 'DATE')) return null;
  const { atoms } = sentence;
  const verb = atoms.findIndex(
    ({ lower }, at) => at < phraseAtom && phraseAtom - at <= 3 && BEGINNING.has(lower),
  );
  if (verb < 0 || atoms[verb - 1]?.lower === 'to') return null;
  const below = [...loose, ...strikes.slice(1, 2).flatMap((words) => words.clues)]
    .filter((clue) => clue.kind === 'DATE')
    .toSorted((one, other) => one.start - other.start)[0];
  const [date] = below?.dates.dates ?? [];
  if (date === undefined || date.weekday === null) return null;
  const from = [published, published - 1].find((day) => weekdayOf(day) === date.weekday);
  if (from === undefined) return null;
  const length = lengthOf(clues);
  return {
    from,
    to: length === null ? null : from + length - 1,
    stated: false,
    whole: length !== null,
  };
}

const BEGINNING = new Set([
  'begin',
  'begins',
  'start',
  'starts',
  'launch',
  'launches',
  'stage',
  'stages',
]);
