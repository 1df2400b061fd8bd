import type { Cue } from './cue.ts';
import { endOfRelative, endOfScope } from './cue.ts';
import type { CueVerb, CueWords } from './cue-words.ts';
import type { Element } from './frames.ts';
import { isDash, isName, pronounAt } from './grammar.ts';
import type { Subject } from './noun-phrases.ts';
import { phraseStartingAt } from './phrases-after.ts';
import { readSubjectBefore } from './subjects.ts';
import { wordSet } from './word-set.ts';

/** A verb of saying at an element, with its subject on either side; null where there is none. */
export function readVerbCue(elements: readonly Element[], at: number, words: CueWords): Cue | null {
  const verb = verbAt(elements, at, words);
  if (verb === null) return null;
  const next = at + (verb.particle === null ? 1 : 2);
  const before = elements[at - 1];
  if (
    before !== undefined &&
    (ARTICLES.has(before.word) || before.genitive || /(?:[^t]'s|s')$/.test(before.word)) &&
    verb.form !== 'PAST'
  )
    return null;
  if (verb.base === 'quote' && isQuotedAsSaying(elements, next)) return null;
  if (OTHER_SENSES.get(verb.base)?.has(elements[next]?.word ?? '') === true) return null;
  // "Jane Doe, told of this, …" hears and does not speak.
  if (verb.base === 'tell' && before?.word === ',' && HEARD.has(elements[next]?.word ?? ''))
    return null;
  // "and he goes, “No.”"
  if (verb.base === 'go' && verb.particle === null && !introduces(elements, next, verb))
    return null;
  const beside = isBesideQuotation(elements, at, next);
  if (verb.strength === 'BESIDE' && !beside) return null;
  const inverted = readInverted(elements, at, next, verb, words);
  if (inverted !== null) return inverted;
  // "the offer, described as …": a participle without an object says what was done to its noun.
  const reduced =
    verb.strength === 'JUDGEMENT' &&
    verb.form === 'PAST' &&
    elements[next]?.word === 'as' &&
    !hasOwnSubject(elements, at);
  const reading = readSubjectBefore(elements, at, verb, reduced, words);
  // "the board read “Closed”": people say, and only writing reads.
  if (verb.base === 'read' && reading?.subject?.kind === 'DESCRIBED') return null;
  if (isTermOf(elements, at, next, verb, reading?.subject ?? null)) return null;
  const marked = beside || elements[next]?.word === 'that';
  if (
    reading === null ||
    !fitsVerb(reading.subject, verb, reading.infinitive, marked, before?.capital ?? false, words)
  )
    return null;
  const from = reading.subject === null ? at : startIndex(elements, at, reading.subject);
  return {
    kind: 'VERB',
    verb,
    at,
    next,
    from: Math.min(from, at),
    to: Math.max(next, reading.to),
    start: elements[at]!.start,
    end: elements[next - 1]!.end,
    subject: reading.subject,
    elided: reading.elided,
    inverted: false,
    scopeEnd: reading.relative ? endOfRelative(elements, next) : endOfScope(elements, next),
  };
}

/** "quoted a driver as saying": the driver says it. */
function isQuotedAsSaying(elements: readonly Element[], next: number): boolean {
  for (let at = next; at < Math.min(next + 10, elements.length); at++) {
    const { kind, word } = elements[at]!;
    if (kind === 'PUNCTUATION' || kind === 'QUOTATION') return false;
    if (word === 'as') return elements[at + 1]?.word === 'saying';
  }
  return false;
}

/** "what the fans call “…”": words that many use, and nobody says. */
function isTermOf(
  elements: readonly Element[],
  at: number,
  next: number,
  verb: CueVerb,
  subject: Subject | null,
): boolean {
  if (verb.base !== 'call' || verb.form !== 'BASE') return false;
  // "the woman they call “Mum”"
  if (subject?.kind === 'PRONOUN') return elements[next]?.kind === 'QUOTATION';
  if (subject?.kind !== 'DESCRIBED') return false;
  if (!elements.slice(next, next + 2).some(({ kind }) => kind === 'QUOTATION')) return false;
  return elements.slice(Math.max(0, at - 6), at).some(({ word }) => word === 'what');
}

