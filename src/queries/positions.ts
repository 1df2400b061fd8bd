import type { SourceRow } from './articles.ts';
import type { DisputeRow } from './disputes.ts';
import type { SpeakerRow } from './people.ts';
import type { ListQueries, RowQuery } from './read-by-key.ts';
import type { StrikeRow } from './strikes.ts';

/** A position as stored, with its to-one neighbours. */
export type PositionRow = {
  readonly id: string;
  readonly sortKey: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly stance: string;
  readonly rule: string;
  readonly confidence: number;
  readonly source: SourceRow;
  readonly holder: SpeakerRow;
  readonly strike: StrikeRow | null;
  readonly dispute: DisputeRow | null;
};

/** Null where anything goes. Ids, but for `stance`. */
export type PositionConditions = {
  readonly article: string | null;
  readonly holder: string | null;
  readonly strike: string | null;
  readonly dispute: string | null;
  readonly stance: string | null;
  readonly minConfidence: number | null;
};

export const POSITIONS = {
  all: { name: 'read/positions-all' },
  anchors: {
    article: { name: 'read/positions-by-article' },
    holder: { name: 'read/positions-by-holder' },
    strike: { name: 'read/positions-by-strike' },
    dispute: { name: 'read/positions-by-dispute' },
  },
} as const satisfies ListQueries<PositionRow, PositionConditions>;

export const positionById: RowQuery<PositionRow> = { name: 'read/position-by-id' };
