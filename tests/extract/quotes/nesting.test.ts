import { expect, test } from 'vitest';
import { recordOf } from '../_record-of.ts';

test('quotations nested deeper than eight are left out, and a problem says so', () => {
  const text = `He said: ${'“I said, '.repeat(12)}no.${'”'.repeat(12)}`;
  const { quotes, problems } = recordOf(text);
  expect(problems.map(({ code }) => code)).toEqual(['NESTED_TOO_DEEP']);
  expect(quotes).toHaveLength(8);
});
