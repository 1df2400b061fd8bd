import type { Span } from '../../text/span.ts';
import type { Analysis, Mention } from '../analysis.ts';
import { type Atom, atomAt } from './atoms.ts';
import { employerOf } from './employer.ts';
import type { Quantity } from './quantities.ts';
import type { StatedSentence } from './stated-sentences.ts';
import { subjectMentions } from './subject-mentions.ts';

/** A mention of an organisation or a place that a figure can be about. */
export interface Subject {
  readonly entity: string;
  readonly start: number;
  readonly end: number;
  /** Half-open range of its sentence's atoms. */
  readonly firstAtom: number;
  readonly atomEnd: number;
  readonly place: boolean;
}

/** Finds whom or where the figures of an article are about. */
export interface SubjectFinder {
  /**
   * In order of the sentence. "The trust" stands for the trust or hospital named last, and "It" or "We" at the head
   * for the body at the head of the sentence before. Sentences must come in order.
   */
  inSentence(sentence: StatedSentence): readonly Subject[];
  /** The unions that a sentence names, whose members figures count. */
  unionsIn(sentence: StatedSentence): readonly Subject[];
  /** The only union of the article, null where it names none or several. */
  readonly union: string | null;
  /** The only body whose staff the article says are on strike at it. */
  readonly employer: string | null;
}

/**
 * Organisations that figures are about: trusts, hospitals, companies, public bodies that run something.
 * Unions, departments, parties and publishers state figures, they are not counted at.
 */
export function createSubjectFinder(analysis: Analysis): SubjectFinder {
  const mentions = subjectMentions(analysis);
  const kinds = new Map(analysis.organisations.map(({ id, kind }) => [id, kind]));
  const names = organisationNames(analysis, mentions);
  const unions = analysis.mentions.filter(
    ({ kind, entity }) => kind === 'ORGANISATION' && kinds.get(entity ?? '') === 'UNION',
  );
  const unionNames = new Set(unions.map(({ entity }) => entity!));
  let next = 0;
  let nextUnion = 0;
  const last = new Map<string, string>();
  let head: { readonly entity: string; readonly paragraph: number; readonly index: number } | null =
    null;
  return {
    union: unionNames.size === 1 ? [...unionNames][0]! : null,
    employer: employerOf(analysis, mentions),
    unionsIn({ start, end, atoms }) {
      while (nextUnion < unions.length && unions[nextUnion]!.end <= start) nextUnion++;
      const found: Subject[] = [];
      for (let at = nextUnion; at < unions.length && unions[at]!.start < end; at++) {
        found.push(subjectAt(atoms, unions[at]!));
      }
      return found;
    },
    inSentence({ start, end, atoms, paragraph, index: sentence }) {
      while (next < mentions.length && mentions[next]!.end <= start) {
        const { entity } = mentions[next]!;
        const kind = kinds.get(entity ?? '');
        if (kind !== undefined) last.set(kind, entity!);
        next++;
      }
      const subjects: Subject[] = [];
      for (let index = next; index < mentions.length && mentions[index]!.start < end; index++) {
        subjects.push(subjectAt(atoms, mentions[index]!));
      }
      const first = atoms[0];
      const pointsBack = head?.paragraph === paragraph && sentence - head.index <= 1;
      if ((first?.lower === 'it' || first?.lower === 'we') && pointsBack) {
        const { start: from, end: to } = first;
        subjects.push({
          entity: head!.entity,
          start: from,
          end: to,
          firstAtom: 0,
          atomEnd: 1,
          place: false,
        });
      }
      for (let at = 0; at < atoms.length; at++) {
        const covered = subjects.some(({ firstAtom, atomEnd }) => firstAtom <= at && at < atomEnd);
        if (covered) continue;
        const named = shortNameAt(atoms, at, names);
        if (named !== null) {
          subjects.push({
            ...named,
            start: atoms[at]!.start,
            end: atoms[named.atomEnd - 1]!.end,
            place: false,
          });
          at = named.atomEnd - 1;
        } else if (isTheProvider(atoms, at)) {
          const kind = atoms[at + 1]!.lower === 'trust' ? 'TRUST' : 'HOSPITAL';
          const before = subjects.filter(
            ({ firstAtom, entity }) => firstAtom < at && kinds.get(entity) === kind,
          );
          // "At Ambridge Hospital …, the trust said": where no trust is named, its hospital stands for it
          const entity = before.at(-1)?.entity ?? last.get(kind) ?? last.get('HOSPITAL');
          if (entity === undefined) continue;
          const { start: from, end: to } = atoms[at + 1]!;
          subjects.push({
            entity,
            start: from,
            end: to,
            firstAtom: at,
            atomEnd: at + 2,
            place: false,
          });
        }
      }
      const inOrder = subjects.toSorted((one, other) => one.firstAtom - other.firstAtom);
      const opening = inOrder[0];
      head =
        opening !== undefined && !opening.place && opening.firstAtom <= 1
          ? { entity: opening.entity, paragraph, index: sentence }
          : null;
      return inOrder;
    },
  };
}

