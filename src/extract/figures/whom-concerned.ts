import type { Analysis } from '../analysis.ts';
import type { Measure, OrganisationKind, QuoteFinding, StrikeFinding } from '../record.ts';
import { findDates } from '../strikes/dates.ts';
import type { Atom } from './atoms.ts';
import { isTeller, ownerOf } from './clause-owner.ts';
import type { CountedKind } from './counted-kind.ts';
import type { DraftFigure, FigureSentence } from './figure-sentence.ts';
import { isAskedFor, ofOffer } from './offers.ts';
import { personConcerned } from './person-concerned.ts';
import { AT_PLACES } from './place-words.ts';
import { isNamedBetween, subjectOf } from './placed-subject.ts';
import { isPlaceOfLearning } from './places-of-learning.ts';
import type { Quantity } from './quantities.ts';
import { OF_STRIKE } from './strike-of-figure.ts';
import { unionOf } from './unions.ts';
import type { FigureVocabulary } from './vocabulary.ts';
import { isVote } from './votes.ts';

/** What is known of a figure when it is asked whom it is about. */
export interface Counted {
  readonly quantity: Quantity;
  readonly measure: Measure;
  readonly kind: CountedKind;
  readonly strike: StrikeFinding | null;
}

/**
 * Whom or where a figure is about: by the words of its clause, else the list it stands in, else who speaks of
 * "us", else, for what a strike does, the article's employer. Null where that stays open.
 */
export function whomConcerned(
  context: FigureSentence,
  index: number,
  quote: QuoteFinding | null,
  previous: DraftFigure | null,
  counted: Counted,
  vocabulary: FigureVocabulary,
): string | null {
  const { sentence, subjects } = context;
  const { atoms } = sentence;
  const { quantity, measure, kind } = counted;
  // votes are for and against, of nobody
  if (quantity.unit?.name === 'votes') return null;
  if (isBenchmark(atoms, quantity)) return null;
  if (isVote(atoms, quantity)) {
    const own = unionOfVote(context, quote);
    if (own !== null) return own;
  }
  if (isOfMembers(quantity, measure)) return unionConcerned(context, counted);
  const person = personConcerned(context, quote, quantity, kind, measure);
  if (person !== null) return person;
  if (kind === 'TIME' && !COUNTED_SOMEWHERE.has(measure)) return null;
  if (measure === 'PAY') {
    // what a union asks for is nobody's
    if (isAskedFor(atoms, quantity.firstAtom)) return null;
    return ownerOf(atoms, quantity, subjects, vocabulary) ?? ofOffer(atoms, quantity, subjects);
  }
  const owner = ownerConcerned(context, index, counted, vocabulary);
  const found = owner ?? sharedWith(context, index, previous);
  if (found !== null || measure === 'RISK') return found;
  const own = speakersBody(context, quote, quantity) ?? itsOwn(context, quantity, kind);
  if (own !== null) return own;
  return OF_STRIKE.has(measure) ? ofStrike(context, counted) : ofResults(context, quote, counted);
}

/** By the clause: what the body does or has, or where things are counted. */
function ownerConcerned(
  { sentence: { atoms }, quantities, subjects, sources }: FigureSentence,
  index: number,
  { quantity, measure, kind }: Counted,
  vocabulary: FigureVocabulary,
): string | null {
  const own = ownerOf(atoms, quantity, subjects, vocabulary);
  if (own !== null) return own;
  const mentions = sources.map(({ mention }) => mention);
  const subject = subjectOf(atoms, quantities, index, subjects, mentions);
  if (subject === null) return null;
  // "The board says it is closer to $600" tells nothing of whose cost that is
  if (measure === 'COST' && isTeller(atoms, subject)) return null;
  if (COUNTED_SOMEWHERE.has(measure)) return subject.entity;
  // "about 300 porters are to be out at Ambridge Hospital": people work where they are said to be
  const there =
    subject.firstAtom >= quantity.atomEnd && atoms[subject.firstAtom - 1]?.lower === 'at';
  if (there && kind === 'STAFF') return subject.entity;
  // "five plants owned by Rowan Motors": things are a body's where they stand beside it
  const beside =
    subject.firstAtom >= quantity.atomEnd && subject.firstAtom - quantity.atomEnd <= NEAR;
  return beside && !subject.place && kind === 'OTHER' ? subject.entity : null;
}

const NEAR = 4;

/** "against a target of 76 per cent", "below the state average of 15%": what others are measured by. */
function isBenchmark(atoms: readonly Atom[], { firstAtom }: Quantity): boolean {
  const [noun, link] = [atoms[firstAtom - 2]?.lower ?? '', atoms[firstAtom - 1]?.lower];
  return link === 'of' && BENCHMARKS.has(noun);
}

const BENCHMARKS = new Set([
  'target',
  'average',
  'benchmark',
  'mean',
  'norm',
  'limit',
  'maximum',
  'minimum',
]);

/** "They voted by 91 per cent", in the words of a union or of whoever leads it. */
function unionOfVote({ analysis }: FigureSentence, quote: QuoteFinding | null): string | null {
  if (quote === null || quote.speakers.length !== 1) return null;
  const body = bodyOfSpeaker(analysis, quote);
  const union = analysis.organisations.find(({ id }) => id === body);
  return union?.kind === 'UNION' ? union.id : null;
}

