import type { Span } from '../../text/span.ts';
import { complementOf } from './complement.ts';
import type { Cue } from './cue.ts';
import { isFiniteVerb } from './finite-verbs.ts';
import type { Element, Frame } from './frames.ts';
import { endsAfter, trailingClause } from './trailing-clause.ts';
import { wordSet } from './word-set.ts';

/** A clause that reports speech without marks. */
export interface ReportedClause {
  readonly cue: Cue;
  readonly span: Span;
}

/** Verbs of saying that report a clause; the others ("urge", "demand") want something done. */
const NOT_REPORTING = wordSet(`
  urge ask demand post message text blog email agree disagree apologise apologize reply respond
  answer comment recommend propose advise shout yell cry scream joke object protest blast volunteer
  signal wonder
`);
/** Verbs of another kind that report a clause where "that" opens it. */
const REPORTING_BY_THAT = wordSet(`
  reply respond answer comment report joke protest object blog post tweet message text email write
  shout agree volunteer signal
`);

/**
 * The reported clauses of a frame that hold no quotation; a clause inside another one is left out.
 *
 * @param spent cues that belong to a quotation right before them
 */
export function findIndirect(
  { elements }: Frame,
  cues: readonly Cue[],
  spent: ReadonlySet<Cue | null>,
): ReportedClause[] {
  const clauses: ReportedClause[] = [];
  let covered = -1;
  for (const [order, cue] of cues.entries()) {
    if (cue.start < covered || spent.has(cue) || !reports(cue, elements)) continue;
    const range =
      trailingClause(elements, cue) ??
      complementOf(elements, cue, elidedAfter(cues, order), closingCue(elements, cues, order));
    if (range === null) continue;
    for (const [from, to] of splitAtThat(elements, range)) {
      if (to - from < 3 || elements.slice(from, to).some(({ kind }) => kind === 'QUOTATION'))
        continue;
      const span = { start: elements[from]!.start, end: elements[to - 1]!.end };
      if (span.start < covered) continue;
      covered = span.end;
      clauses.push({ cue, span });
    }
  }
  return clauses;
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
  { kind, verb, subject, elided, next }: Cue,
  elements: readonly Element[],
): boolean {
  if (subject === null && !elided) return false;
  if (kind === 'ACCORDING') return true;
  if (kind === 'VERB' && REPORTING_BY_THAT.has(verb!.base) && elements[next]?.word === 'that')
    return true;
  return kind === 'VERB' && verb!.strength === 'SPEECH' && !NOT_REPORTING.has(verb!.base);
}

/** The next cue that shares its subject, if it is among the next few. */
function elidedAfter(cues: readonly Cue[], order: number): Cue | null {
  return cues.slice(order + 1, order + 6).find(({ elided }) => elided) ?? null;
}

/** The cue that closes the sentence behind a comma: "…, the spokesman said." */
function closingCue(elements: readonly Element[], cues: readonly Cue[], order: number): Cue | null {
  return (
    cues
      .slice(order + 1, order + 6)
      .find(
        (cue) =>
          cue.kind === 'VERB' &&
          cue.subject !== null &&
          elements[cue.from - 1]?.word === ',' &&
          endsAfter(elements, cue) &&
          elements.slice(cue.to).every(({ word }) => word !== ','),
      ) ?? null
  );
}
