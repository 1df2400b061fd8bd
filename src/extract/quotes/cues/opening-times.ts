import type { Element } from '../frames/frames.ts';
import { isName, pronounAt } from '../frames/grammar.ts';
import type { CueWords } from '../words/cue-words.ts';
import { wordSet } from '../words/word-set.ts';
import { NEW, newcomerAt } from './newcomer.ts';
import type { Subject } from './noun-phrases.ts';

/** "Eight years ago, he …", "A week later, Jane Doe …": where the clause begins behind the time. */
export function afterTime(elements: readonly Element[], at: number): number {
  // "Then one night he rang"
  const one = /^(?:then|and|but)$/.test(elements[at]?.word ?? '') ? at + 1 : at;
  if (elements[one]?.word === 'one' && TIMES.test(elements[one + 1]?.word ?? ''))
    return elements[one + 2]?.word === ',' ? one + 3 : one + 2;
  const timed = behindDay(elements, one);
  if (timed !== null) return timed;
  const comma = commaFrom(elements, at, at + LONGEST_TIME);
  const isTime =
    comma !== null && /^(?:ago|later|earlier|before)$/.test(elements[comma - 1]?.word ?? '');
  return isTime ? comma + 1 : at;
}

/** "The other morning she", "Last week my neighbour", "That night Jane Doe": where the clause begins behind the time. */
function behindDay(elements: readonly Element[], at: number): number | null {
  const [first, second] = [elements[at]?.word ?? '', elements[at + 1]?.word ?? ''];
  const isOne =
    first === 'the' && /^(?:other|next|same|following|very|first|previous)$/.test(second);
  // "Later that afternoon a woman came in"
  const isSame = /^(?:later|earlier)$/.test(first) && /^(?:that|this|the)$/.test(second);
  const isNear = /^(?:last|that|this|every|each|next)$/.test(first);
  const time = isOne || isSame ? at + 2 : isNear ? at + 1 : -1;
  if (time < 0 || !TIMES.test(elements[time]?.word ?? '')) return null;
  // A comma tells where any other opening phrase ends.
  const behind = time + 1;
  const next = elements[behind];
  const isNew = NEW.has(next?.word ?? '') && first !== 'last';
  const isClause =
    isNew ||
    pronounAt(next) !== null ||
    isName(next, 'PERSON') ||
    /^(?:the|my|our)$/.test(next?.word ?? '');
  return isClause ? behind : null;
}

const TIMES =
  /^(?:day|night|morning|evening|afternoon|week|month|year|spring|summer|autumn|winter|christmas|easter|\p{L}+day)$/u;
/** In elements. */
const LONGEST_TIME = 7;

/** "At 10 p.m. the ferryman came", "At dawn Jane Doe left": where the clause begins behind the hour. */
export function afterHour(elements: readonly Element[], at: number): number {
  // "Around four, a woman came in", "Just after nine, a man"
  if (/^(?:just|shortly|soon|well|not)$/.test(elements[at]?.word ?? '')) {
    const behind = afterHour(elements, at + 1);
    return behind > at + 1 ? behind : at;
  }
  const [first, second, third] = elements.slice(at, at + 3).map(({ word }) => word);
  if (HOURLY.has(first ?? '') && third === ',' && (HOURS.has(second!) || /^\d/.test(second!)))
    return at + 3;
  if (first !== 'at' || second === undefined) return at;
  const isClock = /^\d{1,2}(?:[.:]\d\d)?(?:[ap]m)?$/.test(second);
  const isHalf = isClock && /^[ap]\.?m\.?$/.test(third ?? '');
  const behind = isHalf ? at + 3 : isClock || HOURS.has(second) ? at + 2 : at;
  const next = elements[behind];
  return behind > at && (next?.word === 'the' || isName(next, 'PERSON') || pronounAt(next) !== null)
    ? behind
    : at;
}

const HOURLY = wordSet('around about towards toward by before after past until');
const HOURS = wordSet(
  'one two three four five six seven eight nine ten eleven twelve dawn dusk noon midday midnight night lunchtime sunrise sunset daybreak first last',
);

/**
 * "Last week a judge ruled on it", "In 2019, a driver won her case": somebody whom a sentence tells of that goes back in
 * time, so that they may go on to speak, or whoever spoke before.
 */
export function newcomerOfBefore(elements: readonly Element[], words: CueWords): Subject | null {
  const comma = commaFrom(elements, 1, LONGEST_TIME);
  const at = comma === null ? (TIMES.test(elements[1]?.word ?? '') ? 2 : -1) : comma + 1;
  return at > 0 && NEW.has(elements[at]?.word ?? '') && tellsOfBefore(elements, at)
    ? newcomerAt(elements, at, words)
    : null;
}

/** "Last year, …", "In 2019, …", "Two weeks ago, …": whoever acts there has hardly just been spoken to. */
export function tellsOfBefore(elements: readonly Element[], end: number): boolean {
  const first = Math.max(0, end - LONGEST_OPENING);
  return elements.slice(first, end).some(({ word }, at, opening) => {
    // "By the last night, …"
    const isOrdinal = word === 'last' && opening[at - 1]?.word === 'the';
    // "Earlier in the day, …"
    const isSameDay =
      word === 'earlier' && /^(?:in|that|this|on)$/.test(opening[at + 1]?.word ?? '');
    return PAST_TIMES.test(word) && !isOrdinal && !isSameDay;
  });
}

const PAST_TIMES =
  /^(?:last|ago|earlier|previously|once|(?:19|20)\d\d|january|february|march|april|june|july|august|september|october|november|december)$/;
/** In elements. */
const LONGEST_OPENING = 14;

/** Index of the first comma between two places; null where there is none. */
export function commaFrom(elements: readonly Element[], from: number, to: number): number | null {
  for (let at = from; at < Math.min(to, elements.length); at++) {
    if (elements[at]!.word === ',') return at;
  }
  return null;
}
