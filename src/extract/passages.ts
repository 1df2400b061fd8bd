import type { Paragraph } from '../text/paragraphs.ts';
import type { Token } from '../text/tokens.ts';
import type { Passage, PassageRole } from './analysis.ts';
import { createPhraseFinder, type PhraseFinder } from './phrases.ts';
import type { StepFactory } from './pipeline.ts';

/**
 * Tells what part each paragraph plays. The rules look at a line's opening words, its length, how it ends
 * and its place: a line that could be the reporter's prose stays `BODY`, for a lost fact is worse than a
 * caption read as one.
 */
export const classifyPassages: StepFactory = (knowledge) => {
  const captions = createPhraseFinder(knowledge.words('caption-marks'));
  const openers: readonly (readonly [PassageRole, PhraseFinder])[] = [
    ['NOTICE', createPhraseFinder(knowledge.words('notice-openers'))],
    ['LINK', createPhraseFinder(knowledge.words('link-openers'))],
    ['BYLINE', createPhraseFinder(knowledge.words('byline-openers'))],
  ];
  return {
    name: 'passages',
    needs: ['tokens', 'paragraphs'],
    adds: ['passages'],
    run: ({ article, tokens, paragraphs }) => {
      const lines = readLines(article.text, tokens, paragraphs);
      const passages: Passage[] = [];
      let inLinkList = false;
      for (const [index, line] of lines.entries()) {
        const role = roleOf(lines, index, inLinkList, captions, openers);
        inLinkList = role === 'LINK' && (line.endsWithColon || inLinkList || line.isLabel);
        passages.push({ start: line.start, end: line.end, role });
      }
      return { passages };
    },
  };
};

/** A paragraph with what the rules ask of it. */
interface Line extends Paragraph {
  readonly tokens: readonly Token[];
  /** How many of its tokens are words or numbers. */
  readonly words: number;
  readonly startsWithBullet: boolean;
  readonly startsWithMark: boolean;
  readonly hasMarks: boolean;
  /** Opens and closes with single marks, as papers set a heading that quotes, and holds no others. */
  readonly isInMarks: boolean;
  /** Ends as a sentence does, closing marks and brackets aside. */
  readonly isFinished: boolean;
  readonly endsWithColon: boolean;
  readonly endsWithQuestion: boolean;
  readonly isLabel: boolean;
}

const BULLETS = new Set(['•', '·', '▪', '●', '◦', '‣', '*', '-', '–', '—', '►', '▶']);
const MARKS = new Set(['"', '“', '‘', "'", '«', '„']);
const CLOSERS = new Set(['"', '”', '’', "'", '»', ')', ']']);

function readLines(
  text: string,
  tokens: readonly Token[],
  paragraphs: readonly Paragraph[],
): Line[] {
  const lines: Line[] = [];
  let index = 0;
  for (const { start, end } of paragraphs) {
    const first = index;
    while (index < tokens.length && tokens[index]!.start < end) index++;
    lines.push(readLine(text, { start, end }, tokens.slice(first, index)));
  }
  return lines;
}

