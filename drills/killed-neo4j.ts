import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import {
  between,
  type Drill,
  expectThat,
  type Outcome,
  rangeOf,
  type Scene,
  secondsSince,
} from './drill.ts';
import { dumpOfNeo4j, expectSame } from './graphs.ts';
import { run, type Settings, start, tail, writeArticles } from './product.ts';

/** How long an ingest tries again, in milliseconds: longer than Neo4j is gone, and not as long. */
const PATIENT = '300000';
const IMPATIENT = '500';

/**
 * Neo4j is killed during an ingest and started again. Half of the ingests wait for it and go on; the others end
 * and are run again.
 */
export const killedNeo4j: Drill = {
  name: 'killed-neo4j',
  needsNeo4j: true,
  async run({ folder, kills, articles, neo4j }: Scene): Promise<Outcome> {
    const files = writeArticles(folder, articles);
    const settings = { ...neo4j.settings, PICKETLINE_DATA: join(folder, 'data') };
    const began = performance.now();
    await expectIngested(files, settings);
    const undisturbed = secondsSince(began);
    const expected = await dumpOfNeo4j(neo4j.current());

    let [again, missed] = [0, 0];
    // The first ingest has Neo4j plan its statements, and takes longer than those that are killed.
    let usual = undisturbed;
    const recovered: number[] = [];
    for (let round = 1; round <= kills; round += 1) {
      await neo4j.empty();
      const isPatient = round % 2 === 1;
      const ingest = start(['ingest', '--json', files], {
        ...settings,
        NEO4J_RETRY_MS: isPatient ? PATIENT : IMPATIENT,
      });
      const started = performance.now();
      let taken = undisturbed;
      void ingest.ended.then(() => {
        taken = secondsSince(started);
      });
      await pause(between(0.1, 0.9) * usual * 1000);
      if (ingest.child.exitCode !== null) {
        usual = Math.min(usual, taken);
        missed += 1;
        expectThat(missed <= kills, `${missed} ingests were over before Neo4j was killed`);
        round -= 1;
        continue;
      }
      await neo4j.kill();
      if (!isPatient) await ingest.ended;
      await pause(between(0, 1_000));
      const restart = performance.now();
      await neo4j.startAgain();
      const { code, stderr } = await ingest.ended;
      if (isPatient) {
        expectThat(code === 0, `an ingest that waits ended with ${code}: ${tail(stderr)}`);
      } else {
        expectThat(code === 1, `without Neo4j an ingest ended with ${code}: ${tail(stderr)}`);
        expectThat(/GRAPH_[A-Z]+: /.test(stderr), `it ended without a code: ${tail(stderr)}`);
        await expectIngested(files, settings);
        again += 1;
      }
      recovered.push(secondsSince(restart));
      expectSame(await dumpOfNeo4j(neo4j.current()), expected, `after kill ${round}`);
    }
    return {
      told:
        `${kills} kills of Neo4j during ingests of ${articles} articles (${undisturbed} s undisturbed): ` +
        `${kills - again} ingests waited and went on, ${again} ended and were run again, ` +
        `all stored ${rangeOf(recovered)} s after the restart; ` +
        `each graph equal, ${expected.length} nodes and relationships`,
      figures: { kills, articles, undisturbed, recovered, nodesAndRelationships: expected.length },
    };
  },
};

async function expectIngested(files: string, settings: Settings): Promise<void> {
  const { code, stderr } = await run(['ingest', '--json', files], settings);
  expectThat(code === 0, `an undisturbed ingest ended with ${code}: ${tail(stderr)}`);
}
