import { PicketlineError } from '../errors.ts';
import type { Analysis } from '../extract/analysis.ts';
import { createExtractor } from '../extract/extract.ts';
import { readKnowledge } from '../extract/knowledge.ts';
import { createPipeline } from '../extract/pipeline.ts';
import { STEPS } from '../extract/steps.ts';
import { PACKAGE_FILES } from '../package-files.ts';
import type { Article } from '../text/article.ts';
import { readArticleFile } from '../text/article-files.ts';
import { readArticle } from '../text/read-article.ts';
import { jsonPieces } from './json-pieces.ts';

/** How a text is extracted and printed. */
export interface ExtractionOptions {
  readonly maxTextBytes: number;
  /** The step to stop after; the record of the whole pipeline unless given. */
  readonly until?: string;
  /** Spaces for each level of the JSON; 0 for one line. */
  readonly indent: 0 | 2;
}

/** One file to extract. */
export interface ExtractionInput {
  readonly path: string;
  /** What was read there; read from the path unless given. */
  readonly bytes?: Uint8Array;
}

/**
 * Builds what makes JSON of a file, in pieces: of all that is found in it, or of what a step has.
 * @throws PicketlineError `BAD_ARGUMENT` where no step is called so
 */
export function createExtraction({
  maxTextBytes,
  until,
  indent,
}: ExtractionOptions): (input: ExtractionInput) => Promise<Iterable<string>> {
  const find = createFinder(until);
  return async ({ path, bytes }) => {
    const article =
      bytes === undefined
        ? await readArticleFile(path, { maxTextBytes })
        : readArticle(bytes, path, { maxTextBytes });
    return jsonPieces(find(article), indent);
  };
}

function createFinder(until: string | undefined): (article: Article) => object {
  const knowledge = readKnowledge(PACKAGE_FILES.seeds);
  if (until === undefined) return createExtractor(knowledge);
  const pipeline = createPipeline(knowledge, STEPS);
  const last = pipeline.steps.findIndex((step) => step.name === until);
  if (last < 0) {
    const names = pipeline.steps.map((step) => step.name).join(', ');
    const message = `--until is "${until}"; expected one of ${names}`;
    throw new PicketlineError('BAD_ARGUMENT', message);
  }
  const fields = new Set(pipeline.steps.slice(0, last + 1).flatMap((step) => step.adds));
  return (article) => {
    const analysis: Analysis = pipeline.run(article, until);
    const found = [...fields].map((field) => [field, analysis[field]] as const);
    return { ...article, ...Object.fromEntries(found) };
  };
}
