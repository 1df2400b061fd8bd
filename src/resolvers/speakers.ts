import type { QuerySpeakersAboutArgs } from '../generated/resolver-types.ts';
import { SPEAKERS, type SpeakerShareRow } from '../queries/speakers.ts';
import { expectOne } from './by-name.ts';
import { askedPage, type Connection, NO_DAYS } from './connection.ts';
import type { RequestContext } from './context.ts';
import { keyOf } from './global-id.ts';
import { confidenceOf, daysOf } from './list-kinds.ts';

type Arguments = Partial<QuerySpeakersAboutArgs>;

/** A page of those who are quoted about a strike or a dispute, with how much each is heard. */
export async function readSpeakers(
  { loaders }: RequestContext,
  given: Arguments,
): Promise<Connection<SpeakerShareRow>> {
  const { query, key } = anchorOf(given);
  const conditions = {
    kind: given.kind ?? null,
    ...daysOf(given),
    minConfidence: confidenceOf(given),
  };
  const { stretch, toConnection } = askedPage({ type: 'SpeakerShare', days: NO_DAYS }, given);
  return toConnection(await loaders.page(query, key, stretch, conditions), key);
}

function anchorOf({ strike, dispute }: Arguments) {
  expectOne({ strike, dispute });
  return strike != null
    ? { query: SPEAKERS.strike, key: keyOf(strike, 'Strike') }
    : { query: SPEAKERS.dispute, key: keyOf(dispute ?? '', 'Dispute') };
}
