import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { openEmbeddedEngine } from '../../src/graph/embedded/embedded-engine.ts';
import type { GraphEngine } from '../../src/graph/engine.ts';
import { ingestArticle } from '../../src/ingest/ingest-article.ts';
import { prepareIngest } from '../../src/ingest/ingest-parts.ts';
import { loadSeeds } from '../../src/ingest/seeds.ts';
import { PACKAGE_FILES } from '../../src/package-files.ts';
import { findArticleFiles, readArticleFile } from '../../src/text/article-files.ts';
import { articlesFolder, NO_ARTICLES } from '../_articles.ts';
import { dumpGraph } from '../_graph-dump.ts';
import { statements } from './_ingest.ts';

const folder = mkdtempSync(join(tmpdir(), 'picketline-seeds-'));
const engines: GraphEngine[] = [];
afterAll(async () => {
  await Promise.all(engines.map((engine) => engine.close()));
  rmSync(folder, { recursive: true, force: true });
});

async function openEngine(): Promise<GraphEngine> {
  const engine = await openEmbeddedEngine({ memory: true });
  engines.push(engine);
  return engine;
}

const config = { articlesFolder: null, maxTextBytes: 100_000 };

test('the seeds are loaded once', async () => {
  const engine = await openEngine();
  expect(await loadSeeds({ engine, statements, config })).toMatchObject({
    written: 5,
    problems: [],
  });
  const dump = await dumpGraph(engine);
  expect(await loadSeeds({ engine, statements, config })).toMatchObject({
    written: 0,
    problems: [],
  });
  expect(await dumpGraph(engine)).toEqual(dump);
});

test('the articles of a folder are loaded besides, and those that cannot be read are reported', async () => {
  writeFileSync(join(folder, 'night.txt'), 'The lamps went out on Monday.');
  writeFileSync(join(folder, 'empty.txt'), '');
  const engine = await openEngine();
  const { written, problems } = await loadSeeds({
    engine,
    statements,
    config: { ...config, articlesFolder: folder },
  });
  expect(written).toBe(6);
  expect(problems.map(({ code, message }) => [code, message])).toEqual([
    ['BAD_TEXT', `${join(folder, 'empty.txt')}: expected an article's text, but it is empty`],
  ]);
});

test('a folder that is missing does not keep the seeds from loading', async () => {
  const engine = await openEngine();
  const { written, problems } = await loadSeeds({
    engine,
    statements,
    config: { ...config, articlesFolder: join(folder, 'gone') },
  });
  expect([written, problems.map(({ code }) => code)]).toEqual([5, ['BAD_PATH']]);
});

const originals = articlesFolder();
describe.skipIf(originals === null)(
  `the seeds and their originals${originals === null ? ` (skipped: ${NO_ARTICLES})` : ''}`,
  () => {
    test('give the same graph in either order, and the digests yield', async () => {
      const digests = await findArticleFiles(join(PACKAGE_FILES.seeds, 'articles'));
      const articles = await findArticleFiles(originals ?? '');
      const dumpAfter = async (files: readonly string[]) => {
        const engine = await openEngine();
        const parts = await prepareIngest(engine, statements);
        const outcomes: string[] = [];
        for (const file of files) {
          const article = await readArticleFile(file);
          const options = { ingestedAt: '2026-01-01T00:00:00Z' };
          outcomes.push((await ingestArticle(parts, article, options)).outcome);
        }
        return { outcomes, dump: await dumpGraph(engine) };
      };
      const before = await dumpAfter([...digests, ...articles]);
      const after = await dumpAfter([...articles.toReversed(), ...digests.toReversed()]);
      expect(after.dump).toEqual(before.dump);
      expect(after.outcomes).toEqual([
        ...articles.map(() => 'CREATED'),
        ...digests.map(() => 'YIELDED'),
      ]);
    });
  },
);
