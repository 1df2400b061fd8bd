import type { Element } from '../frames/frames.ts';
import { BREAKS, DETERMINERS, isName, isPreposition } from '../frames/grammar.ts';
import type { CueWords } from '../words/cue-words.ts';
import { wordSet } from '../words/word-set.ts';
import { firstOfNames, namesEndingAt } from './joint-names.ts';
import { phraseEndingAt, type Subject } from './noun-phrases.ts';

/**
 * Whom a participle without a comma tells of: "heard a man saying", "a note saying", "with the union saying"; null
 * for "she rang the paper saying", which goes with the clause's subject.
 */
export function ownParticiple(
  elements: readonly Element[],
  end: number,
  words: CueWords,
): Subject | null {
  const last = elements[end]!;
  // "is remembered for telling", "is fond of saying"
  if (isPreposition(last)) return null;
  const start = last.kind === 'MENTION' ? firstNameAt(elements, end) : startOfNoun(elements, end);
  const before = elements[start - 1];
  if (words.documents.has(last.word)) return phraseEndingAt(elements, end, words);
  if (before === undefined || before.kind !== 'WORD')
    return TIMES.test(last.word) ? null : phraseEndingAt(elements, end, words);
  if (!OWNERS.has(before.word)) {
    // "a letter from parents to the board saying"
    const subject = phraseEndingAt(elements, end, words);
    return subject?.kind === 'DOCUMENT' ? subject : null;
  }
  if (isName(last)) return namesEndingAt(elements, end);
  // "a call from the school saying"
  const sent = elements[start - 2];
  if (before.word === 'from' && sent?.kind === 'WORD' && !words.people.has(sent.word)) {
    const sender = elements.slice(start, end + 1);
    if (!words.documents.has(sent.word)) return phraseEndingAt(sender, end - start, words);
  }
  const subject = phraseEndingAt(elements, end, words);
  return subject !== null && isAddressed(elements, end, subject) ? null : subject;
}

/** "She has written to the heads of the colleges asking them": whoever is written to does not write. */
function isAddressed(elements: readonly Element[], end: number, { start }: Subject): boolean {
  let at = end;
  while (at > 0 && elements[at]!.start > start) at--;
  return elements[at - 1]?.word === 'to';
}

function firstNameAt(elements: readonly Element[], end: number): number {
  let at = isName(elements[end]) ? firstOfNames(elements, end) : end;
  // "with the union", "heard chief executive Jane Doe"
  while (at > 0 && end - at < 8 && isWithin(elements[at - 1]!)) at--;
  return at;
}

function startOfNoun(elements: readonly Element[], end: number): number {
  let at = end;
  while (
    at > 0 &&
    end - at < 8 &&
    !DETERMINERS.has(elements[at]!.word) &&
    isWithin(elements[at - 1]!)
  )
    at--;
  return at;
}

/** Whether an element can belong to the same noun phrase as the one behind it. */
function isWithin(element: Element): boolean {
  // "the Echo newspaper"
  if (element.kind === 'MENTION') return element.genitive || element.mention!.kind !== 'PERSON';
  if (element.kind !== 'WORD') return false;
  if (DETERMINERS.has(element.word)) return true;
  return !(
    OWNERS.has(element.word) ||
    isPreposition(element) ||
    BREAKS.has(element.word) ||
    /(?:ed|ly)$/.test(element.word)
  );
}

/** "quit last autumn saying", "left the room on Friday saying" */
const TIMES = /^(?:week|month|year|night|spring|summer|autumn|winter|today|yesterday|\w+day)$/;

/** What stands before somebody of whom a participle tells. */
const OWNERS = wordSet(`
  with of from by about and or like hear hears heard hearing see sees saw seen seeing watch
  watched watching find found film filmed catch caught show shows showed shown record recorded
  picture pictured remember remembers remembered have has had are were is was there quote quotes
  quoted quoting
`);
