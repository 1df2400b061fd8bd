import type { Element } from '../frames/frames.ts';
import { DETERMINERS, isName, isTitleWord } from '../frames/grammar.ts';
import { namesEndingAt } from './joint-names.ts';
import type { Subject } from './noun-phrases.ts';

/** "The nurse is Jane Doe, who …", "One of them was the baker Jane Doe.", "The man who taught them is John Roe.": the name that a description is given. */
export function namedAs(elements: readonly Element[], { kind, end }: Subject): Subject | null {
  if (kind !== 'DESCRIBED') return null;
  const from = elements.findIndex(({ start }) => start >= end);
  if (from < 0) return null;
  const reach = /^(?:of|who)$/.test(elements[from]!.word) ? LONGEST : 1;
  const link = elements
    .slice(from, from + reach)
    .findIndex(({ word }) => word === 'is' || word === 'was');
  if (link < 0) return null;
  let name = from + link + 1;
  const farthest = name + LONGEST;
  while (name < farthest && isBeforeName(elements[name])) name++;
  const after = elements[name + 1];
  const isWhole = after === undefined || after.kind === 'PUNCTUATION' || after.word === 'who';
  return isWhole && isName(elements[name], 'PERSON') ? namesEndingAt(elements, name) : null;
}

/** How long "of them" and the title before the name may be, in elements. */
const LONGEST = 6;

function isBeforeName(element: Element | undefined): boolean {
  if (isName(element, 'PERSON')) return false;
  return isTitleWord(element) || DETERMINERS.has(element?.word ?? '');
}
