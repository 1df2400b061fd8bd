import type { Span } from '../../../text/span.ts';
import type { Analysis, Mention, Organisation, Person } from '../../analysis.ts';
import type { CueWords } from '../words/cue-words.ts';
import { wordSet } from '../words/word-set.ts';
import type { Calling } from './callings.ts';

/** Who is called by a noun, by entity. */
export function bearersOf(
  callings: ReadonlyMap<string, readonly Calling[]>,
): Map<string, Set<string>> {
  const bearers = new Map<string, Set<string>>();
  for (const [id, titles] of callings) {
    for (const { head } of titles) bearers.set(head, (bearers.get(head) ?? new Set()).add(id));
  }
  return bearers;
}

/** "a baker", "another young nurse": where the nouns behind an article that opens no name stand first. */
export function introductionsOf(
  tokens: Analysis['tokens'],
  from: number,
  { people }: CueWords,
): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  let left = 0;
  for (const { text, start, kind } of tokens) {
    const word = text.toLowerCase();
    if (INTRODUCING.has(word)) left = LONGEST_DESCRIPTION;
    else if (kind !== 'WORD' || LINKING.has(word)) left = 0;
    else if (left-- > 0 && start >= from && people.get(word) === 'SINGULAR' && !places.has(word))
      places.set(word, start);
  }
  return places;
}

const INTRODUCING = wordSet('a an another one');
const LINKING = wordSet('of for to in on at by from with the and or who which that was is has had');
/** In words. */
const LONGEST_DESCRIPTION = 5;

/** People by the last word of their name, in the order in which the text names them. */
export function bySurname(people: readonly Person[]): ReadonlyMap<string, readonly Person[]> {
  const bearers = new Map<string, Person[]>();
  const placeOf = ({ mentions }: Person) => mentions[0]?.start ?? 0;
  for (const person of [...people].sort((a, b) => placeOf(a) - placeOf(b))) {
    put(bearers, surnameOf(person.name), person);
  }
  return bearers;
}

/** The last word of a name, less "Jr" and the like. */
export function surnameOf(name: string): string {
  return name
    .replace(/,? (?:[JS]r\.?|I{2,3}|IV)$/, '')
    .split(' ')
    .at(-1)!;
}

/** People by the first of several words of their name. */
export function byGivenName(people: readonly Person[]): ReadonlyMap<string, readonly Person[]> {
  const bearers = new Map<string, Person[]>();
  for (const person of people) {
    const [given, ...rest] = person.name.split(' ');
    if (rest.length > 0) put(bearers, given!, person);
  }
  return bearers;
}

/** Organisations with names of several words, by the last one. */
export function byLastWord(
  organisations: readonly Organisation[],
): ReadonlyMap<string, readonly Organisation[]> {
  const bodies = new Map<string, Organisation[]>();
  for (const organisation of organisations) {
    const words = organisation.name.split(' ');
    if (words.length > 1) put(bodies, words.at(-1)!, organisation);
  }
  return bodies;
}

/** Organisations by what they are. */
export function byKind(
  organisations: readonly Organisation[],
): ReadonlyMap<string, readonly Organisation[]> {
  const bodies = new Map<string, Organisation[]>();
  for (const organisation of organisations) put(bodies, organisation.kind, organisation);
  return bodies;
}

function put<Item>(groups: Map<string, Item[]>, key: string, item: Item): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [item]);
  else group.push(item);
}

/** Names of several words in capitals, each where it stands first, by their first and their last word. */
export function longerNames(
  text: string,
  tokens: Analysis['tokens'],
  from: number,
): ReadonlyMap<string, readonly Span[]> {
  const names = new Map<string, Span[]>();
  const seen = new Set<string>();
  let run: Span[] = [];
  const close = () => {
    const [first, last] = [run[0], run.at(-1)];
    const isName = run.length > 1 && run.length <= LONGEST_NAME;
    run = [];
    if (first === undefined || last === undefined || !isName) return;
    const span = { start: first.start, end: last.end };
    const name = text.slice(span.start, span.end);
    if (seen.has(name)) return;
    seen.add(name);
    put(names, text.slice(first.start, first.end), span);
    put(names, text.slice(last.start, last.end), span);
  };
  for (const token of tokens) {
    if (token.start < from) continue;
    const adjoins = run.length > 0 && text.slice(run.at(-1)!.end, token.start) === ' ';
    const isPart =
      /^\p{Lu}\p{Ll}[\p{L}-]*$/u.test(token.text) && (run.length > 0 || !OPENERS.test(token.text));
    if (run.length > 0 && !(isPart && adjoins)) close();
    if (isPart) run.push(token);
  }
  close();
  return names;
}

/** Words that have a capital where a sentence begins. */
const OPENERS = /^(?:The|An?|In|On|At|For|From|By|But|And|As|When|While|After|Its?|His|Her|Their)$/;
/** In words; a longer run of capitals is a heading. */
const LONGEST_NAME = 5;

/** Where a person is first called by one word alone, by that word. */
export function firstAlone(
  text: string,
  mentions: readonly Mention[],
): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (const { kind, name, start } of mentions) {
    const word = text.slice(name.start, name.end);
    if (kind === 'PERSON' && !word.includes(' ') && !places.has(word)) places.set(word, start);
  }
  return places;
}

/** Words that have a capital inside a sentence, where nothing but a name has one. */
export function namesInside(text: string, tokens: Analysis['tokens']): ReadonlySet<string> {
  const names = new Set<string>();
  for (const token of tokens) {
    const isName = /^\p{Lu}/u.test(token.text);
    if (isName && /[\p{Ll},] $/u.test(text.slice(Math.max(0, token.start - 2), token.start)))
      names.add(token.text.replace(/['’]s?$/, ''));
  }
  return names;
}

/** Where each word, in lower case, stands first from a place on. */
export function firstPlaces(tokens: Analysis['tokens'], from: number): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (const { text, start } of tokens) {
    const word = text.toLowerCase();
    if (start >= from && !places.has(word)) places.set(word, start);
  }
  return places;
}
