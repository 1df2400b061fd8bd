import { expect, test } from 'vitest';
import { names } from './_annotated.ts';

const named = (name: string) => ({ name, anonymous: false });
const anonymous = (name: string) => ({ name, anonymous: true });
const person = (name: string) => ({ name, entity: name });
const described = (name: string) => ({ name, entity: null });
const NO_ENTITIES = new Map();

test.each([
  ['Olive Marrow', 'Dr Olive Marrow', true],
  ['Olive Marrow', 'OLIVE MARROW', true],
  ['The Ringers’ Guild', "Ringers' Guild", true],
  ['Olive Marrow', 'Marrow', false],
  ['Olive Marrow', 'Olive Marrowbone', false],
])('%s and %s: the same name is %s', (one, other, same) => {
  expect(names.sameName(one, other)).toBe(same);
});

test.each([
  ['one named speaker', [named('Olive Marrow')], [person('Olive Marrow')], true],
  ['somebody else', [named('Olive Marrow')], [person('Reuben Stave')], false],
  ['nobody found', [named('Olive Marrow')], [], false],
  ['nobody expected, nobody found', [], [], true],
  ['nobody expected, somebody found', [], [person('Olive Marrow')], false],
  [
    'both of two, in any order',
    [named('Olive Marrow'), named('Reuben Stave')],
    [person('Reuben Stave'), person('Olive Marrow')],
    true,
  ],
  ['one of two', [named('Olive Marrow'), named('Reuben Stave')], [person('Olive Marrow')], false],
  [
    'one too many',
    [named('Olive Marrow')],
    [person('Olive Marrow'), person('Reuben Stave')],
    false,
  ],
  [
    'anonymous, by its noun',
    [anonymous('a source close to the vicar')],
    [described('source')],
    true,
  ],
  ['anonymous, in the plural', [anonymous('managers')], [described('manager')], true],
  ['anonymous, nobody found', [anonymous('one driver')], [], true],
  [
    'anonymous, by another noun',
    [anonymous('a source close to the vicar')],
    [described('vicar')],
    false,
  ],
  ['anonymous, a known person found', [anonymous('one driver')], [person('driver')], false],
  [
    'a named and an anonymous one',
    [named('Olive Marrow'), anonymous('one driver')],
    [person('Olive Marrow'), described('driver')],
    true,
  ],
])('%s', (_, expected, found, same) => {
  expect(names.sameSpeakers(expected, found, NO_ENTITIES)).toBe(same);
});

test('an organisation also goes by what the text calls it', () => {
  const entities = new Map([
    ['dept', ['Department of Bells and Clocks', 'the Department of Bells']],
  ]);
  const found = [{ name: 'Department of Bells and Clocks', entity: 'dept' }];
  expect(names.sameSpeakers([named('Department of Bells')], found, entities)).toBe(true);
  expect(names.sameSpeakers([named('Department of Clocks')], found, entities)).toBe(false);
});
