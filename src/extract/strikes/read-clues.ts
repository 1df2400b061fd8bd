import type { Analysis } from '../analysis.ts';
import type { Atom } from '../figures/atoms.ts';
import { createPhraseTree, type PhraseTree } from '../figures/phrase-tree.ts';
import { type StatedSentence, statedSentences } from '../figures/stated-sentences.ts';
import { valuedEntries } from '../figures/valued-list.ts';
import type { Knowledge } from '../knowledge.ts';
import type { WorkforceUse } from './background.ts';
import { carriedClues } from './carried-clues.ts';
import type { Clue, StrikeClues } from './clue.ts';
import { createClueReader } from './clues.ts';
import { dayOfIso } from './days.ts';
import { createDisputeReader, type DisputeMention } from './disputes.ts';
import type { ArticleClues } from './rank.ts';
import { createReferenceFinder, type StrikeReference } from './references.ts';
import { numberedStrike } from './unnamed-strikes.ts';
import type { Writing } from './weigh.ts';
import { createWorkforceFinder, type WorkforceMention } from './workforce-mentions.ts';

/** All that an article's words tell about strikes and disputes. */
export interface ArticleReading extends ArticleClues {
  /** In order of the text. */
  readonly references: readonly StrikeReference[];
  /** Every reference with its clues, in order of the text. */
  readonly strikes: readonly StrikeClues[];
  readonly disputeMentions: readonly DisputeMention[];
  /** The workforce that stands most with words for strikes. */
  readonly topWorkforce: string | null;
  /** For "rail strike": the workforce that the sector stands for. */
  readonly sectors: ReadonlyMap<StrikeReference, string>;
  /** The workforces that each sentence names. */
  readonly workforces: ReadonlyMap<StatedSentence, readonly WorkforceMention[]>;
}

/** Reads the clues of one article after another. */
export type ArticleReader = (analysis: Analysis) => ArticleReading;

/** Reads an article's clues. Linear in its text. */
export function createArticleReader(knowledge: Knowledge): ArticleReader {
  const findReferences = createReferenceFinder(knowledge);
  const findWorkforces = createWorkforceFinder(knowledge);
  const readClues = createClueReader(knowledge);
  const readDisputes = createDisputeReader(knowledge);
  const sectors = createPhraseTree(
    valuedEntries(knowledge.words('strike-sectors'), [
      ...knowledge.reference.workforces.byId.keys(),
    ]),
  );
  const kinds = kindsOfWorkforces(knowledge);
  return (analysis) => {
    const sentences = statedSentences(analysis);
    const strikes: StrikeClues[] = [];
    const loose: Clue[] = [];
    const uses: WorkforceUse[] = [];
    const ofSectors = new Map<StrikeReference, string>();
    const workforces = new Map<StatedSentence, readonly WorkforceMention[]>();
    for (const sentence of sentences) {
      const named = findReferences(sentence);
      const before = strikes.at(-1)?.reference.sentence.index;
      const numbered =
        named.length === 0 && before === sentence.index - 1 ? numberedStrike(sentence) : null;
      const references = numbered === null ? named : [numbered];
      const mentions = findWorkforces(sentence.atoms);
      if (mentions.length > 0) workforces.set(sentence, mentions);
      const found = readClues(sentence, references);
      strikes.push(...found.strikes);
      const carried =
        references.length > 0 ? [] : carriedClues(sentence, found.loose, strikes.at(-1));
      if (carried.length > 0) {
        const { reference, clues } = strikes.pop()!;
        strikes.push({ reference, clues: [...clues, ...carried] });
        continue;
      }
      // dates before the first word of a strike are about something else
      if (strikes.length > 0) loose.push(...found.loose);
      if (references.length > 0) {
        const all = mentions.filter((mention) => isWhole(mention, references));
        uses.push(...all.map((mention) => workforceUse(sentence, mention, references)));
      }
      for (const reference of references) {
        const use = sectorUse(reference, sectors);
        if (use === null) continue;
        uses.push(use);
        ofSectors.set(reference, use.workforce);
      }
    }
    const specific = specificUses(uses, [...workforces], kinds);
    const ownWorkforces = new Map<StrikeReference, string>();
    for (const { reference } of strikes) {
      const workforce = workforceBeside({ workforces, sectors: ofSectors }, reference);
      // "doctors" alone may be any kind of them
      if (workforce !== null && kinds.get(workforce)?.size === 0)
        ownWorkforces.set(reference, workforce);
    }
    const published = analysis.article.source.published;
    const mode = modeOf(strikes);
    const writing: Writing = { published: published === null ? null : dayOfIso(published), mode };
    return {
      references: strikes.map(({ reference }) => reference),
      strikes,
      ...partsOf(strikes, mode),
      loose,
      uses: specific,
      ownWorkforces,
      topWorkforce: topWorkforceOf(specific),
      sectors: ofSectors,
      writing,
      ...readDisputes(sentences),
      workforces,
    };
  };
}

