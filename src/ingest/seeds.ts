import { join } from 'node:path';
import type { Config } from '../config.ts';
import { isOfOneArticle, type PicketlineError } from '../errors.ts';
import type { GraphEngine } from '../graph/engine.ts';
import type { StatementLibrary } from '../graph/statement-library.ts';
import { PACKAGE_FILES } from '../package-files.ts';
import { findArticleFiles, readArticleFile } from '../text/article-files.ts';
import type { IngestParts, IngestResult } from './ingest-article.ts';
import { prepareIngest } from './ingest-parts.ts';
import { IngestQueue } from './ingest-queue.ts';

export interface SeedParts {
  readonly engine: GraphEngine;
  readonly statements: StatementLibrary;
  readonly config: Pick<Config, 'articlesFolder' | 'maxTextBytes'>;
}

export interface SeedReport {
  /** How many articles were written; those that were stored already are not counted. */
  readonly written: number;
  /** Why files of PICKETLINE_ARTICLES were left out. */
  readonly problems: readonly PicketlineError[];
  /** What else is ingested with. */
  readonly parts: IngestParts;
}

/**
 * Loads what the graph lacks of the seeds: migrations, reference tables, the digests of `seeds/articles`
 * and the articles of PICKETLINE_ARTICLES; those that an earlier extraction read are extracted anew. A file
 * of that folder that cannot be read is reported and left out, so that it does not keep the server from
 * starting.
 */
export async function loadSeeds({ engine, statements, config }: SeedParts): Promise<SeedReport> {
  const parts = await prepareIngest(engine, statements);
  // The files stay where they are, so nothing of them needs to be kept elsewhere.
  const queue = new IngestQueue(parts);
  const loading: Promise<IngestResult>[] = [];
  const load = async (file: string) => {
    await queue.room();
    const article = await readArticleFile(file, { maxTextBytes: config.maxTextBytes });
    loading.push(queue.add(article).stored);
  };

  const problems: PicketlineError[] = [];
  for (const file of await findArticleFiles(join(PACKAGE_FILES.seeds, 'articles')))
    await load(file);
  if (config.articlesFolder !== null) {
    const folder = config.articlesFolder;
    const files = await reporting(problems, () => findArticleFiles(folder));
    for (const file of files ?? []) await reporting(problems, () => load(file));
  }
  let written = 0;
  for (const stored of loading) {
    const result = await reporting(problems, () => stored);
    if (result !== null && result.outcome !== 'UNCHANGED') written += 1;
  }
  await queue.finish();
  return { written, problems, parts };
}

async function reporting<Result>(
  problems: PicketlineError[],
  work: () => Promise<Result>,
): Promise<Result | null> {
  try {
    return await work();
  } catch (error) {
    if (!isOfOneArticle(error)) throw error;
    problems.push(error);
    return null;
  }
}
