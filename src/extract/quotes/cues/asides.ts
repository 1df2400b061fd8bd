import { firstAt } from '../../../text/span.ts';
import type { Element } from '../frames/frames.ts';
import {
  DETERMINERS,
  isDash,
  isName,
  isPreposition,
  isTitleWord,
  lastIndexOf,
  opensExample,
  RELATIVES,
} from '../frames/grammar.ts';
import type { CueWords } from '../words/cue-words.ts';
import { wordSet } from '../words/word-set.ts';
import { endOfCapitals } from './capitals.ts';
import { phraseEndingAt, type Subject } from './noun-phrases.ts';
import { phraseStartingAt } from './phrases-after.ts';

/** How far to the left an aside reaches, in elements. */
const FARTHEST = 60;

const SIGNED = wordSet('signed co-signed written penned drafted issued released published');

/** In UTF-16 code units: "Jane Doe, wearing a “Marlow First” cap, said". */
const LONGEST_TERM = 20;

/**
 * "Jane Doe, who chairs the union, said", "The union's leader, Jane Doe, said", "Jane Doe (left) said": steps
 * back over what stands between commas, dashes or brackets to the name that it belongs to.
 */
export function subjectBeforeParenthesis(
  elements: readonly Element[],
  closing: number,
  words: CueWords,
): Subject | null {
  const mark = elements[closing]!.word;
  if (mark === ')') {
    const open = lastIndexOf(elements, closing, (word) => word === '(');
    return open === null ? null : phraseEndingAt(elements, open - 1, words);
  }
  if (mark !== ',' && !isDash(elements[closing])) return null;
  // "Jane Doe (R-Ohio), said"
  const bracketed = beforeBrackets(elements, closing - 1);
  if (bracketed < closing - 1 && isName(elements[bracketed], 'PERSON'))
    return phraseEndingAt(elements, bracketed, words);
  let pieceEnd = closing;
  let fallback: Subject | null = null;
  let authors: Subject | null = null;
  for (let at = closing - 1; at >= Math.max(-1, closing - FARTHEST); at--) {
    const element = elements[at];
    if (element?.word === ')') {
      at = lastIndexOf(elements, at, (word) => word === '(') ?? at;
      continue;
    }
    // "Jane Doe, author of “…,” said"
    const isTitle = elements[at - 1]?.word === 'of' || elements[at - 1]?.genitive === true;
    const isSpeech =
      element?.kind === 'QUOTATION' && element.end - element.start > LONGEST_TERM && !isTitle;
    if (isSpeech || element?.word === ';') break;
    const edge =
      element === undefined || element.word === ',' || isDash(element) || element.word === ':';
    if (!edge) continue;
    const first = elements[at + 1];
    const before = beforeBrackets(elements, at - 1);
    const named =
      isName(elements[before], 'PERSON') && !isRelation(elements, before)
        ? phraseEndingAt(elements, before, words)
        : null;
    if (first !== undefined && opensAside(first) && !isTitledName(elements, at + 1, pieceEnd)) {
      if (named !== null) return named;
      // "The letter, from Jane Doe, says", "The letter, signed by Jane Doe, says"
      const by = SIGNED.has(first.word) ? at + 2 : at + 1;
      if (/^(?:from|by)$/.test(elements[by]?.word ?? ''))
        authors ??= phraseStartingAt(elements, by + 1, words)?.subject ?? null;
    } else {
      const inside = pieceEnd - 1 > at ? phraseEndingAt(elements, pieceEnd - 1, words) : null;
      const isPerson =
        inside?.kind === 'MENTIONS' && inside.mentions.some(({ kind }) => kind === 'PERSON');
      if (named?.kind === 'MENTIONS' && named.mentions[0]!.kind === 'PERSON') return named;
      if (isPerson && isAgent(elements, at)) {
        pieceEnd = at;
        continue;
      }
      const isOther = isRelation(elements, pieceEnd - 1);
      if (isPerson && inside.start >= (first?.start ?? 0) && !isOther)
        return withPartner(elements, at, inside);
      if (at < 0) break;
    }
    const outside =
      before >= 0 && !isRelation(elements, before) ? phraseEndingAt(elements, before, words) : null;
    if (fallback === null && outside !== null && outside.kind !== 'PRONOUN') {
      const isOwn = !isRelation(elements, at + 1);
      if (isOwn && outside.kind === 'DESCRIBED' && words.speakers.has(outside.head)) {
        const called = nameAlone(elements, at, pieceEnd);
        const opening = elements[firstAt(elements, outside.start)]?.word ?? '';
        if (DETERMINERS.has(opening) && called !== null) return called;
      }
      fallback = outside;
    }
    if (element?.word === ':' || at < 0) break;
    pieceEnd = at;
  }
  // "The letter, from Jane Doe and John Roe, says"
  if (
    fallback?.kind === 'DOCUMENT' &&
    fallback.owners.length === 0 &&
    authors?.kind === 'MENTIONS'
  ) {
    return { ...fallback, owners: authors.mentions };
  }
  return fallback;
}

