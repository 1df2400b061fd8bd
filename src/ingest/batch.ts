import { type ErrorCode, PicketlineError } from '../errors.ts';
import type { ExtractionRecord } from '../extract/record.ts';
import type { Article } from '../text/article.ts';
import { type IngestParts, type IngestResult, resultOf } from './ingest-article.ts';
import { writeArticles } from './write-articles.ts';

/** An article on its way into the graph. */
export interface BatchItem {
  readonly article: Article;
  /** When it was taken in, ISO 8601 with offset. */
  readonly ingestedAt: string;
  readonly isReplayed: boolean;
}

export interface ExtractedItem extends BatchItem {
  readonly record: ExtractionRecord;
}

/**
 * How much one transaction takes at most. More at once is hardly faster, and holds other writers up; the
 * characters keep the parameters of a statement well below their limit.
 */
const MOST = { articles: 50, characters: 400_000 };

/**
 * How many of the articles, from the first on, make the next batch: different articles, as two texts of one
 * have to be written one after the other.
 */
export function batchSize(waiting: readonly BatchItem[]): number {
  const ids = new Set<string>();
  let characters = 0;
  for (const { article } of waiting) {
    characters += article.text.length;
    const isFull = ids.size >= MOST.articles || characters > MOST.characters;
    if (ids.has(article.id) || (isFull && ids.size > 0)) break;
    ids.add(article.id);
  }
  return ids.size;
}

/**
 * Writes different articles in one transaction. Where that fails they are tried again in halves, so that one
 * article keeps no other out; where the graph does not answer, or is busy, all of them fail.
 *
 * @returns a result or an error for each, in their order
 */
export async function writeBatch(
  parts: IngestParts,
  items: readonly ExtractedItem[],
): Promise<readonly (IngestResult | Error)[]> {
  if (items.length === 0) return [];
  try {
    const written = await parts.engine.write((transaction) =>
      writeArticles(transaction, parts, items),
    );
    return written.map(({ outcome, change }, index) =>
      resultOf(items[index]!.article, outcome, change),
    );
  } catch (error) {
    if (items.length === 1 || isOfTheGraph(error)) return items.map(() => asError(error));
    const middle = Math.ceil(items.length / 2);
    const first = await writeBatch(parts, items.slice(0, middle));
    return [...first, ...(await writeBatch(parts, items.slice(middle)))];
  }
}

/** Whether fewer articles at once would fare no better. */
function isOfTheGraph(error: unknown): boolean {
  return error instanceof PicketlineError && OF_THE_GRAPH.has(error.code);
}

const OF_THE_GRAPH: ReadonlySet<ErrorCode> = new Set([
  'GRAPH_UNAVAILABLE',
  'GRAPH_BUSY',
  'DISK_FULL',
]);

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}
