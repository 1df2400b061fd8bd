import { expect, test } from 'vitest';
import { comparableName, slugOf } from '../../src/reference/slug.ts';

test.each([
  ['Thérèse Coffey', 'therese-coffey'],
  ['Sinn Féin', 'sinn-fein'],
  ['King’s College Hospital', 'kings-college-hospital'],
  ["Guy's and St Thomas' NHS Foundation Trust", 'guys-and-st-thomas-nhs-foundation-trust'],
  ['Whitstable & Tankerton Hospital', 'whitstable-and-tankerton-hospital'],
  ['Tees, Esk and Wear Valleys', 'tees-esk-and-wear-valleys'],
  ['Dr Jane Doe', 'dr-jane-doe'],
  ['  Chester-le-Street  ', 'chester-le-street'],
])('%s gives the id %s', (name, slug) => {
  expect(slugOf(name)).toBe(slug);
});

test('names compare without case, kind of apostrophe and space', () => {
  expect(comparableName('The  BMA’s Junior\u00A0Doctors & Consultants')).toBe(
    "the bma's junior doctors and consultants",
  );
});