/**
 * "Jane Doe, whose father, John Doe, was late, said", "Jane Doe, with her father, John Doe, by her side, said": a
 * name that belongs to an aside about another.
 */
function isRelation(elements: readonly Element[], name: number): boolean {
  if (elements[name - 1]?.word !== ',') return false;
  const from = Math.max(0, name - 5);
  return elements
    .slice(from, name - 1)
    .some(
      ({ word }, index) =>
        word === 'whose' ||
        (/^(?:with|alongside|beside)$/.test(word) &&
          elements[from + index - 1]?.word === ',' &&
          /^(?:his|her|their)$/.test(elements[from + index + 1]?.word ?? '')),
    );
}

/** "Jane Doe and her husband, John Doe, said": both, where the second has a description before the name. */
function withPartner(
  elements: readonly Element[],
  comma: number,
  partner: Subject & { readonly kind: 'MENTIONS' },
): Subject {
  const and = lastIndexOf(elements, comma, (word) => word === 'and');
  if (and === null || comma - and > 4 || !/^(?:his|her|their)$/.test(elements[and + 1]!.word))
    return partner;
  const first = elements[and - 1];
  if (first === undefined || !isName(first, 'PERSON')) return partner;
  return { ...partner, mentions: [first.mention!, ...partner.mentions], start: first.start };
}

/** "One note, read out by the clerk, Jane Doe, said": the name is whose doing the aside tells of. */
function isAgent(elements: readonly Element[], comma: number): boolean {
  const opening = lastIndexOf(elements, comma, (word) => word === ',');
  if (opening === null || opening === 0 || comma - opening > 8) return false;
  const aside = elements.slice(opening + 1, comma);
  const by = aside.findIndex(({ word }) => word === 'by');
  return by > 0 && aside.slice(0, by).every(({ kind, capital }) => kind === 'WORD' && !capital);
}

/** "Her brother, Ned, said", "Their union, Weavers of Penwick, said": a body or capitals between commas behind a noun. */
function nameAlone(elements: readonly Element[], opening: number, closing: number): Subject | null {
  const first = elements[opening + 1];
  const last = elements[closing - 1];
  if (closing === opening + 2 && isName(first, 'ORGANISATION')) {
    const { mention, start, end } = first!;
    return { kind: 'MENTIONS', mentions: [mention!], start, end };
  }
  if (first?.kind !== 'WORD' || !first.capital || endOfCapitals(elements, opening + 1) !== closing)
    return null;
  return { kind: 'DESCRIBED', head: last!.word, start: first.start, end: last!.end };
}

/** Whether what follows a comma cannot be the name itself: a clause, a place, an age, what somebody did. */
function opensAside(first: Element): boolean {
  if (first.kind !== 'WORD') return false;
  if (RELATIVES.has(first.word) || first.word === 'whose' || first.word === 'where') return true;
  if (isPreposition(first) || opensExample(first) || /^\d/.test(first.word)) return true;
  return !first.capital && /(?:ing|ed)$/.test(first.word);
}

/** "retired bus driver Jane Doe" */
function isTitledName(elements: readonly Element[], from: number, to: number): boolean {
  // "the chair, defending Jane Doe, said"
  const isObject = from === to - 2 && elements[from]!.word.endsWith('ing');
  return (
    isName(elements[to - 1], 'PERSON') &&
    !isObject &&
    !isPreposition(elements[from]) &&
    !opensExample(elements[from]) &&
    elements.slice(from, to - 1).every(isTitleWord)
  );
}

/** "Jane Doe (left), who …": the element before the brackets. */
export function beforeBrackets(elements: readonly Element[], at: number): number {
  if (elements[at]?.word !== ')') return at;
  return (lastIndexOf(elements, at, (word) => word === '(') ?? at + 1) - 1;
}
