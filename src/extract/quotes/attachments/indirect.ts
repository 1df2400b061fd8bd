import type { Span } from '../../../text/span.ts';
import type { Quotation } from '../../analysis.ts';
import type { Cue } from '../cues/cue.ts';
import { hasVerb, isFiniteVerb } from '../frames/finite-verbs.ts';
import type { Element, Frame } from '../frames/frames.ts';
import { isPreposition } from '../frames/grammar.ts';
import { hasNearVerb } from '../frames/near-verb.ts';
import { wordSet } from '../words/word-set.ts';
import { endOfReport } from './clause-end.ts';
import { openingOfComplement } from './complement.ts';
import type { Attachment } from './judged.ts';
import { openingBehindNoun } from './noun-reports.ts';
import { LONGEST_CLAUSE, type Range, trailingClause } from './trailing-clause.ts';

/** A clause that reports speech without marks, as far as it holds no fragment of the same speaker. */
export interface ReportedClause {
  readonly cue: Cue;
  /** Several where the cue stands inside the clause. */
  readonly spans: readonly Span[];
  /** Indexes of the quotations inside it that another cue governs. */
  readonly holds: readonly number[];
}

/** Verbs of saying that report a clause; the others ("urge", "demand") want something done. */
const NOT_REPORTING = wordSet(`
  urge ask demand post message text blog email agree disagree apologise apologize reply respond
  answer comment plead recommend propose advise shout yell cry scream joke object protest blast volunteer
  signal wonder
`);
/** Verbs of another kind that report a clause where "that" opens it. */
const REPORTING_BY_THAT = wordSet(`
  reply respond answer comment report joke protest object blog post tweet message text email write
  shout agree volunteer signal
`);

/** Verbs of another kind that report the clause before them: "It was nobody's business, she replied." */
const ANSWERING = wordSet('reply respond answer joke');

function isAnswer({ kind, verb, subject }: Cue): boolean {
  return (
    kind === 'VERB' && subject !== null && verb!.form !== 'GERUND' && ANSWERING.has(verb!.base)
  );
}

/** Verbs of another kind that report a clause that follows at once, as "joked he would". */
const REPORTING_AT_ONCE = wordSet('agree joke signal');

/**
 * The reported clauses of a frame, in the order of their cues; of two that overlap, one lies inside the other and is
 * somebody else's.
 *
 * @param attachments what the frame says of its quotations
 * @param quotations all quotations of the article
 */
export function findIndirect(
  { elements }: Frame,
  cues: readonly Cue[],
  attachments: readonly Attachment[],
  quotations: readonly Quotation[],
): ReportedClause[] {
  const clauses: ReportedClause[] = [];
  const attached = new Map(attachments.map((attachment) => [attachment.quotation, attachment]));
  const spent = new Set(
    attachments.filter(({ rule }) => rule === 'cue-after').map(({ cue }) => cue),
  );
  let covered = -1;
  for (const [order, cue] of cues.entries()) {
    if (spent.has(cue)) continue;
    const takesAny = reports(cue, elements);
    if (!takesAny && !isAnswer(cue)) continue;
    // "There were beds, she said, “with blankets”": the clause goes on in marks.
    const behind = elements[cue.to]?.word === ',' ? elements[cue.to + 1] : undefined;
    if (behind?.kind === 'QUOTATION' && attached.get(behind.quotation)?.kind === 'MIXED') continue;
    const trailing = trailingClause(elements, cue);
    if (trailing.length === 0 && !takesAny) continue;
    const parts = trailing.length > 0 ? [trailing] : complements(elements, cue, cues, order);
    for (const ranges of parts) {
      const holds = heldBy(elements, ranges, cue, attached);
      const length = ranges.reduce((sum, [from, to]) => sum + to - from, 0);
      if (holds === null || length < SHORTEST) continue;
      const spans = ranges.map((range) => spanOf(elements, range, quotations));
      // "said they claimed he …": only somebody who is named beside it speaks inside another's report.
      if (spans[0]!.start < covered && !isInner(cue, spans, clauses)) continue;
      covered = Math.max(covered, spans.at(-1)!.end);
      clauses.push({ cue, spans, holds });
    }
  }
  return clauses;
}

/** In elements. */
const SHORTEST = 3;

function complements(
  elements: readonly Element[],
  cue: Cue,
  cues: readonly Cue[],
  order: number,
): readonly (readonly Range[])[] {
  const opening =
    cue.kind === 'NOUN' ? openingBehindNoun(elements, cue) : openingOfComplement(elements, cue);
  if (opening === null) return [];
  const to = endOfReport(elements, cue, opening.from, cues.slice(order + 1, order + NEAR_CUES));
  if (to <= opening.from || to - opening.from > LONGEST_CLAUSE) return [];
  if (!opening.isClause && !hasVerb(elements.slice(opening.from, to))) return [];
  return splitAtThat(elements, [opening.from, to]).map((range) => [range]);
}

/** How many cues a report may reach over; looking at all of them would cost the square of their number. */
export const NEAR_CUES = 7;

/**
 * The quotations in a clause that are somebody else's; null where one is the clause's own speaker's, or it is
 * not told whose.
 */
