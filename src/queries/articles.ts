import type { OrganisationRow } from './organisations.ts';
import type { Listed, ListQueries, ListQuery, PageQuery, RowQuery } from './read-by-key.ts';

/** An article as stored; properties that are not known are absent. */
export type ArticleRow = {
  readonly id: string;
  readonly sortKey: string;
  readonly uri?: string;
  readonly title?: string;
  readonly publisher?: string;
  readonly published?: string;
  readonly rights?: string;
  readonly digestOf?: string;
  readonly sortDate: string;
  readonly sortDateBasis: SortDateBasis;
};

export type SortDateBasis = 'PUBLICATION' | 'STRIKE' | 'INGEST';

/** Where a finding stands. It travels in the finding's own row. */
export type SourceRow = {
  readonly versionId: string;
  readonly article: ArticleRow;
};

/** How an article covers a strike; it travels with the one of the two that a list gives. */
export type Covering<Row extends Listed> = Row & {
  readonly coverage: {
    readonly main: boolean;
    /** Of each claim. */
    readonly confidences: readonly number[];
  };
};

/** Who or what an article mentions, and where it does so first; no place where no single passage does. */
export type MentionRow = {
  readonly id: string;
  readonly type: string;
  readonly start: number | null;
  readonly end: number | null;
  readonly text: string | null;
};

/** Null where anything goes. */
export type ArticleConditions = {
  readonly mentions: string | null;
  readonly strike: string | null;
  readonly publisher: string | null;
};

export const ARTICLES = {
  all: { name: 'read/articles-all' },
  anchors: {
    mentions: { name: 'read/articles-by-mention' },
    strike: { name: 'read/articles-by-strike' },
    publisher: { name: 'read/articles-by-publisher' },
  },
} as const satisfies ListQueries<ArticleRow, ArticleConditions>;

/** With how each covers the strike, which is the key. */
export const articlesByStrike: PageQuery<Covering<ArticleRow>, ArticleConditions> = ARTICLES.anchors
  .strike;
export const articleById: RowQuery<ArticleRow> = { name: 'read/article-by-id' };
/** Keys are ids of articles. */
export const articlePublishers: RowQuery<OrganisationRow> = { name: 'read/article-publishers' };
/** The articles that others are digests of; keys are ids of the digests. */
export const articleOriginals: RowQuery<ArticleRow> = { name: 'read/article-originals' };
/** Where articles first mention whom and what they mention; keys are ids of articles. */
export const articleMentions: ListQuery<MentionRow> = { name: 'read/article-mentions' };
/** Keys are ids of article versions. */
export const articleTexts: RowQuery<string> = { name: 'read/article-texts' };
