import { slugOf, withoutAccents } from '../../reference/slug.ts';
import type { Span } from '../../text/span.ts';
import type { OrganisationKind } from '../record.ts';
import { type Named, type NamedEntity, namesByWord } from './named.ts';
import { isDescriptive, isGivenName } from './person-names.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { Word } from './words.ts';

/**
 * Organisations that neither tables nor form tell, by what the text says of them somewhere: "the brewer
 * Kestrel", "Kestrel, a Danish brewer,", "shares in Kestrel", "Kestrel's chief executive", "a Kestrel
 * spokesman", "Kestrel said it". They are found wherever their name stands, and companies also by its
 * beginning.
 *
 * @param names those found before, in order
 */
export function findNamesInContext(
  text: string,
  words: readonly Word[],
  names: readonly Named[],
  vocabulary: Vocabulary,
): readonly Named[] {
  const covering = namesByWord(names, words.length);
  const ordinary = new Set(words.filter(({ capital }) => !capital).map(({ key }) => key));
  const search: Search = { words, covering, ordinary, vocabulary };
  const all = runsOf(search);
  const surnames = surnamesIn(search, all);
  const runs = all.filter(
    ({ firstWord, wordEnd, key }) => wordEnd - firstWord > 1 || !surnames.has(key),
  );
  const entities = withLonger(
    entitiesOf(text, search, runs),
    names.map(({ entity }) => entity),
  );
  const known = [...names.map(({ entity }) => entity), ...entities.values()];
  const companies = byBeginning(known, (kind) => kind === 'COMPANY');
  const bodies = byBeginning(known, (kind) => BODIES.has(kind));
  return runs.flatMap(({ firstWord, wordEnd, key }) => {
    const own = entities.get(key);
    // A trust is called by its beginning only where that is plainly somebody who speaks.
    const entity = companies.get(key) ?? (own && (bodies.get(key) ?? own));
    if (entity === undefined) return [];
    return [{ firstWord, wordEnd, ...spanOf(words, firstWord, wordEnd), entity }];
  });
}

interface Search {
  readonly words: readonly Word[];
  /** For each word the name that covers it. */
  readonly covering: readonly (Named | null)[];
  /** Words that the article also writes without a capital. */
  readonly ordinary: ReadonlySet<string>;
  readonly vocabulary: Vocabulary;
}

/** Capitals that stand together and may be a name. */
interface Run {
  readonly firstWord: number;
  readonly wordEnd: number;
  readonly key: string;
}

function entitiesOf(
  text: string,
  search: Search,
  runs: readonly Run[],
): ReadonlyMap<string, NamedEntity> {
  const entities = new Map<string, NamedEntity>();
  const introduced = fullNames(runs);
  for (const run of runs) {
    const kind = kindOf(search, run);
    const known = entities.get(run.key);
    // What a noun beside it says is more than that it speaks.
    if (kind === null || (known !== undefined && known.kind !== 'OTHER')) continue;
    const full = introduced.get(run.key) ?? run;
    const { start, end } = spanOf(search.words, full.firstWord, full.wordEnd);
    const name = text.slice(start, end).replace(/\s+/g, ' ');
    const entity = { id: slugOf(name), name, kind, odsCode: null };
    entities.set(run.key, entity).set(full.key, entity);
  }
  return entities;
}

/** "Thornbury Vale said it": what only speaks is the one body whose longer name begins so. */
function withLonger(
  entities: ReadonlyMap<string, NamedEntity>,
  known: readonly NamedEntity[],
): ReadonlyMap<string, NamedEntity> {
  const bodies = new Map<string, Map<string, NamedEntity>>();
  for (const entity of known) {
    if (entity.kind === 'PLACE' || entity.kind === 'PERSON') continue;
    const beginning = withoutAccents(entity.name).toLowerCase().split(' ').slice(0, 2).join(' ');
    bodies.set(beginning, (bodies.get(beginning) ?? new Map()).set(entity.id, entity));
  }
  return new Map(
    [...entities].map(([key, entity]) => {
      const [only, other] = [...(bodies.get(key)?.values() ?? [])];
      const isLonger = entity.kind === 'OTHER' && only !== undefined && other === undefined;
      return [key, isLonger ? only : entity];
    }),
  );
}

/**
 * By one word the longer name of which it is the beginning, where the article gives that one first: "Kestrel
 * Energy", of which it then says that "Kestrel" said it.
 */
function fullNames(runs: readonly Run[]): ReadonlyMap<string, Run> {
  const full = new Map<string, Run>();
  const seen = new Set<string>();
  for (const run of runs) {
    const length = run.wordEnd - run.firstWord;
    const [first = ''] = run.key.split(' ');
    if (!seen.has(first) && (length === 2 || length === 3)) full.set(first, run);
    seen.add(first);
  }
  return full;
}

function spanOf(words: readonly Word[], firstWord: number, wordEnd: number): Span {
  return { start: words[firstWord]!.start, end: words[wordEnd - 1]!.bareEnd };
}

