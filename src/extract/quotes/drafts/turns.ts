import type { Frame } from '../frames/frames.ts';
import { addressedIn } from '../speakers/addressed.ts';
import type { Discourse, Voice } from '../speakers/discourse.ts';
import type { Draft } from './drafts.ts';

/** Whether a paragraph is nothing but a question without marks, as an interviewer's is. */
export function asksAlone(frames: readonly Frame[], index: number): boolean {
  const frame = frames[index]!;
  if (frame.elements.at(-1)!.word !== '?') return false;
  return isAlone(frames, index) && frame.elements.every(({ kind }) => kind !== 'QUOTATION');
}

function isAlone(frames: readonly Frame[], index: number): boolean {
  const { paragraph } = frames[index]!;
  return frames[index - 1]?.paragraph !== paragraph && frames[index + 1]?.paragraph !== paragraph;
}

/** Whether a paragraph is nothing but one quotation. */
export function isBare(frames: readonly Frame[], index: number): boolean {
  if (frames[index] === undefined || !isAlone(frames, index)) return false;
  const quotations = frames[index]!.elements.filter(({ kind }) => kind === 'QUOTATION');
  return (
    quotations.length === 1 &&
    frames[index]!.elements.every(({ kind }) => kind === 'QUOTATION' || kind === 'PUNCTUATION')
  );
}

const LONGEST_RUN = 6;

/**
 * Two people in turn: the one who answers a question, or goes on with an exchange in which each paragraph
 * holds nothing but what one of them says. Null where the one who spoke last may just be speaking on.
 */
export function nextInTurn(
  frames: readonly Frame[],
  index: number,
  discourse: Discourse,
  drafts: readonly Draft[],
): readonly Voice[] | null {
  const last = drafts.at(-1);
  if (last === undefined || last.kind !== 'DIRECT' || last.voices.length !== 1) return null;
  if (!isBare(frames, index) || paragraphsBetween(frames, last.frame, index) !== 1) return null;
  const [speaker] = last.voices;
  const addressed = addressee(frames, index, discourse, last);
  if (addressed !== null) return [addressed];
  const other =
    askerBefore(frames, discourse, last, speaker!) ??
    quotedBefore(frames, drafts, last) ??
    speakerBefore(frames, discourse, last.frame, speaker!);
  if (other === null) return null;
  const asks = endsWithQuestion(discourse.text, last.segments.at(-1)!.end);
  if (last.rule === 'turn-taken' || asks) return [other];
  const isRetort = isBrief(frames, index, RETORT) && isBrief(frames, last.frame, LINE);
  return isRetort || isExchange(frames, index, discourse.text, [speaker!, other]) ? [other] : null;
}

/** "“Jane, where is it?” he began.": whoever is called by name answers. */
function addressee(
  frames: readonly Frame[],
  index: number,
  discourse: Discourse,
  { segments, voices }: Draft,
): Voice | null {
  if (!endsWithQuestion(discourse.text, segments.at(-1)!.end) && !isBrief(frames, index, LINE))
    return null;
  for (const segment of [segments[0]!, segments.at(-1)!]) {
    const called = addressedIn(discourse, segment);
    if (called !== null && keyOf(called) !== keyOf(voices[0]!)) return called;
  }
  return null;
}

/**
 * Whether a paragraph of nothing but a quotation is somebody else's than the last one's, whoever that is: it answers
 * what somebody "asked", or asks back in a few words and is answered in its turn.
 */
export function isAnothers(
  frames: readonly Frame[],
  index: number,
  { text }: Discourse,
  last: Draft | undefined,
): boolean {
  if (last === undefined || last.kind !== 'DIRECT' || last.cue === null) return false;
  if (!isBare(frames, index) || paragraphsBetween(frames, last.frame, index) !== 1) return false;
  if (!isBrief(frames, index, LINE)) return false;
  const isAsked =
    endsWithQuestion(text, last.segments.at(-1)!.end) &&
    ASKING.test(text.slice(last.cue.start, last.cue.end));
  const own = frames[index]!.elements.find(({ kind }) => kind === 'QUOTATION')!;
  // "“You go,” he said. “You are the taller.” “You have the boots.”"
  if (isAsked || !isBare(frames, index + 1)) return isAsked;
  const isTalk = endsWithQuestion(text, own.end) || isBrief(frames, index + 1, LINE);
  return isTalk && isBrief(frames, last.frame, LINE);
}

const ASKING = /\b(?:ask|inquir|enquir|wonder|demand|query|queri)/i;

