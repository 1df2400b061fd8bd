import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Drill, expectThat, type Outcome, type Scene, secondsSince } from './drill.ts';
import { dumpOfNeo4j, expectSame } from './graphs.ts';
import { run, tail, writeArticles } from './product.ts';

const ARTICLES = 100;
const PROCESSES = 8;

/** Eight processes ingest the same articles at once. */
export const together: Drill = {
  name: 'together',
  needsNeo4j: true,
  async run({ folder, neo4j }: Scene): Promise<Outcome> {
    const files = writeArticles(folder, ARTICLES);
    const settings = { ...neo4j.settings, PICKETLINE_DATA: join(folder, 'data') };
    const alone = await run(['ingest', '--json', files], settings);
    expectThat(alone.code === 0, `one alone ended with ${alone.code}: ${tail(alone.stderr)}`);
    const expected = await dumpOfNeo4j(neo4j.current());

    await neo4j.empty();
    const began = performance.now();
    const all = await Promise.all(
      Array.from({ length: PROCESSES }, () => run(['ingest', '--json', files], settings)),
    );
    const took = secondsSince(began);
    for (const { code, stderr } of all) {
      expectThat(code === 0, `one of eight ended with ${code}: ${tail(stderr)}`);
    }
    const count = (outcome: string) =>
      all.reduce((sum, { stdout }) => sum + stdout.split(`"outcome":"${outcome}"`).length - 1, 0);
    const [created, unchanged] = [count('CREATED'), count('UNCHANGED')];
    expectThat(
      created === ARTICLES && unchanged === ARTICLES * (PROCESSES - 1),
      `${created} articles were new and ${unchanged} stored already, expected ${ARTICLES} and ${ARTICLES * (PROCESSES - 1)}`,
    );
    expectSame(await dumpOfNeo4j(neo4j.current()), expected, 'after eight at once');
    const left = readdirSync(join(settings.PICKETLINE_DATA, 'journal'));
    expectThat(left.length === 0, `the journal still has ${left.join(', ')}`);
    return {
      told: `${PROCESSES} processes, the same ${ARTICLES} articles, ${took} s: ${created} written once, ${unchanged} times found stored; graph equal`,
      figures: { processes: PROCESSES, articles: ARTICLES, took, created, unchanged },
    };
  },
};
