import type { Mention } from '../../analysis.ts';
import type { Element } from '../frames/frames.ts';
import { isName, isPreposition, isTitleWord } from '../frames/grammar.ts';
import { wordSet } from '../words/word-set.ts';

/** Names that speak together. */
export interface JointNames {
  readonly kind: 'MENTIONS';
  readonly mentions: readonly Mention[];
  readonly start: number;
  readonly end: number;
}

/** How many names one list may hold; what is longer is no list of speakers. */
const MOST_NAMES = 12;

/** Names joined by commas and "and", ending with the one at `end`. */
export function namesEndingAt(elements: readonly Element[], end: number): JointNames {
  const group = [end];
  let at = end;
  while (group.length < MOST_NAMES) {
    const previous = coordinateBefore(elements, at, group.length > 1);
    if (previous === null) break;
    group.unshift(previous);
    at = previous;
  }
  const mentions = group.map((index) => elements[index]!.mention!);
  return {
    kind: 'MENTIONS' as const,
    mentions,
    start: mentions[0]!.start,
    end: mentions.at(-1)!.end,
  };
}

/** Index of the first of the names that end with the one at `end`. */
export function firstOfNames(elements: readonly Element[], end: number): number {
  let at = end;
  for (let count = 1; count < MOST_NAMES; count++) {
    const previous = coordinateBefore(elements, at, count > 1);
    if (previous === null) return at;
    at = previous;
  }
  return at;
}

/** The name that "and" (or, in a longer list, a comma) joins to the name at `at`, with its title between. */
function coordinateBefore(
  elements: readonly Element[],
  at: number,
  inList: boolean,
): number | null {
  const kind = elements[at]!.mention!.kind === 'ORGANISATION' ? 'ORGANISATION' : 'PERSON ROLE';
  let join = at - 1;
  for (let steps = 0; steps < 6 && isTitleWord(elements[join]); steps++) join--;
  // "The Penwick Union and the Quay Union said": the second body has its article.
  const hasArticle = kind === 'ORGANISATION' && join === at - 1 && elements[join]?.word === 'the';
  if (hasArticle) join--;
  // "Jane Doe and her husband John Roe", "Unite's Jane Doe and the union's John Roe"
  const isOfPerson = kind !== 'ORGANISATION' && join < at - 1;
  if (isOfPerson && DETERMINING.has(elements[join]?.word ?? '')) join--;
  const isListed = inList && join === (hasArticle ? at - 2 : at - 1);
  const word = elements[join]?.word;
  if (word !== 'and' && word !== '&' && !(isListed && word === ',')) return null;
  let name = join - 1;
  if (elements[name]?.word === ',') {
    // "Jane Doe, of Unite, and John Roe": the name before a parenthesis between commas.
    name--;
    if (!isName(elements[name], kind)) {
      for (let steps = 0; steps < 10 && name > 0 && elements[name]!.word !== ','; steps++) {
        if (elements[name]!.kind === 'QUOTATION') return null;
        name--;
      }
      name--;
    }
  }
  // "Jane Doe of Unite and John Roe"
  if (kind !== 'ORGANISATION') name = beforeEmployer(elements, name);
  if (!isName(elements[name], kind)) return null;
  return hasArticle && !isListed && !opensClause(elements, name) ? null : name;
}

const DETERMINING = wordSet('his her their the');

/** Index of the person whose body's name stands at `at`: "Jane Doe of the union"; the same index for every other word. */
function beforeEmployer(elements: readonly Element[], at: number): number {
  if (!isName(elements[at], 'ORGANISATION')) return at;
  const of = elements[at - 1]?.word === 'the' ? at - 2 : at - 1;
  const isOf = /^(?:of|from|at)$/.test(elements[of]?.word ?? '');
  return isOf && isName(elements[of - 1], 'PERSON') ? of - 1 : at;
}

/** Whether a body's name, with or without an article, stands where a clause begins: "He left the board and the union said" does not join. */
function opensClause(elements: readonly Element[], name: number): boolean {
  const at = /^(?:the|both)$/.test(elements[name - 1]?.word ?? '') ? name - 2 : name - 1;
  const before = elements[at];
  if (before === undefined || before.kind === 'PUNCTUATION' || before.kind === 'QUOTATION')
    return true;
  return OPENING.has(before.word) || isOfBoth(elements, at);
}

const OPENING = wordSet('that both but while as when because although though since whereas');

