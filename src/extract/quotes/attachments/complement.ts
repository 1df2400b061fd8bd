import type { Cue } from '../cues/cue.ts';
import { FINITE, isFiniteVerb, takesObject } from '../frames/finite-verbs.ts';
import type { Element } from '../frames/frames.ts';
import {
  DETERMINERS,
  isPast,
  isPreposition,
  pronounAt,
  RELATIVES,
  WHEN_AND_WHERE,
} from '../frames/grammar.ts';
import { wordSet } from '../words/word-set.ts';

/** Where a report opens behind its verb, and whether what stands there can be nothing but a clause. */
export interface Opening {
  readonly from: number;
  readonly isClause: boolean;
}

/** What follows the verb: after "that", or at once where a clause begins. Null where no report opens. */
export function openingOfComplement(elements: readonly Element[], cue: Cue): Opening | null {
  if (cue.inverted && cue.kind === 'VERB') return null;
  const opening =
    cue.kind === 'ACCORDING'
      ? behindComma(elements, cue)
      : (behindThat(elements, cue) ?? behindRelative(elements, cue) ?? atOnce(elements, cue));
  if (opening === null) return null;
  // "said that, with the growth of …"
  let { from } = opening;
  while (elements[from]?.word === ',') from++;
  return { ...opening, from };
}

/** "According to Jane Doe, …", "According to one crew member in the north, …" */
function behindComma(elements: readonly Element[], { to }: Cue): Opening | null {
  const comma = elements.slice(to, to + LONGEST_SETTING).findIndex(({ word }) => word === ',');
  const source = elements.slice(to, to + comma);
  const isTold = (element: Element) => isFiniteVerb(element) && !SOURCED.has(element.word);
  if (comma < 0 || source.some(isTold)) return null;
  return { from: afterApposition(elements, to + comma + 1), isClause: true };
}

/** "a study by the institute based on data": what tells of a source, and is no verb of a clause. */
const SOURCED = wordSet(
  'based conducted released published obtained reviewed cited posted filed issued dated',
);

/** "said on Monday that he": after "that" and "he" there is a verb, whether it is known or not. */
function behindThat(elements: readonly Element[], { next, verb }: Cue): Opening | null {
  const ahead = elements.slice(next, next + FARTHEST_THAT);
  const that = ahead.findIndex(({ word }) => word === 'that');
  const stop = ahead.findIndex(
    ({ kind, word }) => kind !== 'WORD' && kind !== 'MENTION' && word !== ',',
  );
  const between = ahead.slice(0, that);
  const isFar = that >= NEAR_THAT;
  if (isFar && (!isPreposition(between[0]) || between.some(({ word }) => isPast(word))))
    return null;
  if (that < 0 || (stop >= 0 && that >= stop) || !isOnTheWay(between)) return null;
  // "added amendments that would": here "that" tells which ones.
  if (between[0]?.word === 'to' && between[1]?.kind === 'WORD' && !isAddressee(between[1]))
    return null;
  if (ALSO_DOING.has(verb!.base) && isThing(between)) return null;
  const after = elements[next + that + 1];
  // "insisted that was untrue": here "that" is the subject.
  const isSubject =
    after !== undefined &&
    that === 0 &&
    FINITE.has(after.word) &&
    pronounAt(elements[next + that + 2]) === null;
  return {
    from: next + (isSubject ? that : that + 1),
    isClause: !isSubject && !between.some(isPreposition),
  };
}

/** How far behind its verb "that" may stand: "said in evidence to the harbour committee on Monday that". */
const FARTHEST_THAT = 14;
const NEAR_THAT = 9;

/** "a bill that critics say would cost jobs": what is told of stands before the verb of saying. */
function behindRelative(
  elements: readonly Element[],
  { from, next, subject }: Cue,
): Opening | null {
  const verb = elements[next]?.word ?? '';
  if (subject === null || !FINITE.has(verb)) return null;
  // "two days that the union says will"
  const before = elements[from - 1]?.word === 'the' ? elements[from - 2] : elements[from - 1];
  const opens = GAPS.has(before?.word ?? '') || (before?.word === 'and' && MODALS.has(verb));
  return opens ? { from: next, isClause: true } : null;
}

