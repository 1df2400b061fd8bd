import type { SourceRow } from './articles.ts';
import type { OrganisationRow } from './organisations.ts';
import type { SpeakerRow } from './people.ts';
import type { PlaceRow } from './places.ts';
import type { QuoteRow } from './quotes.ts';
import type { ListQueries, ListQuery, PageQuery, RowQuery } from './read-by-key.ts';
import type { StrikeRow } from './strikes.ts';

/** A figure as stored, with its to-one neighbours; properties that are not known are absent or null. */
export type FigureRow = {
  readonly id: string;
  readonly sortKey: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly value?: number;
  readonly min?: number;
  readonly max?: number;
  readonly unit: string;
  readonly comparator: string;
  readonly measure: string;
  readonly change: string;
  readonly periodFrom?: string | null;
  readonly periodTo?: string | null;
  readonly rule: string;
  readonly confidence: number;
  readonly source: SourceRow;
  readonly strike: StrikeRow | null;
  readonly concerns: SubjectRow | null;
  readonly statedBy: SpeakerRow | null;
};

export type SubjectRow =
  | (OrganisationRow & { readonly type: 'Organisation' })
  | (PlaceRow & { readonly type: 'Place' });

/** Null where anything goes. Ids, but for `measure`, `unit` and `concernsKind`. */
export type FigureConditions = {
  readonly article: string | null;
  readonly concerns: string | null;
  readonly statedBy: string | null;
  readonly strike: string | null;
  readonly measure: string | null;
  readonly unit: string | null;
  readonly concernsKind: string | null;
  readonly minConfidence: number | null;
};

export const FIGURES = {
  all: { name: 'read/figures-all' },
  anchors: {
    article: { name: 'read/figures-by-article' },
    concerns: { name: 'read/figures-by-subject' },
    statedBy: { name: 'read/figures-by-speaker' },
    strike: { name: 'read/figures-by-strike' },
    concernsKind: { name: 'read/figures-by-subject-kind' },
  },
} as const satisfies ListQueries<FigureRow, FigureConditions>;

/** A figure as far as it takes to compare it with others. */
export type ComparableFigureRow = Omit<
  FigureRow,
  'source' | 'strike' | 'concerns' | 'statedBy' | 'periodFrom' | 'periodTo'
> & {
  readonly periodFrom?: string;
  readonly periodTo?: string;
  readonly articleId: string;
  readonly strikeId?: string;
  readonly concernsId?: string;
  readonly statedById?: string;
  /** First and last day of its strike, parted by a slash. */
  readonly strikeDays: string | null;
  /** Ids of the figures that it is a part of. */
  readonly totals: readonly string[];
  /** How many figures add up to it. */
  readonly partCount: number;
};

/** Null where anything goes. */
export type ComparableFigureConditions = Pick<
  FigureConditions,
  'concerns' | 'measure' | 'unit' | 'minConfidence'
>;

/** Keys are ids of strikes, of disputes, and of organisations and places. */
export const COMPARABLE_FIGURES = {
  strike: { name: 'read/comparable-figures-by-strike' },
  dispute: { name: 'read/comparable-figures-by-dispute' },
  concerns: { name: 'read/comparable-figures-by-subject' },
} as const satisfies Record<string, PageQuery<ComparableFigureRow, ComparableFigureConditions>>;

export const figuresByQuote: PageQuery<FigureRow, FigureConditions> = {
  name: 'read/figures-by-quote',
};
export const figureById: RowQuery<FigureRow> = { name: 'read/figure-by-id' };
/** Keys are ids of figures. */
export const figureQuotes: RowQuery<QuoteRow> = { name: 'read/figure-quotes' };
/** The figures that add up to others; keys are ids of the sums. */
export const figureParts: ListQuery<FigureRow> = { name: 'read/figure-parts' };
