import { createHash } from 'node:crypto';

/** One article as the pipeline takes it: who published what, and the text that all offsets count in. */
export interface Article {
  /** As given in its front matter, else a slug of its URI, else its file name without ending. */
  readonly id: string;
  readonly source: ArticleSource;
  /** The input less byte-order mark and front matter, else unchanged; of an HTML page, its article. */
  readonly text: string;
  /** Present where the text has markup that is read past; absent for plain text. */
  readonly format?: 'MARKDOWN';
}

/** Where an article comes from. Null where the input does not say. */
export interface ArticleSource {
  readonly uri: string | null;
  readonly title: string | null;
  readonly publisher: string | null;
  /** Date of publication, ISO 8601. */
  readonly published: string | null;
  readonly rights: string | null;
  /** Id of the article that this one is a digest of. */
  readonly digestOf: string | null;
  /** Names of those who wrote it, in the order of the byline; absent where nobody is named. */
  readonly authors?: readonly string[];
}

/** Id of one text of an article: it changes whenever a single character of the text does. */
export function articleVersionId(article: Article): string {
  return `${article.id}@${textHash(article.text).slice(0, 12)}`;
}

/** SHA-256 of the text in UTF-8, as hex digits. */
export function textHash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
