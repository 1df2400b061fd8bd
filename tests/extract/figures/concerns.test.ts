import { expect, test } from 'vitest';
import { recordOf } from '../_record-of.ts';

/** Each figure with whom it concerns, by id. */
function concernsIn(text: string): readonly (readonly [number | undefined, string | null])[] {
  return recordOf(text).figures.map(({ value, concerns }) => [value, concerns]);
}

test.each([
  ['“I bake 240 loaves a day,” said Ida Pollock, a baker.', 240, 'ida-pollock'],
  ['“I have seen 40 bakers leave,” said Ida Pollock, a baker.', 40, null],
  ['Ida Pollock, a baker, said she had sold 90 pies by noon.', 90, 'ida-pollock'],
  ['Ida Pollock, who has four sons, bakes at night.', 4, 'ida-pollock'],
  ['Ida Pollock, whose three ovens are cold, bakes no more.', 3, 'ida-pollock'],
  ['Ida Pollock, 71, has waited 14 weeks for a scan.', 14, 'ida-pollock'],
])('what somebody has or does: %s', (text, value, person) => {
  expect(concernsIn(text).find(([found]) => found === value)?.[1]).toBe(person);
});

test.each([
  [
    'Rowan Airport is busy. Passengers like the shops. The airport handles 86 flights a day.',
    86,
    'rowan-airport',
  ],
  ['Rowan Airport said it was spending £12m on new gates.', 12_000_000, 'rowan-airport'],
  ['Rowan Foods said it believed the union would lose 40 members.', 40, null],
  ['Rowan Foods runs a mill. Its bill for gas has reached £9m.', 9_000_000, 'rowan-foods'],
  ['Rowan Foods, the Leeds firm that owns Ambridge Mill, has cut 52 jobs.', 52, 'rowan-foods'],
  ['Rowan Foods has a staff turnover of 9%, below a target of 15%.', 15, null],
])('whose words before a figure tell: %s', (text, value, body) => {
  expect(concernsIn(text).find(([found]) => found === value)?.[1]).toBe(body);
});
