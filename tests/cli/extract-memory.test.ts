import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { PACKAGE_FILES } from '../../src/package-files.ts';
import { buildCli } from '../_cli.ts';

const cli = buildCli();
const folder = mkdtempSync(join(tmpdir(), 'picketline-memory-'));
afterAll(() => {
  cli.remove();
  rmSync(folder, { recursive: true, force: true });
});

/** How often the seeds stand in the text, which then has some 100,000 words. */
const TIMES = 30;

/**
 * What one process may have in use at once, in MB, beside what has just been made. The text takes about 55, of which 30
 * are word lists and tables. A process takes 300 in all for a text three times as long, as `npm run bench extract`
 * measures it, where this text needs about 66. Whatever needs more ends with SIGABRT: that is no matter of how fast or
 * how busy the machine is.
 */
const MOST_IN_USE = 66;

test('extraction of a long text gets by with little memory', async () => {
  const file = join(folder, 'long.txt');
  writeFileSync(file, Array(TIMES).fill(seeds()).join('\n\n'));
  const { code, stdout, stderr } = await cli.run(['extract', file], {
    NODE_OPTIONS: `--max-old-space-size=${MOST_IN_USE}`,
  });
  expect(stderr).not.toContain('heap out of memory');
  expect([code, stderr]).toEqual([0, '']);
  expect((JSON.parse(stdout) as { quotes: unknown[] }).quotes.length).toBeGreaterThan(10 * TIMES);
});

function seeds(): string {
  const articles = join(PACKAGE_FILES.seeds, 'articles');
  const files = readdirSync(articles).filter(
    (file) => file.endsWith('.md') && file !== 'README.md',
  );
  return files
    .sort()
    .map((file) => readFileSync(join(articles, file), 'utf8').replace(/^---\n[\s\S]*?\n---\n/, ''))
    .join('\n\n');
}
