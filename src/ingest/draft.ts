import { sourceHash } from '../claims/article-claims.ts';
import type { ExtractionRecord } from '../extract/record.ts';
import type { ArticleKey, ArticleState, StoredVersion } from '../queries/write-versions.ts';
import { type Article, articleVersionId } from '../text/article.ts';

export interface ArticleToWrite {
  readonly record: ExtractionRecord;
  /** When the article was taken in, ISO 8601 with offset. */
  readonly ingestedAt: string;
  /** Whether it was accepted by an earlier run, so that later texts of it may be stored already. */
  readonly isReplayed?: boolean;
}

/** An article that is to be written, beside what the graph holds of it. */
export interface Draft extends ArticleToWrite {
  readonly state: ArticleState;
}

/** What to ask `readArticleStates` of an article. */
export function keyOf({ id, source }: Pick<Article, 'id' | 'source'>): ArticleKey {
  return { article: id, digestOf: source.digestOf };
}

/** Whether a later text of the article was stored after this one was accepted. */
export function isOutdated({ record, state, ingestedAt, isReplayed = false }: Draft): boolean {
  const current = currentOf(state);
  return (
    isReplayed &&
    current !== undefined &&
    current.id !== articleVersionId(record) &&
    isEarlier(ingestedAt, current.ingestedAt)
  );
}

/**
 * Whether the article is a digest whose original is stored, or is written along with it, and speaks for it.
 * @param ids of all articles that are written together
 */
export function yieldsToOriginal({ record, state }: Draft, ids: ReadonlySet<string>): boolean {
  const { digestOf } = record.source;
  const hasOriginal = state.originals > 0 || (digestOf !== null && ids.has(digestOf));
  return hasOriginal && digestOf !== record.id;
}

/** The current version where it is this text with these facts about its source, by whichever extraction. */
export function storedAlike(article: Article, state: ArticleState): StoredVersion | null {
  const current = currentOf(state);
  const isSameText = current?.id === articleVersionId(article);
  return isSameText && current.sourceHash === sourceHash(article.source) ? current : null;
}

export function currentOf({ versions }: ArticleState): StoredVersion | undefined {
  return versions.find((version) => version.current);
}

export function isEarlier(one: string, other: string): boolean {
  return Date.parse(one) < Date.parse(other);
}
