import { readWordList } from '../../../text/word-list.ts';
import type { CueWords } from '../words/cue-words.ts';
import { wordSet } from '../words/word-set.ts';
import type { Element } from './frames.ts';

/** Pronouns that can be the subject of a verb of saying. */
const SUBJECT_PRONOUNS = new Set(['he', 'she', 'they', 'it', 'we', 'i']);

/** The pronoun that an element is, with or without a contracted verb ("he's", "I've"); null for all others. */
export function pronounAt(element: Element | undefined): string | null {
  if (element?.kind !== 'WORD') return null;
  const pronoun = element.word.replace(/'(?:s|d|m|ve|ll|re)$/, '');
  return SUBJECT_PRONOUNS.has(pronoun) ? pronoun : null;
}

/** Pronouns by the form that they have behind a verb or a preposition. */
export const OBJECT_PRONOUNS: ReadonlyMap<string, string> = new Map([
  ['him', 'he'],
  ['her', 'she'],
  ['them', 'they'],
]);

/** Pronouns by the form that owns what follows. */
export const POSSESSIVE_PRONOUNS: ReadonlyMap<string, string> = new Map([
  ['his', 'he'],
  ['her', 'she'],
  ['their', 'they'],
  ['its', 'it'],
]);

/** Words that open a noun phrase. */
export const DETERMINERS = wordSet(`
  the a an one another some many most all both several two three his her its their this that
  these those other any no our my
`);

const PREPOSITIONS = wordSet(`
  of for at from in with on to by against about over between among amongst alongside behind
  within under across outside inside near into via through towards toward than as like despite
  following during beside
`);

/** Words that end a noun phrase to the left: the clause before is another one. */
export const BREAKS = wordSet(`
  but because although though while whilst whereas when if as since whether than so where who
  who'd who's who've who'll whose which that yet after before until unless and or then is are was were has have had will would
  says said not also what how why meanwhile however today yesterday later earlier
`);

/** Words that open a clause which hangs on another one and tells what is so: when, why, in spite of what. */
export const TELLING_SUBORDINATORS = wordSet(`
  after although as because before once since though till until when whenever whereas while whilst
`);

/** Words that open a clause which hangs on another one, be it only supposed. */
export const SUBORDINATORS: ReadonlySet<string> = new Set([
  ...TELLING_SUBORDINATORS,
  'if',
  'unless',
]);

/** Words that join a second verb or clause to the first. */
export const JOINS = new Set(['and', 'but', 'or', 'then', 'yet']);

/** What tells when, where, to whom and of what somebody spoke. */
export const WHEN_AND_WHERE = wordSet(`
  in on at during after before when while as to of about this last late early earlier yesterday
  today tonight monday tuesday wednesday thursday friday saturday sunday via through afterwards
  later recently separately
`);

/** Words that open a clause about the name or noun before them. */
export const RELATIVES = new Set(['who', 'which', 'whom']);

/** Whether an element names somebody who can speak, and does not own what follows. */
export function isName(element: Element | undefined, kinds = 'PERSON ROLE ORGANISATION'): boolean {
  return element?.mention != null && !element.genitive && kinds.includes(element.mention.kind);
}

/** Whether an element is a preposition. */
export function isPreposition(element: Element | undefined): boolean {
  return element?.kind === 'WORD' && PREPOSITIONS.has(element.word);
}

/** Whether an element can stand in a title before a name: "union leader", "the council's". */
export function isTitleWord(element: Element | undefined): boolean {
  if (element === undefined || element.genitive) return element?.genitive ?? false;
  if (element.kind === 'MENTION') return element.mention!.kind !== 'PERSON';
  return (
    element.kind === 'WORD' &&
    !PREPOSITIONS.has(element.word) &&
    !BREAKS.has(element.word) &&
    !DETERMINERS.has(element.word)
  );
}

/** "critics, including Jane Doe, said": what opens an example of those named or described before. */
export function opensExample(element: Element | undefined): boolean {
  return element?.kind === 'WORD' && EXAMPLES.has(element.word);
}

const EXAMPLES = wordSet('including notably especially particularly chiefly namely excluding');

/** Whether an element is a dash that sets something off. */
export function isDash(element: Element | undefined): boolean {
  return element?.kind === 'PUNCTUATION' && /^[–—-]$/.test(element.word);
}

/** Whether an element is a full stop, question mark or exclamation mark. */
export function isStop(element: Element | undefined): boolean {
  return element?.kind === 'PUNCTUATION' && /^[.!?]$/.test(element.word);
}

/** How far back a word is looked for, in elements. */
const FARTHEST = 60;

/** Index of the last element before `before` whose word passes the test; null where none is near. */
export function lastIndexOf(
  elements: readonly Element[],
  before: number,
  test: (word: string) => boolean,
): number | null {
  for (let at = before - 1; at >= Math.max(0, before - FARTHEST); at--) {
    if (test(elements[at]!.word)) return at;
  }
  return null;
}

/** Whether a word is the past form of a verb, as far as its spelling or a list tells. */
export function isPast(word: string): boolean {
  return word.endsWith('ed') || PASTS.has(word);
}

/** Whether a word is a verb with a subject of its own. */
export function isVerbOfClause(word: string, { verbs }: Pick<CueWords, 'verbs'>): boolean {
  if (FINITE.has(word) || isPast(word)) return true;
  return verbs.get(word)?.some(({ form }) => form === 'PAST' || form === 'THIRD') === true;
}

/** Verbs of a clause that no spelling shows. */
export const FINITE = wordSet(`
  is are was were has have had will would could can should must may might do does did cannot
`);

/** Past forms of verbs that news uses of people and that no rule of spelling shows. */
const PASTS: ReadonlySet<string> = new Set(readWordList('irregular-pasts'));
