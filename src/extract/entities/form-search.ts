import { slugOf } from '../../reference/slug.ts';
import type { OrganisationKind } from '../record.ts';
import { EVERYDAY_HONORIFICS } from './addresses.ts';
import type { Named, NamedEntity } from './named.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { Word } from './words.ts';

/** The words of an article, and the names known in it before forms are looked for. */
export interface Search {
  readonly text: string;
  readonly words: readonly Word[];
  readonly covering: readonly (Named | null)[];
  readonly vocabulary: Vocabulary;
}

/**
 * In words, to either side of what shows the form. A run of capitals that goes on for longer is no name, and
 * walking over all of it at each of its words would cost the square of its length.
 */
export const LONGEST_NAME = 25;

/** Whether a known organisation's name covers a word. */
export function isOrganisation({ covering }: Search, at: number): boolean {
  const kind = covering[at]?.entity.kind;
  return kind !== undefined && kind !== 'PLACE' && kind !== 'PERSON';
}

/** Whether a word may be part of an organisation's name, to the left of what shows its form. */
export function belongsToName(search: Search, at: number): boolean {
  const { words, covering, vocabulary } = search;
  const word = words[at]!;
  if (word.kind !== 'WORD' || !word.capital || word.key === 'the') return false;
  if (word.opens && vocabulary.openers.has(word.key)) return false;
  if (word.possessive && covering[at] !== null) return false;
  if (
    vocabulary.honorifics.has(word.key) &&
    word.key !== 'st' &&
    !EVERYDAY_HONORIFICS.has(word.key)
  )
    return false;
  return !isOrganisation(search, at) || word.key === 'nhs' || beginsLongerName(search, at);
}

/** "Northern Vale Railway" is none of Northern's: a company's one word, before other capitals. */
function beginsLongerName({ words, covering, vocabulary }: Search, at: number): boolean {
  const known = covering[at]!;
  const next = words[at + 1];
  const { text, possessive } = words[at]!;
  if (known.wordEnd - known.firstWord > 1 || possessive || text === text.toUpperCase())
    return false;
  // "Northern & Vale Building Society"
  if (next?.text === '&') return words[at + 2]?.capital === true;
  return next?.capital === true && !vocabulary.organisationTails.has(next.key);
}

/** Countries and the like that stand in the names of bodies. */
export const COUNTRIES = new Set(
  'britain uk england scotland wales ireland europe america'.split(' '),
);

const LEGAL_FORM = /(?<=\S),? (?:Ltd|Limited|LLP|LLC|PLC|Plc|plc|Inc|Corp)\.?$/;

/** The name between two words, as that of an organisation of a kind. */
export function named(
  { text, words }: Search,
  firstWord: number,
  wordEnd: number,
  kind: OrganisationKind,
): Named {
  const start = words[firstWord]!.start;
  const end = words[wordEnd - 1]!.bareEnd;
  // "Kestrel Buses Ltd" and "Kestrel Buses" are one company.
  const name = text.slice(start, end).replace(/\s+/g, ' ').replace(LEGAL_FORM, '');
  const entity: NamedEntity = { id: slugOf(name), name, kind, odsCode: null };
  return { firstWord, wordEnd, start, end, entity };
}
