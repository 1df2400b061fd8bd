import type { Span } from '../../../text/span.ts';
import type { Mention } from '../../analysis.ts';
import type { Element } from '../frames/frames.ts';
import {
  BREAKS,
  DETERMINERS,
  isName,
  isPast,
  isPreposition,
  isTitleWord,
  pronounAt,
} from '../frames/grammar.ts';
import type { CueWords } from '../words/cue-words.ts';
import { wordSet } from '../words/word-set.ts';
import { firstOfNames, namesEndingAt } from './joint-names.ts';
import { bodyAfter, spokespersonEndingAt } from './spokesperson-phrases.ts';

/** Who a clause says is speaking, before anyone has looked beyond its words. */
export type Subject = (
  | { readonly kind: 'MENTIONS'; readonly mentions: readonly Mention[] }
  | { readonly kind: 'PRONOUN'; readonly pronoun: string }
  /** "a spokesperson for Y": somebody who speaks for the owner. */
  | {
      readonly kind: 'SPOKESPERSON';
      readonly owners: readonly Mention[];
      /** The capitals behind "for", where no mention covers them all. */
      readonly body: Span | null;
    }
  /** "a statement", "the union's letter": writing, with whose it is where the words tell. */
  | {
      readonly kind: 'DOCUMENT';
      readonly noun: string;
      readonly owners: readonly Mention[];
      /** Who it is "from", where no name tells whose it is: "a letter from the council". */
      readonly sender?: Subject | null;
    }
  /** "came the reply": whoever was asked. */
  | { readonly kind: 'ASKED' }
  /** "the union": an organisation named before. */
  | { readonly kind: 'DEFINITE'; readonly noun: string }
  /** "one nurse", "the minister": described and not named. */
  | {
      readonly kind: 'DESCRIBED';
      readonly head: string;
      /** Whether it stands behind a name that it does not describe: "Jane Doe, a colleague said, “is late”". */
      readonly isAside?: boolean;
    }
) &
  Span;

/** Determiners that can stand for people on their own: "one said", "others warned". */
const SPEAKING = wordSet(`
  one another other some many both several most all
`);
/** Prepositions behind which a name is not the phrase's head: "members of the union". */
const OWNING = wordSet(`
  of for at from in with on to by against about over between among alongside behind under
  outside near
`);
/** Those that own a name even behind its title: "a spokesman for the mayor Jane Doe". */
const PASSING_ON = wordSet(`
  for to by with from against alongside
`);
/** How far to the left a phrase reaches, in elements. */
const REACH = 14;

/** Whom "who" means: the name or noun right before it, even behind a preposition ("to the mayor, who said"). */
export function antecedentAt(
  elements: readonly Element[],
  end: number,
  words: CueWords,
): Subject | null {
  if (isName(elements[end])) return namesEndingAt(elements, end);
  const last = elements[end];
  if (last?.kind !== 'WORD') return null;
  const start = phraseStart(elements, end);
  const nearest = phraseEndingAt(elements.slice(start, end + 1), end - start, words);
  return personOfPlace(elements, start, last, words) ?? nearest;
}

/** "a woman at the gate who said": the last noun is a place or a thing, and the one before its preposition a person. */
function personOfPlace(
  elements: readonly Element[],
  start: number,
  last: Element,
  words: CueWords,
): Subject | null {
  const [head, preposition] = [elements[start - 2], elements[start - 1]];
  if (preposition?.kind !== 'WORD' || !PLACING.has(preposition.word)) return null;
  if (words.speakers.has(last.word) || !words.people.has(head?.word ?? '')) return null;
  const from = phraseStart(elements, start - 2);
  return phraseEndingAt(elements.slice(from, start - 1), start - 2 - from, words);
}

const PLACING = wordSet('at in on behind with outside inside from near by');

/** Reads the noun phrase whose last element is at `end`, and says whom it means; null where it means nobody. */
export function phraseEndingAt(
  elements: readonly Element[],
  end: number,
  words: CueWords,
): Subject | null {
  const last = elements[end];
  if (last === undefined) return null;
  // "Jane Doe MP"
  if (words.namesAfter.has(last.word) && isName(elements[end - 1], 'PERSON'))
    return phraseEndingAt(elements, end - 1, words);
  const pronoun = pronounAt(last);
  if (pronoun !== null) return { kind: 'PRONOUN', pronoun, start: last.start, end: last.end };
  if (last.kind === 'MENTION') {
    if (last.genitive) return null;
    const owner = ownedByPreposition(elements, end, words);
    if (owner !== null) return headBefore(elements, owner, end, words);
    if (!isName(last)) return describedAt(elements, end, words);
    return namesEndingAt(elements, end);
  }
  return last.kind === 'WORD' ? describedAt(elements, end, words) : null;
}

