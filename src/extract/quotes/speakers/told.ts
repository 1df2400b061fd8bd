import type { CueWords } from '../words/cue-words.ts';

/** What clauses tell of people, by which the text may go on to call them: "who owns two pubs", "Her son …". */
export interface Told {
  /** Whom the words go with, by the noun that they tell: "landlord" of whoever has a pub. */
  readonly byNoun: Map<string, Set<string>>;
  /** Of whom a word is said. */
  readonly byWord: Map<string, Set<string>>;
}

/** Nothing told of anybody. */
export function noTold(): Told {
  return { byNoun: new Map(), byWord: new Map() };
}

/** Notes words said of somebody; those that they have or own begin with "~". */
export function noteTold(
  { byNoun, byWord }: Told,
  entity: string,
  said: readonly string[],
  { deeds }: CueWords,
): void {
  for (const word of said) {
    put(byWord, word, entity);
    for (const noun of nounsToldBy(word, deeds)) put(byNoun, noun, entity);
  }
}

function nounsToldBy(word: string, deeds: CueWords['deeds']): readonly string[] {
  const found = [...(deeds.get(word) ?? [])];
  for (let length = SHORTEST; length <= word.length; length++)
    found.push(...(deeds.get(`${word.slice(0, length)}-`) ?? []));
  return found;
}

/** In letters: a stem that a word may begin with. */
const SHORTEST = 4;

/** Of whom clauses tell what a noun says. */
export function toldBy({ byNoun, byWord }: Told, head: string): ReadonlySet<string> {
  const found = new Set(byNoun.get(head) ?? []);
  for (const form of formsOfDeed(head))
    for (const entity of byWord.get(form) ?? []) found.add(entity);
  return found;
}

/** "farms", "farmed", "farming" of the farmer: whoever does so is called so. */
function formsOfDeed(head: string): readonly string[] {
  const stem = DOER.exec(head)?.[1];
  if (stem === undefined) return [];
  const short = /([^aeiou])\1$/.test(stem) ? stem.slice(0, -1) : stem;
  return [...ENDINGS.map((ending) => stem + ending), short, `${short}s`];
}

const DOER = /^(\p{Ll}{4,})(?:er|or)$/u;
const ENDINGS = ['s', 'es', 'ed', 'd', 'ing', 'e'];

function put(groups: Map<string, Set<string>>, key: string, entity: string): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, new Set([entity]));
  else group.add(entity);
}
