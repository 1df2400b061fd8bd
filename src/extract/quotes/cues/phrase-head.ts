import { isBehindVerb, looksPresent } from '../frames/finite-verbs.ts';
import type { Element } from '../frames/frames.ts';
import {
  BREAKS,
  DETERMINERS,
  isName,
  isPast,
  isPreposition,
  isTitleWord,
} from '../frames/grammar.ts';
import type { CueWords } from '../words/cue-words.ts';
import { wordSet } from '../words/word-set.ts';
import { LOOSE } from './noun-phrases.ts';

/** How far a phrase reaches, in elements. */
const REACH = 14;

/**
 * Index of the noun or name that the phrase which opens at `start` is about, up to whatever cannot be part of it; less
 * than `start` where nothing is.
 */
export function headOfPhrase(elements: readonly Element[], start: number, words: CueWords): number {
  const head = lastOfPhrase(elements, start, words);
  // "a source close to the minister"
  return head > start && LOOSE.has(elements[head]!.word) ? head - 1 : head;
}

function lastOfPhrase(elements: readonly Element[], start: number, words: CueWords): number {
  let head = -1;
  for (let at = start; at < elements.length && at - start < REACH; at++) {
    const element = elements[at]!;
    if (at > start && isOfShortWord(elements, at, words)) continue;
    if (element.kind === 'PUNCTUATION' || element.kind === 'QUOTATION') break;
    if (element.kind === 'MENTION') {
      if (isName(element, 'PERSON') && !describesAnother(elements, at, words)) return at;
      if (!element.genitive) head = at;
      continue;
    }
    if (isObject(elements, start, at)) return lastSpeaker(elements, start, at, words) ?? head;
    if (endsPhrase(elements, start, at, words)) break;
    head = at;
  }
  return head;
}

/** "said former Norland Gov. Jane Doe" */
function isOfShortWord(
  elements: readonly Element[],
  at: number,
  { abbreviations }: CueWords,
): boolean {
  return elements[at]!.word === '.' && abbreviations.has(elements[at - 1]?.word ?? '');
}

/**
 * "The lad read it out", "Unions despise the laws": what stands before an object is a verb, and an article behind a noun
 * opens another phrase.
 */
function isObject(elements: readonly Element[], start: number, at: number): boolean {
  const { word } = elements[at]!;
  if (at > start + 1 && /^(?:it|him|them|us|me)$/.test(word)) return true;
  const opens = DETERMINERS.has(word) && !BREAKS.has(word);
  return at > start && opens && !DETERMINERS.has(elements[at - 1]!.word);
}

/** Whether a word cannot be part of the phrase that opens at `start`. */
function endsPhrase(
  elements: readonly Element[],
  start: number,
  at: number,
  words: CueWords,
): boolean {
  const element = elements[at]!;
  const { word } = element;
  if (isPreposition(element) || word === 'there' || word === 'here') return true;
  if (word === 'and') {
    const joined = elements[at - 1]?.word === '.' ? elements[at - 2] : elements[at - 1];
    if (!(isName(joined) || isTitleWord(joined))) return true;
  } else if (BREAKS.has(word)) return true;
  if (isSaidBehindName(elements, start, at, words)) return true;
  return (
    at > start &&
    (opensLesserClause(elements, at) ||
      isVerbBehind(elements, at, words) ||
      isVerbOfOne(elements, start, at, words) ||
      isAdverbBehindName(elements, at, words) ||
      // "a report Tuesday from the board"
      (element.capital && DAYS.test(word)) ||
      (at - 1 > start && isDoing(elements, at, words)))
  );
}

/** "the union warns", and not "the union spokesman" */
function isSaidBehindName(
  elements: readonly Element[],
  start: number,
  at: number,
  { verbs, speechNouns, people }: CueWords,
): boolean {
  const { word } = elements[at]!;
  if (!verbs.has(word) || speechNouns.has(word) || !isName(elements[at - 1])) return false;
  return !(DETERMINERS.has(elements[start]!.word) && people.get(word) === 'SINGULAR');
}

/** "a minister I met", "the man she married"; "the woman next to her", "the man beside him" */
function opensLesserClause(elements: readonly Element[], at: number): boolean {
  const { word } = elements[at]!;
  const isNeighbour = word === 'next' && elements[at + 1]?.word === 'to';
  return isNeighbour || /^(?:beside|opposite|i|he|she|we|they)$/.test(word);
}

/** "the council leader paused", "the department declined", "the tenant lives there", "his tenant now lives" */
function isVerbBehind(elements: readonly Element[], at: number, words: CueWords): boolean {
  const { word, capital } = elements[at]!;
  if (word.endsWith("n't")) return true;
  if (capital) return false;
  if (MORE_VERBS.has(word)) return true;
  const before = elements[at - 1];
  const acts = isPast(word) || words.personalVerbs.has(word);
  if (acts && isActor(before, words) && !tellsOfOne(elements, at, words)) return true;
  return PRESENTS.has(word) && words.people.get(before?.word ?? '') === 'SINGULAR';
}

/** "A mother stops at the gate": behind "a" and a noun for one person a word in -s is no noun. */
function isVerbOfOne(
  elements: readonly Element[],
  start: number,
  at: number,
  words: CueWords,
): boolean {
  const next = elements[at + 1];
  return (
    OPENS_ONE.has(elements[start]!.word) &&
    words.people.get(elements[at - 1]!.word) === 'SINGULAR' &&
    looksPresent(elements[at]!, words) &&
    (next?.kind === 'PUNCTUATION' || isBehindVerb(next))
  );
}

const OPENS_ONE = wordSet('a an one another');

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

/** "says Zelda eventually" */
function isAdverbBehindName(
  elements: readonly Element[],
  at: number,
  { people }: CueWords,
): boolean {
  const { word, capital } = elements[at]!;
  const before = elements[at - 1]!;
  const isBehindName = before.capital && !DETERMINERS.has(before.word);
  return isBehindName && word.endsWith('ly') && !capital && !people.has(word);
}

/** "a pensioner waiting at the gate", but not "chief operating officer" */
function isDoing(elements: readonly Element[], at: number, { people }: CueWords): boolean {
  const { word, capital } = elements[at]!;
  if (capital || !/.{2}ing$/.test(word) || !people.has(elements[at - 1]!.word)) return false;
  return people.get(elements[at + 1]?.word ?? '') !== 'SINGULAR';
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

/** In words. */
const LONGEST_CALLING = 3;

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
