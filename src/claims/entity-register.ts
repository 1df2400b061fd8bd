import type { ExtractionRecord } from '../extract/record.ts';
import { comparableName, slugOf } from '../reference/slug.ts';
import type { ReferenceTables } from '../reference/tables.ts';
import {
  organisationRow,
  personRow,
  placeRow,
  referenceDispute,
  referenceOffice,
  referenceOrganisation,
  referencePerson,
  referencePlace,
  referenceStrike,
  strikeRow,
} from './entity-rows.ts';
import type {
  AppointmentRow,
  DisputeRow,
  GraphChange,
  OfficeRow,
  OrganisationNames,
  OrganisationRow,
  PersonRow,
  PlaceRow,
  StrikeRow,
} from './graph-change.ts';

/** The entity rows of a change, by the names of their lists. */
export type EntityRows = Pick<
  GraphChange,
  'people' | 'organisations' | 'places' | 'disputes' | 'strikes' | 'offices' | 'appointments'
>;

/**
 * The canonical entities that one article speaks of. Asking for an id adds the entity, with what it needs
 * to stand (a strike's disputes, an appointment's office), to the rows that are written.
 *
 * Each question gives the id back, or null where neither the record nor the reference tables know it: a
 * link to nobody is left out.
 */
export interface EntityRegister {
  person(id: string | null): string | null;
  organisation(id: string | null): string | null;
  place(id: string | null): string | null;
  dispute(id: string | null): string | null;
  strike(id: string | null): string | null;
  appointment(row: AppointmentRow): string;
  publisher(name: string | null): (OrganisationNames & { readonly id: string }) | null;
  rows(): EntityRows;
}

export function createEntityRegister(
  record: ExtractionRecord,
  reference: ReferenceTables,
): EntityRegister {
  const found = {
    people: byId(record.people),
    organisations: byId(record.organisations),
    places: byId(record.places),
    strikes: byId(record.strikes),
  };
  const people = new Map<string, PersonRow>();
  const organisations = new Map<string, OrganisationRow>();
  const places = new Map<string, PlaceRow>();
  const disputes = new Map<string, DisputeRow>();
  const strikes = new Map<string, StrikeRow>();
  const offices = new Map<string, OfficeRow>();
  const appointments = new Map<string, AppointmentRow>();

  const register: EntityRegister = {
    person: (id) =>
      add(people, id, (known) => {
        const finding = found.people.get(known);
        return referencePerson(reference, known) ?? (finding ? personRow(known, finding) : null);
      }),
    organisation: (id) =>
      add(organisations, id, (known) => {
        const finding = found.organisations.get(known);
        const row = referenceOrganisation(reference, known);
        return row ?? (finding ? organisationRow(known, finding) : null);
      }),
    place: (id) =>
      add(places, id, (known) => {
        const finding = found.places.get(known);
        return referencePlace(reference, known) ?? (finding ? placeRow(known, finding) : null);
      }),
    dispute: (id) => add(disputes, id, (known) => referenceDispute(reference, known)),
    strike: (id) =>
      add(strikes, id, (known) => {
        const finding = found.strikes.get(known);
        const row = referenceStrike(reference, known) ?? (finding && strikeRow(known, finding));
        return row
          ? { ...row, disputes: present(row.disputes.map((dispute) => register.dispute(dispute))) }
          : null;
      }),
    appointment(row) {
      const office = add(offices, row.office, (known) => referenceOffice(reference, known));
      if (office) register.organisation(offices.get(office)?.organisation ?? null);
      appointments.set(row.id, {
        ...row,
        office,
        organisation: register.organisation(row.organisation),
      });
      return row.id;
    },
    publisher(name) {
      if (name === null) return null;
      const row = publisherRow(reference, name);
      if (!organisations.has(row.id)) organisations.set(row.id, row);
      const { kind, odsCode, name: canonicalName } = row.properties;
      return { id: row.id, name: canonicalName, kind, odsCode };
    },
    rows: () => ({
      people: [...people.values()],
      organisations: [...organisations.values()],
      places: [...places.values()],
      disputes: [...disputes.values()],
      strikes: [...strikes.values()],
      offices: [...offices.values()],
      appointments: [...appointments.values()],
    }),
  };
  return register;
}

function publisherRow(reference: ReferenceTables, name: string): OrganisationRow {
  const key = comparableName(name);
  const known = reference.organisations.rows.find(
    (row) =>
      row.kind === 'PUBLISHER' &&
      [row.name, ...row.aliases].some((alias) => comparableName(alias) === key),
  );
  const id = known?.id ?? slugOf(name);
  const row = referenceOrganisation(reference, id);
  return row ?? organisationRow(id, { name, kind: 'PUBLISHER', odsCode: null });
}

function add<Row>(
  rows: Map<string, Row>,
  id: string | null,
  rowOf: (id: string) => Row | null,
): string | null {
  if (id === null || rows.has(id)) return id;
  const row = rowOf(id);
  if (row === null) return null;
  rows.set(id, row);
  return id;
}

function byId<Finding extends { readonly id: string }>(
  findings: readonly Finding[],
): ReadonlyMap<string, Finding> {
  return new Map(findings.map((finding) => [finding.id, finding]));
}

/** The ids of those that are known. */
export function present(ids: readonly (string | null)[]): readonly string[] {
  return ids.filter((id) => id !== null);
}
