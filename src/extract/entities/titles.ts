import type { ReferenceTables } from '../../reference/tables.ts';
import type { Span } from '../../text/span.ts';
import type { Mention } from '../analysis.ts';
import type { RoleNoun, Vocabulary } from './vocabulary.ts';
import { type Word, wordIndexAt } from './words.ts';

/** Words that say what somebody is: "BMA council chair", "chief executive of Kestrel NHS Trust". */
export interface Title {
  /** Half-open range of words, organisation and complement included, "the" and "a" not. */
  readonly firstWord: number;
  readonly wordEnd: number;
  /** The role noun in the singular: "chief executive". */
  readonly noun: string;
  /** The title in the singular, without organisation: "council chair". */
  readonly title: string;
  readonly plural: boolean;
  readonly organisation: string | null;
  /** Where the title names the organisation. */
  readonly organisationName: Span | null;
  /** What stands before it: "the", "a", "its" and the like, an organisation, or the start of a clause. */
  readonly opening: 'THE' | 'A' | 'POSSESSIVE' | 'ORGANISATION' | 'CLAUSE' | 'OTHER';
  /** Whether a complement ("of …", "at …") follows the noun. */
  readonly complete: boolean;
}

/** What the search for titles reads. */
export interface TitleSearch {
  readonly text: string;
  readonly words: readonly Word[];
  /** For each word the organisation or place that covers it. */
  readonly covering: readonly (Covering | null)[];
  readonly vocabulary: Vocabulary;
}

/** A mention, and the half-open range of words that it covers. */
export interface Covering {
  readonly mention: Mention;
  readonly firstWord: number;
  readonly wordEnd: number;
}

/** For each word the mention that covers it. */
export function coveringOf(
  words: readonly Word[],
  mentions: readonly Mention[],
): readonly (Covering | null)[] {
  const covering: (Covering | null)[] = new Array(words.length).fill(null);
  for (const mention of mentions) {
    const firstWord = wordIndexAt(words, mention.start);
    const wordEnd = wordIndexAt(words, mention.end - 1) + 1;
    covering.fill({ mention, firstWord, wordEnd }, firstWord, wordEnd);
  }
  return covering;
}

/** All titles, in order, none overlapping another. */
export function findTitles(search: TitleSearch): readonly Title[] {
  const titles: Title[] = [];
  for (let at = 0; at < search.words.length; at++) {
    const noun = roleNounAt(search, at);
    if (noun === null || leadsToNoun(search, at)) continue;
    const title = titleOf(search, at, noun, titles.at(-1)?.wordEnd ?? 0);
    titles.push(title);
    at = title.wordEnd - 1;
  }
  return titles;
}

/**
 * The organisation that a committee or council belongs to, where the tables know it: whoever chairs a
 * union's committee speaks for the union.
 */
export function bodyBehind(organisation: string, reference: ReferenceTables): string {
  const row = reference.organisations.byId.get(organisation);
  return row?.parent && SUB_BODY.test(row.name) ? row.parent : organisation;
}

const SUB_BODY = /\b(?:committee|council|branch|division|section|board)\b/i;

const SUB_BODIES = new Set(
  `committee council branch division section board team department group region service wing unit
  conference commission`.split(/\s+/),
);

const MOST_MODIFIERS = 7;
const MOST_COMPLEMENT_WORDS = 6;

function roleNounAt(
  { text, words, covering, vocabulary }: TitleSearch,
  at: number,
): RoleNoun | null {
  const word = words[at];
  if (word === undefined || word.kind !== 'WORD' || covering[at] !== null) return null;
  const nouns = vocabulary.roleNouns.get(word.key);
  return (
    nouns?.find(
      ({ before, singular }) =>
        (singular !== 'PM' || isInCapitals(text, word)) &&
        before.every((key, offset) => {
          const place = at - before.length + offset;
          return words[place]?.key === key && covering[place] === null;
        }),
    ) ?? null
  );
}

/** "The PM" holds an office; "five pm" is an hour. */
function isInCapitals(text: string, { start }: Word): boolean {
  return /^PM\b/.test(text.slice(start, start + 3)) && !/\d ?$/.test(text.slice(start - 3, start));
}

function titleOf(search: TitleSearch, last: number, noun: RoleNoun, from: number): Title {
  const { words } = search;
  const headFirst = last - noun.before.length;
  const left = modifiersBefore(search, headFirst, from);
  const right = words[last]!.possessive
    ? { titleEnd: last + 1, wordEnd: last + 1, organisation: null, organisationName: null }
    : complementAfter(search, last + 1, noun.singular);
  return {
    firstWord: left.firstWord,
    wordEnd: right.wordEnd,
    noun: noun.singular,
    title: wordsOfTitle(search, left, headFirst, last, noun, right.titleEnd),
    plural: noun.plural,
    organisation: left.organisation ?? right.organisation,
    organisationName: left.organisationName ?? right.organisationName,
    opening: left.opening,
    complete: right.wordEnd > last + 1,
  };
}

