import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openEmbeddedEngine } from '../../src/graph/embedded/embedded-engine.ts';
import type { GraphEngine } from '../../src/graph/engine.ts';
import { articlesFolder, NO_ARTICLES } from '../_articles.ts';
import { type BuiltCli, buildCli } from '../_cli.ts';
import { describeEngines, neo4jAddress } from '../_engines.ts';
import { dumpGraph } from '../_graph-dump.ts';

const folder = articlesFolder() ?? '';
const absent = !existsSync(join(folder, '000_57197b41c33928d3.txt'));
const reason = absent ? ` (skipped: ${NO_ARTICLES})` : '';

describe.skipIf(absent)(`the five articles through the command line${reason}`, () => {
  const temporary = mkdtempSync(join(tmpdir(), 'picketline-five-'));
  let cli: BuiltCli;
  beforeAll(() => {
    cli = buildCli();
  });
  afterAll(() => {
    cli.remove();
    rmSync(temporary, { recursive: true, force: true });
  });

  test('extract prints five records in the order of their names, each span in its text', async () => {
    const { code, stdout, stderr } = await cli.run(['extract', folder]);
    expect([code, stderr]).toEqual([0, '']);
    const records = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(records.map(({ id }) => id.slice(0, 3))).toEqual(['000', '001', '002', '003', '004']);
    for (const { text, quotes } of records) {
      for (const quote of quotes) {
        const segments: { start: number; end: number }[] = quote.segments;
        expect(segments.map(({ start, end }) => text.slice(start, end)).join(' ')).toBe(quote.text);
      }
    }
  });

  describeEngines('ingest', (openEngine, { name }) => {
    const isNeo4j = name === 'Neo4j';

    /** An empty graph of that name, and what the program has to be told to write there. */
    async function emptyGraph(graph: string) {
      if (isNeo4j) {
        const engine = await openEngine();
        const { uri, username, password, database } = neo4jAddress();
        const settings = {
          NEO4J_URI: uri,
          NEO4J_USERNAME: username,
          NEO4J_PASSWORD: password,
          NEO4J_DATABASE: database,
        };
        return { settings, dump: () => dumpGraph(engine) };
      }
      const data = join(temporary, graph);
      const dump = async () => {
        const engine: GraphEngine = await openEmbeddedEngine({ folder: data });
        return dumpGraph(engine).finally(() => engine.close());
      };
      return { settings: { PICKETLINE_DATA: data }, dump };
    }

    test('killed three times at random and run again, the graph is that of an undisturbed run', async () => {
      const undisturbed = await emptyGraph('undisturbed');
      const began = performance.now();
      const { code, stdout } = await cli.run(['ingest', folder], undisturbed.settings);
      const whole = performance.now() - began;
      expect([code, stdout.trimEnd().split('\n').at(-1)]).toEqual([0, '5 articles: 5 new']);
      const expected = await undisturbed.dump();

      const killed = await emptyGraph('killed');
      const moments: number[] = [];
      for (let kill = 0; kill < 3; kill += 1) {
        const child = cli.start(['ingest', folder], killed.settings);
        const moment = Math.round(whole * Math.random());
        const timer = setTimeout(() => child.kill('SIGKILL'), moment);
        await new Promise((done) => child.on('close', done));
        clearTimeout(timer);
        moments.push(moment);
      }
      expect((await cli.run(['ingest', folder], killed.settings)).code).toBe(0);
      const again = await cli.run(['ingest', folder], killed.settings);
      expect(again.stdout.trimEnd().split('\n').at(-1)).toBe('5 articles: 5 unchanged');
      const found = await killed.dump();
      expect(found, `killed after ${moments} of ${Math.round(whole)} ms`).toEqual(expected);
    }, 180_000);
  });
});
