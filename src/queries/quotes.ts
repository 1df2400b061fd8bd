import type { Conditions } from '../search/search-lookups.ts';
import type { AppointmentRow, OfficeRow } from './appointments.ts';
import type { SortDateBasis, SourceRow } from './articles.ts';
import type { OrganisationRow } from './organisations.ts';
import type { SpeakerRow } from './people.ts';
import type { PlaceRow } from './places.ts';
import type { ListQueries, ListQuery, PageQuery, RowQuery } from './read-by-key.ts';
import type { StrikeRow } from './strikes.ts';

/** A quote as stored, with its article and strike; properties that are not known are absent or null. */
export type QuoteRow = {
  readonly id: string;
  readonly sortKey: string;
  readonly text: string;
  readonly kind: string;
  readonly medium: string;
  readonly segmentStarts: readonly number[];
  readonly segmentEnds: readonly number[];
  readonly segmentTexts: readonly string[];
  readonly start: number;
  readonly end: number;
  readonly cueStart?: number | null;
  readonly cueEnd?: number | null;
  readonly rule: string;
  readonly confidence: number;
  readonly sortDate: string;
  readonly sortDateBasis: SortDateBasis;
  readonly source: SourceRow;
  readonly strike: StrikeRow | null;
};

/** One speaker of a quote; `organisation` and `office` are those of the appointment. */
export type AttributionRow = {
  readonly id: string;
  readonly name: string;
  readonly mentionStart?: number | null;
  readonly mentionEnd?: number | null;
  readonly cueStart?: number | null;
  readonly cueEnd?: number | null;
  readonly rule: string;
  readonly confidence: number;
  readonly speaker: SpeakerRow | null;
  readonly appointment: Omit<AppointmentRow, 'person' | 'organisation' | 'office'> | null;
  readonly organisation: OrganisationRow | null;
  readonly office: OfficeRow | null;
};

export type MentionedRow = SpeakerRow | (PlaceRow & { readonly type: 'Place' });

/**
 * Null where anything goes. Ids, but for `kind`; `text` is what search has every quote hold, and `word` what all forms
 * of one of its words share, by which they are looked up.
 */
export type QuoteConditions = {
  readonly article: string | null;
  readonly speaker: string | null;
  readonly organisation: string | null;
  readonly mentions: string | null;
  readonly strike: string | null;
  readonly dispute: string | null;
  readonly kind: string | null;
  readonly minConfidence: number | null;
  readonly text: Conditions | null;
  readonly word: string | null;
};

export const QUOTES = {
  all: { name: 'read/quotes-all' },
  anchors: {
    article: { name: 'read/quotes-by-article' },
    speaker: { name: 'read/quotes-by-speaker' },
    organisation: { name: 'read/quotes-by-organisation' },
    mentions: { name: 'read/quotes-by-mention' },
    strike: { name: 'read/quotes-by-strike' },
    word: { name: 'read/quotes-by-word' },
    dispute: { name: 'read/quotes-by-dispute' },
  },
} as const satisfies ListQueries<QuoteRow, QuoteConditions>;

/** Keys are ids of the quotes replied to. */
export const quotesByRepliedTo: PageQuery<QuoteRow, QuoteConditions> = {
  name: 'read/quotes-by-replied-to',
};
/** The same words in other articles; keys are ids of quotes. */
export const quotesByRepeated: PageQuery<QuoteRow, QuoteConditions> = {
  name: 'read/quotes-by-repeated',
};
export const quoteById: RowQuery<QuoteRow> = { name: 'read/quote-by-id' };
/** Keys are ids of the quotes within. */
export const quoteParents: RowQuery<QuoteRow> = { name: 'read/quote-parents' };
/** Keys are ids of the replies. */
export const quotesRepliedTo: RowQuery<QuoteRow> = { name: 'read/quote-replied-to' };
/** Keys are ids of quotes. */
export const quoteAttributions: ListQuery<AttributionRow> = { name: 'read/quote-attributions' };
/** Keys are ids of quotes. */
export const quoteMentions: ListQuery<MentionedRow> = { name: 'read/quote-mentions' };
