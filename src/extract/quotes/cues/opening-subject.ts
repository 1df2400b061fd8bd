import type { Element } from '../frames/frames.ts';
import {
  DETERMINERS,
  isDash,
  isName,
  isPreposition,
  pronounAt,
  TELLING_SUBORDINATORS,
} from '../frames/grammar.ts';
import type { CueWords } from '../words/cue-words.ts';
import { wordSet } from '../words/word-set.ts';
import { namesStartingAt } from './joint-names.ts';
import { NEW, newcomerAt } from './newcomer.ts';
import type { Subject } from './noun-phrases.ts';
import { afterHour, afterTime, commaFrom, tellsOfBefore } from './opening-times.ts';
import { phraseStartingAt } from './phrases-after.ts';

/** The subject of the frame's first clause, which clauses without one share. */
export function openingSubject(elements: readonly Element[], words: CueWords): Subject | null {
  let at = afterClock(elements, afterDateline(elements));
  const topic = topicOf(elements, at, words);
  if (topic !== null)
    return isName(elements[topic])
      ? namesStartingAt(elements, topic).subject
      : phraseStartingAt(elements, topic, words)!.subject;
  // "All he said was “no”": whoever says it, and not all of something
  const isFronted = FRONTED.has(elements[at]?.word ?? '');
  if (isFronted && (pronounAt(elements[at + 1]) !== null || isName(elements[at + 1], 'PERSON')))
    return phraseStartingAt(elements, at + 1, words)?.subject ?? null;
  // "It was Jane Doe who rang"
  const isCleft = elements[at]?.word === 'it' && /^(?:is|was)$/.test(elements[at + 1]?.word ?? '');
  if (isCleft && isName(elements[at + 2], 'PERSON') && elements[at + 3]?.word === 'who')
    return namesStartingAt(elements, at + 2).subject;
  if (TELLING_SUBORDINATORS.has(elements[at]?.word ?? '')) {
    const comma = commaFrom(elements, at + 1, at + 20);
    if (comma !== null) at = comma + 1;
  }
  at = afterHour(elements, afterTime(elements, at));
  const known = TIMING.has(elements[at]?.word ?? '') ? behindPlace(elements, at, words) : null;
  if (known !== null) return known;
  while (at < elements.length && isOpener(elements, at)) at++;
  const placed = behindPlace(elements, at, words);
  if (placed !== null) return placed;
  at = afterParticiple(elements, at);
  for (let tries = 0; tries < 4 && at < elements.length; tries++) {
    const first = elements[at]!;
    if (first.kind === 'QUOTATION') return null;
    const subject =
      (opensPhrase(first) || isThisPerson(elements, at, words)) &&
      !opensPlace(elements.slice(at, at + 2))
        ? (phraseStartingAt(elements, at, words)?.subject ?? null)
        : null;
    const isClear =
      subject?.kind !== 'DESCRIBED' ||
      tries === 0 ||
      (!tellsOfBefore(elements, at) && newcomerAt(elements, at, words) !== null);
    if (subject !== null && isClear) {
      const setting = tries === 0 ? behindSetting(elements, at, subject, words) : null;
      if (setting !== null) return setting;
      const behind = subject.kind === 'DESCRIBED' ? describedBefore(elements, at, subject) : null;
      if (behind === null) return subject;
      at = behind;
      continue;
    }
    // An opening phrase ("On Tuesday, …") ends at its comma.
    const comma = commaFrom(elements, at, at + 20);
    if (comma === null) return null;
    at = comma + 1;
  }
  return null;
}

/** "Two streets away, a woman …", "Nearby, one driver …": somebody new, where what stands before the comma is nobody. */
function behindSetting(
  elements: readonly Element[],
  at: number,
  subject: Subject,
  words: CueWords,
): Subject | null {
  if (subject.kind !== 'DESCRIBED' || words.speakers.has(subject.head)) return null;
  const comma = commaFrom(elements, at + 1, at + LONGEST_SETTING);
  const setting = elements.slice(at + 1, comma ?? at);
  const isNobody = setting.every(({ kind, capital }) => kind === 'WORD' && !capital);
  if (comma === null || !isNobody || elements[comma + 2]?.word === 'who') return null;
  return newcomerAt(elements, comma + 1, words);
}

