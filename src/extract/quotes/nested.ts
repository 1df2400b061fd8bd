import type { Analysis } from '../analysis.ts';
import { attachQuotations } from './attach.ts';
import type { CueWords } from './cue-words.ts';
import { findCues } from './cues.ts';
import {
  createDiscourse,
  type Discourse,
  freshDiscourse,
  noteActor,
  voiceOf,
} from './discourse.ts';
import type { Draft } from './drafts.ts';
import { type Frame, findInnerFrames, type IndexedQuotation } from './frames.ts';
import { readMedium } from './medium.ts';
import { openingSubject } from './opening-subject.ts';
import { type Reading, readSubject } from './read-subject.ts';

/**
 * Adds the quotes inside quotes. Who speaks them is found in the outer speaker's own words, never taken over
 * from the outer quote, unless it says "I" or "we"; marks without any cue are the outer speaker's irony.
 */
export function addNestedQuotes(
  analysis: Analysis,
  drafts: readonly Draft[],
  words: CueWords,
): Draft[] {
  const children = childrenOf(analysis);
  const discourse = createDiscourse(analysis);
  // The list grows while it is read: quotes inside quotes may hold more of them.
  const all = [...drafts];
  for (const outer of all) {
    for (const inner of nestedIn(analysis, outer, children, freshDiscourse(discourse), words)) {
      all.push(inner);
    }
  }
  return all;
}

function childrenOf({ quotations }: Analysis): ReadonlyMap<number, readonly IndexedQuotation[]> {
  const children = new Map<number, IndexedQuotation[]>();
  for (const [index, quotation] of quotations.entries()) {
    if (quotation.parent === null) continue;
    const siblings = children.get(quotation.parent) ?? [];
    siblings.push({ quotation, index });
    children.set(quotation.parent, siblings);
  }
  return children;
}

function nestedIn(
  analysis: Analysis,
  outer: Draft,
  children: ReadonlyMap<number, readonly IndexedQuotation[]>,
  discourse: Discourse,
  words: CueWords,
): Draft[] {
  const found: Draft[] = [];
  if (!outer.quotations.some((index) => children.has(index))) return found;
  for (const index of outer.quotations) {
    const inside = children.get(index) ?? [];
    const frames = findInnerFrames(
      analysis,
      analysis.quotations[index]!,
      inside,
      words.abbreviations,
    );
    for (const frame of frames) {
      for (const draft of readInnerFrame(analysis, outer, frame, discourse, words))
        found.push(draft);
    }
  }
  return found;
}

function readInnerFrame(
  analysis: Analysis,
  outer: Draft,
  frame: Frame,
  discourse: Discourse,
  words: CueWords,
): Draft[] {
  const cues = findCues(frame, words);
  const read = (subject: Parameters<typeof readSubject>[1]): Reading | null =>
    readOwn(subject, outer) ?? readSubject(discourse, subject, frame.start, words);
  const opening = openingSubject(frame.elements, words);
  const first = opening === null ? null : read(opening);
  if (first !== null)
    noteActor(discourse, frame.start, frame.paragraph, { voices: first.voices, part: 'SUBJECT' });
  const readings = new Map<(typeof cues)[number], Reading>();
  let last: Reading | null = null;
  for (const cue of cues) {
    const reading: Reading | null = cue.elided
      ? (last ?? first)
      : cue.subject === null
        ? null
        : read(cue.subject);
    if (reading === null) continue;
    readings.set(cue, reading);
    last = reading;
    noteActor(discourse, frame.start, frame.paragraph, { voices: reading.voices, part: 'SPEAKER' });
  }
  const drafts = attachQuotations(analysis.article.text, frame, cues, words, null).flatMap(
    (attachment): Draft[] => {
      if (attachment.cue === null) return [];
      const { start, end } = analysis.quotations[attachment.quotation]!;
      const reading = readings.get(attachment.cue) ?? null;
      return [
        {
          kind: attachment.kind,
          quotations: [attachment.quotation],
          segments: [{ start, end }],
          voices: reading?.voices ?? [],
          mentions: reading?.mentions ?? [],
          cue: { start: attachment.cue.start, end: attachment.cue.end },
          how: reading?.how ?? null,
          certainty: reading?.certainty ?? 1,
          rule: reading === null ? 'no-speaker' : 'nested-cue',
          medium: readMedium(frame.elements, attachment.cue, words),
          parent: outer,
          isReply: false,
          frame: outer.frame,
          paragraph: frame.paragraph,
        },
      ];
    },
  );
  for (const { mention } of frame.elements) {
    const voice = mention === null ? null : voiceOf(discourse, mention);
    if (voice !== null)
      noteActor(discourse, frame.start, frame.paragraph, { voices: [voice], part: 'OTHER' });
  }
  return drafts;
}

/** "I told them ‘no’": the outer speaker. */
function readOwn(subject: Parameters<typeof readSubject>[1], outer: Draft): Reading | null {
  if (subject.kind !== 'PRONOUN' || (subject.pronoun !== 'i' && subject.pronoun !== 'we'))
    return null;
  if (outer.voices.length === 0) return null;
  const span = { start: subject.start, end: subject.end };
  return {
    voices: outer.voices,
    how: 'PRONOUN',
    span,
    certainty: outer.certainty,
    mentions: outer.voices.map(() => span),
  };
}