function workforceUse(
  { atoms }: StatedSentence,
  { workforce, former, firstAtom, atomEnd }: WorkforceMention,
  references: readonly StrikeReference[],
): WorkforceUse {
  const beside = references.some(
    (reference) => Math.max(reference.firstAtom - atomEnd, firstAtom - reference.atomEnd) <= BESIDE,
  );
  const span = { start: atoms[firstAtom]!.start, end: atoms[atomEnd - 1]!.end };
  return { ...span, workforce, former, weight: former ? 0 : beside ? 2 : 1 };
}

/** "the junior doctor strike" is all of theirs; "a consultant in public health" is one of them. */
function isWhole(
  { single, firstAtom: from, atomEnd }: WorkforceMention,
  references: readonly StrikeReference[],
): boolean {
  return (
    !single ||
    references.some(({ firstAtom, phraseAtom }) => phraseAtom <= from && atomEnd <= firstAtom)
  );
}

/** "junior doctors' strike", "junior doctors have gone on strike", "a strike by junior doctors" */
const BESIDE = 4;

/** "rail strike", "staff at the refinery walked out": the sector stands for its workforce. */
function sectorUse(
  { sentence: { atoms }, phraseAtom, firstAtom, when }: StrikeReference,
  sectors: PhraseTree<string>,
): WorkforceUse | null {
  const worked = when === 'ACTION' || when === 'PLANNED' ? placeOfWork(atoms, firstAtom) : null;
  if (worked !== null) {
    for (let index = worked; index < firstAtom; index++) {
      const found = sectors.at(atoms, index);
      if (found === null) continue;
      const span = { start: atoms[index]!.start, end: atoms[found.next - 1]!.end };
      return { ...span, workforce: found.value, former: false, weight: 2 };
    }
  }
  for (let index = phraseAtom; index < firstAtom; index++) {
    const found = sectors.at(atoms, index);
    if (found?.next !== firstAtom) continue;
    const span = { start: atoms[index]!.start, end: atoms[firstAtom - 1]!.end };
    return { ...span, workforce: found.value, former: false, weight: 2 };
  }
  return null;
}

/** Where the place starts in "staff at the Ambridge refinery are to walk out"; null for another subject. */
function placeOfWork(atoms: readonly Atom[], verb: number): number | null {
  for (let at = verb - 1; at > Math.max(0, verb - LONGEST_SUBJECT); at--) {
    const { lower, kind } = atoms[at]!;
    if (kind === 'MARK' && lower !== '-' && lower !== "'") return null;
    if (WORKPLACES.has(lower)) return ANY_STAFF.has(atoms[at - 1]!.lower) ? at + 1 : null;
  }
  return null;
}

const LONGEST_SUBJECT = 10;
const WORKPLACES = new Set(['at', 'in']);
const ANY_STAFF = new Set(['staff', 'workers', 'employees', 'members', 'crews', 'people']);

/** For "doctors": "junior doctors", "resident doctors" and whatever else ends in that name. */
function kindsOfWorkforces({ reference }: Knowledge): ReadonlyMap<string, ReadonlySet<string>> {
  const rows = reference.workforces.rows;
  return new Map(
    rows.map(({ id, name }) => [
      id,
      new Set(rows.filter((other) => other.name.endsWith(` ${name}`)).map((other) => other.id)),
    ]),
  );
}

