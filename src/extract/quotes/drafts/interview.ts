import { firstAt } from '../../../text/span.ts';
import type { Frame } from '../frames/frames.ts';
import { type Discourse, personVoice, type Voice } from '../speakers/discourse.ts';
import { wordSet } from '../words/word-set.ts';
import { asksAlone } from './turns.ts';

/** How many questions without marks, each with an answer in marks behind it, make an interview. */
const LEAST_QUESTIONS = 3;

/**
 * Who answers in an interview whose questions stand without marks in paragraphs of their own: the one whom the
 * words before its first question name most, for answers tell of others. Null in all other articles.
 */
export function interviewee(frames: readonly Frame[], discourse: Discourse): Voice | null {
  const known = INTERVIEWEES.get(frames);
  if (known !== undefined) return known;
  const questions = questionsIn(frames);
  const found =
    questions.length < LEAST_QUESTIONS ? null : whoAnswers(discourse, questions[0]!.start);
  INTERVIEWEES.set(frames, found);
  return found;
}

const INTERVIEWEES = new WeakMap<readonly Frame[], Voice | null>();

function questionsIn(frames: readonly Frame[]): readonly Frame[] {
  return frames.filter(
    (_, index) => frames[index + 1]?.elements[0]?.kind === 'QUOTATION' && asksAlone(frames, index),
  );
}

/**
 * Whom the words before the first answer have talk to the reporter; else whom they name most.
 *
 * @param before where the first question or answer stands
 */
export function whoAnswers(discourse: Discourse, before: number): Voice | null {
  return talkedTo(discourse, before) ?? mostNamed(discourse, before);
}

/** "We sat down with Jane Doe", "Jane Doe, who left in May, answers our questions": the last of whom it is said. */
function talkedTo({ text, mentions, people }: Discourse, before: number): Voice | null {
  const end = firstAt(mentions, before);
  for (let at = end - 1; at >= Math.max(0, end - MOST_NAMES); at--) {
    const { kind, entity, start, end: nameEnd } = mentions[at]!;
    const person = kind === 'PERSON' ? people.get(entity ?? '') : undefined;
    if (person === undefined) continue;
    const isAsked = ASKED.test(text.slice(Math.max(0, start - LONGEST_CUE), start));
    const isAnswering = ANSWERING.test(text.slice(nameEnd, nameEnd + LONGEST_CUE));
    if (isAsked || isAnswering) return personVoice(person);
  }
  return null;
}

const MOST_NAMES = 30;
/** In UTF-16 code units. */
const LONGEST_CUE = 90;
/** What stands before the name of whoever is asked, with their title or without. */
const ASKED =
  /\b(?:(?:[Ss]at|[Ss]its?|[Ss]itting) down with|(?:[Cc]aught|[Cc]atch(?:es)?) up with|[Ii]nterview(?:ed|s)?(?: with)?|[Ii]n conversation with|Q&A with|[Qq]uizzed|[Ww]e (?:asked|met|spoke (?:to|with)|talked to|put (?:our|your) questions to)|I (?:asked|met|spoke (?:to|with)|talked to))(?: (?:the|our|its|new|former))*(?: [\p{Ll}-]+){0,4},? $/u;
/** What goes on behind the name of whoever answers. */
const ANSWERING =
  /^(?:, [^.;:“”"]{1,60},)? (?:answers|answered|took (?:our|your)|takes (?:our|your)|(?:spoke|speaks|talked|talks|chatted|chats) (?:to|with) (?:us|me)\b|(?:told|tells) us\b)/u;

/** Whom the words before a place name most, of those named as often the first; in the whole article where they name nobody. */
function mostNamed({ people }: Discourse, before: number): Voice | null {
  const ranked = [...people.values()]
    .map((person) => ({
      person,
      first: person.mentions[0]?.start ?? before,
      early: person.mentions.filter(({ start }) => start < before).length,
    }))
    .sort(
      (a, b) =>
        b.early - a.early ||
        (a.early > 0 ? 0 : b.person.mentions.length - a.person.mentions.length) ||
        a.first - b.first,
    );
  const [first] = ranked;
  return first === undefined ? null : personVoice(first.person);
}

/** In elements: more than this before an answer is prose, and no question put as a statement. */
const LONGEST_QUESTION = 20;

/** Whether a paragraph answers the one before: that is a question, or one short sentence without anybody's words. */
export function answers(frames: readonly Frame[], index: number): boolean {
  const before = frames[index - 1];
  if (before === undefined || before.paragraph === frames[index]!.paragraph) return false;
  if (before.paragraph === frames[index - 2]?.paragraph)
    return asksLast(before) || speaksToSomebody(frames, index);
  return (
    asksLast(before) ||
    (before.elements.length <= LONGEST_QUESTION &&
      before.elements.every(({ kind }) => kind !== 'QUOTATION'))
  );
}

/** "Your critics say you have gone soft. You no longer use the word." */
function speaksToSomebody(frames: readonly Frame[], index: number): boolean {
  const { paragraph } = frames[index - 1]!;
  let isSpokenTo = false;
  for (let at = index - 1; at >= Math.max(0, index - MOST_SENTENCES); at--) {
    const { elements, paragraph: own } = frames[at]!;
    if (own !== paragraph) break;
    isSpokenTo ||= elements.some(({ word }) => SPOKEN_TO.has(word));
  }
  return isSpokenTo;
}

const SPOKEN_TO = wordSet("you your yours yourself you're you've you'd you'll");
/** In a question that is put as statements. */
const MOST_SENTENCES = 4;

function asksLast({ elements }: Frame): boolean {
  return elements.at(-1)!.word === '?';
}
