import { firstAt } from '../../../text/span.ts';
import type { Element } from '../frames/frames.ts';
import {
  DETERMINERS,
  isDash,
  isName,
  isPast,
  JOINS,
  lastIndexOf,
  OBJECT_PRONOUNS,
  pronounAt,
  RELATIVES,
} from '../frames/grammar.ts';
import type { CueVerb, CueWords } from '../words/cue-words.ts';
import { wordSet } from '../words/word-set.ts';
import { beforeBrackets, subjectBeforeParenthesis } from './asides.ts';
import {
  bearerOfClause,
  bearerOfTitle,
  headOfClause,
  headOfContactClause,
  speakerOfAside,
} from './clause-heads.ts';
import { namesEndingAt } from './joint-names.ts';
import { antecedentAt, phraseEndingAt, type Subject } from './noun-phrases.ts';
import { ownParticiple } from './participles.ts';
import { phraseStartingAt } from './phrases-after.ts';

/** What stands before a verb, or, for a passive, after it. */
export interface SubjectReading {
  /** Null where nobody is named, and where `elided`. */
  readonly subject: Subject | null;
  readonly elided: boolean;
  /** True inside a clause that opens with "who" or "which". */
  readonly relative: boolean;
  /** True for "went on to say", "has had to admit". */
  readonly infinitive: boolean;
  /** Index after the words that name the subject of a passive; 0 for all others. */
  readonly to: number;
}

const AUXILIARIES = wordSet(`
  has have had is are was were be been being will would did do does ever to
`);
const BE = wordSet(`
  is are was were be been being get got gets
`);
const ADVERBS = wordSet(`
  also then later again already earlier now further simply only both all once even still always
  often instead today yesterday just previously since long himself herself themselves itself
  tonight each first meanwhile monday tuesday wednesday thursday friday saturday sunday too
  therefore however thus quickly here there now instead separately subsequently
`);
const NOT_ADVERBS = wordSet(`
  family italy july ally reply assembly daily weekly sally emily kelly billy lily bully supply
  rally police
`);
const BLOCKERS = wordSet(`
  not never can could should must may might shall cannot neither nor let nobody please
`);
/** What leads to "to say" and leaves the subject as it is. */
const LEADS = wordSet(`
  on had has have having continued continues sought moved keen quick eager forced began rushed
  hastened wanted was were is are twitter x facebook instagram media chose dared prompted used
  going want wanting like love took rang phoned called wrote emailed due expected set scheduled likely ready prepared
`);
const GERUND_LEADS = wordSet(`
  by in upon while after before when without and but or
`);

/**
 * Reads who does what the verb at `at` says.
 *
 * @param participle the verb is a passive participle even without "was"
 * @returns null where the verb is denied, only possible, or belongs to nobody
 */
