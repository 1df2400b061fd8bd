import type { Named, NamedEntity } from './named.ts';
import type { Word } from './words.ts';

/**
 * "The Senate", "the House", "Congress": chambers that news names by one word. It is the one whose longer name
 * the article gives ("the Norvale Senate"), if there is one such.
 *
 * @param names organisations found so far, in order
 * @param isFree whether no known name covers a word
 */
export function findChambers(
  words: readonly Word[],
  names: readonly Named[],
  isFree: (at: number) => boolean,
): readonly Named[] {
  const longer = longerNames(names);
  const hasLegislature = words.some(({ key }) => LEGISLATURES.has(key));
  const found: Named[] = [];
  for (const [at, word] of words.entries()) {
    const name = CHAMBERS.get(word.key);
    if (name === undefined || !word.capital || word.titleCased || !isFree(at)) continue;
    if (!standsAlone(words, at)) continue;
    const isDefinite = words[at - 1]?.key === 'the';
    if (word.key === 'house' && !(isDefinite && hasLegislature)) continue;
    const known = longer.get(word.key);
    if (known === null) continue;
    const entity = known ?? { id: word.key, name, kind: 'PUBLIC_BODY' as const, odsCode: null };
    const { start, bareEnd: end } = word;
    found.push({ firstWord: at, wordEnd: at + 1, start, end, entity });
  }
  return found;
}

const CHAMBERS: ReadonlyMap<string, string> = new Map([
  ['senate', 'Senate'],
  ['congress', 'Congress'],
  ['house', 'House'],
]);

/** Words without which "the House" may be any house. */
const LEGISLATURES: ReadonlySet<string> = new Set([
  'senate',
  'congress',
  'representatives',
  'legislature',
  'statehouse',
]);

/** "Senate Republicans" and "Trades Union Congress" are something else. */
function standsAlone(words: readonly Word[], at: number): boolean {
  const [before, after] = [words[at - 1], words[at + 1]];
  const goesOn = before?.kind === 'WORD' && before.capital && before.key !== 'the';
  if (goesOn && !before.opens && !before.possessive) return false;
  if (words[at]!.possessive) return true;
  return !(after?.kind === 'WORD' && (after.capital || after.key === 'of'));
}

/** By their last word; null where the article names two that end in it. */
function longerNames(names: readonly Named[]): ReadonlyMap<string, NamedEntity | null> {
  const longer = new Map<string, NamedEntity | null>();
  for (const { entity } of names) {
    if (entity.kind === 'PLACE' || entity.kind === 'PERSON') continue;
    const key = lastChamber(entity.name);
    if (key === null) continue;
    const known = longer.get(key);
    longer.set(key, known === undefined || known?.id === entity.id ? entity : null);
  }
  return longer;
}

function lastChamber(name: string): string | null {
  if (name.endsWith('House of Representatives')) return 'house';
  const last = name.toLowerCase().split(' ').at(-1)!;
  // The White House is no chamber.
  return last !== 'house' && CHAMBERS.has(last) ? last : null;
}
