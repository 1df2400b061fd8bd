import { firstAt, type Span } from '../../../text/span.ts';
import type { Token } from '../../../text/tokens.ts';
import type { Mention, Quotation } from '../../analysis.ts';
import { foldWord } from '../../phrases.ts';
import { wordSet } from '../words/word-set.ts';
import type { Element, FrameSource } from './frames.ts';

/** A quotation, and its index among all of the article. */
export interface IndexedQuotation {
  readonly quotation: Quotation;
  readonly index: number;
}

/** How far tokens, mentions and quotations have been read. */
interface Cursor {
  token: number;
  mention: number;
  quotation: number;
  /** Forms of the words read so far, by their text. */
  readonly forms: Map<string, ElementForm>;
}

/** A cursor at a place of the text, before the first of the quotations that are to be read. */
export function cursorAt({ tokens, mentions }: FrameSource, start: number): Cursor {
  return {
    token: firstAt(tokens, start),
    mention: firstAt(mentions, start),
    quotation: 0,
    forms: new Map(),
  };
}

/** Reads on from the cursor to the end of `span`; the cursor only moves forward. */
export function readElements(
  { article, tokens, mentions }: FrameSource,
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
