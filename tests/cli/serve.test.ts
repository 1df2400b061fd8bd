import type { ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { encodeEntry } from '../../src/ingest/journal/record.ts';
import { buildCli } from '../_cli.ts';
import { entryOf } from '../ingest/journal/_entries.ts';

const cli = buildCli();
const folder = mkdtempSync(join(tmpdir(), 'picketline-serve-'));
const data = join(folder, 'data');
let server: ChildProcess;
let address: URL;

beforeAll(async () => {
  leaveAccepted();
  server = cli.start(['serve'], { PORT: '0', PICKETLINE_DATA: data, LOG_LEVEL: 'silent' });
  address = await new Promise((resolve, reject) => {
    let output = '';
    server.stdout?.on('data', (chunk: Buffer) => {
      output += String(chunk);
      const ready = /is ready: (\S+)/.exec(output);
      if (ready?.[1] !== undefined) resolve(new URL(ready[1]));
    });
    server.on('close', (code) => reject(new Error(`serve ended with ${code}: ${output}`)));
  });
});

afterAll(() => {
  server.kill('SIGKILL');
  cli.remove();
  rmSync(folder, { recursive: true, force: true });
});

/** As a server leaves it that was killed when it had accepted an article. */
function leaveAccepted(): void {
  mkdirSync(join(data, 'journal'), { recursive: true });
  const name = 'embedded-00000000-4000000-1-x.journal';
  writeFileSync(join(data, 'journal', name), encodeEntry(entryOf(7)));
}

test('serve stores what was accepted before it was killed', async () => {
  const ask = async () => {
    const reply = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ article(id: "night-7") { title } }' }),
    });
    return ((await reply.json()) as { data: { article: unknown } }).data.article;
  };
  await expect.poll(ask, { timeout: 10_000 }).toEqual({ title: 'A night' });
});

test('serve answers from the seeds on loopback', async () => {
  expect(address.hostname).toBe('127.0.0.1');
  const reply = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      query: '{ strike(id: "doctors-2016-04-26") { status windows { from to } } }',
    }),
  });
  expect(await reply.json()).toEqual({
    data: {
      strike: {
        status: 'HELD',
        windows: [
          { from: '2016-04-26T08:00+01:00', to: '2016-04-26T17:00+01:00' },
          { from: '2016-04-27T08:00+01:00', to: '2016-04-27T17:00+01:00' },
        ],
      },
    },
  });
});

test('a port that is taken is named, and how to take another', async () => {
  const settings = {
    PORT: address.port,
    PICKETLINE_DATA: join(folder, 'other'),
    LOG_LEVEL: 'silent',
  };
  const { code, stderr } = await cli.run(['serve'], settings);
  expect(code).toBe(1);
  expect(stderr).toBe(
    `picketline: ADDRESS_TAKEN: Cannot listen on 127.0.0.1:${address.port}; set PORT or HOST to one that is free\n`,
  );
});

test('a data folder that is open in another process is named', async () => {
  const { code, stderr } = await cli.run(['serve'], { PORT: '0', PICKETLINE_DATA: data });
  expect(code).toBe(1);
  expect(stderr).toMatch(/^picketline: GRAPH_IN_USE: /);
});

test('a setting that is wrong is bad input', async () => {
  const { code, stderr } = await cli.run(['serve'], { PORT: 'four thousand' });
  expect(code).toBe(2);
  expect(stderr).toContain('BAD_ARGUMENT: PORT is "four thousand"');
});

test('a request to stop ends the server without an error', async () => {
  const ended = new Promise((resolve) => server.on('close', resolve));
  server.kill('SIGTERM');
  expect(await ended).toBe(0);
});
