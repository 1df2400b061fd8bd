import type { OrganisationKind } from '../record.ts';
import { ARTICLES, type Run, type Search } from './body-evidence.ts';

/**
 * What a name is by what its owner does and by what others have to do with it: "Kestrel, which employs 40",
 * "the 40 keepers employed by Kestrel", "an analyst at Kestrel", "told The Kestrel".
 */
export function kindByDealings(search: Search, run: Run): OrganisationKind | null {
  return (
    kindOfActing(search, run) ??
    kindOfEmployer(search, run) ??
    kindOfWorkplace(search, run) ??
    (isPaper(search, run) ? 'PUBLISHER' : null) ??
    (isWrittenAsOne(search, run) ? 'COMPANY' : null)
  );
}

/** "Kestrel employs 40", "Kestrel, which runs the ferries" */
function kindOfActing({ words }: Search, { wordEnd }: Run): OrganisationKind | null {
  const isRelative = words[wordEnd]?.text === ',' && words[wordEnd + 1]?.key === 'which';
  if (words[wordEnd - 1]!.possessive && !isRelative) return null;
  if (words[wordEnd]?.text === ',' && words[wordEnd + 1]?.key === 'whose')
    return OWNED.get(words[wordEnd + 2]?.key ?? '') ?? null;
  if (isFounded(words, wordEnd)) return 'COMPANY';
  if (!isRelative) return words[wordEnd]?.key === 'employs' ? 'COMPANY' : null;
  const verb = words[wordEnd + 2]?.key ?? '';
  if (verb === 'has' && hasMembers(words, wordEnd + 3)) return 'OTHER';
  if (verb === 'speaks' && words[wordEnd + 3]?.key === 'for') return 'OTHER';
  if (verb !== 'represents') return ACTING.get(verb) ?? null;
  const represented = words.slice(wordEnd + 3, wordEnd + 3 + FARTHEST_WORKERS);
  return represented.some(({ key }) => WORKERS.has(key)) ? 'UNION' : 'OTHER';
}

/** "Kestrel, which has 200 members" */
function hasMembers(words: Search['words'], first: number): boolean {
  return words.slice(first, first + FARTHEST_WORKERS).some(({ key }) => MEMBERS.has(key));
}

const MEMBERS = new Set(
  'members staff employees branches stores shops outlets customers supporters volunteers trustees subscribers'.split(
    ' ',
  ),
);

/** "Kestrel, whose shares fell", "the Kestrel Keepers, whose members …" */
const OWNED: ReadonlyMap<string, OrganisationKind> = new Map([
  ...['shares', 'shareholders', 'customers', 'profits', 'franchisees', 'brands', 'stores'].map(
    (noun) => [noun, 'COMPANY'] as const,
  ),
  ...['members', 'trustees', 'headquarters', 'volunteers'].map((noun) => [noun, 'OTHER'] as const),
]);

/** "Kestrel was founded in 2017 by Jane Doe" */
function isFounded(words: Search['words'], verb: number): boolean {
  if (words[verb]?.key !== 'was' || words[verb + 1]?.key !== 'founded') return false;
  return words.slice(verb + 2, verb + 6).some(({ key }) => key === 'by');
}

const ACTING: ReadonlyMap<string, OrganisationKind> = new Map([
  ...[
    'employs',
    'owns',
    'operates',
    'runs',
    'makes',
    'sells',
    'supplies',
    'manages',
    'insures',
  ].map((verb) => [verb, 'COMPANY'] as const),
  ...[
    'employed',
    'operated',
    'brews',
    'builds',
    'insured',
    'supplied',
    'leases',
    'imports',
    'exports',
    'buys',
    'bakes',
    'bottles',
    'ships',
    'delivers',
    'flies',
    'stocks',
    'trades',
    'processes',
    'rents',
    'distributes',
    'develops',
    'franchises',
  ].map((verb) => [verb, 'COMPANY'] as const),
  ...[
    'organised',
    'organises',
    'organized',
    'organizes',
    'funds',
    'advises',
    'lobbies',
    'sued',
  ].map((verb) => [verb, 'OTHER'] as const),
  ['publishes', 'PUBLISHER'],
  ['campaigns', 'CHARITY'],
  ['regulates', 'PUBLIC_BODY'],
  ['oversees', 'PUBLIC_BODY'],
]);

