import { type Frame, firstAt } from '../frames/frames.ts';
import type { Discourse } from './discourse.ts';

/** How many names to either side are looked at; a sentence with more is a list. */
const REACH = 40;

/** Whom a sentence names behind one of its places, and whom in its quotations; the numbers are what is left of their weight. */
const BEHIND = 0.1;
const IN_QUOTATION = 0.5;

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
