import type { Element, Frame } from '../frames/frames.ts';
import { BREAKS, isName } from '../frames/grammar.ts';
import { readCalling } from '../speakers/callings.ts';
import { type Discourse, voiceOf } from '../speakers/discourse.ts';
import { learn } from '../speakers/person-meant.ts';
import type { Reading } from '../speakers/reading.ts';
import { noteTold } from '../speakers/told.ts';
import type { CueWords } from '../words/cue-words.ts';
import { wordSet } from '../words/word-set.ts';

/**
 * Notes what a sentence tells of the people in it, for the descriptions that follow: of whoever it is about, up to where
 * it reports or names somebody else, and of whoever a name or "who" stands before. "Jane Doe’s bakery" and "founded by
 * Jane Doe" tell of her, too.
 */
export function noteDeeds(
  discourse: Discourse,
  { elements }: Frame,
  subject: Reading | null,
  words: CueWords,
): void {
  const [about, ...others] = subject?.voices ?? [];
  if (about?.kind === 'PERSON' && others.length === 0 && subject!.certainty >= SURE) {
    const from = elements.findIndex(({ start }) => start >= subject!.span.end);
    if (from > 0) noteClause(discourse, elements, from, about.entity!, words);
  }
  for (const [at, element] of elements.entries()) {
    if (element.mention?.kind !== 'PERSON') continue;
    const entity = voiceOf(discourse, element.mention)?.entity;
    if (entity == null) continue;
    noteClause(discourse, elements, at + 1, entity, words, element.genitive ? OWNED : LONGEST);
    const [deed, by] = elements.slice(Math.max(0, at - 2), at);
    if (by?.word === 'by')
      noteTold(discourse.told, entity, [deed!.word, `${deed!.word}-by`], words);
  }
}

/** How sure it must be whom the sentence is about. */
const SURE = 0.7;
/** In elements: how far a clause is read, and how much of what stands behind a genitive is owned. */
const LONGEST = 30;
const OWNED = 4;

function noteClause(
  discourse: Discourse,
  elements: readonly Element[],
  from: number,
  entity: string,
  words: CueWords,
  reach = LONGEST,
): void {
  const said: string[] = [];
  for (let at = from; at < Math.min(elements.length, from + reach); at++) {
    const element = elements[at]!;
    const { kind, word, mention, genitive } = element;
    if (kind === 'QUOTATION' || STOPS.has(word)) break;
    if (mention !== null) {
      if (isName(element, 'PERSON') || genitive) break;
      for (const part of wordsOf(discourse.text.slice(element.start, element.end))) said.push(part);
      continue;
    }
    if (kind !== 'WORD') continue;
    if (words.verbs.get(word)?.some(({ strength }) => strength === 'SPEECH') === true) break;
    if (isOwned(elements, at)) said.push(`~${word}`);
    if (words.people.has(word)) {
      noteWork(discourse, elements, at, entity, words);
      continue;
    }
    if (word.length < 3 || BREAKS.has(word)) continue;
    said.push(word, `${elements[at - 1]?.word}-${word}`);
  }
  noteTold(discourse.told, entity, said, words);
}

/** What ends what is told of one person. */
const STOPS = wordSet('. ; : ? ! that whether if because');

function wordsOf(name: string): readonly string[] {
  return name
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 2);
}

/** "his two sons", "whose son", "has a daughter", "with three children" */
function isOwned(elements: readonly Element[], at: number): boolean {
  return elements.slice(Math.max(0, at - 3), at).some(({ word }) => OWNERS.has(word));
}

const OWNERS = wordSet('his her their whose has had have with lost raised');

/** "worked as a nurse", "has been a teacher for years", "became the captain": what somebody is or was. */
function noteWork(
  discourse: Discourse,
  elements: readonly Element[],
  at: number,
  entity: string,
  { people }: CueWords,
): void {
  const noun = elements[at]!.word;
  if (people.get(noun) !== 'SINGULAR') return;
  const before = elements.slice(Math.max(0, at - 4), at).map(({ word }) => word);
  if (!AS_ONE.test(` ${before.join(' ')} `)) return;
  const person = discourse.people.get(entity);
  if (person === undefined) return;
  const { name, pronoun } = person;
  const voice = { entity, name, kind: 'PERSON', pronoun, plural: false } as const;
  learn(discourse, { voice, certainty: 0.9 }, readCalling(noun));
}

const AS_ONE = / (?:as|been|became|becoming|is|was) (?:an?|the) (?:[\p{Ll}-]+ ){0,2}$/u;