function subjectAt(atoms: readonly Atom[], { entity, start, end, kind }: Mention): Subject {
  return {
    entity: entity!,
    start,
    end,
    firstAtom: atomAt(atoms, start),
    atomEnd: atomAt(atoms, end),
    place: kind === 'PLACE',
  };
}

/** Whose members are counted: the union named beside them, else the only one of the sentence. */
export function unionOf(
  atoms: readonly Atom[],
  { atomEnd }: Quantity,
  unions: readonly Subject[],
): string | null {
  const beside = unions.find(
    ({ firstAtom }) =>
      firstAtom >= atomEnd &&
      firstAtom - atomEnd <= 3 &&
      atoms.slice(atomEnd, firstAtom).some(({ lower }) => lower === 'of'),
  );
  if (beside !== undefined) return beside.entity;
  const all = new Set(unions.map(({ entity }) => entity));
  return all.size === 1 ? [...all][0]! : null;
}

/** The body at the head of a sentence that says what it did: "The company opened 61 shops". */
export function headOf(
  atoms: readonly Atom[],
  { firstAtom: to }: Quantity,
  subjects: readonly Subject[],
): string | null {
  const owner = subjects.findLast(({ atomEnd }) => atomEnd <= to);
  if (owner !== undefined && !owner.place) {
    // "the company's three depots"
    const between = atoms.slice(owner.atomEnd, to).map(({ lower }) => lower);
    const inside = atoms[owner.atomEnd - 1]?.lower === 's';
    if (between.join('') === "'s" || (inside && between.length === 0)) return owner.entity;
    // "Shares in Rowan Vale jumped 8%"
    if (TRADED.has(atoms[0]?.lower ?? '') && to - owner.atomEnd <= 3) return owner.entity;
  }
  const [head, second] = subjects;
  if (head === undefined || head.place || head.firstAtom > 1 || head.atomEnd > to) return null;
  if (to - head.atomEnd > LONGEST_CLAUSE || isTeller(atoms, head)) return null;
  if (second !== undefined && second.atomEnd <= to && second.entity !== head.entity) return null;
  for (let at = head.atomEnd; at < to; at++) if (BREAKS.has(atoms[at]!.lower)) return null;
  return head.entity;
}

/** "Rowan Motors has offered 4 per cent": a rise is of the body whose offer it is. */
export function offererOf(
  atoms: readonly Atom[],
  { firstAtom: to }: Quantity,
  subjects: readonly Subject[],
): string | null {
  const owner = subjects.findLast(({ atomEnd, place }) => !place && atomEnd <= to);
  if (owner === undefined || to - owner.atomEnd > LONGEST_OFFER) return null;
  let at = owner.atomEnd;
  while (at < to && OFFER_LINKS.has(atoms[at]!.lower)) at++;
  const offers = OFFERING.has(atoms[at]?.lower ?? '');
  const puts = atoms[at]?.lower === 'put' && (atoms[at + 1]?.lower === 'up' || at + 1 === to);
  if (at >= to || (!offers && !puts)) return null;
  for (let index = at; index < to; index++) if (BREAKS.has(atoms[index]!.lower)) return null;
  return owner.entity;
}

