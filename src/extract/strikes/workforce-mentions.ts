import type { Atom } from '../figures/atoms.ts';
import { createPhraseTree } from '../figures/phrase-tree.ts';
import type { Knowledge } from '../knowledge.ts';

/** Where a sentence names a workforce: "junior doctors", "rail workers". */
export interface WorkforceMention {
  readonly workforce: string;
  readonly firstAtom: number;
  readonly atomEnd: number;
  /** True for "previously known as junior doctors": a name that holds no more. */
  readonly former: boolean;
}

export type WorkforceFinder = (atoms: readonly Atom[]) => readonly WorkforceMention[];

/** Finds the workforces of the reference tables by the terms that news uses for them. */
export function createWorkforceFinder({ reference }: Knowledge): WorkforceFinder {
  const terms = createPhraseTree(
    reference.workforces.rows.flatMap((row) => row.terms.map((term) => [term, row.id] as const)),
  );
  return (atoms) => {
    const mentions: WorkforceMention[] = [];
    for (let at = 0; at < atoms.length; ) {
      const found = terms.at(atoms, at);
      if (found === null || (found.next === at + 1 && isName(atoms, at))) {
        at++;
        continue;
      }
      mentions.push({
        workforce: found.value,
        firstAtom: at,
        atomEnd: found.next,
        former: isFormer(atoms, at),
      });
      at = found.next;
    }
    return mentions;
  };
}

/** "Mark Porter" is no porter; "GPs" and the first word of a sentence have their capital anyway. */
function isName(atoms: readonly Atom[], at: number): boolean {
  const { text } = atoms[at]!;
  const before = atoms[at - 1];
  return before?.kind === 'WORD' && /^\p{Lu}\p{Ll}/u.test(text) && /^\p{Lu}/u.test(before.text);
}

/** "previously known as", "formerly called", "once called", "still referred to as" */
function isFormer(atoms: readonly Atom[], at: number): boolean {
  const before = atoms[at - 1]?.lower;
  const verb = atoms[before === 'as' ? at - 2 : at - 1]?.lower ?? '';
  return (
    verb === 'formerly' ||
    verb === 'previously' ||
    (NAMED.has(verb) && ONCE.has(atoms[before === 'as' ? at - 3 : at - 2]?.lower ?? ''))
  );
}

const NAMED = new Set(['known', 'called', 'named', 'termed']);
const ONCE = new Set(['previously', 'formerly', 'once', 'then', 'were']);