function readLine(text: string, { start, end }: Paragraph, tokens: readonly Token[]): Line {
  let last = tokens.length - 1;
  while (last > 0 && CLOSERS.has(tokens[last]!.text)) last--;
  const final = tokens[last]?.text ?? '';
  const words = tokens.filter(({ kind }) => kind !== 'PUNCTUATION').length;
  const endsWithColon = final === ':';
  return {
    start,
    end,
    tokens,
    words,
    startsWithBullet:
      tokens.length > 1 && BULLETS.has(tokens[0]!.text) && /\s/.test(text[start + 1]!),
    startsWithMark: MARKS.has(tokens[0]?.text ?? ''),
    hasMarks: tokens.some((_, index) => opensMark(tokens, index)),
    isInMarks:
      tokens.length > 2 &&
      /^['‘]$/.test(tokens[0]!.text) &&
      opensMark(tokens, 0) &&
      last === tokens.length - 2 &&
      !tokens.some((_, index) => index > 0 && opensMark(tokens, index)),
    isFinished:
      final === '.' || final === '!' || final === '?' || final === '…' || /\.$/.test(final),
    endsWithColon,
    endsWithQuestion: final === '?',
    isLabel: words <= 4 && !/[.!?]$/.test(final),
  };
}

/** A mark that touches the word after it, or a double one; the apostrophe of "doctors'" is none. */
function opensMark(tokens: readonly Token[], index: number): boolean {
  const { text, start } = tokens[index]!;
  if (!MARKS.has(text)) return false;
  const before = tokens[index - 1];
  if (text === '"') return before === undefined || before.end < start;
  return (
    text !== "'" ||
    ((before === undefined || before.end < start) && tokens[index + 1]?.start === start + 1)
  );
}

/** Longest caption and notice that is still told apart from prose, in words. */
const MOST_CAPTION_WORDS = 60;
const MOST_NOTICE_WORDS = 45;
const MOST_HEADING_WORDS = 12;
const MOST_HEADLINE_WORDS = 30;
const MOST_LINK_WORDS = 30;

function roleOf(
  lines: readonly Line[],
  index: number,
  inLinkList: boolean,
  captions: PhraseFinder,
  openers: readonly (readonly [PassageRole, PhraseFinder])[],
): PassageRole {
  const line = lines[index]!;
  if (isCaption(line, captions) || followsCaptionLabel(lines[index - 1], line, captions))
    return 'CAPTION';
  for (const [role, finder] of openers) {
    const length = finder.matchAt(line.tokens, line.startsWithBullet ? 1 : 0);
    if (length > 0 && fits(role, line, length)) return role;
  }
  if (isDateLine(line)) return 'BYLINE';
  if (inLinkList && !line.isFinished && line.words <= MOST_LINK_WORDS) return 'LINK';
  if (isHeadline(lines, index)) return 'HEADLINE';
  if (isHeading(lines, index)) return 'HEADING';
  return 'BODY';
}

/** "… Credit: PA", "(Image: Jane Doe)", "Picture by …": the mark stands at the line's start or near its end. */
function isCaption(line: Line, captions: PhraseFinder): boolean {
  if (line.words > MOST_CAPTION_WORDS || line.startsWithMark) return false;
  for (let at = 0; at < line.tokens.length; at++) {
    const length = captions.matchAt(line.tokens, at);
    if (length === 0) continue;
    const opens = at === 0 || line.tokens[at - 1]!.kind === 'PUNCTUATION';
    const rest = line.tokens.length - at - length;
    if ((opens || /^\p{Lu}/u.test(line.tokens[at]!.text)) && (at === 0 || rest <= 10)) {
      if (at > 0 || !line.isFinished || line.tokens[length - 1]!.text === ':') return true;
    }
  }
  return false;
}

/** "Image caption," on a line of its own, and the caption on the next. */
function followsCaptionLabel(label: Line | undefined, line: Line, captions: PhraseFinder): boolean {
  if (label === undefined || label.words > 3 || line.isFinished || line.startsWithMark)
    return false;
  return captions.matchAt(label.tokens, 0) > 0 && isCaption(label, captions);
}

function fits(role: PassageRole, line: Line, length: number): boolean {
  const after = line.tokens[length]?.text ?? '';
  switch (role) {
    case 'NOTICE':
      // "Want to" and "Share" open sentences of prose too, which are longer or speak for someone.
      return (
        line.words <= MOST_NOTICE_WORDS &&
        !line.hasMarks &&
        after !== ',' &&
        !(line.isFinished && length === 1 && line.words > 12)
      );
    case 'LINK':
      return (
        line.words <= MOST_LINK_WORDS &&
        (!line.isFinished ||
          line.endsWithQuestion ||
          isSeparator(after) ||
          isSeparator(line.tokens[length - 1]!.text))
      );
    case 'BYLINE':
      return (
        !line.isFinished &&
        line.words <= 20 &&
        (/^[\p{Lu}\d@]/u.test(after) ||
          isSeparator(after) ||
          isSeparator(line.tokens[length - 1]!.text))
      );
    default:
      return true;
  }
}

function isSeparator(text: string): boolean {
  return text === ':' || text === '|' || text === '-' || text === '–' || text === '>';
}

const DATE_WORD =
  /^(?:\d{1,4}(?:st|nd|rd|th)?|\d{1,2}[.:]\d{2}(?:am|pm)?|\d{1,2}(?:am|pm)|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|(?:mon|tues|wednes|thurs|fri|satur|sun)day|jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec|january|february|march|april|june|july|august|september|october|november|december|gmt|bst|utc|est|at|on|ago|hours?|minutes?|days?|min|read)$/i;

/** A line of nothing but a date or time: "12 April 2023, 10.15am". */
function isDateLine(line: Line): boolean {
  if (line.words === 0 || line.words > 10) return false;
  const words = line.tokens.filter(({ kind }) => kind !== 'PUNCTUATION');
  return (
    words.some(({ text }) => /\d/.test(text)) && words.every(({ text }) => DATE_WORD.test(text))
  );
}

function isHeadline(lines: readonly Line[], index: number): boolean {
  const line = lines[index]!;
  if (index > 0 || lines.length < 2 || line.words > MOST_HEADLINE_WORDS || line.endsWithColon)
    return false;
  if (line.startsWithMark && line.tokens.at(-1)!.text !== line.tokens[0]!.text && line.isFinished)
    return false;
  return !line.isFinished || (line.endsWithQuestion && line.words <= 14);
}

/** A short unfinished line, a bullet's question, or a line that the next paragraph opens with again. */
function isHeading(lines: readonly Line[], index: number): boolean {
  const line = lines[index]!;
  if (line.endsWithColon) return false;
  if (line.startsWithBullet) {
    return (
      line.words <= MOST_HEADLINE_WORDS &&
      !line.hasMarks &&
      (line.endsWithQuestion || (!line.isFinished && line.words <= 6))
    );
  }
  if (line.isFinished) return false;
  if (line.startsWithMark) return line.isInMarks && line.words <= MOST_HEADING_WORDS;
  if (line.words <= MOST_HEADING_WORDS && !line.hasMarks) return true;
  return line.words <= MOST_HEADLINE_WORDS && openAlike(line, lines[index + 1]);
}

/** Pull quotes and standfirsts repeat how a paragraph of the body opens. */
function openAlike(line: Line, next: Line | undefined): boolean {
  if (next === undefined || next.tokens.length <= line.tokens.length) return false;
  for (let at = 0; at < 6; at++) {
    if (line.tokens[at]?.text !== next.tokens[at]?.text) return false;
  }
  return true;
}
