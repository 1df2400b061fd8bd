import type { Named } from './named.ts';
import type { Covering, Title } from './titles.ts';
import type { Pronoun, Vocabulary } from './vocabulary.ts';
import type { Word } from './words.ts';

/** Words that name a person, before it is known whom. */
export interface PersonName {
  /** Half-open range of words, honorific included. */
  readonly firstWord: number;
  readonly wordEnd: number;
  /** First word of the name itself. */
  readonly nameFirst: number;
  readonly honorific: string | null;
  /** As the honorific tells. */
  readonly pronoun: Pronoun | null;
  /** Keys of the name's words, the surname last. */
  readonly parts: readonly string[];
  /** Id in the reference tables. */
  readonly reference: string | null;
}

export interface NameSearch {
  readonly words: readonly Word[];
  /** For each word the organisation or place that covers it. */
  readonly covering: readonly (Covering | null)[];
  /** People of the reference tables by the word they start at. */
  readonly known: ReadonlyMap<number, Named>;
  readonly titles: readonly Title[];
  readonly vocabulary: Vocabulary;
}

/**
 * Names of people, in order: after an honorific, by a given name, by the reference tables, or by two
 * capitals beside which a title, an age or a verb of speech shows that they are a person.
 */
export function findPersonNames(search: NameSearch): readonly PersonName[] {
  const titlesByStart = new Map(search.titles.map((title) => [title.firstWord, title]));
  const titlesByEnd = new Map(search.titles.map((title) => [title.wordEnd, title]));
  const surnames = new Set<string>();
  const names: Candidate[] = [];
  for (let at = 0; at < search.words.length; at++) {
    const name = nameAt(search, at, titlesByEnd);
    if (name === null) continue;
    names.push(name);
    if (name.sure) surnames.add(name.parts.at(-1)!);
    at = name.wordEnd - 1;
  }
  const evidence = { titlesByStart, titlesByEnd, surnames };
  return names.filter(
    (name, index) =>
      name.sure || showsPerson(search, name, evidence) || isListedWith(search, names, index),
  );
}

interface Candidate extends PersonName {
  /** False for a name that needs something beside it to be one. */
  readonly sure: boolean;
}

function nameAt(
  search: NameSearch,
  at: number,
  titlesByEnd: ReadonlyMap<number, Title>,
): Candidate | null {
  const { words, vocabulary } = search;
  const word = words[at]!;
  if (word.kind !== 'WORD' || !word.capital || isOrganisation(search, at)) return null;
  if (vocabulary.honorifics.has(word.key)) {
    const addressed = nameAfterHonorifics(search, at);
    if (addressed !== null) return addressed;
  }
  const known = knownName(search, at, at);
  if (known !== null) return known;
  if (word.titleCased) return null;
  return (
    nameByGivenName(search, at, titlesByEnd) ??
    nameAfterTitle(search, at, titlesByEnd) ??
    nameAfterKin(search, at) ??
    unsureName(search, at)
  );
}

const MOST_PARTS = 4;
/** "Rt Hon Professor Sir"; a run of more is no name, and would be walked over from each of its words. */
const MOST_HONORIFICS = 8;

/** Not names, though they stand after "Mr", "Madam" or "Lord". */
const ADDRESSES = new Set([
  'speaker',
  'president',
  'chairman',
  'chancellor',
  'justice',
  'mayor',
  'secretary',
  'general',
]);

function nameAfterHonorifics(search: NameSearch, first: number): Candidate | null {
  const { words, vocabulary } = search;
  let next = first;
  let pronoun: Pronoun | null = null;
  while (
    next - first < MOST_HONORIFICS &&
    words[next]?.capital &&
    vocabulary.honorifics.has(words[next]!.key) &&
    !words[next]!.possessive
  ) {
    pronoun = vocabulary.honorifics.get(words[next]!.key) ?? pronoun;
    next++;
  }
  if (next === first || ADDRESSES.has(words[next]?.key ?? '')) return null;
  const honorific = words
    .slice(first, next)
    .map(({ text }) => text.replace(/\.$/, ''))
    .join(' ');
  const known = knownName(search, next, first);
  if (known !== null) return { ...known, firstWord: first, honorific, pronoun };
  const end = endOfName(search, next);
  if (end === next || isBlocked(search, next)) return null;
  // "Miss England", "Father Christmas": what follows an everyday word must look like a name.
  if (search.covering[next] !== null && end === next + 1 && !SURE_HONORIFICS.has(words[first]!.key))
    return null;
  return {
    firstWord: first,
    wordEnd: end,
    nameFirst: next,
    honorific,
    pronoun,
    parts: partsOf(words, next, end),
    reference: null,
    sure: true,
  };
}

