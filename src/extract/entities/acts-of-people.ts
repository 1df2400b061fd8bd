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
  vocabulary: Pick<Vocabulary, 'personalVerbs' | 'callings' | 'roleNouns'>,
): boolean {
  const { firstWord, wordEnd } = name;
  const after = words[wordEnd];
  const isOwner = words[wordEnd - 1]!.possessive;
  if (!isOwner && after?.capital === false && vocabulary.personalVerbs.has(after.key)) return true;
  // Of several people the one who opens the sentence is meant.
  if (!words[firstWord]!.opens && firstWord - name.lastEnd < FARTHEST) return false;
  return isMeantNext(words, name, vocabulary);
}

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

const PERSONAL = new Set(['he', 'she', 'his', 'her', 'him']);
