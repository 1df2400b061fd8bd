import { Command } from 'commander';
import { readConfig } from '../config.ts';
import { isOfOneArticle, PicketlineError } from '../errors.ts';
import type { Analysis } from '../extract/analysis.ts';
import { createExtractor } from '../extract/extract.ts';
import { readKnowledge } from '../extract/knowledge.ts';
import { createPipeline } from '../extract/pipeline.ts';
import { STEPS } from '../extract/steps.ts';
import { PACKAGE_FILES } from '../package-files.ts';
import type { Article } from '../text/article.ts';
import { findArticleFiles, readArticleFile } from '../text/article-files.ts';
import { readArticle, textTooLarge } from '../text/read-article.ts';
import { messageOf, noteExitCode } from './failure.ts';
import { jsonPieces } from './json-pieces.ts';
import { createOutput } from './output.ts';

/** `picketline extract`: prints what articles say, without a graph. */
export function extractCommand(): Command {
  return new Command('extract')
    .description(
      'Print what articles say: quotes, speakers, strikes, figures, with their places in the text',
    )
    .argument(
      '<file...>',
      'articles (.txt, .md or .html), folders of them, or - for standard input',
    )
    .option('--pretty', 'indent the JSON, for people')
    .option('--until <step>', 'stop after this step of the pipeline and print what it has')
    .addHelpText(
      'after',
      `
Prints one JSON object a line for each article, in the order given.

Examples:
  $ picketline extract article.txt | jq .quotes
  $ picketline extract --pretty seeds/articles
  $ curl -s https://news.example/story.html | picketline extract -
  $ picketline extract --until sentences article.txt`,
    )
    .action(extract);
}

interface ExtractOptions {
  readonly pretty?: true;
  readonly until?: string;
}

const STANDARD_INPUT = '-';

async function extract(paths: readonly string[], { pretty, until }: ExtractOptions): Promise<void> {
  const { maxTextBytes } = readConfig();
  const extractOne = createExtraction(until);
  const output = createOutput(process.stdout);
  const errors = createOutput(process.stderr);

  for (const path of paths) {
    const files = await reporting(() => filesOf(path));
    for (const file of files ?? []) {
      const found = await reporting(async () => {
        const article =
          file === STANDARD_INPUT
            ? await readStandardInput(maxTextBytes)
            : await readArticleFile(file, { maxTextBytes });
        return extractOne(article);
      });
      if (found === null) continue;
      if (!(await output.pieces(jsonPieces(found, pretty ? 2 : 0)))) return;
    }
  }

  async function reporting<Result>(work: () => Promise<Result>): Promise<Result | null> {
    try {
      return await work();
    } catch (error) {
      if (!isOfOneArticle(error)) throw error;
      noteExitCode(error);
      await errors.line(`picketline: ${messageOf(error)}`);
      return null;
    }
  }
}

async function filesOf(path: string): Promise<readonly string[]> {
  return path === STANDARD_INPUT ? [path] : findArticleFiles(path);
}

function createExtraction(until: string | undefined): (article: Article) => object {
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

async function readStandardInput(maxTextBytes: number): Promise<Article> {
  const name = 'stdin';
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > maxTextBytes) throw textTooLarge(name, size, maxTextBytes);
    chunks.push(chunk);
  }
  return readArticle(Buffer.concat(chunks), name, { maxTextBytes });
}
