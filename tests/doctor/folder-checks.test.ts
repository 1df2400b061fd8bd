import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import {
  checkDataFolder,
  checkDiskSpace,
  inWords,
  ofFreeSpace,
} from '../../src/doctor/folder-checks.ts';

const folder = mkdtempSync(join(tmpdir(), 'picketline-doctor-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('a folder that can be written to is fine, and left as it was', async () => {
  expect(await checkDataFolder(folder)).toMatchObject({
    state: 'OK',
    finding: `${folder} can be written to`,
  });
  expect(readdirSync(folder)).toEqual([]);
});

test('a folder that is not there yet is fine, and not made', async () => {
  const path = join(folder, 'deep', 'data');
  expect(await checkDataFolder(path)).toMatchObject({
    state: 'OK',
    finding: `${path} is made when it is needed`,
  });
  expect(await checkDiskSpace(path)).toMatchObject({ name: 'disk space' });
  expect(readdirSync(folder)).toEqual([]);
});

test('a file in place of the folder is told, with what to do', async () => {
  const path = join(folder, 'file');
  writeFileSync(path, '');
  expect(await checkDataFolder(path)).toEqual({
    name: 'data folder',
    state: 'FAILED',
    finding: `${path} cannot be written to (it is no folder)`,
    advice: `Let the user that runs Picketline write to ${path}, or set PICKETLINE_DATA to another folder.`,
  });
});

test('little room is a warning, too little a failure', () => {
  const mebibytes = (count: number) => ofFreeSpace('data', count * 1024 * 1024);
  expect(mebibytes(1024)).toMatchObject({ state: 'OK', finding: '1.0 GiB are free for data' });
  expect(mebibytes(1023)).toMatchObject({
    state: 'WARNING',
    finding: '1023 MiB are free for data',
    advice: 'Make room on that disk, or set PICKETLINE_DATA to a folder on another one.',
  });
  expect(mebibytes(255)).toMatchObject({ state: 'FAILED', finding: '255 MiB are free for data' });
});

test.each([
  [0, '0 bytes'],
  [1023, '1023 bytes'],
  [1024, '1.0 KiB'],
  [10_240, '10 KiB'],
  [5 * 1024 ** 4, '5.0 TiB'],
  [5_000 * 1024 ** 4, '5000 TiB'],
])('%i bytes are %s', (bytes, words) => {
  expect(inWords(bytes)).toBe(words);
});
