import type { OrganisationKind } from '../record.ts';
import { PERSONAL } from './acts-of-people.ts';
import { kindByWords } from './body-by-words.ts';
import { kindCalledNext } from './body-called-next.ts';
import { kindByDealings, nounAround } from './body-dealings.ts';
import { isClub } from './clubs.ts';
import type { Named } from './named.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { Word } from './words.ts';

/** The words of an article, and what is known of them before the names in context are looked for. */
export interface Search {
  readonly words: readonly Word[];
  /** For each word the name that covers it. */
  readonly covering: readonly (Named | null)[];
  /** Words that the article also writes without a capital. */
  readonly ordinary: ReadonlySet<string>;
  /** Words that it writes with a capital where no sentence begins. */
  readonly capitals: ReadonlySet<string>;
  readonly vocabulary: Vocabulary;
}

/** Capitals that stand together and may be a name. */
export interface Run {
  readonly firstWord: number;
  readonly wordEnd: number;
  readonly key: string;
}

/** What the words around a name show it to be; null where they do not show that it is a body's. */
export function kindOf(search: Search, run: Run): OrganisationKind | null {
  return (
    nounBefore(search, run) ??
    nounBehind(search, run) ??
    nounAround(search, run) ??
    (isTraded(search, run) || isLed(search, run) ? 'COMPANY' : null) ??
    kindByPost(search, run) ??
    kindByDealings(search, run) ??
    (isClub(search, run) ? 'OTHER' : null) ??
    kindCalledNext(search, run) ??
    kindOfSpeaker(search, run) ??
    kindByWords(search, run)
  );
}

/** "the brewer Kestrel", "rail union Concord" */
function nounBefore({ words, vocabulary }: Search, { firstWord }: Run): OrganisationKind | null {
  const noun = words[firstWord - 1];
  if (noun === undefined || noun.capital || noun.possessive || words[firstWord]!.opens) return null;
  return vocabulary.bodyNouns.get(noun.key) ?? null;
}

const MOST_WORDS_BETWEEN = 7;

/** "Kestrel, a Danish brewer, …", "Kestrel, the union that …" */
function nounBehind(
  { words, capitals, vocabulary }: Search,
  { firstWord, wordEnd }: Run,
): OrganisationKind | null {
  if (words[wordEnd]?.text !== ',') return null;
  const article = words[wordEnd + 1]?.key ?? '';
  if (!ARTICLES.has(article)) return null;
  // "Separately, the company …"
  const isOpener =
    wordEnd - firstWord === 1 && words[firstWord]!.opens && !capitals.has(words[firstWord]!.key);
  if (isOpener && (article === 'the' || words[firstWord]!.key.endsWith('ly'))) return null;
  for (let at = wordEnd + 2; at <= wordEnd + MOST_WORDS_BETWEEN; at++) {
    const word = words[at];
    if (word?.kind !== 'WORD' || word.possessive || LINKING.has(word.key)) return null;
    const kind = vocabulary.bodyNouns.get(word.key);
    const after = words[at + 1];
    const isLast =
      after?.kind !== 'WORD' ||
      after.capital ||
      LINKING.has(after.key) ||
      AFTER_NOUN.has(after.key);
    if (kind !== undefined && isLast) return kind;
    if (vocabulary.roleNouns.has(word.key)) return null;
  }
  return null;
}

const LINKING = new Set(
  'of from led run by with and or that which who to in at for about based owned representing behind'.split(
    ' ',
  ),
);

/** What only begins behind the noun: "Kestrel, the app once valued at £1bn". */
const AFTER_NOUN = new Set(
  'once founded set now as whose on known formed created backed established bought launched under near outside trying where it'.split(
    ' ',
  ),
);

/** "shares in Kestrel", "Kestrel shares" */
function isTraded({ words }: Search, { firstWord, wordEnd }: Run): boolean {
  const next = words[wordEnd];
  if (next !== undefined && !next.capital && SHARES.has(next.key)) return true;
  return words[firstWord - 1]?.key === 'in' && SHARES.has(words[firstWord - 2]?.key ?? '');
}

const SHARES = new Set(['shares', 'stock']);

