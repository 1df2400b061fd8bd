import { firstAt, type Span } from '../../text/span.ts';
import type { Token } from '../../text/tokens.ts';

/**
 * The smallest part that numbers and dates are read from. A token such as "five-day", "£1.5m", "8am" or
 * "11-14" is one word to a reader and several atoms here; all other tokens are one atom each.
 */
export interface Atom extends Span {
  readonly text: string;
  /** In lower case, with plain apostrophes and hyphens. */
  readonly lower: string;
  readonly kind: 'WORD' | 'NUMBER' | 'MARK';
  /** Whether the atom before touches this one: "8am" against "8 am". */
  readonly joined: boolean;
}

/** The atoms of some tokens, in order. Takes time linear in the tokens' length. */
export function splitAtoms(tokens: readonly Token[]): Atom[] {
  return createAtomCutter(tokens)(0, tokens.length);
}

/** Cuts ranges of tokens into atoms. A word that the text repeats is taken apart once. */
export function createAtomCutter(tokens: readonly Token[]): (from: number, to: number) => Atom[] {
  const known = new Map<string, readonly Part[]>();
  const partsOf = (token: Token) => {
    const parts = known.get(token.text);
    if (parts !== undefined) return parts;
    const read = readParts(token);
    if (known.size < MOST_KNOWN) known.set(token.text, read);
    return read;
  };
  return (from, to) => {
    const atoms: Atom[] = [];
    let end = -1;
    for (let index = from; index < to; index++) {
      const token = tokens[index]!;
      for (const { text, lower, kind, offset } of partsOf(token)) {
        const start = token.start + offset;
        atoms.push({ text, lower, kind, start, end: start + text.length, joined: start === end });
        end = start + text.length;
      }
    }
    return atoms;
  };
}

/** A text of distinct words must not cost a table as large as itself. */
const MOST_KNOWN = 20_000;

/** What an atom is in whichever token of one text. */
interface Part extends Pick<Atom, 'text' | 'lower' | 'kind'> {
  /** Where it starts in its token. */
  readonly offset: number;
}

function readParts({ text, kind: tokenKind }: Token): readonly Part[] {
  if (tokenKind !== 'NUMBER' && PLAIN_WORD.test(text)) return [partOf(text, 0, 'WORD')];
  return [...text.matchAll(PARTS)].map(({ 0: part, index }) => {
    const kind = DIGIT.test(part) ? 'NUMBER' : LETTER.test(part) ? 'WORD' : 'MARK';
    return partOf(part, index, kind);
  });
}

function partOf(text: string, offset: number, kind: Atom['kind']): Part {
  return { text, lower: MARKS.get(text) ?? text.toLowerCase(), kind, offset };
}

/** The index of the first atom that starts at or after an offset. */
export function atomAt(atoms: readonly Atom[], offset: number): number {
  return firstAt(atoms, offset);
}

/** "1st", "22nd": endings of numbers that tell a place in an order. */
export const ORDINAL_ENDINGS: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th']);

/** Splits words that stand in no article, such as the entries of a word list, the same way. */
export function splitWords(text: string): string[] {
  return [...text.matchAll(PARTS)].map(([part]) => MARKS.get(part) ?? part.toLowerCase());
}

/** Marks that differ only in how they look. */
const MARKS = new Map([
  ['’', "'"],
  ['‐', '-'],
  ['‑', '-'],
]);
const PLAIN_WORD = /^\p{L}+$/u;
const DIGIT = /^[0-9]/;
const LETTER = /^\p{L}/u;
/** A number with its separators, a run of letters, or any other single character. */
const PARTS = /[0-9]+(?:[.,][0-9]+)*|\p{L}[\p{L}\p{M}]*|\S/gu;
