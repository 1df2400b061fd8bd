import type { Cue } from '../cues/cue.ts';
import type { Element } from '../frames/frames.ts';
import type { CueWords } from '../words/cue-words.ts';
import { wordSet } from '../words/word-set.ts';

/** Whether the words in marks read as sentences of their own. */
export function isWhole(words: string): boolean {
  return /^[^\p{L}\p{N}]{0,3}[\p{Lu}\p{N}£$€@#]/u.test(words);
}

/** Whether the words in marks end as a sentence or a clause before "she said" does. */
export function endsWhole(words: string): boolean {
  return /[.,!?…–—-][)\]'’"”]?$/.test(words);
}

/** Whether words in marks are a sentence of three words or more that a stop closes. */
export function isSentence(words: string): boolean {
  return isWhole(words) && /[.!?…][)\]'’"”]?$/.test(words) && countWords(words) > 2;
}

/** How many words stand between two spaces. */
export function countWords(words: string): number {
  return words.split(/\s+/).length;
}

/** What words in marks are when they are nobody's speech: a name, a title, a term, a placard. */
export function isTerm(
  elements: readonly Element[],
  at: number,
  words: string,
  cues: readonly Cue[],
  lexicon: CueWords,
): boolean {
  return (
    (isNamed(elements, at, lexicon) && !isCalled(cues, at, lexicon)) ||
    isOnPlacard(elements, at, lexicon) ||
    isNickname(elements, at, words) ||
    isTitle(words) ||
    /^[#@]\S+$/.test(words)
  );
}

/** "a scheme called “…”", "the so-called “…”", "the song “…”"; but "what she called “…”" passes words on. */
function isNamed(elements: readonly Element[], at: number, lexicon: CueWords): boolean {
  let before = at - 1;
  while (before >= 0 && ['the', 'a', 'an', ','].includes(elements[before]!.word) && at - before < 3)
    before--;
  for (let from = Math.max(0, before - 3); from <= before; from++) {
    const tokens = elements.slice(from, before + 1).map(asToken);
    const length = lexicon.naming.matchAt(tokens, 0);
    if (length === 0 || length !== tokens.length) continue;
    const earlier = elements.slice(Math.max(0, from - 6), from);
    return !earlier.some(({ word }) => word === 'what');
  }
  return false;
}

/** "which Jane Doe called “…”", "a date the watchdog called “…”": somebody does the calling. */
function isCalled(cues: readonly Cue[], at: number, { people }: CueWords): boolean {
  const subject = cues.findLast(({ next }) => next <= at && next >= at - 1)?.subject;
  if (subject == null) return false;
  if (subject.kind === 'DESCRIBED') return people.has(subject.head);
  return /^(?:MENTIONS|PRONOUN|DEFINITE)$/.test(subject.kind);
}

function asToken({ word, start, end }: Element) {
  return { text: word, kind: 'WORD' as const, start, end };
}

/** "placards reading “…”", "a sign that said “…”". */
export function isOnPlacard(elements: readonly Element[], at: number, lexicon: CueWords): boolean {
  const from = Math.max(0, at - 6);
  return elements
    .slice(from, at)
    .some(({ word }, index) => lexicon.placards.has(word) && carries(elements, from + index + 1));
}

/** "a sign reading “…”", "a banner that said “…”"; but "said the poster was “…”" is no reading from it. */
function carries(elements: readonly Element[], next: number): boolean {
  const { kind, word } = elements[next]!;
  const isRelative = word === 'that' || word === 'which';
  return kind === 'QUOTATION' || CARRYING.test(isRelative ? elements[next + 1]!.word : word);
}

const CARRYING =
  /^(?:reads?|reading|says?|said|saying|with|in|bear(?:s|ing)|carr(?:y|ies|ied|ying)|proclaim|declar|stat(?:es|ed|ing)|emblazoned|trumpet|urg|warn|demand|mark|:|,)/;

/** John “Jack” Smith. */
function isNickname(elements: readonly Element[], at: number, words: string): boolean {
  const before = elements[at - 1];
  const after = elements[at + 1];
  if (before === undefined || after === undefined || countWords(words) > 3) return false;
  return (
    before.capital &&
    after.capital &&
    before.kind !== 'QUOTATION' &&
    after.kind !== 'QUOTATION' &&
    isWhole(words) &&
    before.kind !== 'PUNCTUATION' &&
    !endsWhole(words)
  );
}

/**
 * On ABC's “Good Day Penwick.”, in his memoir, “A Life in Tides.”: American papers put the stop of the sentence inside the
 * marks of a title.
 */
export function isTitledWork(elements: readonly Element[], at: number, words: string): boolean {
  const before = elements[at - 1];
  const isOwned = before?.genitive === true || /['’]s$/.test(before?.word ?? '');
  const isWork = before?.word === ',' && WORKS.has(elements[at - 2]?.word ?? '');
  const isOn = /^(?:on|in|of|told|the)$/.test(before?.word ?? '');
  if (!(isOwned || isWork || isOn || WORKS.has(before?.word ?? ''))) return false;
  const bare = words.replace(/[.,]$/, '');
  // "told “Good Day Penwick” that"
  if (before?.word === 'told') return countWords(bare) > 1 && isTitle(bare);
  return bare !== words && (isTitle(bare) || (isOwned && isWork));
}

const WORKS = wordSet(`
  book books memoir autobiography novel film movie show series sitcom play musical album song single
  podcast programme program documentary magazine drama comedy bestseller
`);

const SMALL = wordSet(`
  the and for with from into but not over
`);

/** All words of weight begin with a capital: a book, a song, a campaign. */
export function isTitle(words: string): boolean {
  if (/[.!?]$/.test(words)) return false;
  // "The X-Files", "A Winter": an article and one word of weight
  if (/^(?:The|An?) \p{Lu}[^\s]*,?$/u.test(words)) return true;
  if (countWords(words) === 1) return /^\p{Lu}\p{Ll}/u.test(words);
  const long = words
    .split(/\s+/)
    .filter((word) => word.replace(/[^\p{L}]/gu, '').length > 2 && !SMALL.has(word.toLowerCase()));
  return (
    long.length >= 2 &&
    countWords(words) >= 2 &&
    long.every((word) => /^[^\p{L}]*\p{Lu}/u.test(word))
  );
}
