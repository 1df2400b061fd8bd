import type { Element } from '../frames/frames.ts';
import {
  isName,
  isPast,
  isPreposition,
  isStop,
  isVerbOfClause,
  JOINS,
  pronounAt,
} from '../frames/grammar.ts';
import { hasNearVerb } from '../frames/near-verb.ts';
import type { CueVerb, CueWords } from '../words/cue-words.ts';
import { wordSet } from '../words/word-set.ts';
import { type Cue, cueOf, endOfRelative } from './cue.ts';
import { fitsVerb } from './fits-verb.ts';
import { readInverted } from './inverted-cues.ts';
import type { Subject } from './noun-phrases.ts';
import { readSubjectBefore } from './subjects.ts';

/** A verb of saying at an element, with its subject on either side; null where there is none. */
export function readVerbCue(elements: readonly Element[], at: number, words: CueWords): Cue | null {
  const verb = verbAt(elements, at, words);
  if (verb === null) return null;
  const next = at + (verb.particle === null ? 1 : 2);
  const before = elements[at - 1];
  // "in a written statement"
  if (DETERMINING.has(before?.word ?? '')) return null;
  if (
    before !== undefined &&
    (ARTICLES.has(before.word) || before.genitive || /(?:[^t]'s|s')$/.test(before.word)) &&
    verb.form !== 'PAST' &&
    // "and she's telling us"
    !(verb.form === 'GERUND' && pronounAt(before) !== null)
  )
    return null;
  // "many reasons that", "several claims"
  if (QUANTITIES.has(before?.word ?? '') && verb.likeNoun && verb.form === 'THIRD') return null;
  // "accepted about 200 gifts", "maintained the engines": what somebody takes or does
  if (ALSO_DEEDS.has(verb.base) && !opensReport(elements, at, next, verb)) return null;
  // "observing lessons" is no remark.
  const isSeeing = verb.base === 'observe' && verb.form === 'GERUND';
  const opens = ACCEPTED.has(elements[next]?.word ?? '') || elements[next]?.word === 'it';
  if (isSeeing && !opens && elements[next]?.kind !== 'QUOTATION') return null;
  if (verb.base === 'quote' && isQuotedAsSaying(elements, next)) return null;
  if (OTHER_SENSES.get(verb.base)?.has(elements[next]?.word ?? '') === true) {
    const reports = verb.base === 'report' && isFollowedByThat(elements, next);
    if (!reports && !isToSomebody(elements, at, next)) return null;
  }
  // "Jane Doe, told of this, …" hears and does not speak.
  if (verb.base === 'tell' && before?.word === ',' && HEARD.has(elements[next]?.word ?? ''))
    return null;
  // "and he goes, “No.”", "she put, “Back soon.”"
  const isTalk = /^(?:go|put)$/.test(verb.base) && verb.particle === null;
  if (isTalk && !introduces(elements, next)) return null;
  const beside = isTalk || isBesideQuotation(elements, at, next);
  const isSet = isParenthesis(elements, at, next, verb) || isPutToSomebody(elements, next, verb);
  if (verb.strength === 'BESIDE' && !beside && !isSet) return null;
  const inverted = readInverted(elements, at, next, verb, words);
  if (inverted !== null) return inverted;
  // "the offer, described as …": a participle without an object says what was done to its noun.
  const reduced =
    verb.strength === 'JUDGEMENT' &&
    verb.form === 'PAST' &&
    elements[next]?.word === 'as' &&
    !isName(before, 'PERSON') &&
    !hasOwnSubject(elements, at);
  // "Jane Doe, accused by the board of “…”", "an offer described by the board as “…”", "Condemned by the board as “…”, …"
  const isDone =
    verb.strength === 'JUDGEMENT' &&
    verb.form === 'PAST' &&
    elements[next]?.word === 'by' &&
    (before === undefined || before.word === ',' || isJudgedAs(elements, next, verb));
  const reading = readSubjectBefore(elements, at, verb, reduced || isDone, words);
  // "the board read “Closed”": people say, and only writing reads.
  if (verb.base === 'read' && reading?.subject?.kind === 'DESCRIBED') return null;
  if (isTermOf(elements, at, next, verb, reading?.subject ?? null)) return null;
  if (isNounOfName(elements, at, verb, reading?.subject ?? null)) return null;
  const reports = verb.strength === 'SPEECH' && OPENS_CLAUSE.has(elements[next]?.word ?? '');
  const marked = beside || reports || passesOnFragment(elements, next, verb);
  if (
    reading === null ||
    !fitsVerb(reading.subject, verb, reading.infinitive, marked, isCapital(before), words)
  )
    return null;
  const from = reading.subject === null ? at : startIndex(elements, at, reading.subject);
  const isRelative = reading.relative || isObjectRelative(elements, from);
  return cueOf(elements, {
    kind: 'VERB',
    verb,
    at,
    next,
    from: Math.min(from, at),
    to: Math.max(next, reading.to),
    subject: reading.subject,
    elided: reading.elided,
    ...(isRelative && { scopeEnd: endOfRelative(elements, next) }),
  });
}