/** "Kestrel chief executive Jane Doe", "Kestrel's managing director", "the chief executive of Kestrel" */
function isLed({ words }: Search, { firstWord, wordEnd }: Run): boolean {
  const keyAt = (at: number) => words[at]?.key ?? '';
  if (HEADS.has(keyAt(wordEnd)) || HEADS.has(`${keyAt(wordEnd)} ${keyAt(wordEnd + 1)}`))
    return true;
  // A person has none of these.
  if (words[wordEnd - 1]!.possessive && OWN_HEADS.has(keyAt(wordEnd))) return true;
  if (keyAt(firstWord - 1) !== 'of') return false;
  return (
    HEADS.has(keyAt(firstWord - 2)) || HEADS.has(`${keyAt(firstWord - 3)} ${keyAt(firstWord - 2)}`)
  );
}

const HEADS = new Set([
  'chief executive',
  'ceo',
  'managing director',
  'finance director',
  'chief operating',
  'chief financial',
  'general manager',
  'operations director',
]);

const OWN_HEADS = new Set(
  'founder co-founder co-founders founders shareholders headquarters franchisees subsidiary'.split(
    ' ',
  ),
);

/** "the editor of Kestrel", "the general secretary of Kestrel", "head of Kestrel Waters" */
function kindByPost({ words }: Search, { firstWord, wordEnd }: Run): OrganisationKind | null {
  const before = words[firstWord - 1]?.key === 'the' ? firstWord - 2 : firstWord - 1;
  if (!POST_PREPOSITIONS.has(words[before]?.key ?? '')) return null;
  const post = words[before - 1];
  if (post === undefined || post.capital) return null;
  const kind = POSTS.get(`${words[before - 2]?.key} ${post.key}`) ?? POSTS.get(post.key) ?? null;
  // "head of Music" is no name of its own.
  return kind === 'OTHER' && wordEnd - firstWord < 2 ? null : kind;
}

const POST_PREPOSITIONS = new Set(['of', 'at', 'for']);

/** Posts that are held at a body, with its kind as far as the post tells. */
const POSTS: ReadonlyMap<string, OrganisationKind> = new Map([
  ['general secretary', 'UNION'],
  ['general manager', 'COMPANY'],
  ['chief executive', 'COMPANY'],
  ['co-founder', 'COMPANY'],
  ['marketing director', 'COMPANY'],
  ['managing director', 'COMPANY'],
  ['finance director', 'COMPANY'],
  ['commercial director', 'COMPANY'],
  ['operations director', 'COMPANY'],
  ['sales director', 'COMPANY'],
  ['area manager', 'COMPANY'],
  ['product manager', 'COMPANY'],
  ['editor', 'PUBLISHER'],
  ['chair', 'OTHER'],
  ['chairman', 'OTHER'],
  ['chairwoman', 'OTHER'],
  ['director', 'OTHER'],
  ['head', 'OTHER'],
  ['boss', 'OTHER'],
  ['trustee', 'OTHER'],
  ['trustees', 'OTHER'],
  ['directors', 'OTHER'],
  ['shareholders', 'COMPANY'],
]);

function kindOfSpeaker(search: Search, run: Run): OrganisationKind | null {
  if (!speaks(search, run)) return null;
  // A name that is none of initials is the company of which the article goes on to speak as one.
  const isCompany = search.ordinary.has('company') || search.ordinary.has('firm');
  return isCompany && !isAbbreviation(search, run) ? 'COMPANY' : 'OTHER';
}

/** "a Kestrel spokesman", "a spokesman for Kestrel", "Kestrel said it", "the KBX said", "according to the KBX" */
function speaks(search: Search, run: Run): boolean {
  const { words, vocabulary } = search;
  const { firstWord, wordEnd } = run;
  const next = words[wordEnd];
  if (next === undefined) return false;
  if (!words[wordEnd - 1]!.possessive && vocabulary.spokespersons.has(next.key)) return true;
  const before = words[firstWord - 1]?.key === 'the' ? firstWord - 2 : firstWord - 1;
  if (isInStatement(words, run)) return true;
  // "Kestrel, which said"
  const isWhich = next.text === ',' && words[wordEnd + 1]?.key === 'which';
  const told = isWhich ? (words[wordEnd + 2]?.key ?? '') : '';
  if (SPEAKING.has(told) || DENYING.has(told)) return true;
  const preposition = words[before]?.key;
  const governor = words[before - 1]?.key ?? '';
  if (preposition === 'for' && vocabulary.spokespersons.has(governor)) return true;
  const isShort = isAbbreviation(search, run);
  const verb = HELPERS.has(next.key) ? wordEnd + 1 : wordEnd;
  if (SPEAKING.has(words[verb]?.key ?? '')) {
    if (isShort || speaksOfItself(words, verb + 1)) return true;
    if (wordEnd - firstWord > 1 && goesOnAsIt(words, verb + 1)) return true;
  }
  return isShort && preposition === 'to' && governor === 'according';
}

