import type { Covering } from './articles.ts';
import type { ListQueries, NoConditions, PageQuery, RowQuery } from './read-by-key.ts';

/** A strike as stored; properties that are not known are absent. */
export type StrikeRow = {
  readonly id: string;
  readonly sortKey: string;
  readonly from: string;
  readonly to?: string;
  readonly firstDay: string;
  readonly lastDay?: string;
  readonly windowStarts: readonly string[];
  readonly windowEnds: readonly string[];
  readonly workforces: readonly string[];
  readonly nations: readonly string[];
  readonly status: string;
  readonly provisional: boolean;
};

/** Null where anything goes. `from` is the earliest last day. */
export type StrikeConditions = {
  readonly dispute: string | null;
  readonly from: string | null;
  readonly workforce: string | null;
  readonly status: string | null;
  readonly nation: string | null;
};

export const STRIKES = {
  all: { name: 'read/strikes-all' },
  anchors: { dispute: { name: 'read/strikes-by-dispute' } },
} as const satisfies ListQueries<StrikeRow, StrikeConditions>;

/** Strikes that an organisation called. */
export const strikesByCaller: PageQuery<StrikeRow, NoConditions> = {
  name: 'read/strikes-by-caller',
};
export const strikesByArticle: PageQuery<Covering<StrikeRow>, NoConditions> = {
  name: 'read/strikes-by-article',
};
export const strikeById: RowQuery<StrikeRow> = { name: 'read/strike-by-id' };
