import type { ReferenceTables } from '../../reference/tables.ts';
import type { OrganisationKind } from '../record.ts';
import type { Named, NamedEntity } from './named.ts';
import type { Word } from './words.ts';

/**
 * "The trust", "the union", "the company": an organisation named before, where the last sentence that
 * names one of that sort names only one. "The trust" after nothing but a hospital is the trust that runs
 * the hospital, "the government" that of the United Kingdom unless the article names another.
 *
 * @param names named places and organisations, in order
 */
export function findDefiniteNames(
  words: readonly Word[],
  names: readonly Named[],
  reference: ReferenceTables,
): readonly Named[] {
  const recent = new Map<string, Recent>();
  const found: Named[] = [];
  const isBritish = names.some(({ entity }) => isOfBritishState(entity, reference));
  const main = mainCompany(names);
  let next = 0;
  for (let at = 0; at + 1 < words.length; at++) {
    if (next < names.length && names[next]!.firstWord <= at) {
      const name = names[next]!;
      remember(recent, name.entity, words[at]!.sentence, reference);
      at = name.wordEnd - 1;
      next++;
      continue;
    }
    if (words[at]!.titleCased) continue;
    const isThe = words[at]!.key === 'the';
    const noun = isThe ? nounAfter(words, at) : nounBeforeTitle(words, at);
    if (noun === null || (next < names.length && names[next]!.firstWord <= noun)) continue;
    const entity = entityFor(words[noun]!.key, recent, main, isBritish, reference);
    if (entity === null) continue;
    const { start } = words[at]!;
    found.push({ firstWord: at, wordEnd: noun + 1, start, end: words[noun]!.bareEnd, entity });
    at = noun;
    // Pointing at it again keeps it the one last spoken of.
    remember(recent, entity, words[noun]!.sentence, reference);
  }
  return found;
}

/** The company that an article is about: named more often than all the others together. */
function mainCompany(names: readonly Named[]): NamedEntity | null {
  const counts = new Map<string, { readonly entity: NamedEntity; count: number }>();
  let all = 0;
  for (const { entity } of names) {
    if (entity.kind !== 'COMPANY') continue;
    const known = counts.get(entity.id);
    if (known === undefined) counts.set(entity.id, { entity, count: 1 });
    else known.count++;
    all++;
  }
  for (const { entity, count } of counts.values()) if (2 * count > all) return entity;
  return null;
}

/** The organisations of one sort that the last sentence to name any has named. */
interface Recent {
  sentence: number;
  readonly entities: Map<string, NamedEntity>;
}

type Sort = OrganisationKind | 'GOVERNMENT';

/** Nouns that point at an organisation, the sort they point at, and whether its name must hold the noun. */
const NOUNS: ReadonlyMap<string, { readonly sort: Sort; readonly inName: boolean }> = new Map([
  ['trust', { sort: 'TRUST', inName: false }],
  ['hospital', { sort: 'HOSPITAL', inName: false }],
  ['union', { sort: 'UNION', inName: false }],
  ['department', { sort: 'DEPARTMENT', inName: false }],
  ['ministry', { sort: 'DEPARTMENT', inName: false }],
  ['university', { sort: 'OTHER', inName: true }],
  ['college', { sort: 'OTHER', inName: true }],
  ['school', { sort: 'OTHER', inName: true }],
  ['council', { sort: 'PUBLIC_BODY', inName: true }],
  ['authority', { sort: 'PUBLIC_BODY', inName: true }],
  ['commission', { sort: 'PUBLIC_BODY', inName: true }],
  ['agency', { sort: 'PUBLIC_BODY', inName: true }],
  ['company', { sort: 'COMPANY', inName: false }],
  ['carrier', { sort: 'COMPANY', inName: false }],
  ['brewer', { sort: 'COMPANY', inName: false }],
  ['manufacturer', { sort: 'COMPANY', inName: false }],
  ['carmaker', { sort: 'COMPANY', inName: false }],
  ['supermarket', { sort: 'COMPANY', inName: false }],
  ['bank', { sort: 'COMPANY', inName: true }],
  ['firm', { sort: 'COMPANY', inName: false }],
  ['operator', { sort: 'COMPANY', inName: false }],
  ['airline', { sort: 'COMPANY', inName: false }],
  ['retailer', { sort: 'COMPANY', inName: false }],
  ['charity', { sort: 'CHARITY', inName: false }],
  ['party', { sort: 'PARTY', inName: false }],
  ['association', { sort: 'OTHER', inName: true }],
  ['federation', { sort: 'OTHER', inName: true }],
  ['government', { sort: 'GOVERNMENT', inName: false }],
] as const);