/** “Settle,” he said. “Settle with what?”: how long talk is at most, in characters with marks and cue. */
const LINE = 60;
const RETORT = 30;

/** A sentence of few words with a paragraph to itself. */
function isBrief(frames: readonly Frame[], index: number, length: number): boolean {
  const { start, end } = frames[index]!;
  return isAlone(frames, index) && end - start <= length;
}

/** Who was quoted last before, in the same paragraph or the one before, and is not the speaker. */
function quotedBefore(
  frames: readonly Frame[],
  drafts: readonly Draft[],
  { frame, voices }: Draft,
): Voice | null {
  const before = drafts
    .slice(-NEAR_DRAFTS)
    .findLast(
      (draft) =>
        draft.voices.length > 0 &&
        draft.voices.every((voice) => keyOf(voice) !== keyOf(voices[0]!)) &&
        paragraphsBetween(frames, draft.frame, frame) <= 1,
    );
  return before?.voices.length === 1 ? before.voices[0]! : null;
}

const NEAR_DRAFTS = 8;

/** "Ms Doe asked if he had seen it. “I had,” he said.": whoever asks in the words before, in the same paragraph. */
function askerBefore(
  frames: readonly Frame[],
  discourse: Discourse,
  { frame }: Draft,
  speaker: Voice,
): Voice | null {
  const before = frames[frame - 1];
  if (before === undefined || before.paragraph !== frames[frame]!.paragraph) return null;
  const isAsking = before.elements.some(({ word }) => /^ask(?:s|ed)$/.test(word));
  const isQuoted = before.elements.some(({ kind }) => kind === 'QUOTATION');
  if (!isAsking || isQuoted) return null;
  const scene = discourse.scenes.slice(-8).findLast((each) => each.frame === frame - 1);
  const asker = scene?.actors.find(({ part, isAsked }) => part === 'SPEAKER' && isAsked !== true);
  const [voice] = asker?.voices ?? [];
  return voice === undefined || keyOf(voice) === keyOf(speaker) ? null : voice;
}

/** Who spoke last before, in the same paragraph or the one before, and is not the speaker. */
function speakerBefore(
  frames: readonly Frame[],
  discourse: Discourse,
  frame: number,
  speaker: Voice,
): Voice | null {
  for (const scene of discourse.scenes.slice(-8).reverse()) {
    if (scene.frame > frame) continue;
    if (paragraphsBetween(frames, scene.frame, frame) > 1) return null;
    const actor = scene.actors.findLast(
      ({ part, voices }) =>
        part === 'SPEAKER' && voices.some((voice) => keyOf(voice) !== keyOf(speaker)),
    );
    if (actor !== undefined) return actor.voices.length === 1 ? actor.voices[0]! : null;
  }
  return null;
}

function keyOf({ entity, name }: Voice): string {
  return entity ?? name;
}

function paragraphsBetween(frames: readonly Frame[], from: number, to: number): number {
  return frames[to]!.bodyParagraph - frames[from]!.bodyParagraph;
}

/** Bare quotations follow each other, and in one of them a question is asked or the other is addressed by name. */
function isExchange(
  frames: readonly Frame[],
  index: number,
  text: string,
  voices: readonly Voice[],
): boolean {
  let end = index;
  while (end - index < LONGEST_RUN && isBare(frames, end)) end++;
  if (end - index < 2) return false;
  const run = frames.slice(index, end);
  const names = voices.flatMap(({ kind, name }) => (kind === 'PERSON' ? name.split(' ') : []));
  const isShort = run.every((_, place) => isBrief(frames, index + place, LINE));
  return run.some(({ elements }, place) => {
    const words = elements.find(({ kind }) => kind === 'QUOTATION')!;
    if (place < run.length - 1 && endsWithQuestion(text, words.end)) return true;
    if (isShort && text.slice(words.start, words.end).includes('?')) return true;
    return names.some((name) => addresses(text.slice(words.start, words.end), name));
  });
}

/** "I don't remember, Jane.", "That was not the question, Mr Doe." */
function addresses(words: string, name: string): boolean {
  const end = words.lastIndexOf(name);
  if (end < 0 || !/^[.,!?]|^$/.test(words.slice(end + name.length, end + name.length + 1)))
    return false;
  return ADDRESS.test(words.slice(Math.max(0, end - LONGEST_ADDRESS), end));
}

const ADDRESS = /, (?:(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Lady|Professor|Inspector)\.? )?$/;
/** In UTF-16 code units. */
const LONGEST_ADDRESS = 14;

function endsWithQuestion(text: string, end: number): boolean {
  return text[end - 1] === '?';
}
