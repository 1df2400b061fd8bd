import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Drill, expectThat, type Outcome, type Scene, secondsSince } from './drill.ts';
import { run, type Settings, tail, writeArticles } from './product.ts';

/** A graph moves from the embedded engine to Neo4j and back. */
export const roundTrip: Drill = {
  name: 'round-trip',
  needsNeo4j: true,
  async run({ folder, articles, neo4j }: Scene): Promise<Outcome> {
    const first = { PICKETLINE_DATA: join(folder, 'first') };
    const onNeo4j = { ...neo4j.settings, PICKETLINE_DATA: join(folder, 'data') };
    const back = { PICKETLINE_DATA: join(folder, 'back') };
    await timed(['ingest', '--json', writeArticles(folder, articles)], first);
    const files = ['embedded', 'neo4j', 'back'].map((name) => join(folder, `${name}.jsonl`));
    const [one = '', two = '', three = ''] = files;

    const times = [
      await timed(['export', '--out', one], first),
      await timed(['restore', one], onNeo4j),
      await timed(['export', '--out', two], onNeo4j),
      await timed(['restore', two], back),
      await timed(['export', '--out', three], back),
    ];
    const bytes = readFileSync(one);
    expectThat(bytes.equals(readFileSync(two)), 'the export of Neo4j differs');
    expectThat(
      bytes.equals(readFileSync(three)),
      'the export of the second embedded graph differs',
    );
    const again = await run(['restore', two, '--json'], onNeo4j);
    expectThat(again.stdout.includes('"UNCHANGED"'), `a second restore: ${tail(again.stderr)}`);
    return {
      told:
        `${articles} articles, ${(bytes.length / 1e6).toFixed(1)} MB: export ${times[0]} s, restore into Neo4j ${times[1]} s, ` +
        `export ${times[2]} s, restore ${times[3]} s, export ${times[4]} s; bytes equal`,
      figures: { articles, bytes: bytes.length, times },
    };
  },
};

async function timed(args: readonly string[], settings: Settings): Promise<number> {
  const began = performance.now();
  const { code, stderr } = await run(args, settings);
  expectThat(code === 0, `${args[0]} ended with ${code}: ${tail(stderr)}`);
  return secondsSince(began);
}
