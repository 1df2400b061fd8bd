import type { Span } from '../../text/span.ts';
import type { Cue } from './cue.ts';
import type { Element, Frame } from './frames.ts';
import { isPreposition, isTitleWord } from './grammar.ts';
import { wordSet } from './word-set.ts';

/** A clause that reports speech without marks. */
export interface ReportedClause {
  readonly cue: Cue;
  readonly span: Span;
}

/** Verbs whose object is whom one speaks to: "told the committee that …". */
const ADDRESSING = wordSet(`
  tell remind assure reassure warn advise caution message email text
`);
/** Verbs of saying that report a clause; the others ("urge", "demand") want something done. */
const NOT_REPORTING = wordSet(`
  urge ask demand post message text blog email accept agree disagree apologise apologize promise
  pledge vow threaten deny reply respond answer comment report recommend propose advise shout
  yell cry scream joke object protest blast volunteer signal write wonder
`);
const FINITE = wordSet(`
  is are was were has have had will would could can should must may might do does did cannot
`);
const STARTS_CLAUSE = wordSet(`
  he she they it we i there the a an this these those their his her its some many most no any
  more all both while if when although only fewer nearly almost about around up at what talks
  members staff workers people patients strikes nobody everybody everyone anyone someone further
  two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty dozens
  hundreds thousands millions none neither each both about our my your
`);
/** Verbs of another kind that report a clause where "that" opens it. */
const REPORTING_BY_THAT = wordSet(`
  reply respond answer comment report joke protest object blog post tweet message text email write
  shout promise pledge vow threaten agree volunteer signal
`);
const ADDED = wordSet('name names voice voices support weight');
/** What somebody announces without a clause: "announced plans to close". */
const THINGS_TOLD = wordSet(`
  plans proposals details measures steps
`);

