import { isBlocked, isNameWord, plainName } from './name-words.ts';
import type { Candidate } from './person-evidence.ts';
import type { NameSearch } from './person-name.ts';
import { isGivenName } from './vocabulary.ts';
import { keysWithoutCapital, type Word } from './words.ts';

/**
 * "Ten Minutes With Jane Doe", "The big interview: Jane Doe": the name at the end of a headline over paragraphs that ask.
 * There the title's capitals tell nothing, but an interview is with somebody. Null in all other articles.
 */
export function intervieweeInHeadline(search: NameSearch): Candidate | null {
  const { words } = search;
  const end = words.findIndex(({ kind }) => kind === 'BREAK');
  if (end < 0 || end > LONGEST_HEADLINE || !isInterview(words)) return null;
  for (const length of LENGTHS) {
    const first = end - length;
    if (!leadsToName(search, first - 1)) continue;
    return isName(search, first, end) ? { ...plainName(words, first, end), sure: true } : null;
  }
  return null;
}

/** In words. */
const LONGEST_HEADLINE = 16;
/** Of a name, in words. */
const LENGTHS = [2, 3];

/** "with", "Chef", "winger": what may stand before the name, and is no part of it. */
function leadsToName({ words, vocabulary }: NameSearch, at: number): boolean {
  const word = words[at];
  if (word === undefined) return false;
  const { text, key, capital } = word;
  const isCalling = vocabulary.roleNouns.has(key) || vocabulary.callings.has(key);
  // "A coffee with... Jane Doe"
  const isEllipsis = text === '.' && words[at - 1]?.text === '.';
  return isEllipsis || JOINERS.test(text) || isCalling || (word.kind === 'WORD' && !capital);
}

const JOINERS = /^(?:with|for|on|meets?|to|know|[:–—|…-])$/i;

function isInterview(words: readonly Word[]): boolean {
  let questions = 0;
  for (const [at, { kind }] of words.entries()) {
    if (kind === 'BREAK' && words[at - 1]?.text === '?') questions++;
    if (questions === LEAST_QUESTIONS) return true;
  }
  return false;
}

/** Paragraphs that end as a question. */
const LEAST_QUESTIONS = 3;

/**
 * Whether words can be nothing but somebody's name: a given name opens them, or none is known as another word or stands
 * below without a capital.
 */
function isName(search: NameSearch, first: number, end: number): boolean {
  const { words, covering, vocabulary } = search;
  if (isGivenName(words[first]!.key, vocabulary) && isNameWord(search, end - 1)) return true;
  const common = keysWithoutCapital(words);
  for (let at = first; at < end; at++) {
    const { key } = words[at]!;
    const isKnown =
      vocabulary.notNames.has(key) || vocabulary.roleNouns.has(key) || vocabulary.callings.has(key);
    if (isKnown || !isNameWord(search, at) || isBlocked(search, at) || covering[at] !== null)
      return false;
    if (common.has(key) || vocabulary.openers.has(key)) return false;
  }
  return true;
}
