import type { Span } from './span.ts';

/** One line of text that holds something, without the white space around it. */
export type Paragraph = Span;

/** The paragraphs of a text, in order. Lines end with LF, CR LF, CR, or a Unicode line or paragraph mark. */
export function findParagraphs(text: string): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let start = 0;
  for (const match of text.matchAll(LINE_END)) {
    addTrimmed(paragraphs, text, start, match.index);
    start = match.index + 1;
  }
  addTrimmed(paragraphs, text, start, text.length);
  return paragraphs;
}

const LINE_END = /[\n\r\u2028\u2029]/g;
const WHITE_SPACE = /[\s\u200b\ufeff]/;

function addTrimmed(paragraphs: Paragraph[], text: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && WHITE_SPACE.test(text[start]!)) start++;
  while (start < end && WHITE_SPACE.test(text[end - 1]!)) end--;
  if (start < end) paragraphs.push({ start, end });
}
