import { join } from 'node:path';
import type { Config } from '../config.ts';
import { isOfOneArticle, type PicketlineError } from '../errors.ts';
import type { GraphEngine } from '../graph/engine.ts';
import type { StatementLibrary } from '../graph/statement-library.ts';
import { PACKAGE_FILES } from '../package-files.ts';
import { findArticleFiles, readArticleFile } from '../text/article-files.ts';
import { ingestArticle } from './ingest-article.ts';
import { prepareIngest } from './ingest-parts.ts';

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
}

/**
 * Loads what the graph lacks of the seeds: constraints, reference tables, the digests of `seeds/articles`
 * and the articles of PICKETLINE_ARTICLES. A file of that folder that cannot be read is reported and left
 * out, so that it does not keep the server from starting.
 */
export async function loadSeeds({ engine, statements, config }: SeedParts): Promise<SeedReport> {
  const parts = await prepareIngest(engine, statements);
  const problems: PicketlineError[] = [];
  let written = 0;
  const load = async (file: string) => {
    const article = await readArticleFile(file, { maxTextBytes: config.maxTextBytes });
    const { outcome } = await ingestArticle(parts, article);
    if (outcome !== 'UNCHANGED') written += 1;
  };

  for (const file of await findArticleFiles(join(PACKAGE_FILES.seeds, 'articles')))
    await load(file);
  if (config.articlesFolder !== null) {
    const folder = config.articlesFolder;
    const files = await reporting(problems, () => findArticleFiles(folder));
    for (const file of files ?? []) await reporting(problems, () => load(file));
  }
  return { written, problems };
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
