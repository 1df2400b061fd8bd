import type { OrganisationRow } from './organisations.ts';
import type { PersonRow } from './people.ts';
import type { NoConditions, PageQuery, RowQuery } from './read-by-key.ts';

/** An appointment as stored, with whoever and whatever it joins; properties that are not known are absent. */
export type AppointmentRow = {
  readonly id: string;
  readonly sortKey: string;
  readonly title: string;
  readonly from?: string;
  readonly to?: string;
  readonly person: PersonRow | null;
  readonly organisation: OrganisationRow | null;
  readonly office: OfficeRow | null;
};

export type OfficeRow = {
  readonly id: string;
  readonly sortKey: string;
  readonly title: string;
};

export const appointmentsByPerson: PageQuery<AppointmentRow, NoConditions> = {
  name: 'read/appointments-by-person',
};
export const appointmentsByOrganisation: PageQuery<AppointmentRow, NoConditions> = {
  name: 'read/appointments-by-organisation',
};
export const appointmentsByOffice: PageQuery<AppointmentRow, NoConditions> = {
  name: 'read/appointments-by-office',
};
export const appointmentById: RowQuery<AppointmentRow> = { name: 'read/appointment-by-id' };
export const officeById: RowQuery<OfficeRow> = { name: 'read/office-by-id' };
/** Keys are ids of offices. */
export const officeOrganisations: RowQuery<OrganisationRow> = { name: 'read/office-organisations' };
