import { beforeEach, expect, test } from 'vitest';
import type { GraphEngine } from '../../src/graph/engine.ts';
import { ingestArticle } from '../../src/ingest/ingest-article.ts';
import { migrate, planMigrations } from '../../src/migrations/migrate.ts';
import { indexForSearch } from '../../src/migrations/search-index.ts';
import { describeEngines } from '../_engines.ts';
import { dumpGraph } from '../_graph-dump.ts';
import { clerksOut, clerksOutCorrected, norvaleTables } from '../_lamplighters.ts';
import { statementOf } from '../graph/_statement-of.ts';
import { statements, tellNorvale } from '../resolvers/_ask.ts';

describeEngines('The search index', (openEngine) => {
  let engine: GraphEngine;
  beforeEach(async () => {
    engine = await openEngine();
    await tellNorvale(engine);
  });

  const run = (text: string) =>
    engine.write((transaction) => transaction.run(statementOf(text), {}));

  test('of a graph of before there was search is what it would be now', async () => {
    const before = await dumpGraph(engine);
    for (const label of ['Word', 'NameWord', 'SearchText']) {
      await run(`MATCH (n:${label}) DETACH DELETE n`);
    }
    for (const label of ['Person', 'Organisation', 'Strike', 'Quote']) {
      await run(`MATCH (n:${label}) REMOVE n.searchText`);
    }
    await run("MATCH (state:GraphState {id: 'graph'}) REMOVE state.searchIndex");
    expect(await dumpGraph(engine)).not.toEqual(before);
    expect(await planMigrations(engine, statements)).toEqual(['search-index']);
    const progress: string[] = [];
    const onProgress = (done: number, total: number, step: string) => {
      progress.push(`${step} ${done}/${total}`);
    };
    expect(await migrate(engine, statements, { onProgress })).toEqual(['search-index']);
    expect(progress.at(-1)).toMatch(/^search-index (\d+)\/\1$/);
    expect(await planMigrations(engine, statements)).toEqual([]);
    expect(await dumpGraph(engine)).toEqual(before);
  });

  test('of another form gives way to that of this program, and is left alone afterwards', async () => {
    const before = await dumpGraph(engine);
    await run("MATCH (state:GraphState {id: 'graph'}) SET state.searchIndex = 'another'");
    await run("CREATE (:Word {id: 'left-over', stem: 'left-over'})");
    expect(await indexForSearch(engine, statements)).toBe(true);
    expect(await dumpGraph(engine)).toEqual(before);
    expect(await indexForSearch(engine, statements)).toBe(false);
  });

  test('holds no words that only a former text or name had', async () => {
    const parts = { engine, statements, reference: norvaleTables(), extraction: 'test' };
    const record = clerksOutCorrected();
    await ingestArticle({ ...parts, extract: () => record }, record);
    const found = async (word: string) => {
      const text = `MATCH (word {id: '${word}'}) WHERE word:Word OR word:NameWord RETURN word.id AS id`;
      return (await engine.read(statementOf(text, [], ['id']), {})).length;
    };
    const words = (text: string) => new Set(text.toLowerCase().match(/[a-z]{5,}/g));
    const former = [...words(clerksOut().text)].filter((word) => !words(record.text).has(word));
    expect(former.length).toBeGreaterThan(0);
    const unused = await Promise.all(former.map(found));
    const elsewhere = await engine.read(
      statementOf(
        `MATCH (v:ArticleVersion) WHERE v.current RETURN v.text AS text
         UNION ALL MATCH (o:Organisation) RETURN o.name AS text`,
        [],
        ['text'],
      ),
      {},
    );
    const used = words(elsewhere.map(({ text }) => String(text)).join(' '));
    expect(former.filter((word, index) => unused[index] !== 0 && !used.has(word))).toEqual([]);
  });
});
