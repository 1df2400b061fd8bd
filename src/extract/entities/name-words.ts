import { isAddress } from './addresses.ts';
import type { NameSearch, PersonName } from './person-name.ts';
import type { Word } from './words.ts';

/** The word after a name that starts here: it goes on over capitals, initials and particles. */
export function endOfName(search: NameSearch, first: number): number {
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

/** Words of the longest name. */
export const MOST_PARTS = 5;

function isParticle({ words, vocabulary }: NameSearch, at: number): boolean {
  const word = words[at];
  if (word === undefined || word.capital) return false;
  // "Mac an Rí"
  const isArticle = word.key === 'an' && /^(?:mac|nic|mag)$/.test(words[at - 1]?.key ?? '');
  return isArticle || vocabulary.particles.has(word.key);
}

/** Whether a word can be one of a name. */
export function isNameWord(search: NameSearch, at: number): boolean {
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

/** "Oslo-based", "Third-seeded", "Mother-of-two": a capital that describes what follows. */
export function isDescriptive({ key, text }: Word): boolean {
  return (
    /^(?:anglo|pan|franco|afro|euro)-|^\p{Ll}+-(?:of|in)-\p{Ll}+$/u.test(key) ||
    /-(?:\p{Ll}*ed|[Bb]ased|[Rr]un|[Hh]eld|[Bb]orn|[Ww]ide|[Ss]tyle|[Ww]ing)$/u.test(text)
  );
}

/** "Oklahoma Sen. Jane Doe": a word of address begins another name, unless it ends this one. */
function addresses(search: NameSearch, at: number): boolean {
  return isAddress(search, at) && search.words[at + 1]?.capital === true;
}

/** Whether an organisation is known to stand here. */
export function isOrganisation({ covering }: NameSearch, at: number): boolean {
  return covering[at]?.mention.kind === 'ORGANISATION';
}

/** Words that follow given names in the names of bodies and streets, never in those of people. */
export function isBlocked({ words, vocabulary }: NameSearch, at: number): boolean {
  const { key } = words[at]!;
  return vocabulary.organisationTails.has(key) || NEVER_SURNAMES.has(key);
}

const NEVER_SURNAMES = new Set(
  `aid club fc rovers wanderers road avenue square station terminal embankment line underground stadium gardens monday tuesday
  wednesday thursday friday saturday sunday january february september october november december`.split(
    /\s+/,
  ),
);

/** Whether the word goes on with capitals before it, so that no name begins here. */
export function follows({ words, covering, vocabulary }: NameSearch, at: number): boolean {
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

/** Months that are given names too. */
export const NAMED_MONTHS: ReadonlySet<string> = new Set(['april', 'may', 'june', 'august']);

/** A capital that goes before a name and is no part of it. */
export const DAYS =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|september|october|november|december)$/;

/** What streets, parks and houses are called behind a name. */
export const STREETS = new Set(
  'street lane park house hall court bridge place hill gate way close drive row'.split(' '),
);

/** A name as it stands, with the generation behind it and no word of address. */
export function plainName(words: readonly Word[], first: number, end: number): PersonName {
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
export function withGeneration(
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

/** Keys of a name's words, initials without their full stop. */
export function partsOf(words: readonly Word[], first: number, end: number): readonly string[] {
  return words.slice(first, end).map(({ key }) => key.replace(/\.$/, ''));
}
