import type { ListQueries, NoConditions, PageQuery, RowQuery } from './read-by-key.ts';

/** A dispute as stored; properties that are not known are absent. */
export type DisputeRow = {
  readonly id: string;
  readonly sortKey: string;
  readonly name: string;
  readonly workforces: readonly string[];
  readonly nations: readonly string[];
  readonly from?: string;
  readonly to?: string;
};

/** Null where anything goes. */
export type DisputeConditions = {
  readonly workforce: string | null;
  readonly nation: string | null;
};

export const DISPUTES = {
  all: { name: 'read/disputes-all' },
  anchors: {},
} as const satisfies ListQueries<DisputeRow, DisputeConditions>;

export const disputesByStrike: PageQuery<DisputeRow, NoConditions> = {
  name: 'read/disputes-by-strike',
};
export const disputesByArticle: PageQuery<DisputeRow, NoConditions> = {
  name: 'read/disputes-by-article',
};
export const disputeById: RowQuery<DisputeRow> = { name: 'read/dispute-by-id' };
