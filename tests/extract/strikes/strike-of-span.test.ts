import { expect, test } from 'vitest';
import type { StrikeFinding } from '../../../src/extract/record.ts';
import { articleDate } from '../../../src/extract/strikes/article-date.ts';
import { strikeOfSpan } from '../../../src/extract/strikes/strike-of-span.ts';

function strike(id: string, main: boolean, start: number, end: number): StrikeFinding {
  return {
    id,
    from: '2023-04-11T07:00+01:00',
    to: null,
    workforces: [],
    nations: [],
    status: 'HELD',
    main,
    provisional: false,
    confidence: 0.9,
    evidence: [{ start, end, reason: 'The words name it.' }],
  };
}

test('a span is about the article’s strike unless its own words name another', () => {
  const strikes = [strike('own', true, 0, 10), strike('other', false, 50, 60)];
  expect(strikeOfSpan(strikes, { start: 20, end: 40 })).toBe('own');
  expect(strikeOfSpan(strikes, { start: 45, end: 70 })).toBe('other');
});

test('where an article has two strikes, words that name neither are about none', () => {
  const strikes = [strike('one', true, 0, 10), strike('two', true, 12, 20)];
  expect(strikeOfSpan(strikes, { start: 30, end: 40 })).toBeNull();
  expect(strikeOfSpan(strikes, { start: 11, end: 40 })).toBe('two');
});

test('an article’s day is that of publication, else the first day of its strike', () => {
  const source = {
    uri: null,
    title: null,
    publisher: null,
    published: '2023-04-19T08:30Z',
    rights: null,
    digestOf: null,
  };
  const strikes = [strike('own', true, 0, 10)];
  expect(articleDate({ source }, strikes)).toEqual({ day: '2023-04-19', basis: 'PUBLICATION' });
  expect(articleDate({ source: { ...source, published: null } }, strikes)).toEqual({
    day: '2023-04-11',
    basis: 'STRIKE',
  });
  expect(articleDate({ source: { ...source, published: null } }, [])).toBeNull();
});
