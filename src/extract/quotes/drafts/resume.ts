import type { Analysis } from '../../analysis.ts';
import type { Attachment } from '../attachments/judged.ts';
import type { Frame } from '../frames/frames.ts';
import type { Reading } from '../speakers/reading.ts';
import type { Draft } from './drafts.ts';

/**
 * The draft that a quotation goes on with: left open in the paragraph before, or broken by the reporter's
 * words in a sentence or between two. Null where the quotation begins a quote of its own.
 *
 * @param open the draft that was left open, where the quotation is the one to open it again
 */
export function resumedDraft(
  drafts: readonly Draft[],
  frames: readonly Frame[],
  index: number,
  { resumes, cue }: Attachment,
  reading: Reading | null,
  open: Draft | null,
): Draft | null {
  const last = drafts.at(-1);
  if (resumes) return last?.frame === index ? last : null;
  if (open !== null) return contradicts(reading, open) ? null : open;
  if (cue !== null || last === undefined || last.kind !== 'DIRECT') return null;
  const frame = frames[index]!;
  const before = frames[index - 1];
  const broken =
    before?.paragraph === frame.paragraph &&
    last.frame === index - 1 &&
    (last.rule === 'cue-after' || isUnresolved(last)) &&
    frame.elements.every(({ kind }) => kind === 'QUOTATION' || kind === 'PUNCTUATION');
  return broken ? last : null;
}

/** “We shall see,” it says. “Come at four.”: words that tell of a speaker, and not of whom, stand behind the first part. */
function isUnresolved({ rule, voices, cue, segments }: Draft): boolean {
  return (
    rule === 'no-speaker' &&
    voices.length === 0 &&
    cue !== null &&
    cue.start > segments.at(-1)!.end - 1
  );
}

/** A quotation that somebody else is named for was only never closed. */
function contradicts(reading: Reading | null, { voices, cue }: Draft): boolean {
  if (reading === null || reading.how !== 'NAME' || voices.length === 0 || cue === null)
    return false;
  const keysOf = (speakers: Draft['voices']) => speakers.map(({ entity, name }) => entity ?? name);
  return keysOf(reading.voices).join() !== keysOf(voices).join();
}

/** The quotation that opens again what a draft left open: the next one at the top level. */
export function continuingQuotation(
  open: Draft,
  { quotations }: Pick<Analysis, 'quotations'>,
): number | null {
  for (let index = open.quotations.at(-1)! + 1; index < quotations.length; index++) {
    if (quotations[index]!.parent === null) return index;
  }
  return null;
}