/**
 * The index of the preposition that a name hangs on ("a spokesman for Unite", "members of the union"); null
 * where the name is the phrase's head ("NHS England director Jane Doe", "director of nursing Jane Doe").
 */
function ownedByPreposition(
  elements: readonly Element[],
  end: number,
  words: CueWords,
): number | null {
  let at = firstOfNames(elements, end) - 1;
  let skipped = 0;
  while (isTitleWord(elements[at]) && skipped < 4) {
    if (elements[at]!.kind === 'MENTION') return null;
    at--;
    skipped++;
  }
  const determined = DETERMINERS.has(elements[at]?.word ?? '');
  if (determined) at--;
  const element = elements[at];
  if (element === undefined || !OWNING.has(element.word)) return null;
  // "Jane Doe of the broker Marram Roe": whoever is named before the preposition is of what stands behind it.
  if (element.word === 'of' && determined && isName(elements[at - 1], 'PERSON')) return at;
  // "director of nursing Jane Doe", "on Tuesday Jane Doe": the words between go with the name.
  if (skipped > 0 && !PASSING_ON.has(element.word)) return null;
  if (isOfTitle(elements, at, firstOfNames(elements, end), words)) return null;
  // "In London the RMT said": a phrase that opens the sentence owns no name.
  if (
    at === 0 ||
    elements[at - 1]!.kind === 'PUNCTUATION' ||
    elements[at - 1]!.kind === 'QUOTATION'
  ) {
    return skipped === 0 ? at : null;
  }
  return at;
}

/**
 * "spokeswoman for health Jane Doe", "leader of the council Jane Doe", "mother of two Jane Doe": what stands between
 * preposition and name is a field or a body, and nobody whom the name belongs to ("a spokesman for campaigner Jane Doe").
 */
export function isOfTitle(
  elements: readonly Element[],
  preposition: number,
  name: number,
  words: CueWords,
): boolean {
  const first = elements[preposition + 1];
  const isOf = elements[preposition]!.word === 'of';
  if (isOf && name === preposition + 2 && isCount(first)) return isName(elements[name], 'PERSON');
  const isBody = isOf && first?.word === 'the';
  const field = elements.slice(preposition + (isBody ? 2 : 1), name);
  return (
    field.length > 0 &&
    field.length <= LONGEST_FIELD &&
    isName(elements[name], 'PERSON') &&
    field.every(
      (element) =>
        element.kind === 'WORD' &&
        !element.capital &&
        (isTitleWord(element) || element.word === 'and') &&
        words.people.get(element.word) !== 'SINGULAR',
    )
  );
}

/** How many children somebody has. */
function isCount(element: Element | undefined): boolean {
  return element?.kind === 'WORD' && COUNTS.has(element.word);
}

const COUNTS = wordSet('one two three four five six seven eight nine ten eleven twelve');

/** In words. */
const LONGEST_FIELD = 4;

/** The phrase before a preposition: its head decides who is meant, the name behind it whose. */
export function headBefore(
  elements: readonly Element[],
  preposition: number,
  end: number,
  words: CueWords,
): Subject | null {
  // "a source close to the minister"
  const last = LOOSE.has(elements[preposition - 1]?.word ?? '') ? preposition - 2 : preposition - 1;
  const head = elements[last];
  if (head === undefined || head.kind === 'PUNCTUATION') return null;
  if (head.kind === 'MENTION') return phraseEndingAt(elements, last, words);
  if (head.kind !== 'WORD') return null;
  const owners = namesEndingAt(elements, end)?.mentions ?? [];
  const start = phraseStart(elements, last);
  const span = { start: elements[start]!.start, end: elements[end]!.end };
  if (words.spokespersons.has(head.word))
    return { kind: 'SPOKESPERSON', owners, body: bodyAfter(elements, preposition), ...span };
  if (words.documents.has(head.word)) {
    // "her message to the board": a message is not theirs to whom it goes.
    const isTheirs = elements[preposition]!.word !== 'to';
    return { kind: 'DOCUMENT', noun: head.word, owners: isTheirs ? owners : [], ...span };
  }
  const member = memberBefore(elements, start);
  if (member !== null) return member;
  return describedSpan(elements, last, span);
}

/** Adjectives between a noun and its preposition. */
export const LOOSE: ReadonlySet<string> = new Set([
  'close',
  'loyal',
  'familiar',
  'opposed',
  'signed',
  'co-signed',
  'written',
  'penned',
  'drafted',
  'sympathetic',
  'allied',
]);

