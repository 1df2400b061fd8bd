import type { Element } from '../frames/frames.ts';
import {
  BREAKS,
  DETERMINERS,
  isName,
  isPreposition,
  isStop,
  isTitleWord,
  isVerbOfClause,
  opensExample,
  pronounAt,
} from '../frames/grammar.ts';
import type { CueWords } from '../words/cue-words.ts';
import { firstOfNames, namesStartingAt } from './joint-names.ts';
import { describedAt, headBefore, isOfTitle, type Subject } from './noun-phrases.ts';
import { headOfPhrase } from './phrase-head.ts';

/**
 * Reads the noun phrase that starts at `start`: the subject after its verb ("said Jane Doe of Unite"), the
 * agent of a passive ("by Jane Doe"), or the subject that opens a clause.
 *
 * @returns the subject and the index after the words that were read, null where they name nobody
 */
export function phraseStartingAt(
  elements: readonly Element[],
  start: number,
  words: CueWords,
): Phrase | null {
  const phrase = readPhrase(elements, start, words);
  return phrase === null ? null : (calledByName(elements, start, phrase, words) ?? phrase);
}

interface Phrase {
  readonly subject: Subject;
  readonly next: number;
}

/** "A nurse called Jane Doe brought tea", "“…,” said a porter named John Roe.": a description gives the name. */
function calledByName(
  elements: readonly Element[],
  start: number,
  { subject, next }: Phrase,
  words: CueWords,
): Phrase | null {
  if (subject.kind !== 'DESCRIBED' || !/^(?:called|named)$/.test(elements[next]?.word ?? ''))
    return null;
  if (!isName(elements[next + 1], 'PERSON')) return null;
  const behind = elements[next + 2];
  // "A nurse called Jane Doe." rang her.
  const isWhole = behind === undefined || behind.kind !== 'WORD';
  const isGiven = isWhole ? start > 0 : behind.word === 'who' || isVerbOfClause(behind.word, words);
  return isGiven ? namesStartingAt(elements, next + 1) : null;
}

