import { PassThrough } from 'node:stream';
import type { WriteStream } from 'node:tty';
import { expect, test } from 'vitest';
import { createProgress } from '../../src/cli/progress.ts';

function terminal(properties: { readonly isTTY: boolean; readonly columns: number }) {
  const stream = Object.assign(new PassThrough(), properties);
  return { stream: stream as unknown as WriteStream, drawn: () => String(stream.read() ?? '') };
}

test('a terminal shows how many of the files are done, and which is next', () => {
  const { stream, drawn } = terminal({ isTTY: true, columns: 80 });
  createProgress(stream).show(3, 12, 'night.txt');
  expect(drawn()).toBe(`\r\u001b[K${'█'.repeat(6)}${'░'.repeat(18)} 3/12 night.txt`);
});

test('a narrow terminal shows no more than fits on one line', () => {
  const { stream, drawn } = terminal({ isTTY: true, columns: 32 });
  createProgress(stream).show(0, 2, 'night.txt');
  expect(drawn()).toBe(`\r\u001b[K${'░'.repeat(24)} 0/2 ni`);
});

test('a terminal that does not tell its width is taken for a usual one', () => {
  const { stream, drawn } = terminal({ isTTY: true, columns: 0 });
  createProgress(stream).show(0, 0, 'x'.repeat(80));
  expect(drawn()).toBe(`\r\u001b[K${'█'.repeat(24)} 0/0 ${'x'.repeat(50)}`);
});

test('nothing is drawn where the output is no terminal', () => {
  const { stream, drawn } = terminal({ isTTY: false, columns: 80 });
  const progress = createProgress(stream);
  progress.show(0, 1, 'night.txt');
  progress.clear();
  expect(drawn()).toBe('');
});
