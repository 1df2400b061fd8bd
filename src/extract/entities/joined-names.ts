import { slugOf } from '../../reference/slug.ts';
import { kindOf, type Run, type Search } from './body-evidence.ts';
import type { Named, NamedEntity } from './named.ts';
import { isGivenName } from './vocabulary.ts';

/**
 * Bodies whose names are capitals with small words between: "Parents for Places", "Voices of the Valley", "Artists
 * Against Oil", "Save the Ploughshare". Towns, books, battles and offices are named so, too: something must be said of
 * one that is said of bodies alone, or that only bodies and people do.
 */
export function findJoinedNames(text: string, search: Search): readonly Named[] {
  const runs = joinedRuns(search);
  const entities = new Map<string, NamedEntity>();
  for (const run of runs) {
    const kind = kindOf(search, run) ?? (acts(search, run) ? 'OTHER' : null);
    const known = entities.get(run.key);
    if (kind === null || (known !== undefined && known.kind !== 'OTHER')) continue;
    const { start, end } = spanOf(search, run);
    const name = text.slice(start, end).replace(/\s+/g, ' ');
    entities.set(run.key, { id: slugOf(name), name, kind, odsCode: null });
  }
  return runs.flatMap((run) => {
    const entity = entities.get(run.key);
    const { firstWord, wordEnd } = run;
    return entity === undefined ? [] : [{ firstWord, wordEnd, ...spanOf(search, run), entity }];
  });
}

function spanOf({ words }: Search, { firstWord, wordEnd }: Run) {
  return { start: words[firstWord]!.start, end: words[wordEnd - 1]!.bareEnd };
}

/** All such capitals; those that open a sentence only where more than the opening tells that they are a name. */
function joinedRuns(search: Search): readonly Run[] {
  const runs: Run[] = [];
  for (let at = 0; at < search.words.length; at++) {
    const run = joinedRunAt(search, at);
    if (run === null) continue;
    runs.push(run);
    at = run.wordEnd - 1;
  }
  const inside = new Set(
    runs.filter(({ firstWord }) => !search.words[firstWord]!.opens).map(({ key }) => key),
  );
  return runs.filter(
    (run) => !search.words[run.firstWord]!.opens || inside.has(run.key) || isPlain(search, run),
  );
}

function joinedRunAt(search: Search, first: number): Run | null {
  const { words } = search;
  if (!isOwn(search, first) || goesOnBefore(search, first)) return null;
  const joint = endOfCapitals(search, first);
  if (words[joint - 1]!.possessive || !mayBegin(search, first, joint)) return null;
  const second = afterJoint(search, first, joint);
  if (second === null) return null;
  const wordEnd = endOfCapitals(search, second);
  if (wordEnd === second || isOffice(search, first, joint)) return null;
  if (isTwoNames(search, first, joint, wordEnd - second)) return null;
  const key = words
    .slice(first, wordEnd)
    .map((word) => word.key)
    .join(' ');
  return { firstWord: first, wordEnd, key };
}

/** "Keen Voices of" goes on before "Voices". */
function goesOnBefore(search: Search, first: number): boolean {
  return first > 0 && search.words[first - 1]!.capital && isOwn(search, first - 1);
}

function endOfCapitals(search: Search, first: number): number {
  let end = first;
  while (end - first < MOST_CAPITALS && isOwn(search, end)) {
    end++;
    if (search.words[end - 1]!.possessive) break;
  }
  return end;
}

const MOST_CAPITALS = 3;

function isOwn({ words, covering, vocabulary }: Search, at: number): boolean {
  const word = words[at];
  if (word?.kind !== 'WORD' || !word.capital || word.titleCased || /\d/.test(word.text))
    return false;
  const kind = covering[at]?.entity.kind;
  if (kind !== undefined && kind !== 'PLACE') return false;
  return word.text.length > 1 && !vocabulary.honorifics.has(word.key) && !NO_PART.test(word.key);
}

const NO_PART =
  /^(?:the|a|an|his|her|its|their)$|^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:jan|febr)uary$|^(?:march|april|may|june|july|august)$|^(?:septem|octo|novem|decem)ber$/;

