import { countWhile } from '../../text/bisect.ts';
import { contains, type Span } from '../../text/span.ts';
import type { Analysis } from '../analysis.ts';
import type { Atom } from '../figures/atoms.ts';
import { createPhraseSet, createPhraseTree, type PhraseTree } from '../figures/phrase-tree.ts';
import { type StatedSentence, statedSentences } from '../figures/stated-sentences.ts';
import { valuedEntries } from '../figures/valued-list.ts';
import { findingId } from '../finding-id.ts';
import type { StepFactory } from '../pipeline.ts';
import { type PositionFinding, STANCES, type Stance } from '../record.ts';
import { createReferenceFinder, type ReferenceFinder } from '../strikes/references.ts';
import { strikeOfSpan } from '../strikes/strike-of-span.ts';
import { createWorkforceFinder, type WorkforceFinder } from '../strikes/workforce-mentions.ts';
import { holderAfter, holdersBefore } from './holders.ts';

/**
 * Who takes a side on the article's strike, offers or demands something over it, or declined to comment. A
 * sentence counts only where the reporter names the holder right before the verb, and what the verb is about
 * is the strike, its workforce, its union or pay: a wrong position is worse than a missing one.
 */
export const findPositions: StepFactory = (knowledge) => {
  const tools: Tools = {
    stances: createPhraseTree(valuedEntries(knowledge.words('stance-words'), STANCES)),
    callOffs: createPhraseSet(knowledge.words('strike-call-offs')),
    findReferences: createReferenceFinder(knowledge),
    findWorkforces: createWorkforceFinder(knowledge),
    callers: new Set(knowledge.reference.strikes.rows.flatMap(({ calledBy }) => calledBy)),
  };
  return {
    name: 'positions',
    needs: [
      'tokens',
      'sentences',
      'passages',
      'quotations',
      'mentions',
      'organisations',
      'strikes',
      'disputes',
    ],
    adds: ['positions'],
    run(analysis) {
      const positions: PositionFinding[] = [];
      let next = 0;
      for (const sentence of statedSentences(analysis)) {
        while (next < analysis.mentions.length && analysis.mentions[next]!.end <= sentence.start)
          next++;
        positions.push(...positionsIn(analysis, sentence, next, tools));
      }
      return { positions };
    },
  };
};

/** Words that take a side, and the atom after them. */
interface StanceVerb {
  readonly value: Stance;
  readonly next: number;
}

interface Tools {
  readonly stances: PhraseTree<Stance>;
  readonly callOffs: PhraseTree<true>;
  readonly findReferences: ReferenceFinder;
  readonly findWorkforces: WorkforceFinder;
  /** Ids of organisations that have called strikes. */
  readonly callers: ReadonlySet<string>;
}

function positionsIn(
  analysis: Analysis,
  sentence: StatedSentence,
  firstMention: number,
  tools: Tools,
): PositionFinding[] {
  const { atoms } = sentence;
  const positions: PositionFinding[] = [];
  for (let at = 0; at < atoms.length; at++) {
    const verb = tools.stances.at(atoms, at);
    if (verb === null || isInQuotation(analysis, atoms[at]!)) continue;
    const passive = passiveIn(analysis, sentence, at, verb, firstMention, tools);
    if (passive !== null) {
      positions.push(passive);
      at = verb.next - 1;
      continue;
    }
    const end = objectEnd(analysis, sentence, at, verb, firstMention, tools);
    const holders = end === null ? [] : holdersBefore(analysis, sentence, at, firstMention);
    for (const { entity, start } of holders) {
      positions.push(position(analysis, entity, verb.value, { start, end: atoms[end! - 1]!.end }));
    }
    at = verb.next - 1;
  }
  return positions;
}

/** "The walkout has been condemned by the minister": the strike stands before the verb, its holder after. */
function passiveIn(
  analysis: Analysis,
  sentence: StatedSentence,
  at: number,
  { value, next }: StanceVerb,
  firstMention: number,
  { findReferences }: Tools,
): PositionFinding | null {
  const { atoms } = sentence;
  if ((value !== 'SUPPORTS' && value !== 'OPPOSES') || atoms[next]?.lower !== 'by') return null;
  const strike = findReferences(sentence).findLast(({ atomEnd }) => atomEnd <= at);
  if (strike === undefined || strike.atomEnd === at) return null;
  const between = atoms.slice(strike.atomEnd, at);
  if (!between.every(({ lower }) => PASSIVE.has(lower))) return null;
  const holder = holderAfter(analysis, atoms, next, firstMention);
  if (holder === null) return null;
  return position(analysis, holder.entity, value, { start: strike.start, end: holder.end });
}

const PASSIVE = new Set(['was', 'were', 'is', 'has', 'have', 'been', 'also', 'being']);

/** What is said in quotation marks is the speaker's view of others, not the reporter's report. */
function isInQuotation({ quotations }: Analysis, atom: Span): boolean {
  const count = countWhile(quotations, ({ start }) => start <= atom.start);
  return quotations
    .slice(Math.max(0, count - 4), count)
    .some((quotation) => contains(quotation, atom));
}

