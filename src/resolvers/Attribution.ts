import type { AttributionResolvers } from '../generated/resolver-types.ts';
import type { SourceRow } from '../queries/articles.ts';
import type { AttributionRow } from '../queries/quotes.ts';
import { fromNeighbour, fromProperties } from './field-sources.ts';
import { passageOf } from './passages.ts';

/** An attribution knows where its quote stands, so that its passages can be read. */
export type SourcedAttribution = AttributionRow & Pick<SourceRow, 'versionId'>;

export const Attribution: AttributionResolvers = {
  appointment: fromNeighbour(
    ['appointment'],
    ({ appointment, speaker, organisation, office }: SourcedAttribution) =>
      appointment && {
        ...appointment,
        person: speaker?.type === 'Person' ? speaker : null,
        organisation,
        office,
      },
    { person: 'speaker', organisation: 'organisation', office: 'office' },
  ),
  // The version comes from the quote.
  mention: fromProperties(
    ['mentionStart', 'mentionEnd'],
    ({ versionId, mentionStart, mentionEnd }: SourcedAttribution) =>
      passageOf(versionId, mentionStart, mentionEnd),
  ),
  cue: fromProperties(
    ['cueStart', 'cueEnd'],
    ({ versionId, cueStart, cueEnd }: SourcedAttribution) => passageOf(versionId, cueStart, cueEnd),
  ),
};
