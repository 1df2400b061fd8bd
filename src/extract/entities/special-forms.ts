import { foreignNameAt } from './foreign-names.ts';
import { belongsToName, isOrganisation, named, type Search } from './form-search.ts';
import type { Named } from './named.ts';
import { rescuersAt } from './rescuers.ts';
import { schoolAt } from './schools-named.ts';

/** A name that is told by more than its last word: "Harbour & Quill", "Radio Tarn", "Channel 6", "the Tarn city council". */
export function specialForm(search: Search, at: number, from: number): Named | null {
  return (
    channel(search, at) ??
    radioBefore(search, at) ??
    partnersAt(search, at, from) ??
    bodyInLowerCase(search, at, from) ??
    schoolAt(search, at, from) ??
    rescuersAt(search, at, from) ??
    foreignNameAt(search, at)
  );
}

/** "Harbour & Quill", "Harbour, Tarn & Daughters": two names joined so are a firm. */
function partnersAt(search: Search, joint: number, from: number): Named | null {
  const { words, covering, vocabulary } = search;
  const isOwn = (at: number) => {
    const word = words[at];
    return (
      word?.kind === 'WORD' &&
      word.capital &&
      !word.titleCased &&
      (covering[at] === null || covering[at]!.entity.kind === 'PLACE') &&
      /\p{Ll}/u.test(word.text) &&
      !(word.opens && vocabulary.openers.has(word.key))
    );
  };
  if (words[joint + 1]?.text !== '&' || words[joint]!.possessive) return null;
  if (joint < from || !isOwn(joint) || !isOwn(joint + 2)) return null;
  // "Rowan & Leeds" may be a firm, two towns are no more than that.
  if (covering[joint] !== null && covering[joint + 2] !== null) return null;
  // "Ropewalk & General Workers' Union" goes on.
  const after = words[joint + 3];
  if (!words[joint + 2]!.possessive && after?.kind === 'WORD' && after.capital && !after.opens)
    return null;
  let first = joint;
  while (first > from && joint - first < MOST_PARTNERS && isOwn(first - 1)) {
    if (words[first - 1]!.possessive) break;
    first--;
  }
  // "a lawyer at Harbour, Tarn & Quill"
  const isListed =
    words[first - 1]?.text === ',' && FIRM_PREPOSITIONS.has(words[first - 3]?.key ?? '');
  if (isListed && first - 2 >= from && isOwn(first - 2) && covering[first - 2] === null) first -= 2;
  return named(search, first, joint + 3, 'COMPANY');
}

const FIRM_PREPOSITIONS = new Set(['at', 'with', 'of', 'for', 'by', 'from', 'firm']);

const MOST_PARTNERS = 3;

/** "Larkin County school district", "the Tarn city council", "the Tarn news agency" */
function bodyInLowerCase(search: Search, at: number, from: number): Named | null {
  const { words, vocabulary } = search;
  const noun = words[at + 1];
  if (words[at]!.capital || noun === undefined || noun.capital || words[at]!.possessive)
    return null;
  if (BODIES.get(noun.key)?.has(words[at]!.key) !== true) return null;
  let first = at;
  while (first > from && at - first < MOST_BEFORE_BODY && belongsToName(search, first - 1)) {
    if (words[first - 1]!.possessive || vocabulary.belongings.has(words[first - 1]!.key)) break;
    first--;
  }
  const kind = noun.key === 'agency' ? 'PUBLISHER' : 'PUBLIC_BODY';
  return first === at ? null : named(search, first, at + 2, kind);
}

const MOST_BEFORE_BODY = 4;

/** Kinds of body that news writes in lower case behind a name, by their last word. */
const BODIES: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['district', new Set(['school', 'water', 'fire', 'transit', 'hospital'])],
  ['council', new Set(['city', 'county', 'borough', 'district', 'town', 'parish'])],
  ['department', new Set(['police', 'fire', "sheriff's"])],
  ['board', new Set(['school', 'health'])],
  ['force', new Set(['police'])],
  ['agency', new Set(['news'])],
]);

/** "Channel 6" */
function channel(search: Search, at: number): Named | null {
  const [word, number] = search.words.slice(at, at + 2);
  if (word?.key !== 'channel' || !word.capital) return null;
  if (number?.kind !== 'NUMBER' || !/^\d{1,2}$/.test(number.text)) return null;
  return named(search, at, at + 2, 'PUBLISHER');
}

/** "Radio Ropewalk" */
function radioBefore(search: Search, at: number): Named | null {
  const { words, covering } = search;
  const [before, word, next] = [words[at - 1], words[at]!, words[at + 1]];
  if (word.key !== 'radio' || !word.capital || word.opens || word.possessive) return null;
  if (before?.capital === true || next?.kind !== 'WORD' || !next.capital || next.titleCased)
    return null;
  const isOther =
    search.vocabulary.organisationTails.has(next.key) || isOrganisation(search, at + 1);
  return isOther || words[at + 2]?.capital
    ? null
    : named(search, at, covering[at + 1]?.wordEnd ?? at + 2, 'PUBLISHER');
}
