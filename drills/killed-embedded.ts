import { rmSync } from 'node:fs';
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
import { dumpOfFolder, expectSame } from './graphs.ts';
import { kill, run, start, tail, writeArticles } from './product.ts';

/** The process that has the embedded graph open is killed during an ingest, which is then run again. */
export const killedEmbedded: Drill = {
  name: 'killed-embedded',
  needsNeo4j: false,
  async run({ folder, kills, articles }: Scene): Promise<Outcome> {
    const files = writeArticles(folder, articles);
    const ingest = ['ingest', '--json', files];
    const whole = join(folder, 'undisturbed');
    const began = performance.now();
    const { code, stderr } = await run(ingest, { PICKETLINE_DATA: whole });
    const undisturbed = secondsSince(began);
    expectThat(code === 0, `an undisturbed ingest ended with ${code}: ${tail(stderr)}`);
    const expected = await dumpOfFolder(whole);

    let missed = 0;
    // The first ingest may have met a busier machine than those that are killed.
    let usual = undisturbed;
    const killedAfter: number[] = [];
    const fromJournal: number[] = [];
    const resumed: number[] = [];
    for (let round = 1; round <= kills; round += 1) {
      const settings = { PICKETLINE_DATA: join(folder, `killed-${round}`) };
      const killed = start(ingest, settings);
      const started = performance.now();
      let taken = undisturbed;
      void killed.ended.then(() => {
        taken = secondsSince(started);
      });
      await pause(between(0.05, 0.95) * usual * 1000);
      if (killed.child.exitCode !== null) {
        usual = Math.min(usual, taken);
        missed += 1;
        expectThat(missed <= kills, `${missed} ingests were over before they were killed`);
        rmSync(settings.PICKETLINE_DATA, { recursive: true });
        round -= 1;
        continue;
      }
      await kill(killed);
      killedAfter.push(secondsSince(started));

      const restart = performance.now();
      const second = await run(ingest, settings);
      resumed.push(secondsSince(restart));
      expectThat(
        second.code === 0,
        `run again, it ended with ${second.code}: ${tail(second.stderr)}`,
      );
      fromJournal.push(
        Number(/stored (\d+) articles? that an earlier/.exec(second.stderr)?.[1] ?? 0),
      );
      expectSame(await dumpOfFolder(settings.PICKETLINE_DATA), expected, `after kill ${round}`);
      rmSync(settings.PICKETLINE_DATA, { recursive: true });
    }
    return {
      told:
        `${kills} kills of the process of the embedded graph during ingests of ${articles} articles (${undisturbed} s undisturbed), ` +
        `${rangeOf(killedAfter)} s after their start: run again they took ${rangeOf(resumed)} s and stored ` +
        `${rangeOf(fromJournal)} articles from the journal first; ` +
        `each graph equal, ${expected.length} nodes and relationships`,
      figures: {
        ...{ kills, articles, undisturbed, killedAfter, resumed, fromJournal },
        nodesAndRelationships: expected.length,
      },
    };
  },
};
