import { workforceNames } from '../../reference/strikes-calendar.ts';
import { contains, overlaps } from '../../text/span.ts';
import type { Analysis } from '../analysis.ts';
import { findingId } from '../finding-id.ts';
import type { Knowledge } from '../knowledge.ts';
import type { Change, FigureFinding, Measure, QuoteFinding, StrikeFinding } from '../record.ts';
import { fitsDay } from '../strikes/date-parts.ts';
import { findDates } from '../strikes/dates.ts';
import { dayOfIso } from '../strikes/days.ts';
import type { DateMention } from '../strikes/join-dates.ts';
import { createReferenceFinder, type StrikeReference } from '../strikes/references.ts';
import { strikeOfSpan } from '../strikes/strike-of-span.ts';
import { createWorkforceFinder, type WorkforceMention } from '../strikes/workforce-mentions.ts';
import type { Atom } from './atoms.ts';
import {
  headOf,
  isNamedBetween,
  isTeller,
  offererOf,
  type Subject,
  subjectOf,
  unionOf,
} from './concerns.ts';
import {
  type CountedKind,
  changeOf,
  countedKind,
  type MeasureWord,
  measureOf,
} from './measures.ts';
import { periodOf } from './periods.ts';
import type { Quantity } from './quantities.ts';
import type { QuoteIndex } from './quote-index.ts';
import { type Source, sourceOf } from './sources.ts';
import type { StatedSentence } from './stated-sentences.ts';
import { readUnit, type UnitReading } from './units.ts';
import type { FigureVocabulary } from './vocabulary.ts';

/** A figure as its sentence tells it, before it is compared with the others of the article. */
export interface DraftFigure {
  readonly figure: FigureFinding;
  readonly kind: CountedKind;
  readonly quantity: Quantity;
  readonly sentence: StatedSentence;
}

/** A sentence with all that figures are read from. */
export interface FigureSentence {
  readonly analysis: Analysis;
  readonly sentence: StatedSentence;
  readonly quantities: readonly Quantity[];
  readonly subjects: readonly Subject[];
  readonly unions: readonly Subject[];
  /** The article's only union and the only body it says is struck at, null where there is no such one. */
  readonly union: string | null;
  readonly employer: string | null;
  readonly sources: readonly Source[];
  readonly measureWords: readonly MeasureWord[];
  readonly quotes: QuoteIndex;
}

/** Reads the figures of one sentence; `before` is the last figure of the sentences before it. */
export type SentenceReader = (
  sentence: FigureSentence,
  before: DraftFigure | null,
) => readonly DraftFigure[];

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
        drafts.findLast(({ kind }) => LISTED.has(kind)) ??
        drafts.at(-1) ??
        nearby(before, sentence);
      const draft = readFigure({ ...context, subjects }, index, previous, tools);
      if (draft !== null) drafts.push(draft);
    }
    return drafts;
  };
}

interface Tools {
  readonly references: readonly StrikeReference[];
  readonly dates: readonly DateMention[];
  readonly workforces: readonly WorkforceMention[];
  readonly vocabulary: FigureVocabulary;
  readonly knowledge: Knowledge;
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
  tools: Tools,
): DraftFigure | null {
  const { analysis, sentence, measureWords, quotes, sources } = context;
  const stated = context.quantities[index]!;
  const quantity = withUnit(context, stated, previous, tools);
  if (quantity === null || quantity.unit?.name === 'times') return null;
  const { atoms } = sentence;
  const kind = countedKind(quantity.unit, tools.vocabulary);
  const own = measureOf(atoms, quantity, kind, measureWords);
  const listed =
    previous !== null &&
    previous.kind === kind &&
    previous.sentence.paragraph === sentence.paragraph;
  const change =
    stated.unit === null && isBracketed(atoms, stated) && previous !== null
      ? previous.figure.change
      : changeOf(atoms, quantity, tools.vocabulary);
  // "1,870 calls, 22% fewer": the change is one of what was counted before
  const compared = previous?.sentence === sentence && kind === 'PERCENT' && change !== 'ABSOLUTE';
  const measure =
    own ?? ((listed && kind !== 'OTHER') || compared ? previous!.figure.measure : 'OTHER');
  const quote = quotes.around(quantity);
  const strike = strikeOf(analysis, sentence, quantity, measure, tools);
  const span = { start: quantity.start, end: quantity.end };
  const { start, end } = span;
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
    concerns: concernsOf(context, index, quote, previous, {
      quantity,
      measure,
      change,
      kind,
      strike,
    }),
    strike: strike?.id ?? null,
    statedBy: statedBy(atoms, quote, sources, quantity, tools.vocabulary),
    quote: quote?.id ?? null,
    sumOf: [],
    rule: ruleOf(stated, kind),
    confidence: confidenceOf(stated, measure, own !== null),
  };
  return { figure, kind, quantity, sentence };
}

