import { slugOf, withoutAccents } from '../../reference/slug.ts';
import type { Span } from '../../text/span.ts';
import { ARTICLES, DAYS, kindOf, type Run, type Search } from './body-evidence.ts';
import { COUNTRIES } from './form-search.ts';
import { isDescriptive } from './name-words.ts';
import { type Named, type NamedEntity, namesByWord } from './named.ts';
import { isGivenName, type Vocabulary } from './vocabulary.ts';
import { keysWithoutCapital, type Word } from './words.ts';

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
  const search = searchOf(words, names, vocabulary);
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
  const companies = byBeginning(known, ({ kind }) => kind === 'COMPANY');
  const bodies = byBeginning(
    known,
    // "Beacon" of Beacon Learning Trust, which is none of the health service's
    ({ kind, name }) => BODIES.has(kind) || (kind === 'OTHER' && name.endsWith(' Trust')),
  );
  return runs.flatMap(({ firstWord, wordEnd, key }) => {
    const own = entities.get(key);
    // A trust is called by its beginning only where that is plainly somebody who speaks.
    const entity = companies.get(key) ?? (own && (bodies.get(key) ?? own));
    if (entity === undefined) return [];
    return [{ firstWord, wordEnd, ...spanOf(words, firstWord, wordEnd), entity }];
  });
}

/** What is known of an article's words, given the names found in it before. */
export function searchOf(
  words: readonly Word[],
  names: readonly Named[],
  vocabulary: Vocabulary,
): Search {
  const covering = namesByWord(names, words.length);
  const ordinary = keysWithoutCapital(words);
  const capitals = new Set(
    words.filter(({ capital, opens }) => capital && !opens).map(({ key }) => key),
  );
  return { words, covering, ordinary, capitals, vocabulary };
}

function entitiesOf(
  text: string,
  search: Search,
  runs: readonly Run[],
): ReadonlyMap<string, NamedEntity> {
  const entities = new Map<string, NamedEntity>();
  const introduced = fullNames(runs);
  const owners = namesOfOwners(search, runs);
  for (const run of runs) {
    const kind = kindOf(search, run);
    const known = entities.get(run.key);
    // What a noun beside it says is more than that it speaks.
    if (kind === null || (known !== undefined && known.kind !== 'OTHER')) continue;
    const full = introduced.get(run.key) ?? run;
    const { start, end } = spanOf(search.words, full.firstWord, full.wordEnd);
    const nameEnd = owners.has(full.key) ? end + OWNERS_ENDING : end;
    const name = text.slice(start, nameEnd).replace(/\s+/g, ' ');
    const entity = { id: slugOf(name), name, kind, odsCode: null };
    entities.set(run.key, entity).set(full.key, entity);
  }
  return entities;
}

/** By their words the names that end in "’s", with which nothing is owned: "Kestrel’s, which …", "Kestrel’s said". */
function namesOfOwners({ words }: Search, runs: readonly Run[]): ReadonlySet<string> {
  const isAlone = ({ wordEnd }: Run) => {
    const last = words[wordEnd - 1]!;
    if (!last.possessive || !/['’]s$/.test(last.text)) return false;
    const [next, after] = [words[wordEnd], words[wordEnd + 1]?.key ?? ''];
    if (next?.text === ',') return after === 'which' || ARTICLES.has(after);
    return ALONE_BEFORE.has(next?.key ?? '');
  };
  return new Set(runs.filter(isAlone).map(({ key }) => key));
}

/** "’s" */
const OWNERS_ENDING = 2;
const ALONE_BEFORE = new Set('said says has have had is was will announced confirmed'.split(' '));

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
  isMeant: (entity: NamedEntity) => boolean,
): ReadonlyMap<string, NamedEntity> {
  const begun = new Map<string, NamedEntity>();
  const shared = new Set<string>();
  for (const entity of entities) {
    if (!isMeant(entity)) continue;
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
  if (word?.kind !== 'WORD' || word.titleCased || /\d/.test(word.text)) return false;
  if (!word.capital && !isWrittenInsideOut(word.text)) return false;
  if (/^I(?:['’]\p{L}+)?$/u.test(word.text)) return false;
  // "Lisbon Times": a place can begin a name.
  const kind = covering[at]?.entity.kind;
  return kind === undefined || (kind === 'PLACE' && words[at + 1]?.capital === true);
}

/** "goKestrel": a capital inside a word that has none in front. */
function isWrittenInsideOut(text: string): boolean {
  return /^\p{Ll}{1,5}\p{Lu}\p{Ll}+(?:['’]s?)?$/u.test(text);
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
  if (own.length === 1 && isOfNoName(only!.key, vocabulary)) return false;
  // "House Republicans"
  if (vocabulary.belongings.has(own.at(-1)!.key.replace(/s$/, ''))) return false;
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

function isOfNoName(key: string, { notNames, roleModifiers }: Vocabulary): boolean {
  return notNames.has(key) || roleModifiers.has(key);
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
