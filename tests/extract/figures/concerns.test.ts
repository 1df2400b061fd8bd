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

test.each([
  [
    'Ida Pollock, chief executive of Rowan Foods, said it had cancelled 52 deliveries.',
    52,
    'rowan-foods',
  ],
  [
    'Ida Pollock, operations director at Rowan Foods, said of its 310 vans 40 were idle.',
    310,
    'rowan-foods',
  ],
  ['The largest picket was at Rowan Foods, where 307 people work.', 307, 'rowan-foods'],
  ['Bakers rejected a pay offer of 4% from Rowan Foods.', 4, 'rowan-foods'],
  ['A 4% rise at Rowan Foods was turned down.', 4, 'rowan-foods'],
  ['Rowan Foods expects 6,100 visitors over the weekend.', 6100, 'rowan-foods'],
  ['About 300 bakers are expected to be out at Rowan Foods.', 300, 'rowan-foods'],
  ['Rowan Foods had 74 vans. Of its 310 loaders, 280 are in the union.', 310, 'rowan-foods'],
])('who leads, offers, expects or has them: %s', (text, value, body) => {
  expect(concernsIn(text).find(([found]) => found === value)?.[1]).toBe(body);
});

test.each([
  [
    'Bakers at Rowan Foods walked out. Ida Pollock, an analyst at Ambridge Research, said it could cost the company £3m.',
    3_000_000,
    'ambridge-research',
  ],
  [
    'Rowan Hospital is open. The Hospital Bakers’ League said pay had fallen by 26%.',
    26,
    'rowan-hospital',
  ],
  [
    '“Nobody I represent earns more than £25,400,” said Ida Pollock, a baker.',
    25_400,
    'ida-pollock',
  ],
  ['“I clean 44 ovens a day,” said Ida Pollock, one of 95 bakers at the mill.', 95, 'ida-pollock'],
])('whose they are not: %s', (text, value, entity) => {
  expect(concernsIn(text).find(([found]) => found === value)?.[1]).not.toBe(entity);
});

test('a vote that a union tells of is its own', () => {
  const text =
    '“They voted by 91 per cent for it,” said Ida Pollock, general secretary of the Yard Workers’ Union.';
  expect(concernsIn(text)).toContainEqual([91, 'yard-workers-union']);
});

test('what strikes did is not that of an employer whom only another strike further on names', () => {
  const text = [
    'Thousands of appointments were missed. Nobody was surprised. The weather was fine.',
    'Some 900 lessons were lost in schools. Parents stayed at home. Buses ran as ever. Nobody came.',
    'In another dispute, bakers at Rowan Foods are on strike, and the strike at Rowan Foods goes on.',
  ].join('\n\n');
  expect(concernsIn(text).find(([value]) => value === 900)?.[1]).toBeNull();
});
