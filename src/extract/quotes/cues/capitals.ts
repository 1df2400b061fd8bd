import type { Element } from '../frames/frames.ts';

/** Index after a run of capitals from `from` on, with "and", "of" or "&" inside it. */
export function endOfCapitals(elements: readonly Element[], from: number): number {
  let end = from;
  while (end < elements.length && end - from < 8) {
    const joins = /^(?:and|of|&|for|the)$/.test(elements[end]!.word) && end > from ? 1 : 0;
    const element = elements[end + joins];
    if (element === undefined || !element.capital || element.genitive) break;
    if (element.kind !== 'WORD' && element.kind !== 'MENTION') break;
    end += joins + 1;
  }
  return end;
}