/** First element of the phrase that ends at `end`: a determiner, or what follows a break. */
function phraseStart(elements: readonly Element[], end: number): number {
  let at = end;
  while (at > 0 && end - at < REACH) {
    const before = elements[at - 1]!;
    if (DETERMINERS.has(elements[at]!.word)) {
      if (!DETERMINERS.has(before.word)) break;
    }
    // "Dray & Sons"
    if (before.word === '&' && elements[at]!.capital && elements[at - 2]?.capital) {
      at -= 2;
      continue;
    }
    if (before.kind === 'PUNCTUATION' || before.kind === 'QUOTATION') break;
    // "I don't remember telling him", "I heard someone shouting"
    if (pronounAt(before) !== null || HEARING.has(before.word)) break;
    if (before.kind === 'WORD' && (BREAKS.has(before.word) || isPreposition(before))) {
      const isAdjective =
        /^(?:inside|outside|near)$/.test(before.word) &&
        DETERMINERS.has(elements[at - 2]?.word ?? '');
      if (!(before.word === 'of' && at - 1 > 0) && !isAdjective) break;
    }
    if (before.kind === 'WORD' && before.word.endsWith('ly')) break;
    at--;
  }
  return at;
}

/** Behind these stands whoever is heard. */
const HEARING = wordSet('hear hears heard hearing');

/** A phrase whose head is a common noun. */
export function describedAt(
  elements: readonly Element[],
  end: number,
  words: CueWords,
): Subject | null {
  const last = elements[end]!;
  const speaking = spokespersonEndingAt(elements, end, words);
  if (speaking !== null) return speaking;
  // "nurses at the hospital", "a man in his fifties": the head stands before the preposition.
  const preposition = prepositionBefore(elements, end);
  if (preposition !== null) {
    const headAt = LOOSE.has(elements[preposition - 1]!.word) ? preposition - 2 : preposition - 1;
    const head = elements[headAt];
    if (head === undefined) return null;
    const start = phraseStart(elements, headAt);
    const span = { start: elements[start]!.start, end: last.end };
    const member = memberBefore(elements, start);
    if (member !== null) return member;
    if (isName(head)) return phraseEndingAt(elements, headAt, words);
    // "a spokesman for the leader of the house"
    const speaker = elements[start - 1]?.word === 'for' ? elements[start - 2] : undefined;
    if (speaker !== undefined && words.spokespersons.has(speaker.word)) {
      const from = elements[phraseStart(elements, start - 2)]!.start;
      return { kind: 'SPOKESPERSON', owners: [], body: null, start: from, end: last.end };
    }
    if (words.spokespersons.has(head.word))
      return {
        kind: 'SPOKESPERSON',
        owners: ownersIn(elements, preposition, end),
        body: bodyAfter(elements, preposition),
        ...span,
      };
    if (words.documents.has(head.word)) {
      const isFrom = elements[preposition]!.word === 'from';
      const behind = elements.slice(preposition + 1, end + 1);
      return {
        kind: 'DOCUMENT',
        noun: head.word,
        owners: ownersIn(elements, start, end),
        sender: isFrom ? phraseEndingAt(behind, behind.length - 1, words) : null,
        ...span,
      };
    }
    const bearer = words.people.has(head.word) ? null : bearerOfThing(elements, start, words);
    if (bearer !== null) {
      const first = elements[phraseStart(elements, bearer)]!;
      return describedSpan(elements, bearer, { start: first.start, end: last.end });
    }
    const counted = elements[preposition]!.word === 'of' && QUANTITIES.has(head.word);
    return describedSpan(elements, counted ? countedAt(elements, preposition, end) : headAt, span);
  }
  const placed = bearerOfPlace(elements, end);
  if (placed !== null) return placed;
  const start = phraseStart(elements, end);
  const span = { start: elements[start]!.start, end: last.end };
  const owners = ownersIn(elements, start, end);
  if (words.spokespersons.has(last.word))
    return { kind: 'SPOKESPERSON', owners, body: null, ...span };
  if (words.documents.has(last.word)) return { kind: 'DOCUMENT', noun: last.word, owners, ...span };
  const definite = elements[start]!.word === 'the' && start >= end - 2;
  const noun = elements
    .slice(start + 1, end + 1)
    .map(({ word }) => word)
    .join(' ');
  // "the think tank"
  if (definite && words.organisationNouns.has(noun)) return { kind: 'DEFINITE', noun, ...span };
  return describedSpan(elements, end, span);
}

