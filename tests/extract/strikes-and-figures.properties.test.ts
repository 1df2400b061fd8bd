import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ERROR_CODES } from '../../src/errors.ts';
import { recordOf } from './_record-of.ts';

/** A machine that does other work at the same time must not fail these. */
const TIMEOUT = 60_000;

/** Texts of the words that the rules look for, in any order: far from prose, and close to every rule. */
const WORDS = fc.constantFrom(
  ...'junior doctors nurses strike walked out will the previous next four-day 48 hour 11 April 2023 Tuesday between and to from until more than almost £ % per cent 1,204 half a third of in ten appointments cancelled at England NHS Trust ( ) , . ; : “ ” " - – last week month since said BMA has backed offered pay rise first day over 40 years 8am 5pm'.split(
    ' ',
  ),
  '\n\n',
);
const jumbled = fc.array(WORDS, { maxLength: 80 }).map((words) => words.join(' '));
const anything = fc.oneof(jumbled, fc.string({ unit: 'grapheme', maxLength: 200 }));

test(
  'no text breaks the steps, and every finding lies in the text',
  () => {
    fc.assert(
      fc.property(
        anything,
        fc.option(fc.constantFrom('2023-04-19', '2016-01-12', 'soon')),
        (text, published) => {
          const { strikes, figures, positions, disputes, problems } = recordOf(text, published);
          const spans = [
            ...strikes.flatMap(({ evidence }) => evidence),
            ...figures,
            ...positions,
            ...disputes.flatMap(({ mentions }) => mentions),
            ...problems,
          ];
          for (const { start, end } of spans) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
            expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
          }
        },
      ),
      { numRuns: 300 },
    );
  },
  TIMEOUT,
);

test(
  'a figure has a value or a range, a unit, and an id of its own',
  () => {
    fc.assert(
      fc.property(jumbled, (text) => {
        const { figures, strikes, quotes } = recordOf(text);
        expect(new Set(figures.map(({ id }) => id)).size).toBe(figures.length);
        for (const { value, min, max, unit, strike, quote, sumOf, confidence } of figures) {
          expect(value === undefined).toBe(min !== undefined && max !== undefined);
          expect((min ?? 0) <= (max ?? 0)).toBe(true);
          expect(unit).not.toBe('');
          expect(strike === null || strikes.some(({ id }) => id === strike)).toBe(true);
          expect(quote === null || quotes.some(({ id }) => id === quote)).toBe(true);
          for (const part of sumOf) expect(figures.some(({ id }) => id === part)).toBe(true);
          expect(confidence > 0 && confidence <= 1).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  },
  TIMEOUT,
);

test(
  'a strike has a confidence, evidence and days in order, and problems have known codes',
  () => {
    fc.assert(
      fc.property(jumbled, (text) => {
        const { strikes, problems } = recordOf(text, '2023-04-19');
        expect(new Set(strikes.map(({ id }) => id)).size).toBe(strikes.length);
        for (const { confidence, evidence, from, to } of strikes) {
          expect(confidence > 0 && confidence < 1).toBe(true);
          expect(evidence.length).toBeGreaterThan(0);
          expect(to === null || from <= to).toBe(true);
        }
        for (const { code } of problems) expect(Object.keys(ERROR_CODES)).toContain(code);
      }),
      { numRuns: 300 },
    );
  },
  TIMEOUT,
);
