import { stemmer } from 'stemmer';
import { withoutAccents } from '../reference/slug.ts';
import type { Span } from '../text/span.ts';
import { readWordList } from '../text/word-list.ts';

/** A word of a text, as search knows it. */
export interface SearchWord extends Span {
  /** Lower case, without accents and apostrophes; the digits of a number without commas. */
  readonly word: string;
  /** What all forms of the word share. */
  readonly stem: string;
}

/**
 * The words and numbers of a text, in order. A hyphen parts words, initials make one ("U.S.", "A&E"), and the
 * "'s" of a possessive falls away. Takes time linear in the text's length.
 */
export function searchWords(text: string): readonly SearchWord[] {
  const words: SearchWord[] = [];
  for (const match of text.matchAll(WORD)) {
    const word = folded(match[0]);
    const { index: start } = match;
    if (word !== '') words.push({ start, end: start + match[0].length, word, stem: stemOf(word) });
  }
  return words;
}

/** Whether nearly every text has the word, so that nothing is searched by it. */
export function isStopWord(word: string): boolean {
  return STOP_WORDS.has(word);
}

/** What all forms of a word share, for a word as `searchWords` gives it. */
export function stemOf(word: string): string {
  const known = STEMS.get(word);
  if (known !== undefined) return known;
  const stem = LETTERS.test(word) ? stemmer(word) : word;
  if (STEMS.size < MOST_KNOWN) STEMS.set(word, stem);
  return stem;
}

const STOP_WORDS: ReadonlySet<string> = new Set(readWordList('search-stop-words'));

/** The rules of the stemmer leave irregular forms apart; those it knows, and words met before, stand here. */
const STEMS = new Map<string, string>(
  readWordList('search-forms').map((line) => {
    const [form = '', word = ''] = line.split(' ');
    return [form, form === word ? word : stemmer(word)];
  }),
);
const MOST_KNOWN = 50_000;

/** Abbreviations are left alone: "nhs" is no plural. */
const LETTERS = /^[a-z]{4,}$/;

const INITIALS = '(?<![\\p{L}\\p{N}])(?:\\p{L}[.&]){1,8}\\p{L}(?![\\p{L}\\p{N}])';
const PLAIN = "[\\p{L}\\p{M}\\p{N}]+(?:['’ʼ]\\p{L}+)*(?:[.,]\\p{N}+)*";
const WORD = new RegExp(`${INITIALS}|${PLAIN}`, 'gu');

/** Longer ones are cut: no index takes a key of any length. */
const LONGEST = 40;

function folded(text: string): string {
  const plain = withoutAccents(text.toLowerCase().replace(/['’ʼ]s$/, ''));
  const kept = plain.replace(/(?<!\p{N})\.|\.(?!\p{N})|[^\p{L}\p{N}.]/gu, '');
  return kept.length > LONGEST ? cut(kept) : kept;
}

/** Without half a pair of surrogates at the end. */
function cut(word: string): string {
  return word.slice(0, LONGEST).replace(/[\ud800-\udbff]$/, '');
}
