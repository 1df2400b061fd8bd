import { createExtractor } from '../extract/extract.ts';
import { readKnowledge } from '../extract/knowledge.ts';
import type { ExtractionRecord } from '../extract/record.ts';
import { PACKAGE_FILES } from '../package-files.ts';
import type { Article } from '../text/article.ts';
import { WorkerPool } from '../threads/worker-pool.ts';

/** Makes the records of articles for the graph. */
export interface ArticleExtraction {
  readonly extract: (article: Article) => ExtractionRecord | Promise<ExtractionRecord>;
  /** How many articles are extracted at the same time. */
  readonly parallelExtractions: number;
  readonly close: () => Promise<void>;
}

/**
 * Extracts in as many threads, or where it is called with one. Whatever it needs is read when the first
 * article comes, since a run that finds all of them stored needs none.
 */
export function openArticleExtraction(threads: number): ArticleExtraction {
  if (threads === 1) {
    return { extract: createLazyExtractor(), parallelExtractions: 1, close: async () => {} };
  }
  const script = new URL('./extraction-worker.js', import.meta.url);
  const pool = new WorkerPool<Article, ExtractionRecord>(script, {
    size: threads,
    nameOf: ({ id }) => id,
  });
  return {
    extract: (article) => pool.run(article),
    parallelExtractions: threads,
    close: () => pool.close(),
  };
}

function createLazyExtractor(): (article: Article) => ExtractionRecord {
  let extract: ReturnType<typeof createExtractor> | null = null;
  return (article) => {
    extract ??= createExtractor(readKnowledge(PACKAGE_FILES.seeds));
    return extract(article);
  };
}
