import { namesEndingAt, namesStartingAt } from '../cues/joint-names.ts';
import type { Subject } from '../cues/noun-phrases.ts';
import { openingSubject } from '../cues/opening-subject.ts';
import { phraseStartingAt } from '../cues/phrases-after.ts';
import type { Element } from '../frames/frames.ts';
import {
  isName,
  isPreposition,
  isTitleWord,
  isVerbOfClause,
  pronounAt,
} from '../frames/grammar.ts';
import type { CueWords } from '../words/cue-words.ts';
import { wordSet } from '../words/word-set.ts';

/**
 * Whom a sentence without a verb of saying is about that ends with a colon and a quotation: "Jane Doe on the picket
 * line: “…”". Unnamed where it only opens with a noun that may be no person's at all: "After a pause: “…”".
 */
export function subjectBeforeColon(
  elements: readonly Element[],
  words: CueWords,
): { readonly subject: Subject | null; readonly isUnnamed: boolean } {
  const opening =
    senderOf(elements, words) ?? presented(elements) ?? openingSubject(elements, words);
  const isOpen = opening === null || opening.kind === 'DESCRIBED';
  const found = isOpen ? (namedLast(elements) ?? opening) : opening;
  const subject =
    found !== null && (namesSomebody(found) || found.kind === 'PRONOUN')
      ? found
      : (writingIn(elements, words) ?? labelOf(elements) ?? clauseBefore(elements, words) ?? found);
  return {
    subject,
    isUnnamed: subject !== null && subject === found && found.kind === 'DESCRIBED',
  };
}

const MESSAGES = wordSet(`
  reply response answer retort view message verdict reaction word text email note letter postcard card call voicemail
`);

/** "And the reply, within minutes, from the union's account: “…”": whom the message is from. */
function senderOf(elements: readonly Element[], words: CueWords): Subject | null {
  const noun = elements.slice(0, 5).findIndex(({ word }) => MESSAGES.has(word));
  if (noun < 0) return fromWhom(elements);
  const from = elements
    .slice(0, noun + 8)
    .findIndex(({ word }, at) => at > noun && word === 'from');
  if (from < 0) return null;
  const owner = elements
    .slice(from + 1, from + 4)
    .find(({ mention }) => mention !== null && mention.kind !== 'PLACE');
  if (owner === undefined) return phraseStartingAt(elements, from + 1, words)?.subject ?? null;
  return { kind: 'MENTIONS', mentions: [owner.mention!], start: owner.start, end: owner.end };
}

/** "Here's Jane Doe in May: “…”": whom the reporter lets speak. */
function presented(elements: readonly Element[]): Subject | null {
  const [first, second] = [elements[0]?.word ?? '', elements[1]?.word ?? ''];
  const name = /^(?:here's|that's)$/.test(first)
    ? 1
    : /^(?:here|this|that) is$/.test(`${first} ${second}`)
      ? 2
      : -1;
  return name > 0 && isName(elements[name], 'PERSON')
    ? namesStartingAt(elements, name).subject
    : null;
}

/** "The surge is no surprise to pollster Jane Doe: “…”", "Polls were right - Jane Doe: “…”": the name at the colon. */
function namedLast(elements: readonly Element[]): Subject | null {
  const colon = elements.findIndex(({ word }) => word === ':');
  const name = elements[colon - 1];
  if (colon < 1 || !isName(name, 'PERSON')) return null;
  let at = colon - 2;
  while (at > colon - 6 && isTitleWord(elements[at])) at--;
  const before = elements[at];
  const isObject = isPreposition(before) && !/^by$/.test(before!.word);
  return isObject ? null : namesEndingAt(elements, colon - 1);
}

/** "And this, by email, from Zelda in Penwick: “…”": who is named last before the colon. */
function fromWhom(elements: readonly Element[]): Subject | null {
  const opening = elements.slice(0, LONGEST_OPENING);
  const colon = opening.findIndex(({ word }) => word === ':');
  const from = opening.findLastIndex(({ word }, at) => at < colon && word === 'from');
  const name = elements[from + 1];
  if (from < 0 || colon - from > LONGEST_SENDER || name === undefined || !name.capital) return null;
  const { start, end } = name;
  if (name.mention !== null)
    return name.mention.kind === 'PERSON'
      ? { kind: 'MENTIONS', mentions: [name.mention], start, end }
      : null;
  const stops = elements[from + 2]!;
  return stops === elements[colon] || isPreposition(stops) || stops.word === ','
    ? { kind: 'DESCRIBED', head: name.word, start, end }
    : null;
}

/** In elements: what names a sender, and what goes before the quotation in all. */
const LONGEST_SENDER = 7;
const LONGEST_OPENING = 40;

/** "On its accounts the report is scathing: “…”" */
function writingIn(elements: readonly Element[], words: CueWords): Subject | null {
  const at = elements.findIndex(
    ({ word }, index) => words.documents.has(word) && elements[index - 1]?.word === 'the',
  );
  if (at < 0) return null;
  const { word, end } = elements[at]!;
  return { kind: 'DOCUMENT', noun: word, owners: [], start: elements[at - 1]!.start, end };
}

/** "For Jane Doe the matter is simple: “…”", "To her critics she has a message: “…”": whom the clause is about. */
function clauseBefore(elements: readonly Element[], words: CueWords): Subject | null {
  const opening = elements.slice(0, LONGEST_OPENING);
  const colon = opening.findIndex(({ word }) => word === ':');
  for (const [at, element] of opening.slice(0, Math.max(0, colon)).entries()) {
    const { start, end } = element;
    const isAbout = at === 1 && opening[0]!.word === 'for';
    const next = opening[at + 1]!;
    const acts = next.kind === 'WORD' && isVerbOfClause(next.word, words);
    // "A source close to Jane Doe was cross: “…”"
    if (!isAbout && (!acts || isPreposition(opening[at - 1]))) continue;
    if (isName(element, 'PERSON'))
      return { kind: 'MENTIONS', mentions: [element.mention!], start, end };
    const pronoun = pronounAt(element);
    if (pronoun === 'he' || pronoun === 'she') return { kind: 'PRONOUN', pronoun, start, end };
  }
  return null;
}

/** "Doe: “…”", "Presenter: “…”": the one or two words before the colon are the speaker's label. */
function labelOf(elements: readonly Element[]): Subject | null {
  const colon = elements.findIndex(({ word }) => word === ':');
  const label = elements.slice(0, colon);
  if (label.length < 1 || label.length > 2) return null;
  if (!label.every(({ kind, capital }) => kind === 'WORD' && capital)) return null;
  const head = label.at(-1)!;
  // "Then: “…”" only tells when.
  if (LINKS.has(label[0]!.word)) return null;
  return { kind: 'DESCRIBED', head: head.word, start: label[0]!.start, end: head.end };
}

const LINKS = wordSet(
  'then later finally again next meanwhile still also now after before earlier today once yes no but and or so instead afterwards eventually',
);

/** Whether the words of a subject name somebody or some writing. */
export function namesSomebody({ kind }: Subject): boolean {
  return kind === 'MENTIONS' || kind === 'SPOKESPERSON' || kind === 'DOCUMENT';
}
