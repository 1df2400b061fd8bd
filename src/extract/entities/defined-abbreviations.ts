import { slugOf } from '../../reference/slug.ts';
import type { OrganisationKind } from '../record.ts';
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
 * "the Ropewalk and Harbour Workers (RHW)": capitals that letters in brackets abbreviate one by one, whether any of
 * them was read as a name or not.
 *
 * @param kindOf the kind that a last word tells; null where it tells none
 */
export function findSpelledNames(
  text: string,
  words: readonly Word[],
  names: readonly (Named | null)[],
  kindOf: (word: string) => OrganisationKind | null,
): readonly Named[] {
  return words.flatMap(({ text: opening }, bracket): readonly Named[] => {
    const [letters, closing] = [words[bracket + 1], words[bracket + 2]];
    if (opening !== '(' || closing?.text !== ')' || letters === undefined) return [];
    if (!/^\p{Lu}{3,8}$/u.test(letters.text)) return [];
    const firstWord = firstSpelled(words, bracket, letters.text);
    const covering = firstWord === null ? null : names[bracket - 1];
    if (firstWord === null || (covering != null && covering.firstWord <= firstWord)) return [];
    const [start, end] = [words[firstWord]!.start, words[bracket - 1]!.bareEnd];
    const name = text.slice(start, end).replace(/\s+/g, ' ');
    const known = covering?.entity.kind;
    const kind = known === undefined || known === 'PERSON' || known === 'PLACE' ? null : known;
    const entity = {
      id: slugOf(name),
      name,
      kind: kind ?? kindOf(words[bracket - 1]!.key) ?? ('OTHER' as const),
      odsCode: null,
    };
    return [{ firstWord, wordEnd: bracket, start, end, entity }];
  });
}

/** Index of the first of the words before a bracket whose initials the letters are. */
function firstSpelled(words: readonly Word[], bracket: number, letters: string): number | null {
  let left = letters.length;
  for (let at = bracket - 1; at >= 0 && bracket - at <= 2 * letters.length; at--) {
    const { kind, text, key, capital } = words[at]!;
    if (capital && text[0] === letters[left - 1]) {
      left--;
      if (left === 0) return at;
    } else if (capital || kind === 'BREAK' || !(LINKING.has(key) || text === ',' || text === '&')) {
      return null;
    }
  }
  return null;
}

const LINKING = new Set(['of', 'and', 'for', 'the', 'in', 'on', 'to']);

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
  const found: Named[] = [];
  for (const [firstWord, { start, bareEnd, text, kind, capital }] of words.entries()) {
    if (kind !== 'WORD' || !capital) continue;
    const entity = byInitials.get(text.slice(0, bareEnd - start)) ?? null;
    if (entity === null || !isFree(firstWord)) continue;
    found.push({ firstWord, wordEnd: firstWord + 1, start, end: bareEnd, entity });
  }
  return found;
}

/** Two letters may stand for anything. */
const FEWEST_INITIALS = 3;

/** "RWU", "TfL", "NEU": letters of which most are capitals. */
function isAbbreviation(text: string): boolean {
  if (text.length < 2 || text.length > 10 || !/^[\p{L}&]+$/u.test(text)) return false;
  return text.replace(/[^\p{Lu}]/gu, '').length * 2 > text.length;
}
