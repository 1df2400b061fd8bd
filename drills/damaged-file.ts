import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Drill, expectThat, type Outcome, type Scene } from './drill.ts';
import { dumpOfFolder, expectSame } from './graphs.ts';
import { run, tail, writeArticles } from './product.ts';

const ARTICLES = 50;

/** The file of the embedded graph is damaged in the middle; then the backup takes its place. */
export const damagedFile: Drill = {
  name: 'damaged-file',
  needsNeo4j: false,
  async run({ folder }: Scene): Promise<Outcome> {
    const ingest = ['ingest', writeArticles(folder, ARTICLES)];
    const settings = { PICKETLINE_DATA: join(folder, 'data') };
    const backup = join(folder, 'backup.grafeo');
    for (const args of [ingest, ['backup', backup]]) {
      const { code, stderr } = await run(args, settings);
      expectThat(code === 0, `${args[0]} ended with ${code}: ${tail(stderr)}`);
    }
    const expected = await dumpOfFolder(settings.PICKETLINE_DATA);

    const file = join(settings.PICKETLINE_DATA, 'graph.grafeo');
    const damaged = Buffer.from(readFileSync(file));
    damaged.fill(7, damaged.length >> 1, (damaged.length >> 1) + 4_096);
    writeFileSync(file, damaged);
    for (const args of [ingest, ['export'], ['serve']]) {
      const { code, stderr } = await run(args, { ...settings, PORT: '0' });
      const isTold = code === 1 && stderr.includes('GRAPH_FAILED: ');
      expectThat(isTold, `${args[0]} ended with ${code}: ${tail(stderr)}`);
    }
    expectThat(readFileSync(file).equals(damaged), 'the damaged file was changed');

    rmSync(`${file}.wal`, { recursive: true, force: true });
    writeFileSync(file, readFileSync(backup));
    expectSame(await dumpOfFolder(settings.PICKETLINE_DATA), expected, 'with its backup');
    return {
      told: `${damaged.length} bytes, 4,096 of them overwritten: refused with GRAPH_FAILED and left as it was; equal with its backup`,
      figures: { articles: ARTICLES, bytes: damaged.length },
    };
  },
};