/** Words with an s at their end that begin no clause as a plural noun would. */
const NO_CLAUSE = wordSet(`
  as is was has yes towards across besides sometimes perhaps always this
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
      trailingClause(elements, cue) ?? complementOf(elements, cue, elidedAfter(cues, order));
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

/** Longest clause that is taken for a report, in elements. */
const LONGEST = 150;

/** "The offer is final, the minister says." and "…, according to the union." */
function trailingClause(elements: readonly Element[], cue: Cue): readonly [number, number] | null {
  let from = Math.min(cue.from, cue.at);
  // "…, owner Jane Doe said"
  for (let steps = 0; steps < 6 && isTitleWord(elements[from - 1]); steps++) from--;
  const comma = elements[from - 1];
  if (from > LONGEST || (comma?.word !== ',' && !(cue.kind === 'ACCORDING' && from > 3)))
    return null;
  if (cue.elided || (cue.kind === 'VERB' && !endsAfter(elements, cue))) return null;
  const end = comma?.word === ',' ? from - 1 : from;
  // "What they do, she says, is new": the cue stands inside the clause.
  const after = elements[cue.to];
  if (after?.word === ',' && FINITE.has(elements[cue.to + 1]?.word ?? '')) return null;
  const start = elements.findLastIndex(({ word }, index) => index < end && word === ';') + 1;
  const clause = elements.slice(start, end);
  if (!clause.some(isFiniteVerb)) return null;
  const offset = clause.findIndex(
    ({ kind, word }) => kind !== 'PUNCTUATION' && word !== 'but' && word !== 'and',
  );
  if (offset < 0) return null;
  // "Should they refuse, she said, “…”": half a sentence, whose other half stands in marks.
  const goesOn = elements.slice(cue.to).some(({ kind }) => kind === 'QUOTATION');
  const { word } = clause[offset]!;
  return goesOn && (HALVES.has(word) || word.endsWith('ing')) ? null : [start + offset, end];
}

/** Words that open the lesser half of a sentence. */
const HALVES = wordSet(`
  should had were if when while as after before although though because since unless once until
  in on at during despite with without for by asked what
`);

function endsAfter(elements: readonly Element[], cue: Cue): boolean {
  const after = elements[cue.to];
  return (
    after === undefined ||
    (after.kind === 'PUNCTUATION' && after.word !== ':' && elements.length - cue.to <= 12)
  );
}

function isFiniteVerb({ kind, word }: Element): boolean {
  return (
    kind === 'WORD' &&
    (FINITE.has(word) || /(?:n't|[^e]ed)$/.test(word) || /^(?:it|he|she|they|there)'/.test(word))
  );
}

/** What follows the verb: after "that", or at once where a clause begins. */
function complementOf(
  elements: readonly Element[],
  cue: Cue,
  next: Cue | null,
): readonly [number, number] | null {
  if (cue.inverted && cue.kind === 'VERB') return null;
  let from = cue.kind === 'ACCORDING' ? cue.to : cue.next;
  // After "that" and "he" there is a verb, whether it is known or not.
  let isClause = false;
  const ahead = elements.slice(from, from + 9);
  const that = ahead.findIndex(({ word }) => word === 'that');
  const stop = ahead.findIndex(
    ({ kind, word }) => kind !== 'WORD' && kind !== 'MENTION' && word !== ',',
  );
  if (cue.kind === 'ACCORDING') {
    if (elements[from]?.word !== ',') return null;
    from = afterApposition(elements, from + 1);
  } else if (that >= 0 && (stop < 0 || that < stop) && isOnTheWay(ahead.slice(0, that))) {
    const after = elements[from + that + 1];
    // "insisted that was untrue": here "that" is the subject.
    const isSubject = after !== undefined && that === 0 && FINITE.has(after.word);
    isClause = !isSubject && !ahead.slice(0, that).some(isPreposition);
    from += isSubject ? that : that + 1;
  } else {
    if (ADDRESSING.has(cue.verb!.base)) from = afterAddressee(elements, from);
    const first = elements[from];
    if (first === undefined || first.kind === 'PUNCTUATION' || first.kind === 'QUOTATION')
      return null;
    // "added her name to"
    if (cue.verb!.base === 'add' && ADDED.has(elements[from + 1]?.word ?? '')) return null;
    if (NO_CLAUSE.has(first.word) || THINGS_TOLD.has(first.word)) return null;
    isClause = CLAUSE_PRONOUNS.has(first.word);
    if (
      first.kind === 'WORD' &&
      !STARTS_CLAUSE.has(first.word) &&
      !/^(?:\d|[£$€])|(?:s|'s|'re|'ve|'d|'ll)$/.test(first.word)
    )
      return null;
  }
  const to = endOfComplement(elements, next !== null && next.at > from ? next : null);
  if (to <= from || to - from > LONGEST) return null;
  return isClause || elements.slice(from, to).some(isFiniteVerb) ? [from, to] : null;
}

const CLAUSE_PRONOUNS = wordSet('he she they it we i');

/** "According to Jane Doe, director of the institute, …": the clause begins behind the title. */
function afterApposition(elements: readonly Element[], from: number): number {
  for (let at = from; at < from + 12 && at < elements.length; at++) {
    if (elements[at]!.word === ',') return at + 1;
    if (elements[at]!.kind === 'PUNCTUATION' || isFiniteVerb(elements[at]!)) return from;
  }
  return from;
}

/** Between verb and "that" stand only whom it is said to, and when and where. */
function isOnTheWay(between: readonly Element[]): boolean {
  return !between.some((element) => isFiniteVerb(element) || element.word === ',');
}

function afterAddressee(elements: readonly Element[], from: number): number {
  let at = from;
  if (['the', 'a', 'an', 'his', 'her', 'their', 'its'].includes(elements[at]?.word ?? '')) at++;
  if (elements[at]?.kind === 'MENTION' || elements[at]?.kind === 'WORD') at++;
  return at;
}

/** The sentence's end, or where another verb of saying takes over. */
function endOfComplement(elements: readonly Element[], next: Cue | null): number {
  let to = next?.at ?? elements.length;
  const isEdge = ({ kind, word }: Element) =>
    next === null ? /^[.!?…,;:]$/.test(word) : kind === 'PUNCTUATION' || BEFORE_VERB.has(word);
  while (to > 0 && isEdge(elements[to - 1]!)) to--;
  return to;
}

/** What links a second verb to the first. */
const BEFORE_VERB = wordSet('and but has have had then also later');

/** The next cue that shares its subject, if it is among the next few. */
function elidedAfter(cues: readonly Cue[], order: number): Cue | null {
  return cues.slice(order + 1, order + 6).find(({ elided }) => elided) ?? null;
}
