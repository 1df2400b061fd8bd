import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { PACKAGE_FILES } from '../../src/package-files.ts';
import { buildCli } from '../_cli.ts';

const cli = buildCli();
const folder = mkdtempSync(join(tmpdir(), 'picketline-extract-'));
const file = (name: string) => join(folder, name);
const SEEDS = join(PACKAGE_FILES.seeds, 'articles');
const PAGE =
  '<!doctype html><title>Quay</title><article><p>“It is dark at the quay tonight,” the keeper said.</p></article>';
const NIGHT = '“The lamps stay dark,” said Cora Finch of the Guild of Lamplighters.\n';

beforeAll(() => {
  writeFileSync(file('night.txt'), NIGHT);
  writeFileSync(file('morning.md'), `---\nid: the-morning\ntitle: Morning\n---\n${NIGHT}`);
  writeFileSync(file('empty.txt'), '');
  writeFileSync(file('quay.html'), PAGE);
  mkdirSync(file('nothing'));
});
afterAll(() => {
  cli.remove();
  rmSync(folder, { recursive: true, force: true });
});

const records = (stdout: string) =>
  stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

test('extract prints one record a line, in the order of the files', async () => {
  const { code, stdout, stderr } = await cli.run([
    'extract',
    file('night.txt'),
    file('morning.md'),
  ]);
  expect([code, stderr]).toEqual([0, '']);
  expect(records(stdout).map(({ id, text }) => [id, text])).toEqual([
    ['night', NIGHT],
    ['the-morning', NIGHT],
  ]);
  expect(Object.keys(records(stdout)[0] ?? {})).toEqual(
    expect.arrayContaining([
      'id',
      'source',
      'text',
      'quotes',
      'people',
      'organisations',
      'problems',
    ]),
  );
});

test('extract reads standard input for -', async () => {
  const { code, stdout } = await cli.run(['extract', '-'], {}, NIGHT);
  expect(code).toBe(0);
  expect(records(stdout)).toMatchObject([{ id: 'stdin', text: NIGHT }]);
});

test('extract --pretty prints the same, indented', async () => {
  const plain = await cli.run(['extract', file('night.txt')]);
  const { stdout } = await cli.run(['extract', '--pretty', file('night.txt')]);
  expect(stdout).toMatch(/^\{\n {2}"id": "night",\n/);
  expect(JSON.parse(stdout)).toEqual(JSON.parse(plain.stdout));
});

test('extract --until stops after a step and prints what it has', async () => {
  const { stdout } = await cli.run(['extract', '--until', 'paragraphs', file('night.txt')]);
  expect(Object.keys(records(stdout)[0] ?? {})).toEqual([
    'id',
    'source',
    'text',
    'tokens',
    'paragraphs',
  ]);
});

test('extract --until an unknown step names those that there are', async () => {
  const { code, stderr } = await cli.run(['extract', '--until', 'lamps', file('night.txt')]);
  expect(code).toBe(2);
  expect(stderr).toMatch(
    /^picketline: BAD_ARGUMENT: --until is "lamps"; expected one of tokens, paragraphs, /,
  );
});

test('extract names what it cannot read and goes on with the others', async () => {
  const { code, stdout, stderr } = await cli.run([
    'extract',
    file('gone.txt'),
    file('nothing'),
    file('empty.txt'),
    file('night.txt'),
  ]);
  expect(code).toBe(2);
  expect(stderr.trimEnd().split('\n')).toEqual([
    `picketline: BAD_PATH: ${file('gone.txt')}: expected a file or folder, but nothing is there`,
    `picketline: BAD_PATH: ${file('nothing')}: expected a folder with .txt, .md or .html files, found none`,
    `picketline: BAD_TEXT: ${file('empty.txt')}: expected an article's text, but it is empty`,
  ]);
  expect(records(stdout).map(({ id }) => id)).toEqual(['night']);
});

test('standard input that is too large is refused before it is read to its end', async () => {
  const { code, stderr } = await cli.run(
    ['extract', '-'],
    { PICKETLINE_MAX_TEXT_BYTES: '1000' },
    'l'.repeat(100_000),
  );
  expect(code).toBe(2);
  expect(stderr).toMatch(/^picketline: BAD_TEXT: stdin: expected at most 1000 bytes/);
});

test('a reader that goes away ends extract without an error', async () => {
  const many = Array.from({ length: 200 }, () => file('night.txt'));
  const child = cli.start(['extract', '--pretty', ...many]);
  let stderr = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    stderr += String(chunk);
  });
  child.stdout?.once('data', () => child.stdout?.destroy());
  const code = await new Promise((done) => child.on('exit', done));
  expect([code, stderr]).toEqual([0, '']);
});

