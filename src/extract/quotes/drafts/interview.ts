import type { Frame } from '../frames/frames.ts';
import type { Discourse } from '../speakers/discourse.ts';
import { wordSet } from '../words/word-set.ts';
import { asksAlone, isBare } from './turns.ts';
import { type Interviewee, whoAnswers } from './who-answers.ts';

/** How many questions without marks, each with an answer in marks behind it, make an interview. */
const LEAST_QUESTIONS = 3;

/**
 * Who answers in an interview whose questions stand without marks in paragraphs of their own. Null in all
 * other articles.
 */
export function interviewee(frames: readonly Frame[], discourse: Discourse): Interviewee | null {
  const known = INTERVIEWEES.get(frames);
  if (known !== undefined) return known;
  const questions = questionsIn(frames);
  const found =
    questions.length < LEAST_QUESTIONS ? null : whoAnswers(discourse, questions[0]!.start);
  INTERVIEWEES.set(frames, found);
  return found;
}

const INTERVIEWEES = new WeakMap<readonly Frame[], Interviewee | null>();

function questionsIn(frames: readonly Frame[]): readonly Frame[] {
  return frames.filter(
    (_, index) =>
      frames[index + 1]?.elements[0]?.kind === 'QUOTATION' &&
      (asksAlone(frames, index) || leadsToQuestion(frames, index)),
  );
}

/** "You sold a striker in January. Any regrets?", with nothing but words in marks behind it. */
function leadsToQuestion(frames: readonly Frame[], index: number): boolean {
  if (!asksLast(frames[index]!) || !isBare(frames, index + 1)) return false;
  const { paragraph } = frames[index]!;
  for (let at = index; at > index - MOST_SENTENCES; at--) {
    const { elements, paragraph: own } = frames[at] ?? {};
    if (own !== paragraph) return true;
    if (elements!.some(({ kind }) => kind === 'QUOTATION')) return false;
  }
  return frames[index - MOST_SENTENCES]?.paragraph !== paragraph;
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
