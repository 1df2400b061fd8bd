import type { PageQuery } from './read-by-key.ts';

/** What stands in a timeline: its type and id, and the date that its sort key begins with. */
export type TimelineRow = {
  readonly id: string;
  readonly type: TimelineType;
  /** The sort key of the thing, then its type, as two of different types may have the same. */
  readonly sortKey: string;
};

export type TimelineType = 'Strike' | 'Quote' | 'Figure' | 'Appointment' | 'Position' | 'Article';

/** The thing itself, as stored, with its type. */
export type TimelineItemRow = { readonly type: TimelineType };

/** Null for all types. */
export type TimelineConditions = {
  readonly types: readonly TimelineType[] | null;
  readonly minConfidence: number;
};

/** Keys are ids of disputes, strikes and people. */
export const TIMELINES = {
  dispute: { name: 'read/timeline-by-dispute' },
  strike: { name: 'read/timeline-by-strike' },
  person: { name: 'read/timeline-by-person' },
} as const satisfies Record<string, PageQuery<TimelineRow, TimelineConditions>>;
