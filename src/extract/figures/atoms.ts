import type { Span } from '../../text/span.ts';
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
export function splitAtoms(tokens: readonly Token[], from = 0, to: number = tokens.length): Atom[] {
  const atoms: Atom[] = [];
  let end = -1;
  for (let index = from; index < to; index++) {
    const token = tokens[index]!;
    if (token.kind !== 'NUMBER' && PLAIN_WORD.test(token.text)) {
      atoms.push(atom(token.text, token.start, 'WORD', token.start === end));
      end = token.end;
      continue;
    }
    for (const match of token.text.matchAll(PARTS)) {
      const start = token.start + match.index;
      const kind = DIGIT.test(match[0]) ? 'NUMBER' : LETTER.test(match[0]) ? 'WORD' : 'MARK';
      atoms.push(atom(match[0], start, kind, start === end));
      end = start + match[0].length;
    }
  }
  return atoms;
}

/** The index of the first atom that starts at or after an offset. */
export function atomAt(atoms: readonly Atom[], offset: number): number {
  let low = 0;
  let high = atoms.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (atoms[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

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

function atom(text: string, start: number, kind: Atom['kind'], joined: boolean): Atom {
  const lower = MARKS.get(text) ?? text.toLowerCase();
  return { text, lower, kind, start, end: start + text.length, joined };
}