function readPhrase(elements: readonly Element[], start: number, words: CueWords): Phrase | null {
  const first = elements[start];
  if (first === undefined || /^you(?:'|$)/.test(first.word)) return null;
  const pronoun = pronounAt(first);
  if (pronoun !== null) {
    return {
      subject: { kind: 'PRONOUN', pronoun, start: first.start, end: first.end },
      next: start + 1,
    };
  }
  const head = headOfPhrase(elements, start, words);
  if (head < start) return null;
  const named = elements[head]!;
  const isMany = /^(?:some|many|most|others|several|all)$/.test(first.word);
  if (isName(named, 'PERSON')) return namesStartingAt(elements, head);
  const apposed = apposedName(elements, head, isMany, words);
  if (apposed !== null) return namesStartingAt(elements, apposed);
  if (isUnknownName(elements, start, head)) {
    const subject = describedAt(elements.slice(start, head + 1), head - start, words);
    if (subject !== null) return { subject, next: head + 1 };
  }
  if (named.kind === 'WORD' && isPreposition(elements[head + 1])) {
    const owned = ownedAt(elements, head, isMany, words);
    if (owned !== null) return owned;
  }
  if (isName(named))
    return namesStartingAt(elements, firstFrom(elements, start, firstOfNames(elements, head)));
  const many = head === start ? endOfMany(elements, start, words) : null;
  if (many !== null) {
    const { start: from } = first;
    const { end } = elements[many]!;
    return { subject: { kind: 'DESCRIBED', head: first.word, start: from, end }, next: many + 1 };
  }
  const subject =
    named.kind === 'WORD' || named.kind === 'MENTION'
      ? describedAt(elements.slice(start, head + 1), head - start, words)
      : null;
  return subject === null ? null : { subject, next: head + 1 };
}

/** "Jane Doe and the bosun John Roe": the names joined there may begin before the phrase, whose own first name opens with a title. */
function firstFrom(elements: readonly Element[], start: number, first: number): number {
  let at = Math.max(start, first);
  while (!isName(elements[at])) at++;
  return at;
}

/**
 * "the union's leader, Jane Doe", "One of them, Jane Doe, has dug": index of the name that a description goes with.
 *
 * @param isMany "some on air, Jane Doe": whoever is named behind is none of them
 */
function apposedName(
  elements: readonly Element[],
  head: number,
  isMany: boolean,
  words: CueWords,
): number | null {
  const { word } = elements[head]!;
  // "Her letter to the minister, Jane Doe, was short": a thing has no such name.
  const isThing = words.documents.has(word) || words.things.has(word);
  const between = isThing ? null : nameBetweenCommas(elements, head + 1);
  if (between !== null) return between;
  if (elements[head + 1]?.word !== ',' || word === '' || isMany) return null;
  const name = afterTitle(elements, head + 2);
  const closes = elements[name + 1];
  const isClosed = closes === undefined || closes.kind !== 'MENTION';
  return isName(elements[name], 'PERSON') && isClosed ? name : null;
}

/**
 * "the head of the union", "the leader of the board, Jane Doe": a noun, a preposition, and soon behind it the name of
 * what it belongs to.
 */
function ownedAt(
  elements: readonly Element[],
  head: number,
  isMany: boolean,
  words: CueWords,
): Phrase | null {
  const { word } = elements[head]!;
  const behind = elements.slice(head + 2, head + 2 + FARTHEST_OWNER);
  const steps = behind.findIndex((element) => isName(element));
  const limit = behind.findIndex(
    (element) =>
      element.kind === 'PUNCTUATION' ||
      element.kind === 'QUOTATION' ||
      (element.kind === 'WORD' && BE.test(element.word)),
  );
  if (steps < 0 || (limit >= 0 && limit <= steps)) return null;
  const owner = head + 2 + steps;
  const isTitle = words.people.has(word) || words.spokespersons.has(word);
  if (isTitle && isOfTitle(elements, head + 1, owner, words))
    return namesStartingAt(elements, owner);
  // "a joint statement from Jane Doe and John Roe"
  const { next } = namesStartingAt(elements, owner);
  const subject = headBefore(elements, head + 1, next - 1, words);
  if (subject === null) return null;
  const isNamed = elements[next]?.word === ',' && isName(elements[next + 1], 'PERSON');
  return !isMany && isNamed ? namesStartingAt(elements, next + 1) : { subject, next };
}

/** In elements. */
const FARTHEST_OWNER = 4;

/** "One of them is Jane Doe": no name behind it owns what stands before. */
const BE = /^(?:is|was|are|were)$/;

/** "One of his lieutenants": index of the plural that tells of whom one is meant. */
function endOfMany(elements: readonly Element[], one: number, words: CueWords): number | null {
  const [first, of, owner] = elements.slice(one, one + 3).map(({ word }) => word);
  if ((first !== 'one' && first !== 'another') || of !== 'of' || !DETERMINERS.has(owner ?? ''))
    return null;
  for (let at = one + 3; at < one + 7; at++) {
    const element = elements[at];
    if (element?.kind !== 'WORD' || isPreposition(element) || BREAKS.has(element.word)) return null;
    if (words.people.get(element.word) === 'PLURAL' && !words.bodies.has(element.word)) return at;
  }
  return null;
}

/** "said Jane Doe of the institute": two words or more in capitals, and where they work. */
function isUnknownName(elements: readonly Element[], start: number, head: number): boolean {
  const words = elements.slice(start, head + 1);
  if (words.length < 2 || !words.every(({ kind, capital }) => kind === 'WORD' && capital))
    return false;
  const [preposition, after] = elements.slice(head + 1, head + 3).map(({ word }) => word);
  return /^(?:from|at|with)$/.test(preposition ?? '') || (preposition === 'of' && after === 'the');
}

/** "the committee's chairman, Labour MP Jane Doe": index of what stands behind a title. */
function afterTitle(elements: readonly Element[], from: number): number {
  let at = from;
  const isTitle = (element: Element | undefined) =>
    isTitleWord(element) &&
    !isName(element, 'PERSON') &&
    !opensExample(element) &&
    pronounAt(element) === null;
  while (at < from + 4 && isTitle(elements[at])) at++;
  return at;
}

/**
 * "One of them, Jane Doe, has dug", "The vicar, the Rev Jane Doe, lent", "said the board's head of medicine, Jane Doe.":
 * index of the name.
 */
function nameBetweenCommas(elements: readonly Element[], from: number): number | null {
  let at = from;
  const isLonger = isPreposition(elements[at]);
  if (isLonger) {
    while (at < from + 5 && elements[at]?.kind === 'WORD') at++;
  }
  if (elements[at]?.word !== ',') return null;
  let name = elements[at + 1]?.word === 'the' ? at + 2 : at + 1;
  // "Its founder, the retired postman Jane Doe,"
  const farthest = name + LONGEST_TITLE;
  while (name < farthest && isTitleWord(elements[name]) && !isName(elements[name], 'PERSON'))
    name++;
  const after = elements[name + 1];
  // "one of the pilots, Jane Doe of Acme"
  const isOfBody =
    /^(?:of|from|at)$/.test(after?.word ?? '') && elements[name + 2]?.capital === true;
  const closes =
    after?.word === ',' || (isLonger && (after === undefined || isStop(after) || isOfBody));
  return isName(elements[name], 'PERSON') && closes ? name : namedBehind(elements, at + 1);
}

/** In elements. */
const LONGEST_TITLE = 4;

/** "the man, a retired baker named Jane Doe": index of the name. */
function namedBehind(elements: readonly Element[], from: number): number | null {
  if (!/^an?$/.test(elements[from]?.word ?? '')) return null;
  for (let at = from + 1; at < from + 8 && elements[at]?.kind === 'WORD'; at++) {
    if (/^(?:named|called)$/.test(elements[at]!.word))
      return isName(elements[at + 1], 'PERSON') ? at + 1 : null;
  }
  return null;
}