/** A quantity with the unit that its own words, or the list it stands in, give it; null where none do. */
function withUnit(
  { analysis, sentence: { atoms, index }, measureWords }: FigureSentence,
  quantity: Quantity,
  previous: DraftFigure | null,
  { vocabulary, knowledge }: Tools,
): Quantity | null {
  if (quantity.unit !== null) return quantity;
  const unit = (name: string): Quantity => ({
    ...quantity,
    unit: { name, of: null, next: quantity.atomEnd, headAtom: quantity.atomEnd },
  });
  const counted = numberOf(atoms, quantity.firstAtom, vocabulary);
  if (counted !== null) return unit(counted.name);
  const next = atoms[quantity.atomEnd]?.lower ?? '.';
  if (!AFTER_ELLIPSIS.has(next)) return null;
  const listed =
    previous !== null && LISTED.has(previous.kind) && previous.sentence.index === index;
  const continued = previous !== null && LISTED.has(previous.kind) && PLACED.has(next);
  if (listed || continued) {
    const name = previous!.figure.unit;
    if (name !== 'percent' && name !== 'share') return unit(name);
  }
  return fromBrackets();

  /** "fell by 7.5% (1,243)": the number that the percentage stands for. */
  function fromBrackets(): Quantity | null {
    if (!isBracketed(atoms, quantity)) return null;
    const staff = measureWords.some(
      ({ measure }) => measure === 'STAFF_ON_STRIKE' || measure === 'STAFF_ABSENT',
    );
    const main = analysis.strikes.find((strike) => strike.main);
    const workforce = knowledge.reference.workforces.byId.get(main?.workforces[0] ?? '');
    return staff && workforce !== undefined ? unit(workforce.name.split(' ').at(-1)!) : null;
  }
}

function isBracketed(atoms: readonly Atom[], { firstAtom, atomEnd }: Quantity): boolean {
  return atoms[atomEnd]?.text === ')' && atoms[firstAtom - 1]?.text === '(';
}

/** "the number of appointments cancelled at X at 2,247" */
function numberOf(
  atoms: readonly Atom[],
  before: number,
  vocabulary: FigureVocabulary,
): UnitReading | null {
  for (let at = before - 1; at >= Math.max(1, before - 30); at--) {
    const word = atoms[at]!.lower;
    if ((word === 'number' || word === 'total') && atoms[at + 1]?.lower === 'of') {
      return readUnit(atoms, { value: 0, next: at + 1, share: false, digits: true }, vocabulary);
    }
  }
  return null;
}

/** What may follow a number whose noun was named before: "750 at Ambridge", "12,800 were out". */
const AFTER_ELLIPSIS = new Set([
  'at',
  'in',
  'across',
  'were',
  'was',
  'are',
  'had',
  'have',
  'did',
  ';',
  ',',
  '.',
  'and',
  ')',
  'of',
  'on',
  'between',
]);
const PLACED = new Set(['at', 'in', 'across']);
const LISTED: ReadonlySet<CountedKind> = new Set(['STAFF', 'CARE', 'OTHER']);

/** Measures of something that is counted at a place; a pay rise or a risk is not. */
const COUNTED_SOMEWHERE: ReadonlySet<Measure> = new Set([
  'CANCELLATIONS',
  'STAFF_ON_STRIKE',
  'STAFF_ABSENT',
  'CARE_DELIVERED',
  'WAITING',
  'WORKFORCE',
  'MEMBERSHIP',
  'COST',
]);

/** What is known of a figure when it is asked whom it is about. */
interface Counted {
  readonly quantity: Quantity;
  readonly measure: Measure;
  readonly change: Change;
  readonly kind: CountedKind;
  readonly strike: StrikeFinding | null;
}

function concernsOf(
  context: FigureSentence,
  index: number,
  quote: QuoteFinding | null,
  previous: DraftFigure | null,
  counted: Counted,
): string | null {
  const { analysis, sentence, quantities, subjects, sources, unions, union, employer } = context;
  const { atoms } = sentence;
  const { quantity, measure, change, kind, strike } = counted;
  if (isOfMembers(quantity, measure)) {
    const own = unionOf(atoms, quantity, unions);
    const ofAll = measure === 'MEMBERSHIP' || quantity.unit?.of === 'members';
    if (own !== null || !ofAll) return own;
    // "400 members of the golf club voted"
    const { unit, atomEnd } = quantity;
    const end = unit === null || unit.of === null ? atomEnd : unit.headAtom + 1;
    return atoms[end]?.lower === 'of' ? null : union;
  }
  if (!COUNTED_SOMEWHERE.has(measure)) {
    // a rise in pay is nobody's count, what a body pays or sells is its own
    if (measure === 'PAY' && change === 'INCREASE') return offererOf(atoms, quantity, subjects);
    const own = measure === 'OTHER' ? kind !== 'TIME' : measure === 'PAY' && change === 'ABSOLUTE';
    if (!own || kind === 'TIME') return null;
    const head = headOf(atoms, quantity, subjects);
    return head ?? (measure === 'OTHER' ? sharedWith(context, index, previous) : null);
  }
  const mentions = sources.map(({ mention }) => mention);
  const subject = subjectOf(atoms, quantities, index, subjects, mentions);
  // "The board says it is closer to $600" tells nothing of whose cost that is
  const says = subject !== null && isTeller(atoms, subject);
  if (subject !== null && !(says && measure === 'COST')) return subject.entity;
  const shared = sharedWith(context, index, previous);
  if (shared !== null) return shared;
  const own = quote === null ? null : ownBodyOf(analysis, quote, atoms, quantities[index]!);
  if (own !== null || !OF_STRIKE.has(measure)) return own;
  // "Rowan Hospitals NHS Trust said 310 operations had been moved"
  const [teller] = subjects;
  const tells = teller !== undefined && mentions.some(({ start }) => start === teller.start);
  if (tells && !teller.place && subjects.every(({ entity }) => entity === teller.entity))
    return teller.entity;
  if (subjects.length > 0) return null;
  return (namesPlace(atoms) ? null : employer) ?? nationOf(strike, quantity, measure);
}

