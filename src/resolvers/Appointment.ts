import type { AppointmentResolvers } from '../generated/resolver-types.ts';
import type { AppointmentRow } from '../queries/appointments.ts';
import { evidenceKey } from '../queries/evidence.ts';
import type { PageArguments } from './connection.ts';
import type { RequestContext } from './context.ts';
import { fromProperties } from './field-sources.ts';
import { readEvidence } from './relation-edges.ts';
import { idsOf } from './rows.ts';

export const Appointment: AppointmentResolvers = {
  ...idsOf('Appointment'),
  evidence: fromProperties(
    ['id', 'person.id'],
    ({ id, person }: AppointmentRow, page: PageArguments, context: RequestContext) =>
      readEvidence(evidenceKey('HELD', person?.id ?? '', id), page, context),
  ),
};