/** "a man in a coat behind her", "the woman with a pram outside the bank": index of whom a thing hangs on; null where it hangs on nobody. */
function bearerOfThing(
  elements: readonly Element[],
  thing: number,
  words: CueWords,
): number | null {
  const [bearer, preposition] = elements.slice(Math.max(0, thing - 2), thing);
  if (preposition === undefined || !isPreposition(preposition) || preposition.word === 'of')
    return null;
  return words.people.get(bearer!.word) === 'SINGULAR' ? thing - 2 : null;
}

/** "a number of residents", "40 percent of voters in the north": index of the noun that is counted. */
function countedAt(elements: readonly Element[], preposition: number, end: number): number {
  const next = elements.findIndex(
    (element, at) => at > preposition && at <= end && isPreposition(element),
  );
  return next < 0 ? end : next - 1;
}

const QUANTITIES = wordSet(`
  number majority minority half percent cent quarter third thirds quarters handful host string
  couple dozens scores hundreds thousands
`);

/** "Jane Doe of the Institute of Tides told": whoever is named before a body is of it. */
function memberBefore(elements: readonly Element[], start: number): Subject | null {
  const isOfBody = elements[start - 1]?.word === 'of' && elements[start]!.word === 'the';
  return isOfBody && isName(elements[start - 2], 'PERSON')
    ? namesEndingAt(elements, start - 2)
    : null;
}

/** "Jane Doe of Marlow, Ohio says": no comma closes where the one who is named lives. */
function bearerOfPlace(elements: readonly Element[], end: number): Subject | null {
  let at = end;
  while (at > 0 && end - at < 3 && elements[at]!.capital) at--;
  if (at === end || elements[at]?.word !== ',') return null;
  const place = at - 1;
  at = place;
  while (at > 0 && place - at < 3 && elements[at]!.capital) at--;
  const isPlaced = at < place && /^(?:of|from|in)$/.test(elements[at]!.word);
  return isPlaced && isName(elements[at - 1], 'PERSON') ? namesEndingAt(elements, at - 1) : null;
}

function prepositionBefore(elements: readonly Element[], end: number): number | null {
  for (let at = end; at > 0 && end - at < 8; at--) {
    const element = elements[at]!;
    if (element.kind === 'PUNCTUATION' || element.kind === 'QUOTATION') return null;
    if (element.kind !== 'WORD') continue;
    // "a spokesman for the board called a report": the phrase before the verb is its subject.
    if (at < end && isPast(element.word) && DETERMINERS.has(elements[at + 1]!.word)) return null;
    // "in a statement to staff the board said": an article behind a noun opens another phrase.
    if (at < end && element.word === 'the' && opensAnother(elements[at - 1]!)) return null;
    // "the member for Marlow and the Dunes"
    const joined = elements[at + 1]?.word === 'the' ? elements[at + 2] : elements[at + 1];
    const joins = element.word === 'and' && elements[at - 1]!.capital && joined?.capital;
    if (BREAKS.has(element.word) && element.word !== 'as' && !joins) return null;
    if (isPreposition(element) && element.word !== 'as' && element.word !== 'than') {
      const head = elements[at - 1]!;
      // "an inside source", "the outside adviser"
      if (/^(?:inside|outside|near)$/.test(element.word) && DETERMINERS.has(head.word)) continue;
      // "…, and on Friday the company said": the preposition opens the clause.
      if (BREAKS.has(head.word) && DETERMINERS.has(elements[at + 2]?.word ?? '')) return null;
      return head.kind === 'WORD' || head.kind === 'MENTION' ? at : null;
    }
  }
  return null;
}

function opensAnother(before: Element): boolean {
  if (before.kind !== 'WORD') return before.kind === 'MENTION';
  if (before.capital || BREAKS.has(before.word) || DETERMINERS.has(before.word)) return false;
  return (
    !isPreposition(before) && !LOOSE.has(before.word) && !/^(?:half|to|out|up)$/.test(before.word)
  );
}

function ownersIn(elements: readonly Element[], start: number, end: number): readonly Mention[] {
  for (let at = end; at >= start; at--) {
    const element = elements[at]!;
    if (element.mention === null || element.mention.kind === 'PLACE') continue;
    // "Jane Doe and John Roe's letter"
    return element.genitive ? namesEndingAt(elements, at).mentions : [element.mention];
  }
  return [];
}

function describedSpan(elements: readonly Element[], head: number, span: Span): Subject | null {
  const element = elements[head]!;
  if (element.kind === 'PUNCTUATION' || element.kind === 'QUOTATION') return null;
  if (!/\p{L}/u.test(element.word) || isPreposition(element)) return null;
  if (BREAKS.has(element.word) || (DETERMINERS.has(element.word) && !SPEAKING.has(element.word)))
    return null;
  return { kind: 'DESCRIBED', head: element.word, ...span };
}