const LONGEST_OFFER = 9;
const OFFER_LINKS = new Set(['has', 'have', 'had', 'also', 'already', 'now', 'is', 'was']);
const OFFERING = new Set(['offered', 'offers', 'offering', 'proposed', 'proposes']);

/** "The board says": what follows may be about anybody. */
export function isTeller(atoms: readonly Atom[], { atomEnd }: Subject): boolean {
  return SAYING.has(atoms[atomEnd]?.lower ?? '');
}

const SAYING = new Set(['said', 'says', 'say', 'told']);
const LONGEST_CLAUSE = 20;
const TRADED = new Set(['shares', 'sales', 'profits', 'revenue']);

/** "the Trust", "the hospital" where no name follows. */
function isTheProvider(atoms: readonly Atom[], at: number): boolean {
  const word = atoms[at + 1]?.lower;
  return atoms[at]!.lower === 'the' && (word === 'trust' || word === 'hospital');
}

interface ShortName {
  readonly entity: string;
  readonly words: readonly string[];
}

/** First two words or more of each organisation's name as the article writes it, less what kind of body it is. */
function organisationNames(
  { article }: Analysis,
  mentions: readonly Mention[],
): ReadonlyMap<string, readonly ShortName[]> {
  const names = new Map<string, ShortName[]>();
  const seen = new Set<string>();
  for (const { kind, entity, name } of mentions) {
    if (kind !== 'ORGANISATION' || entity === null) continue;
    const text = article.text.slice(name.start, name.end);
    if (seen.has(text)) continue;
    seen.add(text);
    const words = text
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .filter(Boolean);
    const end = words.findIndex((word) => BODY_WORDS.has(word));
    if (end < 2) continue;
    const first = names.get(words[0]!) ?? [];
    first.push({ entity, words: words.slice(0, end) });
    names.set(words[0]!, first);
  }
  return names;
}

const BODY_WORDS = new Set([
  'nhs',
  'trust',
  'foundation',
  'hospital',
  'hospitals',
  'university',
  'healthcare',
  'health',
]);

/** "in East and West Ambridge", in an article that names "East and West Ambridge NHS Trust" */
function shortNameAt(
  atoms: readonly Atom[],
  at: number,
  names: ReadonlyMap<string, readonly ShortName[]>,
): Pick<Subject, 'entity' | 'firstAtom' | 'atomEnd'> | null {
  if (!PLACE_WORDS.has(atoms[at - 1]?.lower ?? '')) return null;
  for (const { entity, words } of names.get(atoms[at]!.lower) ?? []) {
    if (words.every((word, index) => atoms[at + index]?.lower === word)) {
      return { entity, firstAtom: at, atomEnd: at + words.length };
    }
  }
  return null;
}

/**
 * The one a figure is about: named after it before the next figure ("1,169 appointments at A; 750 at B"),
 * right before it ("A with 1,169, B with 750"), or at the head of the sentence ("Across England, …").
 */