/** In elements: ", whose long war record Jane Doe". */
const LONGEST_OWNED = 6;

/** "the crews, whom Jane Doe described in May, were “…”": her clause ends at the comma. */
function isObjectRelative(elements: readonly Element[], from: number): boolean {
  const before = elements.slice(Math.max(0, from - LONGEST_OWNED), from);
  const opening = before.findLastIndex(({ word }) => word === 'whom' || word === 'whose');
  const isNext = opening === before.length - 1 || before[opening]?.word === 'whose';
  return opening > 0 && isNext && before[opening - 1]!.word === ',';
}

/** "The board could not, she went on, pay": going on between commas is speech. */
function isParenthesis(
  elements: readonly Element[],
  at: number,
  next: number,
  { base }: CueVerb,
): boolean {
  const [comma, subject] = [elements[at - 2], elements[at - 1]];
  const isSomebody = pronounAt(subject) !== null || isName(subject, 'PERSON');
  const isSetOff = comma?.word === ',' && elements[next]?.word === ',';
  return /^(?:continue|go\+on)$/.test(base) && isSomebody && isSetOff;
}

/** "accepts the price is high", "accepted under oath that", "…, he maintains."; what is accepted in marks is only a part. */
function opensReport(
  elements: readonly Element[],
  at: number,
  next: number,
  { base }: CueVerb,
): boolean {
  const after = elements[next];
  if (after === undefined || ACCEPTED.has(after.word) || isStop(after)) return true;
  if (after.kind === 'QUOTATION') return base !== 'accept';
  if (base !== 'accept' && elements[at - 2]?.kind === 'QUOTATION') return true;
  return isPreposition(after) ? isFollowedByThat(elements, next) : hasNearVerb(elements, next);
}

