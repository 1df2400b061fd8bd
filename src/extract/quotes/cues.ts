import type { Span } from '../../text/span.ts';
import type { CueVerb, CueWords } from './cue-words.ts';
import type { Element, Frame } from './frames.ts';
import { isName, phraseStartingAt, type Subject } from './noun-phrases.ts';
import { readSubjectBefore } from './subjects.ts';
import { wordSet } from './word-set.ts';

/** Words that tell that somebody speaks, with whom the clause names. The span covers the cue's own words. */
export interface Cue extends Span {
  readonly kind: 'VERB' | 'NOUN' | 'ACCORDING' | 'DASH';
  readonly verb: CueVerb | null;
  /** Half-open range of the cue's own elements. */
  readonly at: number;
  readonly next: number;
  /** Half-open range of cue and subject together. */
  readonly from: number;
  readonly to: number;
  /** Null where the clause names nobody, and where `elided` says that the clause before does. */
  readonly subject: Subject | null;
  /** True for "…, adding" and "and said": the subject is that of the clause before. */
  readonly elided: boolean;
  readonly inverted: boolean;
  /** Index of the element where the cue's clause ends; fragments behind it are not its own. */
  readonly scopeEnd: number;
}

/** The cues of a frame, in order. Each looks at a bounded number of elements around it. */
export function findCues({ elements }: Frame, words: CueWords): Cue[] {
  const cues: Cue[] = [];
  for (let at = 0; at < elements.length; at++) {
    const element = elements[at]!;
    const signature = element.kind === 'QUOTATION' ? readSignature(elements, at, words) : null;
    if (signature !== null) cues.push(signature);
    if (element.kind !== 'WORD') continue;
    const cue =
      readVerbCue(elements, at, words) ??
      readAccordingTo(elements, at, words) ??
      readNounCue(elements, at, words);
    if (cue === null) continue;
    cues.push(cue);
    at = cue.next - 1;
  }
  return cues;
}

const ARTICLES = wordSet(`
  the a an his her their its this no any my our of
`);
const PLURALS = wordSet(`
  they we i you people staff some many others both police all most
`);

function readVerbCue(elements: readonly Element[], at: number, words: CueWords): Cue | null {
  const verb = verbAt(elements, at, words);
  if (verb === null) return null;
  const next = at + (verb.particle === null ? 1 : 2);
  const before = elements[at - 1];
  if (
    before !== undefined &&
    (ARTICLES.has(before.word) || before.genitive) &&
    verb.form !== 'PAST'
  )
    return null;
  if (OTHER_SENSES.get(verb.base)?.has(elements[next]?.word ?? '') === true) return null;
  const beside = isBesideQuotation(elements, at, next);
  if (verb.strength === 'BESIDE' && !beside) return null;
  const inverted = readInverted(elements, at, next, verb, words);
  if (inverted !== null) return inverted;
  // "the offer, described as …": a participle without an object says what was done to its noun.
  const reduced =
    verb.strength === 'JUDGEMENT' && verb.form === 'PAST' && elements[next]?.word === 'as';
  const reading = readSubjectBefore(elements, at, verb, reduced, words);
  if (reading === null || !fitsVerb(reading.subject, verb, reading.infinitive, beside)) return null;
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
]);

