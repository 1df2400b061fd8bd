import type { Cue } from '../cues/cue.ts';
import { LOOSE } from '../cues/noun-phrases.ts';
import { afterDateline } from '../cues/opening-subject.ts';
import { hasVerb, isFiniteVerb } from '../frames/finite-verbs.ts';
import type { Element } from '../frames/frames.ts';
import {
  DETERMINERS,
  FINITE,
  isName,
  isPast,
  isPreposition,
  isTitleWord,
  pronounAt,
  RELATIVES,
  SUBORDINATORS,
  WHEN_AND_WHERE,
} from '../frames/grammar.ts';
import { wordSet } from '../words/word-set.ts';
import { resumesReport } from './resumed-report.ts';

/** Half-open range of elements. */
export type Range = readonly [number, number];

/**
 * "The offer is final, the minister says." and "…, according to the union.": what stands before the cue, and
 * behind it where the cue stands inside the clause. Empty where nothing is reported so.
 */
export function trailingClause(elements: readonly Element[], cue: Cue): readonly Range[] {
  let from = Math.min(cue.from, cue.at);
  // "…, owner Jane Doe said", "…, the owner, Jane Doe, said"
  // "a claim the council denies": what stands before an article is no title.
  if (!ARTICLES.has(elements[from]?.word ?? '')) {
    for (let steps = 0; steps < 6 && isTitleWord(elements[from - 1]); steps++) from--;
    if (ARTICLES.has(elements[from - 1]?.word ?? '')) from--;
  }
  from = beforeApposition(elements, from);
  const comma = elements[from - 1];
  if (
    from > LONGEST_CLAUSE ||
    (comma?.word !== ',' && !(elements[cue.at]!.word === 'according' && from > 3))
  )
    return [];
  if (cue.elided || cue.kind === 'NOUN') return [];
  const end = comma?.word === ',' ? from - 1 : from;
  const start = startOfClause(elements, end);
  // "Still, she said, the money came."
  if (start === null) {
    const main = comma?.word === ',' ? behindParenthesis(elements, cue) : null;
    const isMain =
      main !== null && (main[1] - main[0] >= LONG_ENOUGH || hasVerb(elements.slice(...main)));
    return isMain ? [main] : [];
  }
  const clause = elements.slice(start, end);
  // "The board said that, according to its figures, …"
  if (clause.at(-1)!.word === 'that') return [];
  const behind = comma?.word === ',' ? behindParenthesis(elements, cue) : null;
  if (behind !== null) {
    const parts = aroundParenthesis(elements, [start, end], behind);
    if (parts !== null) return parts;
  }
  if (cue.kind === 'VERB' && !endsAfter(elements, cue) && !isCutOff(elements, cue)) return [];
  const isLast = cue.kind === 'ACCORDING' || elements.length - cue.to <= 2;
  const mayBeClause = isLast && clause.length >= LONG_ENOUGH && !isSettingWord(clause[0]!);
  if (!mayBeClause && !hasVerb(clause)) return [];
  // "What they do, she says, is new": the cue stands inside the clause.
  if (elements[cue.to]?.word === ',' && FINITE.has(elements[cue.to + 1]?.word ?? '')) return [];
  // "Should they refuse, she said, “…”": half a sentence, whose other half stands in marks.
  const goesOn = elements.slice(cue.to).some(({ kind }) => kind === 'QUOTATION');
  return goesOn && isHalf(clause[0]!) ? [] : [[start, end]];
}

const ARTICLES = wordSet('the a an his her its their our my');

/** "…, its chief engineer, Jane Doe, said": a post between commas is no part of the clause before it. */
function beforeApposition(elements: readonly Element[], from: number): number {
  if (elements[from - 1]?.word !== ',' || !isName(elements[from])) return from;
  let start = from - 1;
  while (start > from - LONGEST_POST && isTitleWord(elements[start - 1])) start--;
  const isPost = start < from - 1 && ARTICLES.has(elements[start - 1]?.word ?? '');
  return isPost && elements[start - 2]?.word === ',' ? start - 1 : from;
}

/** In elements. */
const LONGEST_POST = 8;

/** So many words before "he said" are a clause, even if none of them is known for a verb: "Crews now prohibit it". */
const LONG_ENOUGH = 6;

