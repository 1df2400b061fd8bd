import type { Span } from './span.ts';

/** A word, a number, or one mark of punctuation. White space is between tokens, never in one. */
export interface Token extends Span {
  readonly text: string;
  readonly kind: 'WORD' | 'NUMBER' | 'PUNCTUATION';
}

/**
 * The tokens of a text, in order: words with their inner apostrophes and hyphens ("don't", "no-one",
 * "A&E", "@handle", "#hashtag", "U.S.", "example.com"), numbers with sign and unit where they touch ("1,169", "8.30am",
 * "£20,000", "35%"), and single marks of punctuation. A possessive's "'s" stays with its word. No-break
 * spaces are white space. Takes time linear in the text's length.
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  const known = new Map<string, string>();
  for (const match of text.matchAll(TOKEN)) {
    const [word, number, letters] = match;
    const kind = number ? 'NUMBER' : letters ? 'WORD' : 'PUNCTUATION';
    const end = match.index + word.length;
    tokens.push({ start: match.index, end, text: shared(word, known), kind });
  }
  return tokens;
}

/** A text of distinct words must not cost a table as large as itself. */
const MOST_SHARED = 20_000;

/** One string for all places where a word stands: a long text repeats few words, which saves half its memory. */
function shared(word: string, known: Map<string, string>): string {
  const first = known.get(word);
  if (first !== undefined) return first;
  if (known.size < MOST_SHARED) known.set(word, word);
  return word;
}

/**
 * A number that a hyphen and letters follow ("48-hour") is a word, hence the look-ahead. Its parts are limited
 * because what fails the look-ahead is tried again from each part: "1:2:3:…" would cost its length squared.
 */
const UNIT = '(?:%|a\\.m\\.|p\\.m\\.|\\p{L}{1,8})?';
const NUMBER = `[£$€]?\\d+(?:[.,:]\\d+){0,20}${UNIT}(?![\\p{L}\\p{M}]|[.,:]?\\d|[-‐‑]\\p{L})`;
const INITIALS = '(?:\\p{L}\\.){2,}';
const NAME = '[@#][\\p{L}\\p{N}_]+';
const SITE =
  '[\\p{L}\\p{N}][\\p{L}\\p{N}-]{0,62}(?:\\.[\\p{L}\\p{N}-]{1,63}){0,3}\\.(?:com|org|net|edu|gov|info|uk|ie|eu|io|tv)(?![\\p{L}\\p{N}])';
const LETTERS = '[\\p{L}\\p{M}\\p{N}_]+';
const WORD = `[£$€]?${LETTERS}(?:[.,]\\d+)*(?:['’‘\\-‐‑&]${LETTERS})*`;
const TOKEN = new RegExp(`(${NUMBER})|(${INITIALS}|${NAME}|${SITE}|${WORD})|[^\\s\\u200b]`, 'gu');
