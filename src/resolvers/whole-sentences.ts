import { findParagraphs } from '../text/paragraphs.ts';
import { splitSentences } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import { tokenize } from '../text/tokens.ts';
import { readWordList } from '../text/word-list.ts';

const ABBREVIATIONS: ReadonlySet<string> = new Set(readWordList('abbreviations'));

/** How much beside a stretch is looked at: what is cut in two, as "Dr." may be, tells where sentences end. */
const BESIDE = 40;

/**
 * A stretch of a text without the sentences that it cuts off, but for those that the words it is given for stand in:
 * of these it keeps what it has. Takes time linear in the length of the stretch.
 */
export function withoutCutSentences(text: string, around: Span, words: Span): Span {
  const seen = {
    start: Math.max(0, around.start - BESIDE),
    end: Math.min(text.length, around.end + BESIDE),
  };
  const part = text.slice(seen.start, seen.end);
  const sentences = splitSentences(tokenize(part), findParagraphs(part), ABBREVIATIONS).map(
    ({ start, end }) => ({ start: seen.start + start, end: seen.start + end }),
  );
  // What begins or ends where the look does may go on beyond it.
  const first = sentences.find(
    ({ start }) => start >= around.start && (start === 0 || start > seen.start),
  );
  const last = sentences.findLast(
    ({ end }) => end <= around.end && (end === text.length || end < seen.end),
  );
  return {
    start: first !== undefined && first.start <= words.start ? first.start : around.start,
    end: last !== undefined && last.end >= words.end ? last.end : around.end,
  };
}
