import type { Article } from '../../text/article.ts';
import type { StrikeFinding } from '../record.ts';

/** When an article was written, as well as it is known. */
export interface ArticleDate {
  /** YYYY-MM-DD */
  readonly day: string;
  readonly basis: 'PUBLICATION' | 'STRIKE';
}

/**
 * The day of publication, else the first day of the article's main strike, else null. It serves for who
 * held an office then and for "last week"; neither is off by more than a strike's length.
 */
export function articleDate(
  article: Pick<Article, 'source'>,
  strikes: readonly StrikeFinding[],
): ArticleDate | null {
  const { published } = article.source;
  if (published !== null && /^[0-9]{4}-[0-9]{2}-[0-9]{2}/.test(published)) {
    return { day: published.slice(0, 10), basis: 'PUBLICATION' };
  }
  const main = strikes
    .filter((strike) => strike.main)
    .toSorted((one, other) => other.confidence - one.confidence)[0];
  return main === undefined ? null : { day: main.from.slice(0, 10), basis: 'STRIKE' };
}
