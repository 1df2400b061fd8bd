import { sitsInLaw } from './courts.ts';
import {
  belongsToName,
  COUNTRIES,
  isOrganisation,
  LONGEST_NAME,
  named,
  type Search,
} from './form-search.ts';
import { kindByForm } from './kind-by-form.ts';
import type { Named } from './named.ts';
import { specialForm } from './special-forms.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { Word } from './words.ts';
/**
 * Organisations that no table knows, told by their form: capitals that end in "NHS Trust", "University",
 * "Council", "Ltd", or begin with "Department for", and "the Ropewalk union".
 *
 * @param covering for each word the known name that covers it
 */
export function findOrganisationForms(
  text: string,
  words: readonly Word[],
  covering: readonly (Named | null)[],
  vocabulary: Vocabulary,
): readonly Named[] {
  const search: Search = { text, words, covering, vocabulary };
  const found: Named[] = [];
  let next = 0;
  while (next < words.length) {
    const name = words[next]!.kind === 'WORD' ? nameEndingAt(search, next, lastEnd(found)) : null;
    if (name !== null) found.push(name);
    next = Math.max(next + 1, name?.wordEnd ?? 0);
  }
  return found;
}

function lastEnd(found: readonly Named[]): number {
  return found.at(-1)?.wordEnd ?? 0;
}

function nameEndingAt(search: Search, tail: number, from: number): Named | null {
  const { words, vocabulary } = search;
  const word = words[tail]!;
  if (word.titleCased || isOrganisation(search, tail)) return null;
  if (word.key === 'union' && !word.capital) return unionBefore(search, tail, from);
  if (word.key === 'local') return localBranch(search, tail, from);
  const special = specialForm(search, tail, from);
  if (special !== null) return special;
  if (!isTail(search, tail)) return null;
  let last = tail;
  while (
    last - tail < LONGEST_NAME &&
    isTail(search, last + 1) &&
    !words[last]!.possessive &&
    !isOrganisation(search, last + 1)
  )
    last++;
  if (isTradeOfUnion(search, last) && leadsToBody(search, last + 1)) return null;
  // "Rowan Hospitals NHS Trust" ends further on
  if (isTrustAfter(search, last + 1)) return null;
  if (goesOnToUnion(search, last)) return null;
  const first = withNumber(
    search,
    startOfName(search, tail, Math.max(from, tail - LONGEST_NAME)),
    tail,
    from,
  );
  const end = withCountry(search, endOfName(search, last), last);
  const isLong = end > last + 1;
  if (NEEDS_OPENING.has(words[last]!.key) && !isOfWorkers(search, first, last)) return null;
  if (!isLong && words[last]!.key === 'court' && !sitsInLaw(words, first, last)) return null;
  const branch = branchNumber(words, end);
  if (branch > end) return named(search, first, branch, 'UNION');
  // "Friends of the Rowan", and no "Old Friends"
  if (!isLong && (words[last]!.key === 'friends' || hasNoNameOfItsOwn(words, first, last)))
    return null;
  return named(search, first, end, kindByForm(search, first, last, vocabulary));
}

function isTail({ words, vocabulary }: Search, at: number): boolean {
  const word = words[at];
  if (word === undefined) return false;
  if (word.key === 'district') return word.capital && DISTRICTS.has(words[at - 1]?.key ?? '');
  if (word.key === 'schools') return word.capital && OF_DISTRICTS.has(words[at - 1]?.key ?? '');
  if (word.key === 'united') return word.capital && UNITED.has(words[at - 1]?.key ?? '');
  if (!vocabulary.organisationTails.has(word.key)) return false;
  return word.capital || word.text === 'plc';
}

/** "NHS Trust", "NHS Foundation Trust", in a name that has begun before */
function isTrustAfter({ words }: Search, at: number): boolean {
  if (words[at]?.key !== 'nhs' || words[at - 1]!.possessive) return false;
  const next = words[at + 1]?.key === 'foundation' ? at + 2 : at + 1;
  return words[next]?.key === 'trust' && words[next]!.capital;
}

