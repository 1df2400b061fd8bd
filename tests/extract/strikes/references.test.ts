import { expect, test } from 'vitest';
import { recordOf } from '../_record-of.ts';

test('a sentence may open with "of" before the words for a strike', () => {
  const { problems } = recordOf(
    'The bakers of Larkrise went home.\n\nOf the strike, nobody spoke.',
  );
  expect(problems).toEqual([]);
});