const BODIES: ReadonlySet<NamedEntity['kind']> = new Set(['TRUST', 'HOSPITAL', 'UNION', 'CHARITY']);

/** "Kestrel" is Kestrel Energy, where no other of these kinds begins with it. */
function byBeginning(
  entities: readonly NamedEntity[],
  isMeant: (kind: NamedEntity['kind']) => boolean,
): ReadonlyMap<string, NamedEntity> {
  const begun = new Map<string, NamedEntity>();
  const shared = new Set<string>();
  for (const entity of entities) {
    if (!isMeant(entity.kind)) continue;
    const keys = withoutAccents(entity.name).toLowerCase().split(' ');
    for (let length = 1; length < Math.min(keys.length, MOST_WORDS); length++) {
      const key = keys.slice(0, length).join(' ');
      const known = begun.get(key);
      if (known !== undefined && known.id !== entity.id) shared.add(key);
      begun.set(key, entity);
    }
  }
  for (const key of shared) begun.delete(key);
  return begun;
}

const MOST_WORDS = 5;

function runsOf(search: Search): readonly Run[] {
  const { words } = search;
  const runs: Run[] = [];
  for (let at = 0; at < words.length; at++) {
    if (!isPart(search, at)) continue;
    let wordEnd = at + 1;
    while (!words[wordEnd - 1]!.possessive && isPart(search, wordEnd)) wordEnd++;
    if (endsInCountry(search, at, wordEnd)) wordEnd++;
    const firstWord = beginning(search, at, wordEnd);
    if (mayBeName(search, firstWord, wordEnd)) {
      const own = words.slice(firstWord, wordEnd);
      runs.push({ firstWord, wordEnd, key: own.map(({ key }) => key).join(' ') });
    }
    at = wordEnd - 1;
  }
  return runs;
}

