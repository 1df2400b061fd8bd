import { actsAsPerson } from './acts-of-people.ts';
import type { NameSearch, PersonName } from './person-name.ts';
import type { Title } from './titles.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { Word } from './words.ts';

/** Capitals that may name a person. */
export interface Candidate extends PersonName {
  /** False for a name that needs something beside it to be one. */
  readonly sure: boolean;
}

/**
 * The candidates that are people: those beyond doubt, and those that something in the text shows to be one,
 * beside them, beside the same name elsewhere, or by what their surname alone does.
 */
export function namesOfPeople(
  search: NameSearch,
  names: readonly Candidate[],
  titlesByEnd: ReadonlyMap<number, Title>,
): readonly PersonName[] {
  const evidence: Evidence = {
    titlesByStart: new Map(search.titles.map((title) => [title.firstWord, title])),
    titlesByEnd,
    surnames: new Set(names.filter(({ sure }) => sure).map(({ parts }) => parts.at(-1)!)),
    speakers: speakersByOneWord(search),
    alone: capitalsAlone(search),
    actors: actorsByOneWord(search),
  };
  const isShown = names.map(
    (name, index) =>
      name.sure ||
      showsPerson(search, name, evidence) ||
      isListedWith(search, names, index) ||
      acts(search, names, index) ||
      isMeantByNextSentence(search, names, index),
  );
  const shown = new Set(names.filter((_, index) => isShown[index]).map(nameKey));
  return names.filter((name, index) => isShown[index] || shown.has(nameKey(name)));
}

/** "Zyg Starling wiped her hands", "Zyg Starling’s phone rang. She let it": a person by what is told next. */
function acts({ words, vocabulary }: NameSearch, names: readonly Candidate[], index: number) {
  const { firstWord, wordEnd } = names[index]!;
  return actsAsPerson(
    words,
    {
      firstWord,
      wordEnd,
      lastEnd: names[index - 1]?.wordEnd ?? Number.NEGATIVE_INFINITY,
      nextFirst: names[index + 1]?.firstWord ?? words.length,
    },
    vocabulary,
  );
}

/**
 * "Zyg Starling has a yard in Penwick. She was born there": where a name opens a sentence and the next one opens with
 * "he" or "she", nobody else can be meant.
 */
