import { Command } from 'commander';
import { readConfig } from '../config.ts';
import { isOfOneArticle, type PicketlineError } from '../errors.ts';
import { findArticleFiles } from '../text/article-files.ts';
import { textTooLarge } from '../text/read-article.ts';
import { inOrder } from '../threads/in-order.ts';
import { threadsFor } from '../threads/thread-count.ts';
import { WorkerPool } from '../threads/worker-pool.ts';
import { createExtraction, type ExtractionInput, type ExtractionOptions } from './extraction.ts';
import { messageOf, noteExitCode } from './failure.ts';
import { createOutput } from './output.ts';
import { keepHeapSmall } from './small-heap.ts';

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
    .option('--threads <number>', 'threads to share the files (default: by files and processors)')
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

interface ExtractFlags {
  readonly pretty?: true;
  readonly until?: string;
  readonly threads?: string;
}

const STANDARD_INPUT = '-';

async function extract(paths: readonly string[], flags: ExtractFlags): Promise<void> {
  keepHeapSmall();
  const { maxTextBytes } = readConfig();
  const inputs = await findInputs(paths);
  const extraction = openExtraction(
    {
      maxTextBytes,
      indent: flags.pretty ? 2 : 0,
      ...(flags.until !== undefined && { until: flags.until }),
    },
    threadsFor(inputs.length, flags.threads),
  );
  const output = createOutput(process.stdout);
  const errors = createOutput(process.stderr);
  const extractOne = async (input: string | PicketlineError) => {
    if (typeof input !== 'string') return input;
    try {
      const isFile = input !== STANDARD_INPUT;
      return await extraction.run(isFile ? { path: input } : await readStandardInput(maxTextBytes));
    } catch (error) {
      return ofOneArticle(error);
    }
  };
  try {
    for await (const found of inOrder(inputs, extraction.atOnce, extractOne)) {
      if (found instanceof Error) {
        noteExitCode(found);
        await errors.line(`picketline: ${messageOf(found)}`);
      } else if (!(await output.pieces(found))) return;
    }
  } finally {
    await extraction.close();
  }
}

/** The files that the paths stand for, in order, or why there are none. */
async function findInputs(
  paths: readonly string[],
): Promise<readonly (string | PicketlineError)[]> {
  const inputs: (string | PicketlineError)[] = [];
  for (const path of paths) {
    if (path === STANDARD_INPUT) inputs.push(path);
    else {
      const files = await findArticleFiles(path).catch(ofOneArticle);
      inputs.push(...(files instanceof Error ? [files] : files));
    }
  }
  return inputs;
}

interface Extraction {
  readonly run: (input: ExtractionInput) => Promise<Iterable<string>>;
  /** How many files may be under way. */
  readonly atOnce: number;
  readonly close: () => Promise<void>;
}

/** A file waits for each thread, so that none of them waits for the reader of an earlier result. */
const FILES_UNDER_WAY = 3;

function openExtraction(options: ExtractionOptions, threads: number): Extraction {
  if (threads === 1) {
    return { run: createExtraction(options), atOnce: 1, close: async () => {} };
  }
  // Wrong options are told once, and not by each thread.
  if (options.until !== undefined) createExtraction(options);
  const script = new URL('./extraction-worker.js', import.meta.url);
  const pool = new WorkerPool<ExtractionInput, string>(script, {
    size: threads,
    workerData: options,
    nameOf: ({ path }) => path,
  });
  return {
    run: async (input) => [await pool.run(input)],
    atOnce: threads * FILES_UNDER_WAY,
    close: () => pool.close(),
  };
}

function ofOneArticle(error: unknown): PicketlineError {
  if (isOfOneArticle(error)) return error;
  throw error;
}

async function readStandardInput(maxTextBytes: number): Promise<ExtractionInput> {
  const path = 'stdin';
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > maxTextBytes) throw textTooLarge(path, size, maxTextBytes);
    chunks.push(chunk);
  }
  return { path, bytes: Buffer.concat(chunks) };
}
