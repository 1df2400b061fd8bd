import type { Named, NamedEntity } from './named.ts';
import type { Word } from './words.ts';

/**
 * Names in short that the article defines itself, "the Ropewalk Workers' Union (RWU)", wherever they
 * stand. What the article defines wins over what the tables know by the same letters.
 */
export function findDefinedAbbreviations(
  words: readonly Word[],
  names: readonly Named[],
): readonly Named[] {
  const defined = new Map<string, NamedEntity>();
  for (const { wordEnd, entity } of names) {
    const letters = words[wordEnd + 1];
    if (words[wordEnd]?.text !== '(' || words[wordEnd + 2]?.text !== ')' || !letters) continue;
    if (entity.kind === 'PLACE' || entity.kind === 'PERSON') continue;
    if (isAbbreviation(letters.text)) defined.set(letters.text, entity);
  }
  if (defined.size === 0) return [];
  return words.flatMap(({ start, bareEnd, end, text }, firstWord) => {
    const entity = defined.get(bareEnd === end ? text : text.slice(0, bareEnd - start));
    return entity === undefined
      ? []
      : { firstWord, wordEnd: firstWord + 1, start, end: bareEnd, entity };
  });
}

/** "RWU", "TfL", "NEU": letters of which most are capitals. */
function isAbbreviation(text: string): boolean {
  if (text.length < 2 || text.length > 10 || !/^[\p{L}&]+$/u.test(text)) return false;
  return text.replace(/[^\p{Lu}]/gu, '').length * 2 > text.length;
}
