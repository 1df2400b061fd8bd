import type { Analysis } from '../../analysis.ts';
import { attachQuotations } from '../attachments/attach.ts';
import type { Attachment } from '../attachments/judged.ts';
import { countWords, isSentence, isTitle } from '../attachments/kind.ts';
import type { Cue } from '../cues/cue.ts';
import { findCues } from '../cues/cues.ts';
import { mergeTails } from '../cues/tails.ts';
import { type Frame, findInnerFrames } from '../frames/frames.ts';
import type { IndexedQuotation } from '../frames/read-elements.ts';
import { type Discourse, freshDiscourse, noteActor, voiceOf } from '../speakers/discourse.ts';
import type { Reading } from '../speakers/reading.ts';
import type { CueWords } from '../words/cue-words.ts';
import type { Draft } from './drafts.ts';
import { type Around, readInnerCues } from './inner-voices.ts';
import { readMedium } from './medium.ts';

/**
 * Adds the quotes inside quotes. Who speaks them is found in the outer speaker's own words, never taken over
 * from the outer quote, unless it says "I" or "we"; a few words in marks without any cue are the outer speaker's
 * irony.
 *
 * @param around the article's frames, and who is on stage in them
 */
export function addNestedQuotes(
  analysis: Analysis,
  drafts: readonly Draft[],
  around: Around,
  words: CueWords,
): Draft[] {
  const children = childrenOf(analysis);
  // The list grows while it is read: quotes inside quotes may hold more of them.
  const all = [...drafts];
  for (const outer of all) {
    for (const inner of nestedIn(analysis, outer, children, around, words)) {
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
  around: Around,
  words: CueWords,
): Draft[] {
  const found: Draft[] = [];
  let before: readonly Draft[] = [];
  let order = 0;
  if (!outer.quotations.some((index) => children.has(index))) return found;
  const discourse = freshDiscourse(around.discourse);
  for (const index of outer.quotations) {
    const inside = children.get(index) ?? [];
    const frames = mergeTails(
      analysis.article.text,
      findInnerFrames(analysis, analysis.quotations[index]!, inside, words.abbreviations),
      words,
    );
    for (const frame of frames) {
      const goesOn = before.at(-1);
      // "“We go,” he said. “Not today.”", but not "“Who goes?” I said. “They do.”"
      const end = goesOn?.segments.at(-1)?.end ?? 0;
      if (goesOn !== undefined && analysis.article.text[end - 1] === ',' && isAlone(frame)) {
        for (const { quotation, start, end } of quotationsOf(frame)) {
          goesOn.quotations.push(quotation);
          goesOn.segments.push({ start, end });
        }
        continue;
      }
      before = readInnerFrame(analysis, outer, frame, order++, discourse, around, words);
      for (const draft of before) found.push(draft);
      if (frame.elements[0]!.kind !== 'QUOTATION') before = [];
    }
  }
  return found;
}

function quotationsOf({ elements }: Frame) {
  return elements.filter(({ kind }) => kind === 'QUOTATION');
}

function isAlone(frame: Frame): boolean {
  return (
    frame.elements.every(({ kind }) => kind === 'QUOTATION' || kind === 'PUNCTUATION') &&
    quotationsOf(frame).length === 1
  );
}

function readInnerFrame(
  analysis: Analysis,
  outer: Draft,
  frame: Frame,
  order: number,
  discourse: Discourse,
  around: Around,
  words: CueWords,
): Draft[] {
  const { text } = analysis.article;
  const cues = findCues(frame, words);
  const { readings, opening } = readInnerCues(
    text,
    outer,
    frame,
    order,
    cues,
    discourse,
    around,
    words,
  );
  const drafts: Draft[] = [];
  for (const attachment of attachInner(text, frame, cues, words)) {
    const { quotation, kind, cue, resumes } = attachment;
    const { start, end } = analysis.quotations[quotation]!;
    const last = drafts.at(-1);
    if (resumes && last !== undefined) {
      last.quotations.push(quotation);
      last.segments.push({ start, end });
      continue;
    }
    const reading =
      cue !== null ? (readings.get(cue) ?? null) : isBehindColon(frame, quotation) ? opening : null;
    // "what we call a ‘dead end’": the outer speaker's own term.
    const isOwnTerm =
      reading?.voices === outer.voices &&
      kind === 'MIXED' &&
      (cue?.verb?.strength === 'JUDGEMENT' || countWords(text.slice(start, end)) === 1);
    if (isOwnTerm) continue;
    drafts.push(draftInside(outer, frame, attachment, { start, end }, reading, words));
  }
  for (const { mention } of frame.elements) {
    const voice = mention === null ? null : voiceOf(discourse, mention);
    if (voice !== null)
      noteActor(discourse, order, frame.paragraph, { voices: [voice], part: 'OTHER' });
  }
  return drafts;
}

/** "My sister sent me a message: ‘Come home.’" */
function isBehindColon({ elements }: Frame, quotation: number): boolean {
  const at = elements.findIndex((element) => element.quotation === quotation);
  return elements[at - 1]?.word === ':';
}

function draftInside(
  outer: Draft,
  { elements, paragraph }: Frame,
  { quotation, kind, cue }: Attachment,
  segment: Draft['segments'][number],
  reading: Reading | null,
  words: CueWords,
): Draft {
  return {
    kind,
    quotations: [quotation],
    segments: [segment],
    voices: reading?.voices ?? [],
    mentions: reading?.mentions ?? [],
    cue: cue === null ? null : { start: cue.start, end: cue.end },
    how: reading?.how ?? null,
    certainty: reading?.certainty ?? 1,
    rule: reading === null ? 'no-speaker' : 'nested-cue',
    medium: readMedium(elements, cue, words),
    parent: outer,
    isReply: false,
    frame: outer.frame,
    paragraph,
  };
}

/** What a cue governs, and whole sentences that none does: "Don't say, ‘I will finish my tea.’" */
function attachInner(
  text: string,
  frame: Frame,
  cues: readonly Cue[],
  words: CueWords,
): readonly Attachment[] {
  const attached = attachQuotations(text, frame, cues, words, null);
  const byQuotation = new Map(attached.map((attachment) => [attachment.quotation, attachment]));
  return frame.elements.flatMap(({ kind, quotation, start, end }, at): Attachment[] => {
    if (kind !== 'QUOTATION') return [];
    const found = byQuotation.get(quotation);
    if (found !== undefined && found.cue !== null) return [found];
    const before = frame.elements[at - 1];
    const isSet = before === undefined || before.word === ',' || before.word === ':';
    // A comma may be that of the outer quote: "“Don't say, ‘I will,’” she said."
    const isLast = at === frame.elements.length - 1;
    const content = isLast ? text.slice(start, end).replace(/,$/, '.') : text.slice(start, end);
    return isSet && isSentence(content) && !isTitle(content.replace(/[.,!?]$/, ''))
      ? [{ quotation, kind: 'DIRECT', cue: null, rule: 'no-speaker', resumes: false }]
      : [];
  });
}
