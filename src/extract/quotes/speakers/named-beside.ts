import { firstAt } from '../../../text/span.ts';
import type { Frame } from '../frames/frames.ts';
import type { Discourse } from './discourse.ts';

/** How many names to either side are looked at; a sentence with more is a list. */
const REACH = 40;

/**
 * Whom a sentence names behind one of its places, whom in its quotations, and of whom it reports before it tells who
 * says so; the numbers are what is left of their weight.
 */
const BEHIND = 0.1;
const IN_QUOTATION = 0.5;
const REPORTED = 0.6;

/**
 * "He said that Jane Doe would go": a pronoun or a description hardly means somebody whom the same sentence goes on
 * to name, and few speak of themselves by name. What is left of the weight of those named so, by entity.
 */
export function namedBeside(
  { mentions, sentence }: Discourse,
  at: number,
): ReadonlyMap<string, number> {
  const named = new Map<string, number>();
  if (sentence === null || at < sentence.start || at >= sentence.end) return named;
  const reported = reportedOf(sentence, at);
  if (reported !== null) named.set(reported, REPORTED);
  const first = firstAt(mentions, at + 1);
  const near = mentions.slice(Math.max(0, first - REACH), first + REACH);
  for (const { start, entity, kind } of near) {
    if (start < sentence.start || start >= sentence.end) continue;
    if (entity === null || kind === 'ROLE') continue;
    if (isQuoted(sentence, start))
      named.set(entity, Math.min(IN_QUOTATION, named.get(entity) ?? 1));
    else if (start > at && !speaks(sentence, start)) named.set(entity, BEHIND);
  }
  return named;
}

/** "Jane Doe had “made the choice”, she told the board": few report of themselves by name, where another is in mind. */
function reportedOf({ elements }: Frame, at: number): string | null {
  const opening = elements[0]?.mention;
  const place = firstAt(elements, at);
  const quotation = elements[place - 1]?.word === ',' ? place - 2 : place - 1;
  if (opening?.kind !== 'PERSON' || elements[0]!.genitive) return null;
  if (quotation < 1 || quotation > LONGEST_REPORT) return null;
  if (elements[quotation]!.kind !== 'QUOTATION') return null;
  const between = elements.slice(1, quotation);
  return between.every(({ kind, word }) => kind === 'WORD' && !PRONOUNS.has(word))
    ? opening.entity
    : null;
}

/** In elements, from the name to the quotation. */
const LONGEST_REPORT = 8;
const PRONOUNS = new Set(['he', 'she', 'they', 'it', 'who', 'that']);

/** "“…,” she said. “…,” said Jane Doe": who speaks later in the sentence may well be "she". */
function speaks({ elements }: Frame, at: number): boolean {
  const index = firstAt(elements, at);
  return (
    elements[index - 2]?.kind === 'QUOTATION' &&
    /^(?:said|says|added|adds|insisted|asked)$/.test(elements[index - 1]!.word)
  );
}

function isQuoted({ elements }: Frame, at: number): boolean {
  return elements[firstAt(elements, at + 1) - 1]?.kind === 'QUOTATION';
}
