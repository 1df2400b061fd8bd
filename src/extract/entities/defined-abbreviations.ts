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

/**
 * Capitals that are the initials of one organisation of the article, though it does not say so: "the Ropewalk
 * Workers' Union … the RWU".
 *
 * @param isFree whether a word is part of no longer name
 */
export function findInitials(
  words: readonly Word[],
  names: readonly Named[],
  isFree: (at: number) => boolean,
): readonly Named[] {
  const byInitials = new Map<string, NamedEntity | null>();
  for (const { firstWord, wordEnd, entity } of names) {
    if (entity.kind === 'PLACE' || entity.kind === 'PERSON') continue;
    const own = words.slice(firstWord, wordEnd).filter(({ capital }) => capital);
    if (own.length < FEWEST_INITIALS) continue;
    const letters = own.map(({ text }) => text[0]).join('');
    const known = byInitials.get(letters);
    // The initials of two are nobody's.
    byInitials.set(letters, known === undefined || known?.id === entity.id ? entity : null);
  }
  return words.flatMap(({ start, bareEnd, text, kind }, firstWord) => {
    const letters = kind === 'WORD' ? text.slice(0, bareEnd - start) : '';
    const entity = byInitials.get(letters) ?? null;
    if (entity === null || !isFree(firstWord)) return [];
    return [{ firstWord, wordEnd: firstWord + 1, start, end: bareEnd, entity }];
  });
}

/** Two letters may stand for anything. */
const FEWEST_INITIALS = 3;

/** "RWU", "TfL", "NEU": letters of which most are capitals. */
function isAbbreviation(text: string): boolean {
  if (text.length < 2 || text.length > 10 || !/^[\p{L}&]+$/u.test(text)) return false;
  return text.replace(/[^\p{Lu}]/gu, '').length * 2 > text.length;
}
