import { PicketlineError } from '../errors.ts';
import type {
  ArticleFilter,
  DisputeFilter,
  FigureFilter,
  OrganisationFilter,
  PersonFilter,
  PositionFilter,
  QuoteFilter,
  StrikeFilter,
} from '../generated/resolver-types.ts';
import { ARTICLES, type ArticleConditions, type ArticleRow } from '../queries/articles.ts';
import { DISPUTES, type DisputeConditions, type DisputeRow } from '../queries/disputes.ts';
import { FIGURES, type FigureConditions, type FigureRow } from '../queries/figures.ts';
import {
  ORGANISATIONS,
  type OrganisationConditions,
  type OrganisationRow,
} from '../queries/organisations.ts';
import { nameCondition, PEOPLE, type PersonConditions, type PersonRow } from '../queries/people.ts';
import { POSITIONS, type PositionConditions, type PositionRow } from '../queries/positions.ts';
import { QUOTES, type QuoteConditions, type QuoteRow } from '../queries/quotes.ts';
import { STRIKES, type StrikeConditions, type StrikeRow } from '../queries/strikes.ts';
import { longestStem, textConditions } from '../search/search-lookups.ts';
import { readSearchQuery } from '../search/search-query.ts';
import { keyOrNull } from './global-id.ts';
import type { ListKind } from './lists.ts';

export const quotes: ListKind<QuoteRow, QuoteConditions, QuoteFilter> = {
  type: 'Quote',
  queries: QUOTES,
  conditions: (where) => ({
    article: keyOrNull(where.article, 'Article'),
    speaker: keyOrNull(where.speaker, 'Person', 'Organisation'),
    organisation: keyOrNull(where.organisation, 'Organisation'),
    mentions: keyOrNull(where.mentions, 'Person', 'Organisation', 'Place'),
    strike: keyOrNull(where.strike, 'Strike'),
    dispute: keyOrNull(where.dispute, 'Dispute'),
    kind: where.kind ?? null,
    minConfidence: thresholdOf(where),
    ...wordsSought(where.text),
  }),
  days: daysOf,
};

export const figures: ListKind<FigureRow, FigureConditions, FigureFilter> = {
  type: 'Figure',
  queries: FIGURES,
  conditions: (where) => ({
    article: keyOrNull(where.article, 'Article'),
    concerns: keyOrNull(where.concerns, 'Organisation', 'Place'),
    statedBy: keyOrNull(where.statedBy, 'Person', 'Organisation'),
    strike: keyOrNull(where.strike, 'Strike'),
    measure: where.measure ?? null,
    unit: where.unit ?? null,
    concernsKind: where.concernsKind ?? null,
    minConfidence: thresholdOf(where),
  }),
  days: daysOf,
};

export const positions: ListKind<PositionRow, PositionConditions, PositionFilter> = {
  type: 'Position',
  queries: POSITIONS,
  conditions: (where) => ({
    article: keyOrNull(where.article, 'Article'),
    holder: keyOrNull(where.holder, 'Person', 'Organisation'),
    strike: keyOrNull(where.strike, 'Strike'),
    dispute: keyOrNull(where.dispute, 'Dispute'),
    stance: where.stance ?? null,
    minConfidence: thresholdOf(where),
  }),
  days: daysOf,
};

export const strikes: ListKind<StrikeRow, StrikeConditions, StrikeFilter> = {
  type: 'Strike',
  queries: STRIKES,
  conditions: (where) => ({
    dispute: keyOrNull(where.dispute, 'Dispute'),
    from: where.from ?? null,
    workforce: where.workforce ?? null,
    status: where.status ?? null,
    nation: where.nation ?? null,
  }),
  // Sort keys start with the first day; a strike that began before `from` may still end after it.
  days: (where) => ({ from: null, to: where.to ?? null }),
};

export const disputes: ListKind<DisputeRow, DisputeConditions, DisputeFilter> = {
  type: 'Dispute',
  queries: DISPUTES,
  conditions: (where) => ({ workforce: where.workforce ?? null, nation: where.nation ?? null }),
};

export const articles: ListKind<ArticleRow, ArticleConditions, ArticleFilter> = {
  type: 'Article',
  queries: ARTICLES,
  conditions: (where) => ({
    mentions: keyOrNull(where.mentions, 'Person', 'Organisation', 'Place', 'Dispute'),
    strike: keyOrNull(where.strike, 'Strike'),
    publisher: keyOrNull(where.publisher, 'Organisation'),
  }),
  days: daysOf,
};

export const people: ListKind<PersonRow, PersonConditions, PersonFilter> = {
  type: 'Person',
  queries: PEOPLE,
  conditions: (where) => ({
    name: where.name == null ? null : nameCondition(where.name),
    office: keyOrNull(where.office, 'Office'),
    organisation: keyOrNull(where.organisation, 'Organisation'),
    quotedAbout: keyOrNull(where.quotedAbout, 'Strike'),
  }),
};

export const organisations: ListKind<OrganisationRow, OrganisationConditions, OrganisationFilter> =
  {
    type: 'Organisation',
    queries: ORGANISATIONS,
    conditions: (where) => ({
      name: where.name == null ? null : nameCondition(where.name),
      kind: where.kind ?? null,
    }),
  };

/** The days that a list is asked for. */
export function daysOf(where: { readonly from?: string | null; readonly to?: string | null }) {
  return { from: where.from ?? null, to: where.to ?? null };
}

/** What quotes have to hold; a text without words is held by none. */
function wordsSought(text: string | null | undefined): Pick<QuoteConditions, 'text' | 'word'> {
  if (text == null) return { text: null, word: null };
  const query = readSearchQuery(text);
  const { exact } = textConditions(query);
  return { text: exact.length === 0 ? [[]] : exact, word: longestStem(query) };
}

/** The least confidence asked for; throws `BAD_ARGUMENT` for one that nothing can have. */
export function confidenceOf({
  minConfidence,
}: {
  readonly minConfidence?: number | null;
}): number {
  const confidence = minConfidence ?? 0;
  if (confidence < 0 || confidence > 1) {
    throw new PicketlineError('BAD_ARGUMENT', `minConfidence: expected 0 to 1, got ${confidence}`);
  }
  return confidence;
}

/** Null where every confidence will do. */
function thresholdOf(where: { readonly minConfidence?: number | null }): number | null {
  return confidenceOf(where) || null;
}
