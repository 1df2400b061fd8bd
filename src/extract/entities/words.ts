import { withoutAccents } from '../../reference/slug.ts';
import type { Span } from '../../text/span.ts';
import type { Token } from '../../text/tokens.ts';
import type { Analysis } from '../analysis.ts';

/**
 * A token as the search for names sees it. Passages that state nothing (captions, links, notices) have no
 * words here, and a `BREAK` stands where a paragraph ends.
 */
export interface Word extends Span {
  readonly text: string;
  readonly kind: 'WORD' | 'NUMBER' | 'MARK' | 'BREAK';
  /** Lower case, plain letters, without possessive and full stop. */
  readonly key: string;
  /** Where the word ends without its possessive. */
  readonly bareEnd: number;
  readonly possessive: boolean;
  /** Whether its first letter is a capital. */
  readonly capital: boolean;
  /** Whether any word would have a capital here: it opens a sentence or a quotation. */
  readonly opens: boolean;
  /** Index of its sentence; -1 for a break. */
  readonly sentence: number;
  /** Whether it stands in a headline that capitalises most words, so that capitals tell nothing. */
  readonly titleCased: boolean;
}

/** The words of an article, in order. Made once for each list of tokens, whichever step asks first. */
export function wordsOf(analysis: Analysis, abbreviations: ReadonlySet<string>): readonly Word[] {
  const known = WORDS.get(analysis.tokens);
  if (known !== undefined) return known;
  const words = readWords(analysis, abbreviations);
  WORDS.set(analysis.tokens, words);
  return words;
}

/** Index of the first word that ends after a place in the text; the number of words where none does. */
export function wordIndexAt(words: readonly Word[], place: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle]!.end > place) high = middle;
    else low = middle + 1;
  }
  return low;
}

const WORDS = new WeakMap<readonly Token[], readonly Word[]>();

const STATED = new Set(['BODY', 'HEADLINE', 'BYLINE']);

/** After these a capital says nothing; a hyphen or dash is not among them. */
const OPENERS = new Set([
  '.',
  '!',
  '?',
  ':',
  '…',
  '"',
  '“',
  '”',
  '‘',
  '«',
  '•',
  '·',
  '▪',
  '●',
  '*',
]);

/** More than this share of long words with capitals makes a headline one that capitalises words. */
const TITLE_CASE_SHARE = 0.6;

function readWords(analysis: Analysis, abbreviations: ReadonlySet<string>): Word[] {
  const { tokens, paragraphs, passages, sentences } = analysis;
  const words: Word[] = [];
  let token = 0;
  let sentence = 0;
  for (const [index, paragraph] of paragraphs.entries()) {
    const role = passages[index]?.role ?? 'BODY';
    const first = token;
    while (token < tokens.length && tokens[token]!.start < paragraph.end) token++;
    if (!STATED.has(role)) continue;
    const titleCased = role === 'HEADLINE' && isTitleCased(tokens, first, token);
    for (let at = first; at < token; at++) {
      while (sentence + 1 < sentences.length && sentences[sentence]!.tokenEnd <= at) sentence++;
      const before = at === first ? undefined : words.at(-1);
      const mark = joinsFullStop(tokens, at, token, abbreviations)
        ? 'FULL_STOP'
        : isPluralPossessive(tokens, at, token)
          ? 'APOSTROPHE'
          : null;
      words.push(wordOf(tokens, at, mark, before, sentence, titleCased));
      if (mark !== null) at++;
    }
    words.push(breakAfter(paragraph.end));
  }
  return words;
}

function wordOf(
  tokens: readonly Token[],
  at: number,
  mark: 'FULL_STOP' | 'APOSTROPHE' | null,
  before: Word | undefined,
  sentence: number,
  titleCased: boolean,
): Word {
  const { start, text: letters, kind: tokenKind } = tokens[at]!;
  const end = mark === null ? tokens[at]!.end : tokens[at + 1]!.end;
  const kind = tokenKind === 'PUNCTUATION' ? 'MARK' : tokenKind;
  const suffix = kind === 'WORD' ? possessiveLength(letters) : 0;
  const bare = suffix === 0 ? letters : letters.slice(0, -suffix);
  const isPlural = mark === 'APOSTROPHE';
  return {
    start,
    end,
    text: mark === null ? letters : letters + tokens[at + 1]!.text,
    kind,
    key: kind === 'WORD' ? keyOf(bare) : bare,
    bareEnd: end - suffix - (isPlural ? 1 : 0),
    possessive: suffix > 0 || isPlural,
    capital: kind === 'WORD' && startsWithCapital(letters),
    opens: before === undefined || (before.kind === 'MARK' && OPENERS.has(before.text)),
    sentence,
    titleCased,
  };
}

function breakAfter(place: number): Word {
  return {
    start: place,
    end: place + 1,
    text: '|',
    kind: 'BREAK',
    key: '|',
    bareEnd: place + 1,
    possessive: false,
    capital: false,
    opens: false,
    sentence: -1,
    titleCased: false,
  };
}

/** "Mr." and the initial of "J. Doe" keep their full stop, so that it does not end the name. */
function joinsFullStop(
  tokens: readonly Token[],
  at: number,
  end: number,
  abbreviations: ReadonlySet<string>,
): boolean {
  const token = tokens[at]!;
  const stop = tokens[at + 1];
  if (stop === undefined || at + 2 >= end || stop.text !== '.' || stop.start !== token.end)
    return false;
  if (token.kind !== 'WORD' || !startsWithCapital(tokens[at + 2]!.text)) return false;
  // In lower case it ends a sentence: "a union rep. Later …".
  if (!startsWithCapital(token.text)) return false;
  return token.text.length === 1 || abbreviations.has(keyOf(token.text));
}

function possessiveLength(letters: string): number {
  const length = letters.length;
  if (length < 3 || !isApostrophe(letters[length - 2]!)) return 0;
  return letters[length - 1] === 's' || letters[length - 1] === 'S' ? 2 : 0;
}

/** "doctors’ committee": an apostrophe after an s that a word follows. A closing mark may look the same. */
function isPluralPossessive(tokens: readonly Token[], at: number, end: number): boolean {
  const { kind, text, end: wordEnd } = tokens[at]!;
  const apostrophe = tokens[at + 1];
  if (kind !== 'WORD' || at + 2 >= end || !/s$/i.test(text) || apostrophe === undefined)
    return false;
  if (apostrophe.start !== wordEnd || apostrophe.text.length > 1 || !isApostrophe(apostrophe.text))
    return false;
  return tokens[at + 2]!.kind === 'WORD' && tokens[at + 2]!.start > apostrophe.end;
}

function isApostrophe(letter: string): boolean {
  return letter === "'" || letter === '’' || letter === 'ʼ';
}

function keyOf(letters: string): string {
  const lower = withoutAccents(letters).toLowerCase();
  return /[’‑]/.test(lower) ? lower.replaceAll('’', "'").replaceAll('‑', '-') : lower;
}

function startsWithCapital(letters: string): boolean {
  const first = letters[0]!;
  return first !== first.toLowerCase();
}

function isTitleCased(tokens: readonly Token[], first: number, end: number): boolean {
  let long = 0;
  let capitals = 0;
  for (let at = first + 1; at < end; at++) {
    const { kind, text } = tokens[at]!;
    if (kind !== 'WORD' || text.length < 4) continue;
    long++;
    if (startsWithCapital(text)) capitals++;
  }
  return long >= 3 && capitals / long > TITLE_CASE_SHARE;
}
