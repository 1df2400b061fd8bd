import { withoutAccents } from '../../reference/slug.ts';
import { countWhile } from '../../text/bisect.ts';
import type { Paragraph } from '../../text/paragraphs.ts';
import type { Span } from '../../text/span.ts';
import type { Token } from '../../text/tokens.ts';
import type { Analysis } from '../analysis.ts';
import { nameHeadings } from '../name-heading.ts';
import { vocabularyOf } from './vocabulary.ts';

/**
 * A token as the search for names sees it. Passages that state nothing (captions, links, notices) have no
 * words here, and a `BREAK` stands where a paragraph ends.
 */
export interface Word extends Span {
  readonly text: string;
  readonly kind: 'WORD' | 'NUMBER' | 'MARK' | 'BREAK';
  /** Lower case, plain letters, without possessive and full stop. */
  readonly key: string;
  /** Where the word ends without its possessive. */
  readonly bareEnd: number;
  readonly possessive: boolean;
  /** Whether its first letter is a capital. */
  readonly capital: boolean;
  /** Whether any word would have a capital here: it opens a sentence or a quotation. */
  readonly opens: boolean;
  /** Index of its sentence; -1 for a break. */
  readonly sentence: number;
  /** Whether it stands in a headline that capitalises most words, so that capitals tell nothing. */
  readonly titleCased: boolean;
}

/** The words of an article, in order. Made once for each list of tokens, whichever step asks first. */
export function wordsOf(analysis: Analysis, abbreviations: ReadonlySet<string>): readonly Word[] {
  const known = WORDS.get(analysis.tokens);
  if (known !== undefined) return known;
  const words = readWords(analysis, abbreviations);
  WORDS.set(analysis.tokens, words);
  return words;
}

/** The words of some paragraphs alone, in order: of a long text far fewer than all. */
export function wordsOfParagraphs(
  analysis: Analysis,
  abbreviations: ReadonlySet<string>,
  wanted: ReadonlySet<Paragraph>,
): readonly Word[] {
  return readWords(analysis, abbreviations, (paragraph) => wanted.has(paragraph));
}

/** Lets an article's words go, once no step near by reads them: of a long text they are the largest part. */
export function releaseWords({ tokens }: Pick<Analysis, 'tokens'>): void {
  WORDS.delete(tokens);
}

/** Keys of the words that an article somewhere writes without a capital, gathered once for each list of words. */
export function keysWithoutCapital(words: readonly Word[]): ReadonlySet<string> {
  const known = WITHOUT_CAPITAL.get(words);
  if (known !== undefined) return known;
  const keys = new Set<string>();
  for (const { capital, key } of words) if (!capital) keys.add(key);
  WITHOUT_CAPITAL.set(words, keys);
  return keys;
}

const WITHOUT_CAPITAL = new WeakMap<readonly Word[], ReadonlySet<string>>();

/** Index of the first word that ends after a place in the text; the number of words where none does. */
export function wordIndexAt(words: readonly Word[], place: number): number {
  return countWhile(words, ({ end }) => end <= place);
}

const WORDS = new WeakMap<readonly Token[], readonly Word[]>();

const STATED = new Set(['BODY', 'HEADLINE', 'BYLINE']);

/** After these a capital says nothing; a hyphen or dash is not among them. */
const OPENERS = new Set([
  '.',
  '!',
  '?',
  ':',
  '…',
  '"',
  '“',
  '”',
  '‘',
  '«',
  '•',
  '·',
  '▪',
  '●',
  '*',
]);

/** More than this share of long words with capitals makes a headline one that capitalises words. */
const TITLE_CASE_SHARE = 0.6;

function readWords(
  analysis: Analysis,
  abbreviations: ReadonlySet<string>,
  isWanted: (paragraph: Paragraph) => boolean = () => true,
): Word[] {
  const { article, knowledge, tokens, paragraphs, passages, sentences } = analysis;
  const { callings, roleNouns } = vocabularyOf(knowledge);
  const isCalling = (word: string) => callings.has(word) || roleNouns.has(word);
  const named = new Set(
    nameHeadings(article.text, passages, isCalling).flatMap(({ paragraph, isSure }) =>
      isSure ? [paragraph] : [],
    ),
  );
  const labels = questionLabels(article.text, paragraphs);
  const words: PackedWord[] = [];
  const forms = new Map<string, WordForm>();
  let token = 0;
  let sentence = 0;
  for (const [index, paragraph] of paragraphs.entries()) {
    const role = passages[index]?.role ?? 'BODY';
    const first = token;
    while (token < tokens.length && tokens[token]!.start < paragraph.end) token++;
    if (!(STATED.has(role) || named.has(index)) || !isWanted(paragraph)) continue;
    const titleCased =
      role === 'HEADLINE'
        ? isTitleCased(tokens, first, token)
        : isHeadlineInProse(tokens, first, token);
    const from = paragraph.start + (labels.get(index) ?? 0);
    for (let at = first; at < token; at++) {
      if (tokens[at]!.start < from) continue;
      while (sentence + 1 < sentences.length && sentences[sentence]!.tokenEnd <= at) sentence++;
      const before = at === first || tokens[at - 1]!.start < from ? undefined : words.at(-1);
      const mark = joinsFullStop(tokens, at, token, abbreviations)
        ? 'FULL_STOP'
        : isPluralPossessive(tokens, at, token)
          ? 'APOSTROPHE'
          : null;
      const opens = before === undefined || (before.kind === 'MARK' && OPENERS.has(before.text));
      const form = formAt(tokens, at, mark, forms);
      words.push(new PackedWord(tokens[at]!.start, form, sentence, opens, titleCased));
      if (mark !== null) at++;
    }
    words.push(new PackedWord(paragraph.end, BREAK, -1, false, false));
  }
  return words;
}

