import type { AppointmentFinding, PersonFinding } from '../extract/record.ts';
import { lastDayOf } from '../reference/dates.ts';
import { officesOf } from '../reference/office-holders.ts';
import { slugOf } from '../reference/slug.ts';
import type { OfficeHolderRow, ReferenceTables } from '../reference/tables.ts';
import type { Span } from '../text/span.ts';
import { appointmentRow } from './entity-rows.ts';
import type { AppointmentRow } from './graph-change.ts';

/** The appointment that the reference tables give a person by one row of office holders. */
export function heldAppointment(
  reference: ReferenceTables,
  { office: officeId, person, from, to }: OfficeHolderRow,
): AppointmentRow {
  const office = reference.offices.byId.get(officeId);
  const facts = {
    title: office?.title ?? officeId,
    from,
    to,
    office: officeId,
    organisation: office?.organisation ?? null,
  };
  return appointmentRow(appointmentId(person, officeId, from), facts, true);
}

/**
 * The appointment that an article states: the one of the reference tables where the person held this
 * office on the article's day, else one as the article words it, without dates.
 *
 * @param day the day of the article's words, `YYYY-MM-DD`
 */
export function statedAppointment(
  reference: ReferenceTables,
  person: string,
  stated: AppointmentFinding,
  day: string,
): AppointmentRow {
  if (stated.office !== null) {
    const held = holderOn(reference, person, stated.office, day, stated.from);
    if (held !== null) return heldAppointment(reference, held);
  }
  const office = stated.office === null ? null : reference.offices.byId.get(stated.office);
  const facts = {
    title: office?.title ?? stated.title,
    from: null,
    to: null,
    office: office?.id ?? null,
    organisation: office?.organisation ?? stated.organisation,
  };
  const post = office?.id ?? slugOf([stated.title, facts.organisation ?? ''].join(' '));
  return appointmentRow(appointmentId(person, post, null), facts);
}

/**
 * Which of a person's stated appointments an attribution goes by: the one that is stated at the mention,
 * else the last one before it, else the first one after.
 */
export function appointmentAt<Stated extends { readonly mention: Span }>(
  stated: readonly Stated[],
  mention: Span | null,
): Stated | null {
  const inOrder = stated.toSorted((one, other) => one.mention.start - other.mention.start);
  const before = inOrder.filter(({ mention: { start } }) => mention && start < mention.end);
  return before.at(-1) ?? inOrder[0] ?? null;
}

/**
 * The holding that began when the finding says so, else the one of that day, else the last one before it
 * ("the former health secretary").
 */
function holderOn(
  reference: ReferenceTables,
  person: string,
  office: string,
  day: string,
  from: string | null,
): OfficeHolderRow | null {
  const rows = (reference.officesByPerson.get(person) ?? []).filter((row) => row.office === office);
  const begun = rows.find((row) => from !== null && row.from === from);
  if (begun !== undefined) return begun;
  const onDay = officesOf(reference, person, day).find((held) => held.office.id === office);
  if (onDay !== undefined) {
    return rows.find((row) => row.from === onDay.from && row.to === onDay.to) ?? null;
  }
  const ended = rows.filter((row) => row.to !== null && lastDayOf(row.to) < day);
  return (
    ended.toSorted((one, other) => ((one.to ?? '') < (other.to ?? '') ? -1 : 1)).at(-1) ?? null
  );
}

function appointmentId(person: string, post: string, from: string | null): string {
  return [person, post, ...(from === null ? [] : [from])].join('-');
}

/** All appointments that an article states of its people. */
export type StatedAppointments = ReadonlyMap<string, readonly StatedAppointment[]>;

export interface StatedAppointment {
  readonly mention: Span;
  /** As the article words it. */
  readonly title: string;
  readonly row: AppointmentRow;
}

/** By id of the person, in the order of the record. */
export function statedAppointments(
  reference: ReferenceTables,
  people: readonly PersonFinding[],
  day: string,
): StatedAppointments {
  return new Map(
    people.map(({ id, appointments }) => [
      id,
      appointments.map((stated) => ({
        mention: stated.mention,
        title: stated.title,
        row: statedAppointment(reference, id, stated, day),
      })),
    ]),
  );
}
