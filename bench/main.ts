import { mkdirSync, writeFileSync } from 'node:fs';

type Measure = (rest: readonly string[]) => object | Promise<object>;

/** What can be measured, by the name that `npm run bench NAME` takes. Each prints, and returns what is kept. */
const MEASUREMENTS: Readonly<Record<string, () => Promise<Measure>>> = {
  api: async () => (await import('./api.ts')).measureApi,
  extract: async () => (await import('./extract.ts')).measureExtraction,
  ingest: async () => (await import('./ingest.ts')).measureIngest,
};

const [name = '', ...rest] = process.argv.slice(2);
const load = MEASUREMENTS[name];
if (load === undefined) {
  const names = Object.keys(MEASUREMENTS).join(', ');
  console.error(`Expected one of ${names} after "npm run bench", got "${name}"`);
  process.exitCode = 2;
} else {
  const measure = await load();
  const results = { at: new Date().toISOString(), node: process.version, ...(await measure(rest)) };
  // npm runs scripts in the package's root
  mkdirSync('bench/results', { recursive: true });
  writeFileSync(`bench/results/${name}.json`, `${JSON.stringify(results, null, 2)}\n`);
  console.log(`Written to bench/results/${name}.json`);
}
