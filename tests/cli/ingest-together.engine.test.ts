import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { asMarkdown, generateArticles } from '../../bench/generated-articles.ts';
import type { GraphEngine } from '../../src/graph/engine.ts';
import { type BuiltCli, buildCli } from '../_cli.ts';
import { engines, neo4jAddress } from '../_engines.ts';
import { dumpGraph } from '../_graph-dump.ts';

const neo4j = engines.find(({ name }) => name === 'Neo4j')!;
const skipped = neo4j.skip === undefined ? '' : ` (skipped: ${neo4j.skip})`;

describe.skipIf(neo4j.skip !== undefined)(`Several processes on one Neo4j${skipped}`, () => {
  const folder = mkdtempSync(join(tmpdir(), 'picketline-together-'));
  const articles = join(folder, 'articles');
  let cli: BuiltCli;
  const opened: GraphEngine[] = [];
  beforeAll(() => {
    cli = buildCli();
    mkdirSync(articles);
    for (const article of generateArticles(100)) {
      writeFileSync(join(articles, `${article.id}.md`), asMarkdown(article));
    }
  });
  afterAll(async () => {
    await Promise.all(opened.map((engine) => engine.close()));
    cli.remove();
    rmSync(folder, { recursive: true });
  });

  const openEmpty = async () => {
    const engine = await neo4j.open();
    opened.push(engine);
    return engine;
  };

  async function ingestAll(): Promise<readonly { outcome: string; path: string }[]> {
    const { uri, username, password, database } = neo4jAddress();
    const { code, stdout, stderr } = await cli.run(['ingest', '--json', articles], {
      NEO4J_URI: uri,
      NEO4J_USERNAME: username,
      NEO4J_PASSWORD: password,
      NEO4J_DATABASE: database,
      PICKETLINE_DATA: join(folder, 'data'),
    });
    expect([code, stderr]).toEqual([0, expect.stringMatching(/^100 articles: .*\n$/)]);
    return stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { outcome: string; path: string });
  }

  test('eight that ingest the same articles at once write each once, and the graph of one', async () => {
    const alone = await openEmpty();
    await ingestAll();
    const expected = await dumpGraph(alone);

    const together = await openEmpty();
    const runs = await Promise.all(Array.from({ length: 8 }, ingestAll));
    const outcomes = runs.flat().map(({ outcome }) => outcome);
    expect(outcomes.filter((outcome) => outcome === 'CREATED')).toHaveLength(100);
    expect(outcomes.filter((outcome) => outcome === 'UNCHANGED')).toHaveLength(700);
    expect(await dumpGraph(together)).toEqual(expected);
    expect(readdirSync(join(folder, 'data/journal'))).toEqual([]);
  }, 300_000);
});
