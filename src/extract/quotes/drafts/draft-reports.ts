import { NEAR_CUES, type ReportedClause } from '../attachments/indirect.ts';
import type { Cue } from '../cues/cue.ts';
import { isPreposition } from '../frames/grammar.ts';
import { describedVoice } from '../speakers/discourse.ts';
import type { Reading } from '../speakers/reading.ts';
import type { CueWords } from '../words/cue-words.ts';
import { wordSet } from '../words/word-set.ts';
import type { Draft } from './drafts.ts';
import { draftOf, type State } from './reading-state.ts';

/** Drafts of reported clauses; what lies inside one of another speaker's has it for a parent. */
export function draftReports(
  state: State,
  index: number,
  clauses: readonly ReportedClause[],
  readings: ReadonlyMap<Cue, Reading>,
): void {
  const { drafts } = state;
  const found: Draft[] = [];
  const held = new Map<number, Draft>();
  const own = draftsOfFrame(drafts, index);
  for (const { cue, spans, holds } of clauses) {
    // What the author says in the article is the article.
    if (cue.subject?.kind === 'PRONOUN' && cue.subject.pronoun === 'i') continue;
    const reading = readings.get(cue) ?? unknownSource(state, index, cue);
    if (reading === null && !maySpeakUnnamed(cue, state.words)) continue;
    if (holds.some((quotation) => isSameVoice(own.get(quotation), reading))) continue;
    const draft = draftOf(state, index, 'INDIRECT', [], spans, reading, cue, 'indirect-clause');
    found.push(draft);
    for (const quotation of holds) held.set(quotation, draft);
  }
  for (const [order, draft] of found.entries()) {
    const near = found.slice(Math.max(0, order - NEAR_CUES), order + NEAR_CUES);
    draft.parent = near.find((other) => encloses(other, draft)) ?? null;
  }
  for (const [quotation, outer] of held) {
    const inner = own.get(quotation);
    if (inner !== undefined) inner.parent = outer;
  }
  // "Jane Doe said the yard was shut, she told the Echo": one report, told twice.
  const doubled = new Set(found.flatMap((draft) => doubledBy(draft) ?? []));
  for (const draft of found) {
    if (draft.parent !== null && doubled.has(draft.parent)) draft.parent = null;
    if (!doubled.has(draft)) drafts.push(draft);
  }
}

/**
 * "It was announced that", "A voice from the floor told him that": whose report stands without a speaker. Somebody
 * described is kept back only by not being known again; for whom a pronoun or a verb alone stands, nobody may speak,
 * and what data or an inquest suggest is a finding.
 */
function maySpeakUnnamed({ kind, subject, elided, verb }: Cue, words: CueWords): boolean {
  if (subject === null) return !elided;
  if (subject.kind !== 'DESCRIBED') return false;
  // "according to data published on Monday"
  if (kind === 'ACCORDING') return words.people.has(subject.head);
  return kind === 'VERB' && !FINDING.has(verb!.base);
}

const FINDING = wordSet('suggest conclude indicate estimate imply');

/** Of two reports of one speaker, the one that is told for both: the outer one where its verb stands first. */
function doubledBy(draft: Draft): Draft | null {
  const { parent, voices } = draft;
  if (parent === null || namesOf(parent.voices) !== namesOf(voices)) return null;
  const isFirst = parent.cue !== null && parent.cue.start < parent.segments[0]!.start;
  return isFirst ? draft : parent;
}

/** The quotes in marks that a frame has begun, by their first quotation. */
function draftsOfFrame(drafts: readonly Draft[], index: number): ReadonlyMap<number, Draft> {
  const own = new Map<number, Draft>();
  for (let at = drafts.length - 1; at >= 0 && drafts[at]!.frame === index; at--)
    own.set(drafts[at]!.quotations[0]!, drafts[at]!);
  return own;
}

function isSameVoice(draft: Draft | undefined, reading: Reading | null): boolean {
  return draft !== undefined && namesOf(draft.voices) === namesOf(reading?.voices ?? []);
}

function namesOf(voices: Draft['voices']): string {
  return voices.map(({ entity, name }) => entity ?? name).join();
}

/** "according to federal estimates", "an official report says": a source that the article tells no more of. */
function unknownSource({ discourse, frames }: State, index: number, cue: Cue): Reading | null {
  const { kind, subject, to } = cue;
  const isSource =
    subject?.kind === 'DOCUMENT' || (kind === 'ACCORDING' && subject?.kind === 'DESCRIBED');
  if (subject === null || !isSource) return null;
  const after = frames[index]!.elements[to];
  const isTold = after !== undefined && (TELLING.test(after.word) || isPreposition(after));
  if (kind === 'ACCORDING' && after !== undefined && after.kind !== 'PUNCTUATION' && !isTold)
    return null;
  const { start, end } = subject;
  const description = discourse.text.slice(start, end);
  if (SOMEBODYS.test(description)) return null;
  const voices = [describedVoice(description, false)];
  return {
    voices,
    how: 'DESCRIBED',
    span: { start, end },
    certainty: 0.8,
    mentions: [{ start, end }],
  };
}

/** Writing that is somebody's, who was only not found, and what shows more than it says. */
const SOMEBODYS =
  /^(?:the|its|his|her|their|that|this)\b|\b(?:from|by|for|to|statements?|letters?|emails?|data|figures|footage|video)\b/i;

/** What tells more of a source: "a poll that shows", "an analysis released on Monday". */
const TELLING =
  /^(?:that|which|released|published|conducted|obtained|seen|reviewed|posted|\w+day)$/;

function encloses(outer: Draft, inner: Draft): boolean {
  const { start, end } = inner.segments[0]!;
  return outer.segments.some(
    (span) => span.start <= start && end <= span.end && span.end - span.start > end - start,
  );
}