const WORKERS = new Set(
  'workers staff employees drivers nurses teachers doctors guards cleaners porters members crew lecturers firefighters'.split(
    ' ',
  ),
);
/** In words. */
const FARTHEST_WORKERS = 8;

/** "employed by Kestrel", "operated by Kestrel", "a subsidiary of Kestrel" */
function kindOfEmployer({ words }: Search, { firstWord }: Run): OrganisationKind | null {
  const [governor, preposition] = [
    words[firstWord - 2]?.key ?? '',
    words[firstWord - 1]?.key ?? '',
  ];
  if (preposition === 'by') return EMPLOYED.has(governor) ? 'COMPANY' : null;
  return preposition === 'of' && governor === 'subsidiary' ? 'COMPANY' : null;
}

const EMPLOYED = new Set(['employed', 'operated', 'manufactured']);

/** "an analyst at Kestrel", "a researcher at Kestrel Hall", "workers at Kestrel Brewing", "members of Fair Kestrel" */
function kindOfWorkplace({ words }: Search, { firstWord, wordEnd }: Run): OrganisationKind | null {
  const before = words[firstWord - 1]?.key === 'the' ? firstWord - 2 : firstWord - 1;
  const [governor, preposition] = [words[before - 1]?.key ?? '', words[before]?.key ?? ''];
  const isLong = wordEnd - firstWord > 1;
  // "who founded Kestrel Aid"
  if (preposition === 'founded' && isLong) return 'OTHER';
  if (preposition === 'at') {
    if (TRADERS.has(governor)) return 'COMPANY';
    if (SCHOLARS.has(governor)) return 'OTHER';
    return isLong && (governor === 'workers' || governor === 'employees') ? 'COMPANY' : null;
  }
  return preposition === 'of' && governor === 'members' && isLong ? 'OTHER' : null;
}

const TRADERS = new Set('analyst economist strategist broker trader'.split(' '));
const SCHOLARS = new Set('professor lecturer researcher fellow scientist'.split(' '));

/** "told The Kestrel", "an interview with The Kestrel", "told WKTH": a paper by its own article, a station by its letters. */
function isPaper({ words }: Search, { firstWord, wordEnd }: Run): boolean {
  const article = words[firstWord - 1];
  if (article?.text === 'The' && !article.opens) {
    const [verb, preposition] = [words[firstWord - 3]?.key ?? '', words[firstWord - 2]?.key ?? ''];
    return TOLD.has(preposition) || TOLD.has(`${verb} ${preposition}`);
  }
  const isStation = wordEnd - firstWord === 1 && /^[WK][A-Z]{2,3}$/.test(words[firstWord]!.text);
  return isStation && TOLD.has(article?.key ?? '');
}

const TOLD = new Set([
  'told',
  'tells',
  'according to',
  'statement to',
  'interview with',
  'request from',
  'reported by',
  'published in',
  'published by',
  'wrote in',
  'writing in',
  'article in',
  'column in',
]);

/** "KestrelRail", "goKestrel": two words written as one, and no "McDoe". */
function isWrittenAsOne({ words }: Search, { firstWord, wordEnd }: Run): boolean {
  const { text, bareEnd, start } = words[firstWord]!;
  const name = text.slice(0, bareEnd - start);
  return (
    wordEnd - firstWord === 1 &&
    /^(?:\p{Lu}\p{Ll}{2,}|\p{Ll}{2,5})\p{Lu}\p{Ll}+$/u.test(name) &&
    !/^(?:Mac|Fitz|Van|Von|Del|Des|Della)\p{Lu}/u.test(name)
  );
}

/** "The regulator, Kestrel, fined it", "a company called Kestrel" */
export function nounAround(
  { words, vocabulary }: Search,
  { firstWord, wordEnd }: Run,
): OrganisationKind | null {
  const noun = words[firstWord - 2];
  const kind = vocabulary.bodyNouns.get(noun?.key ?? '');
  if (noun === undefined || noun.capital || kind === undefined) return null;
  const link = words[firstWord - 1]!;
  if (link.key === 'called' || link.key === 'named') return kind;
  const isApposed = link.text === ',' && words[wordEnd]?.text === ',';
  const hasArticle = [words[firstWord - 3], words[firstWord - 4], words[firstWord - 5]].some(
    (word) => ARTICLES.has(word?.key ?? '') || word?.key === 'its' || word?.key === 'their',
  );
  return isApposed && hasArticle && !words[wordEnd - 1]!.possessive ? kind : null;
}
