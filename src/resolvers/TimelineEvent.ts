import type { TimelineEventResolvers, TimelineKind } from '../generated/resolver-types.ts';
import type { TimelineType } from '../queries/timelines.ts';
import { expectFound, readOfType } from './node.ts';

export const TimelineEvent: TimelineEventResolvers = {
  date: ({ sortKey }) => sortKey.slice(0, sortKey.indexOf(' ')),
  kind: ({ type }) => type.toUpperCase() as Uppercase<TimelineType> satisfies TimelineKind,
  item: ({ type, id }, _, context) => expectFound(readOfType(type, id, context)),
};
