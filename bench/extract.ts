import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { keepHeapSmall } from '../src/cli/small-heap.ts';
import { createExtractor } from '../src/extract/extract.ts';
import { readKnowledge } from '../src/extract/knowledge.ts';
import type { Article } from '../src/text/article.ts';
import { readArticle } from '../src/text/read-article.ts';

type Extract = (article: Article) => unknown;

/** The time for one text repeated a number of times, of the whole pipeline. */
interface Growth {
  readonly times: number;
  readonly words: number;
  /** CPU time of this thread, in milliseconds: the least of several runs. */
  readonly milliseconds: number;
  /** Time over that of the text once; the budget is at most 1.1 times `times`. */
  readonly ratio: number;
  /** Highest resident memory of the process so far, in MB. */
  readonly peakMegabytes: number;
}

/**
 * Measures the whole pipeline on the articles of `PICKETLINE_ARTICLES`, else on those of the seeds: words a
 * second once warm, and how time and memory grow with the text. CPU time, so that a busy machine tells little
 * less than a quiet one.
 */
export function measureExtraction(): object {
  // as `picketline extract` does
  keepHeapSmall();
  const extract = createExtractor(readKnowledge('seeds'));
  const articles = readArticles(process.env.PICKETLINE_ARTICLES ?? 'seeds/articles');
  const wordsPerSecond = measureSpeed(extract, articles);
  console.log(`${articles.length} articles: ${wordsPerSecond} words a second`);
  const growth = measureGrowth(extract, articles);
  for (const { times, words, milliseconds, ratio, peakMegabytes } of growth) {
    console.log(
      `${times} times the text, ${words} words: ${milliseconds.toFixed(1)} ms, ` +
        `${ratio.toFixed(1)} times the time, peak ${peakMegabytes} MB`,
    );
  }
  return { articles: articles.length, wordsPerSecond, growth };
}

function readArticles(folder: string): readonly Article[] {
  const files = readdirSync(folder).filter(
    (file) => /\.(?:txt|md)$/.test(file) && file !== 'README.md',
  );
  return files.sort().map((file) => readArticle(readFileSync(join(folder, file)), file));
}

const ROUNDS = 10;
const REPEATS = 20;

/** The best of several rounds; the first ones warm the code up. */
function measureSpeed(extract: Extract, articles: readonly Article[]): number {
  const words = articles.reduce((sum, { text }) => sum + countWords(text), 0);
  const rounds = Array.from({ length: ROUNDS }, () =>
    cpuMilliseconds(() => {
      for (let repeat = 0; repeat < REPEATS; repeat++) for (const each of articles) extract(each);
    }),
  );
  return Math.round((words * REPEATS * 1000) / Math.min(...rounds));
}

/** Repeats all the articles together, so that every kind of finding grows with the text. */
function measureGrowth(extract: Extract, articles: readonly Article[]): readonly Growth[] {
  const text = articles.map((article) => article.text).join('\n\n');
  const growth: Growth[] = [];
  for (const times of [1, 10, 100]) {
    const article = { ...articles[0]!, text: Array(times).fill(text).join('\n\n') };
    const runs = Array.from({ length: times < 100 ? 8 : 3 }, () =>
      cpuMilliseconds(() => extract(article)),
    );
    const milliseconds = Math.min(...runs);
    growth.push({
      times,
      words: countWords(article.text),
      milliseconds,
      ratio: milliseconds / (growth[0]?.milliseconds ?? milliseconds),
      peakMegabytes: Math.round(process.resourceUsage().maxRSS / 1024),
    });
  }
  return growth;
}

function cpuMilliseconds(run: () => void): number {
  const before = process.cpuUsage();
  run();
  return process.cpuUsage(before).user / 1000;
}

function countWords(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}
