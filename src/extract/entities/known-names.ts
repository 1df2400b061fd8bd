import { findNames, type NameMatch } from '../../reference/name-index.ts';
import type { ReferenceEntity } from '../../reference/reference-names.ts';
import { slugOf } from '../../reference/slug.ts';
import type { HospitalRow, ReferenceTables } from '../../reference/tables.ts';
import type { Named, NamedEntity } from './named.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { Word } from './words.ts';

/** The known names of an article's words, looked up once, whichever step asks first. */
export function knownNamesOf(
  text: string,
  words: readonly Word[],
  vocabulary: Vocabulary,
): readonly Named[] {
  const known = KNOWN_NAMES.get(words);
  if (known !== undefined) return known;
  const names = findKnownNames(text, words, vocabulary);
  KNOWN_NAMES.set(words, names);
  return names;
}

const KNOWN_NAMES = new WeakMap<readonly Word[], readonly Named[]>();

/**
 * Names of the reference tables, in order, each with the one entity it stands for here. A name that
 * several hospitals share is told by the town or trust that the article names, and where that fails it
 * becomes an organisation of its own, without code. Names that are also ordinary words need more than
 * their capital.
 */
function findKnownNames(
  text: string,
  words: readonly Word[],
  vocabulary: Vocabulary,
): readonly Named[] {
  const matches = findNames(vocabulary.names, words);
  const surely = matches.filter(isCertain);
  const context = contextOf(surely, vocabulary.reference);
  const midSentence = new Set(
    matches
      .filter(({ firstToken }) => !words[firstToken]!.opens && !words[firstToken]!.titleCased)
      .map(({ start, end }) => text.slice(start, end)),
  );
  const surnames = surnamesAmong(matches, text, words, vocabulary);
  const names: Named[] = [];
  for (const [index, match] of matches.entries()) {
    const { firstToken: firstWord, tokenEnd: wordEnd, start, end } = match;
    const surface = text.slice(start, end);
    const contexts = () => [contextBeside(matches, index, vocabulary.reference), context];
    const candidate = candidateOf(match, surface, contexts, vocabulary.reference);
    if (candidate === null) continue;
    const { entity, ambiguous } = candidate;
    if (entity.kind === 'COMPANY' && MEDIA.has(words[wordEnd]?.key ?? '')) continue;
    if (entity.kind === 'COMPANY' && isPostedOn(words[firstWord - 1], surface)) continue;
    if (ambiguous && surnames.has(surface)) continue;
    if (ambiguous && !isUsedAsName(words, match, entity, midSentence.has(surface), vocabulary))
      continue;
    names.push({ firstWord, wordEnd, start, end, entity });
  }
  return names;
}

/** Names of one word that somebody in the text bears as well: "Jane Next", "Judge Next". */
function surnamesAmong(
  matches: readonly NameMatch<ReferenceEntity>[],
  text: string,
  words: readonly Word[],
  vocabulary: Vocabulary,
): ReadonlySet<string> {
  return new Set(
    matches
      .filter(
        ({ firstToken, tokenEnd }) =>
          tokenEnd - firstToken === 1 && goesBeforeSurname(words[firstToken - 1], vocabulary),
      )
      .map(({ start, end }) => text.slice(start, end)),
  );
}

function goesBeforeSurname(
  word: Word | undefined,
  { givenNames, givenNamesAlsoWords, honorifics, roleNouns }: Vocabulary,
): boolean {
  if (word === undefined || !word.capital || word.titleCased || word.possessive) return false;
  const { key } = word;
  const isGivenName = givenNames.has(key) && !givenNamesAlsoWords.has(key);
  return isGivenName || honorifics.has(key) || roleNouns.has(key);
}

/** "The council's Facebook page" is the council's. */
const MEDIA = new Set(
  'page post posts account accounts feed profile video videos group message messages user users'.split(
    ' ',
  ),
);

/** "wrote on Facebook", "via WhatsApp": where something was written, and nobody who acts. */
function isPostedOn(before: Word | undefined, surface: string): boolean {
  return (before?.key === 'on' || before?.key === 'via') && POSTED_ON.test(surface);
}

const POSTED_ON =
  /^(?:Twitter|X|Facebook|Instagram|LinkedIn|Bluesky|Mastodon|Threads|TikTok|YouTube|WhatsApp|Telegram|Reddit|Snapchat)$/;

/** Towns and organisations that the article names beyond doubt. */
interface Context {
  readonly towns: ReadonlySet<string>;
  readonly trusts: ReadonlySet<string>;
}

interface Candidate {
  readonly entity: NamedEntity;
  readonly ambiguous: boolean;
}

/** What the names right before and after one tell about it. */
function contextBeside(
  matches: readonly NameMatch<ReferenceEntity>[],
  index: number,
  reference: ReferenceTables,
): Context {
  const beside = matches
    .slice(Math.max(0, index - 1), index + 2)
    .filter((other) => isBeside(matches[index]!, other) && isCertain(other));
  return contextOf(beside, reference);
}

/** "Queen Elizabeth Hospital in Gateshead", "Gateshead's Queen Elizabeth Hospital". */
function isBeside(match: NameMatch<ReferenceEntity>, other: NameMatch<ReferenceEntity>): boolean {
  const gap =
    other.firstToken < match.firstToken
      ? match.firstToken - other.tokenEnd
      : other.firstToken - match.tokenEnd;
  return other !== match && gap <= 2;
}

function isCertain({ candidates }: NameMatch<ReferenceEntity>): boolean {
  return candidates.length === 1;
}

