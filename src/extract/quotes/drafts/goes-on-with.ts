import type { Cue } from '../cues/cue.ts';
import type { Subject } from '../cues/noun-phrases.ts';
import type { Element, Frame } from '../frames/frames.ts';
import { isName, isPreposition, isVerbOfClause, pronounAt, RELATIVES } from '../frames/grammar.ts';
import { type Discourse, noteActor, type Voice, voiceOf } from '../speakers/discourse.ts';
import type { Reading } from '../speakers/reading.ts';
import type { CueWords } from '../words/cue-words.ts';
import { wordSet } from '../words/word-set.ts';
import { MEETING } from './note-newcomers.ts';
import type { State } from './reading-state.ts';

/** A sentence in which nobody speaks may bring on whoever speaks next, behind the one whom it opens with. */
export function noteGoesOnWith(
  { frames, discourse, words }: State,
  index: number,
  opening: Subject | null,
): void {
  const { elements, paragraph } = frames[index]!;
  const names = elements.filter(
    (element) => element.mention?.kind === 'PERSON' || /^s?he$/.test(pronounAt(element) ?? ''),
  );
  // "Did she have a message for Ann Roe?" is put to her.
  if (names.length < 2 || elements.at(-1)!.word === '?') return;
  const name = goesOnWith(elements, opening, words);
  const voice = name === null ? null : voiceOf(discourse, elements[name]!.mention!);
  if (voice?.entity == null) return;
  const isNext = true;
  noteActor(discourse, index, paragraph, {
    voices: [voice],
    part: 'SUBJECT',
    isNext,
    certainty: SURE,
  });
}

/** Where two people are named, a form tells less surely than a word would. */
const SURE = 0.95;

/**
 * Index of the name with which a sentence that names two people goes on, where that is another than the one whom it
 * opens with: "Jane Doe was followed by Ann Roe", "Jane Doe may be tired, but Ann Roe is not", "Jane Doe's words did not
 * impress Ann Roe". Null where its form does not tell.
 *
 * @param opening the subject of its first clause
 */
function goesOnWith(
  elements: readonly Element[],
  opening: Subject | null,
  words: CueWords,
): number | null {
  return (
    broughtOn(elements) ??
    presented(elements) ??
    inLastClause(elements, words) ??
    (isPerson(opening, words) ? null : onlyConcerned(elements))
  );
}

/** "was followed by Jane Doe", "was replaced in May by Jane Doe": who comes next is told last. */
function broughtOn(elements: readonly Element[]): number | null {
  const by = elements.findIndex(({ word }, at) => {
    if (word !== 'by') return false;
    return elements.slice(Math.max(0, at - FARTHEST_VERB), at).some((each) => NEXT.has(each.word));
  });
  return by < 0 ? null : nameBehind(elements, by);
}

/** In elements. */
const FARTHEST_VERB = 4;
const NEXT = wordSet(
  'followed joined replaced succeeded seconded echoed backed shared interrupted flanked accompanied beaten',
);

/** "She introduced me to Jane Doe", "I asked Jane Doe about Ann Roe": whom the reporter is led to, or meets, is heard. */
function presented(elements: readonly Element[]): number | null {
  const met = elements.findIndex(
    ({ word }, at) => MEETING.has(word) && /^(?:i|we)$/.test(elements[at - 1]?.word ?? ''),
  );
  if (met > 0) return nameBehind(elements, met);
  const us = elements.findIndex(
    ({ word }, at) => /^(?:me|us)$/.test(word) && PRESENTING.has(elements[at - 1]?.word ?? ''),
  );
  return us > 0 && elements[us + 1]?.word === 'to' ? nameBehind(elements, us + 1) : null;
}

const PRESENTING = wordSet(
  'introduce introduces introduced take takes took lead leads led point points pointed direct directs directed send sends sent',
);

