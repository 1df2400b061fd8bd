import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openEmbeddedEngine } from '../../src/graph/embedded/embedded-engine.ts';
import { encodeEntry } from '../../src/ingest/journal/record.ts';
import { buildCli } from '../_cli.ts';
import { dumpGraph } from '../_graph-dump.ts';
import { entryOf } from '../ingest/journal/_entries.ts';

const cli = buildCli();
const folder = mkdtempSync(join(tmpdir(), 'picketline-ingest-'));
const file = (name: string) => join(folder, name);
const data = (name: string) => ({ PICKETLINE_DATA: join(folder, 'graphs', name) });

function articleText(number: number): string {
  return `---
id: night-${number}
published: 2021-03-${String((number % 28) + 1).padStart(2, '0')}
publisher: Norvale Courier
---
Cora Finch, chair of the Guild of Lamplighters, said: “We put out ${number + 2} lamps on night ${number}.”

“Nobody in this town will light another ${number} of them,” Milo Trent of Harbour Lighting Ltd said.
`;
}

async function dumpOf(name: string): Promise<readonly string[]> {
  const engine = await openEmbeddedEngine({ folder: data(name).PICKETLINE_DATA });
  try {
    return await dumpGraph(engine);
  } finally {
    await engine.close();
  }
}

beforeAll(() => {
  mkdirSync(file('good/inner'), { recursive: true });
  mkdirSync(file('many'));
  mkdirSync(file('nothing'));
  writeFileSync(file('good/README.md'), 'No article.');
  writeFileSync(file('good/b.md'), articleText(1));
  writeFileSync(file('good/inner/a.txt'), 'Lamps were out on Monday.');
  writeFileSync(file('nothing/picture.png'), 'no picture');
  writeFileSync(file('empty.txt'), '');
  writeFileSync(file('large.txt'), 'lamp '.repeat(2_000_000));
  writeFileSync(file('latin.txt'), new Uint8Array([0x63, 0x61, 0x66, 0xe9]));
  writeFileSync(file('binary.txt'), new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 0, 0]));
  writeFileSync(file('front.md'), '---\npublished: tomorrow\n---\nLamps.');
  for (let number = 0; number < 60; number += 1) {
    writeFileSync(file(`many/${number}.md`), articleText(number));
  }
});
afterAll(() => {
  cli.remove();
  rmSync(folder, { recursive: true, force: true });
});

test('ingest writes the articles of a folder, sorted, and leaves README.md out', async () => {
  const { code, stdout, stderr } = await cli.run(['ingest', file('good')], data('good'));
  expect([code, stderr]).toEqual([0, '']);
  const lines = stdout.trimEnd().split('\n');
  expect(lines).toHaveLength(3);
  expect(lines[0]).toMatch(/b\.md: night-1 new \(2 quotes, 2 people, 0 strikes, \d+ figures?\)$/);
  expect(lines[1]).toMatch(/a\.txt: a new \(0 quotes, 0 people, 0 strikes, 0 figures\)$/);
  expect(lines[2]).toBe('2 articles: 2 new');
});

test('threads that extract store the same', async () => {
  const { code, stdout } = await cli.run(
    ['ingest', '--threads', '3', file('good')],
    data('threads'),
  );
  expect(code).toBe(0);
  expect(stdout).toContain('2 articles: 2 new');
  expect(await dumpOf('threads')).toEqual(await dumpOf('good'));
});

test('ingest again changes nothing', async () => {
  const before = await dumpOf('good');
  const { code, stdout } = await cli.run(['ingest', file('good')], data('good'));
  expect(code).toBe(0);
  expect(stdout).toContain('2 articles: 2 unchanged');
  expect(await dumpOf('good')).toEqual(before);
});

test('each bad input is named in an error of its own, and the others are ingested', async () => {
  const bad = [
    'gone.txt',
    'nothing',
    'empty.txt',
    'large.txt',
    'latin.txt',
    'binary.txt',
    'front.md',
  ];
  const paths = [...bad.map(file), file('good')];
  const { code, stdout, stderr } = await cli.run(['ingest', ...paths], data('bad'));
  expect(code).toBe(2);
  expect(stderr.trimEnd().split('\n')).toEqual(
    [
      `BAD_PATH: ${file('gone.txt')}: expected a file or folder, but nothing is there`,
      `BAD_PATH: ${file('nothing')}: expected a folder with .txt, .md or .html files, found none`,
      `BAD_TEXT: ${file('empty.txt')}: expected an article's text, but it is empty`,
      `BAD_TEXT: ${file('large.txt')}: expected at most 5242880 bytes (PICKETLINE_MAX_TEXT_BYTES), got 10000000`,
      `BAD_ENCODING: ${file('latin.txt')}: expected UTF-8 text, got the byte 0xe9 at offset 3`,
      `BAD_ENCODING: ${file('binary.txt')}: expected UTF-8 text, got a binary file (NUL byte at offset 4)`,
      `BAD_FRONT_MATTER: ${file('front.md')}:2:12: bad front matter: expected an ISO 8601 date for published, such as 2023-04-18 or 2023-04-18T09:30+01:00`,
    ].map((line) => `picketline: ${line}`),
  );
  expect(stdout.trimEnd().split('\n').at(-1)).toBe('2 articles: 2 new, 7 left out');
  expect(await dumpOf('bad')).toEqual(await dumpOf('good'));
});

