import type { Span } from '../../../text/span.ts';
import type { Frame } from '../frames/frames.ts';
import { surnameOf } from '../speakers/article-indexes.ts';
import { type Discourse, personVoice, type Voice } from '../speakers/discourse.ts';
import type { Reading } from '../speakers/reading.ts';
import type { Draft } from './drafts.ts';
import { draftOf, type State } from './reading-state.ts';
import { type Interviewee, whoAnswers } from './who-answers.ts';

/**
 * Reads a paragraph of a transcript without marks, "JD: We did.": a draft of its own, or a segment more of the one
 * that the paragraph before left open. Null for every other frame.
 */
export function draftTurn(state: State, index: number): Draft | null {
  const { analysis, frames, drafts, discourse } = state;
  const last = frames[index]!.elements.at(-1)!;
  const quotation = last.kind === 'QUOTATION' ? analysis.quotations[last.quotation]! : null;
  if (quotation?.label === undefined) return null;
  const { start, end, label, continued } = quotation;
  const open = label === null ? state.open : null;
  const draft =
    open ??
    draftOf(
      state,
      index,
      'DIRECT',
      [],
      [],
      label === null ? null : readLabel(discourse, label),
      null,
      label === null ? 'no-speaker' : 'colon-without-cue',
    );
  draft.quotations.push(last.quotation);
  draft.segments.push({ start, end });
  if (open === null) drafts.push(draft);
  state.open = continued ? draft : null;
  return draft;
}

/**
 * Whose label opens a paragraph before a colon: "A: “We did.”", "JD (laughs): “We did.”". Undefined where none does, and
 * null where it means nobody of whom the text tells: "Q: “Did you?”".
 */
export function readLabelBefore(
  discourse: Discourse,
  { elements }: Frame,
): Reading | null | undefined {
  const [label, next] = elements;
  const colon = next?.word === '(' ? elements.findIndex(({ word }) => word === ')') + 1 : 1;
  if (label?.kind !== 'WORD' || elements[colon]?.word !== ':') return undefined;
  if (!LABEL.test(discourse.text.slice(label.start, label.end))) return undefined;
  return readLabel(discourse, { start: label.start, end: label.end });
}

/** "Q", "A2", initials */
const LABEL = /^(?:[QA]\d{0,2}|\p{Lu}{2,3})$/u;

/** Whose label it is; "A" is whoever is interviewed, which is no name. */
function readLabel(discourse: Discourse, label: Span): Reading | null {
  const words = discourse.text.slice(label.start, label.end);
  const answers = /^A\d*$/.test(words);
  const { byLabel, interviewed } = labelsOf(discourse, label.start);
  if (answers) {
    if (interviewed === null) return null;
    const { voice, certainty } = interviewed;
    return { voices: [voice], how: 'NAME', span: label, certainty, mentions: [] };
  }
  const voice = byLabel.get(words.toUpperCase()) ?? null;
  if (voice === null) return null;
  return { voices: [voice], how: 'NAME', span: label, certainty: 1, mentions: [label] };
}

/** Whom labels mean. */
interface Labels {
  /** The one person of a name, surname, given name or initials, all in capitals; null where several bear them. */
  readonly byLabel: ReadonlyMap<string, Voice | null>;
  readonly interviewed: Interviewee | null;
}

/** @param first where the first label stands */
function labelsOf(discourse: Discourse, first: number): Labels {
  const known = LABELS.get(discourse);
  if (known !== undefined) return known;
  const byLabel = new Map<string, Voice | null>();
  // What comes first goes before: a surname before another one's given name.
  for (const formOf of FORMS) {
    const found = new Map<string, Voice | null>();
    for (const person of discourse.people.values()) {
      const form = formOf(person.name).toUpperCase();
      found.set(form, found.has(form) ? null : personVoice(person));
    }
    for (const [form, voice] of found) if (!byLabel.has(form)) byLabel.set(form, voice);
  }
  const labels = { byLabel, interviewed: whoAnswers(discourse, first) };
  LABELS.set(discourse, labels);
  return labels;
}

const LABELS = new WeakMap<Discourse, Labels>();

const FORMS: readonly ((name: string) => string)[] = [
  (name) => name,
  surnameOf,
  (name) => name.split(' ')[0]!,
  (name) =>
    name
      .split(' ')
      .map((word) => word[0])
      .join(''),
];