/** Behind a semicolon or colon, if what stands before is a clause, and behind a dateline. */
function startOfClause(elements: readonly Element[], end: number): number | null {
  const stop = elements.findLastIndex(
    ({ word }, index) => index < end && (word === ';' || word === ':'),
  );
  const isCut =
    stop > 0 && (hasVerb(elements.slice(0, stop)) || hasVerb(elements.slice(stop + 1, end)));
  const opens = isCut ? stop + 1 : afterDateline(elements);
  const linked = afterLink(elements, opens);
  const offset = elements
    .slice(linked, end)
    .findIndex(({ kind, word }) => kind !== 'PUNCTUATION' && word !== 'but' && word !== 'and');
  return offset < 0 ? null : linked + offset;
}

/** Behind what links a report to the sentence before, which is no part of it: "Still,", "In the end,". */
function afterLink(elements: readonly Element[], from: number): number {
  for (let comma = from + 1; comma <= from + LONGEST_LINK; comma++) {
    if (elements[comma]?.word !== ',') continue;
    const words = elements.slice(from, comma).map(({ word }) => word);
    return LINKS.has(words.join('-')) ? comma + 1 : from;
  }
  return from;
}

/** In elements. */
const LONGEST_LINK = 5;

const LINKS = wordSet(`
  overall however meanwhile still instead also moreover nevertheless nonetheless furthermore besides
  even-then even-so in-the-end in-fact in-addition in-short in-other-words in-the-meantime
  for-example for-instance of-course at-the-same-time on-the-other-hand by-contrast in-contrast
  as-a-result as-it-happens above-all after-all at-least to-be-sure then-again what-is-more
`);

/** What follows the second comma of "…, she said, …", without the stop; null where it holds a quotation. */
function behindParenthesis(elements: readonly Element[], cue: Cue): Range | null {
  const comma = behindSetting(elements, cue.to);
  if (comma === null) return null;
  let to = elements.length;
  while (to > comma && elements[to - 1]!.kind === 'PUNCTUATION') to--;
  const behind = elements.slice(comma + 1, to);
  if (behind.length < 2 || behind.some(({ kind }) => kind === 'QUOTATION')) return null;
  return [comma + 1, to];
}

/** "…, she wrote in a letter, …", "…, she said Tuesday, …": index of the comma that closes the parenthesis. */
function behindSetting(elements: readonly Element[], from: number): number | null {
  if (elements[from]?.word === ',') return from;
  if (!WHEN_AND_WHERE.has(elements[from]?.word ?? '')) return null;
  for (let at = from + 1; at < Math.min(from + LONGEST_SETTING, elements.length); at++) {
    const { kind, word } = elements[at]!;
    if (word === ',') return at;
    if (kind === 'PUNCTUATION' || kind === 'QUOTATION' || FINITE.has(word) || word === 'that')
      return null;
  }
  return null;
}

/** In elements. */
const LONGEST_SETTING = 8;

/** The parts of a clause around a cue; null where what follows is no part of it. */
function aroundParenthesis(
  elements: readonly Element[],
  [start, end]: Range,
  [from, to]: Range,
): readonly Range[] | null {
  const before = elements.slice(start, end);
  const behind = elements.slice(from, to);
  const first = before[0]!;
  const next = behind[0]!;
  const both: readonly Range[] = [
    [start, end],
    [from, to],
  ];
  // "rules under which, she said, half would go"
  if (RELATIVES.has(before.at(-1)!.word)) return hasVerb(behind) ? [[from, to]] : null;
  // "The plan would, she says, save lives."
  const isOpen =
    before.length >= 2 && FINITE.has(before.at(-1)!.word) && isFiniteVerb(before.at(-1)!);
  if (isOpen && next.kind === 'WORD' && !(before.length >= 3 && opensClause(next))) return both;
  // "The trouble, she said, is the money."
  if (isVerb(next) && !isSettingWord(first) && !SUBORDINATORS.has(first.word)) return both;
  // "It makes sense, she said, to wait."
  // "Surveys show dead fish along nine miles, he says, because": a verb that no form shows.
  const isLong = before.length >= LONG_ENOUGH && !isSettingWord(first) && ADDING.has(next.word);
  const isClause = hasVerb(before) || pronounAt(first) !== null || isLong;
  if (!isClause || isPhrase(before) || OPEN_HALVES.test(first.word)) {
    // "After the fire, she said, the money came."
    const opens = opensClause(next) || (isSettingWord(first) && opensByNoun(next));
    const goesOn = hasVerb(behind) || (isSettingWord(first) && behind.length >= LONG_ENOUGH);
    if (!opens || !goesOn) return null;
    return tellsOrder(before) ? [[from, to]] : both;
  }
  const resumed = resumesReport(before, behind);
  if (resumed !== null)
    return [
      [start, end],
      [resumed === 'AS_CLAUSE' ? from + 1 : from, to],
    ];
  // "When they came, she said, the money was gone."
  const completes = SUBORDINATORS.has(first.word) && opensClause(next) && hasVerb(behind);
  const adds = ADDING.has(next.word) || (next.word === 'while' && /ing$/.test(behind[1]!.word));
  return completes || adds ? both : null;
}

