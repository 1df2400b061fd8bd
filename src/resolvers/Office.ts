import type { OfficeResolvers } from '../generated/resolver-types.ts';
import { appointmentsByOffice, officeOrganisations } from '../queries/appointments.ts';
import { globalId } from './global-id.ts';
import { readPlain } from './lists.ts';

export const Office: OfficeResolvers = {
  id: ({ id }) => globalId('Office', id),
  key: ({ id }) => id,
  organisation: ({ id }, _, { loaders }) => loaders.row(officeOrganisations, id),
  appointments: ({ id }, page, context) =>
    readPlain(context, 'Appointment', appointmentsByOffice, id, page),
};
