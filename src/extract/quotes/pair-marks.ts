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
  const pairs: { open: Mark; close: Mark }[] = [];
  const unpaired: Mark[] = [];
  const stack: Mark[] = [];
  const depth = { DOUBLE: 0, SINGLE: 0, ANGLE: 0 };
  const seen = new Set<Mark['family']>();
  const openedAgain = new Map<Mark, Mark>();
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
    if (isOpen && mark.canClose && !(mark.likePossessive && better[index])) {
      // A single mark across a double one is an apostrophe; a double one ends all singles inside it.
      if (single && stack.at(-1)!.family !== 'SINGLE') continue;
      let open = pop();
      while (open.family !== family) open = pop();
      pairs.push({ open, close: mark });
    } else if (mark.canOpen) {
      // Nobody nests singles in singles: the one before was an apostrophe.
      if (single && stack.at(-1)?.family === 'SINGLE') pop();
      if (single && depth.SINGLE > 0) continue;
      const outer = [stack.at(-1), stack.at(-2)].find((other) => other?.family === family);
      if (outer !== undefined && mark.afterStop && !openedAgain.has(outer))
        openedAgain.set(outer, mark);
      stack.push(mark);
      depth[family]++;
    } else if (mark.canClose && !single && !isOpen) {
      if (!seen.has(family) && strayClose === null) strayClose = mark;
      else unpaired.push(mark);
    }
    seen.add(family);
  }
  const unclosed = stack.filter((mark) => mark.family === 'SINGLE' || !openedAgain.has(mark));
  const reopened = new Map(
    stack.flatMap((mark): [Mark, Mark][] => {
      const again = openedAgain.get(mark);
      return again === undefined || mark.family === 'SINGLE' ? [] : [[mark, again]];
    }),
  );
  const first = unclosed[0];
  const open = first?.at === paragraphStart ? first : (unclosed.at(-1) ?? null);
  const left = unclosed.filter((mark) => mark !== open && mark.family !== 'SINGLE');
  return { pairs, open, reopened, strayClose, unpaired: unpaired.concat(left) };
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
