import type { Measure, QuoteFinding } from '../record.ts';
import { atomAt } from './atoms.ts';
import { BREAKS } from './clause-breaks.ts';
import type { CountedKind } from './counted-kind.ts';
import type { FigureSentence } from './figure-sentence.ts';
import type { Quantity } from './quantities.ts';

/** The person whose own figure it is: who says "I" of it, or of whom the sentence says it; null where it is nobody's. */
export function personConcerned(
  context: FigureSentence,
  quote: QuoteFinding | null,
  quantity: Quantity,
  kind: CountedKind,
  measure: Measure,
): string | null {
  if (kind === 'MONEY') {
    return speakerOfSelf(context, quote, quantity) ?? earner(context, quantity);
  }
  // how long somebody has worked somewhere is told of them, and counts nothing
  if (kind !== 'OTHER' && measure !== 'WAITING') return null;
  return (
    speakersOwn(context, quote, quantity, kind) ??
    clausesOwn(context, quote, quantity, kind) ??
    described(context, quantity, kind)
  );
}

/** "I earn £14 an hour", said by one person. */
function speakerOfSelf(
  { analysis, sentence: { atoms } }: FigureSentence,
  quote: QuoteFinding | null,
  { firstAtom }: Quantity,
): string | null {
  if (quote === null || quote.kind === 'INDIRECT' || quote.speakers.length !== 1) return null;
  const { entity } = quote.speakers[0]!;
  if (!analysis.people.some(({ id }) => id === entity)) return null;
  for (let at = firstAtom - 1; at >= Math.max(0, firstAtom - LONGEST_CLAUSE); at--) {
    const { lower, text } = atoms[at]!;
    if (text === 'I') return OF_SELF_ALONE.has(atoms[at + 1]?.lower ?? '') ? null : entity;
    if (BREAKS.has(lower) || OTHERS.has(lower)) return null;
  }
  return null;
}

const LONGEST_CLAUSE = 8;
/** "I think £40 of it" */
const OF_SELF_ALONE = new Set(
  'think thought know knew see saw believe hope guess reckon heard hear counted count want say said told remember represent'.split(
    ' ',
  ),
);
const OTHERS = new Set(
  'we they he she it you that who which them him her us their our his everyone people . ”'.split(
    ' ',
  ),
);

/** "I have taught here for 22 years", "I clean 16 rooms a day" */
function speakersOwn(
  context: FigureSentence,
  quote: QuoteFinding | null,
  quantity: Quantity,
  kind: CountedKind,
): string | null {
  const own = speakerOfSelf(context, quote, quantity);
  if (own === null) return null;
  const { atoms } = context.sentence;
  const { firstAtom } = quantity;
  const reach = kind === 'TIME' ? LONGEST_CLAUSE : LONGEST_COUNT;
  const before = atoms.slice(Math.max(0, firstAtom - reach), firstAtom);
  const from = before.findLastIndex(({ text }) => text === 'I');
  // "I have seen 40 nurses leave" counts others
  if (from < 0 || before.slice(from).some(({ lower }) => OF_SELF_ALONE.has(lower))) return null;
  return own;
}

/** "said she had waited 11 weeks", "says he walked 11 miles": what somebody says of themselves. */
function clausesOwn(
  { analysis, sentence: { atoms } }: FigureSentence,
  quote: QuoteFinding | null,
  { firstAtom: to }: Quantity,
  kind: CountedKind,
): string | null {
  if (quote === null || quote.kind !== 'INDIRECT' || quote.speakers.length !== 1) return null;
  const person = analysis.people.find(({ id }) => id === quote.speakers[0]!.entity);
  if (person === undefined) return null;
  // whoever leads a body says "he" of what the body does
  const leads = person.appointments.some(({ organisation }) => organisation !== null);
  if (kind === 'OTHER' && leads) return null;
  const from = atomAt(atoms, quote.segments[0]!.start);
  if (!PRONOUNS.has(atoms[from]?.lower ?? '') || to - from > LONGEST_CLAUSE || to <= from)
    return null;
  const between = atoms.slice(from + 1, to).map(({ lower }) => lower);
  if (between.some((word) => BREAKS.has(word) || OTHERS.has(word) || OF_SELF_ALONE.has(word)))
    return null;
  return person.id;
}

/** "Jed Roe, 58, who has worked there for 31 years", "Jed Roe, a porter for 19 years", "Jed Roe, who has three children" */
function described(
  { sentence: { atoms }, people, subjects }: FigureSentence,
  { firstAtom: to }: Quantity,
  kind: CountedKind,
): string | null {
  const person = people.findLast(({ end }) => atomAt(atoms, end) <= to);
  if (person === undefined || person.entity === null) return null;
  const from = atomAt(atoms, person.end);
  if (to - from > LONGEST_LIFE) return null;
  const between = atoms.slice(from, to).map(({ lower }) => lower);
  if (between.some((word) => SPEAKING.has(word))) return null;
  const last = between.at(-1) ?? '';
  if (kind === 'OTHER') {
    if (last === 'whose' && between.at(-2) === ',') return person.entity;
    return HAVING.has(last) && between.at(-2) === 'who' ? person.entity : null;
  }
  const apart = subjects.some(
    ({ firstAtom, place }) =>
      !place && firstAtom >= from + 1 && atoms[firstAtom - 1]?.lower !== 'at',
  );
  if (apart && !between.includes('who')) return null;
  const opens = between[0] === ',' || LIVING.has(between[0] ?? '');
  return opens && (last === 'for' || SPENDING.has(last)) ? person.entity : null;
}

const LONGEST_COUNT = 5;
const LONGEST_LIFE = 18;
const PRONOUNS = new Set(['he', 'she', 'they']);
const HAVING = new Set(['has', 'had', 'owns', 'keeps', 'grows', 'farms']);
const LIVING = new Set(['who', 'has', 'had', 'waited', 'worked', 'spent', 'served', 'lived']);
const SPENDING = new Set([
  'waited',
  'spent',
  'served',
  'lasted',
  'drove',
  'waits',
  'spends',
  'spending',
  'waiting',
]);

/** "Ms Roe, a packer who makes $23.40 an hour" */
function earner(
  { sentence: { atoms }, people }: FigureSentence,
  { firstAtom: to }: Quantity,
): string | null {
  const person = people.findLast(({ end }) => atomAt(atoms, end) <= to);
  if (person === undefined || person.entity === null) return null;
  const from = atomAt(atoms, person.end);
  if (to - from > LONGEST_DESCRIPTION) return null;
  const between = atoms.slice(from, to).map(({ lower }) => lower);
  // "Roe said she earned £4 an hour less"
  const told = between.findIndex((word) => word === 'said' || word === 'says');
  const own = told >= 0 && ['he', 'she'].includes(between[told + 1] ?? '');
  if (between.slice(own ? told + 1 : 0).some((word) => SPEAKING.has(word))) return null;
  return between.slice(-4).some((word) => EARNING.has(word)) ? person.entity : null;
}

const LONGEST_DESCRIPTION = 14;
const SPEAKING = new Set(['said', 'says', 'told', 'but', 'while', ';', '.', ':', '“', '”', '"']);
const EARNING = new Set(
  'makes made earns earned takes took paid gets got earning making'.split(' '),
);