const NOUNS_BY_SORT = nounsBySort();

function nounsBySort(): ReadonlyMap<string, readonly string[]> {
  const nouns = new Map<string, string[]>();
  for (const [noun, { sort }] of NOUNS) nouns.set(sort, [...(nouns.get(sort) ?? []), noun]);
  return nouns;
}

/** Nouns before which these words are no organisation: "the council tax", "the union movement". */
const COMPOUNDS = new Set([
  'tax',
  'movement',
  'sector',
  'hall',
  'car',
  'conference',
  'year',
  'trip',
]);

/** Words that open a title held at the organisation that the noun before them means. */
const TITLES = new Set(
  'spokesman spokeswoman spokesperson leader boss chief chair deputy'.split(' '),
);

const QUALIFIERS = new Set([
  'hospital',
  'ambulance',
  'nhs',
  'health',
  'train',
  'rail',
  'bus',
  'city',
  'county',
]);

function nounAfter(words: readonly Word[], the: number): number | null {
  const isQualified = QUALIFIERS.has(words[the + 1]!.key) && NOUNS.has(words[the + 2]?.key ?? '');
  const noun = isQualified ? the + 2 : the + 1;
  const word = words[noun];
  if (word === undefined || word.kind !== 'WORD' || !NOUNS.has(word.key)) return null;
  const after = words[noun + 1];
  if (after === undefined || word.possessive) return noun;
  // "the Trust Deed" is some other name.
  return COMPOUNDS.has(after.key) || (after.capital && word.capital) ? null : noun;
}

/** "a trust spokesperson", "Council leader Jane Doe". */
function nounBeforeTitle(words: readonly Word[], at: number): number | null {
  const { kind, key, possessive } = words[at]!;
  if (kind !== 'WORD' || possessive || !NOUNS.has(key)) return null;
  return TITLES.has(words[at + 1]?.key ?? '') ? at : null;
}

function remember(
  recent: Map<string, Recent>,
  entity: NamedEntity,
  sentence: number,
  reference: ReferenceTables,
): void {
  for (const noun of NOUNS_BY_SORT.get(entity.kind) ?? []) {
    if (!NOUNS.get(noun)!.inName || entity.name.toLowerCase().includes(noun))
      add(recent, noun, entity, sentence);
  }
  if (GOVERNMENT.test(entity.name)) add(recent, 'government', entity, sentence);
  // A hospital stands for its trust until a trust is named.
  const trust = entity.kind === 'HOSPITAL' ? trustOf(entity, reference) : null;
  if (trust !== null) add(recent, 'trust', trust, sentence);
}

function add(
  recent: Map<string, Recent>,
  noun: string,
  entity: NamedEntity,
  sentence: number,
): void {
  const last = recent.get(noun);
  if (last === undefined || last.sentence !== sentence) {
    recent.set(noun, { sentence, entities: new Map([[entity.id, entity]]) });
  } else {
    last.entities.set(entity.id, entity);
  }
}

const GOVERNMENT = / (?:government|executive)$/i;

function entityFor(
  noun: string,
  recent: ReadonlyMap<string, Recent>,
  main: NamedEntity | null,
  isBritish: boolean,
  reference: ReferenceTables,
): NamedEntity | null {
  const entities = recent.get(noun)?.entities;
  const isCompany = NOUNS.get(noun)?.sort === 'COMPANY' && !NOUNS.get(noun)!.inName;
  if (isCompany && main !== null && entities !== undefined) return main;
  if (entities !== undefined) return entities.size === 1 ? [...entities.values()][0]! : null;
  const government =
    noun === 'government' && isBritish ? reference.organisations.byId.get('uk-government') : null;
  return government ? { ...government, odsCode: null } : null;
}

function trustOf({ id }: NamedEntity, reference: ReferenceTables): NamedEntity | null {
  const trust = reference.trusts.byId.get(reference.hospitals.byId.get(id)?.trust ?? '');
  return trust ? { id: trust.id, name: trust.name, kind: 'TRUST', odsCode: trust.odsCode } : null;
}

function isOfBritishState({ id, kind }: NamedEntity, reference: ReferenceTables): boolean {
  if (kind === 'TRUST') return reference.trusts.byId.has(id);
  return (kind === 'DEPARTMENT' || kind === 'PUBLIC_BODY') && reference.organisations.byId.has(id);
}