/** In elements. */
const LONGEST_SETTING = 8;

/** "Told of this, …", "Shortlisted for a prize in May, …": where the clause behind the opening participle begins. */
function afterParticiple(elements: readonly Element[], at: number): number {
  const [first, second] = [elements[at], elements[at + 1]];
  if (first?.kind !== 'WORD') return at;
  // "Walking to the next house, Jane Doe said"
  const isDoing =
    /.{3}ing$/.test(first.word) &&
    (DETERMINERS.has(second?.word ?? '') || /.{2}ing$/.test(second?.word ?? ''));
  const isPrepositional =
    isPreposition(second) && (/.{3}(?:ed|ing)$/.test(first.word) || PARTICIPLES.has(first.word));
  if (!isDoing && !isPrepositional) return at;
  const comma = commaFrom(elements, at + 2, at + 20);
  if (comma === null) return at;
  const next = elements[comma + 1];
  const isMain = isName(next) || pronounAt(next) !== null;
  return isMain || !/ing$/.test(first.word) ? comma + 1 : at;
}

const PARTICIPLES = wordSet('told born given known seen made held sent caught faced struck led');

/** "7:40 a.m. A father had his doubts", "9.15am The council says": where the entry of a live report begins. */
function afterClock(elements: readonly Element[], at: number): number {
  const [first, second] = [elements[at]?.word ?? '', elements[at + 1]?.word ?? ''];
  if (/^\d{1,2}(?:[.:]\d\d)?[ap]m$/.test(first)) return at + 1;
  return /^\d{1,2}(?:[.:]\d\d)?$/.test(first) && /^[ap]\.?m\.?$/.test(second) ? at + 2 : at;
}

/**
 * "At the door a pensioner is waiting", "In the queue was a father of four", "After the vote the organiser was in
 * tears": somebody whom a phrase without a comma places.
 */
function behindPlace(elements: readonly Element[], at: number, words: CueWords): Subject | null {
  // "Further along the quay a diver was waiting", "Late in the afternoon a man came down"
  if (
    /^(?:further|farther|late|later|early|deep|high|far|somewhere|only|even)$/.test(
      elements[at]?.word ?? '',
    )
  )
    at++;
  const preposition = elements[at]?.word ?? '';
  if (!PLACING.has(preposition) && !TIMING.has(preposition)) return null;
  const end = Math.min(elements.length, at + LONGEST_PLACE);
  for (let next = at + 2; next < end; next++) {
    const [before, element] = [elements[next - 1]!, elements[next]!];
    if (element.kind === 'PUNCTUATION' || element.kind === 'QUOTATION') return null;
    const isNew =
      NEW.has(element.word) ||
      (element.word === 'the' && (TIMING.has(preposition) || !isPreposition(before)));
    const isTurned = BEING.has(before.word);
    if (!isNew && !(isTurned && isName(element, 'PERSON'))) continue;
    if (!isTurned) {
      // "After the meeting the organiser"
      const isNoun = DETERMINERS.has(elements[next - 2]?.word ?? '') && /ing$/.test(before.word);
      const isBehindNoun = before.kind !== 'WORD' || isNoun || !NO_NOUNS.test(before.word);
      return isBehindNoun && !isPreposition(before) ? newcomerAt(elements, next, words) : null;
    }
    const phrase = phraseStartingAt(elements, next, words);
    return phrase !== null && isPerson(phrase.subject, words) ? phrase.subject : null;
  }
  return null;
}

function isPerson(subject: Subject, { people }: CueWords): boolean {
  return (
    subject.kind === 'MENTIONS' ||
    subject.kind === 'SPOKESPERSON' ||
    (subject.kind === 'DESCRIBED' && people.get(subject.head) === 'SINGULAR')
  );
}

const PLACING = wordSet(
  'in on at by outside inside near behind beside among across under down up along beyond within opposite through halfway just next',
);
const TIMING = wordSet('after before during following');
const BEING = wordSet('is was sits sat stands stood');
/** Behind these no phrase of place has ended. */
const NO_NOUNS =
  /^(?:the|an?|and|or|with|for|his|her|their|its|that|which|who|(?!(?:morn|even|build)ing).*ing|.{2,}ed)$/;
