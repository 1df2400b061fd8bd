import type { ReferenceTables } from '../reference/tables.ts';
import { heldAppointment } from './appointments.ts';
import { claimFromReference } from './claim-rows.ts';
import {
  referenceDispute,
  referenceOffice,
  referenceOrganisation,
  referencePerson,
  referencePlace,
  referenceStrike,
} from './entity-rows.ts';
import { type ClaimRow, type GraphChange, NO_CHANGE } from './graph-change.ts';

/**
 * What the reference tables say about the graph: all of their entities, and a claim for each strike that
 * an organisation called, each hospital that a trust runs, and each office that a person held.
 */
export function referenceClaims(reference: ReferenceTables): GraphChange {
  const ids = (table: { readonly rows: readonly { readonly id: string }[] }) =>
    table.rows.map(({ id }) => id);
  const organisationIds = [reference.organisations, reference.trusts, reference.hospitals];
  const held = reference.officeHolders.map((holder) => ({
    holder,
    appointment: heldAppointment(reference, holder),
  }));
  return {
    ...NO_CHANGE,
    referenceTables: reference.sources.rows.map(({ id, table, title, source, licence }) => ({
      id,
      properties: { title, source, licence, table },
    })),
    people: present(ids(reference.people).map((id) => referencePerson(reference, id))),
    organisations: present(
      organisationIds.flatMap(ids).map((id) => referenceOrganisation(reference, id)),
    ),
    places: present(ids(reference.places).map((id) => referencePlace(reference, id))),
    disputes: present(ids(reference.disputes).map((id) => referenceDispute(reference, id))),
    strikes: present(ids(reference.strikes).map((id) => referenceStrike(reference, id))),
    offices: present(ids(reference.offices).map((id) => referenceOffice(reference, id))),
    appointments: held.map(({ appointment }) => appointment),
    runsClaims: reference.hospitals.rows.map(({ id, trust }) =>
      claimFromReference(sourcesOf(reference, 'hospitals'), {
        kind: 'RUNS',
        subject: trust,
        object: id,
      }),
    ),
    calledClaims: reference.strikes.rows.flatMap(({ id, calledBy, source }) =>
      calledBy.map(
        (caller): ClaimRow =>
          claimFromReference(sourcesOf(reference, 'strikes'), {
            kind: 'CALLED',
            subject: caller,
            object: id,
            reason: source,
          }),
      ),
    ),
    heldClaims: held.map(({ holder, appointment }) =>
      claimFromReference(sourcesOf(reference, 'office-holders'), {
        kind: 'HELD',
        subject: holder.person,
        object: appointment.id,
        reason: holder.source || null,
      }),
    ),
  };
}

function sourcesOf(reference: ReferenceTables, table: string): readonly string[] {
  return reference.sources.rows.filter((row) => row.table === table).map(({ id }) => id);
}

function present<Row>(rows: readonly (Row | null)[]): readonly Row[] {
  return rows.filter((row) => row !== null);
}