function isPart({ words, covering }: Search, at: number): boolean {
  const word = words[at];
  if (word?.text === '&') return words[at - 1]?.capital === true && words[at + 1]?.capital === true;
  if (word?.kind !== 'WORD' || !word.capital || word.titleCased || /\d/.test(word.text))
    return false;
  if (/^I(?:['’]\p{L}+)?$/u.test(word.text)) return false;
  // "Lisbon Times": a place can begin a name.
  const kind = covering[at]?.entity.kind;
  return kind === undefined || (kind === 'PLACE' && words[at + 1]?.capital === true);
}

/** "Later Years Britain", "Quiet Roads Scotland": a body of a whole country. */
function endsInCountry({ words, covering }: Search, first: number, end: number): boolean {
  const word = words[end];
  return (
    end - first > 1 &&
    !words[end - 1]!.possessive &&
    word?.capital === true &&
    covering[end]?.entity.kind === 'PLACE' &&
    COUNTRIES.has(word.key) &&
    covering[first] === null
  );
}

const COUNTRIES = new Set('britain uk england scotland wales ireland europe america'.split(' '));

/** Leaves out what opens the sentence, and what describes: "Yesterday Kestrel", "Oslo-based Kestrel". */
function beginning({ words, vocabulary }: Search, first: number, end: number): number {
  let at = first;
  while (at < end) {
    const word = words[at]!;
    const isOpener = word.opens && vocabulary.openers.has(word.key);
    const isOfNoName =
      ARTICLES.has(word.key) || DAYS.test(word.key) || vocabulary.belongings.has(word.key);
    if (!isOpener && !isOfNoName && !isDescriptive(word)) break;
    at++;
  }
  return at;
}

const ARTICLES = new Set(['a', 'an', 'the']);
const DAYS = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;

function mayBeName(search: Search, first: number, end: number): boolean {
  const { words, covering, ordinary, vocabulary } = search;
  if (end <= first || end - first > MOST_WORDS) return false;
  const own = words.slice(first, end);
  const [only] = own;
  if (only!.text.length < 2 || (end - first === 1 && only!.opens && ordinary.has(only!.key)))
    return false;
  const before = words[first - 1];
  if (before !== undefined && vocabulary.honorifics.has(before.key)) return false;
  // It goes on with a name before it, or is no more than a place.
  if (before?.capital && !before.possessive && covering[first - 1] !== null) return false;
  if (own.every((_, index) => covering[first + index] !== null)) return false;
  if (own.every(({ key }) => vocabulary.notNames.has(key) || vocabulary.roleModifiers.has(key)))
    return false;
  return !own.some(
    ({ key, text }, index) =>
      vocabulary.honorifics.has(key) ||
      // "Pope Francis" is no body, "Prince Foods" is.
      (vocabulary.crowns.has(key) && isGivenName(own[index + 1]?.key ?? '', vocabulary)) ||
      isRole(key, vocabulary) ||
      vocabulary.namesAfter.has(text) ||
      /^(?:\p{Lu}\.)+$/u.test(text) ||
      (index === 0 && isGivenName(key, vocabulary) && own[1]?.text !== '&'),
  );
}

/** "Secretary", unlike the "State" of "secretary of state". */
function isRole(key: string, { roleNouns }: Vocabulary): boolean {
  return roleNouns.get(key)?.some(({ before }) => before.length === 0) === true;
}

/**
 * Words that may be surnames, so that "Wexcombe said it" tells nothing: they stand after a word of address or
 * a given name, or end the capitals of another name. A company is rather called by the first of its words.
 */
function surnamesIn({ words, vocabulary }: Search, runs: readonly Run[]): ReadonlySet<string> {
  const longer = runs.filter(({ firstWord, wordEnd }) => wordEnd - firstWord > 1);
  const surnames = new Set(longer.map(({ wordEnd }) => words[wordEnd - 1]!.key));
  for (const [at, word] of words.entries()) {
    const next = words[at + 1];
    if (!word.capital || word.possessive || next?.capital !== true) continue;
    const isCalled =
      vocabulary.honorifics.has(word.key) ||
      isGivenName(word.key, vocabulary) ||
      /^\p{Lu}\.?$/u.test(word.text);
    if (isCalled) surnames.add(next.key);
  }
  return surnames;
}

function kindOf(search: Search, run: Run): OrganisationKind | null {
  return (
    nounBefore(search, run) ??
    nounBehind(search, run) ??
    (isTraded(search, run) || isLed(search, run) ? 'COMPANY' : null) ??
    kindByPost(search, run) ??
    (isTeam(search, run) ? 'OTHER' : null) ??
    kindOfSpeaker(search, run)
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
  { words, vocabulary }: Search,
  { firstWord, wordEnd }: Run,
): OrganisationKind | null {
  if (words[wordEnd]?.text !== ',' || words[wordEnd - 1]!.possessive) return null;
  const article = words[wordEnd + 1]?.key ?? '';
  if (!ARTICLES.has(article)) return null;
  // "Separately, the company …"
  const isOpener = wordEnd - firstWord === 1 && words[firstWord]!.opens;
  if (isOpener && (article === 'the' || words[firstWord]!.key.endsWith('ly'))) return null;
  for (let at = wordEnd + 2; at <= wordEnd + MOST_WORDS_BETWEEN; at++) {
    const word = words[at];
    if (word?.kind !== 'WORD' || word.possessive || LINKING.has(word.key)) return null;
    const kind = vocabulary.bodyNouns.get(word.key);
    const after = words[at + 1];
    const isLast = after?.kind !== 'WORD' || after.capital || LINKING.has(after.key);
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
  ['editor', 'PUBLISHER'],
  ['chair', 'OTHER'],
  ['chairman', 'OTHER'],
  ['chairwoman', 'OTHER'],
  ['director', 'OTHER'],
  ['head', 'OTHER'],
  ['boss', 'OTHER'],
  ['trustee', 'OTHER'],
]);

/** "Kestrel striker Jane Doe", "Kestrel coach Jane Doe" */
function isTeam({ words, vocabulary }: Search, { firstWord, wordEnd }: Run): boolean {
  const [post, name] = [words[wordEnd], words[wordEnd + 1]];
  if (post === undefined || !PLAYERS.has(post.key) || name?.capital !== true) return false;
  const opener = words[firstWord]!;
  return !words[wordEnd - 1]!.possessive && !(opener.opens && vocabulary.openers.has(opener.key));
}

const PLAYERS = new Set(
  `striker midfielder defender goalkeeper winger fly-half scrum-half quarterback linebacker playmaker coach`.split(
    ' ',
  ),
);

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

/** "In a statement, Kestrel Valley Power said": a person is seldom called by three words. */
function isInStatement(words: readonly Word[], { firstWord, wordEnd }: Run): boolean {
  if (wordEnd - firstWord < 3 || !SPEAKING.has(words[wordEnd]?.key ?? '')) return false;
  return words[firstWord - 1]?.text === ',' && words[firstWord - 2]?.key === 'statement';
}

/** "… it will", "… on Tuesday that it would" */
function speaksOfItself(words: readonly Word[], first: number): boolean {
  let at = first;
  if (words[at]?.key === 'on') at++;
  if (DAYS.test(words[at]?.key ?? '')) at++;
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
const PERSONAL = new Set(['he', 'she', 'his', 'her']);

function isAbbreviation({ words }: Search, { firstWord, wordEnd }: Run): boolean {
  const { start, bareEnd, text } = words[firstWord]!;
  return (
    wordEnd - firstWord === 1 && /^\p{Lu}[\p{Lu}&]{1,5}$/u.test(text.slice(0, bareEnd - start))
  );
}

const SPEAKING = new Set('said says added warned insisted confirmed announced claimed'.split(' '));
/** "Kestrel has confirmed it", "Kestrel also said it" */
const HELPERS = new Set(['has', 'have', 'had', 'also', 'today', 'yesterday', 'later']);
const ITSELF = new Set(['it', 'its']);
