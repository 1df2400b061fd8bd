import { appointeeBefore, beforeDeterminers, isFresh } from './appointees.ts';
import type { PersonName } from './person-name.ts';
import type { Covering, Title } from './titles.ts';
import { bodyBehind } from './titles.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { Word } from './words.ts';

/** A title given to a person at one place. */
export interface Appointed {
  readonly name: PersonName;
  readonly title: string;
  readonly organisation: string | null;
  /** Half-open range of the words that say it. */
  readonly firstWord: number;
  readonly wordEnd: number;
}

/** What the search for appointments reads. */
export interface AppointmentSearch {
  readonly words: readonly Word[];
  readonly covering: readonly (Covering | null)[];
  readonly titles: readonly Title[];
  readonly names: readonly PersonName[];
  readonly vocabulary: Vocabulary;
}

/**
 * Who is what, as the text states it: "chief executive Jane Doe", "Jane Doe, chief executive of …",
 * "the head of …, Jane Doe", "Jane Doe, who chairs …", and of several people at once.
 *
 * @returns the appointments, and the titles that name nobody
 */
export function findAppointments(search: AppointmentSearch): {
  readonly appointed: readonly Appointed[];
  readonly unnamed: readonly Title[];
} {
  const places = placesOf(search.names);
  const appointed: Appointed[] = [];
  const unnamed: Title[] = [];
  let earlier: { readonly title: Title; readonly people: readonly PersonName[] } | null = null;
  for (const title of search.titles) {
    if (search.names[places.covering.get(title.firstWord) ?? -1] !== undefined) continue;
    const people = bearersOf(search, title, places, earlier);
    if (people.length === 0) unnamed.push(title);
    else earlier = { title, people };
    const organisation =
      title.organisation ??
      organisationAfter(search, people) ??
      ownerBefore(search, title) ??
      itsOwner(search, title);
    for (const name of people) appointed.push({ ...title, name, organisation });
  }
  return { appointed: [...appointed, ...appointmentsByVerb(search)], unnamed };
}

/** Indexes of the names by the words where they start and end, and by every word that they cover. */
interface Places {
  readonly starting: ReadonlyMap<number, number>;
  readonly ending: ReadonlyMap<number, number>;
  readonly covering: ReadonlyMap<number, number>;
}

function placesOf(names: readonly PersonName[]): Places {
  const covering = new Map<number, number>();
  for (const [index, { firstWord, wordEnd }] of names.entries()) {
    for (let at = firstWord; at < wordEnd; at++) covering.set(at, index);
  }
  return {
    starting: new Map(names.map(({ firstWord }, index) => [firstWord, index])),
    ending: new Map(names.map(({ wordEnd }, index) => [wordEnd, index])),
    covering,
  };
}

function bearersOf(
  search: AppointmentSearch,
  title: Title,
  places: Places,
  earlier: { readonly title: Title; readonly people: readonly PersonName[] } | null,
): readonly PersonName[] {
  const { words, names } = search;
  const next = places.starting.get(title.wordEnd);
  if (next !== undefined && !words[title.wordEnd - 1]!.possessive) {
    return title.plural ? several(listFrom(search, next)) : [names[next]!];
  }
  const before =
    bearerBefore(search, title, places) ??
    appointeeBefore({ ...search, ending: places.ending }, title.firstWord);
  if (before !== null) {
    return title.plural ? several(listUpTo(search, before)) : [names[before]!];
  }
  if (earlier !== null && goesOn(search, earlier.title, title)) return earlier.people;
  const after = bearerAfter(search, title, places);
  if (after === null) return [];
  return title.plural ? several(listFrom(search, after)) : [names[after]!];
}

/** "Jane Doe, nurses and porters …": a plural title belongs to no one person. */
function several(people: readonly PersonName[]): readonly PersonName[] {
  return people.length > 1 ? people : [];
}

/** "Whose general secretary is Jane Doe", "the head of the committee, Jane Doe, said". */
function bearerAfter(search: AppointmentSearch, title: Title, places: Places): number | null {
  const { words } = search;
  const isOpen = title.opening === 'A' || title.opening === 'OTHER';
  if (isOpen && !isFresh(words[title.firstWord - 1])) return null;
  const mark = words[title.wordEnd];
  const after = places.starting.get(title.wordEnd + 1);
  if (mark === undefined || after === undefined) return null;
  if (COPULAS.has(mark.key)) return after;
  return mark.text === ',' && announcesName(search, title, after) ? after : null;
}

const DASHES = new Set(['–', '—', '-']);

/** "Jane Doe, 34, the chair", "Jane Doe (chair", "Jane Doe is the chair", "Jane Doe, who is chair". */
function bearerBefore({ words }: AppointmentSearch, title: Title, places: Places): number | null {
  // "Jane Doe, the mayor's secretary, said": she is not the mayor.
  if (words[title.wordEnd - 1]!.possessive) return null;
  let at = beforeDeterminers(words, title.firstWord);
  const isCopula = COPULAS.has(words[at - 1]?.key ?? '');
  if (isCopula) {
    at--;
    if (words[at - 1]?.key === 'who') at--;
    else return places.ending.get(at) ?? null;
  }
  if (words[at - 1]?.key === 'also') at--;
  const mark = words[at - 1]?.text ?? '';
  if (mark === '(' || DASHES.has(mark)) return places.ending.get(at - 1) ?? null;
  if (mark !== ',') return null;
  at--;
  const age = words[at - 1];
  if (age?.kind === 'NUMBER' && words[at - 2]?.text === ',') at -= 2;
  return places.ending.get(at) ?? null;
}

const COPULAS = new Set(['is', 'was', 'are', 'were', 'became']);

