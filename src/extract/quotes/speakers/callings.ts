import type { Person } from '../../analysis.ts';
import { wordSet } from '../words/word-set.ts';

/** What somebody is called, taken apart: "the former shadow health secretary". */
export interface Calling {
  /** Its noun, with the words that make another post of it: "prime minister". */
  readonly head: string;
  /** "shadow", "deputy" and the like. */
  readonly rank: string;
  readonly isFormer: boolean;
  /** All other words that tell which one: "health". */
  readonly qualifiers: readonly string[];
  /** The words of the body where they are it, if the text names one. */
  readonly body: readonly string[];
  /** From 0 to 1; below 1 where only a guess has made it theirs. */
  readonly certainty: number;
}

/**
 * What the text calls a person, by titles and by words of address.
 *
 * @param after what stands behind their name: "MP", "KC"
 */
export function callingsOf(
  { honorific, appointments }: Person,
  after: string | null,
  nameOfBody: (id: string) => string,
): readonly Calling[] {
  const addresses = (honorific ?? '')
    .toLowerCase()
    .split(' ')
    .map((address) => address.replace(/\.$/, ''))
    .flatMap((address) => ADDRESSES.get(address) ?? (EVERYBODY.has(address) ? [] : [address]));
  return [
    ...addresses.map((title) => readCalling(title)),
    ...(after === null ? [] : [readCalling(after)]),
    ...appointments.map(({ title, organisation }) =>
      readCalling(title, organisation === null ? '' : nameOfBody(organisation)),
    ),
  ];
}

/**
 * @param words "the mayor of Thornbury", "Thornbury mayor"
 * @param body where they are it
 */
export function readCalling(words: string, body = ''): Calling {
  const whole = words
    .toLowerCase()
    .replace(/^(?:the|an?) /, '')
    .replaceAll('’', "'")
    .replace(/\bpm$/, 'prime minister');
  const [core = '', ...tails] = nounPart(whole).split(
    / (?:of|for|at|from|in|to|on|with|under|near) /,
  );
  const parts = core
    .replace(PREFIXES, '$1 ')
    .split(/\s+/)
    .filter((part) => part !== '');
  const compound = COMPOUNDS.exec(core)?.[0];
  const headLength = compound?.split(/\s/).length ?? 1;
  const before = parts.slice(0, -headLength);
  const others = [...before, ...tails.flatMap((tail) => tail.split(/\s+/))].map(withoutOwner);
  return {
    head: compound ?? parts.at(-1) ?? '',
    rank: before.filter((part) => RANKS.has(part)).join(' '),
    isFormer: before.some((part) => FORMER.has(part)),
    qualifiers: others.filter((part) => !RANKS.has(part) && !FORMER.has(part) && !IDLE.has(part)),
    body: body.toLowerCase().split(/\s+/),
    certainty: 1,
  };
}

/** "a nurse still working at the unit", "the man accused of it": what a description says before it tells which one. */
export function nounPart(words: string): string {
  return words.split(TELLING_WHICH)[0]!;
}

const TELLING_WHICH =
  / (?:who|(?:(?:still|now|also|not) )?\p{Ll}+(?:ing|ed)(?= (?:of|by|for|at|from|in|to|on|with|under|near|the|an?|his|her|their|its) )) /u;

function withoutOwner(word: string): string {
  const bare = word.replace(/(?:'s|')$/, '').replace(/[,.]$/, '');
  return NICKNAMES.get(bare) ?? bare;
}

/** What parties are called besides. */
const NICKNAMES: ReadonlyMap<string, string> = new Map([
  ['tory', 'conservative'],
  ['gop', 'republican'],
]);

/** Whether the noun of a description is an age: "the 34-year-old". */
export function isAge(head: string): boolean {
  return head.endsWith('-year-old');
}

/**
 * How far a description goes with a title that somebody has, from 0 to 1.
 *
 * @param soft words that say what anybody may be besides: a nation, a party
 */
export function likeness(described: Calling, title: Calling, soft: ReadonlySet<string>): number {
  return title.certainty * likenessOfWords(described, title, soft);
}

function likenessOfWords(described: Calling, title: Calling, soft: ReadonlySet<string>): number {
  if (described.head !== title.head) return 0;
  if (described.rank !== title.rank && !isCalledWithout(described, title)) return 0;
  if (title.isFormer && !described.isFormer) return 0;
  const theirs = [...title.qualifiers, ...title.body];
  if (described.qualifiers.some((word) => theirs.includes(word))) return 1;
  // "the Tory leader" is not the Labour leader.
  const isOfAnother =
    described.qualifiers.some((word) => soft.has(word)) && theirs.some((word) => soft.has(word));
  if (isOfAnother) return 0;
  const isVague = (word: string) => soft.has(word) || SOFT.test(word);
  if (described.qualifiers.every(isVague)) return 0.95;
  return title.qualifiers.every(isVague) ? 0.9 : 0;
}

/** "The coroner" for an assistant coroner, "the chair" for the acting one. */
function isCalledWithout(described: Calling, { rank, head }: Calling): boolean {
  if (described.rank !== '') return false;
  return IN_PLACE.has(rank) || (OF_COURTS.has(head) && /^(?:assistant|deputy)$/.test(rank));
}

const IN_PLACE = wordSet('acting interim');
const OF_COURTS = wordSet('coroner judge recorder magistrate');

/** What people with a shortened title are called. */
const ADDRESSES: ReadonlyMap<string, readonly string[]> = new Map([
  ['gov', ['governor']],
  ['sen', ['senator', 'lawmaker']],
  ['rep', ['representative', 'congressman', 'congresswoman', 'lawmaker']],
  ['prof', ['professor']],
  ['dr', ['doctor']],
  ['cllr', ['councillor']],
  ['coun', ['councillor']],
  ['clr', ['councillor']],
  ['capt', ['captain']],
  ['lt', ['lieutenant']],
  ['sgt', ['sergeant', 'officer']],
  ['pc', ['constable', 'officer']],
  ['wpc', ['constable', 'officer']],
  ['det', ['detective']],
  ['insp', ['inspector', 'officer']],
  ['supt', ['superintendent', 'officer']],
  ['fr', ['father', 'priest']],
  ['col', ['colonel']],
  ['gen', ['general']],
  ['rev', ['reverend', 'vicar']],
]);

/** Words of address that tell nothing of what somebody is. */
const EVERYBODY = new Set(['', ...wordSet('mr mister mrs ms miss mx sir dame hon rt')]);

/** Nouns that mean another post together with the word before them. */
const COMPOUNDS =
  /(?:(?:prime|first) minister|(?:general|national|press|private|permanent) secretary|attorney[- ]general|director[- ]general|(?:lord|vice)[- ]chancellor|chief (?:executive|constable|inspector|superintendent))$/;
const RANKS = wordSet(`
  shadow deputy vice assistant acting associate junior under co interim
`);
/** "ex-minister", "vice-president". */
const PREFIXES = /\b(ex|vice|co|deputy|under)-/g;
const FORMER = wordSet('former ex outgoing late one-time onetime then');
const IDLE = wordSet('the of and state a an new current his her their its');
/** Words that tell no post from another: "veteran", "London-based", "outspoken". */
const SOFT =
  /^(?:u\.?s|uk|new|veteran|senior|top|young|old|first|former|popular|outspoken|controversial|embattled|right|hon)$|(?:based|born|year|old|ed|ing|ful|ous)$/;
