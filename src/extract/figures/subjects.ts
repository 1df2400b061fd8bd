import type { Analysis, Organisation } from '../analysis.ts';
import { createDefiniteBodyReader } from './definite-bodies.ts';
import { employerOf } from './employer.ts';
import { shortNameAt, shortNames } from './short-names.ts';
import { type StatedSentence, statedSentences } from './stated-sentences.ts';
import { bodyOver, type Subject, subjectOf } from './subject.ts';
import { subjectMentions } from './subject-mentions.ts';
import { unionsOf } from './unions.ts';

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
  /** The only body whose staff the article says are on strike at it; null where it is named much further on. */
  employerTold(sentence: StatedSentence): string | null;
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
  const firstNamed = mentions.find(({ entity }) => entity === employer)?.start ?? 0;
  const named = statedSentences(analysis).find(({ end }) => end > firstNamed)?.index ?? 0;
  const definite = createDefiniteBodyReader(analysis, mentions, employer);
  const unions = analysis.mentions.filter(
    ({ kind, entity }) => kind === 'ORGANISATION' && ofMembers.has(entity ?? ''),
  );
  const unionNames = new Set(unions.map(({ entity }) => entity!));
  const namedIn = createSubjectReader(mentions);
  const last = new Map<string, string>();
  let head: Foremost | null = null;
  let told: string | null = null;
  return {
    union: unionNames.size === 1 ? [...unionNames][0]! : null,
    employerTold({ index }) {
      return named - index <= (index < LEAD ? NAMED_SOON : 1) ? employer : null;
    },
    companyTold() {
      if (employer !== null) return null;
      return told !== null && kinds.get(told) === 'COMPANY' ? told : definite.onlyCompany;
    },
    unionsIn: createSubjectReader(unions),
    inSentence(sentence) {
      const { atoms } = sentence;
      const subjects = [...withoutOnlookers(namedIn(sentence), atoms)];
      const pointed = pointedBack(sentence, head, kinds);
      if (pointed !== null) subjects.push(pointed);
      for (let at = 0; at < atoms.length; at++) {
        const covered = subjects.some(({ firstAtom, atomEnd }) => firstAtom <= at && at < atomEnd);
        if (covered) continue;
        const short = shortNameAt(atoms, at, names);
        const subject =
          short === null
            ? definite.at(atoms, at, subjects, { last, told })
            : bodyOver(atoms, short.entity, at, short.atomEnd);
        if (subject !== null) subjects.push(subject);
      }
      const inOrder = subjects.toSorted((one, other) => one.firstAtom - other.firstAtom);
      for (const { entity } of inOrder) {
        const kind = kinds.get(entity);
        if (kind !== undefined) last.set(kind, entity);
      }
      head = foremostOf(inOrder, sentence);
      if (head?.atHead === true) told = head.entity;
      return inOrder;
    },
  };
}

/** How many sentences later it may be named: news opens with "bus drivers", and says next whose they are. */
const NAMED_SOON = 3;
const LEAD = 3;

/** "Jane Roe, an analyst at Rowan Research, said it could cost the company £3m": the company is another one. */
function withoutOnlookers(
  subjects: readonly Subject[],
  atoms: StatedSentence['atoms'],
): readonly Subject[] {
  return subjects.filter(({ entity, firstAtom }, index) => {
    if (atoms[firstAtom]!.text !== atoms[firstAtom]!.lower) return true;
    return !subjects.slice(0, index).some((before) => {
      const post = atoms.slice(Math.max(0, before.firstAtom - 3), before.firstAtom);
      return before.entity === entity && post.some(({ lower }) => ONLOOKERS.has(lower));
    });
  });
}

const ONLOOKERS = new Set(
  'analyst economist strategist researcher expert professor lecturer'.split(' '),
);

/** Gives the mentions of each sentence as subjects; sentences must come in order. */
function createSubjectReader(
  mentions: Analysis['mentions'],
): (sentence: StatedSentence) => readonly Subject[] {
  let next = 0;
  return ({ start, end, atoms }) => {
    while (next < mentions.length && mentions[next]!.end <= start) next++;
    const subjects: Subject[] = [];
    for (let at = next; at < mentions.length && mentions[at]!.start < end; at++) {
      subjects.push(subjectOf(mentions[at]!, atoms));
    }
    return subjects;
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
  { paragraph, index }: StatedSentence,
): Foremost | null {
  const [opening] = subjects;
  if (opening === undefined) return null;
  if (!opening.place && opening.firstAtom <= 1)
    return { entity: opening.entity, atHead: true, paragraph, index };
  const bodies = new Set(subjects.flatMap(({ entity, place }) => (place ? [] : [entity])));
  return bodies.size === 1 ? { entity: [...bodies][0]!, atHead: false, paragraph, index } : null;
}

/** "It", "We" or "Of its" at the head of a sentence, where the one before tells of a body; null for all others. */
function pointedBack(
  { atoms, paragraph, index }: StatedSentence,
  head: Foremost | null,
  kinds: ReadonlyMap<string, Organisation['kind']>,
): Subject | null {
  // "Of its 310 loaders, 280 are members"
  const at = atoms[0]?.lower === 'of' && atoms[1]?.lower === 'its' ? 1 : 0;
  const [first, second] = atoms.slice(at);
  if (head === null || first === undefined || !POINTING.has(first.lower)) return null;
  if (head.paragraph !== paragraph || index - head.index > 1) return null;
  if (!head.atHead && BEING.has(second?.lower ?? '')) return null;
  // "Its backlog" is hardly that of the inspectors told of before
  if (first.lower === 'its' && kinds.get(head.entity) === 'PUBLIC_BODY') return null;
  return bodyOver(atoms, head.entity, at, at + 1);
}

const POINTING = new Set(['it', 'its', 'we']);

/** "It is understood", "it was the first": "it" need not be a body. */
const BEING = new Set(['is', 'was', 'will', 'would', "'"]);
