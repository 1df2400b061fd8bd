import { join } from 'node:path';
import { type Drill, expectThat, type Outcome, type Scene } from './drill.ts';
import { run, serve, stop, tail, writeArticles } from './product.ts';

const ARTICLES = 20;

/** A second process on the folder of an embedded graph that a server has open. */
export const secondProcess: Drill = {
  name: 'second-process',
  needsNeo4j: false,
  async run({ folder }: Scene): Promise<Outcome> {
    const files = writeArticles(folder, ARTICLES);
    const settings = { PICKETLINE_DATA: join(folder, 'data'), LOG_LEVEL: 'silent' };
    const server = await serve(settings);
    try {
      const { code, stderr } = await run(['ingest', files], settings);
      expectThat(code === 1 && stderr.includes('GRAPH_IN_USE: '), `it got: ${tail(stderr)}`);
      const { status } = await fetch(`${server.address}/health/ready`);
      expectThat(status === 200, `the server gave ${status} afterwards`);
    } finally {
      const { code, stderr } = await stop(server);
      expectThat(code === 0, `the server ended with ${code}: ${tail(stderr)}`);
    }
    const { code, stderr } = await run(['ingest', files], settings);
    expectThat(code === 0, `after the server, the ingest ended with ${code}: ${tail(stderr)}`);
    return {
      told: 'refused with GRAPH_IN_USE while the server served on, and taken when it had stopped',
      figures: { articles: ARTICLES },
    };
  },
};
