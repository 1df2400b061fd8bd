import { Command } from 'commander';
import { type Config, readConfig } from '../config.ts';
import { isOfOneArticle, PicketlineError } from '../errors.ts';
import { openEngine } from '../graph/open-engine.ts';
import { loadStatements } from '../graph/statement-library.ts';
import { type IngestResult, ingestArticle } from '../ingest/ingest-article.ts';
import { prepareIngest } from '../ingest/ingest-parts.ts';
import { PACKAGE_FILES } from '../package-files.ts';
import type { Article } from '../text/article.ts';
import { findArticleFiles, readArticleFile } from '../text/article-files.ts';
import { fileStem } from '../text/read-article.ts';
import { messageOf, noteExitCode } from './failure.ts';
import { createOutput } from './output.ts';
import { createProgress } from './progress.ts';

/** `picketline ingest`: writes articles into the graph. */
export function ingestCommand(): Command {
  return new Command('ingest')
    .description('Write articles into the graph, each as a whole or not at all')
    .argument('<path...>', 'articles (.txt or .md), or folders of them')
    .option('--json', 'print one JSON object a line for each file, for scripts')
    .addHelpText(
      'after',
      `
The graph is the Neo4j of NEO4J_URI, else the embedded one in the folder of PICKETLINE_DATA.
An article that is stored already stays as it is; a new text of it supersedes the earlier one;
a digest yields to its original. A file that cannot be read is named, and the others go on.

Examples:
  $ picketline ingest articles/
  $ picketline ingest monday.txt tuesday.md --json
  $ PICKETLINE_DATA=./archive picketline ingest articles/`,
    )
    .action(ingest);
}

interface IngestFlags {
  readonly json?: true;
}

async function ingest(paths: readonly string[], { json }: IngestFlags): Promise<void> {
  const config = readConfig();
  const report = createReport(json === true);
  const files: string[] = [];
  for (const path of paths) {
    const found = await findArticleFiles(path).catch(ofOneArticle);
    if (found instanceof PicketlineError) await report.refused(path, found);
    else files.push(...found);
  }
  if (files.length > 0) await ingestFiles(files, config, report);
  await report.finish();
}

async function ingestFiles(
  files: readonly string[],
  config: Config,
  report: IngestReport,
): Promise<void> {
  const engine = await openEngine(config);
  try {
    const parts = await prepareIngest(engine, loadStatements(PACKAGE_FILES.cypher));
    const named = new Map<string, string>();
    for (const [index, path] of files.entries()) {
      report.startOn(path, index, files.length);
      const article = await readArticleFile(path, config)
        .then((read) => checkName(read, path, named))
        .catch(ofOneArticle);
      const result =
        article instanceof PicketlineError
          ? article
          : await ingestArticle(parts, article).catch(ofOneArticle);
      if (result instanceof PicketlineError) await report.refused(path, result);
      else await report.stored(path, result);
    }
  } finally {
    await engine.close();
  }
}

/** Two files of one name would be two texts of one article, each superseding the other. */
function checkName(article: Article, path: string, named: Map<string, string>): Article {
  const isNamedByFile = article.id === fileStem(path) && article.source.uri === null;
  const other = named.get(article.id);
  if (isNamedByFile && other !== undefined && other !== path) {
    const message = `${path}: expected an id in its front matter, as ${other} has the same file name`;
    throw new PicketlineError('BAD_PATH', message);
  }
  if (isNamedByFile) named.set(article.id, path);
  return article;
}

function ofOneArticle(error: unknown): PicketlineError {
  if (isOfOneArticle(error)) return error;
  throw error;
}

/** Tells a person or a script what becomes of each file. */
interface IngestReport {
  startOn(path: string, index: number, total: number): void;
  stored(path: string, result: IngestResult): Promise<void>;
  /** Names a file that cannot be read or extracted, and sets the exit code that the program ends with. */
  refused(path: string, error: PicketlineError): Promise<void>;
  finish(): Promise<void>;
}

function createReport(json: boolean): IngestReport {
  const output = createOutput(process.stdout);
  const errors = createOutput(process.stderr);
  const progress = createProgress(process.stderr);
  const outcomes = new Map<IngestResult['outcome'], number>();
  let refused = 0;
  return {
    startOn: (path, index, total) => progress.show(index, total, path),
    async stored(path, result) {
      outcomes.set(result.outcome, (outcomes.get(result.outcome) ?? 0) + 1);
      if (json) await output.line(JSON.stringify({ path, ...result }));
      else if (!process.stderr.isTTY) await output.line(describe(path, result));
    },
    async refused(path, error) {
      refused += 1;
      noteExitCode(error);
      progress.clear();
      const { code, message } = error;
      if (json) await output.line(JSON.stringify({ path, error: { code, message } }));
      await errors.line(`picketline: ${messageOf(error)}`);
    },
    async finish() {
      progress.clear();
      await (json ? errors : output).line(summary(outcomes, refused));
    },
  };
}

const OUTCOMES: Readonly<Record<IngestResult['outcome'], string>> = {
  CREATED: 'new',
  UPDATED: 'updated',
  RENEWED: 'extracted anew',
  UNCHANGED: 'unchanged',
  YIELDED: 'yielded to its original',
  SUPERSEDED: 'superseded by a later text',
};

function describe(path: string, { articleId, outcome, counts }: IngestResult): string {
  const found = [
    counted(counts.quotes, 'quote', 'quotes'),
    counted(counts.people, 'person', 'people'),
    counted(counts.strikes, 'strike', 'strikes'),
    counted(counts.figures, 'figure', 'figures'),
  ].join(', ');
  const isWritten = outcome === 'CREATED' || outcome === 'UPDATED';
  return `${path}: ${articleId} ${OUTCOMES[outcome]}${isWritten ? ` (${found})` : ''}`;
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

function summary(outcomes: ReadonlyMap<IngestResult['outcome'], number>, refused: number): string {
  const total = [...outcomes.values()].reduce((sum, count) => sum + count, 0);
  const parts = [...outcomes].map(([outcome, count]) => `${count} ${OUTCOMES[outcome]}`);
  if (refused > 0) parts.push(`${refused} left out`);
  return `${counted(total, 'article', 'articles')}: ${parts.join(', ')}`;
}