export function subjectOf(
  atoms: readonly Atom[],
  quantities: readonly Quantity[],
  index: number,
  subjects: readonly Subject[],
  sources: readonly Span[],
): Subject | null {
  const quantity = quantities[index]!;
  const usable = subjects.filter(
    (subject) => !sources.some((source) => source.start === subject.start),
  );
  const earlier = usable.filter(({ atomEnd }) => atomEnd <= quantity.firstAtom);
  const before = earlier.at(-1);
  // "A with 1,169", "A had the most, with 1,169", "A cancelled 1,169", "those at A at 1,169"
  if (before !== undefined && isOwner(atoms, before.atomEnd, quantity)) {
    const joined = earlier.length > 1 && isJoined(atoms, earlier.at(-2)!.atomEnd, before.firstAtom);
    return joined ? null : before;
  }
  const next = quantities.find((other, at) => at > index && other.unit?.time !== true);
  const limit = next?.firstAtom ?? atoms.length;
  const after = usable.filter(
    ({ firstAtom, atomEnd }) =>
      firstAtom >= quantity.numberAtom && atomEnd <= limit && isPlaced(atoms, firstAtom),
  );
  if (after[0] !== undefined && isClause(atoms, quantity.atomEnd, after[0].firstAtom)) {
    // "in Ambridge and Borchester" is about both, which no one entity stands for
    const second = usable[usable.indexOf(after[0]) + 1];
    const joined = second !== undefined && isJoined(atoms, after[0].atomEnd, second.firstAtom);
    return joined && second.atomEnd <= limit ? null : after[0];
  }
  const first = usable[0];
  // "Across England, …", "The trust admitted that …"
  const heads =
    first !== undefined &&
    (isPlaced(atoms, first.firstAtom)
      ? // "The ward at Ambridge Hospital was rebuilt for £7m" by whoever pays for it
        first.firstAtom <= (MONEY.has(quantity.unit?.name ?? '') ? 2 : 3)
      : !first.place && first.firstAtom <= 1);
  if (heads && first.atomEnd <= quantity.firstAtom) {
    const second = usable[1];
    return second !== undefined && isJoined(atoms, first.atomEnd, second.firstAtom) ? null : first;
  }
  return null;
}

const MONEY = new Set(['GBP', 'USD', 'EUR']);

/** Whether the words between a name and a number give the number to the name. */
function isOwner(atoms: readonly Atom[], from: number, { firstAtom: to, unit }: Quantity): boolean {
  const words = atoms.slice(from, to).map(({ lower }) => lower);
  if (words.length > 6 || words.some((word) => word === ';' || word === '.')) return false;
  if (words.at(-1) === 'with') return true;
  if (words.length <= 1 && words[0] === 'at') return unit === null;
  return words.length <= 4 && words.some((word) => OWNING.has(word));
}

const OWNING = new Set([
  'with',
  'had',
  'has',
  'saw',
  'cancelled',
  'postponed',
  'reported',
  'recorded',
  'lost',
  ':',
  '(',
  'rescheduled',
]);

function isPlaced(atoms: readonly Atom[], at: number): boolean {
  const before = atoms[at - 1]?.lower ?? '';
  return (
    PLACE_WORDS.has(before) || (before === 'the' && PLACE_WORDS.has(atoms[at - 2]?.lower ?? ''))
  );
}

const PLACE_WORDS = new Set([
  'at',
  'in',
  'across',
  'by',
  'throughout',
  'within',
  'for',
  'of',
  'from',
]);

/** No new clause and no semicolon between the figure and the place. */
function isClause(atoms: readonly Atom[], from: number, to: number): boolean {
  if (to - from > LONGEST_GAP) return false;
  for (let at = from; at < to; at++) if (BREAKS.has(atoms[at]!.lower)) return false;
  return true;
}

const LONGEST_GAP = 16;
const BREAKS = new Set([
  ';',
  '.',
  ':',
  '–',
  '—',
  'but',
  'while',
  'although',
  'whereas',
  'because',
  'compared',
]);

function isJoined(atoms: readonly Atom[], from: number, to: number): boolean {
  if (to <= from || to - from > 3) return false;
  return atoms.slice(from, to).every(({ lower }) => JOINING.has(lower));
}

const JOINING = new Set([',', 'and', '&', 'the', '/']);

/** Whether somebody else is named between two quantities, so that the second is not about whom the first is. */
export function isNamedBetween(
  { atomEnd }: Quantity,
  { firstAtom }: Quantity,
  subjects: readonly Subject[],
  but: string | null,
): boolean {
  return subjects.some(
    (subject) =>
      subject.firstAtom >= atomEnd && subject.atomEnd <= firstAtom && subject.entity !== but,
  );
}
