import type { Span } from '../text/span.ts';

/** A short stretch of a text with what was found in it; offsets of `matches` count from its start. */
export interface ShortPassage extends Span {
  readonly matches: readonly Span[];
}

/** How much stands on either side of what was found, in UTF-16 code units, and how many passages are given. */
const MOST = { around: 80, passages: 3, matches: 8 };

/**
 * The first passages of a text that hold something that was found, each within a paragraph and from word to
 * word.
 */
export function shortPassages(text: string, found: readonly Span[]): readonly ShortPassage[] {
  const passages: { start: number; end: number; matches: Span[] }[] = [];
  for (const match of found) {
    const last = passages.at(-1);
    if (last !== undefined && match.end <= last.end) {
      if (last.matches.length < MOST.matches) last.matches.push(match);
      continue;
    }
    if (passages.length === MOST.passages) break;
    const start = Math.max(startBefore(text, match.start), last?.end ?? 0);
    passages.push({ start, end: endBehind(text, match.end), matches: [match] });
  }
  return passages.map(({ start, end, matches }) => ({
    start,
    end,
    matches: matches.map((match) => ({ start: match.start - start, end: match.end - start })),
  }));
}

/** The start of a word, or of the paragraph where that is nearer. */
function startBefore(text: string, at: number): number {
  const from = Math.max(0, at - MOST.around);
  const around = text.slice(from, at);
  const paragraph = around.lastIndexOf('\n');
  if (paragraph !== -1) return from + paragraph + 1;
  if (from === 0) return 0;
  const blank = around.search(/\s/u);
  return blank === -1 ? at : from + blank + 1;
}

function endBehind(text: string, at: number): number {
  const around = text.slice(at, at + MOST.around);
  const paragraph = around.indexOf('\n');
  if (paragraph !== -1) return at + paragraph;
  if (at + MOST.around >= text.length) return text.length;
  const blank = around.lastIndexOf(' ');
  return blank === -1 ? at : at + blank;
}
