import { type Holding, officesOf } from '../reference/office-holders.ts';
import { comparableName } from '../reference/slug.ts';
import type { ReferenceTables } from '../reference/tables.ts';
import type { Appointment, Person } from './analysis.ts';
import type { AppointmentFinding } from './record.ts';

/**
 * A person's appointments as the text states them, each with office, organisation and time where the
 * reference tables know one office by that title that the person held.
 *
 * @param day the day that the article speaks of, `YYYY-MM-DD`; null where nobody knows
 */
export function resolveAppointments(
  { id, appointments }: Person,
  reference: ReferenceTables,
  day: string | null,
): AppointmentFinding[] {
  return appointments.map((appointment) => {
    const holding = holdingOf(id, appointment, reference, day);
    return {
      title: appointment.title,
      organisation: appointment.organisation ?? holding?.office.organisation ?? null,
      office: holding?.office.id ?? null,
      from: holding?.from ?? null,
      to: holding?.to ?? null,
      mention: appointment.mention,
    };
  });
}

/** A title that fits several offices held at the time is left as it is stated. */
function holdingOf(
  person: string,
  { title, organisation }: Appointment,
  reference: ReferenceTables,
  day: string | null,
): Holding | null {
  const fits = officesOf(reference, person, day ?? undefined).filter(({ office }) => {
    const goesBy = [office.title, ...office.aliases].map(comparableName);
    const sameBody =
      organisation === null ||
      organisation === office.organisation ||
      organisation === office.committee;
    return sameBody && goesBy.includes(comparableName(title));
  });
  return fits.length === 1 ? fits[0]! : null;
}
