import type { Span } from '../../../text/span.ts';
import type { Passage, Quotation } from '../../analysis.ts';
import type { StepFactory } from '../../pipeline.ts';
import type { Problem } from '../../record.ts';
import { type Mark, readMarks } from './marks.ts';
import { type Pairing, pairMarks } from './pair-marks.ts';
import { findTurns, type Turn } from './transcript.ts';

/**
 * Finds the words between quotation marks, in every style of marks. A quotation that is left open at its
 * paragraph's end goes on in the next one where that opens, or at least closes, again; elsewhere the
 * paragraph's end closes it. Within a paragraph one that is never closed goes on where it opens again. Marks without a
 * partner are reported as problems. The turns of a transcript are quotations without marks.
 */
export const findQuotations: StepFactory = (knowledge) => {
  const elisions = new Set(knowledge.words('elisions'));
  return {
    name: 'quotations',
    needs: ['passages', 'problems'],
    adds: ['quotations', 'problems'],
    run: ({ article, passages, problems }) => {
      const turns = findTurns(article.text, passages);
      const found = readParagraphs(
        article.text,
        bodyParagraphs(article.text, passages, elisions),
        turns,
      );
      return { quotations: found.quotations, problems: [...problems, ...found.problems] };
    },
  };
};

interface BodyParagraph extends Passage {
  readonly paragraph: number;
  readonly marks: readonly Mark[];
}

/** One after the other, so that the marks of a long text are not all held at once. */
function* bodyParagraphs(
  text: string,
  passages: readonly Passage[],
  elisions: ReadonlySet<string>,
): Generator<BodyParagraph> {
  for (const [paragraph, passage] of passages.entries()) {
    const { start, end, role } = passage;
    if (role !== 'BODY') continue;
    yield { start, end, role, paragraph, marks: readMarks(text, passage, elisions) };
  }
}

function* withNext<Item>(items: Iterable<Item>): Generator<readonly [Item, Item | undefined]> {
  let before: Item | undefined;
  for (const item of items) {
    if (before !== undefined) yield [before, item];
    before = item;
  }
  if (before !== undefined) yield [before, undefined];
}

/** A quotation whose marks are known; null where one is missing and the paragraph's edge stands for it. */
interface Pair {
  readonly open: Mark | null;
  readonly close: Mark | null;
  /** Where it ends in place of a closing mark: the mark that opens it again. */
  readonly until: number | null;
  readonly continued: boolean;
}

function readParagraphs(
  text: string,
  body: Iterable<BodyParagraph>,
  turns: ReadonlyMap<number, Turn>,
) {
  const quotations: Quotation[] = [];
  const problems: Problem[] = [];
  let leftOpen: Mark | null = null;
  for (const [paragraph, next] of withNext(body)) {
    const {
      pairs: matched,
      open,
      reopened,
      strayClose,
      unpaired,
    } = leaveOpen(text, paragraph, next, pairMarks(paragraph.marks, paragraph.start));
    const pairs: Pair[] = matched.map((pair) => ({ ...pair, until: null, continued: false }));
    for (const [mark, again] of reopened)
      pairs.push({ open: mark, close: null, until: again.at, continued: true });
    const without = [...unpaired, ...reopened.keys()];
    if (strayClose !== null) {
      const resumes: boolean = leftOpen?.family === strayClose.family;
      if (resumes || /[.,!?…]/.test(text[strayClose.at - 1] ?? '')) {
        pairs.push({ open: null, close: strayClose, until: null, continued: false });
      }
      if (!resumes) without.push(strayClose);
    }
    leftOpen = null;
    if (open !== null) {
      const continued = next !== undefined && goesOnIn(next, open);
      const inner = matched.some(
        (pair) => pair.open.family === open.family && pair.open.at > open.at,
      );
      const runsOn = continued || (!inner && mayRunOn(text, paragraph, open));
      if (runsOn) pairs.push({ open, close: null, until: null, continued });
      if (!continued && (open.family !== 'SINGLE' || runsOn)) without.push(open);
      leftOpen = continued ? open : null;
    }
    const turn = turns.get(paragraph.paragraph) ?? null;
    const tooDeep = addQuotations(text, paragraph, turn, pairs, quotations);
    if (tooDeep !== null) problems.push(tooDeep);
    for (const mark of without) problems.push(unpairedMark(text, mark));
  }
  return { quotations, problems };
}

/**
 * A possessive's apostrophe is taken for the closing mark where none other comes. Where a single mark opens
 * the next paragraph too, it was no closing mark after all.
 */
