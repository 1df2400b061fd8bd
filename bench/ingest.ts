import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openBoltEngine } from '../src/graph/bolt/bolt-engine.ts';
import { openEmbeddedEngine } from '../src/graph/embedded/embedded-engine.ts';
import type { GraphEngine } from '../src/graph/engine.ts';
import { loadStatements } from '../src/graph/statement-library.ts';
import { type IngestParts, ingestArticle } from '../src/ingest/ingest-article.ts';
import { prepareIngest } from '../src/ingest/ingest-parts.ts';
import { IngestQueue } from '../src/ingest/ingest-queue.ts';
import { openJournal } from '../src/ingest/journal/journal.ts';
import type { Article } from '../src/text/article.ts';
import { startNeo4j, whyNoNeo4j } from '../tests/_neo4j/start-neo4j.ts';
import { positiveNumber } from './bad-arguments.ts';
import { generateArticles } from './generated-articles.ts';

/** One way of writing articles into one engine. */
interface IngestFigures {
  readonly engine: string;
  readonly way: 'one by one' | 'queue' | 'queue, all stored already';
  readonly articles: number;
  readonly articlesPerSecond: number;
  readonly statementsPerArticle: number;
  /** Over that of one by one, of articles a second. */
  readonly ratio: number;
  /** Resident memory of this process afterwards, in MB; the embedded engine's graph is in it. */
  readonly megabytes: number;
}

/** How many articles are written one by one, before those that go through the queue. */
const ONE_BY_ONE = 200;

/**
 * Measures the whole writing path, extraction and journal included, on generated articles: 2,000 unless
 * `npm run bench ingest NUMBER` says how many. On Neo4j where Java and Maven are.
 */
export async function measureIngest([number = '2000']: readonly string[]): Promise<object> {
  const count = positiveNumber(number, 'NUMBER');
  const articles = [...generateArticles(count + ONE_BY_ONE)];
  const figures: IngestFigures[] = [];
  const folder = mkdtempSync(join(tmpdir(), 'picketline-bench-'));
  try {
    const embedded = await openEmbeddedEngine({ folder });
    figures.push(...(await measureEngine(embedded, articles, folder)));
    await embedded.close();

    const reason = await whyNoNeo4j();
    if (reason !== null) {
      console.log(`Neo4j is left out: ${reason}`);
      return { figures };
    }
    const neo4j = await startNeo4j();
    const bolt = openBoltEngine(neo4j);
    figures.push(...(await measureEngine(bolt, articles, folder)));
    await bolt.close();
    await neo4j.stop();
    return { figures };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function measureEngine(
  engine: GraphEngine,
  articles: readonly Article[],
  folder: string,
): Promise<readonly IngestFigures[]> {
  const counted = countStatements(engine);
  const prepared = await prepareIngest(engine, loadStatements('cypher'));
  const parts = { ...prepared, engine: counted.engine };
  const [first, rest] = [articles.slice(0, ONE_BY_ONE), articles.slice(ONE_BY_ONE)];
  let slowest = 0;
  const measure = async (
    way: IngestFigures['way'],
    written: readonly Article[],
    write: (parts: IngestParts, articles: readonly Article[]) => Promise<void>,
  ): Promise<IngestFigures> => {
    const before = counted.statements();
    const began = performance.now();
    await write(parts, written);
    const articlesPerSecond = (written.length * 1000) / (performance.now() - began);
    slowest ||= articlesPerSecond;
    const found = {
      engine: engine.kind,
      way,
      articles: written.length,
      articlesPerSecond: rounded(articlesPerSecond),
      statementsPerArticle: rounded((counted.statements() - before) / written.length),
      ratio: rounded(articlesPerSecond / slowest),
      megabytes: Math.round(process.memoryUsage.rss() / 1e6),
    };
    console.log(
      `${found.engine}, ${way}: ${found.articlesPerSecond} articles a second (${found.ratio} times), ` +
        `${found.statementsPerArticle} statements an article, ${found.megabytes} MB`,
    );
    return found;
  };
  // Code, plans and pages are warm from the second article on.
  await parts.extract(articles[0]!);
  return [
    await measure('one by one', first, oneByOne),
    await measure('queue', rest, (...given) => throughQueue(...given, folder)),
    await measure('queue, all stored already', rest, (...given) => throughQueue(...given, folder)),
  ];
}

async function oneByOne(parts: IngestParts, articles: readonly Article[]): Promise<void> {
  for (const article of articles) await ingestArticle(parts, article);
}

async function throughQueue(
  parts: IngestParts,
  articles: readonly Article[],
  folder: string,
): Promise<void> {
  const journal = await openJournal({ folder: join(folder, 'journal'), graph: 'bench' });
  const queue = new IngestQueue(parts, { journal });
  const stored: Promise<unknown>[] = [];
  for (const article of articles) {
    await queue.room();
    stored.push(queue.add(article).stored);
  }
  await Promise.all(stored);
  await queue.close();
  await journal.close();
}

/** The engine, and how many statements it has run. */
function countStatements(engine: GraphEngine) {
  let statements = 0;
  const counting: Pick<GraphEngine, 'read' | 'write'> = {
    read(statement, parameters) {
      statements += 1;
      return engine.read(statement, parameters);
    },
    write: (work) =>
      engine.write((transaction) =>
        work({
          run(statement, parameters) {
            statements += 1;
            return transaction.run(statement, parameters);
          },
        }),
      ),
  };
  const passedOn = new Proxy(engine, {
    get: (target, name) => {
      const counted = counting[name as keyof typeof counting] as unknown;
      if (counted !== undefined) return counted;
      const own: unknown = Reflect.get(target, name, target);
      return typeof own === 'function' ? (own.bind(target) as unknown) : own;
    },
  });
  return { engine: passedOn, statements: () => statements };
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