/** "a statement from the board and the union said": what both have is one thing. */
function isOfBoth(elements: readonly Element[], preposition: number): boolean {
  return (
    /^(?:from|by|for|of)$/.test(elements[preposition]?.word ?? '') &&
    SHARED.has(elements[preposition - 1]?.word ?? '')
  );
}

const SHARED = wordSet(`
  statement letter email report message post paper submission members leaders officials representatives bosses chiefs
  spokesman spokeswoman spokesperson spokesmen spokespeople lawyers
`);

/** Names joined by commas and "and", beginning with the one at `from`, and the index after them. */
export function namesStartingAt(
  elements: readonly Element[],
  from: number,
): { readonly subject: JointNames; readonly next: number } {
  const mentions = [elements[from]!.mention!];
  let next = from + 1;
  while (mentions.length < MOST_NAMES) {
    let at = afterAside(elements, next, mentions.length === 1);
    if (elements[at]?.word === ',') at++;
    const joined = elements[at]?.word === 'and' || elements[at]?.word === '&';
    if (joined) at++;
    if (at === next) break;
    const kind = mentions[0]!.kind === 'ORGANISATION' ? 'ORGANISATION' : 'PERSON';
    // "said Jane Doe and her husband, John Roe"
    if (joined && kind === 'PERSON' && /^(?:his|her|their)$/.test(elements[at]?.word ?? '')) at++;
    let steps = 0;
    while (joined && steps < 6 && isTitleWord(elements[at]) && !isName(elements[at], kind)) {
      at++;
      steps++;
    }
    if (steps > 0 && elements[at]?.word === ',' && isName(elements[at + 1], kind)) at++;
    // "said the Penwick Union and the Quay Union."
    const isArticle = joined && kind === 'ORGANISATION' && elements[at]?.word === 'the';
    if (isArticle && (endsThere(elements[at + 2]) || opensClause(elements, from))) at++;
    if (!isName(elements[at], kind) || isTitleOf(elements, at)) break;
    // A comma joins only where an "and" ends the list.
    if (!joined && !listGoesOn(elements, at + 1)) break;
    mentions.push(elements[at]!.mention!);
    next = at + 1;
    if (joined) break;
  }
  const subject: JointNames = {
    kind: 'MENTIONS',
    mentions,
    start: mentions[0]!.start,
    end: mentions.at(-1)!.end,
  };
  return { subject, next };
}

/** "Unite and Labour MP Jane Doe": a body that stands in somebody's title. */
function isTitleOf(elements: readonly Element[], body: number): boolean {
  if (elements[body]!.mention!.kind !== 'ORGANISATION') return false;
  let at = body + 1;
  while (at < body + 5 && isTitleWord(elements[at]) && !isName(elements[at], 'PERSON')) at++;
  return isName(elements[at], 'PERSON');
}

function endsThere(after: Element | undefined): boolean {
  return after === undefined || after.kind === 'PUNCTUATION' || isPreposition(after);
}

/** "wrote Jane Doe, Democrat of Penwick, and John Roe.": where the aside ends, if "and" and a last name follow it. */
function afterAside(elements: readonly Element[], comma: number, isFirst: boolean): number {
  if (!isFirst || elements[comma]?.word !== ',') return comma;
  for (let at = comma + 1; at < Math.min(comma + LONGEST_ASIDE, elements.length); at++) {
    const { kind, word } = elements[at]!;
    if (kind === 'QUOTATION' || word === 'who') return comma;
    if (word !== ',') {
      if (kind === 'PUNCTUATION' && word !== '.') return comma;
      continue;
    }
    if (at === comma + 1 || elements[at + 1]?.word !== 'and') return comma;
    let name = at + 2;
    while (name < at + 8 && isTitleWord(elements[name]) && !isName(elements[name], 'PERSON'))
      name++;
    const after = elements[name + 1];
    const isLast = after === undefined || after.kind === 'PUNCTUATION';
    return isName(elements[name], 'PERSON') && isLast ? at : comma;
  }
  return comma;
}

/** In elements. */
const LONGEST_ASIDE = 12;

function listGoesOn(elements: readonly Element[], from: number): boolean {
  for (let at = from; at < from + 8; at++) {
    const word = elements[at]?.word;
    if (word === 'and') return isName(elements[at + 1]);
    if (word !== ',' && !isName(elements[at])) return false;
  }
  return false;
}