/**
 * How long "Q." and "A." are before a paragraph's words, by its number, where some paragraphs ask and some answer: they
 * are no initials of whoever is named next.
 */
function questionLabels(
  text: string,
  paragraphs: readonly Paragraph[],
): ReadonlyMap<number, number> {
  const labels = paragraphs.map(({ start }) => QUESTION_LABEL.exec(text.slice(start, start + 5)));
  const isBoth = ['Q', 'A'].every((letter) => labels.some((label) => label?.[1] === letter));
  return new Map(
    labels.flatMap((label, index) => (isBoth && label !== null ? [[index, label[0].length]] : [])),
  );
}

const QUESTION_LABEL = /^([QA])\d{0,2}[.:]\s/;

/** What a word is wherever it stands. */
interface WordForm {
  readonly text: string;
  readonly kind: Word['kind'];
  readonly key: string;
  readonly bareLength: number;
  readonly possessive: boolean;
  readonly capital: boolean;
}

const BREAK: WordForm = {
  text: '|',
  kind: 'BREAK',
  key: '|',
  bareLength: 1,
  possessive: false,
  capital: false,
};

/** A word in three fields, because a text of five megabytes has a million of them. */
class PackedWord implements Word {
  readonly start: number;
  private readonly form: WordForm;
  /** The sentence's number, shifted by two bits for `opens` and `titleCased`. */
  private readonly place: number;

  constructor(
    start: number,
    form: WordForm,
    sentence: number,
    opens: boolean,
    titleCased: boolean,
  ) {
    this.start = start;
    this.form = form;
    this.place = sentence * 4 + (opens ? 2 : 0) + (titleCased ? 1 : 0);
  }

  get end(): number {
    return this.start + this.form.text.length;
  }
  get text(): string {
    return this.form.text;
  }
  get kind(): Word['kind'] {
    return this.form.kind;
  }
  get key(): string {
    return this.form.key;
  }
  get bareEnd(): number {
    return this.start + this.form.bareLength;
  }
  get possessive(): boolean {
    return this.form.possessive;
  }
  get capital(): boolean {
    return this.form.capital;
  }
  get opens(): boolean {
    return (this.place & 2) !== 0;
  }
  get sentence(): number {
    return this.place >> 2;
  }
  get titleCased(): boolean {
    return (this.place & 1) !== 0;
  }
}

type JoinedMark = 'FULL_STOP' | 'APOSTROPHE';

/** The form of a token and the mark that belongs to it; a form that the text repeats is read once. */
function formAt(
  tokens: readonly Token[],
  at: number,
  mark: JoinedMark | null,
  forms: Map<string, WordForm>,
): WordForm {
  const { text: letters, kind } = tokens[at]!;
  if (mark !== null) return readForm(letters, letters + tokens[at + 1]!.text, kind, mark);
  // No token has the text of one of another kind.
  const known = forms.get(letters);
  if (known !== undefined) return known;
  const form = readForm(letters, letters, kind, null);
  if (forms.size < MOST_FORMS) forms.set(letters, form);
  return form;
}

/** A text of distinct words must not cost a table as large as itself. */
const MOST_FORMS = 20_000;

function readForm(
  letters: string,
  text: string,
  tokenKind: Token['kind'],
  mark: JoinedMark | null,
): WordForm {
  const kind = tokenKind === 'PUNCTUATION' ? 'MARK' : tokenKind;
  const suffix = kind === 'WORD' ? possessiveLength(letters) : 0;
  const bare = suffix === 0 ? letters : letters.slice(0, -suffix);
  const isPlural = mark === 'APOSTROPHE';
  return {
    text,
    kind,
    key: kind === 'WORD' ? keyOf(bare) : bare,
    bareLength: text.length - suffix - (isPlural ? 1 : 0),
    possessive: suffix > 0 || isPlural,
    capital: kind === 'WORD' && startsWithCapital(letters),
  };
}

