import type { Element } from '../frames/frames.ts';
import {
  BREAKS,
  DETERMINERS,
  isName,
  isPreposition,
  JOINS,
  lastIndexOf,
  pronounAt,
} from '../frames/grammar.ts';
import type { CueWords } from '../words/cue-words.ts';
import { wordSet } from '../words/word-set.ts';
import { firstOfNames } from './joint-names.ts';
import { phraseEndingAt, type Subject } from './noun-phrases.ts';

/** "A man who lay on his floor for nine hours says", "Two men who worked in Penwick said": a clause without commas between subject and verb. */
export function bearerOfClause(
  elements: readonly Element[],
  end: number,
  words: CueWords,
): Subject | null {
  const last = elements[end]!;
  // "Two men who worked in Penwick said": a name behind a preposition is no subject.
  const isPlaced = isName(last) && isPreposition(elements[firstOfNames(elements, end) - 1]);
  if ((isName(last) && !isPlaced) || pronounAt(last) !== null || last.kind === 'PUNCTUATION')
    return null;
  if (!OPENING.has(elements[0]!.word)) return null;
  for (let at = 1; at < Math.min(end, 24); at++) {
    const { kind, word } = elements[at]!;
    if (kind === 'PUNCTUATION' || kind === 'QUOTATION') return null;
    if (word !== 'who') continue;
    const between = elements.slice(at + 1, end + 1);
    if (end - at > 30 || between.some((each) => each.kind !== 'WORD' && each.kind !== 'MENTION'))
      return null;
    return at <= 10 ? phraseEndingAt(elements.slice(0, at), at - 1, words) : null;
  }
  return null;
}

const OPENING = wordSet('a an the one another two three four five six several some those people');

/**
 * "Residents living near the quarry say", "Supporters of the bill up for a vote say": people open the clause, and
 * what follows them up to the verb tells which people.
 */
export function headOfClause(
  elements: readonly Element[],
  end: number,
  words: CueWords,
): Subject | null {
  const last = elements[end]!;
  const speaks =
    last.kind === 'MENTION' ? !last.genitive && isName(last) : canSpeak(last.word, words);
  if (speaks && !isPlaceInCapitals(elements, end)) return null;
  if (pronounAt(last) !== null) return null;
  let start = end;
  while (start > 0 && end - start < LONGEST_CLAUSE && !isClauseEdge(elements[start - 1]!)) start--;
  for (let at = start; at < Math.min(start + 6, end); at++) {
    const element = elements[at]!;
    if (element.kind !== 'WORD') return null;
    if (isPreposition(element) || BREAKS.has(element.word)) return null;
    if (!canSpeak(element.word, words)) continue;
    const next = elements[at + 1]!;
    // "A spokesman for Quay Choice said": the name of a body that nothing shows to be one.
    if (last.capital && next.word === 'for' && words.spokespersons.has(element.word)) return null;
    const isTold = isPreposition(next) || /(?:ing|ed)$/.test(next.word) || next.word === 'who';
    if (next.kind !== 'WORD' || !isTold) continue;
    return phraseEndingAt(elements.slice(start, at + 1), at - start, words);
  }
  return null;
}

/** "Students living in Zelda Court have said": a body's noun that ends the name of a place. */
function isPlaceInCapitals(elements: readonly Element[], end: number): boolean {
  let at = end;
  while (at > 0 && end - at < LONGEST_PLACE && elements[at]!.capital) at--;
  return end - at > 1 && /^(?:in|at|near|outside|opposite|behind)$/.test(elements[at]!.word);
}

/** In elements. */
const LONGEST_PLACE = 5;

/** "The lads I work with said", "A man she had never met said": a clause without "who" tells which people. */
export function headOfContactClause(
  elements: readonly Element[],
  end: number,
  words: CueWords,
): Subject | null {
  if (pronounAt(elements[end]) !== null) return null;
  let start = end;
  while (start > 0 && end - start < LONGEST_CLAUSE && !isClauseEdge(elements[start - 1]!)) start--;
  if (!DETERMINERS.has(elements[start]!.word)) return null;
  for (let at = start + 1; at < Math.min(start + LONGEST_HEAD, end - 1); at++) {
    const { kind, word } = elements[at]!;
    if (kind !== 'WORD' || BREAKS.has(word) || isPreposition(elements[at])) return null;
    const next = pronounAt(elements[at + 1]);
    if (next === null || next === 'it' || !words.people.has(word)) continue;
    return phraseEndingAt(elements.slice(start, at + 1), at - start, words);
  }
  return null;
}

/** In elements, from the determiner to the noun. */
const LONGEST_HEAD = 5;

/** How far before its verb such a clause opens, in elements. */
const LONGEST_CLAUSE = 24;

function isClauseEdge({ kind, word }: Element): boolean {
  return kind === 'PUNCTUATION' || kind === 'QUOTATION' || JOINS.has(word);
}

function canSpeak(word: string, words: CueWords): boolean {
  return words.speakers.has(word);
}

/** "Jane Doe, a colleague said, “is late”": whoever the words are about is spoken of, and does not speak. */
export function speakerOfAside(
  elements: readonly Element[],
  end: number,
  words: CueWords,
): Subject | null {
  const [closing, quotation] = [elements[end + 2], elements[end + 3]];
  if (closing?.word !== ',' || quotation?.kind !== 'QUOTATION' || quotation.capital) return null;
  const opening = lastIndexOf(elements, end, (word) => word === ',');
  if (opening === null || end - opening > LONGEST_ASIDE) return null;
  const isAside =
    isName(elements[opening - 1], 'PERSON') && DETERMINERS.has(elements[opening + 1]!.word);
  const subject = isAside ? phraseEndingAt(elements, end, words) : null;
  return subject?.kind === 'DESCRIBED' ? { ...subject, isAside } : subject;
}

/** In elements. */
const LONGEST_ASIDE = 16;

/** "Jane Doe, director for Acme said", "Jane Doe, the baker who founded it said": the comma after the title is missing. */
export function bearerOfTitle(
  elements: readonly Element[],
  end: number,
  words: CueWords,
): Subject | null {
  const last = elements[end]!;
  if (isName(last, 'PERSON') || last.kind === 'PUNCTUATION' || pronounAt(last) !== null)
    return null;
  for (let at = end; at > 0 && end - at < LONGEST_ASIDE; at--) {
    const element = elements[at]!;
    if (element.kind === 'QUOTATION' || isName(element, 'PERSON')) return null;
    if (element.word !== ',') {
      if (element.kind === 'PUNCTUATION') return null;
      continue;
    }
    const opens =
      at === 1 ||
      elements[at - 2]!.kind === 'QUOTATION' ||
      (at === 2 && JOINS.has(elements[0]!.word));
    return opens && isName(elements[at - 1], 'PERSON')
      ? phraseEndingAt(elements, at - 1, words)
      : null;
  }
  return null;
}
