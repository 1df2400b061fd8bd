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
 * Whose label opens a paragraph before its quotation: "A: “We did.”", "A. “We did.”", "JD (laughs): “We did.”".
 * Undefined where none does, and null where it means nobody of whom the text tells: "Q: “Did you?”".
 */
export function readLabelBefore(
  discourse: Discourse,
  frames: readonly Frame[],
  index: number,
): Reading | null | undefined {
  const { elements, paragraph } = frames[index]!;
  const [first, next] = elements;
  if (first!.kind !== 'WORD') {
    const before = frames[index - 1];
    const isAlone = before?.paragraph === paragraph && before.elements.length <= 2;
    return isAlone && frames[index - 2]?.paragraph !== paragraph
      ? readLabelOf(TURN, discourse, before.elements[0]!)
      : undefined;
  }
  const mark = next?.word === '(' ? elements.findIndex(({ word }) => word === ')') + 1 : 1;
  if (elements[mark]?.word === ':') return readLabelOf(LABEL, discourse, first!);
  const quotation = next?.kind === 'PUNCTUATION' ? elements[2] : next;
  return quotation?.kind === 'QUOTATION' ? readLabelOf(TURN, discourse, first!) : undefined;
}

/** "A2", "Answer" */
const TURN = /^(?:[QA]\d{0,2}|Question|Answer)$/;
/** Those, and initials */
const LABEL = /^(?:[QA]\d{0,2}|Question|Answer|\p{Lu}{2,3})$/u;

/** Undefined where the label is of another form. */
function readLabelOf(
  form: RegExp,
  discourse: Discourse,
  { start, end }: Span,
): Reading | null | undefined {
  return form.test(discourse.text.slice(start, end))
    ? readLabel(discourse, { start, end })
    : undefined;
}

/** Whose label it is; "A" is whoever is interviewed, which is no name. */
function readLabel(discourse: Discourse, label: Span): Reading | null {
  const words = discourse.text.slice(label.start, label.end);
  const answers = /^A(?:\d*|nswer)$/.test(words);
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