test('ingest --json prints one object a line, bad input too', async () => {
  const { code, stdout } = await cli.run(
    ['ingest', '--json', file('empty.txt'), file('good/b.md')],
    data('json'),
  );
  expect(code).toBe(2);
  const lines = stdout.trimEnd().split('\n');
  expect(lines.map((line) => JSON.parse(line) as unknown)).toMatchObject([
    { path: file('empty.txt'), error: { code: 'BAD_TEXT' } },
    {
      path: file('good/b.md'),
      state: 'STORED',
      articleId: 'night-1',
      outcome: 'CREATED',
      counts: { quotes: 2 },
    },
  ]);
});

test('a second file of the same name is refused, as both would be one article', async () => {
  mkdirSync(file('other'));
  writeFileSync(file('other/a.txt'), 'Lamps were out on Tuesday.');
  const { code, stderr, stdout } = await cli.run(
    ['ingest', file('good/inner/a.txt'), file('other')],
    data('names'),
  );
  expect(code).toBe(2);
  expect(stderr).toBe(
    `picketline: BAD_PATH: ${file('other/a.txt')}: expected an id in its front matter, as ${file('good/inner/a.txt')} has the same file name\n`,
  );
  expect(stdout).toContain('1 article: 1 new, 1 left out');
});

test('a graph that is open elsewhere is a failure, not bad input', async () => {
  const engine = await openEmbeddedEngine({ folder: data('open').PICKETLINE_DATA });
  const { code, stderr } = await cli.run(['ingest', file('good')], data('open'));
  await engine.close();
  expect(code).toBe(1);
  expect(stderr).toMatch(/^picketline: GRAPH_IN_USE: /);
});

test('ingest stores what an earlier run had accepted, and tells what it could not read', async () => {
  const journal = join(data('left').PICKETLINE_DATA, 'journal');
  mkdirSync(journal, { recursive: true });
  const path = join(journal, 'embedded-00000000-4000000-1-x.journal');
  const cut = encodeEntry(entryOf(8)).subarray(0, 50);
  writeFileSync(path, Buffer.concat([encodeEntry(entryOf(7)), cut]));
  const { code, stdout, stderr } = await cli.run(['ingest', file('good')], data('left'));
  expect(code).toBe(0);
  expect(stdout.trimEnd().split('\n').at(-1)).toBe('2 articles: 2 new');
  expect(stderr.trimEnd().split('\n')).toEqual([
    `picketline: JOURNAL_CUT_OFF: ${path}: the last record was cut off after 50 bytes at offset ${encodeEntry(entryOf(7)).length}; its article had not been accepted yet`,
    'picketline: stored 1 article that an earlier run had accepted',
  ]);
  expect(readdirSync(journal)).toEqual([]);
  expect((await dumpOf('left')).join()).toContain('night-7@');
});

test('killed three times at random and run again, the graph is that of an undisturbed run', async () => {
  const began = performance.now();
  expect((await cli.run(['ingest', file('many')], data('undisturbed'))).code).toBe(0);
  const whole = performance.now() - began;

  const written: number[] = [];
  for (let kill = 0; kill < 3; kill += 1) {
    const child = cli.start(['ingest', file('many')], data('killed'));
    let lines = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      lines += String(chunk);
    });
    const timer = setTimeout(() => child.kill('SIGKILL'), whole * Math.random());
    await new Promise((done) => child.on('close', done));
    clearTimeout(timer);
    written.push(lines.split('\n').filter((line) => line.includes(' new ')).length);
  }
  const last = await cli.run(['ingest', file('many')], data('killed'));
  expect(last.code).toBe(0);
  expect(last.stdout.trimEnd().split('\n').at(-1)).toMatch(/^60 articles: /);
  expect(readdirSync(join(data('killed').PICKETLINE_DATA, 'journal'))).toEqual([]);
  expect(await dumpOf('killed'), `written before each kill: ${written}`).toEqual(
    await dumpOf('undisturbed'),
  );
}, 120_000);