export function readSubjectBefore(
  elements: readonly Element[],
  at: number,
  verb: CueVerb,
  participle: boolean,
  words: CueWords,
): SubjectReading | null {
  const helpers = skipHelpers(elements, at, verb);
  if (helpers === null) return null;
  const { before, passive, infinitive } = helpers;
  const reading = { elided: false, relative: false, infinitive, to: 0 };
  if (passive || participle) return readAgent(elements, at, words);
  const element = elements[before];
  if (element === undefined || element.kind === 'QUOTATION') {
    // "“We will not go,” adding": a participle goes on with whoever spoke; other forms need a subject.
    // "Adding: “…”" goes on with the sentence before.
    const introduces =
      elements[at + 2]?.kind === 'QUOTATION' && /^[,:]$/.test(elements[at + 1]!.word);
    return verb.form === 'GERUND' && (element !== undefined || introduces)
      ? { ...reading, subject: null, elided: true }
      : null;
  }
  const gerundLed =
    verb.form === 'GERUND' &&
    (element.word === ',' || isDash(element) || GERUND_LEADS.has(element.word));
  const joined = element.word === 'and' ? bearerOfRelative(elements, before, words) : null;
  if (joined !== null) return { ...reading, subject: joined, relative: true };
  const main =
    element.word === 'and'
      ? (pronounOfClause(elements, before) ?? subjectOfLesserClause(elements, before, words))
      : null;
  if (main !== null) return { ...reading, subject: main };
  if (gerundLed || JOINS.has(element.word)) return { ...reading, subject: null, elided: true };
  if (RELATIVES.has(element.word)) {
    const mark = elements[before - 1];
    const comma = mark?.word === ',' || isDash(mark) ? 1 : 0;
    const nearest = antecedentAt(elements, beforeBrackets(elements, before - 1 - comma), words);
    const subject =
      comma === 1 && element.word === 'who' && !namesPerson(nearest)
        ? (bearerOfPost(elements, before - 1) ?? nearest)
        : nearest;
    return subject === null ? null : { ...reading, subject, relative: true };
  }
  // "quoted a neighbour as saying"
  if (element.word === 'as' && verb.form === 'GERUND') {
    const subject = phraseEndingAt(elements, before - 1, words);
    return subject === null ? null : { ...reading, subject };
  }
  if (element.kind === 'PUNCTUATION') {
    const subject = subjectBeforeParenthesis(elements, before, words);
    return subject === null ? null : { ...reading, subject };
  }
  // "I remember him saying"
  const object = OBJECT_PRONOUNS.get(element.word);
  if (verb.form === 'GERUND' && object !== undefined && before === at - 1) {
    const { start, end } = element;
    return { ...reading, subject: { kind: 'PRONOUN', pronoun: object, start, end } };
  }
  // "and he's going, “No.”", "they're telling us"
  const contracted = /'(?:s|m|re)$/.test(element.word) ? pronounAt(element) : null;
  if (verb.form === 'GERUND' && contracted !== null) {
    const { start, end } = element;
    return { ...reading, subject: { kind: 'PRONOUN', pronoun: contracted, start, end } };
  }
  // "I remember thinking", "she kept on asking"
  const recalled = verb.form === 'GERUND' ? behindOwnVerb(elements, before) : null;
  if (recalled !== null) {
    const subject = phraseEndingAt(elements, recalled, words);
    return subject === null ? null : { ...reading, subject };
  }
  // "recalled Jane Doe telling her", "heard Jane Doe say"
  const witnessed = before === at - 1 ? witnessedAt(elements, before, verb, words) : null;
  if (witnessed !== null) return { ...reading, subject: witnessed, infinitive: true };
  if (verb.form === 'GERUND' && (before === at - 1 || elements[at - 1]!.word.endsWith('ly'))) {
    const own = ownParticiple(elements, before, words);
    return own === null
      ? { ...reading, subject: null, elided: true }
      : { ...reading, subject: own };
  }
  const subject =
    speakerOfAside(elements, before, words) ??
    bearerOfTitle(elements, before, words) ??
    bearerOfClause(elements, before, words) ??
    headOfContactClause(elements, before, words) ??
    headOfClause(elements, before, words) ??
    phraseEndingAt(elements, before, words);
  // "as one would expect": nobody in particular
  const isAnybody =
    subject?.kind === 'DESCRIBED' &&
    subject.start === elements[before]!.start &&
    element.word === 'one';
  if (isAnybody && verb.strength === 'THOUGHT') return null;
  if (subject === null) return null;
  return { ...reading, subject: withOwner(elements, before, subject, words) };
}

/** Whoever was heard: what they said is theirs, and not that of whoever tells of it. */
function witnessedAt(
  elements: readonly Element[],
  end: number,
  { form }: CueVerb,
  words: CueWords,
): Subject | null {
  if (form !== 'GERUND' && form !== 'BASE') return null;
  const subject = phraseEndingAt(elements, end, words);
  if (subject === null || subject.kind === 'PRONOUN') return null;
  const before = elements[firstAt(elements, subject.start) - 1]?.word ?? '';
  const article = DETERMINERS.has(before) ? 1 : 0;
  const verb = elements[firstAt(elements, subject.start) - 1 - article]?.word ?? '';
  return (form === 'GERUND' ? REMEMBERING : HEARING).has(verb) ? subject : null;
}

