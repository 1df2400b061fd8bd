import type { Span } from '../../text/span.ts';
import type { Mention } from '../analysis.ts';
import type { CueWords } from './cue-words.ts';
import type { Element } from './frames.ts';
import { wordSet } from './word-set.ts';

/** Who a clause says is speaking, before anyone has looked beyond its words. */
export type Subject = (
  | { readonly kind: 'MENTIONS'; readonly mentions: readonly Mention[] }
  | { readonly kind: 'PRONOUN'; readonly pronoun: string }
  /** "a spokesperson for Y": somebody who speaks for the owner. */
  | { readonly kind: 'SPOKESPERSON'; readonly owners: readonly Mention[] }
  /** "a statement", "the union's letter": writing, with whose it is where the words tell. */
  | { readonly kind: 'DOCUMENT'; readonly noun: string; readonly owners: readonly Mention[] }
  /** "the union": an organisation named before. */
  | { readonly kind: 'DEFINITE'; readonly noun: string }
  /** "one nurse", "the minister": described and not named. */
  | { readonly kind: 'DESCRIBED'; readonly head: string }
) &
  Span;

const SUBJECT_PRONOUNS = new Set(['he', 'she', 'they', 'it', 'we', 'i']);
const DETERMINERS = wordSet(`
  the a an one another some many most all both several two three his her its their this that
  these those other any no our my
`);
const PREPOSITIONS = wordSet(`
  of for at from in with on to by against about over between among amongst alongside behind
  within under across outside inside near into via through towards toward than as like despite
  following during
`);
/** Determiners that can stand for people on their own: "one said", "others warned". */
const SPEAKING = wordSet(`
  one another some many both several most all
`);
/** Words that end a noun phrase to the left: the clause before is another one. */
const BREAKS = wordSet(`
  but because although though while whilst whereas when if as since whether than so where who
  which that yet after before until unless and or then is are was were has have had will would
  says said not also what how why meanwhile however today yesterday later earlier
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
const REACH = 14;

/** Whether an element names somebody who can speak, and does not own what follows. */
export function isName(element: Element | undefined, kinds = 'PERSON ROLE ORGANISATION'): boolean {
  return element?.mention != null && !element.genitive && kinds.includes(element.mention.kind);
}

export function isPreposition(element: Element | undefined): boolean {
  return element?.kind === 'WORD' && PREPOSITIONS.has(element.word);
}

/** Whom "who" means: the name or noun right before it, even behind a preposition ("to the mayor, who said"). */
export function antecedentAt(
  elements: readonly Element[],
  end: number,
  words: CueWords,
): Subject | null {
  if (isName(elements[end])) return joint(elements, end);
  const last = elements[end];
  if (last?.kind !== 'WORD') return null;
  const start = phraseStart(elements, end);
  return phraseEndingAt(elements.slice(start, end + 1), end - start, words);
}

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
  if (last.kind === 'WORD' && SUBJECT_PRONOUNS.has(last.word)) {
    return { kind: 'PRONOUN', pronoun: last.word, start: last.start, end: last.end };
  }
  if (last.kind === 'MENTION') {
    if (last.genitive) return null;
    const owner = ownedByPreposition(elements, end);
    if (owner !== null) return headBefore(elements, owner, end, words);
    if (!isName(last)) return described(elements, end, words);
    return joint(elements, end);
  }
  return last.kind === 'WORD' ? described(elements, end, words) : null;
}

/**
 * The index of the preposition that a name hangs on ("a spokesman for Unite", "members of the union"); null
 * where the name is the phrase's head ("NHS England director Jane Doe", "director of nursing Jane Doe").
 */
function ownedByPreposition(elements: readonly Element[], end: number): number | null {
  let at = groupStart(elements, end) - 1;
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
  // "director of nursing Jane Doe", "on Tuesday Jane Doe": the words between go with the name.
  if (skipped > 0 && !PASSING_ON.has(element.word)) return null;
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

function isTitleWord(element: Element | undefined): boolean {
  if (element === undefined || element.genitive) return element?.genitive ?? false;
  if (element.kind === 'MENTION') return element.mention!.kind !== 'PERSON';
  return (
    element.kind === 'WORD' &&
    !PREPOSITIONS.has(element.word) &&
    !BREAKS.has(element.word) &&
    !DETERMINERS.has(element.word)
  );
}

/** The phrase before a preposition: its head decides who is meant, the name behind it whose. */
function headBefore(
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
  const owners = joint(elements, end)?.mentions ?? [];
  const start = phraseStart(elements, last);
  const span = { start: elements[start]!.start, end: elements[end]!.end };
  if (words.spokespersons.has(head.word)) return { kind: 'SPOKESPERSON', owners, ...span };
  if (words.documents.has(head.word)) return { kind: 'DOCUMENT', noun: head.word, owners, ...span };
  return describedSpan(elements, last, span);
}

const LOOSE = new Set(['close', 'loyal', 'familiar', 'opposed', 'sympathetic', 'allied']);

/** Names joined by commas and "and", ending with the one at `end`. */
function joint(elements: readonly Element[], end: number) {
  const group = [end];
  let at = end;
  for (;;) {
    const previous = coordinateBefore(elements, at, group.length > 1);
    if (previous === null) break;
    group.unshift(previous);
    at = previous;
  }
  const mentions = group.map((index) => elements[index]!.mention!);
  return {
    kind: 'MENTIONS' as const,
    mentions,
    start: mentions[0]!.start,
    end: mentions.at(-1)!.end,
  };
}

function groupStart(elements: readonly Element[], end: number): number {
  let at = end;
  for (let more = false; ; more = true) {
    const previous = coordinateBefore(elements, at, more);
    if (previous === null) return at;
    at = previous;
  }
}

/** The name that "and" (or, in a longer list, a comma) joins to the name at `at`, with its title between. */
function coordinateBefore(
  elements: readonly Element[],
  at: number,
  inList: boolean,
): number | null {
  const kind = elements[at]!.mention!.kind === 'ORGANISATION' ? 'ORGANISATION' : 'PERSON ROLE';
  let join = at - 1;
  for (let steps = 0; steps < 6 && isTitleWord(elements[join]); steps++) join--;
  const word = elements[join]?.word;
  if (word !== 'and' && word !== '&' && !(inList && word === ',' && join === at - 1)) return null;
  let name = join - 1;
  if (elements[name]?.word === ',') {
    // "Jane Doe, of Unite, and John Roe": the name before a parenthesis between commas.
    name--;
    if (!isName(elements[name], kind)) {
      for (let steps = 0; steps < 10 && name > 0 && elements[name]!.word !== ','; steps++) {
        if (elements[name]!.kind === 'QUOTATION') return null;
        name--;
      }
      name--;
    }
  }
  return isName(elements[name], kind) ? name : null;
}

/** First element of the phrase that ends at `end`: a determiner, or what follows a break. */
function phraseStart(elements: readonly Element[], end: number): number {
  let at = end;
  while (at > 0 && end - at < REACH) {
    const before = elements[at - 1]!;
    if (DETERMINERS.has(elements[at]!.word)) {
      if (!DETERMINERS.has(before.word)) break;
    }
    if (before.kind === 'PUNCTUATION' || before.kind === 'QUOTATION') break;
    if (before.kind === 'WORD' && (BREAKS.has(before.word) || PREPOSITIONS.has(before.word))) {
      if (!(before.word === 'of' && at - 1 > 0)) break;
    }
    if (before.kind === 'WORD' && before.word.endsWith('ly')) break;
    at--;
  }
  return at;
}

/** A phrase whose head is a common noun. */
function described(elements: readonly Element[], end: number, words: CueWords): Subject | null {
  const last = elements[end]!;
  // "nurses at the hospital", "a man in his fifties": the head stands before the preposition.
  const preposition = prepositionBefore(elements, end);
  if (preposition !== null) {
    const headAt = LOOSE.has(elements[preposition - 1]!.word) ? preposition - 2 : preposition - 1;
    const head = elements[headAt];
    if (head === undefined) return null;
    const start = phraseStart(elements, headAt);
    const span = { start: elements[start]!.start, end: last.end };
    if (isName(head)) return phraseEndingAt(elements, headAt, words);
    if (words.spokespersons.has(head.word))
      return { kind: 'SPOKESPERSON', owners: ownersIn(elements, start, preposition), ...span };
    if (words.documents.has(head.word)) {
      return { kind: 'DOCUMENT', noun: head.word, owners: ownersIn(elements, start, end), ...span };
    }
    return describedSpan(elements, headAt, span);
  }
  const start = phraseStart(elements, end);
  const span = { start: elements[start]!.start, end: last.end };
  const owners = ownersIn(elements, start, end);
  if (words.spokespersons.has(last.word)) return { kind: 'SPOKESPERSON', owners, ...span };
  if (words.documents.has(last.word)) return { kind: 'DOCUMENT', noun: last.word, owners, ...span };
  const definite = elements[start]!.word === 'the' && start === end - 1;
  if (definite && words.organisationNouns.has(last.word))
    return { kind: 'DEFINITE', noun: last.word, ...span };
  return describedSpan(elements, end, span);
}

function prepositionBefore(elements: readonly Element[], end: number): number | null {
  for (let at = end; at > 0 && end - at < 8; at--) {
    const element = elements[at]!;
    if (element.kind === 'PUNCTUATION' || element.kind === 'QUOTATION') return null;
    if (element.kind !== 'WORD') continue;
    if (BREAKS.has(element.word) && element.word !== 'as') return null;
    if (PREPOSITIONS.has(element.word) && element.word !== 'as' && element.word !== 'than') {
      const head = elements[at - 1]!;
      return head.kind === 'WORD' || head.kind === 'MENTION' ? at : null;
    }
  }
  return null;
}

function ownersIn(elements: readonly Element[], start: number, end: number): readonly Mention[] {
  return elements
    .slice(start, end + 1)
    .flatMap(({ mention }) => (mention !== null && mention.kind !== 'PLACE' ? [mention] : []))
    .slice(-1);
}

function describedSpan(elements: readonly Element[], head: number, span: Span): Subject | null {
  const element = elements[head]!;
  if (element.kind === 'PUNCTUATION' || element.kind === 'QUOTATION') return null;
  if (!/\p{L}/u.test(element.word) || PREPOSITIONS.has(element.word)) return null;
  if (BREAKS.has(element.word) || (DETERMINERS.has(element.word) && !SPEAKING.has(element.word)))
    return null;
  return { kind: 'DESCRIBED', head: element.word, ...span };
}

/**
 * Reads the noun phrase that starts at `start`: the subject after its verb ("said Jane Doe of Unite"), the
 * agent of a passive ("by Jane Doe"), or the subject that opens a clause.
 *
 * @returns the subject and the index after the words that were read, null where they name nobody
 */
export function phraseStartingAt(
  elements: readonly Element[],
  start: number,
  words: CueWords,
): { readonly subject: Subject; readonly next: number } | null {
  const first = elements[start];
  if (first === undefined) return null;
  if (first.kind === 'WORD' && SUBJECT_PRONOUNS.has(first.word)) {
    return {
      subject: { kind: 'PRONOUN', pronoun: first.word, start: first.start, end: first.end },
      next: start + 1,
    };
  }
  let at = start;
  let head = -1;
  for (; at < elements.length && at - start < REACH; at++) {
    const element = elements[at]!;
    if (element.kind === 'PUNCTUATION' || element.kind === 'QUOTATION') break;
    if (element.kind === 'MENTION') {
      // "the Harry Hope actor": the name is part of a description.
      const noun = elements[at + 1];
      const describes =
        noun?.kind === 'WORD' && !noun.capital && words.people.get(noun.word) === 'SINGULAR';
      if (isName(element, 'PERSON') && !describes) {
        head = at;
        break;
      }
      if (!element.genitive) head = at;
      continue;
    }
    if (PREPOSITIONS.has(element.word)) break;
    if (BREAKS.has(element.word) && element.word !== 'and') break;
    if (element.word === 'and' && !(isName(elements[at - 1]) || isTitleWord(elements[at - 1])))
      break;
    if (
      words.verbs.has(element.word) &&
      !words.speechNouns.has(element.word) &&
      isName(elements[at - 1])
    )
      break;
    head = at;
  }
  if (head < start) return null;
  const named = elements[head]!;
  if (isName(named, 'PERSON')) return rightward(elements, head);
  // "the union's leader, Jane Doe": a title and then, after a comma, the name that it belongs to.
  if (
    elements[head + 1]?.word === ',' &&
    isName(elements[head + 2], 'PERSON') &&
    named.word !== ''
  ) {
    const closes = elements[head + 3];
    if (closes === undefined || closes.kind !== 'MENTION') return rightward(elements, head + 2);
  }
  const preposition = elements[head + 1];
  if (named.kind === 'WORD' && isPreposition(preposition)) {
    const owner = elements.slice(head + 2, head + 6).findIndex((element) => isName(element));
    const limit = elements
      .slice(head + 2, head + 6)
      .findIndex(({ kind }) => kind === 'PUNCTUATION' || kind === 'QUOTATION');
    if (owner >= 0 && (limit < 0 || owner < limit)) {
      const subject = headBefore(elements, head + 1, head + 2 + owner, words);
      if (subject !== null) {
        const after = head + 3 + owner;
        if (elements[after]?.word === ',' && isName(elements[after + 1], 'PERSON'))
          return rightward(elements, after + 1);
        return { subject, next: after };
      }
    }
  }
  if (isName(named)) return rightward(elements, head);
  const subject =
    named.kind === 'WORD' || named.kind === 'MENTION'
      ? describedWithin(elements, start, head, words)
      : null;
  return subject === null ? null : { subject, next: head + 1 };
}

function describedWithin(
  elements: readonly Element[],
  start: number,
  head: number,
  words: CueWords,
): Subject | null {
  const subject = described(elements.slice(start, head + 1), head - start, words);
  return subject;
}

/** Gathers the names that follow with commas and "and". */
function rightward(elements: readonly Element[], from: number) {
  const mentions = [elements[from]!.mention!];
  let next = from + 1;
  for (;;) {
    let at = next;
    if (elements[at]?.word === ',') at++;
    const joined = elements[at]?.word === 'and' || elements[at]?.word === '&';
    if (joined) at++;
    if (at === next) break;
    let steps = 0;
    while (joined && steps < 6 && isTitleWord(elements[at]) && !isName(elements[at], 'PERSON')) {
      at++;
      steps++;
    }
    const kind = mentions[0]!.kind === 'ORGANISATION' ? 'ORGANISATION' : 'PERSON';
    if (!isName(elements[at], kind)) break;
    // A comma joins only where an "and" ends the list.
    if (!joined && !listGoesOn(elements, at + 1)) break;
    mentions.push(elements[at]!.mention!);
    next = at + 1;
    if (joined) break;
  }
  const subject: Subject = {
    kind: 'MENTIONS',
    mentions,
    start: mentions[0]!.start,
    end: mentions.at(-1)!.end,
  };
  return { subject, next };
}

function listGoesOn(elements: readonly Element[], from: number): boolean {
  for (let at = from; at < from + 8; at++) {
    const word = elements[at]?.word;
    if (word === 'and') return isName(elements[at + 1]);
    if (word !== ',' && !isName(elements[at])) return false;
  }
  return false;
}
