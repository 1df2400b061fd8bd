import { mkdirSync, writeFileSync } from 'node:fs';
import { measureExtraction } from './extract.ts';
import { measureIngest } from './ingest.ts';

/** What can be measured, by the name that `npm run bench NAME` takes. Each prints, and returns what is kept. */
const MEASUREMENTS: Readonly<
  Record<string, (rest: readonly string[]) => object | Promise<object>>
> = { extract: measureExtraction, ingest: measureIngest };

const [name = '', ...rest] = process.argv.slice(2);
const measure = MEASUREMENTS[name];
if (measure === undefined) {
  const names = Object.keys(MEASUREMENTS).join(', ');
  console.error(`Expected one of ${names} after "npm run bench", got "${name}"`);
  process.exitCode = 2;
} else {
  const results = { at: new Date().toISOString(), node: process.version, ...(await measure(rest)) };
  // npm runs scripts in the package's root
  mkdirSync('bench/results', { recursive: true });
  writeFileSync(`bench/results/${name}.json`, `${JSON.stringify(results, null, 2)}\n`);
  console.log(`Written to bench/results/${name}.json`);
}