function heldBy(
  elements: readonly Element[],
  ranges: readonly Range[],
  cue: Cue,
  attached: ReadonlyMap<number, Attachment>,
): number[] | null {
  const holds: number[] = [];
  const first = elements[ranges[0]![0]]!;
  // "“…,” the letter says, according to the Echo"
  if (first.kind === 'QUOTATION' && attached.has(first.quotation)) return null;
  for (const [from, to] of ranges) {
    for (const { kind, quotation } of elements.slice(from, to)) {
      const attachment = kind === 'QUOTATION' ? attached.get(quotation) : undefined;
      // A title or a term is nobody's quote.
      if (attachment === undefined) continue;
      const other = attachment.cue;
      const isOther =
        other !== null &&
        other !== cue &&
        other.subject !== null &&
        other.subject.kind !== 'PRONOUN' &&
        other.at >= from &&
        other.at < to;
      if (!isOther) return null;
      holds.push(quotation);
    }
  }
  return holds;
}

/** From the opening mark of a quotation at the start to the closing one of a quotation at the end. */
function spanOf(
  elements: readonly Element[],
  [from, to]: Range,
  quotations: readonly Quotation[],
): Span {
  const first = elements[from]!;
  const last = elements[to - 1]!;
  const closedUntil = last.kind === 'QUOTATION' ? quotations[last.quotation]!.closedUntil : null;
  return {
    start: first.kind === 'QUOTATION' ? quotations[first.quotation]!.openedAt : first.start,
    end: closedUntil ?? last.end,
  };
}

/** Whether a report lies inside another one, or around it, and the inner one names its own speaker. */
function isInner(cue: Cue, spans: readonly Span[], clauses: readonly ReportedClause[]): boolean {
  const { start } = spans[0]!;
  const { end } = spans.at(-1)!;
  return clauses
    .slice(-NEAR_CUES)
    .every((clause) =>
      clause.spans.every(
        (span) =>
          span.end <= start ||
          end <= span.start ||
          (span.start <= start && end <= span.end && namesSpeaker(cue)) ||
          (start <= span.start && span.end <= end && namesSpeaker(clause.cue)),
      ),
    );
}

function namesSpeaker({ subject, to, next, inverted }: Cue): boolean {
  const isPassive = to > next && !inverted;
  return !isPassive && subject !== null && subject.kind !== 'PRONOUN';
}

/** "…, and that …", "… but that …": each clause with "that" is a report of its own. */
function splitAtThat(
  elements: readonly Element[],
  [from, to]: readonly [number, number],
): readonly (readonly [number, number])[] {
  const clauses: [number, number][] = [];
  const opensByThat = elements[from - 1]?.word === 'that';
  let start = from;
  for (let at = from + 1; at + 1 < to; at++) {
    const { word } = elements[at]!;
    // "that they were ready, that …": in a list of reports the comma alone joins.
    const joins = word === 'and' || word === 'but' || (word === ',' && opensByThat);
    if (!joins || elements[at + 1]!.word !== 'that') continue;
    // "and that was all": here "that" is the subject.
    if (isFiniteVerb(elements[at + 2] ?? elements[at]!)) continue;
    clauses.push([start, elements[at - 1]!.kind === 'PUNCTUATION' ? at - 1 : at]);
    start = at + 2;
  }
  return [...clauses, [start, to]];
}

function reports(
  { kind, verb, subject, elided, at, next }: Cue,
  elements: readonly Element[],
): boolean {
  if (subject === null && !elided)
    return (
      kind === 'VERB' &&
      (isSaidByNobody(elements, { at, next }) || isToldByNobody(elements, { at, next }, verb!.base))
    );
  if (kind === 'ACCORDING' || kind === 'NOUN') return true;
  // "which is to say that"
  if (elements[at - 1]?.word === 'to' && elements[at - 2]?.word === 'is') return false;
  if (
    kind === 'VERB' &&
    REPORTING_BY_THAT.has(verb!.base) &&
    hasThatNext(elements, next, verb!.base)
  )
    return true;
  if (kind === 'VERB' && REPORTING_AT_ONCE.has(verb!.base) && hasNearVerb(elements, next))
    return true;
  // "put it to her that the gate was open"
  if (kind === 'VERB' && verb!.base === 'put+it' && elements[next]?.word === 'to') return true;
  return kind === 'VERB' && verb!.strength === 'SPEECH' && !NOT_REPORTING.has(verb!.base);
}

/** "agreed that", "agreed under cross-examination that": at most a phrase stands between. */
function hasThatNext(elements: readonly Element[], next: number, base: string): boolean {
  if (elements[next]?.word === 'that') return true;
  // "objected to a paragraph that": here "that" tells which one.
  if (!isPreposition(elements[next]) || base === 'object' || base === 'protest') return false;
  const ahead = elements.slice(next + 1, next + LONGEST_PHRASE);
  const that = ahead.findIndex(({ word }) => word === 'that');
  return (
    that > 0 && ahead.slice(0, that).every(({ kind }) => kind === 'WORD' || kind === 'MENTION')
  );
}

/** In elements. */
const LONGEST_PHRASE = 7;

/** "It was announced on Monday that …": nobody is named, and yet somebody said so. */
function isSaidByNobody(
  elements: readonly Element[],
  { at, next }: Pick<Cue, 'at' | 'next'>,
): boolean {
  const before = elements.slice(Math.max(0, at - 4), at).map(({ word }) => word);
  const it = before.lastIndexOf('it');
  const isPassive = it >= 0 && before.slice(it + 1).some((word) => BEEN.has(word));
  return isPassive && elements.slice(next, next + 5).some(({ word }) => word === 'that');
}

/** "The meeting was told that …", "Jurors have been told that …" */
function isToldByNobody(
  elements: readonly Element[],
  { at, next }: Pick<Cue, 'at' | 'next'>,
  base: string,
): boolean {
  return (
    base === 'tell' &&
    /^(?:was|were|been)$/.test(elements[at - 1]?.word ?? '') &&
    elements[next]?.word === 'that'
  );
}

const BEEN = wordSet('is was been');
