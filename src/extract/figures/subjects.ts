import type { Analysis, Mention } from '../analysis.ts';
import { type Atom, atomAt } from './atoms.ts';
import { createBodyNounReader, employerNounTest, endsNoun, namesByNoun } from './body-nouns.ts';
import { employerOf } from './employer.ts';
import { shortNameAt, shortNames } from './short-names.ts';
import type { StatedSentence } from './stated-sentences.ts';
import { subjectMentions } from './subject-mentions.ts';
import { unionsOf } from './unions.ts';

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
  /** The company that the sentences so far tell about, where the article has no employer of strikers. */
  companyTold(): string | null;
}

/**
 * Organisations that figures are about: trusts, hospitals, companies, public bodies that run something.
 * Unions, departments, parties and publishers state figures, they are not counted at.
 */
export function createSubjectFinder(analysis: Analysis): SubjectFinder {
  const ofMembers = unionsOf(analysis);
  const mentions = subjectMentions(analysis, ofMembers);
  const kinds = new Map(analysis.organisations.map(({ id, kind }) => [id, kind]));
  const names = shortNames(analysis, mentions);
  const employer = employerOf(analysis, mentions);
  const nouns = new Set(analysis.knowledge.words('employer-nouns'));
  // "the airline" is the article's employer where no other is meant; "the Airline Act" is a name
  const fitsEmployer = employerNounTest(analysis, employer, nouns);
  const isEmployer = (atom: Atom | undefined) =>
    atom !== undefined && atom.text === atom.lower && fitsEmployer(atom.lower);
  const bodyNouns = createBodyNounReader(analysis, mentions);
  const byNoun = namesByNoun(analysis, mentions, nouns);
  const unions = analysis.mentions.filter(
    ({ kind, entity }) => kind === 'ORGANISATION' && ofMembers.has(entity ?? ''),
  );
  const unionNames = new Set(unions.map(({ entity }) => entity!));
  let next = 0;
  let nextUnion = 0;
  const last = new Map<string, string>();
  let head: Foremost | null = null;
  let told: string | null = null;
  return {
    union: unionNames.size === 1 ? [...unionNames][0]! : null,
    employer,
    companyTold() {
      if (employer !== null) return null;
      return told !== null && kinds.get(told) === 'COMPANY' ? told : bodyNouns.onlyCompany;
    },
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
        next++;
      }
      const subjects: Subject[] = [];
      for (let index = next; index < mentions.length && mentions[index]!.start < end; index++) {
        subjects.push(subjectAt(atoms, mentions[index]!));
      }
      const first = atoms[0];
      const pointsBack =
        head?.paragraph === paragraph &&
        sentence - head.index <= 1 &&
        (head.atHead || !BEING.has(atoms[1]?.lower ?? ''));
      // "Its backlog" is hardly that of the inspectors told of before
      const ofOwner = first?.lower !== 'its' || kinds.get(head?.entity ?? '') !== 'PUBLIC_BODY';
      if (first !== undefined && POINTING.has(first.lower) && pointsBack && ofOwner) {
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
          const entity =
            before.at(-1)?.entity ??
            last.get(kind) ??
            last.get('HOSPITAL') ??
            byNoun.get(atoms[at + 1]!.lower);
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
        } else if (isTheNamed(atoms, at, byNoun)) {
          const { start: from, end: to, lower } = atoms[at + 1]!;
          const entity = byNoun.get(lower)!;
          subjects.push({
            entity,
            start: from,
            end: to,
            firstAtom: at,
            atomEnd: at + 2,
            place: false,
          });
        } else if (employer !== null && atoms[at]!.lower === 'the' && isEmployer(atoms[at + 1])) {
          const { start: from, end: to } = atoms[at + 1]!;
          subjects.push({
            entity: employer,
            start: from,
            end: to,
            firstAtom: at,
            atomEnd: at + 2,
            place: false,
          });
        } else if (employer === null) {
          const meant = bodyNouns.at(atoms, at, told);
          if (meant === null) continue;
          const { entity, atomEnd } = meant;
          const span = { start: atoms[at]!.start, end: atoms[atomEnd - 1]!.end };
          subjects.push({ ...span, entity, firstAtom: at, atomEnd, place: false });
        }
      }
      const inOrder = subjects.toSorted((one, other) => one.firstAtom - other.firstAtom);
      for (const { entity } of inOrder) {
        const kind = kinds.get(entity);
        if (kind !== undefined) last.set(kind, entity);
      }
      head = foremostOf(inOrder, paragraph, sentence);
      if (head?.atHead === true) told = head.entity;
      return inOrder;
    },
  };
}

/** The body that "it" means in the next sentence. */
interface Foremost {
  readonly entity: string;
  /** Whether it stood at the head, so that "it" can hardly be anything else. */
  readonly atHead: boolean;
  readonly paragraph: number;
  readonly index: number;
}

/** The body at the head of a sentence, else the only one that it names. */
function foremostOf(
  subjects: readonly Subject[],
  paragraph: number,
  index: number,
): Foremost | null {
  const [opening] = subjects;
  if (opening === undefined) return null;
  if (!opening.place && opening.firstAtom <= 1)
    return { entity: opening.entity, atHead: true, paragraph, index };
  const bodies = new Set(subjects.flatMap(({ entity, place }) => (place ? [] : [entity])));
  return bodies.size === 1 ? { entity: [...bodies][0]!, atHead: false, paragraph, index } : null;
}

const POINTING = new Set(['it', 'its', 'we']);

/** "It is understood", "it was the first": "it" need not be a body. */
const BEING = new Set(['is', 'was', 'will', 'would', "'"]);

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

/** "the Trust", "the hospital" where no name follows. */
function isTheProvider(atoms: readonly Atom[], at: number): boolean {
  const word = atoms[at + 1]?.lower;
  return atoms[at]!.lower === 'the' && (word === 'trust' || word === 'hospital');
}

/** "the airport", of the only body that has the noun in its name and where no other noun follows. */
function isTheNamed(
  atoms: readonly Atom[],
  at: number,
  byNoun: ReadonlyMap<string, string>,
): boolean {
  const noun = atoms[at + 1];
  if (atoms[at]!.lower !== 'the' || noun === undefined || noun.text !== noun.lower) return false;
  return byNoun.has(noun.lower) && endsNoun(atoms[at + 2]);
}
