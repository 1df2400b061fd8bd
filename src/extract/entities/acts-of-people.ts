import type { Vocabulary } from './vocabulary.ts';
import type { Word } from './words.ts';

/** A name that may be a person's, and where the names beside it stand. */
export interface Acting {
  /** Half-open range of its words. */
  readonly firstWord: number;
  readonly wordEnd: number;
  /** Where the name before ends and where the next one begins; the text's ends where there is none. */
  readonly lastEnd: number;
  readonly nextFirst: number;
}

/**
 * Whether what the text goes on to say is said of a person: a verb of what only people do, or "he", "she", "his" or
 * "her" with nobody else whom they could mean.
 */
export function actsAsPerson(
  words: readonly Word[],
  name: Acting,
  vocabulary: Pick<Vocabulary, 'personalVerbs' | 'callings' | 'roleNouns' | 'placeNouns'>,
): boolean {
  const { firstWord, wordEnd } = name;
  const after = words[wordEnd];
  const isOwner = words[wordEnd - 1]!.possessive;
  if (!isOwner && after?.capital === false && vocabulary.personalVerbs.has(after.key)) return true;
  // Of several people the one who opens the sentence is meant.
  if (!words[firstWord]!.opens && firstWord - name.lastEnd < FARTHEST) return false;
  return !isPlaced(words, name, vocabulary) && isMeantNext(words, name, vocabulary);
}

/**
 * "outside Marram Court", "A woman moved to Marram. She …": where something is or goes, or what hangs on a preposition in a
 * sentence about somebody else whom "she" means as well.
 */
function isPlaced(
  words: readonly Word[],
  { firstWord, wordEnd }: Acting,
  { callings, roleNouns, placeNouns }: Pick<Vocabulary, 'callings' | 'roleNouns' | 'placeNouns'>,
): boolean {
  if (placeNouns.has(words[wordEnd - 1]!.key)) return true;
  const before = words[firstWord - 1]?.key ?? '';
  if (PLACING.has(before)) return true;
  if (!LINKING.has(before)) return false;
  const { sentence } = words[firstWord]!;
  for (let at = firstWord - 1; at >= Math.max(0, firstWord - FARTHEST_BEFORE); at--) {
    const { key, capital, opens } = words[at]!;
    if (words[at]!.sentence !== sentence) return false;
    if (PERSONAL.has(key)) return true;
    // "a woman", "His nurse": but not a title before the name
    const isNoun = (callings.has(key) || roleNouns.has(key)) && (!capital || opens);
    if (isNoun && at < firstWord - 1) return true;
  }
  return false;
}

const PLACING = new Set(
  'at in into inside outside near around across along through past off opposite towards toward beyond beneath'.split(
    ' ',
  ),
);
const LINKING = new Set(
  'to from of on for by with behind before after over under between'.split(' '),
);
/** In words. */
const FARTHEST_BEFORE = 20;

/** In words, how far behind a name "she" means it, and how far before it somebody else would be meant. */
const FARTHEST = 45;

function isMeantNext(
  words: readonly Word[],
  { wordEnd, nextFirst }: Acting,
  { callings, roleNouns }: Pick<Vocabulary, 'callings' | 'roleNouns'>,
): boolean {
  let isQuoted = false;
  // "Jane Doe, a nurse, …" is told of; any other noun for people would be meant itself.
  let isApposed = words[wordEnd]?.text === ',';
  const end = Math.min(wordEnd + FARTHEST, nextFirst, words.length);
  for (let at = wordEnd; at < end; at++) {
    const { kind, text, key, capital } = words[at]!;
    if (text === '“' || text === '”' || text === '"') {
      isQuoted = text === '"' ? !isQuoted : text === '“';
      continue;
    }
    if (kind === 'BREAK') isQuoted = false;
    if (isQuoted) continue;
    if (PERSONAL.has(key)) return true;
    if (kind === 'MARK' && at > wordEnd && (text === ',' || text === '.')) isApposed = false;
    if (!isApposed && !capital && (callings.has(key) || roleNouns.has(key))) return false;
  }
  return false;
}

/** Pronouns of one person whose sex is told. */
export const PERSONAL: ReadonlySet<string> = new Set(['he', 'she', 'his', 'her', 'him']);
