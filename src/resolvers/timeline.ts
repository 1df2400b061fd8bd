import type { QueryTimelineArgs } from '../generated/resolver-types.ts';
import { TIMELINES, type TimelineRow, type TimelineType } from '../queries/timelines.ts';
import { expectOne } from './by-name.ts';
import { type Connection, readConnection } from './connection.ts';
import type { RequestContext } from './context.ts';
import { keyOf } from './global-id.ts';
import { confidenceOf, daysOf } from './list-kinds.ts';

type Arguments = Partial<QueryTimelineArgs>;

/** A page of what happened in a dispute or a strike, or to a person. */
export function readTimeline(
  context: RequestContext,
  given: Arguments,
): Promise<Connection<TimelineRow>> {
  const conditions = {
    types: given.kinds?.map(typeOf) ?? null,
    minConfidence: confidenceOf(given),
  };
  const list = { type: 'Timeline', ...anchorOf(given), conditions, days: daysOf(given) };
  return readConnection(context, list, given);
}

function anchorOf({ dispute, strike, person }: Arguments) {
  expectOne({ dispute, strike, person });
  if (dispute != null) return { query: TIMELINES.dispute, key: keyOf(dispute, 'Dispute') };
  if (strike != null) return { query: TIMELINES.strike, key: keyOf(strike, 'Strike') };
  return { query: TIMELINES.person, key: keyOf(person ?? '', 'Person') };
}

/** The type of a kind: `STRIKE` is `Strike`. */
function typeOf(kind: Uppercase<TimelineType>): TimelineType {
  return (kind.charAt(0) + kind.slice(1).toLowerCase()) as TimelineType;
}