/** "Jane Doe, chair of A and vice-chair of B": a second title of the same people. */
function goesOn({ words }: AppointmentSearch, earlier: Title, title: Title): boolean {
  if (earlier.plural || title.plural || words[earlier.wordEnd]?.key !== 'and') return false;
  const next =
    words[earlier.wordEnd + 1]?.key === 'the' ? earlier.wordEnd + 2 : earlier.wordEnd + 1;
  return next === title.firstWord;
}

/** "The head of the committee, Jane Doe, said": the name must close, or speak, like an apposition. */
function announcesName(
  { words, names, vocabulary }: AppointmentSearch,
  title: Title,
  name: number,
): boolean {
  if (title.opening === 'CLAUSE' && !title.complete && title.organisation === null) return false;
  const after = words[names[name]!.wordEnd];
  if (after === undefined || after.kind === 'BREAK') return true;
  if (after.kind === 'MARK') return after.text !== '(';
  return after.key === 'and' || vocabulary.verbs.has(after.key);
}

/** The names of the list that starts with the given one: "Dr A, Dr B and Dr C". */
function listFrom({ words, names }: AppointmentSearch, first: number): readonly PersonName[] {
  let last = first;
  while (
    names[last + 1] !== undefined &&
    joins(words, names[last]!.wordEnd, names[last + 1]!.firstWord)
  )
    last++;
  return names.slice(first, last + 1);
}

function listUpTo({ words, names }: AppointmentSearch, last: number): readonly PersonName[] {
  let first = last;
  while (first > 0 && joins(words, names[first - 1]!.wordEnd, names[first]!.firstWord)) first--;
  return names.slice(first, last + 1);
}

function joins(words: readonly Word[], from: number, to: number): boolean {
  if (to - from < 1 || to - from > 2) return false;
  return words
    .slice(from, to)
    .every(({ text, key }) => text === ',' || text === '&' || key === 'and');
}

/** "general secretary Jane Doe of the Ropewalk union". */
function organisationAfter(
  { words, covering, vocabulary }: AppointmentSearch,
  people: readonly PersonName[],
): string | null {
  const end = people.at(-1)?.wordEnd ?? words.length;
  const preposition = words[end]?.key;
  if (preposition !== 'of' && preposition !== 'from' && preposition !== 'at') return null;
  const start = words[end + 1]?.key === 'the' && covering[end + 1] == null ? end + 2 : end + 1;
  const mention = covering[start]?.mention;
  if (mention?.kind !== 'ORGANISATION' || mention.entity === null) return null;
  return bodyBehind(mention.entity, vocabulary.reference);
}

/** "The Ropewalk union said its general secretary": the one organisation that the sentence has named. */
function itsOwner(
  { words, covering, vocabulary }: AppointmentSearch,
  { firstWord, opening }: Title,
): string | null {
  const key = words[firstWord - 1]?.key;
  if (opening !== 'POSSESSIVE' || (key !== 'its' && key !== 'their')) return null;
  const owners = new Set<string>();
  const { sentence } = words[firstWord]!;
  const furthest = Math.max(0, firstWord - LONGEST_SENTENCE);
  for (let at = firstWord - 1; at >= furthest && words[at]!.sentence === sentence; at--) {
    const mention = covering[at]?.mention;
    if (mention?.kind === 'ORGANISATION' && mention.entity !== null) owners.add(mention.entity);
  }
  return owners.size === 1 ? bodyBehind([...owners][0]!, vocabulary.reference) : null;
}

/** In words. What runs on for longer is a list, and each of its titles would walk back over all of it. */
const LONGEST_SENTENCE = 250;

/** "The Ropewalk union, whose general secretary is Jane Doe". */
function ownerBefore(
  { words, covering, vocabulary }: AppointmentSearch,
  { firstWord }: Title,
): string | null {
  if (words[firstWord - 1]?.key !== 'whose') return null;
  const mention =
    covering[words[firstWord - 2]?.text === ',' ? firstWord - 3 : firstWord - 2]?.mention;
  return mention?.kind === 'ORGANISATION' && mention.entity !== null
    ? bodyBehind(mention.entity, vocabulary.reference)
    : null;
}

/** "Jane Doe, who leads the Ropewalk union". */
function appointmentsByVerb(search: AppointmentSearch): readonly Appointed[] {
  const { words, covering, names, vocabulary } = search;
  return names.flatMap((last, index) => {
    const comma = words[last.wordEnd]?.text === ',' ? 1 : 0;
    const verb = last.wordEnd + comma + 1;
    const role = vocabulary.roleVerbs.get(words[verb]?.key ?? '');
    if (words[verb - 1]?.key !== 'who' || role === undefined) return [];
    const start =
      covering[verb + 1] == null && words[verb + 1]?.key === 'the' ? verb + 2 : verb + 1;
    const body = organisationFrom(search, start);
    if (body === null) return [];
    const people = role.plural ? several(listUpTo(search, index)) : [last];
    return people.map((name) => ({ ...body, name, title: role.title, firstWord: verb }));
  });
}

/** "the BMA’s junior doctors committee", "the junior doctors committee of the BMA". */
function organisationFrom(
  { words, covering, vocabulary }: AppointmentSearch,
  start: number,
): Pick<Appointed, 'organisation' | 'wordEnd'> | null {
  const cover = covering[start];
  if (cover?.mention.kind !== 'ORGANISATION' || cover.mention.entity === null) return null;
  const next = words[cover.wordEnd - 1]!.possessive ? covering[cover.wordEnd] : null;
  const wordEnd = next?.mention.kind === 'ORGANISATION' ? next.wordEnd : cover.wordEnd;
  return { organisation: bodyBehind(cover.mention.entity, vocabulary.reference), wordEnd };
}
