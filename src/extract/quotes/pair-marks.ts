import type { Mark } from './marks.ts';

/** The marks of one paragraph, paired. */
export interface Pairing {
  readonly pairs: readonly { readonly open: Mark; readonly close: Mark }[];
  /** The mark that the paragraph may leave open: the one that opens it, else its last without a partner. */
  readonly open: Mark | null;
  /** A closing mark that comes before any other of its family. */
  readonly strayClose: Mark | null;
  /** All others without a partner, apostrophes aside. */
  readonly unpaired: readonly Mark[];
}

/**
 * Pairs the marks of a paragraph as brackets are paired, so that an inner quotation may repeat the marks of
 * the outer one. A single mark that can be a possessive's apostrophe closes only where no better one
 * follows. Takes time linear in the number of marks.
 */
export function pairMarks(marks: readonly Mark[], paragraphStart: number): Pairing {
  const better = betterCloseAhead(marks);
  const pairs: { open: Mark; close: Mark }[] = [];
  const unpaired: Mark[] = [];
  const stack: Mark[] = [];
  const depth = { DOUBLE: 0, SINGLE: 0, ANGLE: 0 };
  const seen = new Set<Mark['family']>();
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
      stack.push(mark);
      depth[family]++;
    } else if (mark.canClose && !single && !isOpen) {
      if (!seen.has(family) && strayClose === null) strayClose = mark;
      else unpaired.push(mark);
    }
    seen.add(family);
  }
  const first = stack[0];
  const open = first?.at === paragraphStart ? first : (stack.at(-1) ?? null);
  const left = stack.filter((mark) => mark !== open && mark.family !== 'SINGLE');
  return { pairs, open, strayClose, unpaired: unpaired.concat(left) };
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
