import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countWhile } from '../../src/text/bisect.ts';

test('counts the items at the front that pass', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.integer(), (numbers, limit) => {
      const ordered = numbers.toSorted((one, other) => one - other);
      const count = countWhile(ordered, (number) => number < limit);
      expect(count).toBe(ordered.filter((number) => number < limit).length);
    }),
  );
});
