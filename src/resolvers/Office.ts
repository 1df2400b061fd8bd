import type { OfficeResolvers } from '../generated/resolver-types.ts';
import { appointmentsByOffice, officeOrganisations } from '../queries/appointments.ts';
import { plainList } from './lists.ts';
import { idsOf, rowOf } from './rows.ts';

export const Office: OfficeResolvers = {
  ...idsOf('Office'),
  organisation: rowOf(officeOrganisations),
  appointments: plainList('Appointment', appointmentsByOffice),
};
