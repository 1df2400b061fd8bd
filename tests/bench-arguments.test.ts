import { parseArgs } from 'node:util';
import { expect, test } from 'vitest';
import { measureApi } from '../bench/api.ts';
import { isBadArguments } from '../bench/bad-arguments.ts';
import { measureIngest } from '../bench/ingest.ts';

test.each([
  [['--rounds', 'many'], '--rounds: expected a whole number above 0, got "many"'],
  [['--quotes', '10000,0'], '--quotes: expected a whole number above 0, got "0"'],
  [['--engines', 'embedded,oracle'], '--engines: expected neo4j, embedded or both, got "oracle"'],
  [['--question', 'weather'], '--question: expected how one of "quote"'],
  [['--fast'], "Unknown option '--fast'"],
])('the API is not measured with %s, and what was expected is told', async (given, message) => {
  const error = await measureApi(given).catch((reason: unknown) => reason);
  expect(isBadArguments(error)).toBe(true);
  expect((error as Error).message).toContain(message);
});

test('ingesting is not measured with an option in place of a number', async () => {
  await expect(measureIngest(['--articles', '500'])).rejects.toThrow(
    'NUMBER: expected a whole number above 0, got "--articles"',
  );
});

test('other failures are told as what they are', () => {
  expect(isBadArguments(new TypeError('x'))).toBe(false);
  expect(() => parseArgs({ args: ['--no'], options: {} })).toThrow();
});
