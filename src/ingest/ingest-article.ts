import type { GraphChange } from '../claims/graph-change.ts';
import type { GraphEngine } from '../graph/engine.ts';
import { readArticleStates } from '../queries/write-versions.ts';
import { type Article, articleVersionId } from '../text/article.ts';
import { keyOf } from './draft.ts';
import { type IngestOutcome, isStored, type WriteParts, writeArticles } from './write-articles.ts';

/** What the writing path needs, put together once. */
export interface IngestParts extends WriteParts {
  readonly engine: GraphEngine;
  /** How many articles are extracted at the same time; 1. */
  readonly parallelExtractions?: number;
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
  parts: IngestParts,
  article: Article,
  { ingestedAt = new Date().toISOString() }: IngestOptions = {},
): Promise<IngestResult> {
  // Most articles of a second run are stored already; asking first saves their extraction.
  const [state] = await readArticleStates(parts.engine, parts.statements, [keyOf(article)]);
  if (isStored(article, state!, parts.extraction)) return unchanged(article);
  const record = await parts.extract(article);
  const [written] = await parts.engine.write((transaction) =>
    writeArticles(transaction, parts, [{ record, ingestedAt }]),
  );
  return resultOf(article, written!.outcome, written!.change);
}

/** What is told of an article that the graph holds already. */
export function unchanged(article: Article): IngestResult {
  return {
    articleId: article.id,
    versionId: articleVersionId(article),
    outcome: 'UNCHANGED',
    counts: NOTHING,
  };
}

export function resultOf(
  article: Article,
  outcome: IngestOutcome,
  change: GraphChange,
): IngestResult {
  const [mentions] = change.articleMentions;
  const counts = {
    quotes: change.quotes.length,
    people: mentions?.people.length ?? 0,
    organisations: mentions?.organisations.length ?? 0,
    strikes: new Set(change.coversClaims.map(({ properties }) => properties.objectId)).size,
    figures: change.figures.length,
    positions: change.positions.length,
  };
  return { articleId: article.id, versionId: articleVersionId(article), outcome, counts };
}

const NOTHING: IngestCounts = {
  quotes: 0,
  people: 0,
  organisations: 0,
  strikes: 0,
  figures: 0,
  positions: 0,
};
