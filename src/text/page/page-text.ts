import { readWordList } from '../word-list.ts';
import { INLINE, type PageElement, type PageNode } from './markup.ts';

/**
 * The paragraphs of some elements, as a browser sets them: a block is a paragraph, so is each item of a
 * list and each row of a table; markup inside a paragraph vanishes, white space becomes single spaces, and
 * no-break spaces stay. Paragraphs that only lead elsewhere or tell a time are left out, and so are
 * headings with nothing below them.
 */
export function paragraphsOf(elements: readonly PageElement[]): readonly string[] {
  const writer = createWriter();
  for (const element of elements) {
    walk(element, writer, NOWHERE);
    writer.end();
  }
  return writer.finish();
}

/** What the walk is inside of. */
interface Place {
  readonly inLink: boolean;
  readonly inHeading: boolean;
  /** How many `q` elements. */
  readonly quoteDepth: number;
  readonly inRow: boolean;
  readonly keepsLines: boolean;
}

const NOWHERE: Place = {
  inLink: false,
  inHeading: false,
  quoteDepth: 0,
  inRow: false,
  keepsLines: false,
};

const HEADING = /^h[1-6]$/;
const CELL = /^t[dh]$/;

function walk(element: PageElement, writer: Writer, place: Place): void {
  const { name, children } = element;
  if (name === 'br') {
    writer.breakLine();
    return;
  }
  const inner: Place = {
    inLink: place.inLink || name === 'a' || name === 'time',
    inHeading: place.inHeading || HEADING.test(name),
    quoteDepth: place.quoteDepth + (name === 'q' ? 1 : 0),
    inRow: place.inRow || (name === 'tr' && !holdsBlocks(children)),
    keepsLines: place.keepsLines || name === 'pre',
  };
  const isBlock = !INLINE.has(name) && !(place.inRow && CELL.test(name));
  if (isBlock) writer.end();
  if (place.inRow && CELL.test(name)) writer.nextCell();
  const marks = place.quoteDepth % 2 === 0 ? '“”' : '‘’';
  if (name === 'q') writer.write(marks[0]!, place);
  for (const child of children) {
    if (typeof child === 'string') writer.write(child, inner);
    else walk(child, writer, inner);
  }
  if (name === 'q') writer.write(marks[1]!, place);
  if (isBlock) writer.end();
}

function holdsBlocks(children: readonly PageNode[]): boolean {
  return children.some(
    (child) =>
      typeof child !== 'string' &&
      ((!INLINE.has(child.name) && !CELL.test(child.name) && child.name !== 'br') ||
        holdsBlocks(child.children)),
  );
}

interface Writer {
  write(text: string, place: Place): void;
  breakLine(): void;
  nextCell(): void;
  /** Ends the paragraph. */
  end(): void;
  finish(): readonly string[];
}

/** At this share of linked words a paragraph leads elsewhere. */
const MOST_LINKED = 0.9;
/** At this one, if it says so. */
const MOST_LINKED_AFTER_OPENER = 0.4;

function createWriter(): Writer {
  const paragraphs: string[] = [];
  /** Headings that nothing has followed so far. */
  let headings: string[] = [];
  let pieces: string[] = [];
  let length = 0;
  let linked = 0;
  let isHeading = false;

  const leadsElsewhere = (text: string) =>
    !isHeading &&
    (linked >= length * MOST_LINKED ||
      (linked >= length * MOST_LINKED_AFTER_OPENER && opensLink(text)));

  return {
    write(text, { inLink, inHeading, keepsLines }) {
      // Soft hyphens and the like only tell where a line may break.
      const visible = text.replace(/[\u00ad\u200b\u2060\ufeff]/g, '');
      pieces.push(keepsLines ? visible : visible.replace(/[ \t\n\r\f]+/g, ' '));
      const letters = visible.replace(/[^\p{L}\p{N}]+/gu, '').length;
      length += letters;
      if (inLink) linked += letters;
      if (inHeading && letters > 0) isHeading = true;
    },
    breakLine: () => pieces.push('\n'),
    nextCell() {
      if (length > 0) pieces.push('\t');
    },
    end() {
      const text = pieces.join('');
      if (length > 0 && !leadsElsewhere(text)) {
        if (isHeading) for (const line of linesOf(text)) headings.push(line);
        else {
          for (const line of [...headings, ...linesOf(text)]) paragraphs.push(line);
          headings = [];
        }
      }
      pieces = [];
      length = 0;
      linked = 0;
      isHeading = false;
    },
    finish: () => paragraphs,
  };
}

const LINK_OPENERS = readWordList('link-openers');

/** "Read more", "Related:" and the like. */
function opensLink(text: string): boolean {
  const start = text.trimStart().slice(0, LONGEST_OPENER).replace(/\s+/g, ' ').toLowerCase();
  return LINK_OPENERS.some(
    (opener) => start.startsWith(opener) && !/^[\p{L}\p{N}]/u.test(start.slice(opener.length)),
  );
}

/** In characters, with room for white space. */
const LONGEST_OPENER = 60;

/** Two line breaks in a row part paragraphs; one inside a sentence is a space. */
function linesOf(text: string): readonly string[] {
  return text
    .split(/\n[ \t\u00a0]*\n\s*/)
    .map((part) =>
      part
        .replace(/ *\n */g, '\n')
        .replace(/(?<=[\p{Ll},])\n(?=\p{Ll})/gu, ' ')
        .replace(/ {2,}/g, ' ')
        .trim(),
    )
    .filter((part) => part !== '');
}
