import { isAbbreviation, isTerminal } from '../../../text/sentences.ts';
import type { Span } from '../../../text/span.ts';
import type { Token } from '../../../text/tokens.ts';
import type { Analysis, Mention, Quotation } from '../../analysis.ts';
import { foldWord } from '../../phrases.ts';
import { wordSet } from '../words/word-set.ts';

/**
 * One sentence as the reporter wrote it: a quotation in it is a single element, whatever it holds, and so
 * is a mention. The rules of attribution read frames, so that words inside marks never mislead them.
 */
export interface Frame extends Span {
  readonly paragraph: number;
  /** Number of its paragraph among those of prose. */
  readonly bodyParagraph: number;
  readonly elements: readonly Element[];
}

/** A word, a mark, a mention or a whole quotation: what rules look at one by one. */
export interface Element extends Span {
  readonly kind: 'WORD' | 'PUNCTUATION' | 'MENTION' | 'QUOTATION';
  /** In lower case, with straight apostrophes; empty for a quotation. */
  readonly word: string;
  /** Whether it begins with a capital; of a quotation, whether its words do. */
  readonly capital: boolean;
  readonly mention: Mention | null;
  /** Whether the mention owns what follows: "the union's", "doctors'". */
  readonly genitive: boolean;
  /** Index of the quotation; -1 for all other kinds. */
  readonly quotation: number;
}

type Source = Pick<
  Analysis,
  'article' | 'tokens' | 'paragraphs' | 'passages' | 'mentions' | 'quotations'
>;

/** The frames of the article's prose, in order. */
export function findFrames(source: Source, abbreviations: ReadonlySet<string>): Frame[] {
  const outer = source.quotations.flatMap((quotation, index) =>
    quotation.parent === null ? [{ quotation, index }] : [],
  );
  const frames: Frame[] = [];
  const cursor = { token: 0, mention: 0, quotation: 0, forms: new Map() };
  let bodyParagraph = 0;
  for (const [paragraph, span] of source.paragraphs.entries()) {
    const elements = readElements(source, span, outer, cursor);
    if (source.passages[paragraph]!.role !== 'BODY') continue;
    for (const frame of splitFrames(source, paragraph, elements, abbreviations)) {
      frames.push({ ...frame, bodyParagraph });
    }
    bodyParagraph++;
  }
  return frames;
}

/**
 * The frames inside a quotation: its own words are the reporter's of the quotations that it holds.
 *
 * @param children the quotations directly inside it, with their indexes
 */
export function findInnerFrames(
  source: Source,
  span: Span & { readonly paragraph: number },
  children: readonly IndexedQuotation[],
  abbreviations: ReadonlySet<string>,
): Frame[] {
  const cursor = {
    token: firstAt(source.tokens, span.start),
    mention: firstAt(source.mentions, span.start),
    quotation: 0,
    forms: new Map(),
  };
  const elements = readElements(source, span, children, cursor);
  return splitFrames(source, span.paragraph, elements, abbreviations);
}

/** A quotation, and its index among all of the article. */
export interface IndexedQuotation {
  readonly quotation: Quotation;
  readonly index: number;
}

