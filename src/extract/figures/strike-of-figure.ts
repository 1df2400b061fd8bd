import { workforceNames } from '../../reference/strikes-calendar.ts';
import { contains, overlaps } from '../../text/span.ts';
import type { Analysis } from '../analysis.ts';
import type { Knowledge } from '../knowledge.ts';
import type { Measure, StrikeFinding } from '../record.ts';
import { fitsDay } from '../strikes/date-parts.ts';
import { dayOfIso } from '../strikes/days.ts';
import type { DateMention } from '../strikes/join-dates.ts';
import type { StrikeReference } from '../strikes/references.ts';
import { strikeOfSpan } from '../strikes/strike-of-span.ts';
import type { WorkforceMention } from '../strikes/workforce-mentions.ts';
import type { Atom } from './atoms.ts';
import type { SentenceTools } from './figure-sentence.ts';
import type { Quantity } from './quantities.ts';
import type { StatedSentence } from './stated-sentences.ts';

/** Measures of what a strike did; pay and risks are there with or without one. */
export const OF_STRIKE: ReadonlySet<Measure> = new Set([
  'CANCELLATIONS',
  'STAFF_ON_STRIKE',
  'STAFF_ABSENT',
  'CARE_DELIVERED',
]);

/**
 * The strike a figure belongs to: the article's, unless its clause says "during the previous walkout". A
 * length is a strike's only beside the words for one.
 */
export function strikeOfFigure(
  { strikes, article }: Analysis,
  { atoms }: StatedSentence,
  quantity: Quantity,
  measure: Measure,
  { references, dates, workforces, knowledge }: SentenceTools,
): StrikeFinding | null {
  const nearest = nearestReference(references, quantity);
  if (measure === 'DURATION') {
    if (nearest === null || gapBetween(nearest, quantity) > 3) return null;
    const named = namedBy(strikes, nearest);
    if (named !== null) return named;
    const main = byId(strikes, strikeOfSpan(strikes, quantity));
    const own =
      nearest.when === 'ACTION' ||
      nearest.when === 'STRIKE' ||
      main?.evidence.some((piece) => contains(nearest.sentence, piece));
    return own === true && nearest.when !== 'EARLIER' ? main : null;
  }
  if (!OF_STRIKE.has(measure)) return null;
  const other = references.find((reference) => isTimeOf(reference, quantity));
  if (other !== undefined) return namedBy(strikes, other);
  const main = byId(strikes, strikeOfSpan(strikes, quantity));
  if (main === null || isOfOthers(knowledge, main, quantity, workforces)) return null;
  // "down on the previous walkout in May" dates that strike, not the figure
  const own = dates.filter(
    (date) => !references.some((reference) => isDateOfEarlier(reference, date)),
  );
  const month = own.find((date) => isMonthOf(atoms, date, quantity));
  return month === undefined || fitsStrike(month, main, article.source.published) ? main : null;
}

function isDateOfEarlier({ when, atomEnd }: StrikeReference, { firstAtom }: DateMention): boolean {
  return when === 'EARLIER' && firstAtom >= atomEnd && firstAtom - atomEnd <= 4;
}

/** "20,000 ambulance staff" in an article about a strike of nurses. */
function isOfOthers(
  { reference }: Knowledge,
  { workforces }: StrikeFinding,
  quantity: Quantity,
  mentions: readonly WorkforceMention[],
): boolean {
  const own = mentions.find(
    ({ firstAtom, atomEnd }) => firstAtom < quantity.atomEnd && quantity.numberAtom < atomEnd,
  );
  if (own === undefined) return false;
  // "doctors" counts for junior doctors, and a former name for the present one
  const lastWord = (id: string) => reference.workforces.byId.get(id)?.name.split(' ').at(-1);
  const general = lastWord(own.workforce);
  return !workforces.some(
    (id) => workforceNames(reference, id).has(own.workforce) || lastWord(id) === general,
  );
}

/** "In March 175,755 appointments were cancelled": a month right before or after the figure. */
function isMonthOf(
  atoms: readonly Atom[],
  { dates, firstAtom, atomEnd }: DateMention,
  quantity: Quantity,
): boolean {
  if (dates.every(({ month }) => month === null)) return false;
  const gap = Math.max(firstAtom - quantity.atomEnd, quantity.firstAtom - atomEnd);
  if (gap > NEAREST_MONTH) return false;
  const from = Math.min(atomEnd, quantity.atomEnd);
  const to = Math.max(firstAtom, quantity.firstAtom);
  return !atoms.slice(from, to).some(({ kind, lower }) => kind === 'NUMBER' || lower === ';');
}

const NEAREST_MONTH = 8;

function fitsStrike(
  { dates }: DateMention,
  strike: StrikeFinding,
  published: string | null,
): boolean {
  const first = dayOfIso(strike.from);
  const last = dayOfIso(strike.to ?? strike.from);
  if (first === null || last === null) return true;
  const today = published === null ? last : dayOfIso(published);
  return dates.some((date) =>
    [first, last].some((day) => fitsDay({ ...date, day: null, weekday: null }, day, today)),
  );
}

/** The strike, not the article's own, whose evidence these words are. */
function namedBy(
  strikes: readonly StrikeFinding[],
  reference: StrikeReference,
): StrikeFinding | null {
  return (
    strikes.find(
      ({ main, evidence }) => !main && evidence.some((piece) => overlaps(piece, reference)),
    ) ?? null
  );
}

function byId(strikes: readonly StrikeFinding[], id: string | null): StrikeFinding | null {
  return strikes.find((strike) => strike.id === id) ?? null;
}

/** "during the previous strike", but not "than during the previous strike" or "down on the previous strike" */
function isTimeOf(
  { when, phraseAtom, sentence: { atoms } }: StrikeReference,
  quantity: Quantity,
): boolean {
  if (when !== 'EARLIER') return false;
  if (!DURING.has(atoms[phraseAtom - 1]?.lower ?? '')) return false;
  for (let at = phraseAtom - 2; at >= Math.max(0, phraseAtom - 7); at--) {
    if (COMPARING.has(atoms[at]!.lower)) return false;
  }
  // it opens the sentence, or follows the figure
  return phraseAtom <= 3 || phraseAtom > quantity.numberAtom;
}

const DURING = new Set(['during', 'in', 'throughout', 'by', 'from']);
const COMPARING = new Set(['than', 'compared', 'against', 'versus']);

/** The words for a strike that stand nearest to a quantity. */
export function nearestReference(
  references: readonly StrikeReference[],
  quantity: Quantity,
): StrikeReference | null {
  let best: StrikeReference | null = null;
  for (const reference of references) {
    if (best === null || gapBetween(reference, quantity) < gapBetween(best, quantity))
      best = reference;
  }
  return best;
}

/** How many atoms part words for a strike and a quantity. */
export function gapBetween({ firstAtom, atomEnd }: StrikeReference, quantity: Quantity): number {
  return Math.max(0, firstAtom - quantity.atomEnd, quantity.firstAtom - atomEnd);
}
