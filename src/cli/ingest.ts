import { Command } from 'commander';
import { type Config, readConfig } from '../config.ts';
import { isOfOneArticle, PicketlineError } from '../errors.ts';
import { openEngine } from '../graph/open-engine.ts';
import { loadStatements } from '../graph/statement-library.ts';
import { openArticleExtraction } from '../ingest/article-extraction.ts';
import type { IngestResult } from '../ingest/ingest-article.ts';
import { prepareIngest } from '../ingest/ingest-parts.ts';
import { IngestQueue, type TakenArticle } from '../ingest/ingest-queue.ts';
import { type LeftBehind, openJournal } from '../ingest/journal/journal.ts';
import { journalPlace } from '../ingest/journal/place.ts';
import { PACKAGE_FILES } from '../package-files.ts';
import type { Article } from '../text/article.ts';
import { findArticleFiles, readArticleFile } from '../text/article-files.ts';
import { fileStem } from '../text/read-article.ts';
import { threadsFor } from '../threads/thread-count.ts';
import { answerBackupRequests } from '../transfer/backup-requests.ts';
import { messageOf, noteExitCode } from './failure.ts';
import { createOutput } from './output.ts';
import { createProgress } from './progress.ts';

/** `picketline ingest`: writes articles into the graph. */
export function ingestCommand(): Command {
  return new Command('ingest')
    .description('Write articles into the graph, each as a whole or not at all')
    .argument('<path...>', 'articles (.txt, .md or .html), or folders of them')
    .option('--threads <number>', 'threads that extract (default: by files and processors)')
    .option('--json', 'print one JSON object a line for each file, for scripts')
    .addHelpText(
      'after',
      `
The graph is the Neo4j of NEO4J_URI, else the embedded one in the folder of PICKETLINE_DATA.
An article that is stored already stays as it is, unless this version of the program extracts
otherwise; a new text of it supersedes the earlier one; a digest yields to its original.
A file that cannot be read is named, and the others go on. After a kill, run it again.

With --json each line has a "state": STORED, in the graph; or ACCEPTED, kept in the journal of
PICKETLINE_DATA because the graph did not take it, and stored by the next start.

Examples:
  $ picketline ingest articles/
  $ picketline ingest monday.txt tuesday.md --json
  $ PICKETLINE_DATA=./archive picketline ingest articles/`,
    )
    .action(ingest);
}

interface IngestFlags {
  readonly json?: true;
  readonly threads?: string;
}

async function ingest(paths: readonly string[], { json, threads }: IngestFlags): Promise<void> {
  const config = readConfig();
  const report = createReport(json === true);
  const files: string[] = [];
  for (const path of paths) {
    const found = await findArticleFiles(path).catch(ofOneArticle);
    if (found instanceof PicketlineError) await report.refused(path, found);
    else files.push(...found);
  }
  try {
    const extractionThreads = threadsFor(files.length, threads);
    if (files.length > 0) await ingestFiles(files, { config, report, extractionThreads });
  } finally {
    await report.finish();
  }
}

interface IngestRun {
  readonly config: Config;
  readonly report: IngestReport;
  readonly extractionThreads: number;
}

async function ingestFiles(
  files: readonly string[],
  { config, report, extractionThreads }: IngestRun,
): Promise<void> {
  const engine = await openEngine(config);
  const extraction = openArticleExtraction(extractionThreads);
  try {
    const statements = loadStatements(PACKAGE_FILES.cypher);
    const parts = await prepareIngest(engine, statements, { extraction });
    const journal = await openJournal(journalPlace(config));
    const queue = new IngestQueue(parts, { journal });
    const backups = await answerBackupRequests(engine, config.dataFolder);
    try {
      await takeIn(files, { queue, config, report, left: journal.left });
      await queue.finish();
    } finally {
      await backups.close();
      await queue.close();
      await journal.close();
    }
  } finally {
    await extraction.close();
    await engine.close();
  }
}

interface Intake {
  readonly queue: IngestQueue;
  readonly config: Config;
  readonly report: IngestReport;
  readonly left: LeftBehind;
}

/** Keeps many files under way, and reports on each in their order. */
async function takeIn(
  files: readonly string[],
  { queue, config, report, left }: Intake,
): Promise<void> {
  let failure: { readonly error: unknown } | null = null;
  let reporting = reportReplay(queue.replay(left.entries), left, report);
  const inTurn = (work: () => Promise<void>) => {
    reporting = reporting.then(work).catch((error: unknown) => {
      failure ??= { error };
      queue.stop();
    });
  };

  const named = new Map<string, string>();
  for (const [index, path] of files.entries()) {
    await queue.room();
    if (failure !== null || report.isStopped()) {
      report.notTaken(files.length - index);
      break;
    }
    const article = await readArticleFile(path, config)
      .then((read) => checkName(read, path, named))
      .catch(ofOneArticle);
    const taken = article instanceof PicketlineError ? article : queue.add(article);
    inTurn(async () => {
      report.show(index, files.length, path);
      await reportOn(path, taken, report, () => queue.stop());
    });
  }
  await reporting;
  throwFirst(failure);
}