/** "Energy and Commerce Committee", "Parcels and Post Union": what a company's name would end in. */
function isTradeOfUnion({ words, vocabulary }: Search, last: number): boolean {
  const { key, possessive } = words[last]!;
  const isCompany = vocabulary.organisationTails.get(key) === 'COMPANY' && !LEGAL_FORMS.has(key);
  return SUBJECTS.has(key) || (isCompany && !possessive);
}

/** "Allied Transport Staff Union": what a company's name would end in is the trade of a union. */
function goesOnToUnion({ words, vocabulary }: Search, last: number): boolean {
  if (vocabulary.organisationTails.get(words[last]!.key) !== 'COMPANY') return false;
  if (LEGAL_FORMS.has(words[last]!.key) || words[last]!.possessive) return false;
  for (let at = last + 1; at <= last + MOST_BEFORE_UNION; at++) {
    const word = words[at];
    if (word?.kind !== 'WORD' || !word.capital || word.opens || word.titleCased) return false;
    if (at > last + 1 && OF_MEMBERS.has(word.key)) return true;
    if (word.possessive && !/s['’]$/.test(word.text)) return false;
  }
  return false;
}

const MOST_BEFORE_UNION = 3;
const OF_MEMBERS = new Set(['union', 'association', 'federation', 'guild', 'alliance']);
const LEGAL_FORMS = new Set(['ltd', 'limited', 'llp', 'llc', 'plc', 'inc', 'corp']);

/** Walks left over capitals and the small words between them. */
function startOfName(search: Search, tail: number, from: number): number {
  const { words, vocabulary } = search;
  let first = tail;
  while (first - 1 >= from) {
    const at = first - 1;
    if (belongsToName(search, at)) {
      first = at;
      continue;
    }
    const connector = words[at]!;
    const before = connector.key === 'the' ? at - 2 : at - 1;
    if (before < from || !CONNECTORS.has(words[before + 1]!.key)) break;
    if (!belongsToName(search, before)) break;
    if (words[before]!.possessive && !isOwnersAnd(search, before, tail)) break;
    const isOf = words[before + 1]!.key === 'of' || words[before + 1]!.key === 'for';
    const isHead =
      vocabulary.organisationHeads.has(words[before]!.key) || REGIONS.has(words[before]!.key);
    if (isOf && !isHead) break;
    if (!isOf && (connector.key === 'the' || joinsOtherName(search, before, tail))) break;
    first = before;
  }
  return beforeComma(search, first, tail, from);
}

/** "the Parks, Harbours and Bridges Committee": three things that one body sees to. */
function beforeComma(search: Search, first: number, tail: number, from: number): number {
  const { words } = search;
  const joined = words[first + 1]?.key === 'and' || words[first + 1]?.text === '&';
  const isListed = joined && words[first - 1]?.text === ',' && words[first - 3]?.key === 'the';
  if (!isListed || first - 2 < from || !SEES_TO.has(words[tail]!.key)) return first;
  return belongsToName(search, first - 2) && !words[first - 2]!.possessive ? first - 2 : first;
}

/** "Teachers’ and Lecturers’ Alliance": two plurals that own one body. */
function isOwnersAnd({ words }: Search, before: number, tail: number): boolean {
  const isPlural = /s['’]$/.test(words[before]!.text);
  const other = words.slice(before + 2, tail).some(({ text }) => /s['’]$/.test(text));
  return isPlural && other && words[before + 1]!.key === 'and';
}

/** "Vale of Wend Trust", "Isle of Marram Council": what a region's name begins with. */
const REGIONS = new Set([
  'vale',
  'isle',
  'isles',
  'city',
  'borough',
  'county',
  'forest',
  'bay',
  'sound',
  'firth',
  'strait',
  'gulf',
]);

const CONNECTORS = new Set(['and', '&', 'of', 'for']);

/** "Leeds and Bradford University", "Jane Doe and Kestrel Hospital": what stands before "and" is another. */
function joinsOtherName(search: Search, before: number, tail: number): boolean {
  const { words, covering, vocabulary } = search;
  if (covering[before]?.entity.kind === 'PERSON') return true;
  const ends = vocabulary.organisationTails.has(words[before]!.key);
  if (ends && !KEEPS_AND.has(words[tail]!.key) && !SUBJECTS.has(words[before]!.key)) return true;
  const previous = words[before - 1];
  if (previous?.capital && vocabulary.givenNames.has(previous.key)) return true;
  return covering[before]?.entity.kind === 'PLACE' && ONE_TOWN.has(words[tail]!.key);
}

/** Ends of companies' names that are also what a public body sees to: "Energy and Commerce Committee". */
const SUBJECTS = new Set(
  'energy securities communications engineering aviation insurance chemicals construction resources aerospace electronics press'.split(
    ' ',
  ),
);

const SEES_TO = new Set(
  'commission committee department administration agency authority ministry board bureau office union association'.split(
    ' ',
  ),
);

/** "… and Exchange Commission" */
function leadsToBody({ words }: Search, at: number): boolean {
  if (words[at]?.key !== 'and' && words[at]?.text !== '&') return false;
  for (let next = at + 1; words[next]?.capital && next <= at + 3; next++) {
    if (SEES_TO.has(words[next]!.key)) return true;
  }
  return false;
}

/** Tails of names that join two bodies by "and": "University and College Union". */
const KEEPS_AND = new Set([
  'union',
  'association',
  'federation',
  'trust',
  'authority',
  'committee',
  'alliance',
  'workers',
  'employees',
  'local',
  'society',
]);

/** Tails that belong to one town, so that "Leeds and Bradford Airport" is two places. */
const ONE_TOWN = new Set(
  'council university college school academy airport hospital infirmary hospice clinic police'.split(
    ' ',
  ),
);

/** Takes in "of Leeds", "for the Environment", "of Rail and Road" after a head, and a college's town. */
function endOfName({ words, covering, vocabulary }: Search, last: number): number {
  const after = covering[last + 1];
  const isTown = after?.entity.kind === 'PLACE' && !words[last]!.possessive;
  if (isTown && (words[last]!.key === 'college' || words[last]!.key === 'university'))
    return after.wordEnd;
  if (!vocabulary.organisationHeads.has(words[last]!.key) || words[last]!.possessive)
    return last + 1;
  let end = last + 1;
  let next = end;
  while (words[next] !== undefined && next - last < LONGEST_NAME) {
    const key = words[next]!.key;
    if (next === last + 1 ? key !== 'of' && key !== 'for' : !CONNECTORS.has(key) && key !== ',')
      break;
    next++;
    if (words[next]?.key === 'the') next++;
    const start = next;
    while (words[next]?.capital && !words[next]!.opens && next - start < LONGEST_NAME) {
      next++;
      if (words[next - 1]!.possessive) break;
    }
    // "Ministry of Defence, Whitehall": a comma goes on with the name only before "… and X".
    if (next === start || (key === ',' && !CONNECTORS.has(words[next]?.key ?? ''))) break;
    // "Union of Post and Parcel Workers" is one name, "Board of Trade and Rowan Council" two
    const tail = words[next - 1]!.key;
    if (key === 'and' && vocabulary.organisationTails.has(tail) && !NEEDS_OPENING.has(tail)) break;
    end = next;
    if (words[end - 1]!.possessive) break;
  }
  return end;
}

/** "3 Rivers Haulage", "Four Winds Housing" has its number in a capital: how many there are of what is named first. */
function withNumber({ words }: Search, first: number, tail: number, from: number): number {
  const number = words[first - 1];
  const isCounted = first < tail && /s$/.test(words[first]!.text);
  const isNumber = number?.kind === 'NUMBER' && /^\d{1,2}$/.test(number.text);
  return isCounted && isNumber && first - 1 >= from ? first - 1 : first;
}

/** "Society of Bakers in Scotland", "Association of Councils in England": a body of members in a whole country. */
function withCountry({ words }: Search, end: number, last: number): number {
  const isOfMembers = end > last + 1 && HAS_MEMBERS.has(words[last]!.key);
  if (!isOfMembers || words[end - 1]!.possessive || words[end]?.key !== 'in') return end;
  const country = words[end + 1];
  return country?.capital && COUNTRIES.has(country.key) ? end + 2 : end;
}

const HAS_MEMBERS = new Set([...SEES_TO, ...OF_MEMBERS, 'society', 'institute', 'council']);

/** "Rowan Vale School District"; the Lake District is none. */
const DISTRICTS = new Set(['school', 'water', 'hospital', 'transit', 'fire', 'schools']);

/** "Pell County Schools" are those of a district; "Rowan Vale Schools" may be any. */
const OF_DISTRICTS = new Set(['county', 'city', 'public', 'unified', 'independent', 'community']);

/** "United Ropewalk Workers" is a union, "Key Workers" are people. */
const NEEDS_OPENING = new Set(['workers', 'drivers', 'pilots', 'employees', 'attendants']);
/** Behind these "United" ends the name of a union: "Ropewalk Nurses United". */
const UNITED = new Set([
  ...NEEDS_OPENING,
  'nurses',
  'teachers',
  'educators',
  'musicians',
  'service',
]);
const UNION_OPENINGS = new Set(
  'united national international amalgamated american independent allied'.split(' '),
);

/** "NHS Trust" and "City Council" alone are kinds of body, not names. */
function hasNoNameOfItsOwn(words: readonly Word[], first: number, last: number): boolean {
  for (let at = first; at < last; at++) if (!GENERIC.has(words[at]!.key)) return false;
  return true;
}

const GENERIC = new Set(
  `nhs city county town borough district parish trade local private public royal state high primary
  secondary hospital community foundation health university teaching select joint national regional
  working executive management care nursing residential children range land fight civil us u.s.`.split(
    /\s+/,
  ),
);

/** "United Ropewalk Workers", "members of Ropewalk and Sail Workers", "Ropewalk Workers of Norvale" */
function isOfWorkers({ words }: Search, first: number, last: number): boolean {
  if (last > first && words[last + 1]?.key === 'of' && words[last + 2]?.capital) return true;
  if (UNION_OPENINGS.has(words[first]!.key)) return true;
  const [before, preposition] = [words[first - 2]?.key ?? '', words[first - 1]?.key ?? ''];
  return last > first && preposition === 'of' && MEMBERS.has(before);
}

const MEMBERS = new Set(['members', 'member']);

/** The end of a union's name with the number of its branch: "… Local 61". */
function branchNumber(words: readonly Word[], end: number): number {
  const number = words[end + 1];
  const isBranch = words[end]?.key === 'local' && words[end]!.capital;
  return isBranch && number?.kind === 'NUMBER' && /^\d+$/.test(number.text) ? end + 2 : end;
}

/** "Ropewalk Workers Local 61": a branch of an American union. */
function localBranch(search: Search, local: number, from: number): Named | null {
  const { words } = search;
  const number = words[local + 1];
  if (!words[local]!.capital || number?.kind !== 'NUMBER' || !/^\d+$/.test(number.text))
    return null;
  const first = startOfName(search, local, Math.max(from, local - LONGEST_NAME));
  return first < local ? named(search, first, local + 2, 'UNION') : null;
}

/** "the Ropewalk union", "the ABC union". */
function unionBefore(search: Search, union: number, from: number): Named | null {
  const { words, covering, vocabulary } = search;
  let first = union;
  const least = Math.max(from, union - LONGEST_NAME);
  while (first - 1 >= least && belongsToName(search, first - 1) && covering[first - 1] === null) {
    if (words[first - 1]!.possessive || vocabulary.notNames.has(words[first - 1]!.key)) return null;
    first--;
  }
  const length = union - first;
  const isDefinite = first > 0 && words[first - 1]!.key === 'the';
  return isDefinite && length > 0 && length <= 3 ? named(search, first, union, 'UNION') : null;
}
