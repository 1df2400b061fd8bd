import type { Element } from '../frames/frames.ts';
import { DETERMINERS, isName, isTitleWord } from '../frames/grammar.ts';
import { namesEndingAt } from './joint-names.ts';
import type { Subject } from './noun-phrases.ts';

/** "The nurse is Jane Doe, who …", "One of them was the baker Jane Doe.", "The man who taught them is John Roe.": the name that a description is given. */
export function namedAs(elements: readonly Element[], { kind, end }: Subject): Subject | null {
  if (kind !== 'DESCRIBED') return null;
  const from = elements.findIndex(({ start }) => start >= end);
  if (from < 0) return null;
  const apposed = apposedBehindClause(elements, from);
  if (apposed !== null) return apposed;
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

/** "The surgeon who was to operate, Jane Doe, had gone home": the name stands between commas behind the clause. */
function apposedBehindClause(elements: readonly Element[], who: number): Subject | null {
  if (elements[who]!.word !== 'who') return null;
  const clause = elements.slice(who, who + LONGEST_CLAUSE);
  const comma = clause.findIndex(({ kind }) => kind === 'PUNCTUATION');
  const name = who + comma + 1;
  const isBetween = clause[comma]?.word === ',' && elements[name + 1]?.word === ',';
  return comma > 0 && isBetween && isName(elements[name], 'PERSON')
    ? namesEndingAt(elements, name)
    : null;
}

/** In elements. */
const LONGEST_CLAUSE = 12;

/** How long "of them" and the title before the name may be, in elements. */
const LONGEST = 6;

function isBeforeName(element: Element | undefined): boolean {
  if (isName(element, 'PERSON')) return false;
  return isTitleWord(element) || DETERMINERS.has(element?.word ?? '');
}
