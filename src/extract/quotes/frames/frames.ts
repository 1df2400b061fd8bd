import type { Span } from '../../../text/span.ts';
import type { Analysis, Mention } from '../../analysis.ts';
import { cursorAt, type IndexedQuotation, readElements } from './read-elements.ts';
import { splitFrames } from './split-frames.ts';

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

/** What frames are read from. */
export type FrameSource = Pick<
  Analysis,
  'article' | 'tokens' | 'paragraphs' | 'passages' | 'mentions' | 'quotations'
>;

/** The frames of the article's prose, in order. */
export function findFrames(source: FrameSource, abbreviations: ReadonlySet<string>): Frame[] {
  const outer = source.quotations.flatMap((quotation, index) =>
    quotation.parent === null ? [{ quotation, index }] : [],
  );
  const frames: Frame[] = [];
  const cursor = cursorAt(source, 0);
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
  source: FrameSource,
  span: Span & { readonly paragraph: number },
  children: readonly IndexedQuotation[],
  abbreviations: ReadonlySet<string>,
): Frame[] {
  const cursor = cursorAt(source, span.start);
  const elements = readElements(source, span, children, cursor);
  return splitFrames(source, span.paragraph, elements, abbreviations);
}