/** "A week later", "The next morning": where the reporter stands in what happened. */
function tellsOrder(before: readonly Element[]): boolean {
  if (isPreposition(before[0])) return false;
  return (
    /^(?:later|earlier|afterwards?)$/.test(before.at(-1)!.word) ||
    before.some(({ word }) => /^(?:next|following|same)$/.test(word))
  );
}

/** "If the board put it off", "Were one to come": half a sentence, whether its verb is known or not. */
const OPEN_HALVES = /^(?:if|when|once|until|unless|were|should|had)$/;

/** "Despite the announced growth": a phrase whose only verb is a participle before its noun. */
function isPhrase(before: readonly Element[]): boolean {
  return (
    isPreposition(before[0]) &&
    !before.some(
      (element) =>
        FINITE.has(element.word) ||
        SUBORDINATORS.has(element.word) ||
        RELATIVES.has(element.word) ||
        pronounAt(element) !== null,
    )
  );
}

function opensByNoun(next: Element): boolean {
  return (
    next.kind === 'WORD' &&
    !isPreposition(next) &&
    !ADDING.has(next.word) &&
    !/ing$|^(?:and|but|or|who|which)$/.test(next.word)
  );
}

function isVerb({ kind, word, capital }: Element): boolean {
  if (kind !== 'WORD' || capital) return false;
  return FINITE.has(word) || isPast(word) || (/\w[^s'u]s$/.test(word) && !NO_VERBS.has(word));
}

/** Words with an s at their end that no verb has. */
const NO_VERBS = wordSet('this its his yes perhaps besides always sometimes afterwards towards');

/** What goes on with a clause behind the cue inside it. */
const ADDING = wordSet('with because unless until to from for without not about by through under');

function isSettingWord(first: Element): boolean {
  return isPreposition(first) || WHEN_AND_WHERE.has(first.word) || /ly$/.test(first.word);
}

function opensClause({ kind, word, capital }: Element): boolean {
  return (
    kind === 'MENTION' ||
    capital ||
    DETERMINERS.has(word) ||
    SUBJECTS.has(word.replace(/'(?:s|d|m|ve|ll|re)$/, ''))
  );
}

const SUBJECTS = wordSet('he she they it we i there nobody everybody');

/** "The fall nearly killed him, he has said, and he had to rest": the sentence goes on without the cue. */
function isCutOff(elements: readonly Element[], cue: Cue): boolean {
  const comma = behindSetting(elements, cue.to);
  if (comma === null) return cue.inverted && elements[cue.to]?.word === 'who';
  const next = elements[comma + 1]?.word ?? '';
  return cue.inverted || next === 'and' || next === 'but' || /^\w{3,}ing$/.test(next);
}

function isHalf({ word }: Element): boolean {
  return HALVES.has(word) || word.endsWith('ing');
}

/** Words that open the lesser half of a sentence. */
const HALVES = wordSet(`
  should had were if when while as after before although though because since unless once until
  in on at during despite with without for by asked what
`);

/** Whether a cue ends its sentence, but for when, where and to whom. */
export function endsAfter(elements: readonly Element[], cue: Cue): boolean {
  const after = elements[cue.to];
  return (
    after === undefined ||
    (after.kind === 'PUNCTUATION' && after.word !== ':' && elements.length - cue.to <= 12) ||
    (elements.length - cue.to <= 14 && isSetting(elements.slice(cue.to), cue))
  );
}

/** "…, she told the inquiry on Monday." Nothing is reported behind it. */
function isSetting(rest: readonly Element[], { verb }: Cue): boolean {
  if (rest.some(({ kind, word }) => kind === 'QUOTATION' || FINITE.has(word))) return false;
  if (rest.some(({ word }) => word === 'that' || word === ':')) return false;
  const isManner = /ly$/.test(rest[0]!.word) && rest.length <= 2;
  // "say people close to the board"
  const tellsWhose = LOOSE.has(rest[0]!.word);
  return verb?.base === 'tell' || isManner || tellsWhose || WHEN_AND_WHERE.has(rest[0]!.word);
}

/** Longest clause that is taken for a report, in elements. */
export const LONGEST_CLAUSE = 150;
