import type { Span } from '../../../text/span.ts';

/** One character (or two apostrophes in a row) that may open or close a quotation. */
export interface Mark {
  readonly at: number;
  /** Index of the character after it. */
  readonly next: number;
  readonly family: MarkFamily;
  readonly canOpen: boolean;
  readonly canClose: boolean;
  /** A closing single mark that reads as a possessive's apostrophe just as well: "the doctors' strike". */
  readonly likePossessive: boolean;
  /** A sentence ends before it. */
  readonly afterStop: boolean;
  /** Words with a capital follow it where a sentence may begin: behind a stop, a comma or a colon. */
  readonly opensSentence: boolean;
  /** Whether it is curved, and not as straight as a typewriter's. */
  readonly curved: boolean;
}

/** Marks of one family close each other: a quotation may open with “ and close with ". */
export type MarkFamily = 'DOUBLE' | 'SINGLE' | 'ANGLE';

/**
 * The quotation marks of one paragraph, in order; apostrophes inside words and before elided words ("'tis",
 * "'90s") are left out. Takes time linear in the paragraph's length.
 *
 * @param elisions words in lower case that are written with an apostrophe in front
 */
export function readMarks(text: string, paragraph: Span, elisions: ReadonlySet<string>): Mark[] {
  const marks: Mark[] = [];
  const words = text.slice(paragraph.start, paragraph.end);
  for (const match of words.matchAll(MARK)) {
    const mark = readMark(words, match.index, match[0], elisions);
    if (mark !== null) marks.push(markAt(words, paragraph.start, match.index, match[0], mark));
  }
  return marks;
}

/** Of three apostrophes the outer two are one mark: the first two where they open, the last two where they close. */
const MARK = /(?<=^|\s)''|''(?!')|``|["“”„‟«»'‘’‚`]/g;
const WORD = /[\p{L}\p{N}]/u;
const SPACE_BEFORE = /[\s([{—–\-/:\u200b]/;
const SPACE_AFTER = /[\s)\]}.,;:!?…—–\-/\u200b]/;
const OTHER_MARK = /["“”„‟«»'‘’‚`]/;

/** What a mark may do. */
type Use = Pick<Mark, 'family' | 'canOpen' | 'canClose' | 'likePossessive'>;

function markAt(words: string, from: number, at: number, glyph: string, use: Use): Mark {
  const next = at + glyph.length;
  // Written out, for an object that others are spread into takes more time and memory.
  return {
    at: from + at,
    next: from + next,
    family: use.family,
    canOpen: use.canOpen,
    canClose: use.canClose,
    likePossessive: use.likePossessive,
    afterStop: isAfterStop(words, at),
    opensSentence: opensSentence(words, at, next),
    curved: glyph !== '"' && !glyph.includes("'"),
  };
}

function readMark(
  words: string,
  at: number,
  glyph: string,
  elisions: ReadonlySet<string>,
): Use | null {
  const next = at + glyph.length;
  const before = words[at - 1] ?? ' ';
  const after = words[next] ?? ' ';
  const opensHere = SPACE_BEFORE.test(before) || OTHER_MARK.test(before);
  const closesHere = SPACE_AFTER.test(after) || OTHER_MARK.test(after);
  switch (glyph) {
    case '“':
    case '„':
    case '‟':
    case '``':
      return readsAs('DOUBLE', true, !opensHere && closesHere);
    case '”':
      return readsAs('DOUBLE', opensHere && !closesHere, true);
    case '"':
    case "''":
      return readsAs('DOUBLE', !closesHere || opensHere, !opensHere || closesHere);
    case '«':
      return readsAs('ANGLE', true, !opensHere && closesHere);
    case '»':
      return readsAs('ANGLE', opensHere && !closesHere, true);
    default:
      return readSingle(
        words,
        { at, next },
        glyph,
        { before, after, opensHere, closesHere },
        elisions,
      );
  }
}

function readsAs(family: MarkFamily, canOpen: boolean, canClose: boolean): Use {
  return { family, canOpen, canClose, likePossessive: false };
}

/** A stop, with the brackets and inner marks that go with it, and then white space. */
function isAfterStop(words: string, at: number): boolean {
  return /[.!?…][)\]'’]?\s+$/.test(words.slice(Math.max(0, at - 6), at));
}

function opensSentence(words: string, at: number, next: number): boolean {
  if (!/^["“'‘]?[\p{Lu}\p{N}£$€]/u.test(words.slice(next, next + 3))) return false;
  return at === 0 || /[.!?…:,;][)\]'’"”]?\s+$/.test(words.slice(Math.max(0, at - 6), at));
}

type Place = Pick<Mark, 'at' | 'next'>;

interface Surroundings {
  readonly before: string;
  readonly after: string;
  readonly opensHere: boolean;
  readonly closesHere: boolean;
}

function readSingle(
  words: string,
  place: Place,
  glyph: string,
  { before, after, opensHere, closesHere }: Surroundings,
  elisions: ReadonlySet<string>,
): Use | null {
  if (WORD.test(before) && WORD.test(after)) return null;
  const canOpen =
    opensHere && !closesHere && glyph !== '’' && !startsElision(words, place.next, elisions);
  // Before another mark both are possible: “‘Never’” opens at the first single and closes at the second.
  const nests = OTHER_MARK.test(after) && opensHere && glyph !== '’';
  const canClose =
    glyph !== '‚' && (glyph !== '‘' || !opensHere) && closesHere && !/\s/.test(before);
  if (!canOpen && !canClose && !nests) return null;
  return {
    family: 'SINGLE',
    canOpen: canOpen || nests,
    canClose,
    likePossessive: canClose && readsAsPossessive(words, place),
  };
}

/** "doctors' strike", "talkin' about", "an' all": an s, a dropped g or a clipped word, and words that go on in lower case. */
function readsAsPossessive(words: string, { at, next }: Place): boolean {
  const stem = words.slice(Math.max(0, at - 2), at);
  const clips = /(?:^|\P{L})(?:an|o|th|wi|ol)$/u.test(words.slice(Math.max(0, at - 3), at));
  if (!/[sSxz]$/.test(stem) && stem !== 'in' && !clips) return false;
  return /^[\s][\p{L}\p{N}]/u.test(words.slice(next, next + 2));
}

function startsElision(words: string, from: number, elisions: ReadonlySet<string>): boolean {
  const word = /^[\p{L}\p{N}]+/u.exec(words.slice(from, from + 12))?.[0] ?? '';
  return /^\d0s$/.test(word) || elisions.has(word.toLowerCase());
}