/** "In a statement, Kestrel Valley Power said", "In a statement, Blue Kestrel said: “We …”": a person is seldom called by three words. */
function isInStatement(words: readonly Word[], { firstWord, wordEnd }: Run): boolean {
  const length = wordEnd - firstWord;
  if (length < 2 || !SPEAKING.has(words[wordEnd]?.key ?? '')) return false;
  if (words[firstWord - 1]?.text !== ',' || words[firstWord - 2]?.key !== 'statement') return false;
  return length > 2 || speaksAsWe(words, wordEnd + 1);
}

/** "…: “We are sorry": and nobody goes on as "he" or "she". */
function speaksAsWe(words: readonly Word[], first: number): boolean {
  const isQuoted = words[first]?.text === ':' || words[first]?.text === ',';
  if (!isQuoted || !/^["“]$/.test(words[first + 1]?.text ?? '')) return false;
  if (!/^(?:we|our|we['’](?:re|ve|ll|d))$/.test(words[first + 2]?.key ?? '')) return false;
  return !words.slice(first, first + FARTHEST_SPEECH).some(({ key }) => PERSONAL.has(key));
}

const THESE = new Set(['this', 'last']);
const PERIODS = new Set(['week', 'month', 'year', 'night', 'morning', 'afternoon', 'evening']);

/** "… it will", "… on Tuesday that it would", "… this week that it had" */
function speaksOfItself(words: readonly Word[], first: number): boolean {
  let at = first;
  if (words[at]?.key === 'on') at++;
  if (DAYS.test(words[at]?.key ?? '') || words[at]?.key === 'yesterday') at++;
  else if (PERIODS.has(words[at + 1]?.key ?? '') && THESE.has(words[at]?.key ?? '')) at += 2;
  if (words[at]?.key === 'that') at++;
  return ITSELF.has(words[at]?.key ?? '');
}

/** "… that sales had fallen. “It was a bad year,” it said": what speaks again as "it", and nobody as "he" before. */
function goesOnAsIt(words: readonly Word[], first: number): boolean {
  let isQuoted = false;
  for (let at = first; at < Math.min(first + FARTHEST_SPEECH, words.length); at++) {
    const { text, key, kind } = words[at]!;
    if (text === '“' || text === '”') isQuoted = text === '“';
    else if (text === '"') isQuoted = !isQuoted;
    else if (kind === 'BREAK') isQuoted = false;
    if (isQuoted) continue;
    if (PERSONAL.has(key)) return false;
    if (key !== 'it') continue;
    const [before, after] = [words[at - 1]?.key ?? '', words[at + 1]?.key ?? ''];
    if (SPEAKING.has(after)) return true;
    if (SPEAKING.has(before) && words[at + 1]?.kind !== 'WORD') return true;
  }
  return false;
}

/** In words. */
const FARTHEST_SPEECH = 60;

function isAbbreviation({ words }: Search, { firstWord, wordEnd }: Run): boolean {
  const { start, bareEnd, text } = words[firstWord]!;
  return (
    wordEnd - firstWord === 1 && /^\p{Lu}[\p{Lu}&]{1,5}$/u.test(text.slice(0, bareEnd - start))
  );
}

const SPEAKING = new Set('said says added warned insisted confirmed announced claimed'.split(' '));
const DENYING = new Set(['denies', 'denied', 'declined', 'declines', 'insists', 'describes']);
/** "Kestrel has confirmed it", "Kestrel also said it" */
const HELPERS = new Set(['has', 'have', 'had', 'also', 'today', 'yesterday', 'later']);
const ITSELF = new Set(['it', 'its']);

/** Words before the name of a body that are none of it. */
export const ARTICLES = new Set(['a', 'an', 'the']);
/** Days of the week, which stand before names. */
export const DAYS = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;