/** Who has a given name, or an opener in front, is none: "Joan of Arc", "Later in Penwick". */
function mayBegin({ words, vocabulary, covering }: Search, first: number, joint: number): boolean {
  const { key, opens } = words[first]!;
  if (isGivenName(key, vocabulary) || (opens && vocabulary.openers.has(key))) return false;
  return covering.slice(first, joint).every((name) => name === null);
}

/** Where the name goes on behind "for", "of the", or behind a campaign's verb "the". */
function afterJoint({ words, vocabulary }: Search, first: number, joint: number): number | null {
  const key = words[joint]?.key ?? '';
  const isCampaign = joint - first === 1 && vocabulary.campaignVerbs.has(words[first]!.key);
  if (key === 'the') return isCampaign ? joint + 1 : null;
  if (!JOINTS.has(key)) return null;
  return words[joint + 1]?.key === 'the' ? joint + 2 : joint + 1;
}

/** "Marram Services in Penwick", "left Marram Town for the Quill Rovers": what stands on each side is a name of its own. */
function isTwoNames(
  { words }: Search,
  first: number,
  joint: number,
  lengthBehind: number,
): boolean {
  const isLong = joint - first > 1;
  const { key } = words[joint]!;
  if (key === 'of' || key === 'the') return false;
  if (key === 'for' || key === 'against') return isLong && lengthBehind > 1;
  const isPlaced = key === 'in' && words[joint + 1]!.key !== 'the';
  return isLong || (isPlaced && !PLURAL.test(words[first]!.key));
}

const PLURAL = /s$|^(?:women|men|people|children)$/;

const JOINTS = new Set('of for against in on with without to before over'.split(' '));

/** "Bishop of Marram", "Minister for Trade", "Duke of Penwick": what one person is. */
function isOffice({ words, vocabulary }: Search, first: number, joint: number): boolean {
  return words.slice(first, joint).some(({ key }) => {
    const isPost = vocabulary.roleNouns.get(key)?.some(({ plural }) => !plural) === true;
    return (
      isPost ||
      vocabulary.callings.has(key) ||
      vocabulary.crowns.has(key) ||
      OFFICES.has(key) ||
      THINGS.has(key)
    );
  });
}

const OFFICES = new Set('duke earl marquess prince bachelor master'.split(' '));
/** "Act of the Yard", "Battle of Marram", "Isle of Quill": what no body is. */
const THINGS = new Set(
  `act acts bill treaty battle war wars siege charter code day night week month year feast race cup statement letter
  declaration gospel song songs tale tales story lord order house court isle bay bank strait gulf cape mount city
  state republic kingdom university college`.split(/\s+/),
);

/** "Fair Game for Fans": a capital behind the first one; "Parents for Places": somebody for or against something. */
function isPlain({ words, covering }: Search, { firstWord, wordEnd }: Run): boolean {
  if (words[firstWord + 1]!.capital) return true;
  const isPlaced = covering.slice(firstWord, wordEnd).some((name) => name !== null);
  const joint = words[firstWord + 1]!.key;
  return !isPlaced && (joint === 'for' || joint === 'against' || joint === 'the');
}

/** "Parents for Places said", "Parents for Places has accused", "Parents for Places, which" */
function acts({ words }: Search, { wordEnd }: Run): boolean {
  if (words[wordEnd - 1]!.possessive) return false;
  if (words[wordEnd]?.text === ',') return words[wordEnd + 1]?.key === 'which';
  const verb = HELPERS.has(words[wordEnd]?.key ?? '') ? wordEnd + 1 : wordEnd;
  return ACTS.has(words[verb]?.key ?? '');
}

const HELPERS = new Set(['has', 'have', 'had', 'also', 'later', 'now']);
/** What bodies and people do, but no town, book or battle. */
const ACTS = new Set(
  `said says added adds warned warns insisted insists confirmed confirms announced announces claimed claims told tells
  called calls accused accuses urged urges welcomed welcomes condemned condemns criticised criticises described describes
  argued argues believes believed hopes hoped fears feared denied denies declined declines wants wanted demanded demands
  campaigns campaigned organised organises launched launches wrote writes posted tweeted estimated estimates
  complained complains replied responded promised promises pledged vowed`.split(/\s+/),
);
