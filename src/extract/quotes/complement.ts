import type { Cue } from './cue.ts';
import { FINITE, isFiniteVerb } from './finite-verbs.ts';
import type { Element } from './frames.ts';
import { isPreposition, WHEN_AND_WHERE } from './grammar.ts';
import { LONGEST_CLAUSE } from './trailing-clause.ts';
import { wordSet } from './word-set.ts';

/** What follows the verb: after "that", or at once where a clause begins. */
export function complementOf(
  elements: readonly Element[],
  cue: Cue,
  next: Cue | null,
  closing: Cue | null,
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
    const isSure =
      first.kind !== 'WORD' ||
      STARTS_CLAUSE.has(first.word) ||
      /^(?:\d|[£$€])|(?:s|'s|'re|'ve|'d|'ll)$/.test(first.word);
    if (!isSure && (ALSO_DOING.has(cue.verb!.base) || !opensByNoun(elements, from))) return null;
  }
  // "said that, with the growth of …"
  while (elements[from]?.word === ',') from++;
  const end = endOfComplement(elements, next !== null && next.at > from ? next : null);
  const to = closing !== null && closing.from > from + 3 ? Math.min(end, closing.from - 1) : end;
  if (to <= from || to - from > LONGEST_CLAUSE) return null;
  return isClause || elements.slice(from, to).some(isFiniteVerb) ? [from, to] : null;
}

/** "said rising prices would": a noun phrase without an article, and soon its verb. */
function opensByNoun(elements: readonly Element[], from: number): boolean {
  const { word } = elements[from]!;
  if (isPreposition(elements[from]) || WHEN_AND_WHERE.has(word) || NOT_OPENING.test(word))
    return false;
  const ahead = elements.slice(from + 1, from + NEAR_VERB);
  const verb = ahead.findIndex(({ kind, word: next }) => kind === 'WORD' && FINITE.has(next));
  const stop = ahead.findIndex(
    ({ word: next }) => next === ',' || next === 'who' || next === 'that',
  );
  return verb >= 0 && (stop < 0 || verb < stop);
}

/** How soon, in elements. */
const NEAR_VERB = 14;
/** Manner, answers and greetings: "said quietly", "said nothing". */
const NOT_OPENING =
  /^(?:\w+ly|so|nothing|something|yes|sorry|goodbye|hello|thanks?|out|again|too|then|also|and|but|or|not|how|why|where|who|whether|over|more|is|was|has|had|by|with)$/;

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
  // "told Penwick's state news agency the", "told the harbour inquiry he"
  for (let index = at; index < at + 5; index++) {
    const element = elements[index];
    if (element?.kind !== 'WORD' && element?.kind !== 'MENTION') return at;
    if (STARTS_CLAUSE.has(element.word)) return index;
    if (isPreposition(element) || isFiniteVerb(element)) return at;
  }
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
const BEFORE_VERB = wordSet('and but has have had then also later instead further');

/** Verbs whose object is whom one speaks to: "told the committee that …". */
const ADDRESSING = wordSet(`
  tell remind assure reassure warn advise caution message email text
`);

const STARTS_CLAUSE = wordSet(`
  he she they it we i there the a an this these those their his her its some many most no any
  more all both while if when although only fewer nearly almost about around up at what talks
  members staff workers people patients strikes nobody everybody everyone anyone someone further
  two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty dozens
  hundreds thousands millions none neither each both about our my your
`);

/** Verbs that may take a thing as well, so that only a sure beginning shows a clause. */
const ALSO_DOING = wordSet(`
  accept promise pledge vow threaten deny report write announce reveal declare add confirm admit
  acknowledge concede explain state highlight underline emphasise emphasize recall predict mention
  disclose clarify specify
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