/** Index of the first span that starts at `start` or later, by bisection. */
export function firstAt(spans: readonly Span[], start: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

interface Cursor {
  token: number;
  mention: number;
  quotation: number;
  /** Forms of the words read so far, by their text. */
  readonly forms: Map<string, ElementForm>;
}

/** Reads on from the cursor to the end of `span`; the cursor only moves forward. */
function readElements(
  { article, tokens, mentions }: Source,
  span: Span,
  outer: readonly IndexedQuotation[],
  cursor: Cursor,
): Element[] {
  const elements: Element[] = [];
  while (cursor.token < tokens.length && tokens[cursor.token]!.start < span.end) {
    const token = tokens[cursor.token]!;
    while (
      cursor.quotation < outer.length &&
      quotationEnd(outer[cursor.quotation]!) <= token.start
    ) {
      cursor.quotation++;
    }
    const next = outer[cursor.quotation];
    if (next !== undefined && next.quotation.openedAt < token.end) {
      elements.push(quotationElement(next, article.text));
      const end = quotationEnd(next);
      // By bisection: with quotations in quotations, stepping over the inner ones would add up.
      cursor.token = firstAt(tokens, end);
      cursor.quotation++;
      continue;
    }
    while (cursor.mention < mentions.length && mentions[cursor.mention]!.end <= token.start)
      cursor.mention++;
    const mention = mentions[cursor.mention];
    if (mention !== undefined && mention.start < token.end && mention.start >= span.start) {
      const limit = next?.quotation.openedAt ?? span.end;
      cursor.token = pushMention(
        elements,
        tokens,
        cursor.token,
        mention,
        Math.min(limit, span.end),
      );
      continue;
    }
    if (!ownsNext(elements.at(-1), token, tokens[cursor.token + 1]))
      elements.push(tokenElement(token, cursor.forms));
    cursor.token++;
  }
  return elements;
}

/** The apostrophe of "the doctors’ leader", which parts no phrase. */
function ownsNext(before: Element | undefined, token: Token, next: Token | undefined): boolean {
  return (
    /^['’]$/.test(token.text) &&
    before?.kind === 'WORD' &&
    before.end === token.start &&
    before.word.endsWith('s') &&
    next?.kind === 'WORD'
  );
}

/** Index after the closing mark, or where the words end. */
function quotationEnd({ quotation }: IndexedQuotation): number {
  return quotation.closedUntil ?? quotation.end;
}

function quotationElement({ quotation, index }: IndexedQuotation, text: string): Element {
  return {
    kind: 'QUOTATION',
    start: quotation.start,
    end: quotation.end,
    word: '',
    capital: /^\p{Lu}/u.test(text.charAt(quotation.start)),
    mention: null,
    genitive: false,
    quotation: index,
  };
}

/** What a word or mark is wherever it stands. */
interface ElementForm {
  readonly kind: 'WORD' | 'PUNCTUATION';
  readonly word: string;
  readonly capital: boolean;
  readonly length: number;
}

/** A word or mark in two fields, because a long text has hundreds of thousands of them at once. */
class WordElement implements Element {
  readonly start: number;
  private readonly form: ElementForm;

  constructor(start: number, form: ElementForm) {
    this.start = start;
    this.form = form;
  }

  get end(): number {
    return this.start + this.form.length;
  }
  get kind(): ElementForm['kind'] {
    return this.form.kind;
  }
  get word(): string {
    return this.form.word;
  }
  get capital(): boolean {
    return this.form.capital;
  }
  get mention(): null {
    return null;
  }
  get genitive(): boolean {
    return false;
  }
  get quotation(): number {
    return -1;
  }
}

/** A text of distinct words must not cost a table as large as itself. */
const MOST_FORMS = 20_000;

/** A form that the text repeats is read once. */
function tokenElement({ start, text, kind }: Token, forms: Map<string, ElementForm>): Element {
  const known = forms.get(text);
  if (known !== undefined) return new WordElement(start, known);
  const form: ElementForm = {
    kind: kind === 'PUNCTUATION' ? 'PUNCTUATION' : 'WORD',
    word: foldWord(text),
    capital: /^\p{Lu}/u.test(text),
    length: text.length,
  };
  if (forms.size < MOST_FORMS) forms.set(text, form);
  return new WordElement(start, form);
}

const PRONOUNS = wordSet(`
  he she they it we i you who which this that
`);

/** Adds a mention as one element, and returns the index of the token after it and its genitive ending. */
function pushMention(
  elements: Element[],
  tokens: readonly Token[],
  from: number,
  mention: Mention,
  limit: number,
): number {
  let index = from;
  while (index < tokens.length && tokens[index]!.start < Math.min(mention.end, limit)) index++;
  const last = tokens[index - 1]!;
  const apostrophe = tokens[index];
  const bare =
    apostrophe !== undefined &&
    (apostrophe.text === "'" || apostrophe.text === '’') &&
    apostrophe.start === last.end &&
    /[sS]$/.test(last.text) &&
    apostrophe.end < limit;
  const ending = foldWord(last.text.slice(Math.max(0, mention.end - last.start)));
  const owned =
    ending.startsWith("'s") || bare || (mention.end >= last.end && /['’]s$/.test(last.text));
  const word = tokens
    .slice(from, index)
    .map(({ text }) => foldWord(text))
    .join(' ');
  const isPronoun = PRONOUNS.has(word);
  elements.push({
    kind: isPronoun ? 'WORD' : 'MENTION',
    start: mention.start,
    end: mention.end,
    word,
    capital: /^\p{Lu}/u.test(tokens[from]!.text),
    mention: isPronoun ? null : mention,
    genitive: owned,
    quotation: -1,
  });
  // "Jane Doe Jr., the director, said"
  const isShort = /\b(?:jr|sr)$/.test(word) && tokens[index]?.text === '.';
  const next = tokens[index + 1];
  if (isShort && next !== undefined && /^[,\p{Ll}]/u.test(next.text)) return index + 1;
  return bare ? index + 1 : index;
}

/** Splits at full stops outside quotations, and after quotations that end with one where a new sentence opens. */
function splitFrames(
  { article, quotations }: Source,
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