const SURE_HONORIFICS = new Set([
  'mr',
  'mrs',
  'ms',
  'dr',
  'prof',
  'sir',
  'dame',
  'lord',
  'baroness',
]);

function knownName(search: NameSearch, at: number, first: number): Candidate | null {
  const { words, vocabulary } = search;
  const known = search.known.get(at);
  if (known === undefined) return null;
  // "David Cameron Price" is somebody else.
  const after = words[known.wordEnd];
  if (
    !words[known.wordEnd - 1]!.possessive &&
    isNameWord(search, known.wordEnd) &&
    after !== undefined &&
    !vocabulary.roleNouns.has(after.key)
  ) {
    return null;
  }
  let nameFirst = at;
  while (nameFirst + 1 < known.wordEnd && vocabulary.honorifics.has(words[nameFirst]!.key))
    nameFirst++;
  const honorific =
    nameFirst > first
      ? words
          .slice(first, nameFirst)
          .map(({ text }) => text)
          .join(' ')
      : null;
  return {
    firstWord: first,
    wordEnd: known.wordEnd,
    nameFirst,
    honorific,
    pronoun: null,
    parts: partsOf(words, nameFirst, known.wordEnd),
    reference: known.entity.id,
    sure: true,
  };
}

function nameByGivenName(
  search: NameSearch,
  at: number,
  titlesByEnd: ReadonlyMap<number, Title>,
): Candidate | null {
  const { words, covering, vocabulary } = search;
  const word = words[at]!;
  const isInitial = /^(?:\p{Lu}\.?){1,3}$/u.test(word.text) && word.text.length <= 6;
  if (
    word.possessive ||
    !(vocabulary.givenNames.has(word.key) || (isInitial && word.text.endsWith('.')))
  )
    return null;
  if (follows(search, at) && !titlesByEnd.has(at)) return null;
  const end = endOfName(search, at + 1);
  if (end === at + 1 || namesStreet(search, at, end)) return null;
  for (let part = at + 1; part < end; part++) if (isBlocked(search, part)) return null;
  const isDoubtful =
    covering[at] !== null ||
    (word.opens && vocabulary.givenNamesAlsoWords.has(word.key)) ||
    MONTHS.has(word.key) ||
    (vocabulary.notNames.has(words[end - 1]!.key) && !ALSO_SURNAMES.has(words[end - 1]!.key)) ||
    STREETS.has(words[end - 1]!.key);
  return { ...plainName(words, at, end), sure: !isDoubtful };
}

/** "Unite boss Ropewalker": one capital straight after a title. */
function nameAfterTitle(
  search: NameSearch,
  at: number,
  titlesByEnd: ReadonlyMap<number, Title>,
): Candidate | null {
  const { words, covering, vocabulary } = search;
  const title = titlesByEnd.get(at);
  if (title === undefined || title.plural || words[at - 1]!.possessive || words[at]!.opens)
    return null;
  if (covering[at] !== null || isBlocked(search, at) || vocabulary.notNames.has(words[at]!.key))
    return null;
  if (!vocabulary.rolesOfOffice.has(title.noun) || vocabulary.roleNouns.has(words[at]!.key))
    return null;
  const end = endOfName(search, at);
  return end === at + 1 ? { ...plainName(words, at, end), sure: true } : null;
}

const KIN = new Set(
  `son daughter wife husband mother father mum mom dad sister brother niece nephew fiance fiancé
  fiancée grandson granddaughter grandmother grandfather stepson stepdaughter`.split(/\s+/),
);
const OWNERS = new Set(['his', 'her', 'their', 'my', 'our']);

/** "her son Sam", "Ms Doe's wife, Ann, said": a given name alone, told by whose kin it names. */
function nameAfterKin(search: NameSearch, at: number): Candidate | null {
  const { words, covering, vocabulary } = search;
  const comma = words[at - 1]?.text === ',' ? 1 : 0;
  const kin = at - 1 - comma;
  const owner = words[kin - 1];
  if (!KIN.has(words[kin]?.key ?? '') || owner === undefined) return null;
  if (!owner.possessive && !OWNERS.has(owner.key)) return null;
  const word = words[at]!;
  if (word.possessive || covering[at] !== null || isBlocked(search, at)) return null;
  if (vocabulary.notNames.has(word.key) || vocabulary.roleNouns.has(word.key)) return null;
  const end = endOfName(search, at);
  if (end !== at + 1 || (comma === 1 && words[end]?.text !== ',')) return null;
  return { ...plainName(words, at, end), sure: true };
}

