import { describe, expect, test } from 'vitest';
import { organisationsIn } from './_names.ts';

describe('names joined by small words', () => {
  test.each([
    [
      'A march by Lamplighters for Quill Row set off. Lamplighters for Quill Row said no.',
      'Lamplighters for Quill Row',
    ],
    ['The choir Voices of the Wick has sung there.', 'Voices of the Wick'],
    ['Lamplighters Against Gas said it was late.', 'Lamplighters Against Gas'],
    ['Later the group Save the Lantern met.', 'Save the Lantern'],
    ['Fair Light for Lodgers, which has 40 members, met.', 'Fair Light for Lodgers'],
  ])('%s', (paragraph, name) => {
    expect(organisationsIn(paragraph)[0]).toMatch(new RegExp(` OTHER: ${name}(?: \\||$)`));
  });

  test.each([
    ['what one person is', 'Nobody asked. The Bishop of Marram said no.'],
    ['people in a town', 'Lamplighters in Quill said no.'],
    ['books', 'She read Lamps of the Wick to him.'],
  ])('are not those of %s', (_, paragraph) => {
    expect(organisationsIn(paragraph)).toEqual([]);
  });
});

describe('the whole name', () => {
  test.each([
    [
      'Staff of the Society of Wick Trimmers in Scotland left.',
      'OTHER',
      'Society of Wick Trimmers in Scotland',
    ],
    ['It hired vans from 3 Rivers Haulage.', 'COMPANY', '3 Rivers Haulage'],
    ['A spokesman for goWick was silent.', 'COMPANY', 'goWick'],
    ['It is run by Rowan Vale Opticians.', 'COMPANY', 'Rowan Vale Opticians'],
    ['It is run by Rowan Vale Food Bank.', 'CHARITY', 'Rowan Vale Food Bank'],
    ['It is run by the Wick Farmers’ Council.', 'OTHER', 'Wick Farmers’ Council'],
    ['It is run by the Rowan Vale Tenants’ Union.', 'OTHER', 'Rowan Vale Tenants’ Union'],
  ])('%s', (paragraph, kind, name) => {
    expect(organisationsIn(paragraph)[0]).toMatch(new RegExp(` ${kind}: ${name}$`));
  });

  test('of a place where something is posted is none', () => {
    expect(organisationsIn('She wrote on Facebook that it was late.')).toEqual([]);
  });
});

describe('bodies of other languages and bodies that speak', () => {
  test.each([
    ['It is run by Banco del Quill.', 'COMPANY', 'Banco del Quill'],
    ['It is run by the Fédération des Quais.', 'OTHER', 'Fédération des Quais'],
    ['In a statement, Blue Wick said: “We are sorry.”', 'OTHER', 'Blue Wick'],
    ['It belongs to Blue Wick, which has 40 members.', 'OTHER', 'Blue Wick'],
    ['It belongs to Blue Wick, which bakes bread.', 'COMPANY', 'Blue Wick'],
    ['It belongs to Blue Wick, which declined to speak.', 'OTHER', 'Blue Wick'],
  ])('%s', (paragraph, kind, name) => {
    expect(organisationsIn(paragraph)[0]).toMatch(new RegExp(` ${kind}: ${name}$`));
  });

  test('are none where somebody goes on as “she”', () => {
    expect(
      organisationsIn('In a statement, Blue Wick said: “We are sorry.” She was there.'),
    ).toEqual([]);
  });
});