/** "what she described as", "who the board once described as": the object stands before the subject. */
function hasOwnSubject(elements: readonly Element[], at: number): boolean {
  if (pronounAt(elements[at - 1]) !== null) return true;
  for (let index = at - 2; index >= Math.max(0, at - 10); index--) {
    const { kind, word } = elements[index]!;
    if (kind === 'PUNCTUATION' || kind === 'QUOTATION') return false;
    if (FRONTED.has(word)) return true;
  }
  return false;
}

const FRONTED = wordSet('what who whom which that');
const HEARD = wordSet('of about that this by');
const ARTICLES = wordSet(`
  the a an his her their its this no any my our of
`);
const PLURALS = wordSet(`
  they we i you people staff some many others both police all most
`);

/** Words behind a verb that show that it means something else: "added to the delays", "called off". */
const OTHER_SENSES: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['add', new Set(['to', 'up'])],
  [
    'call',
    wordSet(`
  off up in round around back time
`),
  ],
  ['claim', new Set(['back', 'for'])],
  ['report', new Set(['to', 'for'])],
  ['point', new Set(['at'])],
  ['answer', new Set(['to'])],
  ['speak', new Set(['at', 'in'])],
  ['talk', new Set(['at', 'in', 'with'])],
  ['sign', new Set(['up'])],
  ['order', new Set(['in'])],
  ['object', new Set(['in'])],
  ['thank', new Set(['to'])],
]);

function verbAt(elements: readonly Element[], at: number, words: CueWords): CueVerb | null {
  const entries = words.verbs.get(elements[at]!.word);
  if (entries === undefined) return unlistedVerb(elements, at);
  const particle = elements[at + 1]?.word;
  return entries.find((entry) => entry.particle === null || entry.particle === particle) ?? null;
}

/** “…?” Jane Doe pressed. Whatever somebody did right behind a quotation, and nothing else, is a way of saying it. */
function unlistedVerb(elements: readonly Element[], at: number): CueVerb | null {
  const { word, capital } = elements[at]!;
  if (capital || !word.endsWith('ed') || !isEnd(elements[at + 1])) return null;
  const before = elements[at - 1];
  const isSubject = isName(before, 'PERSON') || /^(?:he|she)$/.test(before?.word ?? '');
  const quotation = elements[at - 2]?.word === ',' ? at - 3 : at - 2;
  // After "“Why?”" a name opens a frame of its own.
  if (!isSubject || !(quotation < 0 || elements[quotation]!.kind === 'QUOTATION')) return null;
  return { base: word, particle: null, form: 'PAST', strength: 'BESIDE', likeNoun: false };
}

function isEnd(element: Element | undefined): boolean {
  return element === undefined || (element.kind === 'PUNCTUATION' && /^[.,]$/.test(element.word));
}

function introduces(elements: readonly Element[], next: number, { form }: CueVerb): boolean {
  return (
    (form === 'THIRD' || form === 'BASE') &&
    (elements[next]?.word === ',' || elements[next]?.word === ':') &&
    elements[next + 1]?.kind === 'QUOTATION'
  );
}

/** A quotation right before, or after at most a colon, comma or a few words and a colon. */
function isBesideQuotation(elements: readonly Element[], at: number, next: number): boolean {
  for (let index = next; index < Math.min(next + 10, elements.length); index++) {
    const element = elements[index]!;
    if (element.kind === 'QUOTATION') return index <= next + 1 || elements[index - 1]!.word === ':';
    if (element.word === ':')
      return index + 1 >= elements.length || elements[index + 1]?.kind === 'QUOTATION';
  }
  for (let index = at - 1; index >= Math.max(0, at - 5); index--) {
    const element = elements[index]!;
    if (element.kind === 'QUOTATION') return true;
    if (element.kind === 'PUNCTUATION' && element.word !== ',') return false;
  }
  return false;
}

/**
 * A subject that cannot go with the verb's form shows that the word is a noun, or the clause another one.
 *
 * @param marked a quotation stands beside the verb, or "that" behind it, so that it hardly is a noun
 * @param isCapital the word before has a capital, as the end of a name has
 */
