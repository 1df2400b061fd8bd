import { nameAfterHonorifics } from './addressed-names.ts';
import { isAddress } from './addresses.ts';
import { intervieweeInHeadline } from './interviewee-in-headline.ts';
import { KIN, nameAfterKin } from './kin-named.ts';
import { knownPerson } from './known-person.ts';
import {
  endOfName,
  follows,
  isBlocked,
  isNameWord,
  isOrganisation,
  NAMED_MONTHS,
  plainName,
  STREETS,
} from './name-words.ts';
import { type Candidate, namesOfPeople } from './person-evidence.ts';
import type { NameSearch, PersonName } from './person-name.ts';
import type { Title } from './titles.ts';
import { isGivenName, isOrdinaryWord } from './vocabulary.ts';
import type { Word } from './words.ts';

/**
 * Names of people, in order: after an honorific, by a given name, by the reference tables, or by two
 * capitals beside which a title, an age or a verb of speech shows that they are a person.
 */
export function findPersonNames(search: NameSearch): readonly PersonName[] {
  const titlesByEnd = new Map(search.titles.map((title) => [title.wordEnd, title]));
  const interviewee = intervieweeInHeadline(search);
  const names: Candidate[] = [];
  for (let at = 0; at < search.words.length; at++) {
    const name = interviewee?.firstWord === at ? interviewee : nameAt(search, at, titlesByEnd);
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
  const known = knownPerson(search, at, at);
  if (known !== null) return known;
  if (word.titleCased) return null;
  return (
    nameByGivenName(search, at, titlesByEnd) ??
    nameAfterTitle(search, at, titlesByEnd) ??
    nameAfterKin(search, at) ??
    unsureName(search, at, titlesByEnd)
  );
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
    NAMED_MONTHS.has(word.key) ||
    (vocabulary.notNames.has(words[end - 1]!.key) && !ALSO_SURNAMES.has(words[end - 1]!.key)) ||
    STREETS.has(words[end - 1]!.key);
  return { ...plainName(words, at, end), sure: !isDoubtful };
}

/** Three letters or more; "JJ Doe" is a person. */
function isInCapitals(word: Word | undefined): boolean {
  return word !== undefined && /^\p{Lu}{3,}$/u.test(word.text);
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

function unsureName(
  search: NameSearch,
  at: number,
  titlesByEnd: ReadonlyMap<number, Title>,
): Candidate | null {
  const { words, covering, vocabulary } = search;
  const word = words[at]!;
  if (follows(search, at) || word.possessive || word.key === 'the' || covering[at] !== null)
    return null;
  if (!isNameWord(search, at) || vocabulary.openers.has(word.key)) return null;
  const end = endOfName(search, at);
  if (end - at < 2 || words[at - 1]?.key === 'the') return null;
  // "waits outside Zyg Starling Lodge and eats"
  const isBuilding = BUILDINGS.has(words[end - 1]!.key);
  if (namesStreet(search, at, end) || (isBuilding && isPlaced(search, at))) return null;
  // "Clean Rivers said", but "the mayor, Clean Starling"
  if (isOrdinaryWord(word.key, vocabulary) && !isTitled(search, at, end, titlesByEnd)) return null;
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

/** Whether a title, an age or a comma beside a name tells that it is somebody's. */
function isTitled(
  { words }: NameSearch,
  at: number,
  end: number,
  titlesByEnd: ReadonlyMap<number, Title>,
): boolean {
  if (titlesByEnd.has(at)) return true;
  const [after, next] = [words[end]?.text, words[end + 1]];
  return after === ',' && (next?.kind === 'NUMBER' || next?.key === 'who');
}

/** "in Albert Street": streets and parks bear given names too. */
function namesStreet(search: NameSearch, at: number, end: number): boolean {
  return STREETS.has(search.words[end - 1]!.key) && isPlaced(search, at);
}

function isPlaced({ words }: NameSearch, at: number): boolean {
  return PLACE_PREPOSITIONS.has(words[at - 1]?.key ?? '');
}

/** "Carolina" in "South Carolina" */
function isInsidePlace({ covering }: NameSearch, at: number): boolean {
  const cover = covering[at];
  return cover != null && cover.firstWord < at;
}

/** What houses and grounds are called, besides. */
const BUILDINGS = new Set(
  'lodge manor grange towers tower terrace crescent mews villas cottage cottages farm mill mills heights gardens castle abbey priory chapel cathedral arena museum library inn hotel'.split(
    ' ',
  ),
);

/** Words of no name by themselves that are common surnames after a given name. */
const ALSO_SURNAMES = new Set(['green', 'west', 'north', 'east']);

const PLACE_PREPOSITIONS = new Set([
  'in',
  'on',
  'at',
  'near',
  'outside',
  'inside',
  'behind',
  'opposite',
  'beside',
  'from',
  'to',
  'along',
  'the',
]);