const MOST_WORDS_AHEAD = 3;

/** "chief" in "chief fire officer", "secretary" in "secretary of state": a longer noun follows. */
function leadsToNoun(search: TitleSearch, at: number): boolean {
  const { words, covering, vocabulary } = search;
  if (words[at]!.possessive) return false;
  let isModified = true;
  for (let ahead = 1; ahead <= MOST_WORDS_AHEAD; ahead++) {
    const noun = roleNounAt(search, at + ahead);
    if (noun !== null && (isModified || noun.before.length >= ahead)) return true;
    const word = words[at + ahead];
    if (word === undefined || word.kind !== 'WORD' || covering[at + ahead] !== null) return false;
    isModified &&= vocabulary.roleModifiers.has(word.key) && !word.possessive;
  }
  return false;
}

interface Modifiers {
  readonly firstWord: number;
  /** First word of the title itself, after the organisation. */
  readonly titleFirst: number;
  readonly organisation: string | null;
  readonly organisationName: Span | null;
  readonly opening: Title['opening'];
}

function modifiersBefore(search: TitleSearch, headFirst: number, from: number): Modifiers {
  const { words, covering, vocabulary } = search;
  const capital = words[headFirst]!.capital;
  let first = headFirst;
  // "MP" takes no modifiers: "Leicester East MP".
  const isMember = /^(?:mp|msp|mep|mla)s?$/.test(words[headFirst]!.key);
  while (first - 1 >= from && headFirst - first < MOST_MODIFIERS) {
    if (words[first]!.opens)
      return {
        firstWord: first,
        titleFirst: first,
        organisation: null,
        organisationName: null,
        opening: 'CLAUSE',
      };
    const at = first - 1;
    const cover = covering[at] ?? null;
    if (cover !== null) return afterName(search, cover, first, isMember ? headFirst : first);
    const opening = openingAt(words[at]!, vocabulary);
    if (opening !== null) {
      const titleFirst = isMember ? headFirst : first;
      return {
        firstWord: titleFirst,
        titleFirst,
        organisation: null,
        organisationName: null,
        opening,
      };
    }
    if (!mayModify(search, at, capital)) break;
    first = at;
  }
  if (first <= from && words[first]!.opens) {
    return {
      firstWord: first,
      titleFirst: first,
      organisation: null,
      organisationName: null,
      opening: 'CLAUSE',
    };
  }
  // Nothing shows where the title begins, so only words known to stand in titles belong to it.
  let known = headFirst;
  while (known > first && isKnownModifier(search, known - 1, capital)) known--;
  if (words[known]!.key === 'and') known++;
  if (isMember) known = headFirst;
  return {
    firstWord: known,
    titleFirst: known,
    organisation: null,
    organisationName: null,
    opening: 'OTHER',
  };
}

function afterName(
  { words, vocabulary }: TitleSearch,
  { mention, firstWord, wordEnd }: Covering,
  first: number,
  titleFirst: number,
): Modifiers {
  if (mention.kind !== 'ORGANISATION' || mention.entity === null) {
    return {
      firstWord: first,
      titleFirst,
      organisation: null,
      organisationName: null,
      opening: 'OTHER',
    };
  }
  const organisation = bodyBehind(mention.entity, vocabulary.reference);
  // Who chairs "BMA council" is its council chair, not the union's chair.
  const isCouncil = organisation !== mention.entity && words[wordEnd - 1]!.key === 'council';
  return {
    firstWord,
    titleFirst: isCouncil ? wordEnd - 1 : titleFirst,
    organisation,
    organisationName: mention.name,
    opening: 'ORGANISATION',
  };
}

function openingAt(word: Word, { openers, roleModifiers }: Vocabulary): Title['opening'] | null {
  if (word.kind === 'MARK' || word.kind === 'BREAK') return 'CLAUSE';
  if (word.key === 'the') return 'THE';
  if (word.key === 'a' || word.key === 'an') return 'A';
  if (POSSESSIVES.has(word.key) || word.possessive) return 'POSSESSIVE';
  return word.opens && openers.has(word.key) && !roleModifiers.has(word.key) ? 'CLAUSE' : null;
}

const POSSESSIVES = new Set(['its', 'their', 'his', 'her', 'our', 'my', 'whose']);

function mayModify({ words, vocabulary }: TitleSearch, at: number, capital: boolean): boolean {
  const word = words[at]!;
  if (word.kind !== 'WORD') return false;
  if (word.key === 'and' || word.key === '&') {
    return vocabulary.roleModifiers.has(words[at - 1]?.key ?? '');
  }
  if (vocabulary.roleModifiers.has(word.key)) return true;
  if (vocabulary.titleStops.has(word.key) || /(?:ed|ing|ly)$/.test(word.key)) return false;
  if (!word.capital) return true;
  if (vocabulary.givenNames.has(word.key) || vocabulary.honorifics.has(word.key)) return false;
  return capital || word.opens;
}