test('large output is written whole to a slow reader', async () => {
  writeFileSync(file('long.txt'), NIGHT.repeat(3000));
  const child = cli.start(['extract', file('long.txt'), file('long.txt')]);
  const chunks: Buffer[] = [];
  child.stdout?.on('data', (chunk: Buffer) => {
    chunks.push(chunk);
    child.stdout?.pause();
    setTimeout(() => child.stdout?.resume(), 2);
  });
  const code = await new Promise((done) => child.on('close', done));
  expect(code).toBe(0);
  expect(records(Buffer.concat(chunks).toString()).map(({ id }) => id)).toEqual(['long', 'long']);
});

test('wrong arguments end with exit code 2, help with 0', async () => {
  expect(await cli.run(['extract'])).toMatchObject({
    code: 2,
    stderr: "error: missing required argument 'file'\n(--help shows what is expected)\n",
  });
  expect((await cli.run(['light'])).code).toBe(2);
  for (const command of [[], ['serve'], ['extract'], ['ingest']]) {
    const { code, stdout } = await cli.run([...command, '--help']);
    expect(code).toBe(0);
    expect(stdout).toContain(`Usage: picketline ${command.join('')}`);
  }
});

test('threads share the files, and the output is the same as of one', async () => {
  const paths = [file('night.txt'), file('gone.txt'), file('empty.txt'), SEEDS, file('quay.html')];
  const [one, four] = await Promise.all(
    ['1', '4'].map((threads) => cli.run(['extract', '--threads', threads, ...paths])),
  );
  expect(
    records(one!.stdout)
      .map(({ id }) => id)
      .slice(0, 2),
  ).toEqual(['night', expect.any(String)]);
  expect(records(one!.stdout).at(-1)).toMatchObject({ id: 'quay' });
  expect(four).toEqual(one);
  expect(one!.code).toBe(2);
  expect(one!.stderr).toMatch(
    /^picketline: BAD_PATH: .*gone\.txt.*\npicketline: BAD_TEXT: .*empty\.txt.*\n$/,
  );
});

test('threads take --pretty, --until and standard input too', async () => {
  const { code, stdout } = await cli.run(
    ['extract', '--threads', '2', '--pretty', '--until', 'sentences', '-', file('night.txt')],
    {},
    '“It is dark,” she said.',
  );
  expect(code).toBe(0);
  expect(stdout).toMatch(/^\{\n {2}"id": "stdin",\n/);
  expect(stdout).toContain('"sentences": [');
});

test('a number of threads that is none is refused', async () => {
  const { code, stderr } = await cli.run(['extract', '--threads', '0', file('night.txt')]);
  expect(code).toBe(2);
  expect(stderr).toContain('BAD_ARGUMENT: --threads is "0"; expected a number from 1 to 64');
});

test('a page on standard input is told by its content', async () => {
  const { stdout } = await cli.run(['extract', '-'], {}, PAGE);
  expect(records(stdout)).toMatchObject([
    { id: 'stdin', text: 'Quay\n\n“It is dark at the quay tonight,” the keeper said.' },
  ]);
});
