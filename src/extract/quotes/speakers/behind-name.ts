import type { Mention } from '../../analysis.ts';
import { GOES_ON } from './named-behind.ts';

/** "Jane Doe made the remark", "Jane Doe, 61, of Penwick", "Jane Doe, from Penwick, was told", "Jane Doe, answering a question, said": it goes on with her. */
export function isHeardNext(text: string, end: number, isPost: boolean): boolean {
  const after = text.slice(end, end + 120);
  return (
    /^ \p{Ll}/u.test(after) ||
    (/^, \d/.test(after) && !isPost) ||
    (/^, (?:from|of) \p{Lu}[^,.;:“"]{2,40}, \p{Ll}/u.test(after) && !isPost) ||
    /^, \p{Ll}+ing [^,.;:“"]*, (?:said|told|warned|added)\b/u.test(after)
  );
}

/** "Jane Doe, who worked there until May, said", "Jane Doe’s shifts" */
export function isToldOf(text: string, end: number): boolean {
  return TOLD_OF.test(text.slice(end, end + 200));
}

const TOLD_OF = new RegExp(`${GOES_ON.source}|^(?:, who |['’]s )`, 'u');

/** "Jane Doe, 43" */
export function isAged(text: string, end: number): boolean {
  return /^, \d\d\b/.test(text.slice(end, end + 4));
}

/** "Jane Doe, 79, died": nobody who is dead speaks. */
export function isToldDead(text: string, end: number): boolean {
  return DEAD.test(text.slice(end, end + LONGEST_OBITUARY));
}

const DEAD =
  /^[^.“”"]*?\b(?:died|drowned|was (?:killed|murdered|found dead|stabbed|shot)|(?:lost|took) (?:his|her) (?:own )?life)\b/;
/** In UTF-16 code units. */
const LONGEST_OBITUARY = 90;

/**
 * "It took Jane Doe an hour", "When Jane Doe woke", "For Jane Doe, …": the first clause names nobody before her, and has
 * no "she" who would be another.
 *
 * @param opening where it begins
 */
export function isNamedEarly(text: string, opening: number, mention: Mention): boolean {
  const before = text.slice(opening, mention.name.start);
  return (
    mention.start === mention.name.start &&
    before.length <= LONGEST_OPENING &&
    !ANOTHER_THERE.test(before)
  );
}

/** In UTF-16 code units. */
const LONGEST_OPENING = 60;
/** "She", a title, a mark or the end of a sentence. */
const ANOTHER_THERE = /\b(?:s?he|h[ei][rms]|they|them|their|with|by|from|told|said)\b|[“”".:;?!]/i;
