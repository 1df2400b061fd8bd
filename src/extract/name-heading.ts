import type { Passage } from './analysis.ts';

/** The name that a heading consists of. */
export interface NameHeading {
  /** Number of its paragraph. */
  readonly paragraph: number;
  readonly name: string;
  /**
   * Whether more than the capitals tells that it is a name: an age or a noun for people behind it, or what somebody is
   * and then their words in marks. "Rail Strikes" is a heading too.
   */
  readonly isSure: boolean;
  /** Whether it says more of them than their name. */
  readonly isTold: boolean;
}

/**
 * Headings of nothing but a name and what is told of whoever bears it: "Jane Doe, 34, nurse".
 *
 * @param isCalling whether a word in lower case is a noun for people, which tells that the name before it is one's
 */
export function nameHeadings(
  text: string,
  passages: readonly Passage[],
  isCalling: (word: string) => boolean = () => false,
): readonly NameHeading[] {
  return passages.flatMap(({ start, end, role }, paragraph): NameHeading[] => {
    if (role !== 'HEADING' || end - start > LONGEST) return [];
    const match = NAME_LINE.exec(text.slice(start, end).trim());
    if (match === null) return [];
    const told = match[2] ?? '';
    const next = passages[paragraph + 1];
    const isQuoted = next?.role === 'BODY' && /["“'‘«]/.test(text.charAt(next.start));
    const isCalled = told.split(/[\s,]+/).some((word) => isCalling(word.toLowerCase()));
    const isSure = AGE.test(told) || isCalled || (told !== '' && isQuoted);
    return [{ paragraph, name: match[1]!, isSure, isTold: told !== '' }];
  });
}

/** In UTF-16 code units. */
const LONGEST = 80;
/** Two to four words with capitals, and then a comma or nothing. */
const NAME_LINE =
  /^(\p{Lu}[\p{L}'’.-]*(?: (?:\p{Lu}[\p{L}'’.-]*|de|da|van|von|der|bin|al)){1,3})(, [^.!?“”"‘:]+)?$/u;
const AGE = /^, (?:aged )?\d{1,3}(?:,|$)/;