/** "Jane Doe had left by noon; Ann Roe stayed", "Jane Doe may be tired, but Ann Roe is not". */
function inLastClause(elements: readonly Element[], words: CueWords): number | null {
  for (let at = elements.length - 2; at > 0; at--) {
    const { kind, word } = elements[at]!;
    if (kind === 'QUOTATION') return null;
    const isJoined = elements[at - 1]!.word === ',' && TURNING.has(word);
    if (!isJoined && word !== ';') continue;
    const name = at + 1;
    const next = elements[name + 1];
    const acts = next !== undefined && !next.capital && isVerbOfClause(next.word, words);
    return isName(elements[name], 'PERSON') && acts ? name : null;
  }
  return null;
}

const TURNING = wordSet('but while whereas and');

/**
 * "The idea came from Jane Doe, not Ann Roe", "Ann Roe's job went to Jane Doe": the only person whom a sentence about a
 * thing concerns, apart from owners, whoever acts in a lesser clause, and whom it rules out.
 */
function onlyConcerned(elements: readonly Element[]): number | null {
  const found = [...elements.keys()].filter((at) => isConcerned(elements, at));
  const from = found.filter((at) => elements[at - 1]!.word === 'from');
  const [only, ...others] = from.length === 1 ? from : found;
  return only === undefined || others.length > 0 ? null : only;
}

function isConcerned(elements: readonly Element[], at: number): boolean {
  const [before, next] = [elements[at - 1], elements[at + 1]];
  if (!isName(elements[at], 'PERSON') || before === undefined) return false;
  if (RULED_OUT.has(before.word) || RELATIVES.has(before.word)) return false;
  return next === undefined || next.kind !== 'WORD' || isPreposition(next);
}

const RULED_OUT = wordSet('not unlike like than what');

/** The name behind "by", be it behind a title. */
function nameBehind(elements: readonly Element[], by: number): number | null {
  for (let at = by + 1; at <= by + LONGEST_TITLE; at++) {
    const element = elements[at];
    if (element === undefined || element.kind === 'PUNCTUATION') return null;
    if (isName(element, 'PERSON')) return at;
  }
  return null;
}

/** In elements, with the name. */
const LONGEST_TITLE = 6;

function isPerson(subject: Subject | null, words: CueWords): boolean {
  if (subject === null) return false;
  if (subject.kind !== 'DESCRIBED' && subject.kind !== 'DEFINITE')
    return subject.kind !== 'DOCUMENT';
  return subject.kind === 'DESCRIBED' && words.speakers.has(subject.head);
}

/** "Jane Doe's neighbour, Ann Roe, works there. “…,” she said": it may be either who goes on. */
export function certaintyBesideOwner(
  discourse: Discourse,
  { elements: [owner] }: Frame,
  { voices }: Reading,
): number {
  if (owner?.mention?.kind !== 'PERSON' || !owner.genitive) return 1;
  const voice = voiceOf(discourse, owner.mention);
  return voice !== null && voices.some((each) => isAlike(each, voice)) ? OF_OWNER : 1;
}

/** "Jane Doe was criticised by Ann Roe. “…,” she said": it may be either who goes on. */
export function certaintyAsAgent(
  { elements }: Frame,
  { at, from, to }: Cue,
  opening: Reading | null,
  { voices }: Reading,
): number {
  const isAgent = elements.slice(Math.max(at, from), to).some(({ word }) => word === 'by');
  const [voice] = opening?.voices ?? [];
  const isEither = voice !== undefined && voices.some((each) => isAlike(each, voice));
  return isAgent && isEither ? OF_AGENT : 1;
}

const OF_AGENT = 0.85;

/** Whether one pronoun may mean either of two. */
function isAlike(one: Voice, other: Voice): boolean {
  if (one.kind !== 'PERSON' || one.entity === other.entity) return false;
  return one.pronoun === null || other.pronoun === null || one.pronoun === other.pronoun;
}

const OF_OWNER = 0.93;
