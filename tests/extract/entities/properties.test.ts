import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { namesIn } from './_names.ts';

const FRAGMENTS = [
  'Dr Jane Dorrit',
  'Mr Marlowe',
  'Marlowe',
  'Sir',
  'the BMA',
  'BMA’s',
  'Kestrel NHS Trust',
  'the trust’s',
  'chief executive',
  'co-chairs of',
  'the health secretary',
  'a spokesman for',
  'and',
  ',',
  '.',
  '“',
  '”',
  '(RWU)',
  'Queen Elizabeth Hospital',
  'runs',
  'who chairs',
  'London',
  'Unite',
  'said',
  '\n',
  '34',
  'Department for',
  'University of',
  "'",
];

const prose = fc
  .array(fc.constantFrom(...FRAGMENTS), { maxLength: 40 })
  .map((parts) => parts.join(' '));
const text = fc.oneof(prose, fc.string({ unit: 'binary', maxLength: 200 }));

describe('whatever the text', () => {
  it('mentions are in order and apart, and hold their names', () => {
    fc.assert(
      fc.property(text, (words) => {
        let reach = 0;
        for (const { start, end, name } of namesIn(words).mentions) {
          expect(start).toBeGreaterThanOrEqual(reach);
          expect(end).toBeGreaterThan(start);
          expect(name.start).toBeGreaterThanOrEqual(start);
          expect(name.end).toBeLessThanOrEqual(end);
          expect(words.slice(start, end)).toBe(words.slice(start, end).trim());
          reach = end;
        }
        expect(reach).toBeLessThanOrEqual(words.length);
      }),
      { numRuns: 500 },
    );
  });

  it('every mention of an entity is one that the lists have, and ids are unique', () => {
    fc.assert(
      fc.property(text, (words) => {
        const { mentions, people, organisations, places } = namesIn(words);
        const ids = [...people, ...organisations, ...places].map(({ id }) => id);
        expect(people.length).toBe(new Set(people.map(({ id }) => id)).size);
        for (const { entity } of mentions) if (entity !== null) expect(ids).toContain(entity);
      }),
      { numRuns: 300 },
    );
  });

  it('the same text gives the same names', () => {
    fc.assert(
      fc.property(prose, (words) => {
        expect(namesIn(words).mentions).toEqual(namesIn(words).mentions);
      }),
      { numRuns: 100 },
    );
  });
});