function atOnce(elements: readonly Element[], { next, verb }: Cue): Opening | null {
  const { base } = verb!;
  const from = afterSetting(
    elements,
    ADDRESSING.has(base) ? afterAddressee(elements, next, base) : next,
  );
  const first = elements[from];
  if (first === undefined || first.kind === 'PUNCTUATION') return null;
  if (first.kind === 'QUOTATION') return null;
  // "added her name to"
  if (base === 'add' && ADDED.has(elements[from + 1]?.word ?? '')) return null;
  if (isNoOpening(elements, from)) return null;
  // "said details of the plan will follow"
  const isThingTold = THINGS_TOLD.has(first.word);
  if (isThingTold && !(TAKING_CLAUSES.has(base) && hasNearVerb(elements, from))) return null;
  const isSure = opensSurely(elements, from) || /(?:s|'s|'m|'re|'ve|'d|'ll)$/.test(first.word);
  if (!isSure && (ALSO_DOING.has(base) || !opensByNoun(elements, from, base))) return null;
  if (ALSO_DOING.has(base) && !hasNearVerb(elements, from)) return null;
  const isClause = CLAUSE_PRONOUNS.has(first.word) || (isSure && takesClause(elements, from, base));
  return { from, isClause };
}

/** "said Tuesday it will", "told parents in a letter it would": behind when, where and in what it was said. */
function afterSetting(elements: readonly Element[], from: number): number {
  const first = elements[from];
  // "said last night there would be"
  const isLast = /^(?:last|this)$/.test(first?.word ?? '');
  if (isLast && TIMES.test(elements[from + 1]?.word ?? '')) return from + 2;
  // "said privately they were worried"
  const behind = elements[from + 1];
  if (first?.word.endsWith('ly') === true && CLAUSE_PRONOUNS.has(pronounAt(behind) ?? ''))
    return from + 1;
  if (first === undefined || !(isDay(first) || isPreposition(first))) return from;
  if (first.word === 'to' || first.word === 'as') return from;
  for (let at = from + 1; at < Math.min(from + LONGEST_SETTING, elements.length); at++) {
    const element = elements[at]!;
    if (element.kind === 'PUNCTUATION' || element.kind === 'QUOTATION') return from;
    if (
      CLAUSE_PRONOUNS.has(pronounAt(element) ?? '') ||
      (isDay(elements[at - 1]!) && opensSurely(elements, at))
    )
      return at;
    if (isFiniteVerb(element)) return from;
  }
  return from;
}

const TIMES = /^(?:night|week|month|year|morning|afternoon|evening)$/;

function isDay({ word }: Element): boolean {
  return /day$|^tonight$/.test(word);
}

/** In elements. */
const LONGEST_SETTING = 9;

/** "said this week"; but "said this was new" reports. */
function isNoOpening(elements: readonly Element[], from: number): boolean {
  const { word } = elements[from]!;
  if (word === 'this') return !FINITE.has(elements[from + 1]?.word ?? '');
  return NO_CLAUSE.has(word);
}

function opensSurely(elements: readonly Element[], at: number): boolean {
  const { kind, word } = elements[at]!;
  return kind !== 'WORD' || STARTS_CLAUSE.has(word) || /^\d|^[£$€]/.test(word);
}

/** What stands before the subject where the clause behind its verb has none. */
const GAPS = wordSet('which that who where');
const MODALS = wordSet('will would could should can might must');

function takesClause(elements: readonly Element[], from: number, base: string): boolean {
  return TAKING_CLAUSES.has(base) && !SAID.has(elements[from + 1]?.word ?? '');
}

/** What is said and is no clause: "the same", "a few words", "a prayer". */
const SAID = wordSet('same few word words prayer prayers following lot');

/** Verbs whose object is hardly ever a thing, so that a noun phrase behind them opens a clause. */
const TAKING_CLAUSES = wordSet('say argue insist reckon');

/** "vowed to cut": what follows is done; "admitted to the board", "promised to his staff" tell to whom. */
function isAddressee({ word, capital }: Element): boolean {
  return capital || DETERMINERS.has(word) || word.endsWith('s');
}

/** "announced the strike would go on", and not "announced the date in a note that was short". */
function hasNearVerb(elements: readonly Element[], from: number): boolean {
  if (pronounAt(elements[from]) !== null) return true;
  const named = elements[from]!.kind === 'MENTION';
  for (let at = from + 1; at < Math.min(from + NEAR_VERB, elements.length); at++) {
    const { word, kind } = elements[at]!;
    if (word === ',' && named) continue;
    if (word === "'" || word === '’') continue;
    if (kind === 'PUNCTUATION' || RELATIVES.has(word) || word === 'that') return false;
    if (FINITE.has(word)) return true;
    const acts =
      word === 'said' ||
      LINKING.has(word) ||
      (isPast(word) && DETERMINERS.has(elements[at + 1]?.word ?? ''));
    if (acts || takesObject(elements, at)) return true;
  }
  return false;
}

/** Verbs that say how something is: "conceded the timing looked poor". */
const LINKING = wordSet('looked seemed appeared felt became remained went came fell');

function isThing(between: readonly Element[]): boolean {
  const last = between.at(-1);
  return last?.word.endsWith('s') === true && !last.capital && !between.some(isPreposition);
}