function contextOf(
  matches: readonly NameMatch<ReferenceEntity>[],
  reference: ReferenceTables,
): Context {
  const towns = new Set<string>();
  const trusts = new Set<string>();
  for (const { candidates } of matches) {
    const { kind, id } = candidates[0]!.entity;
    const place = kind === 'PLACE' ? reference.places.byId.get(id) : undefined;
    if (place !== undefined) for (const name of [place.name, ...place.aliases]) towns.add(name);
    if (kind === 'TRUST') trusts.add(id);
  }
  return { towns, trusts };
}

function candidateOf(
  match: NameMatch<ReferenceEntity>,
  surface: string,
  contexts: () => readonly Context[],
  reference: ReferenceTables,
): Candidate | null {
  const candidates = match.candidates.filter(({ entity }) => !isBareTrust(entity, match, surface));
  const single = candidates.length === 1 ? candidates[0]! : null;
  if (single !== null)
    return { entity: entityOf(single.entity, reference), ambiguous: single.ambiguous };
  const hospitals = candidates.flatMap(
    ({ entity }) => reference.hospitals.byId.get(entity.id) ?? [],
  );
  if (hospitals.length > 0 && endsAsHospital(surface)) {
    const entity = hospitalAmong(hospitals, surface, contexts());
    return { entity, ambiguous: false };
  }
  const first = PREFERENCE.flatMap((kind) =>
    candidates.filter(({ entity }) => entity.kind === kind),
  );
  const best = first[0];
  // Two trusts, or two unions, by one name: the words do not tell which.
  if (best === undefined || first[1]?.entity.kind === best.entity.kind) return null;
  return { entity: entityOf(best.entity, reference), ambiguous: best.ambiguous };
}

/** Which kind a name most often means where it stands for entities of several. */
const PREFERENCE = ['PERSON', 'ORGANISATION', 'PLACE', 'HOSPITAL', 'TRUST'] as const;

/** "Medway" or "Royal Surrey" alone is a town or a hospital before it is a trust. */
function isBareTrust(
  entity: ReferenceEntity,
  match: NameMatch<ReferenceEntity>,
  surface: string,
): boolean {
  if (entity.kind !== 'TRUST') return false;
  return match.tokenEnd - match.firstToken === 1 && !/^[A-Z]{3,}$/.test(surface);
}

function endsAsHospital(surface: string): boolean {
  return /(?:hospital|infirmary|clinic|centre|unit)$/i.test(surface) || /^[A-Z]{2,}$/.test(surface);
}

function hospitalAmong(
  hospitals: readonly HospitalRow[],
  surface: string,
  contexts: readonly Context[],
): NamedEntity {
  for (const { towns, trusts } of contexts) {
    const near = hospitals.filter(({ town, trust }) => towns.has(town) || trusts.has(trust));
    if (near.length === 1) return hospitalEntity(near[0]!);
  }
  if (hospitals.length === 1) return hospitalEntity(hospitals[0]!);
  return { id: slugOf(surface), name: surface, kind: 'HOSPITAL', odsCode: null };
}

function hospitalEntity({ id, name, odsCode }: HospitalRow): NamedEntity {
  return { id, name, kind: 'HOSPITAL', odsCode };
}

function entityOf({ kind, id }: ReferenceEntity, reference: ReferenceTables): NamedEntity {
  const hospital = reference.hospitals.byId.get(id);
  if (kind === 'HOSPITAL' && hospital !== undefined) return hospitalEntity(hospital);
  const trust = reference.trusts.byId.get(id);
  if (kind === 'TRUST' && trust !== undefined) {
    return { id, name: trust.name, kind, odsCode: trust.odsCode };
  }
  const organisation = reference.organisations.byId.get(id);
  if (kind === 'ORGANISATION' && organisation !== undefined) {
    return { id, name: organisation.name, kind: organisation.kind, odsCode: null };
  }
  const table = kind === 'PERSON' ? reference.people : reference.places;
  const entityKind = kind === 'PERSON' ? 'PERSON' : 'PLACE';
  return { id, name: table.byId.get(id)?.name ?? id, kind: entityKind, odsCode: null };
}

/** Whether a name that is also a word or a surname ("Unite", "Reading") is used as a name here. */
function isUsedAsName(
  words: readonly Word[],
  { firstToken, tokenEnd }: NameMatch<ReferenceEntity>,
  entity: NamedEntity,
  standsMidSentence: boolean,
  vocabulary: Vocabulary,
): boolean {
  const first = words[firstToken]!;
  const before = firstToken > 0 ? words[firstToken - 1]! : null;
  const after = words[tokenEnd];
  if (first.titleCased) return false;
  if (entity.kind === 'PLACE') {
    const inList = before?.text === ',' || before?.key === 'and';
    return before !== null && (PLACE_PREPOSITIONS.has(before.key) || (inList && !first.opens));
  }
  // "Good Unite Gordon" would be part of some other name.
  if (before?.capital === true && !before.opens && !first.opens) return false;
  if (!first.opens) return after?.capital !== true || after.opens;
  if (words[tokenEnd - 1]!.possessive) return true;
  if (after === undefined || after.kind !== 'WORD') return standsMidSentence;
  return (
    vocabulary.verbs.has(after.key) || vocabulary.roleNouns.has(after.key) || standsMidSentence
  );
}

const PLACE_PREPOSITIONS = new Set([
  'in',
  'at',
  'near',
  'from',
  'to',
  'around',
  'of',
  'across',
  'outside',
  'between',
  'for',
  'through',
  'via',
  'towards',
]);
