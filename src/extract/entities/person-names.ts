import type { Named } from './named.ts';
import { type Candidate, namesOfPeople } from './person-evidence.ts';
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
  /** Key of what follows the surname and belongs to the name: "jr", "iii", "of thornbury"; null where nothing does. */
  readonly suffix: string | null;
  /** Id in the reference tables. */
  readonly reference: string | null;
  /** Index of the surname where somebody else's name holds it: "Roe" for "Zelda" in "Zelda and John Roe". */
  readonly surnameAt?: number;
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
  const titlesByEnd = new Map(search.titles.map((title) => [title.wordEnd, title]));
  const names: Candidate[] = [];
  for (let at = 0; at < search.words.length; at++) {
    const name = nameAt(search, at, titlesByEnd);
    if (name === null) continue;
    names.push(name);
    at = name.wordEnd - 1;
  }
  return namesOfPeople(search, names, titlesByEnd);
}

function nameAt(
  search: NameSearch,
  at: number,
  titlesByEnd: ReadonlyMap<number, Title>,
): Candidate | null {
  const word = search.words[at]!;
  if (word.kind !== 'WORD' || !word.capital || isOrganisation(search, at)) return null;
  if (isAddress(search, at)) {
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

const MOST_PARTS = 5;
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
  while (next - first < MOST_HONORIFICS && isAddress(search, next)) {
    const key = keyOfAddress(words[next]!);
    pronoun = vocabulary.honorifics.get(key) ?? vocabulary.crowns.get(key) ?? pronoun;
    next++;
  }
  if (next === first || ADDRESSES.has(words[next]?.key ?? '')) return null;
  // "Justice Minister Jane Doe" is no judge.
  const isEveryday = EVERYDAY_HONORIFICS.has(words[next - 1]!.key);
  if (isEveryday && vocabulary.roleNouns.has(words[next]?.key ?? '')) return null;
  const honorific = words
    .slice(first, next)
    .map(({ text }) => withoutPlural(text.replace(/\.$/, '')))
    .join(' ');
  const known = knownName(search, next, first);
  if (known !== null) return { ...known, firstWord: first, honorific, pronoun };
  const end = endOfName(search, next);
  if (end === next || isBlocked(search, next)) return null;
  // "King Charles Street"
  if (vocabulary.crowns.has(words[next - 1]!.key) && STREETS.has(words[end - 1]!.key)) return null;
  // "Miss England", "Father Christmas": what follows an everyday word must look like a name.
  if (search.covering[next] !== null && end === next + 1 && !SURE_HONORIFICS.has(words[first]!.key))
    return null;
  if (isEveryday && end === next + 1 && !actsNext(search, end)) return null;
  return {
    firstWord: first,
    nameFirst: next,
    honorific,
    pronoun,
    parts: partsOf(words, next, end),
    ...withTerritory(search, honorific, end),
    reference: null,
    sure: true,
  };
}

/** A word of address, or one that goes before another: "Detective" in "Detective Inspector", "Wing" in "Wing Commander". */
function isAddress({ words, vocabulary }: NameSearch, at: number): boolean {
  const word = words[at];
  if (!word?.capital || word.possessive) return false;
  if (vocabulary.honorifics.has(keyOfAddress(word))) return true;
  // "Det Con Jane Doe": a given name or a party anywhere else
  if (word.key === 'con' && keyOfAddress(words[at - 1] ?? word) === 'det') return true;
  const next = words[at + 1];
  if (vocabulary.crowns.has(word.key) && next?.capital === true)
    return isGivenName(next.key, vocabulary) && (word.opens || words[at - 1]?.capital !== true);
  return (
    RANKS_BEFORE.has(word.key) &&
    next?.capital === true &&
    (RANKS_BEFORE.has(next.key) || vocabulary.honorifics.has(keyOfAddress(next)))
  );
}

const RANKS_BEFORE = new Set(
  'detective chief ch deputy dep assistant asst staff wing squadron flight lance petty rear vice acting'.split(
    ' ',
  ),
);

/** "Sens. A Doe and B Roe" addresses each as "Sen.". */
const PLURAL_ADDRESSES: ReadonlyMap<string, string> = new Map([
  ['Sens', 'Sen'],
  ['Reps', 'Rep'],
  ['Govs', 'Gov'],
  ['Drs', 'Dr'],
  ['Profs', 'Prof'],
  ['Cllrs', 'Cllr'],
  ['Messrs', 'Mr'],
]);

function withoutPlural(address: string): string {
  return PLURAL_ADDRESSES.get(address) ?? address;
}

function keyOfAddress({ text, key }: Word): string {
  return PLURAL_ADDRESSES.get(text.replace(/\.$/, ''))?.toLowerCase() ?? key;
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

/** "General Election", "Major Works", "Sister Act": with one word after them, names of other things, too. */
export const EVERYDAY_HONORIFICS: ReadonlySet<string> = new Set(
  'general major marshal commander justice canon sister father captain governor'.split(' '),
);

function actsNext({ words, vocabulary }: NameSearch, end: number): boolean {
  const after = words[end];
  if (words[end - 1]!.possessive || after === undefined || after.kind !== 'WORD') return true;
  return !after.capital && vocabulary.verbs.has(after.key);
}

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
    suffix: null,
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
  const isInitial = INITIALS.test(word.text) && !vocabulary.notNames.has(word.key);
  // "EMI Music" is nobody by the name of Emi.
  if (isInCapitals(word) && !isInCapitals(words[at + 1])) return null;
  if (word.possessive || !(isGivenName(word.key, vocabulary) || isInitial)) return null;
  if (follows(search, at) && !titlesByEnd.has(at)) return null;
  const end = endOfName(search, at);
  if (end <= at + 1 || namesStreet(search, at, end) || isInsidePlace(search, at)) return null;
  for (let part = at + 1; part < end; part++) {
    // "Horace Mayor Jane Doe": a town that is a given name too, and an office.
    // "Roman Catholic Church": a given name that is also the first word of what somebody belongs to.
    const isInside = part + 1 < end;
    const isOffice =
      isInside &&
      (vocabulary.rolesOfOffice.has(words[part]!.key) ||
        // "Jackson County Prosecutor Jane Doe"
        (vocabulary.roleNouns.has(words[part]!.key) &&
          isGivenName(words[part + 1]!.key, vocabulary)));
    if (
      isOffice ||
      (isInside && vocabulary.belongings.has(words[part]!.key)) ||
      isBlocked(search, part)
    )
      return null;
  }
  const isDoubtful =
    covering[at] !== null ||
    (word.opens && vocabulary.givenNamesAlsoWords.has(word.key)) ||
    MONTHS.has(word.key) ||
    (vocabulary.notNames.has(words[end - 1]!.key) && !ALSO_SURNAMES.has(words[end - 1]!.key)) ||
    STREETS.has(words[end - 1]!.key);
  return { ...plainName(words, at, end), sure: !isDoubtful };
}

/** Three letters or more; "JJ Doe" is a person. */
function isInCapitals(word: Word | undefined): boolean {
  return word !== undefined && /^\p{Lu}{3,}$/u.test(word.text);
}

/** "Jean-Paul" is made of given names. */
export function isGivenName(key: string, { givenNames }: Vocabulary): boolean {
  return givenNames.has(key) || givenNames.has(key.split('-')[0]!);
}

/** "J.", "J.K." */
const INITIALS = /^(?:\p{Lu}\.){1,3}$/u;

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

const KIN: ReadonlyMap<string, Pronoun> = new Map([
  ...'son husband father dad brother nephew uncle widower fiance fiancé grandson grandfather stepson stepfather stepdad boyfriend'
    .split(' ')
    .map((noun) => [noun, 'he'] as const),
  ...'daughter wife mother mum mom sister niece aunt widow fiancee fiancée granddaughter grandmother stepdaughter stepmother stepmum girlfriend'
    .split(' ')
    .map((noun) => [noun, 'she'] as const),
]);
const OWNERS = new Set(['his', 'her', 'their', 'my', 'our']);

/** "her son Sam", "Ms Doe's wife, Ann, said", "Wife Ann said": a given name alone, told by whose kin it names. */
function nameAfterKin(search: NameSearch, at: number): Candidate | null {
  const { words, covering, vocabulary } = search;
  const comma = words[at - 1]?.text === ',' ? 1 : 0;
  const kin = at - 1 - comma;
  const owner = words[kin - 1];
  const pronoun = KIN.get(words[kin]?.key ?? '');
  if (pronoun === undefined) return null;
  if (!words[kin]!.opens && !owner?.possessive && !OWNERS.has(owner?.key ?? '')) return null;
  const word = words[at]!;
  if (word.possessive || covering[at] !== null || isBlocked(search, at)) return null;
  if (vocabulary.notNames.has(word.key) || vocabulary.roleNouns.has(word.key)) return null;
  const end = endOfName(search, at);
  const closes =
    words[end]?.text === ',' || words[end]?.text === '.' || words[end]?.kind === 'BREAK';
  if (end !== at + 1 || (comma === 1 && !closes)) return null;
  return { ...plainName(words, at, end), pronoun, sure: true };
}

function unsureName(search: NameSearch, at: number): Candidate | null {
  const { words, covering, vocabulary } = search;
  const word = words[at]!;
  if (follows(search, at) || word.possessive || word.key === 'the' || covering[at] !== null)
    return null;
  if (!isNameWord(search, at) || vocabulary.openers.has(word.key)) return null;
  const end = endOfName(search, at);
  if (end - at < 2 || words[at - 1]?.key === 'the') return null;
  // "Husband Zyg said"
  if (word.opens && KIN.has(word.key)) return null;
  // "Fisherman Zyg Starling", "with Cabinet-maker Zyg Starling": the name begins behind a calling.
  const isCalling = vocabulary.callings.has(word.key.split('-').at(-1)!);
  if (isCalling && (word.opens || end - at > 2)) return null;
  // "Buying Starling House": what somebody does.
  // "Oddly Starling left", "Stated Starling:": how, and what was done.
  if (word.opens && /(?:ing|ly|[^e]ed)$/.test(word.key) && !isGivenName(word.key, vocabulary))
    return null;
  const isField = /^(?:of|for)$/.test(words[at - 1]?.key ?? '') && words[at - 2]?.capital === true;
  // "ZYG STARLING has told": some papers open an article in capitals, which end with the name.
  const isShouted = word.opens && words[end]?.kind === 'WORD' && !words[end]!.capital;
  for (let part = at; part < end; part++) {
    const { key, text } = words[part]!;
    // "Taoiseach Leo Starling": the name begins at the given name.
    // "Supervisor of Elections Jane Starling"
    const isBehind = word.opens || isField;
    if (part > at && part + 1 < end && isBehind && vocabulary.givenNames.has(key)) return null;
    if (vocabulary.notNames.has(key) || vocabulary.roleNouns.has(key) || covering[part] !== null)
      return null;
    const isCapitals = text.length > 2 && text === text.toUpperCase();
    if (isCapitals && (!isShouted || vocabulary.openers.has(key))) return null;
  }
  return { ...plainName(words, at, end), sure: false };
}

function plainName(words: readonly Word[], first: number, end: number): PersonName {
  return {
    firstWord: first,
    nameFirst: first,
    honorific: null,
    pronoun: null,
    parts: partsOf(words, first, end),
    ...withGeneration(words, end),
    reference: null,
  };
}

/** "King Jr.", "Doe III", "Davies, Jr., sang": the generation is part of the name, unlike "MP". */
function withGeneration(
  words: readonly Word[],
  end: number,
): Pick<PersonName, 'wordEnd' | 'suffix'> {
  const nothing = { wordEnd: end, suffix: null };
  if (words[end - 1]!.possessive) return nothing;
  const at = words[end]?.text === ',' ? end + 1 : end;
  const word = words[at];
  if (word === undefined || !GENERATIONS.has(word.key.replace(/\.$/, ''))) return nothing;
  if (!word.capital) return nothing;
  return { wordEnd: at + 1, suffix: word.key.replace(/\.$/, '') };
}

const GENERATIONS = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

/** "Lord Doe of Thornbury", "Baroness Doe of Little Hexley": what a peer is called after a place. */
function withTerritory(
  search: NameSearch,
  honorific: string,
  end: number,
): Pick<PersonName, 'wordEnd' | 'suffix'> {
  const { words, covering } = search;
  if (!PEERS.test(honorific) || words[end]?.key !== 'of' || words[end - 1]!.possessive)
    return withGeneration(words, end);
  let last = end + 1;
  while (last - end <= MOST_PARTS && isNameWord(search, last) && !words[last]!.opens) last++;
  const isTerritory = last > end + 1 && covering[last - 1]?.mention.kind !== 'ORGANISATION';
  if (!isTerritory) return { wordEnd: end, suffix: null };
  return { wordEnd: last, suffix: partsOf(words, end, last).join(' ') };
}

const PEERS = /\b(?:Lord|Lady|Baroness|Baron|Viscount|Viscountess)$/;

/** Whether the word goes on with capitals before it, so that no name begins here. */
function follows({ words, covering, vocabulary }: NameSearch, at: number): boolean {
  const before = words[at - 1];
  if (before === undefined || !before.capital || before.possessive || covering[at - 1] !== null)
    return false;
  // "On Tuesday Jane Doe left"
  if (DAYS.test(before.key)) return false;
  return (
    !before.opens &&
    !vocabulary.roleNouns.has(before.key) &&
    !vocabulary.honorifics.has(before.key) &&
    !vocabulary.namesAfter.has(before.text) &&
    !vocabulary.belongings.has(before.key)
  );
}

/** A capital that goes before a name and is no part of it. */
export const DAYS =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|september|october|november|december)$/;

