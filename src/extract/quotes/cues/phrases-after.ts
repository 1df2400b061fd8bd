import type { Element } from '../frames/frames.ts';
import {
  BREAKS,
  DETERMINERS,
  isName,
  isPast,
  isPreposition,
  isStop,
  isTitleWord,
  isVerbOfClause,
  opensExample,
  pronounAt,
} from '../frames/grammar.ts';
import type { CueWords } from '../words/cue-words.ts';
import { wordSet } from '../words/word-set.ts';
import { firstOfNames, namesStartingAt } from './joint-names.ts';
import { describedAt, headBefore, isOfTitle, LOOSE, type Subject } from './noun-phrases.ts';

/** How far a phrase reaches, in elements. */
const REACH = 14;

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
  let at = start;
  let head = -1;
  for (; at < elements.length && at - start < REACH; at++) {
    const element = elements[at]!;
    // "said former Norland Gov. Jane Doe"
    const isShortened =
      element.word === '.' && words.abbreviations.has(elements[at - 1]?.word ?? '');
    if (isShortened && at > start) continue;
    if (element.kind === 'PUNCTUATION' || element.kind === 'QUOTATION') break;
    if (element.kind === 'MENTION') {
      if (isName(element, 'PERSON') && !describesAnother(elements, at, words)) {
        head = at;
        break;
      }
      if (!element.genitive) head = at;
      continue;
    }
    if (isPreposition(element)) break;
    // "the woman next to her", "the man beside him"
    const isNeighbour = element.word === 'next' && elements[at + 1]?.word === 'to';
    if (at > start && (isNeighbour || /^(?:beside|opposite)$/.test(element.word))) break;
    // "a minister I met", "the man she married"
    if (at > start && /^(?:i|he|she|we|they)$/.test(element.word)) break;
    // "The lad read it out", "The porter let him in": what stands before an object is a verb.
    if (at > start + 1 && /^(?:it|him|them|us|me)$/.test(element.word)) {
      head = lastSpeaker(elements, start, at, words) ?? head;
      break;
    }
    const isVerb = MORE_VERBS.has(element.word) && !element.capital;
    const closes = at > start && (element.word.endsWith("n't") || isVerb);
    if ((BREAKS.has(element.word) && element.word !== 'and') || closes) break;
    // "says Zelda eventually"
    const isAdverb =
      element.word.endsWith('ly') && !element.capital && !words.people.has(element.word);
    const isBehindName = elements[at - 1]?.capital && !DETERMINERS.has(elements[at - 1]!.word);
    if (at > start && isAdverb && isBehindName) break;
    const joined = elements[at - 1]?.word === '.' ? elements[at - 2] : elements[at - 1];
    if (element.word === 'and' && !(isName(joined) || isTitleWord(joined))) break;
    if (
      words.verbs.has(element.word) &&
      !words.speechNouns.has(element.word) &&
      isName(elements[at - 1]) &&
      !(DETERMINERS.has(first.word) && words.people.get(element.word) === 'SINGULAR')
    )
      break;
    // "Unions despise the laws": an article behind a noun opens another phrase.
    if (at > start && DETERMINERS.has(element.word) && !DETERMINERS.has(elements[at - 1]!.word)) {
      head = lastSpeaker(elements, start, at, words) ?? head;
      break;
    }
    // "the council leader paused", "the department declined", "workers there"
    const acts = isPast(element.word) || words.personalVerbs.has(element.word);
    const isActed =
      at > start &&
      !element.capital &&
      acts &&
      isActor(elements[at - 1], words) &&
      !tellsOfOne(elements, at, words);
    // "the tenant lives there", "his tenant now lives"
    const isOne = words.people.get(elements[at - 1]?.word ?? '') === 'SINGULAR';
    if (at > start && isOne && !element.capital && PRESENTS.has(element.word)) break;
    // "a report Tuesday from the board"
    const isTime = at > start && element.capital && DAYS.test(element.word);
    if (isActed || isTime || element.word === 'there' || element.word === 'here') break;
    // "a pensioner waiting at the gate", but not "chief operating officer"
    const isDoing =
      /.{2}ing$/.test(element.word) &&
      !element.capital &&
      words.people.get(elements[at + 1]?.word ?? '') !== 'SINGULAR';
    if (isDoing && words.people.has(elements[at - 1]?.word ?? '') && at - 1 > start) break;
    head = at;
  }
  // "a source close to the minister"
  if (head > start && LOOSE.has(elements[head]!.word)) head--;
  if (head < start) return null;
  const named = elements[head]!;
  const isMany = /^(?:some|many|most|others|several|all)$/.test(first.word);
  if (isName(named, 'PERSON')) return namesStartingAt(elements, head);
  // "Her letter to the minister, Jane Doe, was short": a thing has no such name.
  const isThing = words.documents.has(named.word) || words.things.has(named.word);
  const apposed = isThing ? null : nameBetweenCommas(elements, head + 1);
  if (apposed !== null) return namesStartingAt(elements, apposed);
  // "the union's leader, Jane Doe": a title and then, after a comma, the name that it belongs to; none of "some on air, Jane Doe".
  if (elements[head + 1]?.word === ',' && named.word !== '' && !isMany) {
    const name = afterTitle(elements, head + 2);
    const closes = elements[name + 1];
    if (isName(elements[name], 'PERSON') && (closes === undefined || closes.kind !== 'MENTION'))
      return namesStartingAt(elements, name);
  }
  const preposition = elements[head + 1];
  if (isUnknownName(elements, start, head, preposition)) {
    const subject = describedAt(elements.slice(start, head + 1), head - start, words);
    if (subject !== null) return { subject, next: head + 1 };
  }
  if (named.kind === 'WORD' && isPreposition(preposition)) {
    const owner = elements.slice(head + 2, head + 6).findIndex((element) => isName(element));
    const limit = elements
      .slice(head + 2, head + 6)
      .findIndex(
        ({ kind, word }) =>
          kind === 'PUNCTUATION' || kind === 'QUOTATION' || (kind === 'WORD' && BE.test(word)),
      );
    if (owner >= 0 && (limit < 0 || owner < limit)) {
      const isTitle = words.people.has(named.word) || words.spokespersons.has(named.word);
      if (isTitle && isOfTitle(elements, head + 1, head + 2 + owner, words))
        return namesStartingAt(elements, head + 2 + owner);
      // "a joint statement from Jane Doe and John Roe"
      const after = namesStartingAt(elements, head + 2 + owner).next;
      const subject = headBefore(elements, head + 1, after - 1, words);
      if (subject !== null) {
        if (!isMany && elements[after]?.word === ',' && isName(elements[after + 1], 'PERSON'))
          return namesStartingAt(elements, after + 1);
        return { subject, next: after };
      }
    }
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

/** "said one unaligned strategist", "one well-connected Whig": a participle between "one" and the noun is what they are like, not what they did. */
function tellsOfOne(elements: readonly Element[], participle: number, words: CueWords): boolean {
  const before = elements[participle - 1]?.word;
  if (before !== 'one' && before !== 'another') return false;
  for (let at = participle + 1; at < participle + 5; at++) {
    const element = elements[at];
    if (element === undefined || element.kind === 'PUNCTUATION' || element.kind === 'QUOTATION')
      return false;
    if (isPreposition(element) || BREAKS.has(element.word) || DETERMINERS.has(element.word))
      return false;
    if (words.people.has(element.word)) return true;
  }
  return false;
}

/** "Jane Doe and the bosun John Roe": the names joined there may begin before the phrase, whose own first name opens with a title. */
function firstFrom(elements: readonly Element[], start: number, first: number): number {
  let at = Math.max(start, first);
  while (!isName(elements[at])) at++;
  return at;
}

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

/**
 * "the Harry Hope actor", "Hope campaign manager Jane Doe", "Hope backer Jane Doe": the name is part of what somebody
 * else is called.
 */
function describesAnother(elements: readonly Element[], name: number, words: CueWords): boolean {
  // "Hope met Jane Doe" has a verb there, but not "said Hope backer Jane Doe".
  const isSaid = words.verbs.has(elements[name - 1]?.word ?? '');
  for (const [steps, element] of elements.slice(name + 1, name + 2 + LONGEST_CALLING).entries()) {
    const { kind, capital, word } = element;
    if (steps > 0 && isSaid && isName(element, 'PERSON') && word.includes(' ')) return true;
    if (steps === LONGEST_CALLING || kind !== 'WORD' || capital) return false;
    if (words.people.get(word) === 'SINGULAR') return true;
    const isOther = isPreposition(element) || BREAKS.has(word) || DETERMINERS.has(word);
    if (isOther || isPast(word) || word.endsWith('ly')) return false;
  }
  return false;
}

/** Of the verbs that no spelling shows those that do not end a phrase to the left. */
const MORE_VERBS = wordSet('do does did can could should may might must cannot');
/** What hardly stands behind a noun for a person but as its verb, or before that. */
const PRESENTS = wordSet(`
  lives works stays knows thinks wants needs likes loves feels looks keeps goes comes gets gives takes makes sees
  remembers believes agrees disagrees runs sits stands owns wears walks teaches grows spends belongs remains seems
  appears begins becomes brings carries waits sleeps eats speaks writes reads sells buys holds hears finds meets
  now still also never always often already soon
`);
const DAYS = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;

/** In words. */
const LONGEST_CALLING = 3;

/** "said Jane Doe of the institute": two words or more in capitals, and where they work. */
function isUnknownName(
  elements: readonly Element[],
  start: number,
  head: number,
  preposition: Element | undefined,
): boolean {
  const words = elements.slice(start, head + 1);
  if (words.length < 2 || !words.every(({ kind, capital }) => kind === 'WORD' && capital))
    return false;
  const after = elements[head + 2]?.word;
  return (
    /^(?:from|at|with)$/.test(preposition?.word ?? '') ||
    (preposition?.word === 'of' && after === 'the')
  );
}

/** Index of the last noun for people or bodies in a range. */
function lastSpeaker(
  elements: readonly Element[],
  from: number,
  to: number,
  words: CueWords,
): number | null {
  for (let at = to - 1; at >= from; at--) {
    const { kind, word } = elements[at]!;
    if (kind === 'MENTION' || words.speakers.has(word)) return at;
  }
  return null;
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
  const closes = after?.word === ',' || (isLonger && (after === undefined || isStop(after)));
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

function isActor(element: Element | undefined, words: CueWords): boolean {
  if (isName(element)) return true;
  if (element?.kind !== 'WORD') return false;
  const { word, capital } = element;
  // "The other nodded"
  if (word === 'other') return true;
  // "A retired teacher", "The injured porter"
  const isNamed = capital && !DETERMINERS.has(word);
  return isNamed || words.people.has(word) || words.organisationNouns.has(word);
}
