import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';

const SOURCE = resolve(import.meta.dirname, '../src');

/** Which stages each stage may import. Data flows one way: a stage knows only those it builds on. */
const ALLOWED: Record<string, readonly string[]> = {
  text: [],
  threads: [],
  reference: ['text'],
  extract: ['text', 'reference'],
  evaluate: ['text', 'reference', 'extract'],
  search: ['text', 'reference'],
  claims: ['text', 'reference', 'extract', 'search'],
  graph: [],
  queries: ['graph', 'claims', 'search'],
  discrepancies: [],
  migrations: ['text', 'claims', 'search', 'graph', 'queries'],
  ingest: ['text', 'reference', 'extract', 'claims', 'graph', 'queries', 'migrations', 'threads'],
  transfer: ['graph', 'queries', 'migrations'],
  doctor: ['graph', 'queries', 'migrations', 'ingest'],
  generated: ['resolvers', 'queries', 'discrepancies'],
  resolvers: ['text', 'generated', 'graph', 'queries', 'discrepancies', 'search'],
  server: ['graph', 'resolvers'],
  cli: [
    'text',
    'reference',
    'extract',
    'claims',
    'graph',
    'queries',
    'migrations',
    'ingest',
    'transfer',
    'doctor',
    'server',
    'threads',
  ],
};

/** The steps from marks to quotes, each of which may import those before it. */
const QUOTE_STEPS = ['words', 'quotations', 'frames', 'cues', 'speakers', 'attachments', 'drafts'];

/** Files that stand above the stages and may be imported by all of them; they import nothing of ours. */
const SHARED = ['config.ts', 'errors.ts', 'gone-readers.ts', 'package-files.ts'];

interface Import {
  readonly from: string;
  readonly to: string;
}

const files = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .filter((file) => !file.startsWith(join('server', 'playground', '/')));

const imports: readonly Import[] = files.flatMap((file) => {
  const text = readFileSync(join(SOURCE, file), 'utf8');
  return [...text.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].map((match) => ({
    from: file,
    to: relative(SOURCE, resolve(SOURCE, dirname(file), match[1] ?? '')),
  }));
});

const stageOf = (file: string) => (file.includes('/') ? (file.split('/')[0] ?? '') : file);

test('every folder of src is a stage with stated edges', () => {
  const stages = new Set(files.map(stageOf).filter((stage) => !stage.endsWith('.ts')));
  expect([...stages].sort()).toEqual(Object.keys(ALLOWED).sort());
});

test('a stage imports only the stages it builds on', () => {
  expect(imports.length).toBeGreaterThan(50);
  const forbidden = imports.filter(({ from, to }) => {
    const [stage, target] = [stageOf(from), stageOf(to)];
    return stage !== target && !SHARED.includes(target) && !ALLOWED[stage]?.includes(target);
  });
  expect(forbidden).toEqual([]);
});

test('a step of quotes imports only the steps before it', () => {
  const folder = join('extract', 'quotes', '/');
  const stepOf = (file: string) => file.slice(folder.length).split('/')[0] ?? '';
  const within = imports.filter(
    ({ from, to }) =>
      from.startsWith(folder) && stepOf(from) !== 'find-quotes.ts' && to.startsWith(folder),
  );
  expect([...new Set(within.map(({ from }) => stepOf(from)))].sort()).toEqual(
    [...QUOTE_STEPS].sort(),
  );
  expect(
    within.filter(
      ({ from, to }) => QUOTE_STEPS.indexOf(stepOf(to)) > QUOTE_STEPS.indexOf(stepOf(from)),
    ),
  ).toEqual([]);
});

test('imports name files, never folders', () => {
  const missing = imports.filter(({ to }) => !files.includes(to));
  expect(missing).toEqual([]);
});
