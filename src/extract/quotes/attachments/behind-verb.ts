import { isFiniteVerb, takesObject } from '../frames/finite-verbs.ts';
import type { Element } from '../frames/frames.ts';
import { DETERMINERS, FINITE, isPast, isPreposition, pronounAt } from '../frames/grammar.ts';
import { wordSet } from '../words/word-set.ts';
import { opensByNoun, opensSurely, STARTS_CLAUSE } from './clause-openings.ts';

/** "said Tuesday it will", "told parents in a letter it would": behind when, where and in what it was said. */
export function afterSetting(elements: readonly Element[], from: number): number {
  const first = elements[from];
  // "said last night there would be"
  if (first === undefined) return from;
  if (isSpanOfTime(elements, from)) return from + 2;
  // "said privately they were worried", "said afterwards the men"
  const behind = elements[from + 1];
  const isPronoun = CLAUSE_PRONOUNS.has(pronounAt(behind) ?? '');
  if ((first.word.endsWith('ly') || AFTERWARDS.has(first.word)) && isPronoun) return from + 1;
  if (AFTERWARDS.has(first.word) && behind !== undefined && opensSurely(elements, from + 1))
    return from + 1;
  if (!isTime(first) && !isPreposition(first) && !LATER.has(first.word)) return from;
  if (/^(?:to|as|of|about)$/.test(first.word)) return from;
  // "insisted on climbing the mast"
  if (isPreposition(first) && /^(?!.*thing$)\w{3,}ing$/.test(behind?.word ?? '')) return from;
  // "said at least two"
  if (isPreposition(first) && opensSurely(elements, from)) return from;
  for (let at = from + 1; at < Math.min(from + LONGEST_SETTING, elements.length); at++) {
    const element = elements[at]!;
    if (element.kind === 'PUNCTUATION' || element.kind === 'QUOTATION') return from;
    if (CLAUSE_PRONOUNS.has(pronounAt(element) ?? '')) return at;
    if (beginsBehindTime(elements, at) || beginsBehindPhrase(elements, at)) return at;
    if (isFiniteVerb(element)) return from;
  }
  return from;
}

/** "said on Friday losses had doubled" */
function beginsBehindTime(elements: readonly Element[], at: number): boolean {
  if (!isTime(elements[at - 1]!) || isTime(elements[at]!)) return false;
  return opensSurely(elements, at) || opensByNoun(elements, at, { present: false, past: true });
}

/** "said in a separate letter the crane would be sold": a noun phrase right behind another, and its verb. */
function beginsBehindPhrase(elements: readonly Element[], at: number): boolean {
  const before = elements[at - 1]!;
  const { kind, word } = elements[at]!;
  if (kind !== 'WORD' || !OWNERS.has(word)) return false;
  if (
    isPreposition(before) ||
    LATER.has(before.word) ||
    DETERMINERS.has(before.word) ||
    before.genitive
  )
    return false;
  if (before.word.length <= 2 || isSpanOfTime(elements, at)) return false;
  for (let index = at + 1; index < Math.min(at + NEAR, elements.length); index++) {
    const element = elements[index]!;
    if (element.kind === 'PUNCTUATION' || element.word === 'that') return false;
    if (FINITE.has(element.word) || isPast(element.word)) return index > at + 1;
  }
  return false;
}

/** In elements. */
const NEAR = 9;
const OWNERS = wordSet(`
  the a an his her its their our my this these those there some most half all many several both
  nobody
`);

function isSpanOfTime(elements: readonly Element[], at: number): boolean {
  const { word } = elements[at]!;
  return /^(?:last|this|next)$/.test(word) && TIMES.test(elements[at + 1]?.word ?? '');
}

const TIMES =
  /^(?:night|week|month|year|morning|afternoon|evening|weekend|spring|summer|autumn|winter|\w+day)$/;

function isTime({ word, capital }: Element): boolean {
  return /day$|^(?:tonight|tomorrow)$/.test(word) || (capital && MONTHS.has(word));
}

const MONTHS = wordSet(`
  january february march april may june july august september october november december
`);
/** When it was said, right behind the verb. */
const AFTERWARDS = wordSet('afterwards afterward later then again recently earlier');
/** What opens when it was said and is no preposition elsewhere. */
const LATER = wordSet('after before earlier');

/** In elements. */
const LONGEST_SETTING = 9;

/** Pronouns that open a reported clause. */
export const CLAUSE_PRONOUNS = wordSet('he she they it we i');

/** Behind whom it is said to: "told the harbour inquiry he". */
export function afterAddressee(elements: readonly Element[], from: number, base: string): number {
  let at = from;
  if (/^(?:why|what|of|about)$/.test(elements[from]?.word ?? '')) return from;
  // "warned some of the money was lost", "warned nine in ten would go": a part of many is nobody's address.
  const isPart = /^(?:of|in)$/.test(elements[from + 1]?.word ?? '');
  if (isPart && WARNING.has(base) && PARTS.test(elements[from]!.word)) return from;
  const article = elements[at]?.word ?? '';
  if (['the', 'a', 'an', 'his', 'her', 'their', 'its'].includes(article)) at++;
  if (elements[at]?.kind === 'MENTION' || elements[at]?.kind === 'WORD') at++;
  for (let index = at; index < at + 5; index++) {
    const element = elements[index];
    if (element?.kind !== 'WORD' && element?.kind !== 'MENTION') return at;
    // "warned profits this year would"
    if (isSpanOfTime(elements, index)) {
      index++;
      continue;
    }
    if (STARTS_CLAUSE.has(element.word)) return index;
    // "warned the ice could crack": nobody is named whom it is said to.
    const acts = isFiniteVerb(element) || takesObject(elements, index);
    if (
      acts &&
      WARNING.has(base) &&
      (DETERMINERS.has(elements[from]!.word) || isAlone(elements, from, index))
    )
      return from;
    if (isPreposition(element)) return isAudience(elements[index - 1]!, article) ? index : at;
    if (isFiniteVerb(element)) return at;
  }
  return at;
}

/** "warned profits would", "warned profits this year would": nothing else stands before the verb. */
function isAlone(elements: readonly Element[], from: number, verb: number): boolean {
  const end = isSpanOfTime(elements, verb - 2) ? verb - 2 : verb;
  return end === from + 1 && elements[from]!.kind === 'WORD';
}

/** "told a public meeting on Tuesday the", but not "told parents children in the town would". */
function isAudience({ kind, word }: Element, article: string): boolean {
  return kind === 'WORD' && (/^an?$/.test(article) || AUDIENCES.has(word));
}

const AUDIENCES = wordSet(`
  conference hearing meeting committee inquiry tribunal inquest panel court jury board council
  chamber house parliament assembly congress summit rally crowd audience briefing gathering session
  programme program show podcast station broadcaster channel newspaper paper newsletter magazine
  agency service website site press
`);

/** Verbs whose object is whom one speaks to: "told the committee that …". */
export const ADDRESSING = wordSet(`
  tell remind assure reassure inform notify warn advise caution message email text
`);
const PARTS =
  /^(?:some|most|many|all|half|none|one|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|thousands|\d[\d,]*)$/;

/** Those of them that may name nobody whom it is said to. */
const WARNING = wordSet('warn advise caution');
