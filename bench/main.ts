import { mkdirSync, writeFileSync } from 'node:fs';
import { isBadArguments } from './bad-arguments.ts';

type Measure = (rest: readonly string[]) => object | Promise<object>;

/** What can be measured, by the name that `npm run bench NAME` takes. Each prints, and returns what is kept. */
const MEASUREMENTS: Readonly<Record<string, () => Promise<Measure>>> = {
  api: async () => (await import('./api.ts')).measureApi,
  extract: async () => (await import('./extract.ts')).measureExtraction,
  ingest: async () => (await import('./ingest.ts')).measureIngest,
};

const USAGE = `Usage: npm run bench extract
       npm run bench ingest [-- NUMBER]
       npm run bench api [-- --engines neo4j,embedded --quotes 10000,300000 --question NAME
                            --rounds 5 --milliseconds 1500 --warm-up 4000 --clients 10]`;

const [name = '', ...rest] = process.argv.slice(2);
if (name === '--help' || rest.includes('--help')) console.log(USAGE);
else await run();

async function run(): Promise<void> {
  const load = MEASUREMENTS[name];
  if (load === undefined) {
    const names = Object.keys(MEASUREMENTS).join(', ');
    return refuse(`Expected one of ${names} after "npm run bench", got "${name}"`);
  }
  const measure = await load();
  try {
    keep({ at: new Date().toISOString(), node: process.version, ...(await measure(rest)) });
  } catch (error) {
    if (!isBadArguments(error)) throw error;
    refuse(error.message);
  }
}

function refuse(message: string): void {
  console.error(`bench: ${message}\n${USAGE}`);
  process.exitCode = 2;
}

function keep(results: object): void {
  // npm runs scripts in the package's root
  mkdirSync('bench/results', { recursive: true });
  writeFileSync(`bench/results/${name}.json`, `${JSON.stringify(results, null, 2)}\n`);
  console.log(`Written to bench/results/${name}.json`);
}
