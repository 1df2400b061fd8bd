import { firstDayOf, lastDayOf } from '../reference/dates.ts';
import type { ReferenceTables } from '../reference/tables.ts';
import { indexNames } from '../search/index-text.ts';
import { strikeTitle } from '../search/strike-title.ts';
import type {
  AppointmentRow,
  DisputeRow,
  OfficeRow,
  OrganisationLabel,
  OrganisationNames,
  OrganisationRow,
  PersonNames,
  PersonRow,
  PlaceNames,
  PlaceRow,
  StrikeFacts,
  StrikeRow,
} from './graph-change.ts';
import { personSlug } from './namesakes.ts';
import { nameKey, sortKeyOfDay, sortKeyOfName } from './sort-keys.ts';

/*
 * Rows of canonical entities. What the reference tables know is written as they have it, whatever an
 * article says; all else is written as the articles have it.
 */

/** A person of the reference tables; null where they know none of this id. */
export function referencePerson(reference: ReferenceTables, id: string): PersonRow | null {
  const row = reference.people.byId.get(id);
  if (row === undefined) return null;
  return personRow(id, { name: row.name, honorific: row.honorifics[0] ?? null }, true);
}

export function personRow(id: string, names: PersonNames, inReference = false): PersonRow {
  const { name, honorific } = names;
  const { searchText, words } = indexNames(`${honorific ?? ''} ${name}`);
  return {
    id,
    properties: {
      name,
      honorific,
      nameKey: nameKey(name),
      slug: personSlug(name),
      sortKey: sortKeyOfName(name, id),
      inReference,
      searchText,
    },
    words,
  };
}

/** An organisation, trust or hospital of the reference tables; null where they know none of this id. */
export function referenceOrganisation(
  reference: ReferenceTables,
  id: string,
): OrganisationRow | null {
  const organisation = reference.organisations.byId.get(id);
  if (organisation !== undefined) {
    const { name, kind, aliases } = organisation;
    return organisationRow(id, { name, kind, odsCode: null }, aliases, true);
  }
  const trust = reference.trusts.byId.get(id);
  if (trust !== undefined) {
    const { name, odsCode, aliases } = trust;
    return organisationRow(id, { name, kind: 'TRUST', odsCode }, aliases, true);
  }
  const hospital = reference.hospitals.byId.get(id);
  if (hospital === undefined) return null;
  const { name, odsCode, aliases } = hospital;
  return organisationRow(id, { name, kind: 'HOSPITAL', odsCode }, aliases, true);
}

const LABELS: Readonly<Record<string, OrganisationLabel>> = {
  TRUST: 'Trust',
  HOSPITAL: 'Hospital',
  UNION: 'Union',
  DEPARTMENT: 'Department',
  PUBLISHER: 'Publisher',
  PARTY: 'Party',
};

export function organisationRow(
  id: string,
  names: OrganisationNames,
  aliases: readonly string[] = [],
  inReference = false,
): OrganisationRow {
  const { name, kind, odsCode } = names;
  const { searchText, words } = indexNames(name, ...aliases);
  return {
    id,
    label: LABELS[kind] ?? null,
    properties: {
      name,
      kind,
      odsCode,
      nameKey: nameKey(name),
      aliases,
      aliasKeys: [...new Set(aliases.map(nameKey))],
      sortKey: sortKeyOfName(name, id),
      inReference,
      searchText,
    },
    words,
  };
}

/** A place of the reference tables; null where they know none of this id. */
export function referencePlace(reference: ReferenceTables, id: string): PlaceRow | null {
  const row = reference.places.byId.get(id);
  return row === undefined ? null : placeRow(id, { name: row.name }, true);
}

export function placeRow(id: string, { name }: PlaceNames, inReference = false): PlaceRow {
  return {
    id,
    properties: { name, nameKey: nameKey(name), sortKey: sortKeyOfName(name, id), inReference },
  };
}

/** A dispute of the reference tables; null where they know none of this id. */
export function referenceDispute(reference: ReferenceTables, id: string): DisputeRow | null {
  const row = reference.disputes.byId.get(id);
  if (row === undefined) return null;
  const { name, workforces, nations, from, to } = row;
  const sortKey = sortKeyOfDay(from && firstDayOf(from), id);
  return { id, properties: { name, workforces, nations, from, to, sortKey } };
}

/** A strike of the calendar; null where it knows none of this id. */
export function referenceStrike(reference: ReferenceTables, id: string): StrikeRow | null {
  const row = reference.strikes.byId.get(id);
  if (row === undefined) return null;
  const { from, to, workforces, nations, status, windows, disputes } = row;
  const facts = { from, to, workforces, nations, status };
  return strikeRow(id, facts, { windows, disputes, inReference: true });
}

interface StrikeExtras {
  readonly windows: readonly { readonly from: string; readonly to: string }[];
  readonly disputes: readonly string[];
  readonly inReference: boolean;
}

const PROVISIONAL: StrikeExtras = { windows: [], disputes: [], inReference: false };

export function strikeRow(
  id: string,
  { from, to, workforces, nations, status }: StrikeFacts,
  { windows, disputes, inReference }: StrikeExtras = PROVISIONAL,
): StrikeRow {
  const firstDay = firstDayOf(from);
  const { searchText, words } = indexNames(strikeTitle({ from, to, workforces, nations }));
  return {
    id,
    properties: {
      from,
      to,
      workforces,
      nations,
      status,
      firstDay,
      lastDay: to && lastDayOf(to),
      windowStarts: windows.map((window) => window.from),
      windowEnds: windows.map((window) => window.to),
      provisional: !inReference,
      sortKey: sortKeyOfDay(firstDay, id),
      inReference,
      searchText,
    },
    words,
    disputes,
  };
}

/** An office of the reference tables; null where they know none of this id. */
export function referenceOffice(reference: ReferenceTables, id: string): OfficeRow | null {
  const row = reference.offices.byId.get(id);
  if (row === undefined) return null;
  const { title, organisation } = row;
  return {
    id,
    properties: { title, nameKey: nameKey(title), sortKey: sortKeyOfName(title, id) },
    organisation,
  };
}

export interface AppointmentFacts {
  readonly title: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly office: string | null;
  readonly organisation: string | null;
}

export function appointmentRow(
  id: string,
  { title, from, to, office, organisation }: AppointmentFacts,
  inReference = false,
): AppointmentRow {
  return {
    id,
    properties: {
      title,
      titleKey: nameKey(title),
      from,
      to,
      sortKey: sortKeyOfDay(from && firstDayOf(from), id),
      inReference,
    },
    office,
    organisation,
  };
}