function verbAt(elements: readonly Element[], at: number, words: CueWords): CueVerb | null {
  const entries = words.verbs.get(elements[at]!.word);
  if (entries === undefined) return null;
  const particle = elements[at + 1]?.word;
  return entries.find((entry) => entry.particle === null || entry.particle === particle) ?? null;
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

/** A subject that cannot go with the verb's form shows that the word is a noun, or the clause another one. */
function fitsVerb(
  subject: Subject | null,
  verb: CueVerb,
  infinitive: boolean,
  beside: boolean,
): boolean {
  if (subject === null || infinitive || verb.form === 'PAST' || verb.form === 'GERUND') return true;
  const isPlural =
    (subject.kind === 'PRONOUN' && PLURALS.has(subject.pronoun)) ||
    (subject.kind === 'MENTIONS' &&
      (subject.mentions.length > 1 || subject.mentions[0]!.kind !== 'PERSON')) ||
    (subject.kind === 'DESCRIBED' && (/[^s]s$/.test(subject.head) || PLURALS.has(subject.head))) ||
    subject.kind === 'DOCUMENT' ||
    subject.kind === 'SPOKESPERSON';
  if (verb.form === 'BASE') return isPlural && !(verb.likeNoun && subject.kind === 'DESCRIBED');
  if (!verb.likeNoun) return true;
  return (
    subject.kind === 'PRONOUN' ||
    (subject.kind === 'MENTIONS' && (beside || subject.mentions[0]!.kind !== 'ORGANISATION')) ||
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
  if (verb.strength !== 'SPEECH' && verb.strength !== 'BESIDE') return null;
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

function isDash(element: Element | undefined): boolean {
  return element?.kind === 'PUNCTUATION' && /^[–—-]$/.test(element.word);
}

function endOfScope(elements: readonly Element[], from: number): number {
  const end = Math.min(elements.length, from + FARTHEST_SCOPE);
  for (let at = from; at < end; at++) {
    if (elements[at]!.word === ';') return at;
  }
  return end;
}

/** No sentence that people write runs on longer than this behind its verb. */
const FARTHEST_SCOPE = 150;

/** A clause with "who" ends at the comma that closes it. */
function endOfRelative(elements: readonly Element[], from: number): number {
  const end = Math.min(elements.length, from + FARTHEST_SCOPE);
  for (let at = from; at < end; at++) {
    const { word, kind } = elements[at]!;
    if (kind === 'PUNCTUATION' && (word === ',' || word === ';' || word === ':')) return at;
  }
  return end;
}

/** "according to Jane Doe", "in the words of Jane Doe". */
function readAccordingTo(elements: readonly Element[], at: number, words: CueWords): Cue | null {
  const element = elements[at]!;
  const according = element.word === 'according' && elements[at + 1]?.word === 'to';
  const inWords = element.word === 'words' && elements[at + 1]?.word === 'of';
  if (!according && !inWords) return null;
  const phrase = phraseStartingAt(elements, at + 2, words);
  if (phrase === null) return null;
  return {
    kind: 'ACCORDING',
    verb: null,
    at,
    next: at + 2,
    from: at,
    to: phrase.next,
    start: element.start,
    end: elements[at + 1]!.end,
    subject: phrase.subject,
    elided: false,
    inverted: true,
    scopeEnd: endOfScope(elements, at),
  };
}

/** “…” – Jane Doe, nurse: a name behind a dash signs the quotation. */
function readSignature(elements: readonly Element[], at: number, words: CueWords): Cue | null {
  const dash = elements[at + 1];
  if (!isDash(dash) || !isName(elements[at + 2], 'PERSON')) return null;
  const phrase = phraseStartingAt(elements, at + 2, words);
  const after = phrase === null ? undefined : elements[phrase.next];
  if (phrase === null || (after !== undefined && after.kind !== 'PUNCTUATION')) return null;
  return {
    kind: 'DASH',
    verb: null,
    at: at + 1,
    next: at + 2,
    from: at + 1,
    to: phrase.next,
    start: dash!.start,
    end: dash!.end,
    subject: phrase.subject,
    elided: false,
    inverted: true,
    scopeEnd: at + 1,
  };
}

const POSSESSIVES = new Map([
  ['his', 'he'],
  ['her', 'she'],
  ['their', 'they'],
  ['its', 'it'],
]);
const NOUN_COMPLEMENTS = wordSet(`
  that to of about over for as
`);

/** "the union's claim that", "a warning from Jane Doe", "made a promise to". */
function readNounCue(elements: readonly Element[], at: number, words: CueWords): Cue | null {
  const element = elements[at]!;
  const singular = element.word.replace(/(?:ies|s)$/, (ending) => (ending === 'ies' ? 'y' : ''));
  if (!words.speechNouns.has(element.word) && !words.speechNouns.has(singular)) return null;
  const cue = (subject: Subject | null, from: number, to: number): Cue => ({
    kind: 'NOUN',
    verb: null,
    at,
    next: at + 1,
    from,
    to,
    start: element.start,
    end: element.end,
    subject,
    elided: subject === null,
    inverted: false,
    scopeEnd: endOfScope(elements, at),
  });
  for (let index = at - 1; index >= Math.max(0, at - 3); index--) {
    const owner = elements[index]!;
    if (owner.kind === 'MENTION' && owner.genitive && owner.mention!.kind !== 'PLACE') {
      const { start, end } = owner;
      return cue({ kind: 'MENTIONS', mentions: [owner.mention!], start, end }, index, at + 1);
    }
    const pronoun = POSSESSIVES.get(owner.word);
    if (pronoun !== undefined) {
      return cue({ kind: 'PRONOUN', pronoun, start: owner.start, end: owner.end }, index, at + 1);
    }
    if (owner.kind !== 'WORD') break;
  }
  const after = elements[at + 1];
  if (after?.word === 'from' || after?.word === 'by') {
    const phrase = phraseStartingAt(elements, at + 2, words);
    if (phrase !== null && phrase.subject.kind === 'MENTIONS')
      return cue(phrase.subject, at, phrase.next);
  }
  const determiner = [elements[at - 1]?.word, elements[at - 2]?.word].some(
    (word) => word === 'a' || word === 'an',
  );
  if (determiner && after !== undefined && NOUN_COMPLEMENTS.has(after.word))
    return cue(null, at, at + 1);
  return null;
}

/** The subject of the frame's first clause, which clauses without one share. */
export function openingSubject(elements: readonly Element[], words: CueWords): Subject | null {
  let at = afterDateline(elements);
  while (
    at < elements.length &&
    (OPENERS.has(elements[at]!.word) || elements[at]!.kind === 'PUNCTUATION')
  )
    at++;
  for (let tries = 0; tries < 4 && at < elements.length; tries++) {
    const first = elements[at]!;
    if (first.kind === 'QUOTATION') return null;
    const subject = opensPhrase(first)
      ? (phraseStartingAt(elements, at, words)?.subject ?? null)
      : null;
    if (subject !== null && (subject.kind !== 'DESCRIBED' || tries === 0)) return subject;
    // An opening phrase ("On Tuesday, …") ends at its comma.
    const comma = elements.findIndex(
      ({ word }, index) => index >= at && index < at + 20 && word === ',',
    );
    if (comma < 0) return null;
    at = comma + 1;
  }
  return null;
}

/** "LEEDS (Newswire) — Jane Doe has …": where the sentence begins. */
function afterDateline(elements: readonly Element[]): number {
  for (let at = 0; at < Math.min(10, elements.length); at++) {
    const element = elements[at]!;
    if (isDash(element)) return at + 1;
    if (element.kind === 'QUOTATION' || (element.kind === 'WORD' && !element.capital)) return 0;
  }
  return 0;
}

const OPENERS = wordSet(`
  but and so yet however meanwhile earlier later now also then while as when after before
  although though •
`);
const PHRASE_STOPS = wordSet(`
  in on at for with by across during despite following from to of under over since if because
  speaking asked it there this that
`);

function opensPhrase(element: Element): boolean {
  if (element.kind === 'MENTION')
    return isName(element) || element.genitive || element.mention!.kind === 'PLACE';
  return element.kind === 'WORD' && !PHRASE_STOPS.has(element.word);
}
