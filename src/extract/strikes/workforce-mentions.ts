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
  /** True for "a nurse": somebody of the trade, not all of it. */
  readonly single: boolean;
}

/** Finds the workforces that a sentence names. */
export type WorkforceFinder = (atoms: readonly Atom[]) => readonly WorkforceMention[];

/**
 * Finds the workforces of the reference tables by the terms that news uses for them. One finder for all
 * steps, so that each sentence is read once.
 */
export function createWorkforceFinder(knowledge: Knowledge): WorkforceFinder {
  const known = FINDERS.get(knowledge);
  if (known !== undefined) return known;
  const find = createFinder(knowledge);
  const found = new WeakMap<readonly Atom[], readonly WorkforceMention[]>();
  const finder: WorkforceFinder = (atoms) => {
    const before = found.get(atoms);
    if (before !== undefined) return before;
    const mentions = find(atoms);
    found.set(atoms, mentions);
    return mentions;
  };
  FINDERS.set(knowledge, finder);
  return finder;
}

const FINDERS = new WeakMap<Knowledge, WorkforceFinder>();

function createFinder({ reference }: Knowledge): WorkforceFinder {
  const terms = createPhraseTree(
    reference.workforces.rows.flatMap(({ id, terms: own }) =>
      own.map((term) => [term, { id, single: own.includes(`${term}s`) }] as const),
    ),
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
        workforce: found.value.id,
        firstAtom: at,
        atomEnd: found.next,
        former: isFormer(atoms, at),
        single: found.value.single,
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
