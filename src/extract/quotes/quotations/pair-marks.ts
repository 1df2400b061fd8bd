import type { Mark } from './marks.ts';

/** The marks of one paragraph, paired. */
export interface Pairing {
  readonly pairs: readonly { readonly open: Mark; readonly close: Mark }[];
  /** The mark that the paragraph may leave open: the one that opens it, else its last without a partner. */
  readonly open: Mark | null;
  /** Opening marks that nothing closes before the quotation opens again, each with the mark that does so. */
  readonly reopened: ReadonlyMap<Mark, Mark>;
  /** A closing mark that comes before any other of its family. */
  readonly strayClose: Mark | null;
  /** All others without a partner, apostrophes aside. */
  readonly unpaired: readonly Mark[];
}

/**
 * Pairs the marks of a paragraph as brackets are paired, so that an inner quotation may repeat the marks of
 * the outer one. A single mark that can be a possessive's apostrophe closes only where no better one
 * follows, and a double one that is never closed ends where the quotation opens again, as where the paragraphs
 * of a page were glued together. Takes time linear in the number of marks.
 */
export function pairMarks(marks: readonly Mark[], paragraphStart: number): Pairing {
  const better = betterCloseAhead(marks);
  const reopensAhead = reopeningAhead(marks);
  const pairs: { open: Mark; close: Mark }[] = [];
  const unpaired: Mark[] = [];
  const stack: Mark[] = [];
  const depth = { DOUBLE: 0, SINGLE: 0, ANGLE: 0 };
  const seen = new Set<Mark['family']>();
  // A double mark may still be closed when another one opens; a single one may not.
  const openedAgain = new Map<Mark, Mark>();
  const reopened = new Map<Mark, Mark>();
  let strayClose: Mark | null = null;
  const pop = (): Mark => {
    const mark = stack.pop()!;
    depth[mark.family]--;
    return mark;
  };
  for (const [index, mark] of marks.entries()) {
    const { family } = mark;
    const isOpen = depth[family] > 0;
    const single = family === 'SINGLE';
    const isInner = depth.SINGLE > 1 && stack.at(-1)!.curved === mark.curved;
    const isApostrophe =
      mark.likePossessive &&
      !isInner &&
      (better[index] || (reopensAhead[index] && stack.at(-1)?.opensSentence === true));
    if (isOpen && mark.canClose && !isApostrophe) {
      // A single mark across a double one is an apostrophe; a double one ends all singles inside it.
      if (single && stack.at(-1)!.family !== 'SINGLE') continue;
      let open = pop();
      while (open.family !== family) open = pop();
      pairs.push({ open, close: mark });
    } else if (mark.canOpen) {
      const last = stack.at(-1);
      if (single && last?.family === 'SINGLE' && !nests(last, mark)) {
        // Nobody nests singles in singles: the one before was an apostrophe, or is opened again.
        pop();
        if (last.opensSentence && mark.afterStop) reopened.set(last, mark);
      }
      if (single && depth.SINGLE > 1) continue;
      if (single && depth.SINGLE > 0 && !nests(stack.at(-1)!, mark)) continue;
      const outer = [last, stack.at(-2)].find((other) => other?.family === family);
      if (!single && outer !== undefined && mark.afterStop && !openedAgain.has(outer))
        openedAgain.set(outer, mark);
      stack.push(mark);
      depth[family]++;
    } else if (mark.canClose && !single && !isOpen) {
      if (!seen.has(family) && strayClose === null) strayClose = mark;
      else unpaired.push(mark);
    }
    seen.add(family);
  }
  for (const mark of stack) {
    const again = openedAgain.get(mark);
    if (again !== undefined) reopened.set(mark, again);
  }
  const unclosed = stack.filter((mark) => !reopened.has(mark));
  const first = unclosed[0];
  const open = first?.at === paragraphStart ? first : (unclosed.at(-1) ?? null);
  const left = unclosed.filter((mark) => mark !== open && mark.family !== 'SINGLE');
  return { pairs, open, reopened, strayClose, unpaired: unpaired.concat(left) };
}

/** ‘…’ inside '…': the inner marks have another form, and do not begin a sentence. */
function nests(outer: Mark, inner: Mark): boolean {
  return (
    outer.family === 'SINGLE' &&
    outer.opensSentence &&
    outer.curved !== inner.curved &&
    !inner.afterStop
  );
}

/** For each mark, whether the next opening single opens a quotation again, behind a stop. */
function reopeningAhead(marks: readonly Mark[]): boolean[] {
  const ahead = new Array<boolean>(marks.length).fill(false);
  let reopens = false;
  for (let index = marks.length - 1; index >= 0; index--) {
    ahead[index] = reopens;
    const mark = marks[index]!;
    if (mark.family !== 'SINGLE') continue;
    if (mark.canOpen) reopens = mark.afterStop && mark.opensSentence;
    else if (mark.canClose && !mark.likePossessive) reopens = false;
  }
  return ahead;
}

/** For each mark, whether a closing single that can be no possessive follows before the next opening one. */
function betterCloseAhead(marks: readonly Mark[]): boolean[] {
  const ahead = new Array<boolean>(marks.length).fill(false);
  let better = false;
  for (let index = marks.length - 1; index >= 0; index--) {
    ahead[index] = better;
    const mark = marks[index]!;
    if (mark.family !== 'SINGLE') continue;
    if (mark.canClose && !mark.likePossessive) better = true;
    else if (mark.canOpen) better = false;
  }
  return ahead;
}
