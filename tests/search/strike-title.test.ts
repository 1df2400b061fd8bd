import { expect, test } from 'vitest';
import { strikeTitle } from '../../src/search/strike-title.ts';

const LAMPLIGHTERS = { workforces: ['lamplighters'], nations: ['norvale'] };

test('a strike is called by workforce, nation and days', () => {
  const from = '2021-03-02T18:00+01:00';
  expect(strikeTitle({ from, to: '2021-03-04T06:00+01:00', ...LAMPLIGHTERS })).toBe(
    'Strike of lamplighters in Norvale, 2 March 2021 to 4 March 2021',
  );
});

test('a strike of one day, or whose end is not known, is called by that day', () => {
  expect(strikeTitle({ from: '2021-03-02', to: null, ...LAMPLIGHTERS })).toBe(
    'Strike of lamplighters in Norvale, 2 March 2021',
  );
});

test('a strike of several workforces and nations names all of them', () => {
  const all = { workforces: ['wick-clerks', 'lamplighters'], nations: ['upper-vale', 'norvale'] };
  expect(strikeTitle({ from: '2021-05', to: '2021-05', ...all })).toBe(
    'Strike of wick clerks and lamplighters in Upper Vale and Norvale, 1 May 2021 to 31 May 2021',
  );
});