const HEARING = wordSet('hear hears heard overheard saw watched');
const REMEMBERING = wordSet(`
  hear hears heard overheard recall recalls recalled recalling remember remembers remembered remembering
`);

/** Index before a verb whose subject does what the participle behind it tells; null for every other word. */
function behindOwnVerb(elements: readonly Element[], at: number): number | null {
  const { word } = elements[at]!;
  if (OWN_VERBS.has(word)) return at - 1;
  return word === 'on' && /^(?:keep|keeps|kept)$/.test(elements[at - 1]?.word ?? '')
    ? at - 2
    : null;
}

const OWN_VERBS = wordSet(`
  remember remembers remembered recall recalls recalled start starts started began begin begins keep keeps kept
  imagine imagined
`);

/** "When Jane Doe was asked about it, he laughed and said": the pronoun behind the comma, with a verb of its own. */
function pronounOfClause(elements: readonly Element[], join: number): Subject | null {
  for (let at = join - 2; at > Math.max(0, join - LONGEST_CLAUSE); at--) {
    const { kind, start, end } = elements[at]!;
    if (kind === 'PUNCTUATION' || kind === 'QUOTATION') return null;
    const pronoun = pronounAt(elements[at]);
    if (pronoun === null || !OPENING.has(elements[at - 1]!.word)) continue;
    const verb =
      elements[at + 1]!.word.endsWith('ly') || elements[at + 1]!.word === 'just' ? at + 2 : at + 1;
    return isPast(elements[verb]!.word) ? { kind: 'PRONOUN', pronoun, start, end } : null;
  }
  return null;
}

/** "She was 16, when her mother gave her a box and said": whoever the clause behind the comma is about. */
function subjectOfLesserClause(
  elements: readonly Element[],
  join: number,
  words: CueWords,
): Subject | null {
  for (let at = join - 3; at > Math.max(0, join - LONGEST_CLAUSE); at--) {
    const { kind, word } = elements[at]!;
    if (kind === 'PUNCTUATION' || kind === 'QUOTATION') return null;
    if (!WHEN.has(word) || elements[at - 1]!.word !== ',') continue;
    const phrase = phraseStartingAt(elements, at + 1, words);
    const verb = phrase === null ? undefined : elements[phrase.next];
    return phrase !== null && phrase.next < join && verb?.kind === 'WORD' && isPast(verb.word)
      ? phrase.subject
      : null;
  }
  return null;
}

const WHEN = wordSet('when until before after whereupon');

/** What a clause with a subject of its own follows: "“…,” and he shook his head and said". */
const OPENING = wordSet(', and but so then');

/** "Jane Doe, who left the board and once described it as": no comma closes the clause that "who" opens. */
function bearerOfRelative(
  elements: readonly Element[],
  join: number,
  words: CueWords,
): Subject | null {
  for (let at = join - 2; at >= Math.max(1, join - LONGEST_CLAUSE); at--) {
    const { kind, word } = elements[at]!;
    if (kind === 'PUNCTUATION' || kind === 'QUOTATION') return null;
    if (word !== 'who') continue;
    return elements[at - 1]!.word === ',' ? antecedentAt(elements, at - 2, words) : null;
  }
  return null;
}

/** In elements. */
const LONGEST_CLAUSE = 14;

/** "the board, whose code of practice states": the writing is the board's. */
function withOwner(
  elements: readonly Element[],
  end: number,
  subject: Subject,
  words: CueWords,
): Subject {
  if (subject.kind !== 'DOCUMENT' || subject.owners.length > 0) return subject;
  const whose = lastIndexOf(elements, end, (word) => word === 'whose');
  if (whose === null || end - whose > 4) return subject;
  const comma = elements[whose - 1]?.word === ',' ? 1 : 0;
  const owner = antecedentAt(elements, whose - 1 - comma, words);
  return owner?.kind === 'MENTIONS' ? { ...subject, owners: owner.mentions } : subject;
}

