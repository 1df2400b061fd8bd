import { afterAll, expect, test } from 'vitest';
import { buildCli } from '../_cli.ts';

const cli = buildCli();
afterAll(() => cli.remove());

/** Each prints at once, and in its own way: by Commander, before and after arguments are read, and by the command. */
const COMMANDS = [
  '--help',
  'extract --help',
  '--version',
  'doctor --json',
  'extract --until sentences seeds/articles',
];

test.each(COMMANDS)('%s ends without a word where nobody reads what it prints', async (command) => {
  const child = cli.start(command.split(' '));
  child.stdout?.destroy();
  let complaint = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    complaint += text;
  });
  const code = await new Promise<number | null>((done) => child.on('close', done));
  expect([code, complaint]).toEqual([0, '']);
});

test('an argument that nobody knows still gives exit code 2 where nobody reads why', async () => {
  const child = cli.start(['extract', '--unknown']);
  child.stderr?.destroy();
  const code = await new Promise<number | null>((done) => child.on('close', done));
  expect(code).toBe(2);
});