function isKnownModifier(
  { words, vocabulary }: TitleSearch,
  at: number,
  capital: boolean,
): boolean {
  const word = words[at]!;
  if (vocabulary.roleModifiers.has(word.key) || vocabulary.roleNouns.has(word.key)) return true;
  return word.key === 'and' || (capital && word.capital);
}

interface Complement {
  /** Where the title's own words end; what follows is organisation or place. */
  readonly titleEnd: number;
  readonly wordEnd: number;
  readonly organisation: string | null;
  readonly organisationName: Span | null;
}

const PREPOSITIONS = new Set(['of', 'for', 'at', 'with', 'from', 'in']);

function complementAfter(search: TitleSearch, headEnd: number, noun: string): Complement {
  const { words, covering, vocabulary } = search;
  let end = headEnd;
  let titleEnd = headEnd;
  for (let round = 0; round < 2; round++) {
    const preposition = words[end]?.key ?? '';
    if (!PREPOSITIONS.has(preposition)) break;
    const start =
      covering[end + 1] == null && ARTICLES.has(words[end + 1]?.key ?? '') ? end + 2 : end + 1;
    const cover = covering[start] ?? null;
    if (cover?.mention.kind === 'ORGANISATION' && cover.mention.entity !== null) {
      const wordEnd = endOfSubBody(search, cover.wordEnd);
      const organisation = bodyBehind(cover.mention.entity, vocabulary.reference);
      return { titleEnd, wordEnd, organisation, organisationName: cover.mention.name };
    }
    if (cover !== null) {
      const isPartOfTitle = preposition === 'of' && titleEnd === end;
      return {
        titleEnd: isPartOfTitle ? cover.wordEnd : titleEnd,
        wordEnd: cover.wordEnd,
        organisation: null,
        organisationName: null,
      };
    }
    const next = endOfField(search, start);
    if (next === start || (preposition !== 'of' && preposition !== 'for')) break;
    if (
      preposition === 'for' &&
      noun !== 'secretary of state' &&
      noun !== 'minister' &&
      !/director|lead|officer|manager|head|spokes/.test(noun)
    )
      break;
    end = next;
    titleEnd = next;
  }
  return { titleEnd, wordEnd: end, organisation: null, organisationName: null };
}

/** What may stand before a title, and before the body in it. */
export const ARTICLES: ReadonlySet<string> = new Set(['the', 'a', 'an', 'its', 'their', 'our']);

/** "the BMA’s | junior doctors’ committee", "the GMB | union": goes on to the body or the generic noun. */
function endOfSubBody({ words, covering }: TitleSearch, start: number): number {
  if (words[start]?.key === 'union') return start + 1;
  if (words[start - 1]?.possessive !== true) return start;
  const cover = covering[start] ?? null;
  if (cover !== null && cover.mention.kind === 'ORGANISATION') return cover.wordEnd;
  for (let at = start; at < start + MOST_COMPLEMENT_WORDS; at++) {
    const word = words[at];
    if (word === undefined || word.kind !== 'WORD') return start;
    if (SUB_BODIES.has(word.key)) return at + 1;
  }
  return start;
}

/** "nursing", "Health and Social Care", "the local branch": up to a name, a verb or a mark. */
function endOfField({ words, covering, vocabulary }: TitleSearch, start: number): number {
  let end = start;
  while (end < start + MOST_COMPLEMENT_WORDS) {
    const word = words[end];
    if (word === undefined || word.opens || covering[end] != null) break;
    if (word.kind === 'NUMBER' && end > start && words[end - 1]!.capital) return end + 1;
    if (word.kind !== 'WORD') break;
    const joins =
      word.key === 'and' && end > start && words[end + 1]?.capital === words[end - 1]!.capital;
    if (!joins) {
      if (vocabulary.titleStops.has(word.key) || vocabulary.verbs.has(word.key)) break;
      if (
        word.capital &&
        (vocabulary.givenNames.has(word.key) || vocabulary.honorifics.has(word.key))
      )
        break;
      if (end > start && word.capital !== words[end - 1]!.capital && words[end - 1]!.key !== 'and')
        break;
    }
    end++;
    if (word.possessive) break;
  }
  while (end > start && words[end - 1]!.key === 'and') end--;
  return end;
}

function wordsOfTitle(
  { text, words }: TitleSearch,
  { titleFirst }: Modifiers,
  headFirst: number,
  last: number,
  noun: RoleNoun,
  titleEnd: number,
): string {
  const head = text.slice(words[headFirst]!.start, words[last]!.bareEnd);
  const singular = noun.plural ? withCaseOf(noun.singular, head) : head;
  const before = text.slice(words[titleFirst]!.start, words[headFirst]!.start);
  const after =
    titleEnd > last + 1 ? text.slice(words[last]!.end, words[titleEnd - 1]!.bareEnd) : '';
  return `${before}${singular}${after}`.replace(/\s+/g, ' ');
}

function withCaseOf(noun: string, written: string): string {
  return /^\p{Lu}/u.test(written) ? noun[0]!.toUpperCase() + noun.slice(1) : noun;
}