/** Walks over capitals, initials and particles that a name can hold. */
function endOfName(search: NameSearch, first: number): number {
  const { words } = search;
  let end = first;
  while (end - first < MOST_PARTS) {
    let next = end;
    while (next - end < 2 && isParticle(search, next)) next++;
    if (!isNameWord(search, next) || (next > first && addresses(search, next))) break;
    end = next + 1;
    if (words[next]!.possessive) break;
  }
  return end;
}

function isParticle({ words, vocabulary }: NameSearch, at: number): boolean {
  const word = words[at];
  if (word === undefined || word.capital) return false;
  // "Mac an Rí"
  const isArticle = word.key === 'an' && /^(?:mac|nic|mag)$/.test(words[at - 1]?.key ?? '');
  return isArticle || vocabulary.particles.has(word.key);
}

function isNameWord(search: NameSearch, at: number): boolean {
  const { words, vocabulary } = search;
  const word = words[at];
  if (word === undefined || word.kind !== 'WORD' || !word.capital || isOrganisation(search, at))
    return false;
  if (vocabulary.namesAfter.has(word.text) || GENERATIONS.has(word.key.replace(/\.$/, '')))
    return false;
  // "Zyg Starling And Ned Roe Meet": a headline writes these with a capital, too.
  if (SMALL.has(word.key) && words[at + 1]?.capital === true) return false;
  // "the minister I met"
  if (/^I(?:['’]\p{L}+)?$/u.test(word.text)) return false;
  return !/\d/.test(word.text) && !isDescriptive(word) && !SEAT.test(word.text);
}

const SMALL = new Set(
  'and or but with for at of the is are was by from as that who says would could should'.split(' '),
);

/** "Jane Doe, R-Little Hexley": a party and where its member was elected. */
const SEAT = /^[RDI]-\p{Lu}/u;

/** "Oslo-based", "Third-seeded", "State-run": a capital that describes what follows. */
export function isDescriptive({ key }: Word): boolean {
  return /^(?:anglo|pan|franco|afro|euro)-|-(?:.*ed|run|held|born|wide|style|wing)$/.test(key);
}

/** "Oklahoma Sen. Jane Doe": a word of address begins another name, unless it ends this one. */
function addresses(search: NameSearch, at: number): boolean {
  return isAddress(search, at) && search.words[at + 1]?.capital === true;
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

/** "Carolina" in "South Carolina" */
function isInsidePlace({ covering }: NameSearch, at: number): boolean {
  const cover = covering[at];
  return cover != null && cover.firstWord < at;
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

/** Keys of a name's words, initials without their full stop. */
export function partsOf(words: readonly Word[], first: number, end: number): readonly string[] {
  return words.slice(first, end).map(({ key }) => key.replace(/\.$/, ''));
}
