import { slugOf } from '../../reference/slug.ts';
import type { Named } from './named.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { Word } from './words.ts';

/**
 * Companies that the text names without a form of theirs: after a word for what they are ("the bakery chain
 * Rowan Vale"), and wherever the name of one found so, or by its form ("Rowan Vale plc"), stands again.
 *
 * @param names organisations found by form
 * @param isFree whether no known name covers a word
 */
export function findRepeatedNames(
  text: string,
  words: readonly Word[],
  names: readonly Named[],
  isFree: (at: number) => boolean,
  { roleNouns }: Vocabulary,
): readonly Named[] {
  const described = findDescribed(text, words, isFree, roleNouns);
  const byFirst = new Map<string, { readonly keys: readonly string[]; readonly named: Named }[]>();
  for (const named of [...names, ...described]) {
    if (named.entity.kind !== 'COMPANY') continue;
    const keys = named.entity.name.toLowerCase().split(' ');
    // one word alone may be a name of anything
    if (keys.length < 2 || keys.length > LONGEST_REPEATED) continue;
    const same = byFirst.get(keys[0]!) ?? [];
    if (same.some((other) => other.named.entity.id === named.entity.id)) continue;
    byFirst.set(keys[0]!, [...same, { keys, named }].slice(0, MOST_ALIKE));
  }
  const found: Named[] = [];
  for (let at = 0; at < words.length; at++) {
    if (!words[at]!.capital || words[at]!.titleCased) continue;
    for (const { keys, named } of byFirst.get(words[at]!.key) ?? []) {
      const wordEnd = at + keys.length;
      if (!keys.every((key, index) => isSame(words[at + index], key) && isFree(at + index)))
        continue;
      const { start } = words[at]!;
      found.push({
        firstWord: at,
        wordEnd,
        start,
        end: words[wordEnd - 1]!.bareEnd,
        entity: named.entity,
      });
      at = wordEnd - 1;
      break;
    }
  }
  return found;
}

const LONGEST_REPEATED = 5;
const MOST_ALIKE = 8;

function isSame(word: Word | undefined, key: string): boolean {
  return word?.capital === true && word.key === key;
}

/** "the bakery chain Rowan Vale", "haulage firm Rowan Vale" */
function findDescribed(
  text: string,
  words: readonly Word[],
  isFree: (at: number) => boolean,
  roleNouns: Vocabulary['roleNouns'],
): readonly Named[] {
  const found: Named[] = [];
  for (let at = 0; at + 2 < words.length; at++) {
    const noun = words[at]!;
    if (noun.capital || noun.possessive || !COMPANY_NOUNS.has(noun.key)) continue;
    let wordEnd = at + 1;
    while (wordEnd - at <= MOST_WORDS && isPart(words[wordEnd]) && isFree(wordEnd)) {
      wordEnd++;
      if (words[wordEnd - 1]!.possessive) break;
    }
    if (wordEnd - at < 3 || wordEnd - at > MOST_WORDS) continue;
    const own = words.slice(at + 1, wordEnd);
    if (own.some(({ key, titleCased }) => titleCased || roleNouns.has(key))) continue;
    const { start } = words[at + 1]!;
    const end = words[wordEnd - 1]!.bareEnd;
    const name = text.slice(start, end).replace(/\s+/g, ' ');
    const id = slugOf(name);
    found.push({
      firstWord: at + 1,
      wordEnd,
      start,
      end,
      entity: { id, name, kind: 'COMPANY', odsCode: null },
    });
  }
  return found;
}

const COMPANY_NOUNS = new Set(['chain', 'company', 'firm', 'retailer', 'supermarket', 'airline']);
const MOST_WORDS = 4;

function isPart(word: Word | undefined): boolean {
  return word?.kind === 'WORD' && word.capital && !word.opens;
}