function fitsVerb(
  subject: Subject | null,
  verb: CueVerb,
  infinitive: boolean,
  marked: boolean,
  isCapital: boolean,
  words: CueWords,
): boolean {
  if (subject === null || infinitive || verb.form === 'PAST' || verb.form === 'GERUND') return true;
  const isPlural =
    (subject.kind === 'PRONOUN' && PLURALS.has(subject.pronoun)) ||
    (subject.kind === 'MENTIONS' &&
      (subject.mentions.length > 1 || subject.mentions[0]!.kind !== 'PERSON')) ||
    (subject.kind === 'DESCRIBED' &&
      (/[^s]s$/.test(subject.head) ||
        PLURALS.has(subject.head) ||
        words.people.get(subject.head) === 'PLURAL')) ||
    subject.kind === 'DOCUMENT' ||
    subject.kind === 'SPOKESPERSON';
  if (verb.form === 'BASE') {
    const mayBeNoun = verb.likeNoun && subject.kind === 'DESCRIBED';
    return isPlural && (!mayBeNoun || (marked && words.people.get(subject.head) === 'PLURAL'));
  }
  if (!verb.likeNoun) return true;
  return (
    subject.kind === 'PRONOUN' ||
    (subject.kind === 'MENTIONS' && (marked || subject.mentions[0]!.kind !== 'ORGANISATION')) ||
    (marked && (subject.kind === 'DOCUMENT' || subject.kind === 'DEFINITE')) ||
    (marked && subject.kind === 'DESCRIBED' && (isCapital || words.people.has(subject.head))) ||
    subject.kind === 'SPOKESPERSON'
  );
}

function startIndex(elements: readonly Element[], at: number, subject: Subject): number {
  let index = at;
  while (index > 0 && elements[index]!.start > subject.start) index--;
  return index;
}

/** "…," said Jane Doe. The verb follows a quotation, opens the frame, or ends a reported clause. */
function readInverted(
  elements: readonly Element[],
  at: number,
  next: number,
  verb: CueVerb,
  words: CueWords,
): Cue | null {
  if ((verb.form !== 'PAST' && verb.form !== 'THIRD') || verb.base === 'tell') return null;
  const calls =
    verb.base === 'call' && verb.particle === null && elements[at - 1]?.kind === 'QUOTATION';
  if (verb.strength !== 'SPEECH' && verb.strength !== 'BESIDE' && !calls) return null;
  let before = at - 1;
  if (elements[before]?.word === ',' || isDash(elements[before])) before--;
  const adjacent = before < 0 || elements[before]!.kind === 'QUOTATION';
  const afterClause = before === at - 2 && !adjacent && elements[at - 1]?.word === ',';
  if (!adjacent && !afterClause) return null;
  const phrase = phraseStartingAt(elements, next, words);
  if (phrase === null || !canFollowVerb(phrase.subject, elements[next]!)) return null;
  if (afterClause && !closes(elements, phrase.next)) return null;
  if (before < 0 && !opensQuotation(elements, phrase.next)) return null;
  return {
    kind: 'VERB',
    verb,
    at,
    next,
    from: at,
    to: phrase.next,
    start: elements[at]!.start,
    end: elements[next - 1]!.end,
    subject: phrase.subject,
    elided: false,
    inverted: true,
    scopeEnd: endOfScope(elements, next),
  };
}

function canFollowVerb(subject: Subject, first: Element): boolean {
  if (first.capital) return true;
  if (subject.kind === 'PRONOUN') return ['he', 'she', 'they'].includes(subject.pronoun);
  if (subject.kind !== 'DESCRIBED') return true;
  return ['a', 'an', 'one', 'the', 'another', 'his', 'her'].includes(first.word);
}

/** Nothing but the phrase's own trimmings follows before a stop. */
function closes(elements: readonly Element[], at: number): boolean {
  const element = elements[at];
  return (
    element === undefined ||
    element.kind === 'PUNCTUATION' ||
    ['of', 'from', 'at', 'who', 'in', 'for', 'on'].includes(element.word)
  );
}

function opensQuotation(elements: readonly Element[], from: number): boolean {
  for (let at = from; at < Math.min(from + 16, elements.length); at++) {
    if (elements[at]!.kind === 'QUOTATION') return true;
  }
  return false;
}
