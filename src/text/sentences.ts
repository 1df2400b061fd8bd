import type { Paragraph } from './paragraphs.ts';
import type { Span } from './span.ts';
import type { Token } from './tokens.ts';

/** One sentence of a paragraph. A quotation that is part of the reporter's sentence does not end it. */
export interface Sentence extends Span {
  /** Index of its paragraph. */
  readonly paragraph: number;
  /** Half-open range of its tokens. */
  readonly firstToken: number;
  readonly tokenEnd: number;
}

/**
 * The sentences of each paragraph, in order, covering all tokens. Sentences inside a quotation count as
 * well; closing marks and brackets belong to the sentence that they close, and words in lower case after
 * them go on with it ("'Never,' she said", "“Will they?” he asked").
 *
 * @param abbreviations in lower case and without the full stop ("dr", "no"): words whose full stop ends
 *   no sentence
 */
export function splitSentences(
  tokens: readonly Token[],
  paragraphs: readonly Paragraph[],
  abbreviations: ReadonlySet<string>,
): Sentence[] {
  const sentences: Sentence[] = [];
  let index = 0;
  for (const [paragraph, { end }] of paragraphs.entries()) {
    let firstToken = index;
    while (index < tokens.length && tokens[index]!.start < end) {
      if (!isTerminal(tokens[index]!) || endsAbbreviation(tokens, index, abbreviations)) {
        index++;
        continue;
      }
      const next = afterMarks(tokens, index);
      if (endsSentence(tokens, index, next, end)) {
        sentences.push(sentenceOf(tokens, paragraph, firstToken, next));
        firstToken = next;
      }
      // Marks in a row end a sentence together or not at all, so none is looked at again.
      index = next;
    }
    if (firstToken < index) sentences.push(sentenceOf(tokens, paragraph, firstToken, index));
  }
  return sentences;
}

/** Whether a token is a full stop, question mark, exclamation mark or ellipsis. */
export function isTerminal(token: Token): boolean {
  return token.kind === 'PUNCTUATION' && TERMINALS.has(token.text);
}

const TERMINALS = new Set(['.', '!', '?', '…']);
const CLOSERS = new Set(['"', '”', '’', "'", '»', ')', ']', '“']);
const STARTS_SENTENCE = /^[\p{Lu}\p{Lt}\d£$€"“‘'«([@#•]/u;
const BULLETS = new Set(['•', '·', '▪', '●', '*']);

function sentenceOf(
  tokens: readonly Token[],
  paragraph: number,
  firstToken: number,
  tokenEnd: number,
) {
  return {
    paragraph,
    firstToken,
    tokenEnd,
    start: tokens[firstToken]!.start,
    end: tokens[tokenEnd - 1]!.end,
  };
}

/** Index of the token after a terminal, the terminals that touch it and the closing marks behind them. */
function afterMarks(tokens: readonly Token[], index: number): number {
  let next = index + 1;
  while (next < tokens.length && isTerminal(tokens[next]!) && touches(tokens, next)) next++;
  while (next < tokens.length && CLOSERS.has(tokens[next]!.text) && touches(tokens, next)) next++;
  return next;
}

function endsSentence(
  tokens: readonly Token[],
  index: number,
  next: number,
  paragraphEnd: number,
): boolean {
  const after = tokens[next];
  if (after === undefined || after.start >= paragraphEnd) return true;
  if (BULLETS.has(after.text)) return true;
  if (touches(tokens, next) && next === index + 1) return false;
  return STARTS_SENTENCE.test(after.text);
}

function touches(tokens: readonly Token[], index: number): boolean {
  return tokens[index]!.start === tokens[index - 1]!.end;
}

/** "Dr." and the initial of "J. Smith"; a single "I." ends a sentence more often than a name. */
function endsAbbreviation(
  tokens: readonly Token[],
  index: number,
  abbreviations: ReadonlySet<string>,
): boolean {
  if (tokens[index]!.text !== '.' || index === 0 || !touches(tokens, index)) return false;
  return isAbbreviation(tokens[index - 1]!.text, abbreviations);
}

/** Whether the full stop behind a word ends no sentence: "Dr", an initial, a party and a state ("D-Mass"). */
export function isAbbreviation(word: string, abbreviations: ReadonlySet<string>): boolean {
  return (
    abbreviations.has(word.toLowerCase()) || /^(?:[A-HJ-Z]|(?:[DRI]|DFL)-\p{Lu}\p{L}*)$/u.test(word)
  );
}
