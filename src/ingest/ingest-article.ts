import type { ExtractionRecord } from '../extract/record.ts';
import type { GraphEngine } from '../graph/engine.ts';
import type { StatementLibrary } from '../graph/statement-library.ts';
import { readArticleState } from '../queries/write-versions.ts';
import type { ReferenceTables } from '../reference/tables.ts';
import { type Article, articleVersionId } from '../text/article.ts';
import { type IngestOutcome, isStored, writeArticle } from './write-article.ts';

/** What the writing path needs, put together once. */
export interface IngestParts {
  readonly engine: GraphEngine;
  readonly statements: StatementLibrary;
  readonly reference: ReferenceTables;
  readonly extract: (article: Article) => ExtractionRecord;
}

export interface IngestOptions {
  /** When the article is ingested, ISO 8601 with offset; now unless given. */
  readonly ingestedAt?: string;
}

export interface IngestResult {
  readonly articleId: string;
  readonly versionId: string;
  readonly outcome: IngestOutcome;
  /** What was written; all zero where nothing was. */
  readonly counts: IngestCounts;
}

export interface IngestCounts {
  readonly quotes: number;
  readonly people: number;
  readonly organisations: number;
  readonly strikes: number;
  readonly figures: number;
  readonly positions: number;
}

/**
 * Takes one article through the writing path: text, extraction, claims, graph. It is written in one
 * transaction, all or nothing. The same article again changes nothing; a new text of it supersedes the
 * earlier one; a digest yields to its original, whichever comes first.
 */
export async function ingestArticle(
  { engine, statements, reference, extract }: IngestParts,
  article: Article,
  { ingestedAt = new Date().toISOString() }: IngestOptions = {},
): Promise<IngestResult> {
  const { id: articleId, source } = article;
  const versionId = articleVersionId(article);
  // Most articles of a second run are stored already; asking first saves their extraction.
  const state = await readArticleState(engine, statements, articleId, source.digestOf);
  if (isStored(article, state)) {
    return { articleId, versionId, outcome: 'UNCHANGED', counts: NOTHING };
  }
  const record = extract(article);
  const { outcome, change } = await engine.write((transaction) =>
    writeArticle(transaction, statements, record, reference, ingestedAt),
  );
  const [mentions] = change.articleMentions;
  const counts = {
    quotes: change.quotes.length,
    people: mentions?.people.length ?? 0,
    organisations: mentions?.organisations.length ?? 0,
    strikes: new Set(change.coversClaims.map(({ properties }) => properties.objectId)).size,
    figures: change.figures.length,
    positions: change.positions.length,
  };
  return { articleId, versionId, outcome, counts };
}

const NOTHING: IngestCounts = {
  quotes: 0,
  people: 0,
  organisations: 0,
  strikes: 0,
  figures: 0,
  positions: 0,
};