/** Whose members are counted, or have voted. */
function unionConcerned(
  { sentence: { atoms }, unions, union }: FigureSentence,
  { quantity, measure }: Counted,
): string | null {
  const own = unionOf(atoms, quantity, unions);
  const ofAll = measure === 'MEMBERSHIP' || quantity.unit?.of === 'members';
  if (own !== null || !ofAll) return own;
  // "400 members of the golf club voted"
  const { unit, atomEnd } = quantity;
  const end = unit === null || unit.of === null ? atomEnd : unit.headAtom + 1;
  return atoms[end]?.lower === 'of' ? null : union;
}

/** What a strike did where the sentence names nobody: it did it to the employer, or to the nation's hospitals. */
function ofStrike(context: FigureSentence, { quantity, measure, strike }: Counted): string | null {
  const { sentence, subjects, sources } = context;
  const mentions = sources.map(({ mention }) => mention);
  // "Rowan Hospitals NHS Trust said 310 operations had been moved"
  const [teller] = subjects;
  const tells = teller !== undefined && mentions.some(({ start }) => start === teller.start);
  if (tells && !teller.place && subjects.every(({ entity }) => entity === teller.entity))
    return teller.entity;
  // "430 seminars were cancelled, the university said"
  if (subjects.some(({ entity }) => entity !== context.employer)) return null;
  const nation = nationOf(strike, quantity, measure);
  return nation ?? (namesPlace(sentence.atoms) ? null : context.employer);
}

/** "Sales slipped 4% to £90m", "Net income was $31 million": of the company that the text is about. */
function ofResults(
  { sentence: { atoms }, subjects, people, companyTold }: FigureSentence,
  quote: QuoteFinding | null,
  { kind, quantity: { firstAtom } }: Counted,
): string | null {
  if (kind !== 'MONEY' && kind !== 'PERCENT') return null;
  if (quote !== null || subjects.length > 0 || people.length > 0) return null;
  const opening = atoms.slice(0, Math.min(firstAtom, OPENING)).map(({ lower }) => lower);
  if (opening.some((word) => OF_ALL.has(word))) return null;
  return opening.some((word) => RESULTS.has(word)) ? companyTold : null;
}

const OPENING = 8;
const RESULTS = new Set(
  'sales revenue revenues turnover profit profits losses earnings income dividend bookings orders backlog margins'.split(
    ' ',
  ),
);
/** "Sales across the industry", "retail sales in Britain", "a rival's profits" */
const OF_ALL = new Set(
  "' across industry sector market national retail global rival rivals average their his her our workers staff tax".split(
    ' ',
  ),
);

/** The article's employer, in a sentence that names no other body. */
function employerHere({ subjects, employer }: FigureSentence): string | null {
  return subjects.every(({ entity, place }) => place || entity === employer) ? employer : null;
}

/** "The walkout closed all of its nine pools", "on any of its three lines": whose things they are. */
function itsOwn(
  context: FigureSentence,
  { firstAtom, atomEnd }: Quantity,
  kind: CountedKind,
): string | null {
  if (kind !== 'OTHER') return null;
  const words = context.sentence.atoms.slice(Math.max(0, firstAtom - 1), atomEnd);
  return words.some(({ lower }) => lower === 'its') ? employerHere(context) : null;
}

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

/** "60 operations at the clinics, along with 90 scans" */
function sharedWith(
  { sentence, quantities, subjects, people }: FigureSentence,
  index: number,
  previous: DraftFigure | null,
): string | null {
  const shared = previous?.sentence === sentence ? previous.figure.concerns : null;
  // what somebody has of their own is not shared out: "I clean 44 rooms," said one of 95 cleaners
  if (shared === null) return null;
  const between = sentence.atoms.slice(previous!.quantity.atomEnd, quantities[index]!.firstAtom);
  const ofPerson = people.some(({ entity }) => entity === shared);
  if (ofPerson && between.some(({ lower }) => lower === 'said' || lower === 'says')) return null;
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
function speakersBody(
  { analysis, sentence: { atoms } }: FigureSentence,
  quote: QuoteFinding | null,
  { firstAtom }: Quantity,
): string | null {
  if (quote === null || quote.kind === 'INDIRECT' || quote.speakers.length !== 1) return null;
  const before = atoms.slice(Math.max(0, firstAtom - 8), firstAtom);
  const first = before.findLastIndex(({ lower }) => lower === 'we' || lower === 'our');
  // "we know that the union wants 12 per cent"
  if (first < 0 || before.slice(first).some(({ lower }) => OTHERS.has(lower))) return null;
  const body = bodyOfSpeaker(analysis, quote);
  const known = analysis.organisations.find(({ id }) => id === body);
  if (known === undefined) return null;
  return RUNNING.has(known.kind) || isPlaceOfLearning(known) ? body : null;
}

const OTHERS = new Set(['they', 'them', 'he', 'she', 'union', 'workers', 'that', ';']);
/** Kinds of bodies that speak of their own figures as "ours"; a union's "we" are its members. */
const RUNNING: ReadonlySet<OrganisationKind> = new Set([
  'TRUST',
  'HOSPITAL',
  'COMPANY',
  'PUBLIC_BODY',
  'CHARITY',
]);

function bodyOfSpeaker({ people }: Analysis, { speakers }: QuoteFinding): string | null {
  const id = speakers[0]!.entity;
  const person = people.find((candidate) => candidate.id === id);
  if (person === undefined) return id;
  return (
    person.appointments.find(({ organisation }) => organisation !== null)?.organisation ?? null
  );
}
