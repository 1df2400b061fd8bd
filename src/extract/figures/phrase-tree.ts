import { type Atom, splitWords } from './atoms.ts';

/** Finds which phrase of a list starts at an atom. */
export interface PhraseTree<Value> {
  /** The longest phrase that starts at this atom; `next` is the index of the atom after it. */
  at(
    atoms: readonly Atom[],
    index: number,
  ): { readonly value: Value; readonly next: number } | null;
}

/**
 * A finder for phrases in any case. It looks at as many atoms as the longest phrase has words, whatever the
 * number of phrases, so a pass over a text takes linear time.
 */
export function createPhraseTree<Value>(
  phrases: Iterable<readonly [phrase: string, value: Value]>,
): PhraseTree<Value> {
  const root: Node<Value> = { next: new Map(), value: null };
  for (const [phrase, value] of phrases) {
    let node = root;
    for (const word of splitWords(phrase)) {
      let child = node.next.get(word);
      if (child === undefined) {
        child = { next: new Map(), value: null };
        node.next.set(word, child);
      }
      node = child;
    }
    // the first entry wins, so a list's order says which of two equal phrases counts
    node.value ??= { value };
  }
  return {
    at(atoms, index) {
      let node: Node<Value> | undefined = root;
      let found: { value: Value; next: number } | null = null;
      for (let at = index; at < atoms.length; at++) {
        node = node.next.get(atoms[at]!.lower);
        if (node === undefined) break;
        if (node.value !== null) found = { value: node.value.value, next: at + 1 };
      }
      return found;
    },
  };
}

interface Node<Value> {
  readonly next: Map<string, Node<Value>>;
  value: { readonly value: Value } | null;
}

/** A finder for a list of phrases that need no values. */
export function createPhraseSet(phrases: Iterable<string>): PhraseTree<true> {
  return createPhraseTree([...phrases].map((phrase) => [phrase, true] as const));
}
