import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { SETTINGS } from '../src/config.ts';
import { ERROR_CODES } from '../src/errors.ts';
import { readKnowledge } from '../src/extract/knowledge.ts';
import { STEPS } from '../src/extract/steps.ts';

const ROOT = resolve(import.meta.dirname, '..');
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

const documents = [
  'README.md',
  'CHANGELOG.md',
  'seeds/articles/README.md',
  'seeds/reference/README.md',
  ...readdirSync(join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => join('docs', file)),
];

/** The first cells of a Markdown table's rows, without the marks of code. */
function firstCells(text: string, header: string): readonly string[] {
  const [, table = ''] = text.split(`| ${header} |`);
  const rows = table.split('\n').slice(2);
  const end = rows.findIndex((row) => !row.startsWith('|'));
  return rows.slice(0, end < 0 ? rows.length : end).map((row) => /`([^`]+)`/.exec(row)?.[1] ?? row);
}

test('every error code is documented with its meaning, and no other', () => {
  const rows = Object.entries(ERROR_CODES).map(([code, meaning]) => `| \`${code}\` | ${meaning} |`);
  const table = read('docs/errors.md')
    .split('\n')
    .filter((line) => line.startsWith('| `'));
  expect(table).toEqual(rows);
});

test('the first questions of the README are the ready questions, in their order', () => {
  const questions = readdirSync(join(ROOT, 'seeds/operations'))
    .toSorted()
    .map((file) => read(join('seeds/operations', file)).split('\n')[0]?.replace('# ', '- '));
  const [, section = ''] = read('README.md').split('## First questions');
  const [listed = ''] = section.split('\n## ');
  expect(listed.split('\n').filter((line) => line.startsWith('- '))).toEqual(questions);
});

test('every setting is documented with its default and its help, and no other', () => {
  const rows = SETTINGS.map(
    ({ name, default: fallback, help }) =>
      `| \`${name}\` | ${fallback === null ? 'unset' : `\`${fallback}\``} | ${help} |`,
  );
  const [, settings = ''] = read('docs/cli.md').split('## Settings');
  expect(settings.split('\n').filter((line) => line.startsWith('| `'))).toEqual(rows);
});

test('every command of the program is documented, and no other', () => {
  const commands = readdirSync(join(ROOT, 'src/cli'))
    .flatMap((file) => [...read(join('src/cli', file)).matchAll(/new Command\('([a-z]+)'\)/g)])
    .map((match) => match[1])
    .filter((name) => name !== 'picketline')
    .sort();
  const documented = firstCells(read('docs/cli.md'), 'command | what it does')
    .map((cell) => cell.split(' ')[1])
    .sort();
  expect(documented).toEqual(commands);
});

test('the steps of extraction are documented in their order, and the folders of quotes', () => {
  const knowledge = readKnowledge(join(ROOT, 'seeds'));
  const text = read('docs/extraction.md');
  const steps = STEPS.map((create) => create(knowledge).name);
  expect(firstCells(text, 'step | where | what it adds')).toEqual(steps);
  const folders = readdirSync(join(ROOT, 'src/extract/quotes'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `${name}/`);
  expect(firstCells(text, 'folder | what it is about').toSorted()).toEqual(folders.toSorted());
});

test('the map of extraction names only files that exist', () => {
  const named = [...read('docs/extraction.md').matchAll(/`([a-z./-]+\.ts)`/g)].map(
    ([, file = '']) => file,
  );
  const folder = join(ROOT, 'src/extract');
  const places = [folder, join(folder, 'quotes')];
  expect(named.length).toBeGreaterThan(20);
  const missing = named.filter((file) => !places.some((place) => existsSync(join(place, file))));
  expect(missing).toEqual([]);
});

test.each(documents)('%s names only npm scripts, settings and files that exist', (document) => {
  const text = read(document);
  const scripts = Object.keys(JSON.parse(read('package.json')).scripts);
  const named = [...text.matchAll(/npm run ([a-z:]+)/g)].map((match) => match[1]);
  expect(named.filter((script) => !scripts.includes(script ?? ''))).toEqual([]);

  const settings = [...text.matchAll(/\b(PICKETLINE_[A-Z_]+|NEO4J_[A-Z_]+)\b/g)].map(
    ([name]) => name,
  );
  const known: readonly string[] = SETTINGS.map(({ name }) => name);
  const ofTests = ['PICKETLINE_REQUIRE', 'NEO4J_AUTH'];
  expect(
    settings.filter(
      (name) => ![...known, ...ofTests].includes(name) && !name.startsWith('PICKETLINE_TEST_'),
    ),
  ).toEqual([]);

  const links = [...text.matchAll(/\]\(([^)#]+)\)/g)].map((match) => match[1] ?? '');
  const broken = links
    .filter((link) => !/^https?:/.test(link))
    .filter((link) => !existsSync(resolve(ROOT, dirname(document), link)));
  expect(broken).toEqual([]);
});
