import type { Paragraph } from '../text/paragraphs.ts';
import type { Analysis, Mention } from './analysis.ts';
import { type Covering, coveringOf } from './entities/titles.ts';
import { vocabularyOf } from './entities/vocabulary.ts';
import { type Word, wordsOfParagraphs } from './entities/words.ts';
import { findingId } from './finding-id.ts';
import type { StepFactory } from './pipeline.ts';
import type { RelationFinding } from './record.ts';

/**
 * Finds who runs which hospital, where the text says so: "the trust runs A in X and B", "A, which is run
 * by the trust", "the trust’s A".
 */
export const findRelations: StepFactory = (knowledge) => {
  const vocabulary = vocabularyOf(knowledge);
  return {
    name: 'relations',
    needs: ['tokens', 'paragraphs', 'passages', 'sentences', 'mentions', 'organisations'],
    adds: ['relations'],
    run: (analysis) => {
      const hospitals = hospitalsOf(analysis);
      if (hospitals.size === 0) return { relations: [] };
      const { paragraphs, mentions } = withHospitals(analysis, hospitals);
      const words = wordsOfParagraphs(analysis, vocabulary.abbreviations, paragraphs);
      const covering = coveringOf(words, mentions);
      return { relations: relationsOf(analysis, { words, covering, hospitals }) };
    },
  };
};

interface Search {
  readonly words: readonly Word[];
  readonly covering: readonly (Covering | null)[];
  readonly hospitals: ReadonlySet<string>;
}

interface Run {
  readonly subject: string;
  readonly object: string;
  readonly firstWord: number;
  readonly wordEnd: number;
  readonly rule: string;
}

/** Each looks for one way to say that an organisation runs a hospital, at one word. */
const PATTERNS = [activeAt, passiveAt, possessiveAt];

function hospitalsOf({ organisations }: Analysis): ReadonlySet<string> {
  return new Set(organisations.filter(({ kind }) => kind === 'HOSPITAL').map(({ id }) => id));
}

/** The paragraphs that name a hospital, for relations lie inside one, and all that these mention. */
function withHospitals(analysis: Analysis, hospitals: ReadonlySet<string>) {
  const paragraphs = new Set<Paragraph>();
  const mentions: Mention[] = [];
  let next = 0;
  for (const paragraph of analysis.paragraphs) {
    const first = next;
    while ((analysis.mentions[next]?.start ?? Infinity) < paragraph.end) next++;
    const inside = analysis.mentions.slice(first, next);
    if (!inside.some(({ entity }) => hospitals.has(entity ?? ''))) continue;
    paragraphs.add(paragraph);
    mentions.push(...inside);
  }
  return { paragraphs, mentions };
}

function relationsOf({ versionId }: Analysis, search: Search): readonly RelationFinding[] {
  const { words } = search;
  const runs: Run[] = [];
  for (let at = 0; at < words.length; at++) {
    for (const findRuns of PATTERNS) runs.push(...findRuns(search, at));
  }
  return runs.map(({ subject, object, firstWord, wordEnd, rule }) => {
    const span = { start: words[firstWord]!.start, end: words[wordEnd - 1]!.bareEnd };
    const id = findingId(versionId, 'relation', [span], [subject, object]);
    return { id, kind: 'RUNS', subject, object, ...span, rule, confidence: CONFIDENCE[rule]! };
  });
}

const CONFIDENCE: Readonly<Record<string, number>> = {
  'runs-hospitals': 0.95,
  'hospital-run-by': 0.95,
  'possessive-hospital': 0.85,
};

const RUNNING = new Set(['runs', 'operates', 'manages', 'run', 'operate', 'manage', 'oversees']);
const RUN = new Set(['run', 'operated', 'managed', 'overseen']);
const RELATIVES = new Set([
  'which',
  'that',
  'who',
  'also',
  'currently',
  'is',
  'are',
  'was',
  'were',
]);

/** "The trust runs …", "Kestrel NHS Trust, which operates …": the hospitals of the list that follows. */
function activeAt(search: Search, at: number): readonly Run[] {
  const { words, covering } = search;
  if (!RUNNING.has(words[at]!.key) || covering[at] !== null) return [];
  const before = beforeRelatives(words, at);
  // "is run", "was run" are said of the hospital, not of who runs it.
  if (/^(?:is|are|was|were)$/.test(words[at - 1]?.key ?? '')) return [];
  const subject = before > 0 ? organisationAt(search, before - 1) : null;
  if (subject === null || words[before - 1]!.possessive) return [];
  const firstWord = covering[before - 1]!.firstWord;
  return hospitalsFrom(search, at + 1).map(({ entity, wordEnd }) => ({
    subject,
    object: entity,
    firstWord,
    wordEnd,
    rule: 'runs-hospitals',
  }));
}

