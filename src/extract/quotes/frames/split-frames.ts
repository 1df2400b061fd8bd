import { isAbbreviation, isTerminal } from '../../../text/sentences.ts';
import type { Element, Frame, FrameSource } from './frames.ts';

/** Splits at full stops outside quotations, and after quotations that end with one where a new sentence opens. */
export function splitFrames(
  { article, quotations }: FrameSource,
  paragraph: number,
  elements: readonly Element[],
  abbreviations: ReadonlySet<string>,
): Frame[] {
  const frames: Frame[] = [];
  let from = 0;
  const cut = (to: number) => {
    if (to <= from) return;
    const part = elements.slice(from, to);
    frames.push({
      paragraph,
      bodyParagraph: 0,
      elements: part,
      start: part[0]!.start,
      end: part.at(-1)!.end,
    });
    from = to;
  };
  for (const [index, element] of elements.entries()) {
    const next = elements[index + 1];
    if (element.kind === 'PUNCTUATION') {
      if (!isStop(element.word)) continue;
      const before = elements[index - 1];
      if (
        element.word === '.' &&
        before !== undefined &&
        (endsAbbreviation(article.text, before, abbreviations) || isNumber(before, next)) &&
        !(next !== undefined && isSentence(article.text, next))
      )
        continue;
      const closes =
        next !== undefined && (next.word === ')' || next.word === ']' || isStop(next.word));
      if (!closes && (next === undefined || startsSentence(next))) cut(index + 1);
    } else if (element.kind === 'WORD' && element.word.endsWith('.') && next !== undefined) {
      if (isSentence(article.text, next)) cut(index + 1);
    } else if ((element.word === ')' || element.word === ']') && next !== undefined) {
      if (isStop(elements[index - 1]?.word ?? '') && startsSentence(next)) cut(index + 1);
    } else if (element.kind === 'QUOTATION' && next !== undefined) {
      const final = lastOf(
        article.text.slice(Math.max(element.start, element.end - 4), element.end),
      );
      const { closedUntil, continued } = quotations[element.quotation]!;
      const ends = closedUntil !== null || continued;
      if (ends && isStop(final) && startsSentence(next)) cut(index + 1);
    }
  }
  cut(elements.length);
  return frames;
}

/** "in Marlow, Calif. “We will go.”", "by 4 p.m. The mayor": a sentence begins even behind an abbreviation. */
function isSentence(text: string, { kind, capital, start, end }: Element): boolean {
  if (kind !== 'QUOTATION' && OPENING.test(text.slice(start, start + 5))) return true;
  const isLong = end - start > LONGEST_NICKNAME;
  return kind === 'QUOTATION' && capital && isLong && /[.!?,]/.test(text.charAt(end - 1));
}

const OPENING = /^(?:The|She|It|They|But)\s/;

/** In UTF-16 code units: "Dr. “Slim” Doe" goes on behind the marks. */
const LONGEST_NICKNAME = 20;

/** The last character before the marks that close inner quotations. */
function lastOf(words: string): string {
  return words.replace(/['’"”)\]\s]+$/, '').at(-1) ?? '';
}

function isStop(word: string): boolean {
  return isTerminal({ text: word, kind: 'PUNCTUATION', start: 0, end: 0 });
}

function endsAbbreviation(
  text: string,
  before: Element,
  abbreviations: ReadonlySet<string>,
): boolean {
  if (before.kind !== 'WORD') return false;
  return isAbbreviation(text.slice(before.start, before.end), abbreviations);
}

/** "the No. 2 in the party", "Jane Doe Jr., the director" */
function isNumber({ word }: Element, next: Element | undefined): boolean {
  return word === 'no' && /^\d/.test(next?.word ?? '');
}

function startsSentence(element: Element): boolean {
  return element.kind === 'QUOTATION' || element.capital || /^[\d£$€@#([•]/.test(element.word);
}