async function reportOn(
  path: string,
  taken: TakenArticle | PicketlineError,
  report: IngestReport,
  stop: () => void,
): Promise<void> {
  if (taken instanceof PicketlineError) return report.refused(path, taken);
  try {
    await report.stored(path, await taken.stored);
  } catch (error) {
    if (isOfOneArticle(error)) return report.refused(path, error);
    if (!isStoredLater(error)) throw error;
    // Whatever keeps the graph from taking this one keeps it from taking the others.
    stop();
    await report.accepted(path, taken, error);
  }
}

async function reportReplay(
  replayed: readonly TakenArticle[],
  { problems }: LeftBehind,
  report: IngestReport,
): Promise<void> {
  for (const problem of problems) await report.noticed(problem);
  const results = await Promise.allSettled(replayed.map(({ stored }) => stored));
  const lacking = results.filter(
    (result) => result.status === 'fulfilled' && result.value.outcome !== 'UNCHANGED',
  );
  await report.replayed(lacking.length);
  for (const result of results) {
    if (result.status === 'rejected') await report.noticed(result.reason);
  }
}

function isStoredLater(error: unknown): error is PicketlineError {
  return error instanceof PicketlineError && error.code === 'STORED_LATER';
}

function throwFirst(failure: { readonly error: unknown } | null): void {
  if (failure !== null) throw failure.error;
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
  show(done: number, total: number, path: string): void;
  stored(path: string, result: IngestResult): Promise<void>;
  /** Names a file that is in the journal and not in the graph; the first of them says why. */
  accepted(path: string, taken: TakenArticle, error: PicketlineError): Promise<void>;
  /** Names a file that cannot be read or extracted, and sets the exit code that the program ends with. */
  refused(path: string, error: PicketlineError): Promise<void>;
  /** Names what earlier runs left that cannot be stored. */
  noticed(error: unknown): Promise<void>;
  /** How many articles of earlier runs were stored now. */
  replayed(count: number): Promise<void>;
  /** How many files were not looked at, after the graph took no more. */
  notTaken(count: number): void;
  isStopped(): boolean;
  finish(): Promise<void>;
}

/** Notices after which nothing is amiss. */
const HARMLESS: readonly unknown[] = ['JOURNAL_CUT_OFF', 'STORED_LATER'];

function createReport(json: boolean): IngestReport {
  const output = createOutput(process.stdout);
  const errors = createOutput(process.stderr);
  const progress = createProgress(process.stderr);
  const outcomes = new Map<IngestResult['outcome'], number>();
  let refused = 0;
  let accepted = 0;
  let notTaken = 0;
  return {
    show: progress.show,
    async stored(path, result) {
      outcomes.set(result.outcome, (outcomes.get(result.outcome) ?? 0) + 1);
      if (json) await output.line(JSON.stringify({ path, state: 'STORED', ...result }));
      else if (!process.stderr.isTTY) await output.line(describe(path, result));
    },
    async accepted(path, { articleId, versionId }, error) {
      accepted += 1;
      noteExitCode(error);
      progress.clear();
      const { code, message } = error;
      const line = { path, state: 'ACCEPTED', articleId, versionId, error: { code, message } };
      if (json) await output.line(JSON.stringify(line));
      if (accepted === 1) await errors.line(`picketline: ${messageOf(error.cause)}`);
    },
    async refused(path, error) {
      refused += 1;
      noteExitCode(error);
      progress.clear();
      const { code, message } = error;
      if (json) await output.line(JSON.stringify({ path, error: { code, message } }));
      await errors.line(`picketline: ${messageOf(error)}`);
    },
    async noticed(error) {
      if (error instanceof PicketlineError && !HARMLESS.includes(error.code)) noteExitCode(error);
      progress.clear();
      await errors.line(`picketline: ${messageOf(error)}`);
    },
    async replayed(count) {
      if (count === 0) return;
      const articles = counted(count, 'article', 'articles');
      await errors.line(`picketline: stored ${articles} that an earlier run had accepted`);
    },
    notTaken(count) {
      notTaken = count;
    },
    isStopped: () => accepted > 0,
    async finish() {
      progress.clear();
      const isEmpty = outcomes.size + refused + accepted + notTaken === 0;
      if (isEmpty) return;
      await (json ? errors : output).line(summary(outcomes, { refused, accepted, notTaken }));
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

function summary(
  outcomes: ReadonlyMap<IngestResult['outcome'], number>,
  {
    refused,
    accepted,
    notTaken,
  }: { readonly refused: number; readonly accepted: number; readonly notTaken: number },
): string {
  const total = [...outcomes.values()].reduce((sum, count) => sum + count, 0);
  const parts = [...outcomes].map(([outcome, count]) => `${count} ${OUTCOMES[outcome]}`);
  if (accepted > 0) parts.push(`${accepted} accepted and stored by the next start`);
  if (refused > 0) parts.push(`${refused} left out`);
  if (notTaken > 0) parts.push(`${notTaken} not taken in`);
  return `${counted(total, 'article', 'articles')}: ${parts.join(', ')}`;
}
