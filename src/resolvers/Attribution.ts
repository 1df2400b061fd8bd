import type { AttributionResolvers } from '../generated/resolver-types.ts';
import type { SourceRow } from '../queries/articles.ts';
import type { AttributionRow } from '../queries/quotes.ts';
import { passageOf } from './passages.ts';

/** An attribution knows where its quote stands, so that its passages can be read. */
export type SourcedAttribution = AttributionRow & SourceRow;

export const Attribution: AttributionResolvers = {
  appointment: ({ appointment, speaker, organisation, office }) =>
    appointment && {
      ...appointment,
      person: speaker?.type === 'Person' ? speaker : null,
      organisation,
      office,
    },
  mention: ({ versionId, mentionStart, mentionEnd }) =>
    passageOf(versionId, mentionStart, mentionEnd),
  cue: ({ versionId, cueStart, cueEnd }) => passageOf(versionId, cueStart, cueEnd),
};
