import { expect, test } from 'vitest';
import { withoutCutSentences } from '../../src/resolvers/whole-sentences.ts';
import { at } from '../_lamplighters.ts';

const TEXT = `Lamps go out.

Dr. Finch spoke first. "No lamp will burn," she said at noon. The crowd went home. Nobody lit a thing.`;

/** What stands around the words in a stretch from so much before to so much behind them. */
function around(words: string, before: number, after: number): string {
  const span = at(TEXT, words);
  const stretch = {
    start: Math.max(0, span.start - before),
    end: Math.min(TEXT.length, span.end + after),
  };
  const { start, end } = withoutCutSentences(TEXT, stretch, span);
  return TEXT.slice(start, end);
}

test('sentences that are cut off are left out on both sides', () => {
  expect(around('she said at noon.', 30, 25)).toBe(
    '"No lamp will burn," she said at noon. The crowd went home.',
  );
});

test('of the sentence that the words stand in as much is kept as there is', () => {
  expect(around('she said', 5, 3)).toBe('rn," she said at');
  expect(around('No lamp', 1, 9)).toBe('"No lamp will bur');
});

test('a full stop behind a title ends no sentence', () => {
  expect(around('spoke first.', 8, 0)).toBe('. Finch spoke first.');
});

test('sentences at the ends of paragraphs and of the text are whole', () => {
  expect(around('Dr. Finch', 15, 13)).toBe('Lamps go out.\n\nDr. Finch spoke first.');
  expect(around('The crowd went home.', 0, 100)).toBe('The crowd went home. Nobody lit a thing.');
});
