import type { OrganisationKind } from '../record.ts';
import type { Run, Search } from './body-evidence.ts';
import { isGivenName, isOrdinaryWord } from './vocabulary.ts';
import type { Word } from './words.ts';

/**
 * What capitals are that begin with a word of the language and so name nobody: "Clean Rivers said", "Jane Doe, of Helping
 * Hand", "staff at Paper Lanterns", "owned by Redline Parking". Null where nothing beside them tells of a body.
 */
export function kindByWords(search: Search, run: Run): OrganisationKind | null {
  const { words, vocabulary } = search;
  const { firstWord, wordEnd } = run;
  if (wordEnd - firstWord < 2 || isNoBody(search, run)) return null;
  if (!isOrdinaryWord(words[firstWord]!.key, vocabulary)) return null;
  if (speaks(words, run)) return 'OTHER';
  const [governor, preposition] = [
    words[firstWord - 2]?.key ?? '',
    words[firstWord - 1]?.key ?? '',
  ];
  if (preposition === 'by' && OWNING.has(governor)) return 'COMPANY';
  if (preposition === 'for' && WORKING.test(governor)) return 'COMPANY';
  if (preposition === 'at' && STAFF.has(governor)) return 'OTHER';
  const next = words[wordEnd];
  if (next?.capital === false && !words[wordEnd - 1]!.possessive && STAFF.has(next.key))
    return 'OTHER';
  return isSomebodysBody(search, run) ? 'OTHER' : null;
}

/** "Fisherman Zyg Starling", "Transport Jane Doe", "House Republicans", "Green Street": other names than a body's. */
function isNoBody({ words, vocabulary }: Search, { firstWord, wordEnd }: Run): boolean {
  const { callings, roleNouns, belongings, placeNouns } = vocabulary;
  const [first, ...others] = words.slice(firstWord, wordEnd).map(({ key }) => key);
  const last = others.at(-1)!;
  return (
    callings.has(first!) ||
    roleNouns.has(first!) ||
    placeNouns.has(last) ||
    belongings.has(last.replace(/s$/, '')) ||
    others.some((key) => isGivenName(key, vocabulary))
  );
}

/** "Clean Rivers said", "“…,” said Clean Rivers", "according to Clean Rivers", "Clean Rivers: “…”" */
function speaks(words: readonly Word[], { firstWord, wordEnd }: Run): boolean {
  const [next, after] = [words[wordEnd], words[wordEnd + 1]];
  const verb = HELPERS.has(next?.key ?? '') ? after : next;
  if (SPEAKING.has(verb?.key ?? '')) return true;
  const [before, second] = [words[firstWord - 1], words[firstWord - 2]];
  if (SPEAKING.has(before?.key ?? '') && /^["”’]$/.test(second?.text ?? '')) return true;
  if (before?.key === 'to' && second?.key === 'according') return true;
  return words[firstWord]!.opens && next?.text === ':' && /^["“‘]$/.test(after?.text ?? '');
}

/** "Jane Doe, of Helping Hand,", "Jane Doe from Helping Hand said": where whoever is named works. */
function isSomebodysBody({ words }: Search, { firstWord, wordEnd }: Run): boolean {
  if (!FROM.has(words[firstWord - 1]?.key ?? '')) return false;
  const isApart = words[firstWord - 2]?.text === ',';
  const name = isApart ? firstWord - 3 : firstWord - 2;
  if (words[name]?.capital !== true || words[name - 1]?.capital !== true) return false;
  const next = words[wordEnd];
  return isApart ? next?.text === ',' : SPEAKING.has(next?.key ?? '');
}

const FROM = new Set(['of', 'from', 'at']);
const HELPERS = new Set(['has', 'have', 'had', 'also', 'today', 'yesterday', 'later']);
const SPEAKING = new Set(
  'said says told tells added adds warned warns insisted insists confirmed announced claimed claims called urged posted tweeted wrote argues argued denied denies'.split(
    ' ',
  ),
);
const OWNING = new Set('owned run built funded backed provided sponsored organised'.split(' '));
const WORKING = /^work(?:s|ed|ing)?$/;
const STAFF = new Set(
  'staff workers employees bosses managers drivers management members customers volunteers'.split(
    ' ',
  ),
);
