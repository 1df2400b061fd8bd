import type { OrganisationKind } from '../record.ts';
import { PERSONAL } from './acts-of-people.ts';
import { ARTICLES, type Run, type Search } from './body-evidence.ts';

/**
 * What the text goes on to call a name: "Kestrel, which had 20 flights, … the airline said", "Kestrel has closed it.
 * Its managing director …", "Kestrel, one of the biggest brewers".
 */
export function kindCalledNext(search: Search, run: Run): OrganisationKind | null {
  if (search.words[run.wordEnd - 1]!.possessive) return null;
  return kindOfMany(search, run) ?? kindInParagraph(search, run) ?? kindOfLed(search, run);
}

/** "Kestrel, one of the few foreign groups still in the town, …" */
function kindOfMany({ words, vocabulary }: Search, { wordEnd }: Run): OrganisationKind | null {
  const opening = words.slice(wordEnd, wordEnd + 3).map(({ text }) => text);
  if (opening.join(' ') !== ', one of') return null;
  for (let at = wordEnd + 3; at < wordEnd + 3 + LONGEST_PHRASE; at++) {
    const word = words[at];
    if (word?.kind !== 'WORD' || word.capital) return null;
    const kind = vocabulary.bodyNouns.get(singular(word.key));
    if (kind !== undefined && word.key.endsWith('s') && !word.possessive) return kind;
    if (vocabulary.callings.has(word.key) || PREPOSITIONS.has(word.key)) return null;
  }
  return null;
}

const PREPOSITIONS = new Set('in at on from with who that which for'.split(' '));

function singular(noun: string): string {
  return noun.endsWith('ies') ? `${noun.slice(0, -3)}y` : noun.replace(/s$/, '');
}

/** "Kestrel, which …": no person; and then, in the same paragraph and with no other name between, "the airline said". */
function kindInParagraph(search: Search, { wordEnd }: Run): OrganisationKind | null {
  const { words, vocabulary } = search;
  if (words[wordEnd]?.text !== ',' || words[wordEnd + 1]?.key !== 'which') return null;
  for (const at of wordsOfReporter(search, wordEnd + 2)) {
    const kind = vocabulary.bodyNouns.get(words[at]!.key);
    const before = words[at - 1]!;
    if (kind === undefined || before.key !== 'the' || words[at]!.possessive) continue;
    return vocabulary.verbs.has(words[at + 1]?.key ?? '') ? kind : null;
  }
  return null;
}

/** "Kestrel announced that it would close. Its managing director, Jane Doe, …": nobody else is named in between. */
function kindOfLed(search: Search, { firstWord, wordEnd }: Run): OrganisationKind | null {
  const { words } = search;
  if (!words[firstWord]!.opens) return null;
  for (const at of wordsOfReporter(search, wordEnd)) {
    if (words[at]!.key !== 'its' || !words[at]!.opens) continue;
    const [first, second] = [words[at + 1]?.key ?? '', words[at + 2]?.key ?? ''];
    return LEADERS.get(first) ?? LEADERS.get(`${first} ${second}`) ?? null;
  }
  return null;
}

const LEADERS: ReadonlyMap<string, OrganisationKind> = new Map([
  ['managing director', 'COMPANY'],
  ['finance director', 'COMPANY'],
  ['chief executive', 'COMPANY'],
  ['founder', 'COMPANY'],
  ['shares', 'COMPANY'],
  ['general secretary', 'UNION'],
  ['chair', 'OTHER'],
  ['chairman', 'OTHER'],
  ['chairwoman', 'OTHER'],
  ['director', 'OTHER'],
  ['president', 'OTHER'],
]);

/** The words that follow in the same paragraph and outside marks, up to the first other name. */
function* wordsOfReporter({ words, covering }: Search, from: number): Generator<number> {
  let isQuoted = false;
  for (let at = from; at < Math.min(from + FARTHEST, words.length - 1); at++) {
    const { text, kind, key, capital, opens } = words[at]!;
    if (kind === 'BREAK' || PERSONAL.has(key)) return;
    if (text === '“' || text === '”') isQuoted = text === '“';
    else if (text === '"') isQuoted = !isQuoted;
    if (isQuoted) continue;
    const cover = covering[at]?.entity.kind;
    const isName = capital && !opens && cover !== 'PLACE' && !ARTICLES.has(key) && key !== 'i';
    if (isName && !DATES.test(key)) return;
    yield at;
  }
}

const DATES =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:jan|febr)uary$|^(?:march|april|may|june|july|august)$|^(?:septem|octo|novem|decem)ber$/;

/** In words. */
const FARTHEST = 70;
const LONGEST_PHRASE = 8;