/** "Counsel put it to her that the gate was open" */
function isPutToSomebody(elements: readonly Element[], next: number, { base }: CueVerb): boolean {
  return base === 'put+it' && elements[next]?.word === 'to' && isFollowedByThat(elements, next);
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

/** "a Twitter comment", "22 Doe emails": behind a word that tells of one thing or how many, no name has a verb. */
function isNounOfName(
  elements: readonly Element[],
  at: number,
  verb: CueVerb,
  subject: Subject | null,
): boolean {
  if (subject?.kind !== 'MENTIONS' || !verb.likeNoun || verb.form === 'PAST') return false;
  const before = elements[startIndex(elements, at, subject) - 1]?.word ?? '';
  return /^(?:an?|his|her|their|its|another|\d[\d,]*)$/.test(before);
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

/** "described by one of its authors as “…”", "dubbed by critics a “…”": behind the agent stands what it is called. */
function isJudgedAs(elements: readonly Element[], by: number, { base }: CueVerb): boolean {
  for (let at = by + 1; at < Math.min(by + LONGEST_AGENT, elements.length); at++) {
    const { kind, word } = elements[at]!;
    if (word === 'as') return true;
    if (kind === 'QUOTATION') return CALLING.has(base);
    if (kind === 'PUNCTUATION' && word !== ',') return false;
  }
  return false;
}

/** In elements. */
const LONGEST_AGENT = 12;
const CALLING = wordSet('call label brand term deem dub');

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
/** Behind a noun none of these stands: "Labour claims the plan", "a bill that critics claim would". */
const OPENS_CLAUSE = wordSet(`
  that the a an it he she they there this these those his her its their would will could is are was
  were has had
`);
/** What is granted, and not taken: "accepted that", "accepted there was". */
const ACCEPTED = wordSet('that he she they there this these was , :');
/** Verbs of saying that mean a deed unless a clause follows. */
const ALSO_DEEDS = wordSet('accept maintain indicate');
const HEARD = wordSet('of about that this by');
/** Words behind which a participle is no verb. */
const DETERMINING = wordSet('a an the his their its');
const QUANTITIES = wordSet('many several few such these those various numerous two three four');
const ARTICLES = wordSet(`
  the a an his her their its this no any my our of
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
  ['relate', new Set(['to'])],
  ['point', new Set(['at'])],
  ['answer', new Set(['to'])],
  ['speak', new Set(['at', 'in'])],
  ['talk', new Set(['at', 'in', 'with'])],
  ['sign', new Set(['up'])],
  ['order', new Set(['in'])],
  ['object', new Set(['in'])],
  ['thank', new Set(['to'])],
  ['want', new Set(['to'])],
  ['put+it', wordSet('into onto down off aside away')],
]);

function verbAt(elements: readonly Element[], at: number, words: CueWords): CueVerb | null {
  if (endsName(elements, at, words)) return null;
  const entries = words.verbs.get(elements[at]!.word);
  const particle = elements[at + 1]?.word;
  const listed = entries?.find((entry) => entry.particle === null || entry.particle === particle);
  return listed ?? unlistedVerb(elements, at, words);
}

/** "Patients Voice said", "the Penwick Appeal has": the last capital before a verb is part of a name. */
function endsName(elements: readonly Element[], at: number, words: CueWords): boolean {
  const [before, element, after] = [elements[at - 1], elements[at]!, elements[at + 1]];
  if (!element.capital || before?.kind !== 'WORD' || !before.capital) return false;
  if (after?.kind !== 'WORD' || after.capital) return false;
  return isVerbOfClause(after.word, words);
}

/**
 * "“…?” Jane Doe pressed.", "“…,” she snapped and left": whatever somebody did right behind a quotation is a way of
 * saying it, where the sentence ends with it or the quotation opens the sentence.
 */
function unlistedVerb(elements: readonly Element[], at: number, words: CueWords): CueVerb | null {
  const { word, capital } = elements[at]!;
  if (capital || !isPast(word)) return null;
  const before = elements[at - 1];
  const unlisted = {
    base: word,
    particle: null,
    form: 'PAST',
    strength: 'BESIDE',
    likeNoun: false,
  } as const;
  // "“…?” reacted Jane Doe."
  if (before?.kind === 'QUOTATION' && isName(elements[at + 1], 'PERSON')) return unlisted;
  const isPerson =
    words.people.get(before?.word ?? '') === 'SINGULAR' && elements[at - 2]?.word === 'the';
  const isSubject =
    isPerson ||
    (isCapital(before) && !isName(before, 'PLACE')) ||
    /^(?:he|she)$/.test(before?.word ?? '');
  const start = isPerson ? at - 2 : at - 1;
  const quotation = elements[start - 1]?.word === ',' ? start - 2 : start - 1;
  // After "“Why?”" a name opens a frame of its own.
  const isOpening = quotation === 0 && elements[0]!.kind === 'QUOTATION';
  const isBehind = quotation < 0 || elements[quotation]!.kind === 'QUOTATION';
  if (!isSubject || !isBehind) return null;
  const next = elements[at + 1];
  if (!isEnd(next) && !(isOpening && (isPreposition(next) || next!.word === 'and'))) return null;
  return unlisted;
}

/** "reported to the board that", "accepted under oath that": soon behind whom it is said to, and how. */
function isFollowedByThat(elements: readonly Element[], next: number): boolean {
  const ahead = elements.slice(next, next + 6);
  const that = ahead.findIndex(({ word }) => word === 'that');
  return (
    isPreposition(ahead[0]) &&
    that > 1 &&
    ahead.slice(0, that).every(({ kind, word }) => kind !== 'PUNCTUATION' && !JOINS.has(word))
  );
}

/** "“…,” Jane Doe added to the Echo.": behind a quotation, whoever it is said to. */
function isToSomebody(elements: readonly Element[], at: number, next: number): boolean {
  const before = elements[at - 2]?.word === ',' ? at - 3 : at - 2;
  const to = elements[next + 1]?.word === 'the' ? next + 2 : next + 1;
  return (
    elements[next]!.word === 'to' &&
    elements[before]?.kind === 'QUOTATION' &&
    elements[to]?.capital === true
  );
}

function isCapital(element: Element | undefined): boolean {
  return element !== undefined && element.kind !== 'QUOTATION' && element.capital;
}

function isEnd(element: Element | undefined): boolean {
  return element === undefined || (element.kind === 'PUNCTUATION' && /^[.,]$/.test(element.word));
}

/** "goes, “No.”", "goes, dead quiet, “No.”" */
function introduces(elements: readonly Element[], next: number): boolean {
  const mark = elements[next]?.word;
  if (mark !== ',' && mark !== ':') return false;
  const ahead = elements.slice(next + 1, next + 2 + LONGEST_MANNER);
  const quotation = ahead.findIndex(({ kind }) => kind === 'QUOTATION');
  if (quotation === 0) return true;
  return (
    quotation > 1 &&
    ahead[quotation - 1]!.word === ',' &&
    ahead[quotation]!.capital &&
    ahead.slice(0, quotation - 1).every(({ kind, capital }) => kind === 'WORD' && !capital)
  );
}

/** In elements, its comma among them. */
const LONGEST_MANNER = 5;

/** "The panel calls the scales “odd”": its object, and then words in marks. */
function passesOnFragment(
  elements: readonly Element[],
  next: number,
  { strength, form }: CueVerb,
): boolean {
  // "Workers call it “the tag”": a name that many use
  if (strength !== 'JUDGEMENT' || form !== 'THIRD') return false;
  const ahead = elements.slice(next, next + LONGEST_OBJECT);
  const quotation = ahead.findIndex(({ kind }) => kind === 'QUOTATION');
  const stop = ahead.findIndex(({ kind }) => kind === 'PUNCTUATION');
  return quotation >= 0 && (stop < 0 || quotation < stop);
}

/** In elements. */
const LONGEST_OBJECT = 8;

/** A quotation right before, or after at most a colon, comma or a few words and a colon. */
function isBesideQuotation(elements: readonly Element[], at: number, next: number): boolean {
  for (let index = next; index < Math.min(next + 10, elements.length); index++) {
    const element = elements[index]!;
    if (element.kind === 'QUOTATION') {
      if (index <= next + 1 || elements[index - 1]!.word === ':') return true;
      // "“…,” Jane Doe continued, speaking of “…”"
      if (elements[next]!.word !== ',') return false;
      break;
    }
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

function startIndex(elements: readonly Element[], at: number, subject: Subject): number {
  let index = at;
  while (index > 0 && elements[index]!.start > subject.start) index--;
  return index;
}