/** "A and B, which are run by the trust", "A, run by the trust". */
function passiveAt(search: Search, at: number): readonly Run[] {
  const { words, covering } = search;
  if (!RUN.has(words[at]!.key) || words[at + 1]?.key !== 'by') return [];
  const start = covering[at + 2] == null && words[at + 2]?.key === 'the' ? at + 3 : at + 2;
  const subject = organisationAt(search, start);
  if (subject === null) return [];
  const before = beforeRelatives(words, at);
  const wordEnd = covering[start]!.wordEnd;
  return hospitalsUpTo(search, before).map(({ entity, firstWord }) => ({
    subject,
    object: entity,
    firstWord,
    wordEnd,
    rule: 'hospital-run-by',
  }));
}

/** "Kestrel NHS Trust’s Harrier Hospital". */
function possessiveAt(search: Search, at: number): readonly Run[] {
  const { words, covering } = search;
  const owner = covering[at];
  if (!words[at]!.possessive || owner == null || owner.wordEnd !== at + 1) return [];
  const subject = organisationAt(search, at);
  const hospital = hospitalAt(search, at + 1);
  if (subject === null || hospital === null) return [];
  const { firstWord } = owner;
  return [
    {
      subject,
      object: hospital.entity,
      firstWord,
      wordEnd: hospital.wordEnd,
      rule: 'possessive-hospital',
    },
  ];
}

/** The word after which "which", "are" and the like stand before a verb. */
function beforeRelatives(words: readonly Word[], verb: number): number {
  let at = verb;
  while (at > 0 && (RELATIVES.has(words[at - 1]!.key) || words[at - 1]!.text === ',')) at--;
  return at;
}

/** An organisation that can run a hospital: no hospital, no person. */
function organisationAt({ covering, hospitals }: Search, at: number): string | null {
  const mention = covering[at]?.mention;
  if (mention?.kind !== 'ORGANISATION' || mention.entity === null) return null;
  return hospitals.has(mention.entity) ? null : mention.entity;
}

interface Hospital {
  readonly entity: string;
  readonly firstWord: number;
  readonly wordEnd: number;
}

function hospitalAt({ covering, hospitals }: Search, at: number): Hospital | null {
  const cover = covering[at];
  const entity = cover?.mention.entity;
  if (cover == null || !entity || !hospitals.has(entity)) return null;
  return { entity, firstWord: cover.firstWord, wordEnd: cover.wordEnd };
}

/** Words between the hospitals of one list: "the A in X, B and the C". */
const LISTING = new Set([
  'the',
  'in',
  'at',
  'and',
  'both',
  'including',
  'also',
  ',',
  '&',
  'as',
  'well',
  'hospitals',
  'two',
  'three',
  'four',
  ':',
]);

/** The hospitals of the list that starts at a word. */
function hospitalsFrom(search: Search, first: number): readonly Hospital[] {
  return hospitalsOnTheWay(search, first, (at) => search.covering[at]?.wordEnd ?? at + 1);
}

/** The hospitals of the list that ends before a word. */
function hospitalsUpTo(search: Search, end: number): readonly Hospital[] {
  const towardsStart = (at: number) => (search.covering[at]?.firstWord ?? at) - 1;
  return hospitalsOnTheWay(search, end - 1, towardsStart).toReversed();
}

function hospitalsOnTheWay(
  search: Search,
  start: number,
  next: (at: number) => number,
): readonly Hospital[] {
  const hospitals: Hospital[] = [];
  for (let at = start; at >= 0 && at < search.words.length; at = next(at)) {
    const hospital = hospitalAt(search, at);
    const cover = search.covering[at];
    if (hospital !== null) hospitals.push(hospital);
    else if (cover == null ? !LISTING.has(search.words[at]!.key) : !isPlace(cover.mention)) break;
  }
  return hospitals;
}

function isPlace({ kind }: Mention): boolean {
  return kind === 'PLACE';
}
