import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Drill, expectThat, type Outcome, type Scene } from './drill.ts';
import { dumpOfFolder, expectSame } from './graphs.ts';
import { type Ended, endOf, MAIN, run, tail, writeArticles } from './product.ts';

const ARTICLES = 200;
/** Too small for the graph of all the articles, and large enough for that of some. */
const SMALL = '3m';
const LARGE = '256m';
const NO_DISK = 99;

/**
 * The disk of the embedded graph is full: an ingest ends, an export still gives what is stored, and with
 * space the same ingest goes on. The disk is one of memory, in a name space of its own, so that making it
 * takes no rights and it goes with its processes.
 */
export const fullDisk: Drill = {
  name: 'full-disk',
  needsNeo4j: false,
  async run({ folder }: Scene): Promise<Outcome> {
    const files = writeArticles(folder, ARTICLES);
    const expected = join(folder, 'expected');
    const whole = await run(['ingest', files], { PICKETLINE_DATA: expected });
    expectThat(whole.code === 0, `the ingest ended with ${whole.code}: ${tail(whole.stderr)}`);

    const disk = join(folder, 'disk');
    mkdirSync(disk);
    const program = `'${process.execPath}' '${MAIN}'`;
    const { code, stdout, stderr } = await inNameSpace(
      `mount -t tmpfs -o size=${SMALL} tmpfs '${disk}' || exit ${NO_DISK}
       export PICKETLINE_DATA='${disk}/data'
       ${program} ingest '${files}' >/dev/null 2>'${folder}/full'; echo "ingest $?"
       ${program} export --out '${folder}/part.jsonl' >/dev/null 2>'${folder}/part'; echo "export $?"
       mount -o remount,size=${LARGE} '${disk}'
       ${program} ingest '${files}' >/dev/null 2>'${folder}/resumed'; echo "resumed $?"
       cp -r '${disk}/data' '${folder}/data'`,
    );
    if (code === NO_DISK) return { told: 'left out, as no disk can be made here', figures: {} };
    expectThat(code === 0, `the disk: ${tail(stderr)}`);
    const [full = '', part = '', resumed = ''] = ['full', 'part', 'resumed'].map((name) =>
      readFileSync(join(folder, name), 'utf8'),
    );
    const found = /(DISK_FULL|JOURNAL_FAILED): /.exec(full)?.[1];
    expectThat(stdout.includes('ingest 1\n') && found !== undefined, `full: ${tail(full)}`);
    expectThat(stdout.includes('export 0\n'), `an export of the full disk: ${tail(part)}`);
    expectThat(stdout.includes('resumed 0\n'), `with space again: ${tail(resumed)}`);
    const graph = await dumpOfFolder(join(folder, 'data'));
    expectSame(graph, await dumpOfFolder(expected), 'with space again');
    const exported = readFileSync(join(folder, 'part.jsonl'), 'utf8').split('\n');
    const stored = exported.filter((line) => line.startsWith('{"labels":["Article"]')).length;
    return {
      told: `told with ${found} when ${stored} of ${ARTICLES} articles were stored, which an export gave; with space the ingest went on, graph equal`,
      figures: { articles: ARTICLES, stored },
    };
  },
};

async function inNameSpace(script: string): Promise<Ended> {
  const child = spawn('unshare', ['--user', '--map-root-user', '--mount', 'bash', '-c', script], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = await endOf(child);
  // Where no name space can be made, nothing of the script has run.
  return ended.stdout === '' ? { ...ended, code: NO_DISK } : ended;
}
