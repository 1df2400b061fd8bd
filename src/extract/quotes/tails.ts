import type { CueWords } from './cue-words.ts';
import { findCues } from './cues.ts';
import type { Frame } from './frames.ts';

/**
 * Joins a short sentence that only tells who spoke to the quotation before it: after "“Will they?”" a name
 * with a capital looks like a new sentence, and "Ms Hale asked." is none.
 */
export function mergeTails(frames: readonly Frame[], words: CueWords): Frame[] {
  const merged: Frame[] = [];
  for (const frame of frames) {
    const before = merged.at(-1);
    const quotation = before?.elements.at(-1);
    if (
      before === undefined ||
      quotation?.kind !== 'QUOTATION' ||
      before.paragraph !== frame.paragraph ||
      !isTail(frame, words)
    ) {
      merged.push(frame);
      continue;
    }
    merged[merged.length - 1] = {
      ...before,
      elements: [...before.elements, ...frame.elements],
      end: frame.end,
    };
  }
  return merged;
}

const LONGEST_TAIL = 16;

/** Subject and verb of saying open the sentence, and end it but for when and to whom. */
function isTail(frame: Frame, words: CueWords): boolean {
  const { elements } = frame;
  if (elements.length > LONGEST_TAIL || elements[0]!.kind === 'QUOTATION') return false;
  const [cue] = findCues(frame, words);
  if (cue === undefined || cue.kind !== 'VERB' || cue.from !== 0 || cue.inverted) return false;
  if (cue.verb?.strength !== 'SPEECH' && cue.verb?.strength !== 'BESIDE') return false;
  const after = elements[cue.to];
  return after === undefined || (after.kind === 'PUNCTUATION' && after.word !== ':');
}
