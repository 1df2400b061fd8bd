import { countWhile } from './bisect.ts';

/** Half-open `[start, end)` in UTF-16 code units of an article's text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The words that a span covers. */
export function wordsOf(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

/** Whether `inner` lies wholly inside `outer`; a span contains itself. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Whether two spans share at least one code unit. */
export function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

/** Index of the first of the spans, which stand in order, that starts at `start` or later. */
export function firstAt(spans: readonly Span[], start: number): number {
  return countWhile(spans, (span) => span.start < start);
}