function isMeantByNextSentence(
  { words, vocabulary }: NameSearch,
  names: readonly Candidate[],
  index: number,
): boolean {
  const { firstWord, wordEnd } = names[index]!;
  if (vocabulary.placeNouns.has(words[wordEnd - 1]!.key)) return false;
  if (!words[firstWord]!.opens || words[wordEnd - 1]!.possessive) return false;
  const { sentence } = words[firstWord]!;
  const end = Math.min(words.length, wordEnd + LONGEST_SENTENCE);
  let at = wordEnd;
  while (at < end && words[at]!.sentence === sentence) at++;
  if (at >= end || !/^(?:he|she)$/.test(words[at]!.key) || words[at - 1]!.kind === 'BREAK')
    return false;
  for (let next = index + 1; next < names.length && names[next]!.firstWord < at; next++) {
    if (names[next]!.sure) return false;
  }
  return words.slice(wordEnd, at).every(({ text }) => !/^["“”‘]$/.test(text));
}

/** In words. */
const LONGEST_SENTENCE = 60;

function nameKey({ parts }: PersonName): string {
  return parts.join(' ');
}

interface Evidence {
  readonly titlesByStart: ReadonlyMap<number, Title>;
  readonly titlesByEnd: ReadonlyMap<number, Title>;
  /** Surnames of those named beyond doubt. */
  readonly surnames: ReadonlySet<string>;
  /** Capitals that speak by themselves. */
  readonly speakers: ReadonlySet<string>;
  /** Capitals that act by themselves: "Starling bought it". */
  readonly actors: ReadonlySet<string>;
  /** Words with one capital inside a sentence that have no other capital beside them. */
  readonly alone: ReadonlySet<string>;
}

function capitalsAlone({ words, covering }: NameSearch): ReadonlySet<string> {
  const alone = new Set<string>();
  for (const [at, { kind, key, text, capital, opens, titleCased }] of words.entries()) {
    if (kind !== 'WORD' || !capital || opens || titleCased || covering[at] !== null) continue;
    const [before, after] = [words[at - 1], words[at + 1]];
    const isAlone = before?.capital !== true && after?.capital !== true;
    if (isAlone && !ARTICLES.has(before?.key ?? '') && !isInCapitals(text)) alone.add(key);
  }
  return alone;
}

function isInCapitals(text: string): boolean {
  return text === text.toUpperCase();
}

/** "Starling said", "“…,” says Starling": one capital, with none beside it, that speaks. */
function speakersByOneWord({ words, covering }: NameSearch): ReadonlySet<string> {
  const speakers = new Set<string>();
  for (const [at, word] of words.entries()) {
    if (!word.capital || word.titleCased || covering[at] !== null) continue;
    const before = words[at - 1];
    if (!SPEAKING.has(words[at + 1]?.key ?? '') && !isSaidBy(words, at)) continue;
    const standsAlone =
      word.opens || (before?.capital !== true && !ARTICLES.has(before?.key ?? ''));
    if (standsAlone) speakers.add(word.key);
  }
  return speakers;
}

/** "Starling bought it in May": one capital that opens a sentence and acts. */
function actorsByOneWord({ words, covering, vocabulary }: NameSearch): ReadonlySet<string> {
  const actors = new Set<string>();
  for (const [at, { kind, key, capital, opens, titleCased }] of words.entries()) {
    if (kind !== 'WORD' || !capital || !opens || titleCased || covering[at] !== null) continue;
    const next = words[at + 1];
    if (next?.kind !== 'WORD' || next.capital) continue;
    const acts = ACTING.has(next.key) || vocabulary.personalVerbs.has(next.key);
    if (acts && !vocabulary.openers.has(key)) actors.add(key);
  }
  return actors;
}

const ACTING = new Set('has had was is took made went got gave became bought sold left'.split(' '));

/** "“…,” says Starling." */
function isSaidBy(words: readonly Word[], at: number): boolean {
  return (
    SPEAKING.has(words[at - 1]?.key ?? '') &&
    /^["”’]$/.test(words[at - 2]?.text ?? '') &&
    words[at + 1]?.kind !== 'WORD'
  );
}

function showsPerson(
  { words, covering, vocabulary }: NameSearch,
  name: PersonName,
  evidence: Evidence,
): boolean {
  const { firstWord, wordEnd } = name;
  const after = words[wordEnd];
  const before = words[firstWord - 1];
  const title = evidence.titlesByEnd.get(firstWord);
  // "owners Jane Doe and John Roe": of a title for several people, a list.
  if (title !== undefined && (!title.plural || words[wordEnd]?.key === 'and')) return true;
  // "Doe Jr."
  if (name.suffix !== null) return true;
  if (after === undefined) return false;
  // "The mayor, Jane Doe, said"
  const apposed = before?.text === ',' ? evidence.titlesByEnd.get(firstWord - 1) : undefined;
  const isClosed = after.text === ',' || after.text === '.' || after.kind === 'BREAK';
  if (apposed !== undefined && !apposed.plural && apposed.opening !== 'OTHER' && isClosed)
    return true;
  // "The baker, Jane Doe, shook her head"
  if (after.text === ',' && before?.text === ',' && endsInCalling(words, firstWord - 1, vocabulary))
    return true;
  if (vocabulary.namesAfter.has(after.text)) return true;
  if (after.text === ',' || after.text === '(') {
    const next = words[wordEnd + 1];
    if (next?.kind === 'NUMBER' && /^\d\d$/.test(next.text)) return true;
    const article = next?.key === 'a' || next?.key === 'an' || next?.key === 'the' ? 1 : 0;
    if (evidence.titlesByStart.has(wordEnd + 1 + article)) return true;
    if (next?.key === 'who' || PARTY_LABEL.test(next?.text ?? '')) return true;
    if (after.text === ',' && hasOwnedTitle(words, wordEnd + 1, evidence)) return true;
    if (after.text === ',' && isCalledTitle(words, wordEnd + 1, evidence, vocabulary)) return true;
    if (after.text === ',' && speaksFor(words, covering, wordEnd + 1)) return true;
  }
  if (speaksNext(words, name) || labelsQuotation(words, name)) return true;
  const first = words[firstWord]!;
  // "ZYG STARLING has told … Starling grinned"
  const isShouted = words.slice(name.nameFirst, wordEnd).every(({ text }) => isInCapitals(text));
  if (isShouted && evidence.alone.has(name.parts.at(-1)!)) return true;
  const isVerb = first.opens && vocabulary.givenNamesAlsoWords.has(first.key);
  // "Will Starling resign?" where Starling is known by another given name.
  if (COPULAS.has(after.key)) {
    const article = words[wordEnd + 1]?.key === 'the' || words[wordEnd + 1]?.key === 'a' ? 1 : 0;
    if (evidence.titlesByStart.has(wordEnd + 1 + article)) return true;
  }
  if (evidence.surnames.has(name.parts.at(-1)!)) return !isVerb;
  // A person is called by the last word of their name, a company by the first.
  const [givenName = ''] = name.parts;
  if (evidence.speakers.has(name.parts.at(-1)!) && !evidence.speakers.has(givenName)) return true;
  if (evidence.actors.has(name.parts.at(-1)!) && !evidence.actors.has(givenName)) return true;
  if (SPEAKING.has(after.key)) return true;
  if (before?.key === 'said' || before?.key === 'says' || before?.key === 'added') return true;
  if (before?.possessive && isSaidOf(words, firstWord - 1)) return true;
  return before?.key === 'to' && words[firstWord - 2]?.key === 'according';
}

/** "“…,” said the Guild's Jane Doe": what owns the name stands right behind the verb. */
function isSaidOf(words: readonly Word[], owner: number): boolean {
  for (let at = owner; at > owner - LONGEST_OWNER; at--) {
    const { key, capital } = words[at - 1] ?? {};
    if (SPEAKING.has(key ?? '')) return /^["”’]$/.test(words[at - 2]?.text ?? '');
    if (!capital && key !== 'the' && key !== 'of') return false;
  }
  return false;
}

/** In words. */
const LONGEST_OWNER = 6;

/** "A senior planner with the council, Jane Doe, said": what stands before the comma says what somebody is. */
function endsInCalling(words: readonly Word[], comma: number, { callings }: Vocabulary): boolean {
  for (let at = comma - 1; at >= Math.max(0, comma - LONGEST_DESCRIPTION); at--) {
    const { kind, key, capital, opens } = words[at]!;
    if (kind !== 'WORD') return false;
    if (callings.has(key) && (!capital || opens)) return true;
  }
  return false;
}

/** In words. */
const LONGEST_DESCRIPTION = 9;

/** "Jane Doe, the hospital's chief executive, said": a title behind its owner. */
function hasOwnedTitle(words: readonly Word[], from: number, { titlesByStart }: Evidence): boolean {
  for (let at = from; at < from + 4; at++) {
    const word = words[at];
    if (word?.kind !== 'WORD') return false;
    if (word.possessive || word.key === 'its' || word.key === 'their')
      return titlesByStart.has(at + 1);
  }
  return false;
}

/** "Jane Doe, R-Texas", "Jane Doe (Lab, Thornbury)" */
const PARTY_LABEL = /^(?:[RDI]|[RDI]-\p{Lu}.*|Con|Lab|LD|Lib|Dem|Rep|SNP|DUP|Ind)$/u;

const MOST_ADJECTIVES = 6;

/** "Jane Doe, a senior Ropewalk officer who …": a title behind words that only describe it. */
function isCalledTitle(
  words: readonly Word[],
  article: number,
  { titlesByStart }: Evidence,
  vocabulary: Vocabulary,
): boolean {
  if (!ARTICLES.has(words[article]?.key ?? '')) return false;
  for (let at = article + 1; at <= article + MOST_ADJECTIVES; at++) {
    const word = words[at];
    if (word?.kind !== 'WORD' || LINKING.has(word.key) || /.ed$/.test(word.key)) return false;
    if (titlesByStart.get(at)?.plural === false || vocabulary.callings.has(word.key)) return true;
  }
  return false;
}

const ARTICLES = new Set(['a', 'an', 'the']);
const LINKING = new Set('of from led run by with and or that which who to in at for'.split(' '));

/** "Jane Doe, for the Guild of Bakers, said", "Jane Doe, from Little Hexley, told". */
function speaksFor(
  words: readonly Word[],
  covering: NameSearch['covering'],
  preposition: number,
): boolean {
  if (!FOR.has(words[preposition]?.key ?? '')) return false;
  const start = words[preposition + 1]?.key === 'the' ? preposition + 2 : preposition + 1;
  if (covering[start]?.mention.kind === 'ORGANISATION') return true;
  for (let at = start; at < start + LONGEST_LABEL; at++) {
    const word = words[at];
    if (word?.text === ',') return SPEAKING.has(words[at + 1]?.key ?? '');
    if (word?.kind !== 'WORD') return false;
  }
  return false;
}

const FOR = new Set(['for', 'from', 'of', 'at']);

const LONGEST_LABEL = 14;

/** "Jane Doe, of the Guild of Bakers: “…”" */
function labelsQuotation(words: readonly Word[], { firstWord, wordEnd }: PersonName): boolean {
  if (!words[firstWord]!.opens || words[wordEnd]?.text !== ',') return false;
  if (words[wordEnd + 1]?.key !== 'of') return false;
  const label = words.slice(wordEnd, wordEnd + LONGEST_LABEL);
  const colon = label.findIndex(({ text }) => text === ':');
  return colon > 0 && /^["'“‘]/.test(label[colon + 1]?.text ?? '');
}

/** How many words may stand between a name that opens a sentence and "he said". */
const FARTHEST_SPEECH = 60;

/** A name opens its sentence before a comma, and the next to speak, with no other capital between, is "he" or "she". */
function speaksNext(words: readonly Word[], { firstWord, wordEnd }: PersonName): boolean {
  if (!words[firstWord]!.opens || words[wordEnd]?.text !== ',') return false;
  const article = words[wordEnd + 1]?.key;
  if (article !== 'a' && article !== 'an' && article !== 'the') return false;
  for (let at = wordEnd + 1; at < Math.min(wordEnd + FARTHEST_SPEECH, words.length - 1); at++) {
    const { key } = words[at]!;
    if ((key === 'he' || key === 'she') && SPEAKING.has(words[at + 1]!.key)) return true;
    if (SPEAKING.has(key)) return false;
  }
  return false;
}

const COPULAS = new Set(['is', 'was', 'became']);
const SPEAKING = new Set(
  'said says told tells added adds explained explains warned warns insisted insists argued argues claimed claims'.split(
    ' ',
  ),
);

/** "Jane Doe, Oyin Ade and …": a name in one list with another. */
function isListedWith({ words }: NameSearch, names: readonly Candidate[], index: number): boolean {
  const name = names[index]!;
  const earlier = names[index - 1];
  const later = names[index + 1];
  const joins = (from: number, to: number) =>
    to - from <= 2 &&
    to > from &&
    words.slice(from, to).every(({ text, key }) => text === ',' || key === 'and' || text === '&');
  if (earlier?.sure && joins(earlier.wordEnd, name.firstWord)) return true;
  return (
    later?.sure === true &&
    later.firstWord - name.wordEnd === 1 &&
    words[name.wordEnd]!.key === 'and'
  );
}