/** In elements. */
const LONGEST_PLACE = 10;

/** "As for Jane Doe, …", "As for the driver, he …", "For Jane Doe, the light came on": index of whom the sentence is about. */
function topicOf(elements: readonly Element[], at: number, words: CueWords): number | null {
  const [first, second] = [elements[at]?.word, elements[at + 1]?.word];
  const start = first === 'as' && second === 'for' ? at + 2 : first === 'for' ? at + 1 : null;
  if (start === null) return null;
  if (isName(elements[start], 'PERSON')) return elements[start + 1]?.word === ',' ? start : null;
  const phrase = first === 'as' ? phraseStartingAt(elements, start, words) : null;
  const isSomebody = phrase !== null && isPerson(phrase.subject, words);
  return isSomebody && elements[phrase.next]?.word === ',' ? start : null;
}

/** "A taxi driver, he had …", "A lifelong Democrat, Jane Doe …": where the one who is described stands. */
function describedBefore(
  elements: readonly Element[],
  at: number,
  { end }: Subject,
): number | null {
  if (!/^an?$/.test(elements[at]!.word)) return null;
  const comma = elements.findIndex((element, index) => index > at && element.start >= end);
  const next = elements[comma + 1];
  if (elements[comma]?.word !== ',' || elements[comma + 2]?.word === ',') return null;
  return pronounAt(next) !== null || isName(next, 'PERSON') ? comma + 1 : null;
}

/** "Meanwhile", "Suddenly, …": what links a sentence to the one before. */
function isOpener(elements: readonly Element[], at: number): boolean {
  const { kind, word } = elements[at]!;
  const next = elements[at + 1];
  // "Privately the minister was cross", "Publicly he was not"
  const isBare =
    at === 0 && !MEASURING.has(word) && (next?.word === 'the' || pronounAt(next) !== null);
  const isAdverb = word.endsWith('ly') && (next?.word === ',' || isBare);
  return kind === 'PUNCTUATION' || OPENERS.has(word) || isAdverb;
}

/** "LEEDS (Newswire) — Jane Doe has …": where the sentence begins. */
export function afterDateline(elements: readonly Element[]): number {
  for (let at = 0; at < Math.min(10, elements.length); at++) {
    const element = elements[at]!;
    if (isDash(element)) return at + 1;
    // "PENWICK (Newswire) Jane Doe has …", "(CNN)Jane Doe has …"
    const isAgency =
      element.word === '(' && elements[at + 2]?.word === ')' && elements[at + 1]!.capital;
    if (isAgency && !isDash(elements[at + 3]))
      return at <= 3 && elements[at + 3]?.capital ? at + 3 : 0;
    const isName = element.kind !== 'WORD' || element.capital || /^\d/.test(element.word);
    if (element.kind === 'QUOTATION' || !isName) return 0;
  }
  return 0;
}

const MEASURING = wordSet('only nearly hardly barely early roughly likely');
const OPENERS = wordSet(`
  but and so yet however meanwhile earlier later now also then while as when after before
  although though • still indeed instead elsewhere perhaps here today
  nevertheless nonetheless
`);
const FRONTED = wordSet('all what everything');
const BEFORE_PLACES = wordSet('back out down up over away upstairs downstairs outside inside');
const PHRASE_STOPS = wordSet(`
  in on at for with by across during despite following from to of under over since if because
  speaking asked it there this that it's there's that's here's amid unlike without given ahead
  beside behind alongside opposite near
`);

/** "This bloke comes up to me", "This young lad said": a noun for somebody behind it. */
function isThisPerson(elements: readonly Element[], at: number, { people }: CueWords): boolean {
  return (
    elements[at]!.word === 'this' &&
    elements.slice(at + 1, at + 3).some(({ word }) => people.get(word) === 'SINGULAR')
  );
}

function opensPhrase(element: Element): boolean {
  if (element.kind === 'MENTION')
    return isName(element) || element.genitive || element.mention!.kind === 'PLACE';
  return element.kind === 'WORD' && !PHRASE_STOPS.has(element.word);
}

/** "Back on the ward, …", "Out in the yard, …" */
function opensPlace([first, second]: readonly Element[]): boolean {
  return first !== undefined && BEFORE_PLACES.has(first.word) && isPreposition(second);
}