function namesPerson(subject: Subject | null): boolean {
  return subject?.kind === 'MENTIONS' && subject.mentions.some(({ kind }) => kind === 'PERSON');
}

/** "Jane Doe, secretary of the union, who", "Jane Doe, R-Texas, who": the name before the post is "who". */
function bearerOfPost(elements: readonly Element[], closing: number): Subject | null {
  const opening = lastIndexOf(elements, closing, (word) => word === ',');
  if (opening === null || closing - opening > 14) return null;
  const isPost = elements
    .slice(opening + 1, closing)
    .every(({ kind }) => kind === 'WORD' || kind === 'MENTION');
  return isPost && isName(elements[opening - 1], 'PERSON')
    ? namesEndingAt(elements, opening - 1)
    : null;
}

/** What stands for all that somebody says. */
const FRONTED = wordSet('all what thing words');

interface Helpers {
  /** Index of the last element before the verb and its helpers. */
  readonly before: number;
  readonly passive: boolean;
  readonly infinitive: boolean;
}

/** Steps left over auxiliaries and adverbs. */
function skipHelpers(elements: readonly Element[], at: number, verb: CueVerb): Helpers | null {
  let before = at - 1;
  let passive = false;
  let infinitive = false;
  let nearest = true;
  for (let steps = 0; steps < 10 && before >= 0; steps++) {
    const { word, kind } = elements[before]!;
    if (kind !== 'WORD') break;
    // "could only quip: “…”"
    // "All she could say was: “…”"
    const isAll =
      FRONTED.has(elements[before - 2]?.word ?? '') &&
      /^(?:was|is)$/.test(elements[at + 1]?.word ?? '');
    const isDone = word === 'could' && (elements[before + 1]?.word === 'only' || isAll);
    if (isDone) {
      infinitive = true;
      nearest = false;
      before--;
      continue;
    }
    if (BLOCKERS.has(word) || word.endsWith("n't")) return null;
    // "he'd say", "she'll tell you"
    if (verb.form === 'BASE' && /^\p{L}+'(?:d|ll)$/u.test(word)) infinitive = true;
    // "they're called “…”": a passive whose agent nobody names.
    if (nearest && verb.form === 'PAST' && /^(?:it's|i'm|\p{L}+'re)$/u.test(word)) return null;
    if (word === 'to' && verb.form === 'BASE') {
      infinitive = true;
      if (!LEADS.has(elements[before - 1]?.word ?? '')) {
        const used = usedBefore(elements, before);
        if (used === null && !isMoved(elements, before - 1)) return null;
        before = (used ?? before) - 1;
        nearest = false;
        continue;
      }
      before--;
      const lead = elements[before]!.word;
      if (!AUXILIARIES.has(lead)) before--;
      if (lead === 'on' || lead === 'media') before -= lead === 'media' ? 1 : 0;
      // "took to Twitter to say": back to before "took".
      if (elements[before]?.word === 'to' && /^(?:took|taking)$/.test(elements[before - 1]!.word))
        before -= 2;
      nearest = false;
      continue;
    }
    if (
      word === 'as' &&
      verb.form === 'GERUND' &&
      /^(?:quoted|cited|reported|recorded|heard)$/.test(elements[before - 1]?.word ?? '')
    ) {
      before -= 2;
      nearest = false;
      continue;
    }
    // "is alleged to have said", "can be heard saying"
    const told = toldBefore(elements, before, verb);
    if (told !== null) {
      before = told;
      nearest = false;
      continue;
    }
    if (AUXILIARIES.has(word) && word !== 'to') {
      if (nearest && BE.has(word) && verb.form === 'PAST') passive = true;
      if (verb.form === 'BASE')
        infinitive ||= word === 'will' || word === 'would' || word === 'did';
      nearest = false;
      before--;
      continue;
    }
    if (ADVERBS.has(word) || (word.endsWith('ly') && !NOT_ADVERBS.has(word))) {
      const owner = elements[before - 1];
      if (elements[before]!.capital && owner?.word === 'on') before--;
      before--;
      continue;
    }
    // "Jane Doe last night warned"
    if (/^(?:night|week|month|year)$/.test(word) && elements[before - 1]?.word === 'last') {
      before -= 2;
      continue;
    }
    // "the board less than two weeks ago said"
    if (word === 'ago') {
      const past = beforeTime(elements, before);
      if (past !== null) {
        before = past;
        continue;
      }
    }
    if (/^(?:kept|keeps?)$/.test(word) && verb.form === 'GERUND') {
      nearest = false;
      before--;
      continue;
    }
    if (infinitive && /^(?:went|goes?|gone|going)$/.test(word)) {
      before--;
      continue;
    }
    break;
  }
  return { before, passive, infinitive };
}

/** "two weeks ago", "less than a year ago": index before the time. */
function beforeTime(elements: readonly Element[], ago: number): number | null {
  if (!/^(?:day|week|month|year|decade|hour|minute)s?$/.test(elements[ago - 1]?.word ?? ''))
    return null;
  let at = ago - 2;
  while (at > ago - 7 && TIMING.test(elements[at]?.word ?? '')) at--;
  return at < ago - 2 ? at : null;
}

const TIMING =
  /^(?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|several|some|few|less|more|fewer|than|about|just|only|nearly|almost)$/;

/** "used the visit to demand": index of "used"; null where no such verb is near. */
function usedBefore(elements: readonly Element[], to: number): number | null {
  const from = Math.max(0, to - 5);
  const near = elements.slice(from, to);
  if (near.some(({ kind }) => kind === 'PUNCTUATION' || kind === 'QUOTATION')) return null;
  const used = near.findLastIndex(({ word }) => word === 'used' || word === 'uses');
  return used < 0 ? null : from + used;
}

/** "prompting Jane Doe to call", "led the chair, Jane Doe, to call": what happens has the one named speak. */
function isMoved(elements: readonly Element[], name: number): boolean {
  const end = elements[name]?.word === ',' ? name - 1 : name;
  if (!isName(elements[end], 'PERSON')) return false;
  const from = Math.max(0, end - LONGEST_NAMED);
  const moving = elements.slice(from, end).findLastIndex(({ word }) => MOVING.has(word));
  return (
    moving >= 0 &&
    elements
      .slice(from + moving + 1, end)
      .every(({ kind, word }) => kind === 'WORD' || word === ',')
  );
}

/** In elements: a title, its commas, and a name. */
const LONGEST_NAMED = 7;
const MOVING = wordSet(`
  prompting prompted prompts leading led leads forcing forced forces moving moved moves driving drove driven
  inspiring inspired spurring spurred provoking provoked causing caused allowing allowed
`);

/** Index before "alleged to have" and "be heard", by which others tell of what somebody says; null for all else. */
function toldBefore(elements: readonly Element[], at: number, verb: CueVerb): number | null {
  const [first, second, third] = [at, at - 1, at - 2].map((index) => elements[index]?.word ?? '');
  if (verb.form === 'PAST' && first === 'have' && second === 'to' && TOLD.has(third!))
    return at - 3;
  if (verb.form !== 'GERUND' || first !== 'heard' || !BE.has(second!)) return null;
  return third === 'can' || third === 'could' ? at - 3 : at - 1;
}

const TOLD = wordSet('alleged said believed reported understood thought claimed known');

/** "was described as … by Jane Doe". */
function readAgent(elements: readonly Element[], at: number, words: CueWords): SubjectReading {
  const reading = { elided: false, relative: false, infinitive: false };
  for (let index = at + 1; index < Math.min(at + 12, elements.length); index++) {
    const { word, kind } = elements[index]!;
    if (kind === 'PUNCTUATION' && word !== ',') break;
    if (kind !== 'WORD' || word !== 'by') continue;
    // "was asked at a lunch held by John Roe": that verb's agent
    if (index - 1 > at && isPast(elements[index - 1]!.word)) continue;
    const phrase = phraseStartingAt(elements, index + 1, words);
    if (phrase !== null) return { ...reading, subject: phrase.subject, to: phrase.next };
  }
  return { ...reading, subject: null, to: 0 };
}