/** "said rising prices would": a noun phrase without an article, and soon its verb. */
function opensByNoun(elements: readonly Element[], from: number, base: string): boolean {
  const { word } = elements[from]!;
  if (isPreposition(elements[from]) || WHEN_AND_WHERE.has(word) || NOT_OPENING.test(word))
    return false;
  const ahead = elements.slice(from + 1, from + NEAR_VERB);
  const verb = ahead.findIndex(
    ({ kind, word: next }, index) =>
      kind === 'WORD' &&
      (FINITE.has(next) ||
        (TAKING_CLAUSES.has(base) && isDoing(ahead, index)) ||
        (base !== 'tell' && isPast(next) && !next.endsWith('eed'))),
  );
  const stop = ahead.findIndex(
    ({ word: next }) => next === ',' || next === 'who' || next === 'that',
  );
  return verb >= 0 && (stop < 0 || verb < stop);
}

/** "said success depends on luck": what may be a verb in the present, and a preposition. */
function isDoing(ahead: readonly Element[], at: number): boolean {
  return (
    /[^s'u]s$/.test(ahead[at]!.word) && isPreposition(ahead[at + 1]) && ahead[at + 1]!.word !== 'of'
  );
}

/** How soon, in elements. */
const NEAR_VERB = 14;
/** Manner, answers and greetings: "said quietly", "said nothing". */
const NOT_OPENING =
  /^(?!roughly|nearly|only)(?:\w+ly|so|nothing|something|yes|sorry|goodbye|hello|thanks?|out|again|too|then|also|and|but|or|not|how|why|where|who|whether|over|more|is|was|has|had|by|with)$/;

const CLAUSE_PRONOUNS = wordSet('he she they it we i');

/** "According to Jane Doe, director of the institute, …": the clause begins behind the title. */
function afterApposition(elements: readonly Element[], from: number): number {
  for (let at = from; at < from + 12 && at < elements.length; at++) {
    if (elements[at]!.word === ',') return at + 1;
    if (elements[at]!.kind === 'PUNCTUATION' || isFiniteVerb(elements[at]!)) return from;
  }
  return from;
}

/** Between verb and "that" stand only whom it is said to, and when and where. */
function isOnTheWay(between: readonly Element[]): boolean {
  // "said as she left that"; but "said Jane Doe told her that" reports what was told
  const isAside = between[0]?.word === 'as';
  return !between.some(
    (element) =>
      isFiniteVerb(element) || (isPast(element.word) && !isAside) || element.word === ',',
  );
}

function afterAddressee(elements: readonly Element[], from: number, base: string): number {
  let at = from;
  if (/^(?:why|what|of|about)$/.test(elements[from]?.word ?? '')) return from;
  if (['the', 'a', 'an', 'his', 'her', 'their', 'its'].includes(elements[at]?.word ?? '')) at++;
  if (elements[at]?.kind === 'MENTION' || elements[at]?.kind === 'WORD') at++;
  // "told Penwick's state news agency the", "told the harbour inquiry he"
  for (let index = at; index < at + 5; index++) {
    const element = elements[index];
    if (element?.kind !== 'WORD' && element?.kind !== 'MENTION') return at;
    if (STARTS_CLAUSE.has(element.word)) return index;
    // "warned the ice could crack": nobody is named whom it is said to.
    const acts = isFiniteVerb(element) || takesObject(elements, index);
    if (acts && base === 'warn' && DETERMINERS.has(elements[from]!.word)) return from;
    if (isPreposition(element) || isFiniteVerb(element)) return at;
  }
  return at;
}

/** Verbs whose object is whom one speaks to: "told the committee that …". */
const ADDRESSING = wordSet(`
  tell remind assure reassure inform notify warn advise caution message email text
`);

const STARTS_CLAUSE = wordSet(`
  he she they it we i there the a an this these those their his her its some many most no any
  more all both while if when although only fewer nearly almost about around up at what talks
  members staff workers people patients strikes nobody everybody everyone anyone someone further
  two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty dozens
  hundreds thousands millions none neither each both about our my your
`);

/** Verbs that may take a thing as well, so that only a sure beginning shows a clause. */
const ALSO_DOING = wordSet(`
  accept promise pledge vow threaten deny report write announce reveal declare add confirm admit
  acknowledge concede explain state highlight underline emphasise emphasize recall predict mention
  disclose clarify specify
`);

const ADDED = wordSet('name names voice voices support weight');
/** What somebody announces without a clause: "announced plans to close". */
const THINGS_TOLD = wordSet(`
  plans proposals details measures steps suggestions reports rumours rumors allegations claims
  accusations speculation
`);

/** Words with an s at their end that begin no clause as a plural noun would. */
const NO_CLAUSE = wordSet(`
  as is was has yes towards across besides sometimes perhaps always
`);
