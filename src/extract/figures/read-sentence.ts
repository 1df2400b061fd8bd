import { overlaps } from '../../text/span.ts';
import { findingId } from '../finding-id.ts';
import type { Knowledge } from '../knowledge.ts';
import type { FigureFinding, Measure } from '../record.ts';
import { findDates } from '../strikes/dates.ts';
import { createReferenceFinder, type StrikeReference } from '../strikes/references.ts';
import { createWorkforceFinder } from '../strikes/workforce-mentions.ts';
import type { Atom } from './atoms.ts';
import { changeOf } from './changes.ts';
import { type CountedKind, countedKind } from './counted-kind.ts';
import type { DraftFigure, FigureSentence, SentenceTools } from './figure-sentence.ts';
import { isBracketed, LISTED, withUnit } from './list-units.ts';
import { measureOf } from './measures.ts';
import { periodBeside } from './period-beside.ts';
import { AT_PLACES } from './place-words.ts';
import type { Quantity } from './quantities.ts';
import { statedBy } from './sources.ts';
import type { StatedSentence } from './stated-sentences.ts';
import { gapBetween, nearestReference, strikeOfFigure } from './strike-of-figure.ts';
import type { FigureVocabulary } from './vocabulary.ts';
import { whomConcerned } from './whom-concerned.ts';

/** Reads the figures of one sentence; `before` is the last figure of the sentences before it. */
export type SentenceReader = (
  sentence: FigureSentence,
  before: DraftFigure | null,
) => readonly DraftFigure[];

/** Builds what reads the figures of one sentence after another. */
export function createSentenceReader(
  knowledge: Knowledge,
  vocabulary: FigureVocabulary,
): SentenceReader {
  const findReferences = createReferenceFinder(knowledge);
  const findWorkforces = createWorkforceFinder(knowledge);
  return (context, before) => {
    const { sentence } = context;
    const references = findReferences(sentence);
    const dates = findDates(sentence.atoms);
    const workforces = findWorkforces(sentence.atoms);
    // "In March" is no town in Cambridgeshire
    const subjects = context.subjects.filter(
      (subject) => !dates.some((date) => overlaps(date, subject)),
    );
    const tools = { references, dates, workforces, vocabulary, knowledge };
    const drafts: DraftFigure[] = [];
    for (const index of context.quantities.keys()) {
      if (isDeictic(sentence.atoms, context.quantities[index]!, references)) continue;
      const previous =
        drafts.findLast((draft) => LISTED.has(draft.kind) && !isPlace(draft)) ??
        drafts.at(-1) ??
        nearby(before, sentence);
      const draft = readFigure({ ...context, subjects }, index, previous, tools);
      if (draft !== null) drafts.push(draft);
    }
    return drafts;
  };
}

/** "The total is made up of …", "Of these …", "That includes …": the sentence divides what was counted before. */
function isOfBefore(atoms: readonly Atom[]): boolean {
  return atoms.slice(0, 3).some(({ lower }) => DIVIDING.has(lower));
}

const DIVIDING = new Set(['total', 'these', 'those', 'includes', 'included', 'comprises']);

/** "at three depots: 280 at Quarry Lane": what is counted there are no depots. */
function isPlace({ quantity: { firstAtom }, sentence: { atoms } }: DraftFigure): boolean {
  return AT_PLACES.has(atoms[firstAtom - 1]?.lower ?? '');
}

/** A figure of the sentence right before, in the same paragraph, which a list may go on from. */
function nearby(
  before: DraftFigure | null,
  { index, paragraph }: StatedSentence,
): DraftFigure | null {
  if (before === null || before.sentence.paragraph !== paragraph) return null;
  return index - before.sentence.index <= 1 ? before : null;
}

/** "the two sides", "over the last two days": words that point back and count nothing new. */
function isDeictic(
  atoms: readonly Atom[],
  quantity: Quantity,
  references: readonly StrikeReference[],
): boolean {
  const { firstAtom, numberAtom, unit, value } = quantity;
  if (atoms[numberAtom]!.kind === 'NUMBER' || value === null || value > 10 || unit === null)
    return false;
  if (
    unit.name === 'share' ||
    unit.name === 'percent' ||
    !POINTING.has(atoms[firstAtom - 1]?.lower ?? '')
  )
    return false;
  const nearest = nearestReference(references, quantity);
  return unit.time !== true || nearest === null || gapBetween(nearest, quantity) > 3;
}

const POINTING = new Set([
  'the',
  'these',
  'those',
  'both',
  'last',
  'past',
  'other',
  'first',
  'next',
  'its',
  'their',
  'our',
]);

function readFigure(
  context: FigureSentence,
  index: number,
  previous: DraftFigure | null,
  tools: SentenceTools,
): DraftFigure | null {
  const { analysis, sentence, measureWords, quotes, sources } = context;
  const stated = context.quantities[index]!;
  const quantity = withUnit(context, stated, previous, tools);
  if (quantity === null || quantity.unit?.name === 'times') return null;
  const { atoms } = sentence;
  const kind = countedKind(quantity.unit, tools.vocabulary);
  const own = measureOf(atoms, quantity, kind, measureWords);
  // another sentence goes on with what was counted before, or counts something else
  const listed =
    previous !== null &&
    previous.kind === kind &&
    (previous.sentence === sentence ||
      previous.figure.unit === quantity.unit?.name ||
      isOfBefore(atoms));
  const change =
    stated.unit === null && isBracketed(atoms, stated) && previous !== null
      ? previous.figure.change
      : changeOf(atoms, quantity, tools.vocabulary);
  // "1,870 calls, 22% fewer": the change is one of what was counted before
  const compared = previous?.sentence === sentence && kind === 'PERCENT' && change !== 'ABSOLUTE';
  const measure =
    own ?? ((listed && kind !== 'OTHER') || compared ? previous!.figure.measure : 'OTHER');
  const quote = quotes.around(quantity);
  const strike = strikeOfFigure(analysis, sentence, quantity, measure, tools);
  const span = { start: quantity.start, end: quantity.end };
  const { start, end } = span;
  const counted = { quantity, measure, kind, strike };
  const figure: FigureFinding = {
    id: findingId(analysis.versionId, 'figure', [span]),
    start,
    end,
    ...(quantity.value === null
      ? { min: quantity.min!, max: quantity.max! }
      : { value: quantity.value }),
    unit: quantity.unit!.name,
    comparator: quantity.comparator,
    measure,
    change,
    period: periodBeside(analysis, quantity, measure, strike, tools),
    concerns: whomConcerned(context, index, quote, previous, counted, tools.vocabulary),
    strike: strike?.id ?? null,
    statedBy: statedBy(atoms, quote, sources, quantity, tools.vocabulary),
    quote: quote?.id ?? null,
    sumOf: [],
    rule: ruleOf(stated, kind),
    confidence: confidenceOf(stated, measure, own !== null),
  };
  return { figure, kind, quantity, sentence };
}

function ruleOf({ unit, comparator }: Quantity, kind: CountedKind): string {
  if (unit === null) return 'listed-number';
  if (comparator === 'BETWEEN') return 'range';
  if (kind === 'MONEY') return 'money';
  if (kind === 'TIME') return 'length-of-time';
  return unit.name === 'percent' || unit.name === 'share' ? 'part-of-whole' : 'counted-noun';
}

function confidenceOf({ unit }: Quantity, measure: Measure, measured: boolean): number {
  if (unit === null) return 0.75;
  if (measure === 'OTHER') return 0.7;
  return measured ? 0.9 : 0.8;
}
