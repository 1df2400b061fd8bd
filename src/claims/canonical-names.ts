import type { OrganisationNames, PersonNames, PlaceNames, StrikeFacts } from './graph-change.ts';

/*
 * What an entity outside the reference tables is called in the end, when several articles call it
 * differently. Every rule here gives the same for any order and grouping of the articles, and for an
 * article taken twice: that is what makes the graph independent of the order of ingest.
 */

export function mergePersonNames(one: PersonNames, other: PersonNames): PersonNames {
  return {
    name: preferredName(one.name, other.name),
    honorific: preferredHonorific(one.honorific, other.honorific),
  };
}

export function mergeOrganisationNames(
  one: OrganisationNames,
  other: OrganisationNames,
): OrganisationNames {
  return {
    name: preferredName(one.name, other.name),
    kind: preferredKind(one.kind, other.kind),
    odsCode: smaller(one.odsCode, other.odsCode),
  };
}

export function mergePlaceNames(one: PlaceNames, other: PlaceNames): PlaceNames {
  return { name: preferredName(one.name, other.name) };
}

export function mergeStrikeFacts(one: StrikeFacts, other: StrikeFacts): StrikeFacts {
  return {
    from: smaller(one.from, other.from) ?? one.from,
    to: larger(one.to, other.to),
    workforces: union(one.workforces, other.workforces),
    nations: union(one.nations, other.nations),
    status: rankOf(one.status) > rankOf(other.status) ? one.status : other.status,
  };
}

/**
 * A name in capitals throughout is a matter of layout and gives way; the longer name says more; of two as
 * long, the one that sorts first (capitals before small letters).
 */
export function preferredName(one: string, other: string): string {
  const [oneShouts, otherShouts] = [one === one.toUpperCase(), other === other.toUpperCase()];
  if (oneShouts !== otherShouts) return oneShouts ? other : one;
  if (one.length !== other.length) return one.length > other.length ? one : other;
  return one < other ? one : other;
}

const PLAIN_HONORIFICS = new Set(['mr', 'mrs', 'ms', 'miss', 'mx']);

/** "Dr" and "Sir" say more than "Mr". */
function preferredHonorific(one: string | null, other: string | null): string | null {
  if (one === null || other === null) return one ?? other;
  const [oneIsPlain, otherIsPlain] = [isPlain(one), isPlain(other)];
  if (oneIsPlain !== otherIsPlain) return oneIsPlain ? other : one;
  return one < other ? one : other;
}

function isPlain(honorific: string): boolean {
  return PLAIN_HONORIFICS.has(honorific.toLowerCase().replace('.', ''));
}

function preferredKind(one: string, other: string): string {
  if (one === 'OTHER' || other === 'OTHER') return one === 'OTHER' ? other : one;
  return one < other ? one : other;
}

/** From what is expected to what is known to have happened. */
const STATUSES = ['ANNOUNCED', 'UNDER_WAY', 'HELD', 'CALLED_OFF'];

function rankOf(status: string): number {
  return STATUSES.indexOf(status);
}

function smaller(one: string | null, other: string | null): string | null {
  if (one === null || other === null) return one ?? other;
  return one < other ? one : other;
}

function larger(one: string | null, other: string | null): string | null {
  if (one === null || other === null) return one ?? other;
  return one > other ? one : other;
}

function union(one: readonly string[], other: readonly string[]): readonly string[] {
  return [...new Set([...one, ...other])].sort();
}