function unsureName(search: NameSearch, at: number): Candidate | null {
  const { words, covering, vocabulary } = search;
  const word = words[at]!;
  if (follows(search, at) || word.possessive || word.key === 'the' || covering[at] !== null)
    return null;
  if (!isNameWord(search, at) || (word.opens && vocabulary.openers.has(word.key))) return null;
  const end = endOfName(search, at);
  if (end - at < 2 || words[at - 1]?.key === 'the') return null;
  for (let part = at; part < end; part++) {
    const { key, text } = words[part]!;
    // "Taoiseach Leo Starling": the name begins at the given name.
    if (part > at && part + 1 < end && word.opens && vocabulary.givenNames.has(key)) return null;
    if (vocabulary.notNames.has(key) || vocabulary.roleNouns.has(key) || covering[part] !== null)
      return null;
    if (text.length > 2 && text === text.toUpperCase()) return null;
  }
  return { ...plainName(words, at, end), sure: false };
}

function plainName(words: readonly Word[], first: number, end: number): PersonName {
  return {
    firstWord: first,
    wordEnd: end,
    nameFirst: first,
    honorific: null,
    pronoun: null,
    parts: partsOf(words, first, end),
    reference: null,
  };
}

/** Whether the word goes on with capitals before it, so that no name begins here. */
function follows({ words, covering, vocabulary }: NameSearch, at: number): boolean {
  const before = words[at - 1];
  if (before === undefined || !before.capital || before.possessive || covering[at - 1] !== null)
    return false;
  return (
    !before.opens &&
    !vocabulary.roleNouns.has(before.key) &&
    !vocabulary.honorifics.has(before.key) &&
    !vocabulary.namesAfter.has(before.text)
  );
}

/** Walks over capitals, initials and particles that a name can hold. */
function endOfName(search: NameSearch, first: number): number {
  const { words, vocabulary } = search;
  let end = first;
  while (end - first < MOST_PARTS) {
    let next = end;
    while (
      vocabulary.particles.has(words[next]?.key ?? '') &&
      !words[next]!.capital &&
      next - end < 2
    )
      next++;
    if (!isNameWord(search, next)) break;
    end = next + 1;
    if (words[next]!.possessive) break;
  }
  return end;
}

function isNameWord(search: NameSearch, at: number): boolean {
  const { words, vocabulary } = search;
  const word = words[at];
  if (word === undefined || word.kind !== 'WORD' || !word.capital || isOrganisation(search, at))
    return false;
  return !vocabulary.namesAfter.has(word.text) && !/\d/.test(word.text);
}

function isOrganisation({ covering }: NameSearch, at: number): boolean {
  return covering[at]?.mention.kind === 'ORGANISATION';
}

/** Words that follow given names in the names of bodies and streets, never in those of people. */
function isBlocked({ words, vocabulary }: NameSearch, at: number): boolean {
  const { key } = words[at]!;
  return vocabulary.organisationTails.has(key) || NEVER_SURNAMES.has(key);
}

const NEVER_SURNAMES = new Set(
  `aid club fc rovers wanderers road avenue square station terminal embankment line underground stadium gardens monday tuesday
  wednesday thursday friday saturday sunday january february september october november december`.split(
    /\s+/,
  ),
);

/** "in Albert Street": streets and parks bear given names too. */
function namesStreet({ words }: NameSearch, at: number, end: number): boolean {
  return STREETS.has(words[end - 1]!.key) && PLACE_PREPOSITIONS.has(words[at - 1]?.key ?? '');
}

const STREETS = new Set(
  'street lane park house hall court bridge place hill gate way close drive row'.split(' '),
);
const MONTHS = new Set(['april', 'may', 'june', 'august']);

/** Words of no name by themselves that are common surnames after a given name. */
const ALSO_SURNAMES = new Set(['green', 'west', 'north', 'east']);
const PLACE_PREPOSITIONS = new Set([
  'in',
  'on',
  'at',
  'near',
  'outside',
  'from',
  'to',
  'along',
  'the',
]);

interface Evidence {
  readonly titlesByStart: ReadonlyMap<number, Title>;
  readonly titlesByEnd: ReadonlyMap<number, Title>;
  /** Surnames of those named beyond doubt. */
  readonly surnames: ReadonlySet<string>;
}