/** "Mr." and the initial of "J. Doe" keep their full stop, so that it does not end the name. */
function joinsFullStop(
  tokens: readonly Token[],
  at: number,
  end: number,
  abbreviations: ReadonlySet<string>,
): boolean {
  const token = tokens[at]!;
  const stop = tokens[at + 1];
  if (stop === undefined || at + 2 >= end || stop.text !== '.' || stop.start !== token.end)
    return false;
  if (token.kind !== 'WORD' || !startsWithCapital(tokens[at + 2]!.text)) return false;
  // In lower case it ends a sentence: "a union rep. Later …".
  if (!startsWithCapital(token.text)) return false;
  return token.text.length === 1 || abbreviations.has(keyOf(token.text));
}

function possessiveLength(letters: string): number {
  const length = letters.length;
  if (length < 3 || !isApostrophe(letters[length - 2]!)) return 0;
  return letters[length - 1] === 's' || letters[length - 1] === 'S' ? 2 : 0;
}

/** "doctors’ committee": an apostrophe after an s that a word follows. A closing mark may look the same. */
function isPluralPossessive(tokens: readonly Token[], at: number, end: number): boolean {
  const { kind, text, end: wordEnd } = tokens[at]!;
  const apostrophe = tokens[at + 1];
  if (kind !== 'WORD' || at + 2 >= end || !/s$/i.test(text) || apostrophe === undefined)
    return false;
  if (apostrophe.start !== wordEnd || apostrophe.text.length > 1 || !isApostrophe(apostrophe.text))
    return false;
  return tokens[at + 2]!.kind === 'WORD' && tokens[at + 2]!.start > apostrophe.end;
}

function isApostrophe(letter: string): boolean {
  return letter === "'" || letter === '’' || letter === 'ʼ';
}

function keyOf(letters: string): string {
  const lower = withoutAccents(letters).toLowerCase();
  return /[’‑]/.test(lower) ? lower.replaceAll('’', "'").replaceAll('‑', '-') : lower;
}

function startsWithCapital(letters: string): boolean {
  const first = letters[0]!;
  return first !== first.toLowerCase() || JOINED_PARTICLE.test(letters);
}

/** "al-Sayed", "d'Arcy" */
const JOINED_PARTICLE = /^(?:a[lndrstz]h?|el|ul|d|l)[-‑'’]\p{Lu}\p{Ll}/u;

/**
 * A headline that ends with a full stop, as some feeds have it: a line of capitals, but for the smallest words, that is
 * no list of names.
 */
function isHeadlineInProse(tokens: readonly Token[], first: number, end: number): boolean {
  if (end - first > LONGEST_HEADLINE) return false;
  let capitals = 0;
  let isList = false;
  for (let at = first; at < end; at++) {
    const { kind, text } = tokens[at]!;
    if (kind === 'PUNCTUATION') {
      if (MARKS_OF_SPEECH.has(text)) return false;
      isList ||= text === ',' || text === ';';
    } else if (kind === 'WORD') {
      const isSmall = SMALL_WORDS.has(text.toLowerCase());
      if (!isSmall && !startsWithCapital(text)) return false;
      if (!isSmall) capitals++;
    }
  }
  return capitals >= LEAST_CAPITALS && !isList;
}

/** In tokens. */
const LONGEST_HEADLINE = 30;
const LEAST_CAPITALS = 5;
const MARKS_OF_SPEECH = new Set(['"', '“', '”', '‘', '«']);
const SMALL_WORDS = new Set(
  'a an the and or but of on in at to for from with by as about after over is are was'.split(' '),
);

/** In letters: words that a headline that capitalises words leaves small are shorter, or among these. */
const ALWAYS_CAPITAL = 5;
const LONG_SMALL_WORDS = new Set(
  'about above across after against along among around before behind below beneath beside between beyond despite during inside outside since through throughout toward towards under until versus while within without where which'.split(
    ' ',
  ),
);

/** "Marta Quill's last stand" is no such headline, though most of its words are names. */
function isTitleCased(tokens: readonly Token[], first: number, end: number): boolean {
  let long = 0;
  let capitals = 0;
  for (let at = first + 1; at < end; at++) {
    const { kind, text } = tokens[at]!;
    if (kind !== 'WORD' || text.length < 4) continue;
    if (startsWithCapital(text)) capitals++;
    else if (text.length >= ALWAYS_CAPITAL && !LONG_SMALL_WORDS.has(text)) return false;
    long++;
  }
  return long >= 3 && capitals / long > TITLE_CASE_SHARE;
}