function leaveOpen(
  text: string,
  paragraph: BodyParagraph,
  next: BodyParagraph | undefined,
  pairing: Pairing,
): Pairing {
  const last = pairing.pairs.at(-1);
  if (last === undefined || last.open.family !== 'SINGLE' || !last.close.likePossessive)
    return pairing;
  if (next === undefined || !goesOnIn(next, last.open) || !mayRunOn(text, paragraph, last.open))
    return pairing;
  return { ...pairing, pairs: pairing.pairs.slice(0, -1), open: last.open };
}

/** The next paragraph opens again, in the way of news, or goes straight on to the closing mark. */
function goesOnIn(next: BodyParagraph, open: Mark): boolean {
  const first = next.marks.find(({ family }) => family === open.family);
  if (first === undefined) return false;
  if (first.at === next.start) return first.canOpen;
  return open.family !== 'SINGLE' && first.canClose && !first.canOpen;
}

/**
 * Whether words that no mark closes are a quotation all the same: they open a paragraph or a sentence, or follow
 * a colon.
 */
function mayRunOn(text: string, paragraph: BodyParagraph, open: Mark): boolean {
  if (open.family === 'SINGLE' && !(open.opensSentence && endsSentence(text, paragraph)))
    return false;
  if (open.at === paragraph.start || open.afterStop) return true;
  const before = text.slice(Math.max(paragraph.start, open.at - 3), open.at).trimEnd();
  return before.endsWith(':') || before.endsWith(',');
}

function endsSentence(text: string, { start, end }: Span): boolean {
  return /[.!?…]\s*$/.test(text.slice(Math.max(start, end - 8), end));
}

function unpairedMark(text: string, mark: Mark): Problem {
  return {
    code: 'UNPAIRED_MARK',
    message: `The quotation mark ${text.slice(mark.at, mark.next)} has no partner in its paragraph`,
    start: mark.at,
    end: mark.next,
  };
}

/**
 * Quotations inside quotations that are still read. Each holds the words of all within it, so without a limit
 * marks that are opened again and again would make records of their number squared.
 */
const DEEPEST_NEST = 8;

/**
 * Sorts the pairs by where they start, so that each finds its parent among those still open.
 *
 * @param turn the words without marks that all others in the paragraph stand in
 * @returns the first quotation that stands too deep to be read, as a problem
 */
function addQuotations(
  text: string,
  paragraph: BodyParagraph,
  turn: Turn | null,
  pairs: readonly Pair[],
  quotations: Quotation[],
): Problem | null {
  let tooDeep: Problem | null = null;
  const startOf = (pair: Pair) => pair.open?.at ?? paragraph.start - 1;
  const enclosing: { readonly index: number; readonly end: number }[] = [];
  if (turn !== null) {
    const { start, end, label, continued } = turn;
    enclosing.push({ index: quotations.length, end });
    quotations.push({
      start,
      end,
      paragraph: paragraph.paragraph,
      openedAt: start,
      closedUntil: null,
      continued,
      parent: null,
      label,
    });
  }
  for (const pair of [...pairs].sort((a, b) => startOf(a) - startOf(b))) {
    const from = pair.open?.next ?? paragraph.start;
    const to = pair.close?.at ?? pair.until ?? paragraph.end;
    const span = trimSpan(text, from, to);
    if (span === null) continue;
    while (enclosing.length > 0 && enclosing.at(-1)!.end <= span.start) enclosing.pop();
    if (enclosing.length >= DEEPEST_NEST) {
      tooDeep ??= nestedTooDeep(span);
      continue;
    }
    const parent = enclosing.at(-1)?.index ?? null;
    enclosing.push({ index: quotations.length, end: to });
    quotations.push({
      start: span.start,
      end: span.end,
      paragraph: paragraph.paragraph,
      openedAt: pair.open?.at ?? paragraph.start,
      closedUntil: pair.close?.next ?? null,
      continued: pair.continued,
      parent,
    });
  }
  return tooDeep;
}

function nestedTooDeep({ start, end }: Span): Problem {
  const message = `Expected at most ${DEEPEST_NEST} quotations inside each other, found one more`;
  return { code: 'NESTED_TOO_DEEP', message, start, end };
}

function trimSpan(text: string, from: number, to: number) {
  let start = from;
  let end = to;
  while (start < end && /[\s\u200b]/.test(text[start]!)) start++;
  while (start < end && /[\s\u200b]/.test(text[end - 1]!)) end--;
  return start < end ? { start, end } : null;
}