/** The atom after what the verb is about; null where it is about something else. */
function objectEnd(
  analysis: Analysis,
  sentence: StatedSentence,
  at: number,
  { value, next }: StanceVerb,
  firstMention: number,
  tools: Tools,
): number | null {
  const { atoms } = sentence;
  if (value === 'DECLINED_TO_COMMENT') return next;
  if (value === 'OPPOSES' && URGING.has(atoms[at]!.lower))
    return calledOffEnd(sentence, next, tools);
  const reach = Math.min(atoms.length, next + REACH);
  const stop = clauseEnd(atoms, next, reach);
  if (value === 'OFFERS' || value === 'DEMANDS') {
    // "called for a deal" is about pay only in news of a dispute
    const struck = analysis.strikes.length > 0 || analysis.disputes.length > 0;
    for (let index = stop - 1; index >= next; index--) {
      const { lower } = atoms[index]!;
      // "wants the firm to pay for the bridge"
      if (atoms[index - 1]?.lower === 'to') continue;
      if (WAGE_WORDS.has(lower) || (struck && DEAL_WORDS.has(lower))) return index + 1;
    }
    return null;
  }
  const workforce = tools
    .findWorkforces(atoms)
    .find(
      ({ firstAtom, atomEnd }) =>
        firstAtom >= next && firstAtom < stop && atoms[atomEnd]?.lower !== "'",
    );
  const strike = tools
    .findReferences(sentence)
    .find(({ firstAtom }) => firstAtom >= next && firstAtom < stop);
  const word = atoms[at]!.lower;
  if (word === 'given' || word === 'gave') {
    // "have given junior doctors their backing"
    const backing = atoms.findIndex(
      ({ lower }, index) => index >= next && index < stop && BACKING.has(lower),
    );
    return backing >= 0 && (workforce !== undefined || strike !== undefined) ? backing + 1 : null;
  }
  // "backs the minister and thinks the walkout was wrong": the object starts right after the verb
  const own = strike !== undefined && strike.phraseAtom <= next + 1 ? strike : undefined;
  if (value === 'OPPOSES') {
    const union = unionAfter(analysis, atoms, next, stop, firstMention, tools.callers);
    const ends = [own?.atomEnd, union].filter((end) => end !== undefined && end !== null);
    return ends.length === 0 ? null : Math.min(...ends);
  }
  const beside =
    workforce !== undefined && isDeterminers(atoms, next, workforce.firstAtom)
      ? workforce
      : undefined;
  const ends = [beside?.atomEnd, own?.atomEnd].filter((end) => end !== undefined);
  // "supported by junior doctors" has it the other way round
  return ends.length === 0 || atoms[next]?.lower === 'by' ? null : Math.max(...ends);
}

/** "the striking", "all": words that go with the noun after them. */
function isDeterminers(atoms: readonly Atom[], from: number, to: number): boolean {
  return atoms.slice(from, to).every(({ lower }) => DETERMINERS.has(lower));
}

const DETERMINERS = new Set([
  'the',
  'these',
  'those',
  'all',
  'our',
  'its',
  'striking',
  'protesting',
  'local',
]);

/** "urged the union to call off the strike": the atom after the strike; null where they are urged to do anything else. */
function calledOffEnd(sentence: StatedSentence, next: number, tools: Tools): number | null {
  const { atoms } = sentence;
  const reach = Math.min(atoms.length, next + REACH);
  const to = atoms.findIndex(({ lower }, at) => at >= next && at < reach && lower === 'to');
  if (to < 0) return null;
  const off = tools.callOffs.at(atoms, to + 1);
  const strike = tools
    .findReferences(sentence)
    .find(({ phraseAtom }) => off !== null && phraseAtom >= off.next && phraseAtom <= off.next + 1);
  return strike?.atomEnd ?? null;
}

const URGING = new Set(['urged', 'urges', 'called']);

function clauseEnd(atoms: readonly Atom[], from: number, to: number): number {
  for (let at = from; at < to; at++) if (CLAUSE_ENDS.has(atoms[at]!.lower)) return at;
  return to;
}

/** A union that has called strikes, right after the verb: "accused the BMA of". */
function unionAfter(
  { mentions }: Analysis,
  atoms: readonly Atom[],
  from: number,
  to: number,
  firstMention: number,
  callers: ReadonlySet<string>,
): number | null {
  const start = atoms[from]?.start ?? 0;
  const end = atoms[Math.min(to, from + 3) - 1]?.end ?? 0;
  for (let index = firstMention; index < mentions.length && mentions[index]!.start < end; index++) {
    const mention = mentions[index]!;
    if (mention.start < start || !callers.has(mention.entity ?? '')) continue;
    const atomEnd = atoms.findIndex((atom) => atom.start >= mention.end);
    return atomEnd < 0 ? atoms.length : atomEnd;
  }
  return null;
}

function position(
  { versionId, strikes, disputes }: Analysis,
  holder: string,
  stance: Stance,
  span: Span,
): PositionFinding {
  const about = stance !== 'DECLINED_TO_COMMENT' || strikes.some(({ main }) => main);
  return {
    id: findingId(versionId, 'position', [span], [holder, stance]),
    start: span.start,
    end: span.end,
    holder,
    stance,
    strike: about ? strikeOfSpan(strikes, span) : null,
    dispute: disputes.length === 1 ? disputes[0]!.id : null,
    rule: 'stance-verb',
    confidence: stance === 'DECLINED_TO_COMMENT' ? 0.95 : 0.8,
  };
}

const REACH = 12;
const CLAUSE_ENDS = new Set([';', '.', 'but', 'while', 'because', 'although', 'if', 'that']);
const WAGE_WORDS = new Set(['pay', 'wage', 'wages', 'salaries']);
const DEAL_WORDS = new Set([
  'rise',
  'increase',
  'raise',
  'deal',
  'settlement',
  'restoration',
  'uplift',
  'award',
  'percent',
  'cent',
  '%',
]);
const BACKING = new Set(['backing', 'support']);
