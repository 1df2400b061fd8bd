import type { Span } from '../../../text/span.ts';
import type { Passage } from '../../analysis.ts';

/** Somebody's words without marks, in a paragraph of a transcript. */
export interface Turn extends Span {
  /** What names the speaker before the colon; null where the turn goes on from the paragraph before. */
  readonly label: Span | null;
  /** Whether it goes on in the next paragraph. */
  readonly continued: boolean;
}

/** How many turns of those who are heard make a transcript. */
const LEAST_TURNS = 3;
/** One turn in so many speaks as people do of themselves; lists of facts and questions that a paper answers do not. */
const SPOKEN_AT_LEAST = 3;
/** In paragraphs that go on with a turn. */
const LONGEST_TURN = 4;

/**
 * The turns of an interview or a talk that is printed without quotation marks, by their paragraph: "A: We did.",
 * "JD: We did.", "Doe: We did." Empty for every other text. Whoever mostly asks is the interviewer, whose questions
 * are no quotations; a label that neither is "A" nor means anybody of whom the text tells before is nobody's.
 */
export function findTurns(text: string, passages: readonly Passage[]): ReadonlyMap<number, Turn> {
  const lines = labelledLines(text, passages);
  if (lines.length < LEAST_TURNS) return NONE;
  const groups = new Map<string, Labelled[]>();
  for (const line of lines) {
    const group = groups.get(line.name);
    if (group === undefined) groups.set(line.name, [line]);
    else group.push(line);
  }
  if (groups.size < 2) return NONE;
  const before = namesIn(text.slice(0, lines[0]!.paragraph.start));
  const isInterview = (groups.get('Q')?.length ?? 0) > 1 && (groups.get('A')?.length ?? 0) > 1;
  const heard = new Set(
    [...groups].flatMap(([name, group]) => {
      if (/^[QA]$/.test(name)) return isInterview && name === 'A' ? [name] : [];
      return group.length > 1 && before.has(name) && !asksMostly(group) ? [name] : [];
    }),
  );
  // "Jane and Zelda Doe": where one is heard, the other's initials need not be those of words side by side.
  if ([...heard].some((name) => name !== 'A')) {
    for (const [name, group] of groups)
      if (group.length > 1 && INITIALS.test(name) && !asksMostly(group)) heard.add(name);
  }
  const turns = lines.filter(({ name }) => heard.has(name));
  const spoken = turns.filter(({ name, words }) => (name === 'A' ? OWN : TALK).test(words));
  if (turns.length < LEAST_TURNS || spoken.length * SPOKEN_AT_LEAST < turns.length) return NONE;
  return withContinuations(text, passages, lines, heard);
}

const NONE: ReadonlyMap<number, Turn> = new Map();

interface Labelled {
  readonly index: number;
  readonly paragraph: Span;
  readonly label: Span;
  /** The label in capitals; "Q" and "A" without a number. */
  readonly name: string;
  /** What follows it, and where. */
  readonly words: string;
  readonly start: number;
}

/** One to three words with capitals and a colon; behind "Q" and "A" a full stop will do. */
const LABEL =
  /^(?:([QA])\d{0,2}[:.]|(\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,2}):)\s+(?!["“”„‘'«])(?=\S)/u;
const LONGEST_LABEL = 60;

function labelledLines(text: string, passages: readonly Passage[]): readonly Labelled[] {
  return passages.flatMap(({ start, end, role }, index): Labelled[] => {
    if (role !== 'BODY') return [];
    const match = LABEL.exec(text.slice(start, Math.min(end, start + LONGEST_LABEL)));
    if (match === null) return [];
    const label = match[1] ?? match[2]!;
    const from = start + match[0].length;
    return [
      {
        index,
        paragraph: { start, end },
        label: { start, end: start + label.length },
        name: label.toUpperCase(),
        words: text.slice(from, end),
        start: from,
      },
    ];
  });
}

const INITIALS = /^\p{Lu}{2,3}$/u;

function asksMostly(group: readonly Labelled[]): boolean {
  return group.filter(({ words }) => words.endsWith('?')).length * 2 >= group.length;
}

/** "I", "my": an answer by somebody, and not by the paper. */
const OWN = /\b(?:I|[Mm]e|[Mm]y|[Mm]ine|[Mm]yself)\b/;
const TALK = /\b(?:I|[Mm]e|[Mm]y|[Mm]ine|[Mm]yself|[Ww]e|[Uu]s|[Oo]ur|[Yy]ou|[Yy]ours?)\b/;

/** All that names in a text can be called by, in capitals: their words, all of them, and their initials. */
function namesIn(text: string): ReadonlySet<string> {
  const names = new Set<string>();
  for (const [run] of text.matchAll(NAME)) {
    const words = run.toUpperCase().split(/\s+/).slice(0, LONGEST_NAME);
    for (const from of words.keys()) {
      for (let to = from + 1; to <= words.length; to++) {
        const part = words.slice(from, to);
        names.add(part.join(' '));
        if (part.length > 1) names.add(part.map((word) => word[0]).join(''));
      }
    }
  }
  return names;
}

const NAME = /\p{Lu}[\p{L}'’-]*(?:\s\p{Lu}[\p{L}'’-]*)*/gu;
const LONGEST_NAME = 5;

/** Paragraphs between a turn and the next label go on with it; the last turn may stand before the reporter's own end. */
function withContinuations(
  text: string,
  passages: readonly Passage[],
  lines: readonly Labelled[],
  heard: ReadonlySet<string>,
): ReadonlyMap<number, Turn> {
  const turns = new Map<number, Turn>();
  for (const [order, line] of lines.entries()) {
    if (!heard.has(line.name)) continue;
    const next = lines[order + 1]?.index ?? line.index + 1;
    const between = next - line.index <= LONGEST_TURN ? next - line.index - 1 : 0;
    let count = 0;
    while (count < between && goesOn(text, passages[line.index + count + 1]!)) count++;
    for (let step = 0; step <= count; step++) {
      const { start, end } = passages[line.index + step]!;
      turns.set(line.index + step, {
        start: step === 0 ? line.start : start,
        end,
        label: step === 0 ? line.label : null,
        continued: step < count,
      });
    }
  }
  return turns;
}

/** No heading, no gesture in brackets, and nothing that has marks of its own around it. */
function goesOn(text: string, { start, role }: Passage): boolean {
  return role === 'BODY' && !/^[([*"“„«]/.test(text.charAt(start));
}