/**
 * "The doctors' strike" is that of the kind of doctors the article tells of most. Where no sentence about
 * the strike names a workforce, it is that of the only one the article names at all.
 */
function specificUses(
  uses: readonly WorkforceUse[],
  sentences: readonly (readonly [StatedSentence, readonly WorkforceMention[]])[],
  kinds: ReadonlyMap<string, ReadonlySet<string>>,
): readonly WorkforceUse[] {
  const counts = new Map<string, number>();
  for (const [, mentions] of sentences) {
    for (const { workforce, former, single } of mentions) {
      if (!former && !single) counts.set(workforce, (counts.get(workforce) ?? 0) + 1);
    }
  }
  if (uses.length === 0 && counts.size === 1) {
    const [only] = counts.keys();
    for (const [sentence, mentions] of sentences) {
      const mention = mentions.find(({ workforce, single }) => workforce === only && !single);
      if (mention !== undefined) return [workforceUse(sentence, mention, [])];
    }
  }
  return uses.map((use) => {
    const kind = [...(kinds.get(use.workforce) ?? [])]
      .filter((id) => counts.has(id))
      .sort((one, other) => counts.get(other)! - counts.get(one)!)[0];
    return kind === undefined ? use : { ...use, workforce: kind };
  });
}

/**
 * Whether the article reports a strike or announces one: the first sentence that tells either way decides,
 * and in it a plan does ("nurses, who walked out in December, will strike again").
 */
function modeOf(strikes: readonly StrikeClues[]): Writing['mode'] {
  const telling = strikes.filter(({ reference }) =>
    ['ACTION', 'PLANNED', 'LATER'].includes(reference.when),
  );
  const sentence = telling[0]?.reference.sentence;
  const first = telling.filter(({ reference }) => reference.sentence === sentence);
  return first.some(({ reference }) => reference.when === 'PLANNED' || reference.when === 'LATER')
    ? 'PLANNED'
    : 'ACTION';
}

function partsOf(
  strikes: readonly StrikeClues[],
  mode: Writing['mode'],
): Pick<ArticleClues, 'main' | 'earlier' | 'later'> {
  const part = (...kinds: readonly StrikeReference['when'][]) =>
    strikes.filter(({ reference }) => kinds.includes(reference.when));
  return mode === 'ACTION'
    ? { main: part('ACTION', 'STRIKE'), earlier: part('EARLIER'), later: part('PLANNED', 'LATER') }
    : { main: part('PLANNED', 'STRIKE', 'LATER'), earlier: part('EARLIER', 'ACTION'), later: [] };
}

/** The workforce that a reference is about: the one named nearest in its sentence, else the article's. */
export function workforceOf(
  reading: Pick<ArticleReading, 'topWorkforce' | 'workforces' | 'sectors'>,
  reference: StrikeReference,
): string | null {
  return workforceBeside(reading, reference) ?? reading.topWorkforce;
}

/** The workforce that a reference's own sentence names nearest to it; null where it names none. */
export function workforceBeside(
  { workforces, sectors }: Pick<ArticleReading, 'workforces' | 'sectors'>,
  reference: StrikeReference,
): string | null {
  let nearest: string | null = sectors.get(reference) ?? null;
  let shortest = nearest === null ? FURTHEST_WORKFORCE : 0;
  for (const { workforce, firstAtom, atomEnd, former } of workforces.get(reference.sentence) ??
    []) {
    const gap = Math.max(reference.phraseAtom - atomEnd, firstAtom - reference.atomEnd, 0);
    if (gap < shortest && !former) {
      nearest = workforce;
      shortest = gap;
    }
  }
  return nearest;
}

const FURTHEST_WORKFORCE = 8;

/** The workforce that the article's words for strikes stand with most. */
function topWorkforceOf(uses: readonly WorkforceUse[]): string | null {
  const totals = new Map<string, number>();
  for (const { workforce, weight } of uses)
    totals.set(workforce, (totals.get(workforce) ?? 0) + weight);
  let top: string | null = null;
  for (const [workforce, total] of totals) {
    if (top === null || total > totals.get(top)!) top = workforce;
  }
  return top;
}
