import type { Cue } from '../cues/cue.ts';
import { isFiniteVerb } from '../frames/finite-verbs.ts';
import type { Element } from '../frames/frames.ts';
import { DETERMINERS, FINITE, isPast, isPreposition, pronounAt } from '../frames/grammar.ts';
import { hasNearVerb } from '../frames/near-verb.ts';
import { wordSet } from '../words/word-set.ts';
import { ADDRESSING, afterAddressee, afterSetting, CLAUSE_PRONOUNS } from './behind-verb.ts';
import { opensByNoun, opensSurely } from './clause-openings.ts';

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

/** In elements. */
const LONGEST_SETTING = 9;

/** "a study by the institute based on data": what tells of a source, and is no verb of a clause. */
const SOURCED = wordSet(
  'based conducted released published obtained reviewed cited posted filed issued dated',
);

/** "said on Monday that he": after "that" and "he" there is a verb, whether it is known or not. */
function behindThat(elements: readonly Element[], { next, verb, elided }: Cue): Opening | null {
  const ahead = elements.slice(next, next + FARTHEST_THAT);
  const that = ahead.findIndex(({ word }) => word === 'that');
  const stop = ahead.findIndex(
    ({ kind, word }) => kind !== 'WORD' && kind !== 'MENTION' && word !== ',',
  );
  const between = ahead.slice(0, that);
  const isFar = that >= NEAR_THAT;
  if (isFar && (!isPreposition(between[0]) || between.some(({ word }) => isPast(word))))
    return null;
  if (that < 0 || (stop >= 0 && that >= stop)) return null;
  if (!isOnTheWay(between) && !isSetOff(between, elements[next + that + 1])) return null;
  // "two men arguing on the night that": here "that" tells which one.
  if (verb!.form === 'GERUND' && !elided && that > 0 && isPreposition(between[0])) return null;
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

function atOnce(elements: readonly Element[], { at, next, verb }: Cue): Opening | null {
  const { base, form } = verb!;
  const told = ADDRESSING.has(base) ? afterAddressee(elements, next, base) : next;
  const from = afterSetting(elements, told);
  const first = elements[from];
  if (first === undefined || first.kind === 'PUNCTUATION') return null;
  if (first.kind === 'QUOTATION') return null;
  // "added her name to"
  if (base === 'add' && ADDED.has(elements[from + 1]?.word ?? '')) return null;
  if (isNoOpening(elements, from)) return null;
  if (QUESTIONS.has(first.word) && asks(elements, at, from, base)) return null;
  // "said details of the plan will follow"
  const isThingTold = THINGS_TOLD.has(first.word);
  if (isThingTold && !(TAKING_CLAUSES.has(base) && hasNearVerb(elements, from))) return null;
  const isSure = opensSurely(elements, from) || /(?:s|'s|'m|'re|'ve|'d|'ll)$/.test(first.word);
  const mayDo = ALSO_DOING.has(base);
  const takes = {
    present: TAKING_CLAUSES.has(base),
    past: !mayDo && (base !== 'tell' || (from > next && !isPast(first.word))),
  };
  if (!isSure && !opensByNoun(elements, from, takes)) return null;
  if (mayDo && !hasNearVerb(elements, from)) return null;
  const isClause =
    CLAUSE_PRONOUNS.has(first.word) ||
    (isSure && form !== 'GERUND' && takesClause(elements, from, base)) ||
    (!mayDo && actsPresently(elements, from));
  return { from, isClause };
}

/** "told him when to stop", "explained what had happened", "did not say if": questions, and no reports. */
function asks(elements: readonly Element[], at: number, from: number, base: string): boolean {
  if (elements[from + 1]?.word === 'to') return true;
  if (elements[from]!.word === 'what' && (ADDRESSING.has(base) || ALSO_DOING.has(base)))
    return true;
  if (ALSO_DOING.has(base)) return true;
  return elements
    .slice(Math.max(0, at - 3), at)
    .some(({ word }) => /^(?:not|never|cannot|to|without)$|n't$/.test(word));
}

const QUESTIONS = wordSet('what when if');

/** "claim the lorries start at dawn": a plural noun and what can only be its verb. */
function actsPresently(elements: readonly Element[], from: number): boolean {
  for (let at = from + 1; at < Math.min(from + NEAR_PLURAL, elements.length - 1); at++) {
    const [noun, verb, after] = [elements[at - 1]!, elements[at]!, elements[at + 1]!];
    if (verb.kind !== 'WORD' || verb.word === 'that') return false;
    const isPlural = noun.kind === 'WORD' && !noun.capital && PLURAL.test(noun.word);
    const isVerb = !verb.capital && !isPreposition(verb) && !NO_VERB.test(verb.word);
    const isObject =
      DETERMINERS.has(after.word) ||
      /^\d/.test(after.word) ||
      (isPreposition(after) && after.word !== 'of');
    if (isPlural && isVerb && isObject) return true;
  }
  return false;
}

/** In elements. */
const NEAR_PLURAL = 7;
const PLURAL =
  /^(?!this$|his$|its$|was$|is$|has$|us$)\w{2,}[^s'u]s$|^(?:people|police|children|women|men)$/;
const NO_VERB =
  /(?:s|ing|ly)$|^(?:and|or|but|who|which|not|also|then|so|whose|where|when|what|to)$/;

/** "said this week"; but "said this was new" reports. */
function isNoOpening(elements: readonly Element[], from: number): boolean {
  const { word } = elements[from]!;
  if (word === 'this') return !FINITE.has(elements[from + 1]?.word ?? '');
  return NO_CLAUSE.has(word);
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

function isThing(between: readonly Element[]): boolean {
  const last = between.at(-1);
  return last?.word.endsWith('s') === true && !last.capital && !between.some(isPreposition);
}

/** "According to Jane Doe, director of the institute, …": the clause begins behind the title. */
function afterApposition(elements: readonly Element[], from: number): number {
  for (let at = from; at < from + 12 && at < elements.length; at++) {
    if (elements[at]!.word === ',') return at + 1;
    if (elements[at]!.kind === 'PUNCTUATION' || isFiniteVerb(elements[at]!)) return from;
    // "officers saw the man": of participles, which tell of somebody, most end in "-ed".
    const { word } = elements[at]!;
    if (at > from && isPast(word) && !word.endsWith('ed')) return from;
  }
  return from;
}

/** Between verb and "that" stand only whom it is said to, and when and where. */
function isOnTheWay(between: readonly Element[]): boolean {
  // "said as she left that"; but "said Jane Doe told her that" reports what was told
  const isAside = between[0]?.word === 'as';
  return !between.some(
    (element) =>
      isFiniteVerb(element) ||
      (isPast(element.word) && !isAside) ||
      // "says he tells every hand that"
      (/^(?:he|she|they|we|i)$/.test(element.word) && !isAside) ||
      element.word === ',',
  );
}

/** "said, if not at once, that the", "said at a rally in Dunmore, Ohio, that it": a comma closes what stands between. */
function isSetOff(between: readonly Element[], after: Element | undefined): boolean {
  const comma = between.findIndex(({ word }) => word === ',');
  if (comma < 0 || between.at(-1)!.word !== ',') return false;
  if (after === undefined || isFiniteVerb(after)) return false;
  const isAddressed = comma > 0 && isPreposition(between[0]);
  if (comma === between.length - 1 && !isAddressed) return false;
  return (comma === 0 || isAddressed || comma <= 3) && isOnTheWay(between.slice(0, comma));
}

/** Verbs that may take a thing as well, so that only a sure beginning shows a clause. */
const ALSO_DOING = wordSet(`
  accept promise pledge vow threaten deny report write announce reveal declare add confirm admit
  acknowledge concede explain state highlight underline emphasise emphasize recall predict mention
  disclose clarify specify estimate maintain indicate agree signal joke complain
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
