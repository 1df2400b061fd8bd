import type { AppointmentResolvers } from '../generated/resolver-types.ts';
import { evidenceByRelation, evidenceKey } from '../queries/evidence.ts';
import { globalId } from './global-id.ts';
import { readPlain } from './lists.ts';

export const Appointment: AppointmentResolvers = {
  id: ({ id }) => globalId('Appointment', id),
  key: ({ id }) => id,
  evidence: ({ id, person }, page, context) =>
    readPlain(
      context,
      'Evidence',
      evidenceByRelation,
      evidenceKey('HELD', person?.id ?? '', id),
      page,
    ),
};