function showsPerson(
  { words, vocabulary }: NameSearch,
  name: PersonName,
  evidence: Evidence,
): boolean {
  const { firstWord, wordEnd } = name;
  const after = words[wordEnd];
  const before = words[firstWord - 1];
  const title = evidence.titlesByEnd.get(firstWord);
  if (title !== undefined && !title.plural) return true;
  if (after === undefined) return false;
  // "The mayor, Jane Doe, said"
  const apposed = before?.text === ',' ? evidence.titlesByEnd.get(firstWord - 1) : undefined;
  if (apposed !== undefined && !apposed.plural && apposed.opening !== 'OTHER' && after.text === ',')
    return true;
  if (vocabulary.namesAfter.has(after.text)) return true;
  if (after.text === ',' || after.text === '(') {
    const next = words[wordEnd + 1];
    if (next?.kind === 'NUMBER' && /^\d\d$/.test(next.text)) return true;
    const article = next?.key === 'a' || next?.key === 'an' || next?.key === 'the' ? 1 : 0;
    if (evidence.titlesByStart.has(wordEnd + 1 + article)) return true;
    if (next?.key === 'who') return true;
    if (after.text === ',' && hasOwnedTitle(words, wordEnd + 1, evidence)) return true;
  }
  if (speaksNext(words, name) || labelsQuotation(words, name)) return true;
  const first = words[firstWord]!;
  const isVerb = first.opens && vocabulary.givenNamesAlsoWords.has(first.key);
  // "Will Starling resign?" where Starling is known by another given name.
  if (COPULAS.has(after.key)) {
    const article = words[wordEnd + 1]?.key === 'the' || words[wordEnd + 1]?.key === 'a' ? 1 : 0;
    if (evidence.titlesByStart.has(wordEnd + 1 + article)) return true;
  }
  if (evidence.surnames.has(name.parts.at(-1)!)) return !isVerb;
  if (SPEAKING.has(after.key)) return true;
  if (before?.key === 'said' || before?.key === 'says' || before?.key === 'added') return true;
  return before?.key === 'to' && words[firstWord - 2]?.key === 'according';
}

/** "Jane Doe, the hospital's chief executive, said": a title behind its owner. */
function hasOwnedTitle(words: readonly Word[], from: number, { titlesByStart }: Evidence): boolean {
  for (let at = from; at < from + 4; at++) {
    const word = words[at];
    if (word?.kind !== 'WORD') return false;
    if (word.possessive || word.key === 'its' || word.key === 'their')
      return titlesByStart.has(at + 1);
  }
  return false;
}

const LONGEST_LABEL = 14;

/** "Jane Doe, of the Guild of Bakers: “…”" */
function labelsQuotation(words: readonly Word[], { firstWord, wordEnd }: PersonName): boolean {
  if (!words[firstWord]!.opens || words[wordEnd]?.text !== ',') return false;
  if (words[wordEnd + 1]?.key !== 'of') return false;
  const label = words.slice(wordEnd, wordEnd + LONGEST_LABEL);
  const colon = label.findIndex(({ text }) => text === ':');
  return colon > 0 && /^["'“‘]/.test(label[colon + 1]?.text ?? '');
}

/** How many words may stand between a name that opens a sentence and "he said". */
const FARTHEST_SPEECH = 60;

/** A name opens its sentence before a comma, and the next to speak, with no other capital between, is "he" or "she". */
function speaksNext(words: readonly Word[], { firstWord, wordEnd }: PersonName): boolean {
  if (!words[firstWord]!.opens || words[wordEnd]?.text !== ',') return false;
  const article = words[wordEnd + 1]?.key;
  if (article !== 'a' && article !== 'an' && article !== 'the') return false;
  for (let at = wordEnd + 1; at < Math.min(wordEnd + FARTHEST_SPEECH, words.length - 1); at++) {
    const { key } = words[at]!;
    if ((key === 'he' || key === 'she') && SPEAKING.has(words[at + 1]!.key)) return true;
    if (SPEAKING.has(key)) return false;
  }
  return false;
}

const COPULAS = new Set(['is', 'was', 'became']);
const SPEAKING = new Set(
  'said says told added explained warned insisted argued claimed'.split(' '),
);

/** "Jane Doe, Oyin Ade and …": a name in one list with another. */
function isListedWith({ words }: NameSearch, names: readonly Candidate[], index: number): boolean {
  const name = names[index]!;
  const earlier = names[index - 1];
  const later = names[index + 1];
  const joins = (from: number, to: number) =>
    to - from <= 2 &&
    to > from &&
    words.slice(from, to).every(({ text, key }) => text === ',' || key === 'and' || text === '&');
  if (earlier?.sure && joins(earlier.wordEnd, name.firstWord)) return true;
  return (
    later?.sure === true &&
    later.firstWord - name.wordEnd === 1 &&
    words[name.wordEnd]!.key === 'and'
  );
}

/** Keys of a name's words, initials without their full stop. */
export function partsOf(words: readonly Word[], first: number, end: number): readonly string[] {
  return words.slice(first, end).map(({ key }) => key.replace(/\.$/, ''));
}