/** "60 operations at the clinics, along with 90 scans" */
function sharedWith(
  { sentence, quantities, subjects }: FigureSentence,
  index: number,
  previous: DraftFigure | null,
): string | null {
  const shared = previous?.sentence === sentence ? previous.figure.concerns : null;
  if (shared === null) return null;
  const apart = isNamedBetween(previous!.quantity, quantities[index]!, subjects, shared);
  return apart ? null : shared;
}

/** "In Ambridge 200 drivers walked out", where no table knows the town */
function namesPlace(atoms: readonly Atom[]): boolean {
  const dates = findDates(atoms);
  return atoms.some(
    ({ text, lower }, at) =>
      text !== lower &&
      AT_PLACES.has(atoms[at - 1]?.lower ?? '') &&
      !dates.some(({ firstAtom, atomEnd }) => firstAtom <= at && at < atomEnd),
  );
}

const AT_PLACES = new Set(['in', 'at', 'across', 'from']);

/** Members of a union, and shares of them. */
function isOfMembers({ unit }: Quantity, measure: Measure): boolean {
  if (measure === 'MEMBERSHIP') return true;
  return unit?.name === 'members' || unit?.of === 'members';
}

/** No one trust cancels as many appointments as this: they are those of the whole strike. */
function nationOf(
  strike: StrikeFinding | null,
  { value }: Quantity,
  measure: Measure,
): string | null {
  if (measure !== 'CANCELLATIONS' || value === null || value < LEAST_OF_NATION) return null;
  return strike?.main === true && strike.nations.length === 1 ? strike.nations[0]! : null;
}

const LEAST_OF_NATION = 50_000;

/** "we've cancelled 100 procedures", said by a trust's chief executive, is about the trust. */
function ownBodyOf(
  { people, organisations }: Analysis,
  quote: QuoteFinding,
  atoms: readonly Atom[],
  { firstAtom }: Quantity,
): string | null {
  const first = atoms
    .slice(Math.max(0, firstAtom - 8), firstAtom)
    .some(({ lower }) => lower === 'we' || lower === 'our');
  if (!first || quote.kind === 'INDIRECT' || quote.speakers.length !== 1) return null;
  const id = quote.speakers[0]!.entity;
  const person = people.find((candidate) => candidate.id === id);
  const body =
    person === undefined
      ? id
      : (person.appointments.find(({ organisation }) => organisation !== null)?.organisation ??
        null);
  const kind = organisations.find((organisation) => organisation.id === body)?.kind;
  return kind === 'TRUST' || kind === 'HOSPITAL' || kind === 'COMPANY' ? body : null;
}

/**
 * The speaker of the quote that the figure stands in. A reported clause can go on into somebody else's
 * words ("X estimates 3,500 …, and trusts report 10 per cent"), so there the sentence's own sources count.
 */
function statedBy(
  atoms: readonly Atom[],
  quote: QuoteFinding | null,
  sources: readonly Source[],
  { firstAtom }: Quantity,
  vocabulary: FigureVocabulary,
): string | null {
  const reported = quote === null || (quote.kind === 'INDIRECT' && sources.length > 0);
  if (reported) return sourceOf(atoms, sources, firstAtom, vocabulary)?.entity ?? null;
  return quote.speakers[0]?.entity ?? null;
}

/** Measures of what a strike did; pay and risks are there with or without one. */
const OF_STRIKE: ReadonlySet<Measure> = new Set([
  'CANCELLATIONS',
  'STAFF_ON_STRIKE',
  'STAFF_ABSENT',
  'CARE_DELIVERED',
]);

/**
 * The strike a figure belongs to: the article's, unless its clause says "during the previous walkout". A
 * length is a strike's only beside the words for one.
 */
function strikeOf(
  { strikes, article }: Analysis,
  { atoms }: StatedSentence,
  quantity: Quantity,
  measure: Measure,
  { references, dates, workforces, knowledge }: Tools,
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

function nearestReference(
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

function gapBetween({ firstAtom, atomEnd }: StrikeReference, quantity: Quantity): number {
  return Math.max(0, firstAtom - quantity.atomEnd, quantity.firstAtom - atomEnd);
}

/** The date beside a figure, where a preposition makes it the figure's time. */
function periodBeside(
  { article }: Analysis,
  quantity: Quantity,
  measure: Measure,
  strike: StrikeFinding | null,
  { dates, references, vocabulary }: Tools,
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
