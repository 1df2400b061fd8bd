import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonPieces } from '../../src/cli/json-pieces.ts';

const written = (object: object, indent: 0 | 2) => [...jsonPieces(object, indent)].join('');

test('pieces are what JSON.stringify writes, on one line and indented', () => {
  const objects = fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 4 }));
  fc.assert(
    fc.property(objects, fc.constantFrom(0 as const, 2 as const), (object, indent) => {
      expect(written(object, indent)).toBe(JSON.stringify(object, null, indent));
    }),
  );
});

test('a long list comes in several pieces, with commas between them', () => {
  const list = { numbers: Array.from({ length: 1001 }, (_, index) => index), last: '\n' };
  expect([...jsonPieces(list, 0)].length).toBeGreaterThan(5);
  expect(written(list, 0)).toBe(JSON.stringify(list));
  expect(written(list, 2)).toBe(JSON.stringify(list, null, 2));
});

test('fields without a value are left out', () => {
  expect(written({ id: 'a', end: undefined }, 0)).toBe('{"id":"a"}');
});
